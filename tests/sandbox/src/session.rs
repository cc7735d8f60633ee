//! Sessions: short opaque access tokens, rotating refresh tokens, both bound to a key.

use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::{HeaderValue, header, request::Parts},
};
use percent_encoding::percent_decode_str;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::{
    app::{App, Shared},
    biometrics,
    clock::{from_ms, instant},
    dpop, ids,
    personas::{DeviceSeed, Method, Persona},
    problem::{Kind, Problem},
    push,
};

/// Seconds that an access token lives.
pub const ACCESS_SECONDS: i64 = 300;
/// Seconds without refresh after which a session is over.
pub const IDLE_SECONDS: i64 = 1_800;
/// Characters of a device's name.
const LONGEST_NAME: usize = 60;

/// The session of a request.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its identifier, never sent.
    pub id: String,
    /// Who signed in.
    pub person: String,
    /// How.
    pub method: Method,
    /// The thumbprint of the key that it is bound to: the device.
    pub jkt: String,
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

/// `Device-Name`: how the device is called in the list of sessions.
pub struct DeviceName(pub Option<String>);

impl FromRequestParts<Shared> for DeviceName {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &Shared) -> Result<Self, Problem> {
        let Some(value) = parts.headers.get("device-name") else { return Ok(DeviceName(None)) };
        device_name(value)
            .map(|name| DeviceName(Some(name)))
            .ok_or_else(|| Problem::malformed("Device-Name is not valid"))
    }
}

fn device_name(value: &HeaderValue) -> Option<String> {
    let text = value.to_str().ok()?;
    let mut parts = text.split('%');
    let plain = |part: &str| {
        part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~'))
    };
    let encoded = parts.next().is_some_and(plain)
        && parts.all(|part| {
            part.split_at_checked(2)
                .is_some_and(|(code, rest)| code.bytes().all(|b| b.is_ascii_hexdigit()) && plain(rest))
        });
    let name = percent_decode_str(text).decode_utf8().ok()?;
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count());
    let readable = !name.trim().is_empty() && !name.chars().any(char::is_control);
    (encoded && fits && readable).then(|| name.into_owned())
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
        let session = find(&db, &id)?;
        if session.jkt != jkt {
            return Err(Problem::new(Kind::InvalidProof).detail("the token is bound to another key"));
        }
        let now = app.now().as_millisecond();
        if now >= expires {
            return Err(Problem::new(Kind::TokenExpired));
        }
        db.prepare_cached("UPDATE sessions SET used = ?2 WHERE id = ?1")?.execute(params![id, now])?;
        Ok(session)
    }
}

/// A session that was not ended.
fn find(db: &Connection, id: &str) -> Result<Session, Problem> {
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
    Ok(Session { id: id.into(), person, method, jkt })
}

/// Opens a session and gives its tokens.
pub fn open(
    app: &App,
    db: &Connection,
    persona: &Persona,
    method: Method,
    jkt: &str,
    device: Option<&str>,
) -> Result<Value, Problem> {
    let (id, now) = (ids::random(16)?, app.now().as_millisecond());
    db.execute(
        "INSERT INTO sessions VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7, ?7, NULL)",
        params![id, public()?, persona.id(), method.name(), jkt, device, now],
    )?;
    push::forget_others(db, jkt, &persona.id())?;
    tokens(app, db, persona, method, &id)
}

/// Puts a session of a persona's file among theirs. Nobody holds its key, and no token was given out.
pub fn seed(db: &Connection, persona: &Persona, device: &DeviceSeed) -> Result<(), Problem> {
    db.execute(
        "INSERT INTO sessions VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, NULL)",
        params![
            ids::random(16)?,
            public()?,
            persona.id(),
            device.method.name(),
            ids::random(32)?,
            device.name,
            device.opened_at.as_millisecond(),
            device.last_used_at.as_millisecond(),
            i64::MAX
        ],
    )?;
    Ok(())
}

/// A session's name in the contract, which opens nothing.
fn public() -> Result<String, Problem> {
    Ok(format!("ses_{}", ids::random(12)?))
}

