//! What a phone keeps, against the same SQL by hand: reading, searching, opening, writing, and room.
use crate::{Core, Outcome, Row, fill, median, row, times, vault};
use rusqlite::{Connection, params};
use shared::{
    domain::{
        dates::Instant as ServerTime,
        notice::{NoticeAction, NoticeFilter},
    },
    effects::db::{Enqueue, From, LoadWindow, Outgoing, WINDOW},
    platform::native::Stores,
    store::DbOperation,
};
use std::{
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Instant,
};

/// What people type: a word that many notices hold, its beginning, two words, a number that one holds, nothing found.
const QUERIES: [&str; 6] =
    ["resolución", "cuot", "expediente regularizacion", "4321", "documento 77", "inexistente"];
const PAGE: u32 = 50;
const RUNS: usize = 300;
const STARTS: usize = 31;

/// The first rows of the inbox.
const INBOX: &str = "SELECT n.id, n.kind, n.title, n.excerpt, n.sent_at, n.unread, n.pinned FROM notice n \
    WHERE n.archived = 0 ORDER BY n.pinned DESC, n.sent_at DESC, n.id DESC LIMIT ?1";
/// The first rows of what was found.
const SEARCH: &str = "SELECT n.id, n.kind, n.title, n.excerpt, n.sent_at, n.unread, n.pinned \
    FROM notice n WHERE n.archived = 0 \
    AND n.rowid IN (SELECT rowid FROM notice_fts WHERE notice_fts MATCH ?2) \
    ORDER BY n.pinned DESC, n.sent_at DESC, n.id DESC LIMIT ?1";

/// All of them; `large` holds a database of 100,000 notices already.
pub fn rows(folder: &Path, large: &Path) -> Outcome<Vec<Row>> {
    let stores = fill(folder, 10_000)?;
    drop(stores);
    let mut all = vec![cold_start(large)?];
    all.extend(first_page(folder)?);
    all.extend(searches(folder)?);
    all.extend(room(folder, 10_000)?);
    all.push(marked_as_read(folder)?);
    Ok(all)
}

fn file(folder: &Path) -> PathBuf {
    folder.join("p-p1.db")
}

/// The same database without any of our code.
fn plain(folder: &Path) -> Outcome<Connection> {
    let db = Connection::open(file(folder))?;
    db.execute_batch(&format!("PRAGMA key = \"x'{}'\"; PRAGMA cache_size = -16000;", "07".repeat(32)))?;
    Ok(db)
}

fn open(folder: &Path) -> Outcome<Stores> {
    let mut stores = Stores::new(folder.to_owned());
    stores.unlock(&crate::key(), false)?;
    stores.admit(&vault()?, &crate::key())?;
    Ok(stores)
}

/// Reads all columns of the rows that are found, as whoever draws them would.
fn read(db: &Connection, sql: &str, words: Option<&str>, limit: u32) -> Outcome<usize> {
    let mut statement = db.prepare_cached(sql)?;
    let mut rows = match words {
        Some(words) => statement.query(params![limit, words])?,
        None => statement.query(params![limit])?,
    };
    let mut bytes = 0;
    while let Some(row) = rows.next()? {
        let texts: [String; 3] = [row.get(0)?, row.get(2)?, row.get(3)?];
        let _rest: (i64, i64, bool, bool) = (row.get(1)?, row.get(4)?, row.get(5)?, row.get(6)?);
        bytes += texts.iter().map(String::len).sum::<usize>();
    }
    Ok(bytes)
}

fn ask(search: &str) -> Outcome<LoadWindow> {
    Ok(LoadWindow {
        vault: vault()?,
        filter: NoticeFilter::Inbox,
        search: search.to_owned(),
        from: From::Top,
        limit: PAGE,
    })
}

fn against(name: &str, micros: f64, by_hand: f64) -> Row {
    Row {
        name: name.to_owned(),
        value: micros,
        unit: "µs",
        versus: Some(format!("{by_hand:.0} µs by hand, limit 2")),
        ratio: Some(micros / by_hand),
    }
}

fn p99(sorted: &[f64]) -> f64 {
    sorted.get(sorted.len().saturating_mul(99) / 100).copied().unwrap_or_default()
}

/// What a process of its own does for the measure of a cold start: it says when it is there, and waits for its end.
pub fn cold(what: &str, folder: &Path) -> Outcome<()> {
    let there = || -> Outcome<()> {
        println!("there");
        std::io::stdout().flush()?;
        std::io::stdin().read_to_end(&mut Vec::new())?;
        Ok(())
    };
    if what == OURS {
        let _core = Core::start(folder, true)?;
        return there();
    }
    let db = plain(folder)?;
    read(&db, INBOX, None, PAGE)?;
    there()
}

const OURS: &str = "core";
const BY_HAND: &str = "plain";

