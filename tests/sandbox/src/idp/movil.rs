//! Cl@ve Móvil: a request with a short code, confirmed on the phone (here /sandbox/phone).

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{asked, cancel_form, finish, refuse};
use crate::{
    app::{App, Shared},
    clock::{from_ms, instant},
    ids,
    pages::{Halt, Look, failure, page},
    personas::Method,
    problem::Problem,
};

const LIFE_MS: i64 = 5 * 60 * 1000;

#[derive(Deserialize)]
pub struct Given {
    #[serde(default)]
    identifier: String,
}

fn view(request: &str, identifier: &str, error: Option<&str>) -> Markup {
    let title = if error.is_some() { "Error: Cl@ve Móvil" } else { "Cl@ve Móvil" };
    page(
        &Look::clave(title),
        &html! {
            @if let Some(error) = error {
                p.error role="alert" { (error) }
            }
            form method="post" action={ "/clave/movil/" (request) } {
                label for="identifier" { "DNI o NIE" }
                input id="identifier" name="identifier" value=(identifier) required autocomplete="username"
                    autocapitalize="characters" spellcheck="false";
                button type="submit" { "Enviar petición a mi móvil" }
            }
            (cancel_form(request))
        },
    )
}

pub async fn form(State(app): State<Shared>, Path(request): Path<String>) -> Result<Markup, Halt> {
    asked(&app, &app.db(), &request)?;
    Ok(view(&request, "", None))
}

pub async fn start(
    State(app): State<Shared>,
    Path(request): Path<String>,
    Form(given): Form<Given>,
) -> Result<Response, Halt> {
    let db = app.db();
    asked(&app, &db, &request)?;
    let identifier = super::tidy(&given.identifier);
    let Some(persona) = app.personas.by_identifier(&identifier).filter(|p| p.can(Method::ClaveMovil)) else {
        let words = "No hay Cl@ve Móvil activa con ese DNI o NIE. Revísalo, o usa otro medio.";
        return Ok(
            (StatusCode::UNPROCESSABLE_ENTITY, view(&request, &identifier, Some(words))).into_response()
        );
    };
    let id = ids::random(12)?;
    let code = short_code()?;
    db.execute(
        "INSERT INTO movil VALUES(?1, ?2, ?3, ?4, 'waiting', ?5)",
        params![id, request, persona.id(), code, app.now().as_millisecond()],
    )?;
    Ok(Redirect::to(&format!("/clave/movil/{request}/{id}")).into_response())
}

/// Three characters that cannot be taken for one another.
fn short_code() -> Result<String, crate::Error> {
    const LETTERS: &[u8] = b"ACDEFHJKLMNPRTUVWXY3479";
    let digits: usize = ids::six_digits()?.parse().unwrap_or(0);
    let letter = |n: usize| LETTERS.get(n % LETTERS.len()).copied().map_or('A', char::from);
    Ok([digits, digits / 23, digits / 529].into_iter().map(letter).collect())
}

fn state(app: &App, db: &Connection, id: &str) -> Result<(String, String, String, &'static str), Problem> {
    let (request, person, code, state, created): (String, String, String, String, i64) = db
        .prepare_cached("SELECT request, person, code, state, created FROM movil WHERE id = ?1")?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)))
        .optional()?
        .ok_or_else(Problem::not_found)?;
    let state = match state.as_str() {
        "confirmed" => "confirmed",
        "refused" => "refused",
        _ if app.now() >= from_ms(created + LIFE_MS) => "expired",
        _ => "waiting",
    };
    Ok((request, person, code, state))
}

pub async fn wait(
    State(app): State<Shared>,
    Path((request, id)): Path<(String, String)>,
) -> Result<Response, Halt> {
    let db = app.db();
    asked(&app, &db, &request)?;
    let (of, person, code, state) = state(&app, &db, &id)
        .map_err(|_| failure(404, "Esta petición no existe", "Vuelve a la app y empieza otra vez."))?;
    if of != request {
        return Err(failure(404, "Esta petición no existe", "Vuelve a la app y empieza otra vez.").into());
    }
    match (state, app.personas.by_id(&person)) {
        ("confirmed", Some(persona)) => finish(&app, &db, &request, persona, Method::ClaveMovil),
        ("refused", _) => refuse(&app, &db, &request, "access_denied"),
        ("expired", _) => {
            let words = "La petición ha caducado: se esperan cinco minutos. Envía otra.";
            Ok((StatusCode::GONE, view(&request, "", Some(words))).into_response())
        }
        _ => Ok(page(
            &Look { refresh: Some(2), ..Look::clave("Confirma en tu móvil") },
            &html! {
                p { "Abre Cl@ve en tu móvil y comprueba que allí ves este código:" }
                p.code { (code) }
                p { "Si es el mismo, confirma. Esta página seguirá sola. La petición caduca en cinco minutos." }
                p { "En el sandbox, el móvil está en " a href="/sandbox/phone" target="_blank" rel="noopener" { "esta página" } "." }
                (cancel_form(&request))
            },
        )
        .into_response()),
    }
}

/// Requests of the last hour, newest first.
pub fn list(app: &App, db: &Connection) -> Result<Vec<Value>, Problem> {
    let mut statement =
        db.prepare_cached("SELECT id, person, code, created FROM movil ORDER BY created DESC LIMIT 50")?;
    let rows: Vec<(String, String, String, i64)> = statement
        .query_map([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
        .collect::<Result<_, _>>()?;
    let mut list = Vec::new();
    for (id, person, code, created) in rows {
        let Some(persona) = app.personas.by_id(&person) else { continue };
        list.push(json!({
            "request": id, "persona": persona.slug, "name": persona.name, "code": code,
            "state": state(app, db, &id)?.3, "created_at": instant(from_ms(created)),
        }));
    }
    Ok(list)
}

/// Confirms or refuses; only while it waits.
pub fn answer(app: &App, db: &Connection, id: &str, confirm: bool) -> Result<(), Problem> {
    if state(app, db, id)?.3 != "waiting" {
        return Err(Problem::not_found().detail("answered or expired").status(409));
    }
    let word = if confirm { "confirmed" } else { "refused" };
    db.execute("UPDATE movil SET state = ?2 WHERE id = ?1", [id, word])?;
    Ok(())
}
