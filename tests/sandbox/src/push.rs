//! Push: which device is told of a new notice, and what it may ask about it. A push says nothing but "something new".

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::{
    access::{Scope, in_force},
    app::App,
    clock::{from_ms, instant, readable},
    ids,
    personas::{Method, Persona},
    problem::Problem,
    session::Session,
    settings,
};

/// Registers a session's device with its token. One device has one token, and one token is of one device.
///
/// What time has brought until now is told first, so that it is pushed to nobody who comes later.
pub fn register(
    app: &App,
    db: &Connection,
    session: &Session,
    token: &str,
    platform: &str,
) -> Result<(), Problem> {
    prepare(app, db, &session.person, session.method)?;
    db.execute("DELETE FROM push WHERE jkt = ?1 OR token = ?2", [&session.jkt, token])?;
    db.execute(
        "INSERT INTO push VALUES(?1, ?2, ?3, ?4, ?5, NULL)",
        params![session.jkt, session.person, session.method.name(), token, platform],
    )?;
    Ok(())
}

/// Forgets the registration of a session's device, if it is of the session's person.
pub fn forget(db: &Connection, session: &Session) -> rusqlite::Result<()> {
    db.execute("DELETE FROM push WHERE jkt = ?1 AND person = ?2", [&session.jkt, &session.person])?;
    Ok(())
}

/// Forgets all registrations of a person.
pub fn forget_all(db: &Connection, person: &str) -> rusqlite::Result<()> {
    db.execute("DELETE FROM push WHERE person = ?1", [person])?;
    Ok(())
}

/// Forgets the registration of a device on which another person signs in.
pub fn forget_others(db: &Connection, jkt: &str, person: &str) -> rusqlite::Result<()> {
    db.execute("DELETE FROM push WHERE jkt = ?1 AND person <> ?2", [jkt, person])?;
    Ok(())
}

/// How it stands with push on a session's device, as the contract writes it.
pub fn state(db: &Connection, session: &Session) -> Result<Value, Problem> {
    let row: Option<Option<i64>> = db
        .prepare_cached("SELECT sent FROM push WHERE jkt = ?1 AND person = ?2")?
        .query_row([&session.jkt, &session.person], |r| r.get(0))
        .optional()?;
    let kinds = settings::of(db, &session.person)?.push_kinds;
    let mut body = json!({ "registered": row.is_some(), "kinds": kinds });
    if let (Some(sent), Some(map)) = (row.flatten(), body.as_object_mut()) {
        map.insert("last_sent_at".into(), json!(instant(from_ms(sent))));
    }
    Ok(body)
}

/// Whether somebody who signed in this way may see a thing of a person now.
fn may_see(app: &App, who: &Persona, method: Method, of: &Persona, scope: Scope) -> bool {
    who.slug == of.slug
        || method != Method::Sms
            && who.powers.iter().any(|power| {
                power.principal == of.slug
                    && in_force(power, app.now())
                    && Scope::of_power(power).opens(scope)
            })
}

struct Registration {
    jkt: String,
    person: String,
    method: String,
    token: String,
}

fn registrations(db: &Connection) -> rusqlite::Result<Vec<Registration>> {
    db.prepare_cached("SELECT jkt, person, method, token FROM push ORDER BY rowid")?
        .query_map([], |r| {
            Ok(Registration { jkt: r.get(0)?, person: r.get(1)?, method: r.get(2)?, token: r.get(3)? })
        })?
        .collect()
}

/// Sends a push for a person's new notice to each device of those who may see it and want its kind.
pub fn send(
    app: &App,
    db: &Connection,
    of: &Persona,
    notice: &str,
    kind: &str,
    scope: Scope,
) -> Result<(), Problem> {
    for registration in registrations(db)? {
        let who = app.personas.by_id(&registration.person).zip(Method::from_name(&registration.method));
        let Some((who, method)) = who else { continue };
        if may_see(app, who, method, of, scope)
            && settings::of(db, &registration.person)?.push_kinds.contains(&kind)
        {
            deliver(app, db, &registration, of, notice, kind)?;
        }
    }
    Ok(())
}

