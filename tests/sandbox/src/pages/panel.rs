//! A compact page beside the phone: codes, clock, office, log, and what the phone asks.

use axum::{extract::State, http::header, response::IntoResponse};
use maud::{DOCTYPE, Markup, html};

use super::{clock::buttons, log::table, payments::line, sms::text};
use crate::{
    app::{Shared, lock},
    clock::readable,
    control,
    personas::Method,
    problem::Problem,
    record::Entry,
};

pub async fn show(State(app): State<Shared>) -> Result<Markup, Problem> {
    let messages = control::messages(&app, &app.db(), 3)?;
    let payments = crate::payments::latest(&app.db(), 3, app.now())?;
    let requests = crate::idp::movil::list(&app, &app.db())?;
    let waiting = requests.iter().filter(|r| text(r, "state") == "waiting").count();
    let entries: Vec<Entry> = lock(&app.log).iter().take(12).cloned().collect();
    Ok(html! {
        (DOCTYPE)
        html lang="es" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Panel del sandbox" }
                link rel="stylesheet" href="/sandbox/style.css";
                script src="/sandbox/panel.js" defer {}
            }
            body.panel {
                header.mark { strong { "Sandbox." } " No es oficial." }
                main {
                    h1 { "Panel de pruebas" }
                    section aria-labelledby="asks" {
                        h2 id="asks" { "El teléfono pregunta" }
                        div id="questions" aria-live="assertive" { p { "Nada por ahora." } }
                    }
                    div id="live" {
                        section aria-labelledby="codes" {
                            h2 id="codes" { "Últimos códigos" }
                            @if messages.is_empty() { p { "Ninguno." } }
                            ul {
                                @for m in &messages {
                                    li { strong { (text(m, "code")) } " – " (text(m, "name")) ", " (text(m, "sent").get(11..).unwrap_or_default()) }
                                }
                            }
                            @if waiting > 0 { p { a href="/sandbox/phone" target="_blank" { "Cl@ve Móvil: " (waiting) " por confirmar" } } }
                        }
                        @if !payments.is_empty() {
                            section aria-labelledby="payments" {
                                h2 id="payments" { "Últimos pagos" }
                                ul { @for payment in &payments { (line(&app, payment)) } }
                            }
                        }
                        section aria-labelledby="time" {
                            h2 id="time" { "Reloj: " (readable(app.now())) }
                        }
                        section aria-labelledby="log" {
                            h2 id="log" { "Últimas peticiones" }
                            (table(&entries))
                        }
                    }
                    section aria-labelledby="pushes" {
                        h2 id="pushes" { "Push" }
                        p id="pushed" role="status" { "Nada enviado a este teléfono." }
                        button id="resend" type="button" { "Volver a enviar el último push" }
                    }
                    section aria-labelledby="move" {
                        h2 id="move" { "Adelantar el reloj" }
                        (buttons("/sandbox/panel"))
                    }
                    section aria-labelledby="people" {
                        h2 id="people" { "Personas" }
                        @for p in app.personas.all().iter().filter(|p| !p.minor) {
                            details {
                                summary { (p.name) }
                                p { (p.purpose) }
                                dl {
                                    dt { "DNI o NIE" } dd { (p.identifier) }
                                    dt { "Nacimiento" } dd { (p.birth_date.strftime("%d/%m/%Y")) }
                                    dt { "Móvil" } dd { (p.mobile.trim_start_matches("+34")) }
                                    @if p.can(Method::ClavePermanente) { dt { "Contraseña" } dd { (p.password) } }
                                }
                            }
                        }
                    }
                    section aria-labelledby="more" {
                        h2 id="more" { "Más" }
                        ul {
                            li { a href="/sandbox/push" target="_blank" { "Push enviados" } }
                            li { a href="/sandbox/office" target="_blank" { "Sede electrónica" } }
                            li { a href="/sandbox/payments" target="_blank" { "Pagos" } }
                            li { a href="/sandbox/phone" target="_blank" { "Cl@ve Móvil" } }
                            li { a href="/sandbox/faults" target="_blank" { "Fallos" } }
                            li { a href="/sandbox" target="_blank" { "Todo el sandbox" } }
                        }
                    }
                }
            }
        }
    })
}

pub async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], include_str!("panel.js"))
}
