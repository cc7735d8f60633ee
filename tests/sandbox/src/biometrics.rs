//! Credentials that a device keeps behind its owner's finger or face. Only their hashes are kept here.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{
    app::App,
    ids,
    personas::{Method, Persona},
    problem::{Kind, Problem},
    session::Session,
};

/// A new credential of a session's person, bound to its device; an earlier one of the device is replaced.
pub fn issue(app: &App, db: &Connection, session: &Session) -> Result<String, Problem> {
    let persona = app.personas.by_id(&session.person).ok_or_else(Problem::not_found)?;
    if !persona.can(Method::ClavePermanente) {
        return Err(Problem::new(Kind::NotAllowed).detail("only with Cl@ve permanente"));
    }
    if session.method == Method::Sms {
        return Err(Problem::new(Kind::LevelTooLow));
    }
    let credential = ids::random(32)?;
    db.execute(
        "INSERT OR REPLACE INTO credentials VALUES(?1, ?2, ?3)",
        params![session.jkt, session.person, ids::hex(credential.as_bytes())],
    )?;
    Ok(credential)
}

/// Whose a credential is, presented by the device that it is bound to.
pub fn accept<'a>(
    app: &'a App,
    db: &Connection,
    credential: &str,
    jkt: &str,
) -> Result<&'a Persona, Problem> {
    let person: Option<String> = db
        .prepare_cached("SELECT person FROM credentials WHERE jkt = ?1 AND hash = ?2")?
        .query_row([jkt, &ids::hex(credential.as_bytes())], |r| r.get(0))
        .optional()?;
    person.and_then(|p| app.personas.by_id(&p)).ok_or_else(|| Problem::new(Kind::CredentialRevoked))
}

/// Revokes the credential of a session's device, if it is of the session's person.
pub fn revoke(db: &Connection, session: &Session) -> rusqlite::Result<()> {
    db.execute("DELETE FROM credentials WHERE jkt = ?1 AND person = ?2", [&session.jkt, &session.person])?;
    Ok(())
}

/// Revokes all credentials of a person.
pub fn revoke_all(db: &Connection, person: &str) -> rusqlite::Result<()> {
    db.execute("DELETE FROM credentials WHERE person = ?1", [person])?;
    Ok(())
}
