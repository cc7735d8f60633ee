//! Documents and their files. A file lives in parts beside the list, so that it is encrypted, wiped and resumed with
//! the rest.
use super::{Store, match_words};
use crate::{
    domain::dates::Instant,
    effects::db::{
        AppendFile, DbResult, DocumentRecord, DocumentWindow, ExportFile, FileState, LoadDocuments, QUOTA,
        StoreDocuments, StoreSize,
    },
};
use rusqlite::{Connection, OptionalExtension, params, params_from_iter, types::Value};
use sha2::{Digest, Sha256};

const ETAG: &str = "documents-etag";

/// Seconds after which a download that nobody went on with is dropped: a month, when the signal has long come back.
const HALF_KEPT: i64 = 30 * 86_400;

fn record(json: &str) -> Option<DocumentRecord> {
    crate::domain::json::read(json).ok()
}

impl Store {
    pub(super) fn store_documents(&mut self, op: &StoreDocuments) -> DbResult<()> {
        let tx = self.db.transaction()?;
        if let Some(documents) = &op.documents {
            tx.execute("DELETE FROM document", [])?;
            // all at once: row by row an index is slow to empty
            tx.execute("INSERT INTO document_fts(document_fts) VALUES ('delete-all')", [])?;
            let mut put = tx.prepare_cached(
                "INSERT OR REPLACE INTO document(id, place, json, sha256) VALUES (?1, ?2, ?3, ?4)",
            )?;
            let mut index = tx.prepare_cached("INSERT INTO document_fts(rowid, words) VALUES (?1, ?2)")?;
            for (place, document) in documents.iter().enumerate() {
                let json = serde_json::to_string(document).unwrap_or_default();
                let place = i64::try_from(place).unwrap_or(0);
                put.execute(params![document.id, place, json, document.sha256])?;
                let year = document.year.map(|y| y.to_string()).unwrap_or_default();
                let (id, date, code) = &document.cea;
                index.execute(params![
                    place,
                    [&document.title, &year, id, date, code].map(String::as_str).join(" ")
                ])?;
            }
            // a file of what is gone, or of what has become another, goes too
            tx.execute(
                "DELETE FROM file WHERE NOT EXISTS
                   (SELECT 1 FROM document d WHERE d.id = file.id AND d.sha256 = file.sha256)",
                [],
            )?;
        }
        drop_halves(&tx, op.at, "")?;
        tx.commit()?;
        self.keep(ETAG, Some(&op.etag), op.at.0)
    }

    pub(super) fn documents(&self, op: &LoadDocuments) -> DbResult<DocumentWindow> {
        let kept = self.recall(ETAG)?;
        let (from, mut values) = match (op.search.is_empty(), match_words(&op.search)) {
            (true, _) => ("document d", Vec::new()),
            (false, Some(words)) => (
                "document_fts s JOIN document d ON d.place = s.rowid AND document_fts MATCH ?1",
                vec![Value::from(words)],
            ),
            (false, None) => ("document d JOIN (SELECT 1) ON 0", Vec::new()),
        };
        let total = self
            .db
            .prepare_cached(&format!("SELECT count(*) FROM {from}"))?
            .query_row(params_from_iter(&values), |r| r.get(0))?;
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT d.json, coalesce(f.bytes, 0), coalesce(f.verified, 0) FROM {from}
             LEFT JOIN file f ON f.id = d.id AND f.sha256 = d.sha256 ORDER BY d.place LIMIT ? OFFSET ?"
        ))?;
        values.extend([op.limit, op.offset].map(Value::from));
        let rows = statement
            .query_map(params_from_iter(values), |r| {
                let json: String = r.get(0)?;
                Ok((json, FileState { bytes: r.get::<_, i64>(1)?.cast_unsigned(), verified: r.get(2)? }))
            })?
            .collect::<Result<Vec<_>, _>>()?;
        let rows = rows.into_iter().filter_map(|(json, state)| Some((record(&json)?, state))).collect();
        Ok(DocumentWindow {
            rows,
            offset: op.offset,
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

    pub(super) fn append(&mut self, op: &AppendFile) -> DbResult<FileState> {
        let here = self.file(&op.id, Some(&op.sha256))?;
        if here.verified || (op.offset != here.bytes && op.offset != 0) {
            return Ok(here);
        }
        let end = op.offset.saturating_add(op.bytes.len() as u64);
        let whole = self.document(&op.id)?.map_or(end, |(document, _)| document.size.max(end));
        let tx = self.db.transaction()?;
        // from its beginning: the server could not go on where it stopped, or the document became another
        if op.offset == 0 {
            tx.execute("DELETE FROM file WHERE id = ?1", [&op.id])?;
            drop_halves(&tx, op.at, &op.id)?;
        }
        make_room(&tx, &op.id, whole)?;
        tx.prepare_cached(
            "INSERT INTO file(id, sha256, bytes, verified, opened_at) VALUES (?1, ?2, ?3, 0, ?4)
             ON CONFLICT(id) DO UPDATE SET bytes = excluded.bytes, opened_at = excluded.opened_at",
        )?
        .execute(params![op.id, op.sha256, end.cast_signed(), op.at.0])?;
        tx.prepare_cached("INSERT INTO file_part(id, start, bytes) VALUES (?1, ?2, ?3)")?
            .execute(params![op.id, op.offset.cast_signed(), op.bytes])?;
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

    /// A whole, verified file that is about to be opened; none if it is not here.
    ///
    /// # Errors
    /// The database's.
    pub fn verified_file(&self, op: &ExportFile) -> DbResult<Option<Vec<u8>>> {
        if !self.file(&op.id, None)?.verified {
            return Ok(None);
        }
        let mut whole = Vec::new();
        self.parts(&op.id, |part| whole.extend_from_slice(part))?;
        // what can be read is opened, on a full disk too
        let _ = self.db.execute("UPDATE file SET opened_at = ?2 WHERE id = ?1", params![op.id, op.at.0]);
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

/// Downloads that nobody went on with for long, but for one.
fn drop_halves(db: &Connection, now: Instant, but: &str) -> DbResult<()> {
    db.prepare_cached("DELETE FROM file WHERE verified = 0 AND opened_at < ?1 AND id <> ?2")?
        .execute(params![now.0.saturating_sub(HALF_KEPT), but])?;
    Ok(())
}

/// Drops whole files, those not opened for longest first, then halves, until `bytes` of this one fit.
fn make_room(db: &Connection, id: &str, bytes: u64) -> DbResult<()> {
    let mut others: i64 = db
        .prepare_cached("SELECT coalesce(sum(bytes), 0) FROM file WHERE id <> ?1")?
        .query_row([id], |r| r.get(0))?;
    let room = QUOTA.saturating_sub(bytes).cast_signed();
    while others > room {
        let mut oldest = db.prepare_cached(
            "DELETE FROM file WHERE id = (SELECT id FROM file WHERE id <> ?1 ORDER BY verified DESC, opened_at, id LIMIT 1)
             RETURNING bytes",
        )?;
        let Some(freed) = oldest.query_row([id], |r| r.get::<_, i64>(0)).optional()? else { break };
        others = others.saturating_sub(freed);
    }
    Ok(())
}
