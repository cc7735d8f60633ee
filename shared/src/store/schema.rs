//! The schema and its history. A version, once shipped, is never changed: a new one is added.
use crate::effects::db::{DbError, DbResult};
use rusqlite::Connection;

const VERSIONS: [&str; 1] = ["
CREATE TABLE notice(
  rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL, title TEXT NOT NULL,
  excerpt TEXT NOT NULL, body TEXT NOT NULL, sent_at INTEGER NOT NULL, unread INTEGER NOT NULL,
  pinned INTEGER NOT NULL, archived INTEGER NOT NULL, link TEXT, seen INTEGER NOT NULL DEFAULT 1) STRICT;
-- all that a row shows: a window reads neighbours of one index and looks nothing up, at any size
CREATE INDEX notice_order ON notice(archived, pinned DESC, sent_at DESC, id DESC, kind, title, excerpt, unread);
CREATE INDEX notice_kind ON notice(kind, archived, pinned DESC, sent_at DESC, id DESC);
CREATE INDEX notice_unread ON notice(pinned DESC, sent_at DESC, id DESC) WHERE unread = 1 AND archived = 0;
CREATE INDEX notice_unseen ON notice(seen) WHERE seen = 0;
CREATE VIRTUAL TABLE notice_fts USING fts5(
  title, body, content='notice', content_rowid='rowid', tokenize='unicode61 remove_diacritics 2');
CREATE TRIGGER notice_ai AFTER INSERT ON notice BEGIN
  INSERT INTO notice_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER notice_ad AFTER DELETE ON notice BEGIN
  INSERT INTO notice_fts(notice_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body); END;
-- OF: a change of unread or pinned must not rewrite the search index
CREATE TRIGGER notice_au AFTER UPDATE OF title, body ON notice BEGIN
  INSERT INTO notice_fts(notice_fts, rowid, title, body) VALUES ('delete', old.rowid, old.title, old.body);
  INSERT INTO notice_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TABLE outbox(
  place INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, action TEXT NOT NULL, ids TEXT NOT NULL) STRICT;
CREATE TABLE document(
  id TEXT PRIMARY KEY, place INTEGER NOT NULL, json TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX document_order ON document(place);
CREATE TABLE file(id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, verified INTEGER NOT NULL)
  STRICT, WITHOUT ROWID;
CREATE TABLE file_part(
  id TEXT NOT NULL REFERENCES file(id) ON DELETE CASCADE, start INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (id, start)) STRICT, WITHOUT ROWID;
CREATE TABLE kept(name TEXT PRIMARY KEY, json TEXT NOT NULL, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
"];

/// Brings the schema forwards from `version`, each step in a transaction of its own.
pub(super) fn migrate(db: &Connection, version: i64) -> DbResult<()> {
    let done = usize::try_from(version).unwrap_or(0);
    if done > VERSIONS.len() {
        return Err(DbError::TooNew);
    }
    for (step, sql) in VERSIONS.iter().enumerate().skip(done) {
        db.execute_batch(&format!("BEGIN; {sql} PRAGMA user_version = {}; COMMIT;", step + 1))
            .inspect_err(|_| drop(db.execute_batch("ROLLBACK")))?;
    }
    Ok(())
}