/// What goes to the push service, whole: nothing in it means anything without a session.
fn payload(reference: &str) -> Value {
    json!({ "ref": reference })
}

fn deliver(
    app: &App,
    db: &Connection,
    to: &Registration,
    of: &Persona,
    notice: &str,
    kind: &str,
) -> Result<(), Problem> {
    let (reference, now) = (ids::random(16)?, app.now().as_millisecond());
    let dead: bool = db
        .prepare_cached("SELECT EXISTS(SELECT 1 FROM dead_tokens WHERE token = ?1)")?
        .query_row([&to.token], |r| r.get(0))?;
    if dead {
        // What FCM answers with UNREGISTERED and APNs with 410.
        db.execute("DELETE FROM push WHERE jkt = ?1", [&to.jkt])?;
    } else {
        db.execute("UPDATE push SET sent = ?2 WHERE jkt = ?1", params![to.jkt, now])?;
    }
    db.prepare_cached(
        "INSERT INTO pushes(ref, recipient, person, notice, kind, token, payload, delivered, at)
         VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?
    .execute(params![
        reference,
        to.person,
        of.id(),
        notice,
        kind,
        to.token,
        payload(&reference).to_string(),
        !dead,
        now
    ])?;
    Ok(())
}

/// What a push was about: the person, and the answer as the contract writes it; only for whom it was sent to.
pub fn about(db: &Connection, session: &Session, reference: &str) -> Result<(String, Value), Problem> {
    db.prepare_cached("SELECT person, notice, kind FROM pushes WHERE ref = ?1 AND recipient = ?2")?
        .query_row([reference, &session.person], |r| {
            let (person, notice, kind): (String, String, String) = (r.get(0)?, r.get(1)?, r.get(2)?);
            let body = json!({ "person": person, "notice": notice, "kind": kind });
            Ok((person, body))
        })
        .optional()?
        .ok_or_else(Problem::not_found)
}

/// From now on the push service knows a token no more; the next push to it finds out.
pub fn kill(db: &Connection, token: &str) -> rusqlite::Result<()> {
    db.execute("INSERT OR IGNORE INTO dead_tokens VALUES(?1)", [token])?;
    Ok(())
}

/// Lets time bring its notices to everybody whose devices are told of them.
pub fn sweep(app: &App, db: &Connection) -> Result<(), Problem> {
    for registration in registrations(db)? {
        if let Some(method) = Method::from_name(&registration.method) {
            prepare(app, db, &registration.person, method)?;
        }
    }
    Ok(())
}

fn prepare(app: &App, db: &Connection, person: &str, method: Method) -> Result<(), Problem> {
    let Some(who) = app.personas.by_id(person) else { return Ok(()) };
    app.prepare(db, who)?;
    for power in who.powers.iter().filter(|p| method != Method::Sms && in_force(p, app.now())) {
        if let Some(principal) = app.personas.by_slug(&power.principal) {
            app.prepare(db, principal)?;
        }
    }
    Ok(())
}

/// What was pushed, newest first, for the tester.
pub fn sent(app: &App, db: &Connection, most: u32) -> Result<Vec<Value>, Problem> {
    let slug = |id: String| app.personas.by_id(&id).map(|p| p.slug.clone());
    let mut statement = db.prepare_cached(
        "SELECT ref, recipient, person, kind, token, payload, delivered, at FROM pushes ORDER BY id DESC LIMIT ?1",
    )?;
    let mut rows = statement.query([most])?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let at = from_ms(row.get(7)?);
        list.push(json!({
            "ref": row.get::<_, String>(0)?,
            "persona": slug(row.get(1)?),
            "about": slug(row.get(2)?),
            "kind": row.get::<_, String>(3)?,
            "token": row.get::<_, String>(4)?,
            "payload": row.get::<_, String>(5)?,
            "delivered": row.get::<_, bool>(6)?,
            "at": instant(at),
            "sent": readable(at),
        }));
    }
    Ok(list)
}
