//! Cl@ve permanente: identifier and password.

use axum::{
    Form,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use serde::Deserialize;

use super::{asked, cancel_form, finish};
use crate::{
    app::Shared,
    pages::{Halt, Look, page},
    personas::Method,
};

#[derive(Deserialize)]
pub struct Given {
    #[serde(default)]
    identifier: String,
    #[serde(default)]
    password: String,
}

fn view(request: &str, identifier: &str, error: Option<&str>) -> Markup {
    let title = if error.is_some() { "Error: Cl@ve permanente" } else { "Cl@ve permanente" };
    page(
        &Look::clave(title),
        &html! {
            @if let Some(error) = error {
                p.error role="alert" id="error" { (error) }
            }
            form method="post" action={ "/clave/permanente/" (request) } {
                label for="identifier" { "DNI o NIE" }
                input id="identifier" name="identifier" value=(identifier) required autocomplete="username"
                    autocapitalize="characters" spellcheck="false" aria-describedby="identifier-hint";
                p.hint id="identifier-hint" { "Con su letra, por ejemplo 01234567L." }
                label for="password" { "Contraseña" }
                input id="password" name="password" type="password" required autocomplete="current-password";
                button type="submit" { "Entrar" }
            }
            p { "En el sandbox, la contraseña de cada persona está en " a href="/sandbox" { "su lista" } "." }
            (cancel_form(request))
        },
    )
}

pub async fn form(State(app): State<Shared>, Path(request): Path<String>) -> Result<Markup, Halt> {
    asked(&app, &app.db(), &request)?;
    Ok(view(&request, "", None))
}

pub async fn check(
    State(app): State<Shared>,
    Path(request): Path<String>,
    Form(given): Form<Given>,
) -> Result<Response, Halt> {
    let db = app.db();
    asked(&app, &db, &request)?;
    let identifier = super::tidy(&given.identifier);
    let persona = app
        .personas
        .by_identifier(&identifier)
        .filter(|p| p.can(Method::ClavePermanente) && !p.password.is_empty() && p.password == given.password);
    match persona {
        Some(persona) => finish(&app, &db, &request, persona, Method::ClavePermanente),
        None => {
            let words = "El DNI o NIE y la contraseña no coinciden, o no hay Cl@ve permanente con esos datos. Revísalos y prueba otra vez.";
            Ok((StatusCode::UNPROCESSABLE_ENTITY, view(&request, &identifier, Some(words))).into_response())
        }
    }
}
