//! The sandbox's control API: what a tester does by hand on its pages.
use serde_json::{Value, json};
use std::time::Duration;

/// What went wrong with the sandbox.
#[derive(Debug, thiserror::Error)]
pub enum ControlError {
    /// It cannot be reached.
    #[error("the sandbox cannot be reached")]
    Unreachable,
    /// It refused.
    #[error("the sandbox answered {status} to {path}")]
    Refused {
        /// Status.
        status: u16,
        /// What was asked.
        path: String,
    },
    /// Nobody has this name there.
    #[error("the sandbox has no persona of this name")]
    NoSuchPersona,
}

impl From<reqwest::Error> for ControlError {
    fn from(_: reqwest::Error) -> Self {
        Self::Unreachable
    }
}

/// A sandbox to be steered.
#[derive(Clone, Debug)]
pub struct Control {
    origin: String,
    http: reqwest::blocking::Client,
}

/// The result of a call.
pub type Result<T> = std::result::Result<T, ControlError>;

impl Control {
    /// The sandbox at this address.
    ///
    /// # Errors
    /// No HTTP client can be made.
    pub fn new(origin: &str) -> Result<Self> {
        let http = reqwest::blocking::Client::builder().timeout(Duration::from_secs(60)).build()?;
        Ok(Self { origin: origin.trim_end_matches('/').to_owned(), http })
    }

    /// Its address.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    fn read(response: reqwest::blocking::Response, path: &str) -> Result<Value> {
        if response.status().is_success() {
            Ok(response.json()?)
        } else {
            Err(ControlError::Refused { status: response.status().as_u16(), path: path.to_owned() })
        }
    }

    /// Asks.
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn get(&self, path: &str) -> Result<Value> {
        Self::read(self.http.get(format!("{}/sandbox/api/{path}", self.origin)).send()?, path)
    }

    /// Tells.
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        Self::read(self.http.post(format!("{}/sandbox/api/{path}", self.origin)).json(body).send()?, path)
    }

    /// Removes.
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn delete(&self, path: &str) -> Result<Value> {
        Self::read(self.http.delete(format!("{}/sandbox/api/{path}", self.origin)).send()?, path)
    }

    /// A file of its pages (certificates).
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn file(&self, path: &str) -> Result<Vec<u8>> {
        let response = self.http.get(format!("{}/sandbox/{path}", self.origin)).send()?;
        if response.status().is_success() {
            Ok(response.bytes()?.to_vec())
        } else {
            Err(ControlError::Refused { status: response.status().as_u16(), path: path.to_owned() })
        }
    }

    /// Everything needed to sign in as somebody.
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn persona(&self, slug: &str) -> Result<Value> {
        let all = self.get("personas")?;
        let found = all.get("personas").and_then(Value::as_array).and_then(|list| {
            list.iter().find(|p| p.get("slug").and_then(Value::as_str) == Some(slug)).cloned()
        });
        found.ok_or(ControlError::NoSuchPersona)
    }

    /// The newest code that was sent to a persona.
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn code(&self, slug: &str) -> Result<Option<String>> {
        let outbox = self.get("outbox")?;
        let found = outbox.get("messages").and_then(Value::as_array).and_then(|list| {
            let message = list.iter().find(|m| m.get("persona").and_then(Value::as_str) == Some(slug))?;
            message.get("code")?.as_str().map(str::to_owned)
        });
        Ok(found)
    }

    /// Moves the clock forwards (or back).
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn advance(&self, seconds: i64) -> Result<()> {
        self.post("clock", &json!({ "advance_seconds": seconds })).map(drop)
    }

    /// Sets the clock (RFC 3339).
    ///
    /// # Errors
    /// See [`ControlError`].
    pub fn set_clock(&self, now: &str) -> Result<()> {
        self.post("clock", &json!({ "now": now })).map(drop)
    }
}
