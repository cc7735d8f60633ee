//! Paying: opened here, done at the gateway, asked about here again.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use serde::Deserialize;

use super::regularizations::{one, same};
use crate::{
    app::Shared,
    idempotency::{Reply, Write, once},
    payments,
    problem::{Kind, Problem},
    regularization, returns,
    session::Session,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PaymentStart {
    amount: String,
    return_uri: String,
}

pub async fn start(
    State(app): State<Shared>,
    Path((person, year)): Path<(String, String)>,
    headers: HeaderMap,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: PaymentStart = write.json()?;
    let origin = app.origin(&headers);
    once(&app, &session.person, &write, |db| {
        let (persona, year) = one(&app, db, &session, &person, &year)?;
        if year.state == regularization::State::Paid {
            return Err(Problem::new(Kind::AlreadyPaid));
        }
        let debt = year.debt().ok_or_else(|| Problem::new(Kind::NotOpen))?;
        same(&body.amount, debt)?;
        if !returns::allowed(&body.return_uri, &origin, returns::PAYMENT) {
            return Err(Problem::field("return_uri"));
        }
        let payment = payments::start(db, persona, year.year, debt, &body.return_uri, app.now())?;
        Ok(Reply::json(201, payment.json(&origin)))
    })
}

pub async fn get(
    State(app): State<Shared>,
    Path((person, year, id)): Path<(String, String, String)>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (_, year) = one(&app, &db, &session, &person, &year)?;
    let payment = payments::find(&db, &id, app.now())?
        .filter(|p| p.person == person && p.year == year.year)
        .ok_or_else(Problem::not_found)?;
    Ok(super::plain(&payment.json(&app.origin(&headers))))
}
