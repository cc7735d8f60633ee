//! The API under /api/v1, resource by resource.

use axum::{
    Router,
    http::HeaderMap,
    response::{IntoResponse, Response},
    routing::{delete, get, post},
};
use serde_json::Value;

use crate::{
    app::{App, Shared},
    ids,
    problem::{Kind, Problem},
};

mod biometrics;
pub mod challenge;
mod contact;
pub mod documents;
mod hearing;
mod notices;
mod payments;
mod push;
mod regularizations;
mod representations;
mod sessions;
mod settings;
mod sms;
mod status;
mod submissions;

/// All routes of the contract.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/status", get(status::get))
        .route("/sms/challenges", post(sms::start))
        .route("/sms/challenges/{challenge}/answer", post(sms::answer))
        .route("/sessions", get(sessions::list).post(sessions::open).delete(sessions::sign_out_everywhere))
        .route("/sessions/current", delete(sessions::sign_out))
        .route("/sessions/refresh", post(sessions::refresh))
        .route("/sessions/biometric", post(biometrics::open))
        .route("/sessions/{session}", delete(sessions::remove))
        .route("/biometric-credentials", post(biometrics::register))
        .route("/biometric-credentials/current", delete(biometrics::revoke))
        .route("/push/registration", get(push::state).post(push::register).delete(push::forget))
        .route("/pushes/{reference}", get(push::about))
        .route("/settings", get(settings::get).post(settings::change))
        .route("/representations", get(representations::list))
        .route("/people/{person}/notices", get(notices::sync))
        .route("/people/{person}/notices/actions", post(notices::act))
        .route("/people/{person}/documents", get(documents::list))
        .route("/people/{person}/documents/{document}/content", get(documents::content))
        .route("/people/{person}/regularizations", get(regularizations::list))
        .route("/people/{person}/regularizations/{year}/detail", get(regularizations::detail))
        .route("/people/{person}/regularizations/{year}/waiver", post(hearing::waive))
        .route("/people/{person}/regularizations/{year}/allegations", post(hearing::allege))
        .route("/people/{person}/regularizations/{year}/payments", post(payments::start))
        .route("/people/{person}/regularizations/{year}/payments/{payment}", get(payments::get))
        .route("/people/{person}/contact", get(contact::get))
        .route("/people/{person}/contact/changes", post(contact::start))
        .route("/people/{person}/contact/changes/{challenge}/confirmation", post(contact::confirm))
        .route("/people/{person}/submissions/{key}", get(submissions::get))
        .fallback(async || Problem::not_found())
        .method_not_allowed_fallback(async || {
            Problem::malformed("this address does not answer to this method").status(405)
        })
}

/// Refuses with `service-closed` while a tester has closed a service.
fn open(app: &App, db: &rusqlite::Connection, service: &str) -> Result<(), Problem> {
    match crate::control::closed(db, service)? {
        None => Ok(()),
        Some(until) => {
            let problem = Problem::new(Kind::ServiceClosed);
            Err(match until {
                Some(until) => problem.until(until, app.now()),
                None => problem,
            })
        }
    }
}

/// JSON with an ETag, or 304 where the client has it already.
fn tagged(headers: &HeaderMap, body: &Value) -> Response {
    use axum::http::{StatusCode, header};
    let text = body.to_string();
    let etag = format!("\"{}\"", ids::hex(text.as_bytes()).get(..32).unwrap_or_default());
    let known = headers
        .get(header::IF_NONE_MATCH)
        .and_then(|v| v.to_str().ok())
        .is_some_and(|v| v.trim() == "*" || v.split(',').any(|t| t.trim().trim_start_matches("W/") == etag));
    if known {
        return (StatusCode::NOT_MODIFIED, [(header::ETAG, etag)]).into_response();
    }
    ([(header::CONTENT_TYPE, "application/json".to_owned()), (header::ETAG, etag)], text).into_response()
}

/// JSON.
fn plain(body: &Value) -> Response {
    use axum::http::header;
    ([(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
