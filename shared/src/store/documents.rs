//! Documents and their files. A file lives in parts beside the list, so that it is encrypted, wiped and resumed with
//! the rest.
use super::Store;
use crate::{
    domain::dates::Instant,
    effects::db::{DbResult, DocumentRecord, DocumentWindow, FileState, StoreSize},
};
use rusqlite::{OptionalExtension, params};
use sha2::{Digest, Sha256};

const ETAG: &str = "documents-etag";

fn record(json: &str) -> Option<DocumentRecord> {
    serde_json::from_str(json).ok()
}

impl Store {
    pub(super) fn store_documents(
        &mut self,
        documents: &[DocumentRecord],
        etag: &str,
        at: Instant,
    ) -> DbResult<()> {
        let tx = self.db.transaction()?;
        {
            tx.execute("DELETE FROM document", [])?;
            let mut put = tx.prepare_cached(
                "INSERT OR REPLACE INTO document(id, place, json, sha256) VALUES (?1, ?2, ?3, ?4)",
            )?;
            for (place, document) in documents.iter().enumerate() {
                let json = serde_json::to_string(document).unwrap_or_default();
                put.execute(params![document.id, i64::try_from(place).unwrap_or(0), json, document.sha256])?;
            }
            // a file of what is gone, or of what has become another, goes too
            tx.execute(
                "DELETE FROM file WHERE NOT EXISTS
                   (SELECT 1 FROM document d WHERE d.id = file.id AND d.sha256 = file.sha256)",
                [],
            )?;
        }
        tx.commit()?;
        self.keep(ETAG, Some(etag), at.0)
    }

    pub(super) fn documents(&self, offset: u32, limit: u32) -> DbResult<DocumentWindow> {
        let total = self.db.query_row("SELECT count(*) FROM document", [], |r| r.get(0))?;
        let kept = self.recall(ETAG)?;
        let mut statement = self.db.prepare_cached(
            "SELECT d.json, coalesce(f.bytes, 0), coalesce(f.verified, 0) FROM document d
             LEFT JOIN file f ON f.id = d.id AND f.sha256 = d.sha256 WHERE d.place >= ?1 ORDER BY d.place LIMIT ?2",
        )?;
        let rows = statement
            .query_map([offset, limit], |r| {
                let json: String = r.get(0)?;
                Ok((json, FileState { bytes: r.get::<_, i64>(1)?.cast_unsigned(), verified: r.get(2)? }))
            })?
            .collect::<Result<Vec<_>, _>>()?;
        let rows = rows.into_iter().filter_map(|(json, state)| Some((record(&json)?, state))).collect();
        Ok(DocumentWindow {
            rows,
            offset,
            total,
            at: kept.as_ref().map(|(_, at)| Instant(*at)),
            etag: kept.map(|(etag, _)| etag),
        })
    }

    pub(super) fn document(&self, id: &str) -> DbResult<Option<(DocumentRecord, FileState)>> {
        let mut statement = self.db.prepare_cached("SELECT json FROM document WHERE id = ?1")?;
        let json: Option<String> = statement.query_row([id], |r| r.get(0)).optional()?;
        let Some(document) = json.as_deref().and_then(record) else { return Ok(None) };
        let state = self.file(id, Some(&document.sha256))?;
        Ok(Some((document, state)))
    }

    fn file(&self, id: &str, sha256: Option<&str>) -> DbResult<FileState> {
        let mut statement = self.db.prepare_cached(
            "SELECT bytes, verified FROM file WHERE id = ?1 AND sha256 = coalesce(?2, sha256)",
        )?;
        let state = statement
            .query_row(params![id, sha256], |r| {
                Ok(FileState { bytes: r.get::<_, i64>(0)?.cast_unsigned(), verified: r.get(1)? })
            })
            .optional()?;
        Ok(state.unwrap_or_default())
    }

    pub(super) fn append(
        &mut self,
        id: &str,
        sha256: &str,
        offset: u64,
        bytes: &[u8],
    ) -> DbResult<FileState> {
        let here = self.file(id, Some(sha256))?;
        if here.verified || (offset != here.bytes && offset != 0) {
            return Ok(here);
        }
        // from its beginning: the server could not go on where it stopped, or the document became another
        let begins = offset == 0;
        let end = offset.saturating_add(bytes.len() as u64);
        let tx = self.db.transaction()?;
        if begins {
            tx.execute("DELETE FROM file WHERE id = ?1", [id])?;
        }
        tx.execute(
            "INSERT INTO file(id, sha256, bytes, verified) VALUES (?1, ?2, ?3, 0)
             ON CONFLICT(id) DO UPDATE SET bytes = excluded.bytes",
            params![id, sha256, end.cast_signed()],
        )?;
        tx.prepare_cached("INSERT INTO file_part(id, start, bytes) VALUES (?1, ?2, ?3)")?
            .execute(params![id, offset.cast_signed(), bytes])?;
        tx.commit()?;
        Ok(FileState { bytes: end, verified: false })
    }

    pub(super) fn finish(&mut self, id: &str) -> DbResult<FileState> {
        let Some((document, state)) = self.document(id)? else { return Ok(FileState::default()) };
        let mut digest = Sha256::new();
        let mut length = 0_u64;
        self.parts(id, |part| {
            length += part.len() as u64;
            digest.update(part);
        })?;
        let hex: String = digest.finalize().iter().map(|b| format!("{b:02x}")).collect();
        if hex == document.sha256 && length == document.size {
            self.db.execute("UPDATE file SET verified = 1 WHERE id = ?1", [id])?;
            return Ok(FileState { verified: true, ..state });
        }
        self.db.execute("DELETE FROM file WHERE id = ?1", [id])?;
        Ok(FileState::default())
    }

    fn parts(&self, id: &str, mut each: impl FnMut(&[u8])) -> DbResult<()> {
        let mut statement =
            self.db.prepare_cached("SELECT bytes FROM file_part WHERE id = ?1 ORDER BY start")?;
        let mut rows = statement.query([id])?;
        while let Some(row) = rows.next()? {
            each(row.get_ref(0)?.as_blob().map_err(|_| crate::effects::db::DbError::Other { code: -2 })?);
        }
        Ok(())
    }

    /// A whole, verified file; none if it is not here.
    ///
    /// # Errors
    /// The database's.
    pub fn verified_file(&self, id: &str) -> DbResult<Option<Vec<u8>>> {
        if !self.file(id, None)?.verified {
            return Ok(None);
        }
        let mut whole = Vec::new();
        self.parts(id, |part| whole.extend_from_slice(part))?;
        Ok(Some(whole))
    }

    pub(super) fn size(&self) -> DbResult<StoreSize> {
        let (files, count) =
            self.db.query_row("SELECT coalesce(sum(bytes), 0), count(*) FROM file", [], |r| {
                Ok((r.get::<_, i64>(0)?.cast_unsigned(), r.get(1)?))
            })?;
        let database = self.db.query_row(
            "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
            [],
            |r| Ok(r.get::<_, i64>(0)?.cast_unsigned()),
        )?;
        Ok(StoreSize { files, count, database })
    }

    pub(super) fn delete_files(&self) -> DbResult<StoreSize> {
        self.db.execute("DELETE FROM file", [])?;
        // deleted either way; without room for a copy, the pages are used again before the file grows
        let _ = self.db.execute_batch("VACUUM");
        self.size()
    }
}
