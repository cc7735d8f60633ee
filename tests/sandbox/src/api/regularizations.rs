//! The yearly regularization: states of all years, and the detail of one.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{
    access::{self, Resource},
    app::{App, Shared},
    personas::Persona,
    problem::{Kind, Problem},
    regularization::{self, Year},
    session::Session,
};

pub async fn list(
    State(app): State<Shared>,
    Path(person): Path<String>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (persona, _) = access::person(&app, &db, &session, &person, Resource::Regularization)?;
    super::open(&app, &db, "regularization")?;
    let origin = app.origin(&headers);
    let years: Vec<Value> = regularization::years(&db, &app.personas, persona, app.now())?
        .iter()
        .map(|y| y.json(persona, &origin, session.person == person))
        .collect();
    Ok(super::tagged(&headers, &json!({ "regularizations": years })))
}

pub async fn detail(
    State(app): State<Shared>,
    Path((person, year)): Path<(String, String)>,
    session: Session,
) -> Result<Response, Problem> {
    let (_, year) = one(&app, &app.db(), &session, &person, &year)?;
    if !year.is_open() {
        return Err(Problem::new(Kind::NotNotified));
    }
    let case = app.personas.case(&year.case).ok_or_else(Problem::not_found)?;
    Ok(super::plain(case))
}

/// The year that a path names, for somebody who may see it.
pub fn one<'a>(
    app: &'a App,
    db: &Connection,
    session: &Session,
    person: &str,
    year: &str,
) -> Result<(&'a Persona, Year), Problem> {
    let (persona, _) = access::person(app, db, session, person, Resource::Regularization)?;
    super::open(app, db, "regularization")?;
    let seed = year.parse().ok().and_then(|y| persona.regularization(y)).ok_or_else(Problem::not_found)?;
    Ok((persona, regularization::year(db, &app.personas, persona, seed, app.now())?))
}

/// Refuses an amount that is not the one of now: nobody decides about a figure that they have not seen.
pub fn same(seen: &str, amount: &str) -> Result<(), Problem> {
    let is_money = seen.split_once('.').is_some_and(|(euros, cents)| {
        (1..=12).contains(&euros.len())
            && cents.len() == 2
            && [euros, cents].concat().bytes().all(|b| b.is_ascii_digit())
    });
    match (is_money, seen == amount) {
        (false, _) => Err(Problem::field("amount")),
        (true, false) => Err(Problem::new(Kind::FigureChanged)),
        (true, true) => Ok(()),
    }
}
