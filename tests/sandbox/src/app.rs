//! What all handlers share.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
};

use axum::http::{HeaderMap, header};
use jiff::Timestamp;
use rusqlite::Connection;

use crate::{
    Config, Error,
    clock::Clock,
    faults::Faults,
    idp::keys::SigningKey,
    personas::{Persona, Personas},
    problem::Problem,
    record::{Entry, Recorder},
    seed, store,
};

/// A shared sandbox.
pub type Shared = Arc<App>;

/// The sandbox.
pub struct App {
    /// How it was started.
    pub config: Config,
    /// The one clock.
    pub clock: Clock,
    /// Everybody.
    pub personas: Personas,
    /// Faults waiting to happen.
    pub faults: Mutex<Faults>,
    /// The last requests.
    pub log: Mutex<VecDeque<Entry>>,
    /// Where exchanges are recorded.
    pub recorder: Recorder,
    /// Proofs already used.
    pub proofs: Mutex<HashSet<String>>,
    /// The identity provider's key.
    pub signing: SigningKey,
    /// The certification authority.
    pub authority: crate::certificates::Authority,
    /// PDFs already made.
    pub pdfs: Mutex<HashMap<String, crate::pdf::File>>,
    /// The origin that was bound: http://127.0.0.1:8640.
    pub origin: OnceLock<String>,
    /// The TLS port.
    pub tls_port: OnceLock<u16>,
    db: Mutex<Connection>,
}

/// A lock that a panic elsewhere does not make unusable.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// Opens or makes the state.
    pub fn open(config: Config) -> Result<Self, Error> {
        let db = store::open(config.data.as_deref())?;
        let personas = Personas::load()?;
        let clock = Clock::default();
        match (config.now, store::meta(&db, "clock_offset")?.and_then(|v| v.parse().ok())) {
            (Some(now), _) => clock.set(now),
            (None, Some(offset)) => clock.set_offset(offset),
            (None, None) => clock.set(start()),
        }
        store::set_meta(&db, "clock_offset", &clock.offset().to_string())?;
        let signing = SigningKey::open(&db)?;
        let authority = crate::certificates::Authority::open(&db)?;
        let recorder = Recorder::open(config.record.as_deref())?;
        Ok(App {
            config,
            clock,
            personas,
            faults: Mutex::default(),
            log: Mutex::default(),
            recorder,
            proofs: Mutex::default(),
            signing,
            authority,
            pdfs: Mutex::default(),
            origin: OnceLock::new(),
            tls_port: OnceLock::new(),
            db: Mutex::new(db),
        })
    }

    /// The database; held for the length of one request's work, so writes are atomic.
    pub fn db(&self) -> MutexGuard<'_, Connection> {
        lock(&self.db)
    }

    /// The sandbox's time.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Sets the time and keeps it.
    pub fn set_clock(&self, now: Timestamp) -> Result<(), Error> {
        self.clock.set(now);
        store::set_meta(&self.db(), "clock_offset", &self.clock.offset().to_string())?;
        Ok(())
    }

    /// Begins again: state, clock, faults and log.
    pub fn reset(&self) -> Result<(), Error> {
        store::reset(&mut self.db())?;
        lock(&self.faults).clear();
        lock(&self.log).clear();
        lock(&self.proofs).clear();
        lock(&self.pdfs).clear();
        self.set_clock(self.config.now.unwrap_or_else(start))
    }

    /// The state's mark in cursors: another one after a reset.
    pub fn epoch(&self, db: &Connection) -> Result<String, Problem> {
        if let Some(epoch) = store::meta(db, "epoch")? {
            return Ok(epoch);
        }
        let epoch = crate::ids::random(6)?;
        store::set_meta(db, "epoch", &epoch)?;
        Ok(epoch)
    }

    /// Puts a person's things into the database if they are not there, and what time has brought since.
    pub fn prepare(&self, db: &Connection, persona: &Persona) -> Result<(), Problem> {
        seed::prepare(self, db, persona)
    }

    /// The origin that the client used, or the one that was bound.
    pub fn origin(&self, headers: &HeaderMap) -> String {
        let host = headers.get(header::HOST).and_then(|h| h.to_str().ok()).unwrap_or_default();
        let clean = !host.is_empty()
            && host.len() < 256
            && host
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b':' | b'-' | b'[' | b']'));
        if clean { format!("http://{host}") } else { self.origin.get().cloned().unwrap_or_default() }
    }
}

/// Where a fresh state begins.
pub fn start() -> Timestamp {
    crate::clock::START.parse().unwrap_or(Timestamp::UNIX_EPOCH)
}