fn tokens(app: &App, db: &Connection, persona: &Persona, method: Method, id: &str) -> Result<Value, Problem> {
    let now = app.now().as_millisecond();
    let ends = now + IDLE_SECONDS * 1000;
    let (access, refresh) = (ids::random(32)?, ids::random(32)?);
    db.execute("UPDATE sessions SET used = ?2, ends = ?3 WHERE id = ?1", params![id, now, ends])?;
    db.execute(
        "INSERT INTO access VALUES(?1, ?2, ?3)",
        params![ids::hex(access.as_bytes()), id, now + ACCESS_SECONDS * 1000],
    )?;
    db.execute("INSERT INTO refresh VALUES(?1, ?2, 0, ?3)", params![ids::hex(refresh.as_bytes()), id, ends])?;
    Ok(json!({
        "access_token": access,
        "token_type": "DPoP",
        "expires_in": ACCESS_SECONDS,
        "refresh_token": refresh,
        "ends_at": instant(from_ms(ends)),
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
    let session = find(db, &id)?;
    if session.jkt == jkt {
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
        // Somebody has the token and the key: nothing that the key guards is safe.
        remove(db, session, "reused")?;
        return Err(Problem::new(Kind::SessionReused));
    }
    if app.now() >= from_ms(expires) {
        // Its device is still the person's: it keeps its push registration, or no closed phone would be told.
        end(db, &session.id, "idle")?;
        return Err(Problem::new(Kind::SessionEnded));
    }
    db.execute("UPDATE refresh SET used = 1 WHERE hash = ?1", [&hash])?;
    let persona = app.personas.by_id(&session.person).ok_or_else(|| Problem::new(Kind::SessionEnded))?;
    tokens(app, db, persona, session.method, &session.id)
}

/// The live sessions of a session's person, the last used first, as the contract writes them.
pub fn list(app: &App, db: &Connection, session: &Session) -> Result<Vec<Value>, Problem> {
    let mut statement = db.prepare_cached(
        "SELECT id, public, device, method, opened, used FROM sessions
         WHERE person = ?1 AND ended IS NULL AND ends > ?2 ORDER BY used DESC, opened DESC, public",
    )?;
    let rows = statement.query_map(params![session.person, app.now().as_millisecond()], |r| {
        let mut item = json!({
            "id": r.get::<_, String>(1)?,
            "method": r.get::<_, String>(3)?,
            "opened_at": instant(from_ms(r.get(4)?)),
            "last_used_at": instant(from_ms(r.get(5)?)),
            "current": r.get::<_, String>(0)? == session.id,
        });
        if let (Some(device), Some(map)) = (r.get::<_, Option<String>>(2)?, item.as_object_mut()) {
            map.insert("device_name".into(), json!(device));
        }
        Ok(item)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A person's session by its name in the contract, over or not.
pub fn by_public(db: &Connection, person: &str, public: &str) -> Result<Session, Problem> {
    let row: Option<(String, String, String)> = db
        .prepare_cached("SELECT id, method, jkt FROM sessions WHERE person = ?1 AND public = ?2")?
        .query_row([person, public], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    let (id, method, jkt) = row.ok_or_else(Problem::not_found)?;
    let method = Method::from_name(&method).ok_or_else(Problem::not_found)?;
    Ok(Session { id, person: person.into(), method, jkt })
}

fn end(db: &Connection, id: &str, why: &str) -> rusqlite::Result<()> {
    db.execute("UPDATE sessions SET ended = ?2 WHERE id = ?1 AND ended IS NULL", [id, why])?;
    Ok(())
}

/// Ends a session at its own wish: its device is told of nothing more, but may come back by its biometrics.
pub fn sign_out(db: &Connection, session: &Session) -> rusqlite::Result<()> {
    end(db, &session.id, "signed-out")?;
    push::forget(db, session)
}

/// Ends a session whose device is the person's no more: whatever is bound to its key goes with it.
pub fn remove(db: &Connection, session: &Session, why: &str) -> rusqlite::Result<()> {
    end(db, &session.id, why)?;
    push::forget(db, session)?;
    biometrics::revoke(db, session)
}

/// Ends all sessions of a person, whose devices are told of nothing more; says how many there were.
pub fn end_all(db: &Connection, person: &str, why: &str) -> rusqlite::Result<usize> {
    push::forget_all(db, person)?;
    db.execute("UPDATE sessions SET ended = ?2 WHERE person = ?1 AND ended IS NULL", [person, why])
}
