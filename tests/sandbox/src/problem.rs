//! RFC 9457 problems: the only way in which the API says no.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clock::instant;

/// What is put beside a response for the log.
#[derive(Clone, Copy, Debug)]
pub struct ProblemType(pub &'static str);

/// The contract's problem types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Malformed,
    InvalidField,
    MobileNotCommunicated,
    DataMismatch,
    WrongCode,
    ExpiredCode,
    TooManyTries,
    TooManyCodes,
    InvalidIdToken,
    TokenExpired,
    SessionEnded,
    SessionReused,
    InvalidProof,
    CredentialRevoked,
    LevelTooLow,
    NotAllowed,
    NotFound,
    NotNotified,
    NotOpen,
    AlreadyPaid,
    FigureChanged,
    NotReceived,
    CursorLost,
    IdempotencyConflict,
    KeyClosed,
    RangeNotSatisfiable,
    ServiceClosed,
    Unavailable,
}

impl Kind {
    fn parts(self) -> (&'static str, u16, &'static str) {
        match self {
            Kind::Malformed => ("/problems/malformed", 400, "The request is malformed"),
            Kind::InvalidField => ("/problems/invalid-field", 422, "A field is not valid"),
            Kind::MobileNotCommunicated => {
                ("/problems/mobile-not-communicated", 422, "The mobile was never communicated")
            }
            Kind::DataMismatch => ("/problems/data-mismatch", 422, "The data do not match our records"),
            Kind::WrongCode => ("/problems/wrong-code", 422, "The code is not right"),
            Kind::ExpiredCode => ("/problems/expired-code", 410, "The code is no longer valid"),
            Kind::TooManyTries => ("/problems/too-many-tries", 429, "Too many wrong codes"),
            Kind::TooManyCodes => ("/problems/too-many-codes", 429, "Too many codes asked for"),
            Kind::InvalidIdToken => ("/problems/invalid-id-token", 401, "The ID token is not valid"),
            Kind::TokenExpired => ("/problems/token-expired", 401, "The access token has expired"),
            Kind::SessionEnded => ("/problems/session-ended", 401, "The session has ended"),
            Kind::SessionReused => {
                ("/problems/session-reused", 401, "A refresh token was used twice: the session has ended")
            }
            Kind::InvalidProof => ("/problems/invalid-proof", 401, "The DPoP proof is not valid"),
            Kind::CredentialRevoked => {
                ("/problems/credential-revoked", 401, "This credential no longer opens a session")
            }
            Kind::LevelTooLow => ("/problems/level-too-low", 403, "This way of signing in is not enough"),
            Kind::NotAllowed => ("/problems/not-allowed", 403, "No power covers this"),
            Kind::NotFound => ("/problems/not-found", 404, "Not found"),
            Kind::NotNotified => ("/problems/not-notified", 403, "The act has not been notified yet"),
            Kind::NotOpen => ("/problems/not-open", 409, "This cannot be done in this state"),
            Kind::AlreadyPaid => ("/problems/already-paid", 409, "It was paid before"),
            Kind::FigureChanged => ("/problems/figure-changed", 409, "The amount is another one now"),
            Kind::NotReceived => ("/problems/not-received", 404, "It was not received and never will be"),
            Kind::CursorLost => ("/problems/cursor-lost", 410, "The cursor is too old"),
            Kind::IdempotencyConflict => {
                ("/problems/idempotency-conflict", 409, "The key was used for another request")
            }
            Kind::KeyClosed => ("/problems/key-closed", 409, "The key was closed by asking about it"),
            Kind::RangeNotSatisfiable => {
                ("/problems/range-not-satisfiable", 416, "The range begins past the end")
            }
            Kind::ServiceClosed => ("/problems/service-closed", 503, "The service is closed"),
            Kind::Unavailable => ("/problems/unavailable", 503, "The service is not available"),
        }
    }

    /// The stable `type`.
    pub fn name(self) -> &'static str {
        self.parts().0
    }
}

