//! Every write carries a key; the same key with the same body answers the same (also after a lost answer).

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use rusqlite::{Connection, OptionalExtension, params};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{
    app::{App, Shared},
    ids,
    problem::{Kind, Problem},
};

const LARGEST_BODY: usize = 64 * 1024;

/// A write: its key and its body.
pub struct Write {
    /// Idempotency-Key.
    pub key: String,
    hash: String,
    body: Bytes,
}

/// The contract's pattern of keys.
pub fn is_key(key: &str) -> bool {
    key.len() >= 16 && ids::is_id(key)
}

impl FromRequest<Shared> for Write {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &Shared) -> Result<Self, Problem> {
        let key = request
            .headers()
            .get("idempotency-key")
            .and_then(|v| v.to_str().ok())
            .filter(|k| is_key(k))
            .ok_or_else(|| Problem::malformed("Idempotency-Key is missing or not valid"))?
            .to_owned();
        let head = format!("{} {}\n", request.method(), request.uri().path());
        let body = axum::body::to_bytes(request.into_body(), LARGEST_BODY)
            .await
            .map_err(|_| Problem::malformed("the body cannot be read or is too large"))?;
        let hash = ids::hex(&[head.as_bytes(), &body].concat());
        Ok(Write { key, hash, body })
    }
}

impl Write {
    /// The body as JSON of a known shape.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Problem> {
        serde_json::from_slice(&self.body)
            .map_err(|e| Problem::malformed(format!("the body is not as expected, line {}", e.line())))
    }
}

/// What a write answers.
pub struct Reply {
    /// Status.
    pub status: u16,
    /// Body; null for none.
    pub body: Value,
    /// Marks an act with legal effect, which the submissions endpoint can be asked about.
    pub act: Option<String>,
}

impl Reply {
    /// An answer with a JSON body.
    pub fn json(status: u16, body: Value) -> Self {
        Reply { status, body, act: None }
    }

    /// An act with legal effect for a person, registered.
    pub fn act(name: &str, person: &str, receipt: Value) -> Self {
        Reply { status: 201, body: receipt, act: Some(format!("{name} {person}")) }
    }

    /// 204.
    pub fn empty() -> Self {
        Reply { status: 204, body: Value::Null, act: None }
    }
}

fn respond(status: u16, body: &Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    if body.is_null() {
        return status.into_response();
    }
    let mut response = (status, body.to_string()).into_response();
    let kind = if status.as_u16() >= 400 { "application/problem+json" } else { "application/json" };
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    response
}

/// Does a write once; a repetition gets the stored answer. All inside one transaction.
///
/// Not stored are answers that say nothing about the act itself: 401, 429 and 5xx.
pub fn once(
    app: &App,
    scope: &str,
    write: &Write,
    work: impl FnOnce(&Connection) -> Result<Reply, Problem>,
) -> Result<Response, Problem> {
    let mut db = app.db();
    let tx = db.transaction()?;
    let stored: Option<(String, u16, String)> = tx
        .prepare_cached("SELECT hash, status, body FROM idempotency WHERE scope = ?1 AND key = ?2")?
        .query_row([scope, &write.key], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    if let Some((hash, status, body)) = stored {
        if hash == CLOSED {
            return Err(Problem::new(Kind::KeyClosed));
        }
        if hash != write.hash {
            return Err(Problem::new(Kind::IdempotencyConflict));
        }
        return Ok(respond(status, &serde_json::from_str(&body)?));
    }
    let keep = |status: u16, body: &Value, act: Option<String>| {
        tx.execute(
            "INSERT INTO idempotency VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
            params![scope, write.key, write.hash, status, body.to_string(), act],
        )
    };
    match work(&tx) {
        Ok(reply) => {
            keep(reply.status, &reply.body, reply.act)?;
            tx.commit()?;
            Ok(respond(reply.status, &reply.body))
        }
        Err(problem) if problem.code() >= 500 => Err(problem),
        Err(problem) => {
            if !matches!(problem.code(), 401 | 429) {
                keep(problem.code(), &problem.body(), None)?;
            }
            tx.commit()?;
            Err(problem)
        }
    }
}

const CLOSED: &str = "closed";

/// The registry's answer to the act for a person that was sent with a key; none closes the key for ever.
pub fn submission(db: &Connection, scope: &str, key: &str, person: &str) -> Result<Option<Value>, Problem> {
    let stored: Option<(String, u16, String, Option<String>)> = db
        .prepare_cached("SELECT hash, status, body, act FROM idempotency WHERE scope = ?1 AND key = ?2")?
        .query_row([scope, key], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))
        .optional()?;
    if let Some((_, _, body, Some(of))) = &stored
        && of.split_once(' ').is_some_and(|(_, about)| about == person)
    {
        return Ok(Some(serde_json::from_str(body)?));
    }
    db.execute(
        "INSERT INTO idempotency VALUES(?1, ?2, 'closed', 0, 'null', NULL)
         ON CONFLICT(scope, key) DO UPDATE SET hash = 'closed' WHERE act IS NULL",
        [scope, key],
    )?;
    Ok(None)
}
