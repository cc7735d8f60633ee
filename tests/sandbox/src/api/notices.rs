//! Notices: changes since a cursor, and the small things done to them.

use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use jiff::Timestamp;
use rusqlite::{Connection, Row, params};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    access::{self, Resource, Scope},
    actions,
    app::Shared,
    clock::{from_ms, instant},
    idempotency::{Reply, Write, once},
    ids,
    problem::{Kind, Problem},
    regularization::office_url,
    session::Session,
    store,
};

const LIMIT: usize = 500;
/// A cursor older than this is lost, because tombstones are not kept for ever.
const CURSOR_DAYS: i64 = 90;

#[derive(Deserialize)]
pub struct Since {
    since: Option<String>,
    limit: Option<String>,
}

/// A cursor: `<epoch>.<scope>.<made>.<counter>` once all is read, with `.<sent_at>.<id>` inside the first pages.
struct Cursor {
    made: i64,
    counter: i64,
    after: Option<(i64, String)>,
}

impl Cursor {
    fn parse(text: &str, epoch: &str, scope: Scope, now: Timestamp) -> Option<Self> {
        let mut parts = text.split('.');
        let same = parts.next() == Some(epoch) && parts.next()?.parse() == Ok(scope.bits());
        let made: i64 = parts.next()?.parse().ok()?;
        let counter = parts.next()?.parse().ok()?;
        let after = match (parts.next(), parts.next()) {
            (Some(sent), Some(id)) => Some((sent.parse().ok()?, id.to_owned())),
            _ => None,
        };
        let fresh = now.as_second().saturating_sub(made) <= CURSOR_DAYS * 86_400;
        (same && fresh && parts.next().is_none()).then_some(Cursor { made, counter, after })
    }

    fn write(&self, epoch: &str, scope: Scope) -> String {
        let head = format!("{epoch}.{}.{}.{}", scope.bits(), self.made, self.counter);
        match &self.after {
            Some((sent, id)) => format!("{head}.{sent}.{id}"),
            None => head,
        }
    }
}

const COLUMNS: &str = "id, kind, title, body, sent_at, unread, pinned, archived, link";

fn notice(row: &Row<'_>, origin: &str) -> rusqlite::Result<Value> {
    let mut value = json!({
        "id": row.get::<_, String>(0)?,
        "kind": row.get::<_, String>(1)?,
        "title": row.get::<_, String>(2)?,
        "body": row.get::<_, String>(3)?,
        "sent_at": instant(from_ms(row.get(4)?)),
        "unread": row.get::<_, bool>(5)?,
        "pinned": row.get::<_, bool>(6)?,
        "archived": row.get::<_, bool>(7)?,
    });
    if let Some(link) = row.get::<_, Option<String>>(8)?
        && let (Ok(link), Some(map)) = (serde_json::from_str::<Value>(&link), value.as_object_mut())
    {
        let link = match link.get("notification").and_then(Value::as_str) {
            Some(id) => json!({ "to": "office", "url": office_url(origin, id) }),
            None => link,
        };
        map.insert("link".into(), link);
    }
    Ok(value)
}

