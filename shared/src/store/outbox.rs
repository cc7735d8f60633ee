//! What waits for the server. An item is a list of fields with the values they were given; beside it lie the values
//! before, so that what the server refuses can be undone here, alone and at once.
use super::Store;
use crate::{
    domain::{dates::Instant, notice::NoticeAction},
    effects::db::{
        DbResult, Enqueue, Holds, Keep, NOTICES_CURSOR, OutboxItem, Outgoing, SETTINGS, SharedSettings,
        Undone, WaitingItems, WaitingKind,
    },
};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Map, Value};

/// Values by field: `pinned/ID` of a notice, or the name of a setting.
type Fields = Map<String, Value>;

struct Entry {
    place: i64,
    key: String,
    what: Outgoing,
    before: Fields,
}

fn entry(r: &Row<'_>) -> rusqlite::Result<Option<Entry>> {
    let (what, before): (String, String) = (r.get(2)?, r.get(3)?);
    let (place, key) = (r.get(0)?, r.get(1)?);
    let read = crate::domain::json::read(&what).ok().zip(crate::domain::json::read(&before).ok());
    Ok(read.map(|(what, before)| Entry { place, key, what, before }))
}

const ENTRIES: &str = "SELECT place, key, what, before FROM outbox WHERE place > ?1 ORDER BY place";

fn entries(db: &Connection, after: i64) -> DbResult<Vec<Entry>> {
    let mut statement = db.prepare_cached(ENTRIES)?;
    let all = statement.query_map([after], entry)?.collect::<Result<Vec<_>, _>>()?;
    Ok(all.into_iter().flatten().collect())
}

fn object(settings: &SharedSettings) -> Fields {
    match serde_json::to_value(settings) {
        Ok(Value::Object(fields)) => fields,
        _ => Fields::new(),
    }
}

/// The fields that it touches, with what it makes of them.
fn effects(what: &Outgoing) -> Fields {
    match what {
        Outgoing::Notices { action, ids } => {
            let (column, on) = match action {
                NoticeAction::Read => ("unread", false),
                NoticeAction::Unread => ("unread", true),
                NoticeAction::Pin => ("pinned", true),
                NoticeAction::Unpin => ("pinned", false),
                NoticeAction::Archive => ("archived", true),
                NoticeAction::Restore => ("archived", false),
            };
            ids.iter().map(|id| (format!("{column}/{id}"), on.into())).collect()
        }
        Outgoing::Settings(change) => object(change),
    }
}

/// The column and the notice that a field means; none for a setting.
fn of_notice(field: &str) -> Option<(&'static str, &str)> {
    let (column, id) = field.split_once('/')?;
    Some((["unread", "pinned", "archived"].into_iter().find(|c| *c == column)?, id))
}

fn settings(db: &Connection) -> DbResult<Fields> {
    let mut statement = db.prepare_cached("SELECT json FROM kept WHERE name = ?1")?;
    let json: Option<String> = statement.query_row([SETTINGS], |r| r.get(0)).optional()?;
    Ok(json.and_then(|j| crate::domain::json::read(&j).ok()).unwrap_or_default())
}

/// `None`: the notice is not here.
fn read(db: &Connection, field: &str) -> DbResult<Option<Value>> {
    let Some((column, id)) = of_notice(field) else {
        return Ok(Some(settings(db)?.remove(field).unwrap_or_default()));
    };
    let mut statement = db.prepare_cached(&format!("SELECT {column} FROM notice WHERE id = ?1"))?;
    Ok(statement.query_row([id], |r| Ok(Value::Bool(r.get(0)?))).optional()?)
}

fn write(db: &Connection, field: &str, value: &Value, at: Instant) -> DbResult<()> {
    let Some((column, id)) = of_notice(field) else {
        let mut all = settings(db)?;
        if value.is_null() {
            all.remove(field);
        } else {
            all.insert(field.to_owned(), value.clone());
        }
        return put(db, &Value::Object(all).to_string(), at);
    };
    db.prepare_cached(&format!("UPDATE notice SET {column} = ?2 WHERE id = ?1"))?
        .execute(params![id, value.as_bool()])?;
    Ok(())
}

fn put(db: &Connection, settings: &str, at: Instant) -> DbResult<()> {
    db.prepare_cached(
        "INSERT INTO kept(name, json, at) VALUES (?1, ?2, ?3)
         ON CONFLICT(name) DO UPDATE SET json = excluded.json, at = max(at, excluded.at)",
    )?
    .execute(params![SETTINGS, settings, at.0])?;
    Ok(())
}

fn remember(db: &Connection, entry: &Entry) -> DbResult<()> {
    db.prepare_cached("UPDATE outbox SET before = ?2 WHERE place = ?1")?
        .execute(params![entry.place, Value::Object(entry.before.clone()).to_string()])?;
    Ok(())
}

