//! Opening, rotating and ending sessions.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde::Deserialize;
use serde_json::json;

use crate::{
    app::Shared,
    biometrics,
    idempotency::{Reply, Write, once},
    idp,
    problem::Problem,
    session::{self, DeviceName, Proved, Session},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SessionStart {
    id_token: String,
    nonce: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refresh {
    refresh_token: String,
}

pub async fn open(
    State(app): State<Shared>,
    headers: HeaderMap,
    Proved(jkt): Proved,
    DeviceName(device): DeviceName,
    write: Write,
) -> Result<Response, Problem> {
    let body: SessionStart = write.json()?;
    let origin = app.origin(&headers);
    once(&app, &format!("session {jkt}"), &write, |db| {
        super::open(&app, db, "clave")?;
        let (persona, method) = idp::token::accept(&app, db, &origin, &body.id_token, &body.nonce)?;
        app.prepare(db, persona)?;
        session::open(&app, db, persona, method, &jkt, device.as_deref()).map(|s| Reply::json(201, s))
    })
}

pub async fn refresh(
    State(app): State<Shared>,
    Proved(jkt): Proved,
    write: Write,
) -> Result<Response, Problem> {
    let body: Refresh = write.json()?;
    // Whoever repeats an answer must hold the key too.
    let session = session::of_refresh(&app.db(), &body.refresh_token, &jkt)?;
    once(&app, &format!("refresh {jkt}"), &write, |db| {
        session::rotate(&app, db, &session, &body.refresh_token).map(|s| Reply::json(200, s))
    })
}

pub async fn sign_out(
    State(app): State<Shared>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        session::sign_out(db, &session)?;
        Ok(Reply::empty())
    })
}

pub async fn sign_out_everywhere(
    State(app): State<Shared>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        session::end_all(db, &session.person, "everywhere")?;
        biometrics::revoke_all(db, &session.person)?;
        Ok(Reply::empty())
    })
}

pub async fn list(State(app): State<Shared>, session: Session) -> Result<Response, Problem> {
    let sessions = session::list(&app, &app.db(), &session)?;
    Ok(super::plain(&json!({ "sessions": sessions })))
}

/// Ends a session from another device. One that is over already is none the less the person's wish fulfilled.
pub async fn remove(
    State(app): State<Shared>,
    Path(id): Path<String>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        let removed = session::by_public(db, &session.person, &id)?;
        session::remove(db, &removed, "removed")?;
        Ok(Reply::empty())
    })
}
