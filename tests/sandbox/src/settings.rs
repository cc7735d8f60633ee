//! What the server keeps of a person's wishes: which notices are pushed, and in which language texts come.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::problem::Problem;

/// The contract's kinds of notices, in its order.
pub const KINDS: [&str; 5] = ["notification", "regularization", "debt", "registration", "news"];
const LANGUAGES: [&str; 2] = ["es", "en"];

/// A person's settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Kinds of notices that are pushed, in the contract's order.
    pub push_kinds: Vec<&'static str>,
    /// `es` or `en`.
    pub language: &'static str,
}

impl Default for Settings {
    fn default() -> Self {
        Settings { push_kinds: KINDS.into_iter().filter(|k| *k != "news").collect(), language: "es" }
    }
}

impl Settings {
    /// As the contract writes them.
    pub fn json(&self) -> Value {
        json!({ "push_kinds": self.push_kinds, "language": self.language })
    }

    /// With these kinds; each may be said once.
    pub fn with_kinds(mut self, kinds: &[String]) -> Result<Self, Problem> {
        let chosen: Vec<_> = KINDS.into_iter().filter(|k| kinds.iter().any(|c| c == k)).collect();
        if chosen.len() != kinds.len() {
            return Err(Problem::field("push_kinds"));
        }
        self.push_kinds = chosen;
        Ok(self)
    }

    /// In this language.
    pub fn with_language(mut self, language: &str) -> Result<Self, Problem> {
        self.language =
            LANGUAGES.into_iter().find(|l| *l == language).ok_or_else(|| Problem::field("language"))?;
        Ok(self)
    }

    /// Keeps them.
    pub fn store(&self, db: &Connection, person: &str) -> rusqlite::Result<()> {
        db.execute(
            "INSERT OR REPLACE INTO settings VALUES(?1, ?2, ?3)",
            params![person, self.push_kinds.join(" "), self.language],
        )?;
        Ok(())
    }
}

/// A person's settings now.
pub fn of(db: &Connection, person: &str) -> Result<Settings, Problem> {
    let row: Option<(String, String)> = db
        .prepare_cached("SELECT push_kinds, language FROM settings WHERE person = ?1")?
        .query_row([person], |r| Ok((r.get(0)?, r.get(1)?)))
        .optional()?;
    let Some((kinds, language)) = row else { return Ok(Settings::default()) };
    let kinds: Vec<String> = kinds.split_whitespace().map(str::to_owned).collect();
    Settings::default().with_kinds(&kinds)?.with_language(&language)
}
