//! Everything that lasts: one SQLite database, in memory unless a folder is given.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, params};

use crate::Error;

/// Raised with every change of a table. A folder of another version begins afresh; keys and certificates stay.
const VERSION: i32 = 1;

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS counter(id INTEGER PRIMARY KEY CHECK(id = 1), value INTEGER NOT NULL) STRICT;
INSERT OR IGNORE INTO counter VALUES(1, 0);
CREATE TABLE IF NOT EXISTS contact(person TEXT PRIMARY KEY, mobile TEXT, email TEXT) STRICT;
CREATE TABLE IF NOT EXISTS seeded(person TEXT PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS told(person TEXT, what TEXT, PRIMARY KEY(person, what)) STRICT;
CREATE TABLE IF NOT EXISTS notices(
  person TEXT NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL,
  sent_at INTEGER NOT NULL, unread INTEGER NOT NULL, pinned INTEGER NOT NULL, archived INTEGER NOT NULL,
  link TEXT, scope INTEGER NOT NULL, changed INTEGER NOT NULL,
  PRIMARY KEY(person, id)) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS notices_changed ON notices(person, changed);
CREATE INDEX IF NOT EXISTS notices_sent ON notices(person, sent_at DESC, id DESC);
CREATE TABLE IF NOT EXISTS removed(person TEXT, id TEXT, scope INTEGER NOT NULL, changed INTEGER NOT NULL,
  PRIMARY KEY(person, id)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS challenges(
  id TEXT PRIMARY KEY, purpose TEXT NOT NULL, person TEXT NOT NULL, code TEXT NOT NULL, target TEXT NOT NULL,
  created INTEGER NOT NULL, expires INTEGER NOT NULL, tries INTEGER NOT NULL, state TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS outbox(
  id INTEGER PRIMARY KEY, person TEXT NOT NULL, channel TEXT NOT NULL, target TEXT NOT NULL,
  code TEXT NOT NULL, text TEXT NOT NULL, sent_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS sessions(
  id TEXT PRIMARY KEY, public TEXT NOT NULL UNIQUE, person TEXT NOT NULL, method TEXT NOT NULL,
  jkt TEXT NOT NULL, device TEXT, opened INTEGER NOT NULL, used INTEGER NOT NULL, ends INTEGER NOT NULL,
  ended TEXT) STRICT;
CREATE INDEX IF NOT EXISTS sessions_of ON sessions(person);
CREATE TABLE IF NOT EXISTS access(hash TEXT PRIMARY KEY, session TEXT NOT NULL, expires INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS refresh(
  hash TEXT PRIMARY KEY, session TEXT NOT NULL, used INTEGER NOT NULL, expires INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS credentials(jkt TEXT PRIMARY KEY, person TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS settings(person TEXT PRIMARY KEY, push_kinds TEXT NOT NULL, language TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS push(
  jkt TEXT PRIMARY KEY, person TEXT NOT NULL, method TEXT NOT NULL, token TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL, sent INTEGER) STRICT;
CREATE TABLE IF NOT EXISTS dead_tokens(token TEXT PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS pushes(
  id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, recipient TEXT NOT NULL, person TEXT NOT NULL,
  notice TEXT NOT NULL, kind TEXT NOT NULL, token TEXT NOT NULL, payload TEXT NOT NULL,
  delivered INTEGER NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS actions(
  id INTEGER PRIMARY KEY, person TEXT NOT NULL, by TEXT NOT NULL, key TEXT NOT NULL, what TEXT NOT NULL,
  body TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS idempotency(
  scope TEXT, key TEXT, hash TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL, act TEXT,
  PRIMARY KEY(scope, key)) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS signatures(
  person TEXT, year INTEGER, act TEXT, at INTEGER NOT NULL, PRIMARY KEY(person, year, act)) STRICT;
CREATE TABLE IF NOT EXISTS receipts(
  person TEXT, id TEXT, title TEXT NOT NULL, number TEXT NOT NULL, at INTEGER NOT NULL,
  PRIMARY KEY(person, id)) STRICT;
CREATE TABLE IF NOT EXISTS answers(
  person TEXT, year INTEGER, kind TEXT NOT NULL, said TEXT NOT NULL, by TEXT, number TEXT NOT NULL,
  at INTEGER NOT NULL, PRIMARY KEY(person, year)) STRICT;
CREATE TABLE IF NOT EXISTS payments(
  number_of INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, person TEXT NOT NULL, year INTEGER NOT NULL,
  amount TEXT NOT NULL, return_uri TEXT NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL,
  expires INTEGER NOT NULL, number TEXT, finished INTEGER) STRICT;
CREATE INDEX IF NOT EXISTS payments_of ON payments(person, year);
CREATE TABLE IF NOT EXISTS idp_requests(id TEXT PRIMARY KEY, json TEXT NOT NULL, created INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS idp_codes(
  hash TEXT PRIMARY KEY, request TEXT NOT NULL, person TEXT NOT NULL, method TEXT NOT NULL,
  created INTEGER NOT NULL, used INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS idp_tickets(
  hash TEXT PRIMARY KEY, request TEXT NOT NULL, person TEXT NOT NULL, created INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS movil(
  id TEXT PRIMARY KEY, request TEXT NOT NULL, person TEXT NOT NULL, code TEXT NOT NULL,
  state TEXT NOT NULL, created INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS id_tokens(jti TEXT PRIMARY KEY) STRICT;
CREATE TABLE IF NOT EXISTS services(service TEXT PRIMARY KEY, until INTEGER) STRICT;
";

const EMPTIED: &[&str] = &[
    "contact",
    "seeded",
    "told",
    "notices",
    "removed",
    "challenges",
    "outbox",
    "sessions",
    "access",
    "refresh",
    "credentials",
    "settings",
    "push",
    "dead_tokens",
    "pushes",
    "actions",
    "idempotency",
    "signatures",
    "receipts",
    "answers",
    "payments",
    "idp_requests",
    "idp_codes",
    "idp_tickets",
    "movil",
    "id_tokens",
    "services",
];

/// Opens the database of a data folder, or one in memory.
pub fn open(data: Option<&Path>) -> Result<Connection, Error> {
    let db = match data {
        Some(folder) => {
            std::fs::create_dir_all(folder)?;
            let db = Connection::open(folder.join("sandbox.sqlite"))?;
            db.pragma_update(None, "journal_mode", "WAL")?;
            db.pragma_update(None, "synchronous", "NORMAL")?;
            db
        }
        None => Connection::open_in_memory()?,
    };
    db.set_prepared_statement_cache_capacity(64);
    let version: i32 = db.pragma_query_value(None, "user_version", |r| r.get(0))?;
    if version != VERSION {
        for table in EMPTIED {
            db.execute_batch(&format!("DROP TABLE IF EXISTS {table}"))?;
        }
        db.pragma_update(None, "user_version", VERSION)?;
    }
    db.execute_batch(SCHEMA)?;
    Ok(db)
}

/// Empties everything but keys and certificates; old cursors are lost.
pub fn reset(db: &mut Connection) -> Result<(), Error> {
    let tx = db.transaction()?;
    for table in EMPTIED {
        tx.execute(&format!("DELETE FROM {table}"), [])?;
    }
    tx.execute("DELETE FROM meta WHERE key IN ('epoch', 'minimum_version')", [])?;
    tx.commit()?;
    Ok(())
}

/// A kept value.
pub fn meta(db: &Connection, key: &str) -> Result<Option<String>, rusqlite::Error> {
    db.prepare_cached("SELECT value FROM meta WHERE key = ?1")?.query_row([key], |r| r.get(0)).optional()
}

/// Keeps a value.
pub fn set_meta(db: &Connection, key: &str, value: &str) -> Result<(), rusqlite::Error> {
    db.prepare_cached(
        "INSERT INTO meta VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
    )?
    .execute(params![key, value])?;
    Ok(())
}

/// The next number of the change counter, never used twice.
pub fn next(db: &Connection) -> Result<i64, rusqlite::Error> {
    db.prepare_cached("UPDATE counter SET value = value + 1 RETURNING value")?.query_row([], |r| r.get(0))
}

/// Takes the next `many` numbers at once; gives the last one before them.
pub fn reserve(db: &Connection, many: i64) -> Result<i64, rusqlite::Error> {
    db.prepare_cached("UPDATE counter SET value = value + ?1 RETURNING value - ?1")?
        .query_row([many], |r| r.get(0))
}

/// The change counter as it stands.
pub fn current(db: &Connection) -> Result<i64, rusqlite::Error> {
    db.prepare_cached("SELECT value FROM counter")?.query_row([], |r| r.get(0))
}
