//! Where this device is told of new notices, and what a push was about.

use axum::{
    extract::{Path, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    access::{self, Resource},
    app::Shared,
    idempotency::{Reply, Write, once},
    problem::Problem,
    push,
    session::Session,
};

const LONGEST_TOKEN: usize = 4_096;
const PLATFORMS: [&str; 3] = ["apns", "fcm", "web"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PushRegistration {
    token: String,
    platform: String,
}

pub async fn register(
    State(app): State<Shared>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: PushRegistration = write.json()?;
    once(&app, &session.person, &write, |db| {
        if !(1..=LONGEST_TOKEN).contains(&body.token.chars().count()) {
            return Err(Problem::field("token"));
        }
        if !PLATFORMS.contains(&body.platform.as_str()) {
            return Err(Problem::field("platform"));
        }
        push::register(&app, db, &session, &body.token, &body.platform)?;
        Ok(Reply::empty())
    })
}

pub async fn forget(State(app): State<Shared>, session: Session, write: Write) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        push::forget(db, &session)?;
        Ok(Reply::empty())
    })
}

pub async fn state(State(app): State<Shared>, session: Session) -> Result<Response, Problem> {
    Ok(super::plain(&push::state(&app.db(), &session)?))
}

/// A power that has ended since opens nothing any more.
pub async fn about(
    State(app): State<Shared>,
    Path(reference): Path<String>,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (person, body) = push::about(&db, &session, &reference)?;
    access::person(&app, &db, &session, &person, Resource::Notices)?;
    Ok(super::plain(&body))
}
