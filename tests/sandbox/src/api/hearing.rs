//! Answering the hearing: by waiving the refund, or with allegations. Each is an act with legal effect.

use axum::{
    extract::{Path, State},
    response::Response,
};
use rusqlite::Connection;
use serde::Deserialize;

use super::regularizations::{one, same};
use crate::{
    answers::{self, Answer, AnswerKind},
    app::{App, Shared},
    idempotency::{Reply, Write, once},
    personas::Persona,
    problem::{Kind, Problem},
    registry::Receipt,
    regularization,
    session::Session,
};

const LONGEST_TEXT: usize = 4_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeenAmount {
    amount: String,
}

pub async fn waive(
    State(app): State<Shared>,
    Path((person, year)): Path<(String, String)>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: SeenAmount = write.json()?;
    once(&app, &session.person, &write, |db| {
        let (persona, year) = one(&app, db, &session, &person, &year)?;
        if !year.may_waive() {
            return Err(Problem::new(Kind::NotOpen));
        }
        let amount = year.outcome.map(|(_, amount)| amount).unwrap_or_default();
        same(&body.amount, &amount)?;
        answer(&app, db, &session, persona, year.year, AnswerKind::Waiver, amount)
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Allegations {
    text: String,
}

pub async fn allege(
    State(app): State<Shared>,
    Path((person, year)): Path<(String, String)>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: Allegations = write.json()?;
    once(&app, &session.person, &write, |db| {
        let (persona, year) = one(&app, db, &session, &person, &year)?;
        if year.state != regularization::State::HearingOpen {
            return Err(Problem::new(Kind::NotOpen));
        }
        if body.text.trim().is_empty() || body.text.chars().count() > LONGEST_TEXT {
            return Err(Problem::field("text"));
        }
        answer(&app, db, &session, persona, year.year, AnswerKind::Allegations, body.text)
    })
}

fn answer(
    app: &App,
    db: &Connection,
    session: &Session,
    persona: &Persona,
    year: i16,
    kind: AnswerKind,
    said: String,
) -> Result<Reply, Problem> {
    let representative = app.personas.by_id(&session.person).filter(|p| p.slug != persona.slug);
    let answer = Answer {
        kind,
        said,
        by: representative.map(|p| p.name.clone()),
        receipt: Receipt::new(db, app.now())?,
    };
    answers::register(app, db, persona, year, &answer)?;
    Ok(Reply::act(kind.name(), &persona.id(), answer.receipt.json()))
}
