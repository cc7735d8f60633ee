//! The settings that the server keeps; of the signed-in person, never by a power.

use axum::{extract::State, http::HeaderMap, response::Response};
use serde::Deserialize;
use serde_json::{Map, json};

use crate::{
    actions,
    app::Shared,
    idempotency::{Reply, Write, once},
    problem::Problem,
    session::Session,
    settings,
};

pub async fn get(
    State(app): State<Shared>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Problem> {
    let settings = settings::of(&app.db(), &session.person)?;
    Ok(super::tagged(&headers, &settings.json()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SettingsChange {
    push_kinds: Option<Vec<String>>,
    language: Option<String>,
}

pub async fn change(State(app): State<Shared>, session: Session, write: Write) -> Result<Response, Problem> {
    let body: SettingsChange = write.json()?;
    once(&app, &session.person, &write, |db| {
        let mut settings = settings::of(db, &session.person)?;
        let mut changed = Map::new();
        if let Some(kinds) = &body.push_kinds {
            settings = settings.with_kinds(kinds)?;
            changed.insert("push_kinds".into(), json!(settings.push_kinds));
        }
        if let Some(language) = &body.language {
            settings = settings.with_language(language)?;
            changed.insert("language".into(), json!(settings.language));
        }
        if changed.is_empty() {
            return Err(Problem::malformed("push_kinds, language or both"));
        }
        settings.store(db, &session.person)?;
        actions::note(&app, db, &session, &session.person, &write.key, "settings", &changed.into())?;
        Ok(Reply::json(200, settings.json()))
    })
}
