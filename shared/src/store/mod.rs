//! The one body of SQL for native and web. Only opening differs (see `platform`).
mod documents;
mod notices;
mod operations;
mod outbox;
mod schema;

use crate::effects::db::{DbError, DbResult, Vault};
use crux_core::capability::Operation;
use rusqlite::{Connection, ErrorCode, OptionalExtension, params};

impl From<rusqlite::Error> for DbError {
    fn from(e: rusqlite::Error) -> Self {
        match e.sqlite_error() {
            Some(f) if matches!(f.code, ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Self::WrongKey
            }
            Some(f) if f.code == ErrorCode::DiskFull => Self::DiskFull,
            Some(f) if matches!(f.code, ErrorCode::ReadOnly | ErrorCode::CannotOpen) => Self::ReadOnly,
            Some(f) if matches!(f.code, ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(f) => Self::Other { code: f.extended_code },
            None => Self::Other { code: -1 },
        }
    }
}

/// Every word quoted (no FTS5 syntax from the keyboard), each as the beginning of one. `None`: nothing to search for.
fn match_words(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(|w| format!("\"{w}\"*"))
        .collect();
    if words.is_empty() { None } else { Some(words.join(" ")) }
}

/// 32 raw bytes: a passphrase would cost a key derivation at every opening.
#[derive(Clone)]
pub struct Key32([u8; 32]);

impl std::fmt::Debug for Key32 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key32(…)")
    }
}

impl Drop for Key32 {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

impl Key32 {
    /// Reads a key. `None`: not 32 bytes.
    #[must_use]
    pub fn new(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self)
    }
}

/// One person's database.
pub struct Store {
    db: Connection,
}

impl Store {
    /// `db` is freshly opened by the platform. Brings the schema forwards from every version ever shipped.
    ///
    /// # Errors
    /// A wrong key, a newer schema, a full disk.
    pub fn new(db: Connection, key: &Key32, platform_pragmas: &str) -> DbResult<Self> {
        let mut hex = zeroize::Zeroizing::new(String::with_capacity(64));
        for byte in key.0 {
            use std::fmt::Write;
            let _ = write!(hex, "{byte:02x}");
        }
        // not pragma_update: that would quote the value once more;
        // the log first: a wrong key would otherwise write to stderr (logcat, the browser's console)
        let pragmas = zeroize::Zeroizing::new(format!(
            "PRAGMA cipher_log_level = NONE; PRAGMA key = \"x'{}'\";",
            hex.as_str()
        ));
        db.execute_batch(&pragmas)?;
        // first read: a wrong key shows here
        let version: i64 = db.query_row("PRAGMA user_version", [], |r| r.get(0))?;
        db.execute_batch(platform_pragmas)?;
        db.execute_batch("PRAGMA foreign_keys = ON; PRAGMA secure_delete = FAST;")?;
        db.set_prepared_statement_cache_capacity(64);
        schema::migrate(&db, version)?;
        Ok(Self { db })
    }

    /// Something small by name, and when it was kept.
    fn recall(&self, name: &str) -> DbResult<Option<(String, i64)>> {
        let mut statement = self.db.prepare_cached("SELECT json, at FROM kept WHERE name = ?1")?;
        Ok(statement.query_row([name], |r| Ok((r.get(0)?, r.get(1)?))).optional()?)
    }

    fn keep(&self, name: &str, json: Option<&str>, at: i64) -> DbResult<()> {
        match json {
            Some(json) => self
                .db
                .prepare_cached(
                    "INSERT INTO kept(name, json, at) VALUES (?1, ?2, ?3)
                     ON CONFLICT(name) DO UPDATE SET json = excluded.json, at = excluded.at",
                )?
                .execute(params![name, json, at])?,
            None => self.db.prepare_cached("DELETE FROM kept WHERE name = ?1")?.execute([name])?,
        };
        Ok(())
    }

    /// For tests and measures.
    #[must_use]
    pub const fn connection(&self) -> &Connection {
        &self.db
    }
}

/// A database operation runs on a [`Store`]: the lanes know this trait and no operation by name.
pub trait DbOperation: Operation + Send + Sync {
    /// Whose database.
    fn vault(&self) -> &Vault;
    /// Carries it out.
    fn run(&self, store: &mut Store) -> Self::Output;
    /// The answer when there is no store to ask.
    fn refused(error: DbError) -> Self::Output;
}