/// The server's values of the fields that `fresh` names have just been stored: they are what undoing leads to, and what
/// waits is newer than they are.
pub(super) fn overlay(db: &Connection, at: Instant, fresh: impl Fn(&str) -> bool) -> DbResult<()> {
    for mut entry in entries(db, 0)? {
        let mut changed = false;
        for (field, value) in effects(&entry.what) {
            if fresh(&field)
                && let Some(old) = read(db, &field)?
            {
                write(db, &field, &value, at)?;
                entry.before.insert(field, old);
                changed = true;
            }
        }
        if changed {
            remember(db, &entry)?;
        }
    }
    Ok(())
}

impl Store {
    pub(super) fn enqueue(&mut self, op: &Enqueue) -> DbResult<()> {
        let tx = self.db.transaction()?;
        let mut before = Fields::new();
        for (field, value) in effects(&op.what) {
            if let Some(old) = read(&tx, &field)? {
                write(&tx, &field, &value, op.at)?;
                before.insert(field, old);
            }
        }
        let what = serde_json::to_string(&op.what).unwrap_or_default();
        tx.prepare_cached("INSERT OR IGNORE INTO outbox(key, what, before) VALUES (?1, ?2, ?3)")?
            .execute([&op.key, &what, &Value::Object(before).to_string()])?;
        Ok(tx.commit()?)
    }

    pub(super) fn next_outgoing(&self) -> DbResult<Option<OutboxItem>> {
        let mut statement = self.db.prepare_cached(ENTRIES)?;
        let mut rows = statement.query([0])?;
        while let Some(row) = rows.next()? {
            // what cannot be read cannot be sent, and is not in the way of the others
            if let Some(Entry { key, what, .. }) = entry(row)? {
                return Ok(Some(OutboxItem { key, what }));
            }
        }
        Ok(None)
    }

    pub(super) fn drop_outgoing(&mut self, key: &str, refused: bool) -> DbResult<Option<Undone>> {
        let tx = self.db.transaction()?;
        let found = tx
            .prepare_cached("SELECT place, key, what, before FROM outbox WHERE key = ?1")?
            .query_row([key], entry)
            .optional()?
            .flatten();
        tx.execute("DELETE FROM outbox WHERE key = ?1", [key])?;
        let undone = match found.filter(|_| refused) {
            Some(entry) => Some(undo(&tx, entry)?),
            None => None,
        };
        tx.commit()?;
        Ok(undone)
    }

    pub(super) fn waiting(&self) -> DbResult<WaitingItems> {
        let mut waiting = WaitingItems::default();
        for Entry { what, .. } in entries(&self.db, 0)? {
            let (kind, n) = match &what {
                Outgoing::Notices { action, ids } => (WaitingKind::Notices(*action), ids.len()),
                Outgoing::Settings(_) => (WaitingKind::Settings, 1),
            };
            let n = u32::try_from(n).unwrap_or(u32::MAX);
            waiting.count = waiting.count.saturating_add(1);
            match waiting.kinds.iter_mut().find(|(k, _)| *k == kind) {
                Some((_, sum)) => *sum = sum.saturating_add(n),
                None => waiting.kinds.push((kind, n)),
            }
        }
        Ok(waiting)
    }

    /// Keeps something by name. The server's settings are not newer than what waits for the server.
    pub(super) fn keep_anew(&mut self, op: &Keep) -> DbResult<()> {
        if op.name != SETTINGS {
            return self.keep(&op.name, op.json.as_deref(), op.at.0);
        }
        let tx = self.db.transaction()?;
        put(&tx, op.json.as_deref().unwrap_or("{}"), op.at)?;
        overlay(&tx, op.at, |field| of_notice(field).is_none())?;
        Ok(tx.commit()?)
    }
}

fn undo(db: &Connection, entry: Entry) -> DbResult<Undone> {
    let Entry { place, what, mut before, .. } = entry;
    let wanted = effects(&what);
    let mut unknown = wanted.clone();
    unknown.retain(|field, _| !before.contains_key(field));
    for mut later in entries(db, place)? {
        let mut inherits = false;
        for (field, _) in effects(&later.what) {
            unknown.remove(&field);
            if let Some(old) = before.remove(&field) {
                later.before.insert(field, old);
                inherits = true;
            }
        }
        if inherits {
            remember(db, &later)?;
        }
    }
    for (field, value) in &before {
        write(db, field, value, Instant(0))?;
    }
    if !unknown.is_empty() {
        // done under a version that kept no values before, or to what was not here: the server knows
        db.execute("DELETE FROM kept WHERE name = ?1", [NOTICES_CURSOR])?;
    }
    let title = match &what {
        Outgoing::Notices { ids, .. } if ids.len() == 1 => db
            .prepare_cached("SELECT title FROM notice WHERE id = ?1")?
            .query_row([ids.first()], |r| r.get(0))
            .optional()?,
        _ => None,
    };
    let now = if before.is_empty() && unknown.is_empty() {
        Holds::Later
    } else if unknown.is_empty() && before.iter().all(|(field, old)| wanted.get(field) != Some(old)) {
        Holds::Opposite
    } else {
        Holds::Before
    };
    Ok(Undone { what, title, now })
}
