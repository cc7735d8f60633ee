//! Signing in with what the device's biometrics guard.

use axum::{extract::State, response::Response};
use serde::Deserialize;
use serde_json::json;

use crate::{
    app::Shared,
    biometrics,
    idempotency::{Reply, Write, once},
    personas::Method,
    problem::Problem,
    session::{self, DeviceName, Proved, Session},
};

pub async fn register(
    State(app): State<Shared>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        let credential = biometrics::issue(&app, db, &session)?;
        Ok(Reply::json(201, json!({ "credential": credential })))
    })
}

pub async fn revoke(State(app): State<Shared>, session: Session, write: Write) -> Result<Response, Problem> {
    once(&app, &session.person, &write, |db| {
        biometrics::revoke(db, &session)?;
        Ok(Reply::empty())
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BiometricStart {
    credential: String,
}

/// Does not go by the identity provider, so it works while that is closed.
pub async fn open(
    State(app): State<Shared>,
    Proved(jkt): Proved,
    DeviceName(device): DeviceName,
    write: Write,
) -> Result<Response, Problem> {
    let body: BiometricStart = write.json()?;
    once(&app, &format!("biometric {jkt}"), &write, |db| {
        let persona = biometrics::accept(&app, db, &body.credential, &jkt)?;
        app.prepare(db, persona)?;
        session::open(&app, db, persona, Method::ClavePermanente, &jkt, device.as_deref())
            .map(|s| Reply::json(201, s))
    })
}
