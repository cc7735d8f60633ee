//! The identity provider under /clave: OpenID Connect, code flow with PKCE, pages that need no JavaScript.

use axum::{
    Router,
    extract::{Query, State},
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use maud::{Markup, html};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::{
    app::{App, Shared},
    ids,
    pages::{Halt, Look, failure, page},
    personas::{Method, Persona},
    problem::Problem,
    returns,
};

pub mod certificate;
pub mod keys;
pub mod movil;
mod permanente;
pub mod token;

/// The app's name here.
pub const CLIENT_ID: &str = "importass";
const REQUEST_MS: i64 = 30 * 60 * 1000;

/// The issuer at an origin.
pub fn issuer(origin: &str) -> String {
    format!("{origin}/clave")
}

/// All routes.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/.well-known/openid-configuration", get(discovery))
        .route("/jwks", get(jwks))
        .route("/authorize", get(authorize))
        .route("/token", post(token::exchange))
        .route("/cancel/{request}", post(cancel))
        .route("/permanente/{request}", get(permanente::form).post(permanente::check))
        .route("/movil/{request}", get(movil::form).post(movil::start))
        .route("/movil/{request}/{movil}", get(movil::wait))
        .route("/certificate/{request}", get(certificate::offer))
        .route("/certificate/{request}/{ticket}", get(certificate::redeem))
        .fallback(async || failure(404, "Esta página no existe", "Vuelve a la app y empieza otra vez."))
}

async fn discovery(State(app): State<Shared>, headers: HeaderMap) -> impl IntoResponse {
    let issuer = issuer(&app.origin(&headers));
    axum::Json(json!({
        "issuer": issuer,
        "authorization_endpoint": format!("{issuer}/authorize"),
        "token_endpoint": format!("{issuer}/token"),
        "jwks_uri": format!("{issuer}/jwks"),
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["RS256"],
        "scopes_supported": ["openid"],
        "token_endpoint_auth_methods_supported": ["none"],
        "code_challenge_methods_supported": ["S256"],
        "acr_values_supported": ["clave_permanente", "clave_movil", "certificate"],
        "claims_supported": ["iss", "sub", "aud", "exp", "iat", "nonce", "acr", "auth_time"],
        "authorization_response_iss_parameter_supported": true,
        "ui_locales_supported": ["es"],
    }))
}

async fn jwks(State(app): State<Shared>) -> impl IntoResponse {
    axum::Json(app.signing.jwks().clone())
}

/// What the app asked for.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
pub struct Asked {
    #[serde(default)]
    response_type: String,
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    redirect_uri: String,
    #[serde(default)]
    scope: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    nonce: String,
    #[serde(default)]
    code_challenge: String,
    #[serde(default)]
    code_challenge_method: String,
    #[serde(default)]
    acr_values: String,
    #[serde(default)]
    origin: String,
}

impl Asked {
    fn back(&self, pairs: &[(&str, &str)]) -> Response {
        let issuer = issuer(&self.origin);
        let all = [pairs, &[("state", self.state.as_str()), ("iss", issuer.as_str())]].concat();
        Redirect::to(&returns::with(&self.redirect_uri, &all)).into_response()
    }
}

async fn authorize(
    State(app): State<Shared>,
    headers: HeaderMap,
    Query(mut asked): Query<Asked>,
) -> Result<Response, Problem> {
    asked.origin = app.origin(&headers);
    if asked.client_id != CLIENT_ID {
        return Ok(failure(400, "No conocemos esta app", "El parámetro client_id no es el esperado."));
    }
    if !returns::allowed(&asked.redirect_uri, &asked.origin, returns::SIGN_IN) {
        return Ok(failure(
            400,
            "La dirección de vuelta no vale",
            "El parámetro redirect_uri no está permitido.",
        ));
    }
    let wrong = if asked.response_type != "code" {
        Some(("unsupported_response_type", "response_type must be code"))
    } else if !asked.scope.split(' ').any(|s| s == "openid") {
        Some(("invalid_scope", "scope must contain openid"))
    } else if asked.code_challenge_method != "S256" || asked.code_challenge.len() != 43 {
        Some(("invalid_request", "PKCE with S256 is required"))
    } else if asked.state.is_empty() || asked.nonce.is_empty() {
        Some(("invalid_request", "state and nonce are required"))
    } else {
        None
    };
    if let Some((error, description)) = wrong {
        return Ok(asked.back(&[("error", error), ("error_description", description)]));
    }
    let id = ids::random(16)?;
    let db = app.db();
    if crate::control::closed(&db, "clave")?.is_some() {
        return Ok(asked.back(&[("error", "temporarily_unavailable")]));
    }
    db.execute(
        "INSERT INTO idp_requests VALUES(?1, ?2, ?3)",
        params![id, serde_json::to_string(&asked)?, app.now().as_millisecond()],
    )?;
    let wanted: Vec<Method> =
        asked.acr_values.split(' ').filter_map(Method::from_name).filter(|m| *m != Method::Sms).collect();
    Ok(match wanted.first() {
        Some(method) if wanted.len() == 1 => Redirect::to(&address(&id, *method)).into_response(),
        _ if !asked.acr_values.trim().is_empty() && wanted.is_empty() => {
            asked.back(&[("error", "invalid_request"), ("error_description", "acr_values is not supported")])
        }
        _ => choice(&id).into_response(),
    })
}

