//! Whether an act arrived. Asking closes the key: what did not arrive never will.

use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    access::{self, Resource},
    app::Shared,
    idempotency::{is_key, submission},
    problem::{Kind, Problem},
    session::Session,
};

pub async fn get(
    State(app): State<Shared>,
    Path((person, key)): Path<(String, String)>,
    session: Session,
) -> Result<Response, Problem> {
    let mut db = app.db();
    let tx = db.transaction()?;
    access::person(&app, &tx, &session, &person, Resource::Submissions)?;
    if !is_key(&key) {
        return Err(Problem::malformed("not an Idempotency-Key"));
    }
    let found = submission(&tx, &session.person, &key, &person)?;
    tx.commit()?;
    match found {
        Some(receipt) => Ok(super::plain(&receipt)),
        None => Err(Problem::new(Kind::NotReceived)),
    }
}
