//! The schema and its history. A version, once shipped, is never changed: a new one is added.
use crate::effects::db::{DbError, DbResult};
use rusqlite::Connection;

/// Each version by the statements that make it from the one before.
const VERSIONS: [&str; 2] = [
    "
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
",
    // the outbox for everything small, with the values before; documents can be searched; files know when they were
    // last of use. The index holds no copy of the words: its row is the document's place, and it is emptied at once
    "
ALTER TABLE outbox RENAME TO outbox_1;
CREATE TABLE outbox(
  place INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, what TEXT NOT NULL, before TEXT NOT NULL) STRICT;
INSERT INTO outbox(place, key, what, before)
  SELECT place, key, '{\"notices\":{\"action\":' || action || ',\"ids\":' || ids || '}}', '{}' FROM outbox_1 ORDER BY place;
DROP TABLE outbox_1;
ALTER TABLE file ADD COLUMN opened_at INTEGER NOT NULL DEFAULT 0;
UPDATE file SET opened_at = unixepoch();
CREATE VIRTUAL TABLE document_fts USING fts5(words, content='', tokenize='unicode61 remove_diacritics 2');
INSERT INTO document_fts(rowid, words)
  SELECT place, concat_ws(' ', json ->> 'title', json ->> 'year', json ->> '$.cea[0]', json ->> '$.cea[1]', json ->> '$.cea[2]')
  FROM document;
",
];

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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod tests {
    use super::VERSIONS;
    use crate::{
        domain::{dates::Instant, notice::NoticeAction, person::PersonId},
        effects::db::{
            DbError, DbResult, DropOutgoing, FileState, Holds, LoadDocument, LoadDocuments, LoadNotice,
            NextOutgoing, Outgoing, Recall, StoreDocuments, Vault,
        },
        store::{DbOperation, Key32, Store},
    };
    use rusqlite::Connection;
    use sha2::{Digest, Sha256};
    use std::path::Path;

    /// What people had in a database of each version, before the next was shipped.
    const ROWS: [&str; 2] = [
        r#"INSERT INTO notice(id, kind, title, excerpt, body, sent_at, unread, pinned, archived)
             VALUES ('n1', 1, 'Regularización', 'Texto', 'Texto entero', 100, 0, 1, 0);
           INSERT INTO outbox(key, action, ids) VALUES ('k1', '"pin"', '["n1"]'), ('k2', '"archive"', '["n1","n2"]');
           DELETE FROM outbox WHERE key = 'k1';
           INSERT INTO document VALUES ('d1', 0, '{"id":"d1","title":"Resolución","issued_at":1,"size":3,"sha256":"s","year":2024,"cea":["ABCD","0102","EFGH-IJKL"]}', 's');
           INSERT INTO file VALUES ('d1', 's', 3, 1); INSERT INTO file_part VALUES ('d1', 0, x'414243');
           INSERT INTO kept VALUES ('notices-cursor', 'c1', 7), ('documents-etag', 'e1', 7)"#,
        "",
    ];

    fn key() -> Key32 {
        Key32::new(&[7; 32]).unwrap()
    }

    fn made_by(version: usize, path: &Path) {
        let db = Connection::open(path).unwrap();
        db.execute_batch(&format!("PRAGMA key = \"x'{}'\"", "07".repeat(32))).unwrap();
        for (step, sql) in VERSIONS.iter().take(version).enumerate() {
            db.execute_batch(sql).unwrap();
            db.execute_batch(ROWS[step]).unwrap();
        }
        db.execute_batch(&format!("PRAGMA user_version = {version}")).unwrap();
    }

    fn open(path: &Path) -> DbResult<Store> {
        Store::new(Connection::open(path).unwrap(), &key(), "PRAGMA journal_mode = WAL;")
    }

    #[test]
    fn what_has_shipped_is_as_it_was() {
        let shipped = ["e7a36c60b54f020f", "f4dd840e553a1a7f"];
        for (sql, digest) in VERSIONS.iter().zip(shipped) {
            let found: String = Sha256::digest(sql).iter().take(8).map(|b| format!("{b:02x}")).collect();
            assert_eq!(found, digest, "a shipped version is never changed: a new one is added");
        }
        assert_eq!(VERSIONS.len(), shipped.len());
    }

    #[test]
    fn a_database_of_each_version_opens_with_all_that_was_in_it() {
        for version in 1..=VERSIONS.len() {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("p.db");
            made_by(version, &path);
            let mut store = open(&path).unwrap();
            let vault = Vault::Person(PersonId::try_from("p1".to_owned()).unwrap());
            let notice =
                LoadNotice { vault: vault.clone(), id: "n1".into() }.run(&mut store).unwrap().unwrap();
            assert_eq!((notice.head.title.as_str(), notice.head.pinned), ("Regularización", true));
            let item = NextOutgoing { vault: vault.clone() }.run(&mut store).unwrap().unwrap();
            let what =
                Outgoing::Notices { action: NoticeAction::Archive, ids: vec!["n1".into(), "n2".into()] };
            assert_eq!((item.key.as_str(), item.what), ("k2", what), "version {version}");
            for search in ["", "resolucion", "2024", "ijkl", "ABCD 0102"] {
                let load = LoadDocuments { vault: vault.clone(), search: search.into(), offset: 0, limit: 9 };
                let found = load.run(&mut store).unwrap();
                assert_eq!(
                    (found.total, found.rows.len(), found.etag.as_deref()),
                    (1, 1, Some("e1")),
                    "{search}"
                );
            }
            let unchanged = StoreDocuments {
                vault: vault.clone(),
                documents: None,
                etag: "e1".into(),
                at: Instant(9_000_000_000),
            };
            unchanged.run(&mut store).unwrap();
            let (_, file) =
                LoadDocument { vault: vault.clone(), id: "d1".into() }.run(&mut store).unwrap().unwrap();
            assert_eq!(file, FileState { bytes: 3, verified: true });
            // no values before were kept then: the server's truth is asked for from the beginning
            let refused = DropOutgoing { vault: vault.clone(), key: "k2".into(), refused: true };
            assert_eq!(refused.run(&mut store).unwrap().unwrap().now, Holds::Before);
            assert_eq!(Recall { vault, name: "notices-cursor".into() }.run(&mut store).unwrap(), None);
            drop(store);
            assert!(open(&path).is_ok(), "and once more");
        }
    }

    #[test]
    fn a_newer_database_and_a_wrong_key_are_refused_and_left() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.db");
        made_by(1, &path);
        let other = Store::new(Connection::open(&path).unwrap(), &Key32::new(&[8; 32]).unwrap(), "");
        assert_eq!(other.err(), Some(DbError::WrongKey));
        drop(open(&path).unwrap());
        let db = Connection::open(&path).unwrap();
        db.execute_batch(&format!("PRAGMA key = \"x'{}'\"; PRAGMA user_version = 99", "07".repeat(32)))
            .unwrap();
        drop(db);
        assert_eq!(open(&path).err(), Some(DbError::TooNew));
    }
}
