//! The electronic registry: an act counts when it has a number and a time (LPAC 16.3, 31.2).

use jiff::Timestamp;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::{
    clock::{day, instant},
    ids, store,
};

/// What the registry gives back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The registry's number.
    pub number: String,
    /// When it was registered.
    pub at: Timestamp,
}

impl Receipt {
    /// Registers something now, under the next number.
    pub fn new(db: &Connection, now: Timestamp) -> rusqlite::Result<Self> {
        let number = format!("SBX{}e{:011}", day(now).strftime("%y"), store::next(db)?.unsigned_abs());
        Ok(Receipt { number, at: now })
    }

    /// The receipt of something that a persona did before the sandbox began: the same in every run.
    pub fn before(name: &str, at: Timestamp) -> Self {
        let digits = ids::sha256(name.as_bytes())
            .iter()
            .take(5)
            .fold(0_u64, |number, byte| (number << 8 | u64::from(*byte)) % 10_000_000_000);
        Receipt { number: format!("SBX{}e9{digits:010}", day(at).strftime("%y")), at }
    }

    /// The identifier of its document.
    pub fn document(&self) -> String {
        ids::derived("doc", &self.number)
    }

    /// The identifier of its notice.
    pub fn notice(&self) -> String {
        ids::derived("ntc", &self.number)
    }

    /// As the contract writes it.
    pub fn json(&self) -> Value {
        json!({ "registry_number": self.number, "registered_at": instant(self.at) })
    }
}
