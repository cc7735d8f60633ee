//! Opening, rotating and ending sessions.

use axum::{extract::State, http::HeaderMap, response::Response};
use serde::Deserialize;

use crate::{
    app::Shared,
    idempotency::{Reply, Write, once},
    idp,
    problem::Problem,
    session::{self, Proved, Session},
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
    write: Write,
) -> Result<Response, Problem> {
    let body: SessionStart = write.json()?;
    let origin = app.origin(&headers);
    once(&app, &format!("session {jkt}"), &write, |db| {
        super::open(&app, db, "clave")?;
        let (persona, method) = idp::token::accept(&app, db, &origin, &body.id_token, &body.nonce)?;
        app.prepare(db, persona)?;
        session::open(&app, db, persona, method, &jkt).map(|s| Reply::json(201, s))
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
        session::end(db, &session.id, "signed-out")?;
        Ok(Reply::empty())
    })
}

pub async fn sign_out_everywhere(
    State(app): State<Shared>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        session::end_all(db, &session.person)?;
        Ok(Reply::empty())
    })
}