/// A problem on its way to the client.
#[derive(Debug)]
pub struct Problem {
    /// Its type.
    pub kind: Kind,
    status: u16,
    // Boxed, so that results stay small.
    more: Box<More>,
}

#[derive(Debug, Default)]
struct More {
    detail: Option<String>,
    field: Option<&'static str>,
    attempts_left: Option<u32>,
    until: Option<Timestamp>,
    retry_after: Option<i64>,
    header: Option<(header::HeaderName, String)>,
}

impl Problem {
    /// A problem with its usual status.
    pub fn new(kind: Kind) -> Self {
        Problem { kind, status: kind.parts().1, more: Box::default() }
    }

    /// `invalid-field` for a field of the request.
    pub fn field(field: &'static str) -> Self {
        let mut problem = Self::new(Kind::InvalidField);
        problem.more.field = Some(field);
        problem
    }

    /// `not-found`: the same for what does not exist and for what is not the caller's.
    pub fn not_found() -> Self {
        Self::new(Kind::NotFound)
    }

    /// `malformed` with a word for the programmer.
    pub fn malformed(detail: impl Into<String>) -> Self {
        Self::new(Kind::Malformed).detail(detail)
    }

    /// Adds words for the programmer, never personal data.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.more.detail = Some(detail.into());
        self
    }

    /// Says how many more codes may be tried.
    pub fn attempts_left(mut self, left: u32) -> Self {
        self.more.attempts_left = Some(left);
        self
    }

    /// Says when it opens again, with Retry-After counted from `now`.
    pub fn until(mut self, until: Timestamp, now: Timestamp) -> Self {
        self.more.until = Some(until);
        let seconds = until.as_second().saturating_sub(now.as_second()).max(0);
        self.retry_after(seconds)
    }

    /// Sets Retry-After.
    pub fn retry_after(mut self, seconds: i64) -> Self {
        self.more.retry_after = Some(seconds);
        self
    }

    /// Another status than the type's own.
    pub fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The status it will be sent with.
    pub fn code(&self) -> u16 {
        self.status
    }

    /// Adds a header.
    pub fn header(mut self, name: header::HeaderName, value: impl Into<String>) -> Self {
        self.more.header = Some((name, value.into()));
        self
    }

    /// The body.
    pub fn body(&self) -> Value {
        let (name, _, title) = self.kind.parts();
        let mut body = json!({ "type": name, "title": title, "status": self.status });
        if let Some(map) = body.as_object_mut() {
            if let Some(detail) = &self.more.detail {
                map.insert("detail".into(), json!(detail));
            }
            if let Some(field) = self.more.field {
                map.insert("field".into(), json!(field));
            }
            if let Some(left) = self.more.attempts_left {
                map.insert("attempts_left".into(), json!(left));
            }
            if let Some(until) = self.more.until {
                map.insert("until".into(), json!(instant(until)));
            }
        }
        body
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, self.body().to_string()).into_response();
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.more.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some((name, value)) = self.more.header
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            headers.insert(name, value);
        }
        if self.status == 401 {
            let value = match self.kind {
                Kind::InvalidProof => "DPoP error=\"invalid_dpop_proof\", algs=\"ES256\"",
                _ => "DPoP error=\"invalid_token\", algs=\"ES256\"",
            };
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(value));
        }
        response.extensions_mut().insert(ProblemType(self.kind.name()));
        response
    }
}

/// A fault of the sandbox itself: said on stderr, never in detail to the client.
fn internal(what: &str, error: &dyn std::fmt::Display) -> Problem {
    eprintln!("sandbox: {what}: {error}");
    Problem::new(Kind::Unavailable).status(500).detail("a fault of the sandbox, see its log")
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        internal("database", &error)
    }
}

impl From<serde_json::Error> for Problem {
    fn from(error: serde_json::Error) -> Self {
        internal("json", &error)
    }
}

impl From<crate::Error> for Problem {
    fn from(error: crate::Error) -> Self {
        internal("sandbox", &error)
    }
}