pub async fn sync(
    State(app): State<Shared>,
    Path(person): Path<String>,
    Query(query): Query<Since>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Problem> {
    let limit = match query.limit.as_deref().map(str::parse::<usize>) {
        None => LIMIT,
        Some(Ok(limit)) if (1..=LIMIT).contains(&limit) => limit,
        Some(_) => return Err(Problem::field("limit")),
    };
    let db = app.db();
    let (persona, scope) = access::person(&app, &db, &session, &person, Resource::Notices)?;
    super::open(&app, &db, "notices")?;
    let (epoch, now, origin) = (app.epoch(&db)?, app.now(), app.origin(&headers));
    let id = persona.id();
    let since = match query.since.as_deref() {
        None => None,
        Some(text) => {
            Some(Cursor::parse(text, &epoch, scope, now).ok_or_else(|| Problem::new(Kind::CursorLost))?)
        }
    };
    let (changes, removed, cursor, more) = match since {
        Some(Cursor { counter, after: None, .. }) => delta(&db, &id, scope, counter, limit, now, &origin)?,
        Some(cursor) => page(&db, &id, scope, cursor, limit, &origin)?,
        None => {
            let cursor = Cursor { made: now.as_second(), counter: store::current(&db)?, after: None };
            page(&db, &id, scope, cursor, limit, &origin)?
        }
    };
    Ok(super::plain(&json!({
        "changes": changes,
        "removed": removed,
        "cursor": cursor.write(&epoch, scope),
        "more": more,
    })))
}

type Part = (Vec<Value>, Vec<String>, Cursor, bool);

/// Everything, newest first. What changes meanwhile comes with the first delta.
fn page(
    db: &Connection,
    person: &str,
    scope: Scope,
    mut cursor: Cursor,
    limit: usize,
    origin: &str,
) -> Result<Part, Problem> {
    let (sent, id) = cursor.after.take().unwrap_or((i64::MAX, String::new()));
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM notices WHERE person = ?1 AND (sent_at, id) < (?2, ?3) AND scope & ?4 <> 0
         ORDER BY sent_at DESC, id DESC LIMIT ?5"
    ))?;
    let mut rows = statement.query(params![person, sent, id, scope.bits(), one_more(limit)])?;
    let (mut changes, mut last, mut more) = (Vec::new(), None, false);
    while let Some(row) = rows.next()? {
        if changes.len() == limit {
            more = true;
            break;
        }
        last = Some((row.get(4)?, row.get(0)?));
        changes.push(notice(row, origin)?);
    }
    if more {
        cursor.after = last;
    }
    Ok((changes, Vec::new(), cursor, more))
}

/// Changes and tombstones after a counter, in their order.
fn delta(
    db: &Connection,
    person: &str,
    scope: Scope,
    counter: i64,
    limit: usize,
    now: Timestamp,
    origin: &str,
) -> Result<Part, Problem> {
    let mut statement = db.prepare_cached(&format!(
        "SELECT {COLUMNS}, changed, 0 FROM notices WHERE person = ?1 AND changed > ?2 AND scope & ?3 <> 0
         UNION ALL
         SELECT id, '', '', '', 0, 0, 0, 0, NULL, changed, 1 FROM removed
         WHERE person = ?1 AND changed > ?2 AND scope & ?3 <> 0
         ORDER BY 10 LIMIT ?4"
    ))?;
    let mut rows = statement.query(params![person, counter, scope.bits(), one_more(limit)])?;
    let (mut changes, mut removed, mut reached, mut more) = (Vec::new(), Vec::new(), counter, false);
    while let Some(row) = rows.next()? {
        if changes.len() + removed.len() == limit {
            more = true;
            break;
        }
        reached = row.get(9)?;
        if row.get::<_, bool>(10)? {
            removed.push(row.get(0)?);
        } else {
            changes.push(notice(row, origin)?);
        }
    }
    Ok((changes, removed, Cursor { made: now.as_second(), counter: reached, after: None }, more))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoticeAction {
    action: String,
    ids: Vec<String>,
}

pub async fn act(
    State(app): State<Shared>,
    Path(person): Path<String>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: NoticeAction = write.json()?;
    once(&app, &session.person, &write, |db| {
        let (persona, scope) = access::person(&app, db, &session, &person, Resource::Notices)?;
        super::open(&app, db, "notices")?;
        let set = match body.action.as_str() {
            "read" => "unread = 0",
            "unread" => "unread = 1",
            "pin" => "pinned = 1",
            "unpin" => "pinned = 0",
            "archive" => "archived = 1",
            "restore" => "archived = 0",
            _ => return Err(Problem::field("action")),
        };
        let mut unique = body.ids.clone();
        unique.sort();
        unique.dedup();
        if !(1..=LIMIT).contains(&body.ids.len())
            || unique.len() != body.ids.len()
            || !unique.iter().all(|i| ids::is_id(i))
        {
            return Err(Problem::field("ids"));
        }
        let id = persona.id();
        let mut applied = 0;
        for notice in &body.ids {
            let changed = store::next(db)?;
            applied += db
                .prepare_cached(&format!(
                    "UPDATE notices SET {set}, changed = ?3 WHERE person = ?1 AND id = ?2 AND scope & ?4 <> 0"
                ))?
                .execute(params![id, notice, changed, scope.bits()])?;
        }
        let done = json!({ "action": body.action, "ids": body.ids, "applied": applied });
        actions::note(&app, db, &session, &id, &write.key, "notices", &done)?;
        Ok(Reply::json(200, json!({ "applied": applied })))
    })
}

/// One row more tells whether there is more.
fn one_more(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX - 1) + 1
}
