//! Every small thing that was carried out, in order: with it a test sees that nothing was lost or doubled.

use rusqlite::{Connection, params};
use serde_json::{Value, json};

use crate::{
    app::App,
    clock::{from_ms, instant},
    problem::Problem,
    session::Session,
};

/// Notes something that is being carried out; it is kept only if that is.
pub fn note(
    app: &App,
    db: &Connection,
    session: &Session,
    person: &str,
    key: &str,
    what: &str,
    body: &Value,
) -> rusqlite::Result<()> {
    db.prepare_cached("INSERT INTO actions(person, by, key, what, body, at) VALUES(?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![person, session.person, key, what, body.to_string(), app.now().as_millisecond()])?;
    Ok(())
}

/// What was carried out for a person, in order.
pub fn of(app: &App, db: &Connection, person: &str) -> Result<Vec<Value>, Problem> {
    let mut statement =
        db.prepare_cached("SELECT by, key, what, body, at FROM actions WHERE person = ?1 ORDER BY id")?;
    let mut rows = statement.query([person])?;
    let mut list = Vec::new();
    while let Some(row) = rows.next()? {
        let by = app.personas.by_id(&row.get::<_, String>(0)?).map(|p| p.slug.clone());
        list.push(json!({
            "by": by,
            "key": row.get::<_, String>(1)?,
            "what": row.get::<_, String>(2)?,
            "body": serde_json::from_str::<Value>(&row.get::<_, String>(3)?)?,
            "at": instant(from_ms(row.get(4)?)),
        }));
    }
    Ok(list)
}