fn address(request: &str, method: Method) -> String {
    match method {
        Method::ClaveMovil => format!("/clave/movil/{request}"),
        Method::Certificate => format!("/clave/certificate/{request}"),
        Method::ClavePermanente | Method::Sms => format!("/clave/permanente/{request}"),
    }
}

fn choice(id: &str) -> Markup {
    page(
        &Look::clave("Elige cómo identificarte"),
        &html! {
            p { "Usa el medio que tengas. Después volverás a la app." }
            ul.choices {
                li { a.button href=(address(id, Method::ClaveMovil)) { "Cl@ve Móvil" } }
                li { a.button href=(address(id, Method::ClavePermanente)) { "Cl@ve permanente" } }
                li { a.button href=(address(id, Method::Certificate)) { "Certificado digital" } }
            }
            (cancel_form(id))
        },
    )
}

/// The way back without signing in.
pub fn cancel_form(id: &str) -> Markup {
    html! {
        form method="post" action={ "/clave/cancel/" (id) } {
            button.quiet type="submit" { "Cancelar y volver a la app" }
        }
    }
}

/// The request a page belongs to.
pub fn asked(app: &App, db: &Connection, id: &str) -> Result<Asked, Halt> {
    let gone = || {
        failure(
            410,
            "Esta petición ha caducado",
            "Ha pasado demasiado tiempo o ya se usó. Vuelve a la app y empieza otra vez.",
        )
    };
    let row: Option<(String, i64)> = db
        .prepare_cached("SELECT json, created FROM idp_requests WHERE id = ?1")
        .and_then(|mut s| s.query_row([id], |r| Ok((r.get(0)?, r.get(1)?))).optional())?;
    let (json, created) = row.ok_or_else(|| Halt::from(gone()))?;
    if (app.now().as_millisecond() - created).abs() > REQUEST_MS {
        return Err(gone().into());
    }
    Ok(serde_json::from_str(&json)?)
}

/// Signed in: back to the app with a code, which is good for 60 seconds and one use.
pub fn finish(
    app: &App,
    db: &Connection,
    request: &str,
    persona: &Persona,
    method: Method,
) -> Result<Response, Halt> {
    let asked = asked(app, db, request)?;
    let code = ids::random(32)?;
    db.execute(
        "INSERT INTO idp_codes VALUES(?1, ?2, ?3, ?4, ?5, 0)",
        params![
            ids::hex(code.as_bytes()),
            serde_json::to_string(&asked)?,
            persona.id(),
            method.name(),
            app.now().as_millisecond()
        ],
    )?;
    db.execute("DELETE FROM idp_requests WHERE id = ?1", [request])?;
    Ok(asked.back(&[("code", &code)]))
}

/// Back to the app without a code.
pub fn refuse(app: &App, db: &Connection, request: &str, error: &str) -> Result<Response, Halt> {
    let asked = asked(app, db, request)?;
    db.execute("DELETE FROM idp_requests WHERE id = ?1", [request])?;
    Ok(asked.back(&[("error", error)]))
}

async fn cancel(
    State(app): State<Shared>,
    axum::extract::Path(request): axum::extract::Path<String>,
) -> Result<Response, Halt> {
    refuse(&app, &app.db(), &request, "access_denied")
}

/// A DNI or NIE as people type it.
fn tidy(identifier: &str) -> String {
    identifier.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}
