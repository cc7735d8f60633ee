//! Sign-in by SMS, for a mobile that was communicated before.

use axum::{
    extract::{Path, State},
    response::Response,
};
use jiff::civil::Date;
use rusqlite::OptionalExtension;
use serde::Deserialize;

use super::challenge::{self, CodeAnswer, Target};
use crate::{
    app::Shared,
    idempotency::{Reply, Write, once},
    ids,
    personas::Method,
    problem::{Kind, Problem},
    session::{self, DeviceName, Proved},
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SmsStart {
    identifier: String,
    birth_date: String,
    mobile: String,
}

pub async fn start(State(app): State<Shared>, write: Write) -> Result<Response, Problem> {
    let body: SmsStart = write.json()?;
    once(&app, "sms", &write, |db| {
        super::open(&app, db, "sms")?;
        if !ids::is_identifier(&body.identifier) {
            return Err(Problem::field("identifier"));
        }
        let birth_date: Date = body.birth_date.parse().map_err(|_| Problem::field("birth_date"))?;
        if !ids::is_mobile(&body.mobile) {
            return Err(Problem::field("mobile"));
        }
        let persona = app
            .personas
            .by_identifier(&body.identifier)
            .filter(|p| p.birth_date == birth_date)
            .ok_or_else(|| Problem::new(Kind::DataMismatch))?;
        app.prepare(db, persona)?;
        let known: Option<String> = db
            .prepare_cached("SELECT mobile FROM contact WHERE person = ?1")?
            .query_row([persona.id()], |r| r.get(0))
            .optional()?
            .flatten();
        if known.as_deref() != Some(body.mobile.as_str()) {
            return Err(Problem::new(Kind::MobileNotCommunicated));
        }
        challenge::start(&app, db, "sms", persona, &Target::Mobile(&body.mobile)).map(|c| Reply::json(201, c))
    })
}

pub async fn answer(
    State(app): State<Shared>,
    Path(id): Path<String>,
    Proved(jkt): Proved,
    DeviceName(device): DeviceName,
    write: Write,
) -> Result<Response, Problem> {
    let body: CodeAnswer = write.json()?;
    once(&app, &format!("sms {jkt}"), &write, |db| {
        let (person, _) = challenge::answer(&app, db, "sms", None, &id, &body.code)?;
        let persona = app.personas.by_id(&person).ok_or_else(Problem::not_found)?;
        session::open(&app, db, persona, Method::Sms, &jkt, device.as_deref()).map(|s| Reply::json(201, s))
    })
}
