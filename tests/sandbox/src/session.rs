//! Sessions: short opaque access tokens, rotating refresh tokens, both bound to a key.

use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::{header, request::Parts},
};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::{
    app::{App, Shared},
    dpop, ids,
    personas::{Method, Persona},
    problem::{Kind, Problem},
};

/// Seconds that an access token lives.
pub const ACCESS_SECONDS: i64 = 300;
/// Seconds without refresh after which a session is over.
pub const IDLE_SECONDS: i64 = 1_800;

/// The session of a request.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its identifier, never sent.
    pub id: String,
    /// Who signed in.
    pub person: String,
    /// How.
    pub method: Method,
}

/// The whole path: a nested router sees only its own part of it.
fn path(parts: &Parts) -> &str {
    parts.extensions.get::<OriginalUri>().map_or_else(|| parts.uri.path(), |uri| uri.path())
}

/// Proof of the key only: the thumbprint.
pub struct Proved(pub String);

impl FromRequestParts<Shared> for Proved {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        dpop::verify(app, &parts.method, path(parts), &parts.headers, None).map(Proved)
    }
}

impl FromRequestParts<Shared> for Session {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Problem> {
        let token = parts
            .headers
            .get(header::AUTHORIZATION)
            .and_then(|v| v.to_str().ok())
            .and_then(|v| v.split_once(' '))
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("dpop"))
            .map(|(_, token)| token.trim().to_owned())
            .ok_or_else(|| Problem::new(Kind::SessionEnded).detail("Authorization: DPoP is missing"))?;
        let jkt = dpop::verify(app, &parts.method, path(parts), &parts.headers, Some(&token))?;
        let db = app.db();
        let (id, expires): (String, i64) = db
            .prepare_cached("SELECT session, expires FROM access WHERE hash = ?1")?
            .query_row([ids::hex(token.as_bytes())], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()?
            .ok_or_else(|| Problem::new(Kind::SessionEnded))?;
        let (session, bound) = find(&db, &id)?;
        if bound != jkt {
            return Err(Problem::new(Kind::InvalidProof).detail("the token is bound to another key"));
        }
        if app.now().as_millisecond() >= expires {
            return Err(Problem::new(Kind::TokenExpired));
        }
        Ok(session)
    }
}

/// A live session and the thumbprint it is bound to.
fn find(db: &Connection, id: &str) -> Result<(Session, String), Problem> {
    let row: Option<(String, String, String, Option<String>)> = db
        .prepare_cached("SELECT person, method, jkt, ended FROM sessions WHERE id = ?1")?
        .query_row([id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))
        .optional()?;
    let Some((person, method, jkt, ended)) = row else {
        return Err(Problem::new(Kind::SessionEnded));
    };
    match ended.as_deref() {
        None => {}
        Some("reused") => return Err(Problem::new(Kind::SessionReused)),
        Some(_) => return Err(Problem::new(Kind::SessionEnded)),
    }
    let method = Method::from_name(&method).ok_or_else(|| Problem::new(Kind::SessionEnded))?;
    Ok((Session { id: id.into(), person, method }, jkt))
}

/// Opens a session and gives its tokens.
pub fn open(
    app: &App,
    db: &Connection,
    persona: &Persona,
    method: Method,
    jkt: &str,
) -> Result<Value, Problem> {
    let id = ids::random(16)?;
    db.execute(
        "INSERT INTO sessions VALUES(?1, ?2, ?3, ?4, NULL)",
        params![id, persona.id(), method.name(), jkt],
    )?;
    tokens(app, db, persona, method, &id)
}

fn tokens(app: &App, db: &Connection, persona: &Persona, method: Method, id: &str) -> Result<Value, Problem> {
    let now = app.now().as_millisecond();
    let (access, refresh) = (ids::random(32)?, ids::random(32)?);
    db.execute(
        "INSERT INTO access VALUES(?1, ?2, ?3)",
        params![ids::hex(access.as_bytes()), id, now + ACCESS_SECONDS * 1000],
    )?;
    db.execute(
        "INSERT INTO refresh VALUES(?1, ?2, 0, ?3)",
        params![ids::hex(refresh.as_bytes()), id, now + IDLE_SECONDS * 1000],
    )?;
    Ok(json!({
        "access_token": access,
        "token_type": "DPoP",
        "expires_in": ACCESS_SECONDS,
        "refresh_token": refresh,
        "method": method.name(),
        "person": person_json(persona),
    }))
}

/// The signed-in person as the contract writes it.
pub fn person_json(persona: &Persona) -> Value {
    let mut person = json!({
        "id": persona.id(),
        "name": persona.name,
        "identifier": ids::mask_identifier(&persona.identifier),
        "has_clave_permanente": persona.can(Method::ClavePermanente),
    });
    if let (Some(situation), Some(map)) = (&persona.situation, person.as_object_mut()) {
        map.insert("situation".into(), json!(situation));
    }
    person
}

/// The session of a refresh token, used or not, if the key is the right one.
pub fn of_refresh(db: &Connection, token: &str, jkt: &str) -> Result<Session, Problem> {
    let id: String = db
        .prepare_cached("SELECT session FROM refresh WHERE hash = ?1")?
        .query_row([ids::hex(token.as_bytes())], |r| r.get(0))
        .optional()?
        .ok_or_else(|| Problem::new(Kind::SessionEnded))?;
    let (session, bound) = find(db, &id)?;
    if bound == jkt {
        Ok(session)
    } else {
        Err(Problem::new(Kind::InvalidProof).detail("the token is bound to another key"))
    }
}

/// Rotates: the second use of a token ends the whole session.
pub fn rotate(app: &App, db: &Connection, session: &Session, token: &str) -> Result<Value, Problem> {
    let hash = ids::hex(token.as_bytes());
    let (used, expires): (bool, i64) = db
        .prepare_cached("SELECT used, expires FROM refresh WHERE hash = ?1")?
        .query_row([&hash], |r| Ok((r.get(0)?, r.get(1)?)))?;
    if used {
        end(db, &session.id, "reused")?;
        return Err(Problem::new(Kind::SessionReused));
    }
    if app.now() >= crate::clock::from_ms(expires) {
        end(db, &session.id, "idle")?;
        return Err(Problem::new(Kind::SessionEnded));
    }
    db.execute("UPDATE refresh SET used = 1 WHERE hash = ?1", [&hash])?;
    let persona = app.personas.by_id(&session.person).ok_or_else(|| Problem::new(Kind::SessionEnded))?;
    tokens(app, db, persona, session.method, &session.id)
}

/// Ends one session.
pub fn end(db: &Connection, id: &str, why: &str) -> rusqlite::Result<()> {
    db.execute("UPDATE sessions SET ended = ?2 WHERE id = ?1 AND ended IS NULL", [id, why])?;
    Ok(())
}

/// Ends all sessions of a person.
pub fn end_all(db: &Connection, person: &str) -> rusqlite::Result<()> {
    db.execute("UPDATE sessions SET ended = 'everywhere' WHERE person = ?1 AND ended IS NULL", [person])?;
    Ok(())
}