/// A process that begins, until the first screen stands there; and one that opens the database and reads a page by hand.
fn cold_start(folder: &Path) -> Outcome<Row> {
    let program = std::env::current_exe()?;
    let whole = |what: &str| -> Outcome<f64> {
        let mut whole = Vec::new();
        for _ in 0..STARTS {
            let begun = Instant::now();
            let mut process = Command::new(&program)
                .args(["--cold", what])
                .arg(folder)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()?;
            let mut line = String::new();
            let stdout = process.stdout.take().ok_or("no output")?;
            BufReader::new(stdout).read_line(&mut line)?;
            whole.push(begun.elapsed().as_secs_f64() * 1e6);
            process.kill()?;
            process.wait()?;
            if line.is_empty() {
                return Err(format!("--cold {what} said nothing").into());
            }
        }
        whole.sort_by(f64::total_cmp);
        Ok(whole.get(STARTS / 2).copied().unwrap_or_default())
    };
    let (ours, by_hand) = (whole(OURS)?, whole(BY_HAND)?);
    Ok(against("cold start → first view, 100,000 notices", ours, by_hand))
}

fn first_page(folder: &Path) -> Outcome<[Row; 2]> {
    let mut stores = open(folder)?;
    let ask = ask("")?;
    let ours = times(RUNS, || {
        ask.run(stores.get(&ask.vault)?)?;
        Ok(())
    })?;
    drop(stores);
    let db = plain(folder)?;
    let by_hand = median(RUNS, || read(&db, INBOX, None, PAGE + 1).map(drop))?;
    let middle = ours.get(RUNS / 2).copied().unwrap_or_default();
    Ok([
        against("first 50 by date, 10,000 notices", middle, by_hand),
        row("the same, the slowest of 100", p99(&ours), "µs", 5000.0),
    ])
}

fn searches(folder: &Path) -> Outcome<[Row; 2]> {
    let mut stores = open(folder)?;
    let mut ours = Vec::new();
    for query in QUERIES {
        let ask = ask(query)?;
        ours.extend(times(RUNS / QUERIES.len(), || {
            ask.run(stores.get(&ask.vault)?)?;
            Ok(())
        })?);
    }
    drop(stores);
    let db = plain(folder)?;
    let mut by_hand = Vec::new();
    for query in QUERIES {
        let words = query.split(' ').map(|w| format!("\"{w}\"*")).collect::<Vec<_>>().join(" ");
        by_hand.extend(times(RUNS / QUERIES.len(), || read(&db, SEARCH, Some(&words), PAGE + 1).map(drop))?);
    }
    ours.sort_by(f64::total_cmp);
    let mean = |all: &[f64]| all.iter().sum::<f64>() / f64::from(u32::try_from(all.len()).unwrap_or(1));
    Ok([
        against("a search over 10,000 notices, mean of 6 queries", mean(&ours), mean(&by_hand)),
        row("the same, the slowest of 100", p99(&ours), "µs", 5000.0),
    ])
}

/// Bytes of the file for each notice, against the bytes of its own texts.
fn room(folder: &Path, count: u32) -> Outcome<[Row; 1]> {
    let db = plain(folder)?;
    db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
    let texts: i64 = db.query_row(
        "SELECT sum(octet_length(id) + octet_length(title) + octet_length(body)) FROM notice",
        [],
        |r| r.get(0),
    )?;
    let bytes = std::fs::metadata(file(folder))?.len();
    #[allow(clippy::cast_precision_loss, reason = "some megabytes")]
    let (bytes, texts) = (bytes as f64 / f64::from(count), texts as f64 / f64::from(count));
    Ok([Row {
        name: "database, for each notice".into(),
        value: bytes.round(),
        unit: "B",
        versus: Some(format!("{texts:.0} B of text")),
        ratio: Some(bytes / texts),
    }])
}

/// Bytes that reach the disk when a whole window of unread notices is marked as read, for each of them.
fn marked_as_read(folder: &Path) -> Outcome<Row> {
    let mut stores = open(folder)?;
    let person = vault()?;
    let unread = LoadWindow { filter: NoticeFilter::Unread, limit: WINDOW, ..ask("")? };
    let ids: Vec<String> = unread.run(stores.get(&person)?)?.rows.into_iter().map(|n| n.id).collect();
    let count = f64::from(u32::try_from(ids.len())?);
    let marked = Enqueue {
        vault: person.clone(),
        key: "k1".into(),
        what: Outgoing::Notices { action: NoticeAction::Read, ids },
        at: ServerTime(1_770_714_000),
    };
    stores.get(&person)?.connection().execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
    marked.run(stores.get(&person)?)?;
    let log = std::fs::metadata(folder.join("p-p1.db-wal"))?.len();
    #[allow(clippy::cast_precision_loss, reason = "some hundred thousand bytes")]
    let written = log as f64 / count;
    // a page of the database: what one change by itself would write at least
    Ok(row("written for each notice of a window marked as read", written.round(), "B", 4096.0))
}
