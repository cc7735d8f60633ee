//! Faults: what is waiting, and a form to add one.

use axum::{
    Form,
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::json;

use super::{Look, failure, page};
use crate::{
    app::{Shared, lock},
    faults::Fault,
};

const KINDS: [(&str, &str); 8] = [
    ("latency", "Respuesta lenta"),
    ("drop", "Conexión cortada"),
    ("status", "Otro estado (503…)"),
    ("truncate", "Cuerpo a medias"),
    ("corrupt", "Bytes cambiados"),
    ("wrong_type", "Página ajena (portal de wifi)"),
    ("wrong_digest", "Huella que no coincide"),
    ("lost_answer", "Hecho, pero la respuesta se pierde"),
];

pub async fn show(State(app): State<Shared>) -> Markup {
    let faults = lock(&app.faults).clone();
    page(
        &Look::tester("Fallos"),
        &html! {
            h2 { "Esperando" }
            @if faults.is_empty() { p { "Ninguno." } }
            ul {
                @for fault in &faults {
                    li { (json!(fault.kind).as_str().unwrap_or_default()) ", " (fault.times) " veces, en «" (fault.path_contains) "»" }
                }
            }
            @if !faults.is_empty() {
                form method="post" action="/sandbox/faults/clear" { button.quiet type="submit" { "Quitar todos" } }
            }
            h2 { "Añadir" }
            form method="post" action="/sandbox/faults" {
                label for="kind" { "Qué falla" }
                select id="kind" name="kind" { @for (value, words) in KINDS { option value=(value) { (words) } } }
                label for="path" { "En direcciones que contienen" }
                input id="path" name="path_contains" value="/api/v1" spellcheck="false";
                label for="times" { "Cuántas veces" }
                input id="times" name="times" type="number" min="1" max="1000" value="1";
                label for="status" { "Estado (para otro estado)" }
                input id="status" name="status" type="number" min="200" max="599" value="503";
                label for="problem" { "Tipo de problema (para otro estado)" }
                input id="problem" name="problem" value="unavailable" spellcheck="false" autocapitalize="none";
                label for="retry" { "Retry-After en segundos" }
                input id="retry" name="retry_after" type="number" min="0" value="2";
                label for="latency" { "Milisegundos (para respuesta lenta)" }
                input id="latency" name="latency_ms" type="number" min="0" max="120000" value="3000";
                label for="after" { "Bytes que llegan (para cuerpo a medias)" }
                input id="after" name="after_bytes" type="number" min="0" value="100";
                label for="seed" { "Semilla (para bytes cambiados)" }
                input id="seed" name="seed" type="number" min="0" value="1";
                button type="submit" { "Añadir" }
            }
        },
    )
}

#[derive(Deserialize)]
pub struct Given {
    kind: String,
    path_contains: String,
    times: u32,
    status: u16,
    problem: String,
    retry_after: i64,
    latency_ms: u64,
    after_bytes: usize,
    seed: u64,
}

pub async fn add(State(app): State<Shared>, Form(given): Form<Given>) -> Response {
    let fault = serde_json::from_value::<Fault>(json!({
        "kind": given.kind, "path_contains": given.path_contains, "times": given.times, "status": given.status,
        "problem": given.problem, "retry_after": given.retry_after, "latency_ms": given.latency_ms, "after_bytes": given.after_bytes,
        "seed": given.seed,
    }));
    match fault {
        Ok(fault) if fault.is_sound() => {
            lock(&app.faults).push(fault);
            Redirect::to("/sandbox/faults").into_response()
        }
        _ => failure(422, "Ese fallo no vale", "Revisa el tipo, el estado y el problema."),
    }
}

pub async fn clear(State(app): State<Shared>) -> Redirect {
    lock(&app.faults).clear();
    Redirect::to("/sandbox/faults")
}
