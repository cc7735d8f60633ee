//! Notices: windows by keyset, search, pages of a synchronisation.
use super::{Store, match_words, outbox};
use crate::{
    domain::{
        dates::Instant,
        notice::{NoticeFilter, NoticeKind},
    },
    effects::db::{
        BADGE_CAP, DbResult, From, LoadWindow, NOTICES_CURSOR, NoticeHead, NoticeRecord, StorePage, Window,
    },
};
use rusqlite::{OptionalExtension, Row, ToSql, params, params_from_iter};
use std::collections::HashSet;

const HEAD: &str = "n.id, n.kind, n.title, n.excerpt, n.sent_at, n.unread, n.pinned";

const fn kind_number(kind: NoticeKind) -> i64 {
    match kind {
        NoticeKind::Notification => 0,
        NoticeKind::Regularization => 1,
        NoticeKind::Debt => 2,
        NoticeKind::Registration => 3,
        NoticeKind::News => 4,
    }
}

const fn kind_of(number: i64) -> NoticeKind {
    match number {
        0 => NoticeKind::Notification,
        1 => NoticeKind::Regularization,
        2 => NoticeKind::Debt,
        3 => NoticeKind::Registration,
        _ => NoticeKind::News,
    }
}

fn head(r: &Row<'_>) -> rusqlite::Result<NoticeHead> {
    Ok(NoticeHead {
        id: r.get(0)?,
        kind: kind_of(r.get(1)?),
        title: r.get(2)?,
        excerpt: r.get(3)?,
        sent_at: Instant(r.get(4)?),
        unread: r.get(5)?,
        pinned: r.get(6)?,
    })
}

const fn condition(filter: NoticeFilter) -> &'static str {
    match filter {
        NoticeFilter::Inbox => "n.archived = 0",
        NoticeFilter::Unread => "n.unread = 1 AND n.archived = 0",
        NoticeFilter::Official => "n.kind IN (0, 1) AND n.archived = 0",
        NoticeFilter::Debt => "n.kind = 2 AND n.archived = 0",
        NoticeFilter::Archived => "n.archived = 1",
    }
}

impl Store {
    pub(super) fn window(&self, ask: &LoadWindow) -> DbResult<Window> {
        let mut sql;
        let mut values: Vec<Box<dyn ToSql>> = Vec::new();
        if ask.search.is_empty() {
            sql = format!("SELECT {HEAD} FROM notice n WHERE {}", condition(ask.filter));
        } else {
            let Some(words) = match_words(&ask.search) else {
                return Ok(Window { unread_capped: self.unread_capped()?, ..Window::default() });
            };
            // as a set: joined, the index of words is asked once for each notice, or all that is found is sorted
            sql = format!(
                "SELECT {HEAD} FROM notice n WHERE {} \
                 AND n.rowid IN (SELECT rowid FROM notice_fts WHERE notice_fts MATCH ?)",
                condition(ask.filter)
            );
            values.push(Box::new(words));
        }
        let (comparison, direction) = match &ask.from {
            From::Top => ("", "DESC"),
            From::After(_) => (" AND (n.pinned, n.sent_at, n.id) < (?, ?, ?)", "DESC"),
            From::Before(_) => (" AND (n.pinned, n.sent_at, n.id) > (?, ?, ?)", "ASC"),
        };
        if let From::After(k) | From::Before(k) = &ask.from {
            values.push(Box::new(k.pinned));
            values.push(Box::new(k.sent_at.0));
            values.push(Box::new(k.id.clone()));
        }
        sql.push_str(comparison);
        sql.push_str(&format!(
            " ORDER BY n.pinned {direction}, n.sent_at {direction}, n.id {direction} LIMIT ?"
        ));
        values.push(Box::new(ask.limit.saturating_add(1)));
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement
            .query_map(params_from_iter(values.iter().map(AsRef::as_ref)), head)?
            .collect::<Result<Vec<_>, _>>()?;
        let limit = ask.limit as usize;
        let more = rows.len() > limit;
        rows.truncate(limit);
        if matches!(ask.from, From::Before(_)) {
            rows.reverse();
        }
        Ok(Window { rows, more, unread_capped: self.unread_capped()? })
    }

    /// Counts to the cap and stops: the same at any size.
    pub(super) fn unread_capped(&self) -> DbResult<u32> {
        let mut statement = self.db.prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM notice WHERE unread = 1 AND archived = 0 LIMIT ?1)",
        )?;
        Ok(statement.query_row([BADGE_CAP], |r| r.get(0))?)
    }

    pub(super) fn notice(&self, id: &str) -> DbResult<Option<NoticeRecord>> {
        let mut statement = self.db.prepare_cached(&format!(
            "SELECT {HEAD}, n.body, n.archived, n.link FROM notice n WHERE n.id = ?1"
        ))?;
        let record = statement
            .query_row([id], |r| {
                let link: Option<String> = r.get(9)?;
                Ok(NoticeRecord {
                    head: head(r)?,
                    body: r.get(7)?,
                    archived: r.get(8)?,
                    link: link.and_then(|l| crate::domain::json::read(&l).ok()),
                })
            })
            .optional()?;
        Ok(record)
    }

    pub(super) fn store_page(&mut self, page: &StorePage) -> DbResult<()> {
        let tx = self.db.transaction()?;
        {
            if page.begins {
                tx.execute("UPDATE notice SET seen = 0", [])?;
            }
            let mut put = tx.prepare_cached(
                "INSERT INTO notice(id, kind, title, excerpt, body, sent_at, unread, pinned, archived, link, seen)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1)
                 ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, excerpt = excluded.excerpt,
                   sent_at = excluded.sent_at, unread = excluded.unread, pinned = excluded.pinned,
                   archived = excluded.archived, link = excluded.link, seen = 1",
            )?;
            // apart, so that the search index is rewritten only where the words changed
            let mut words = tx.prepare_cached(
                "UPDATE notice SET title = ?2, body = ?3 WHERE id = ?1 AND (title <> ?2 OR body <> ?3)",
            )?;
            for n in &page.changed {
                let link = n.link.as_ref().and_then(|l| serde_json::to_string(l).ok());
                let h = &n.head;
                put.execute(params![
                    h.id,
                    kind_number(h.kind),
                    h.title,
                    h.excerpt,
                    n.body,
                    h.sent_at.0,
                    h.unread,
                    h.pinned,
                    n.archived,
                    link
                ])?;
                words.execute(params![h.id, h.title, n.body])?;
            }
            let mut delete = tx.prepare_cached("DELETE FROM notice WHERE id = ?1")?;
            for id in &page.removed {
                delete.execute([id])?;
            }
            if page.ends {
                tx.execute("DELETE FROM notice WHERE seen = 0", [])?;
            }
            let ids: HashSet<&str> = page.changed.iter().map(|n| n.head.id.as_str()).collect();
            outbox::overlay(&tx, page.at, |field| {
                field.split_once('/').is_some_and(|(_, id)| ids.contains(id))
            })?;
            tx.prepare_cached(
                "INSERT INTO kept(name, json, at) VALUES (?1, ?2, ?3)
                 ON CONFLICT(name) DO UPDATE SET json = excluded.json, at = excluded.at",
            )?
            .execute(params![NOTICES_CURSOR, page.cursor, page.at.0])?;
        }
        Ok(tx.commit()?)
    }
}
