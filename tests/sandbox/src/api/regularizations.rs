//! The yearly regularization: states of all years, and the detail of one.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde_json::{Value, json};

use crate::{
    access::{self, Resource},
    app::Shared,
    problem::{Kind, Problem},
    regularization,
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
        .map(|y| y.json(persona, &origin))
        .collect();
    Ok(super::tagged(&headers, &json!({ "regularizations": years })))
}

pub async fn detail(
    State(app): State<Shared>,
    Path((person, year)): Path<(String, String)>,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (persona, _) = access::person(&app, &db, &session, &person, Resource::Regularization)?;
    super::open(&app, &db, "regularization")?;
    let seed = year.parse().ok().and_then(|y| persona.regularization(y)).ok_or_else(Problem::not_found)?;
    let year = regularization::year(&db, &app.personas, persona, seed, app.now())?;
    if !year.is_open() {
        return Err(Problem::new(Kind::NotNotified));
    }
    let case = app.personas.case(&year.case).ok_or_else(Problem::not_found)?;
    Ok(super::plain(case))
}
