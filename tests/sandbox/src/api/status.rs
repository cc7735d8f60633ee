//! GET /status: the server's time, what is open, where to sign in.

use axum::{extract::State, http::HeaderMap, response::Response};
use serde_json::json;

use crate::{app::Shared, clock::instant, control, idp, problem::Problem, store};

const SERVICES: [&str; 6] = ["sms", "clave", "notices", "documents", "regularization", "contact"];

pub async fn get(State(app): State<Shared>, headers: HeaderMap) -> Result<Response, Problem> {
    let db = app.db();
    let mut services = Vec::new();
    for service in SERVICES {
        services.push(match control::closed(&db, service)? {
            None => json!({ "service": service, "open": true }),
            Some(None) => json!({ "service": service, "open": false }),
            Some(Some(until)) => json!({ "service": service, "open": false, "until": instant(until) }),
        });
    }
    let minimum: u32 = store::meta(&db, "minimum_version")?.and_then(|v| v.parse().ok()).unwrap_or(1);
    Ok(super::plain(&json!({
        "now": instant(app.now()),
        "issuer": idp::issuer(&app.origin(&headers)),
        "client_id": idp::CLIENT_ID,
        "minimum_version": minimum,
        "services": services,
    })))
}
