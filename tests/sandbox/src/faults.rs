//! Faults that a tester sets: they strike the next matching requests, and replay by seed.

use std::time::Duration;

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use serde::{Deserialize, Serialize};

use crate::{
    app::{Shared, lock},
    problem::{Kind, Problem},
};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FaultKind {
    /// The answer comes late.
    Latency,
    /// The connection breaks before anything is done.
    Drop,
    /// Another status, nothing is done.
    Status,
    /// The body breaks off.
    Truncate,
    /// Some bytes of the body are others.
    Corrupt,
    /// A page of somebody else's, as a captive portal sends it.
    WrongType,
    /// Repr-Digest is not of these bytes.
    WrongDigest,
    /// Carried out, but the answer never arrives.
    LostAnswer,
}

/// A fault, and how often it strikes.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// Part of the path with query; empty for all. Never strikes under /sandbox.
    #[serde(default)]
    pub path_contains: String,
    /// So many requests more.
    #[serde(default = "one")]
    pub times: u32,
    /// What goes wrong.
    pub kind: FaultKind,
    /// For `status`; without it the problem's own.
    pub status: Option<u16>,
    /// The problem's type, for `status`.
    #[serde(default = "unavailable")]
    pub problem: Kind,
    /// Retry-After in seconds, for `status`.
    pub retry_after: Option<i64>,
    /// For `latency`; real time.
    #[serde(default)]
    pub latency_ms: u64,
    /// For `truncate`: bytes that still arrive.
    #[serde(default)]
    pub after_bytes: usize,
    /// For `corrupt`: which bytes.
    #[serde(default)]
    pub seed: u64,
}

fn one() -> u32 {
    1
}

fn unavailable() -> Kind {
    Kind::Unavailable
}

impl Fault {
    /// Whether its status is one that an answer can have.
    pub fn is_sound(&self) -> bool {
        self.status.is_none_or(|status| (200..=599).contains(&status))
    }
}

/// Faults waiting.
pub type Faults = Vec<Fault>;

/// Marks a response that a fault has touched, for the log.
#[derive(Clone, Copy, Debug)]
pub struct Struck(pub FaultKind);

fn take(app: &Shared, path: &str) -> Option<Fault> {
    if path.starts_with("/sandbox") {
        return None;
    }
    let mut faults = lock(&app.faults);
    let position = faults.iter().position(|f| f.times > 0 && path.contains(&f.path_contains))?;
    let fault = faults.get_mut(position)?;
    fault.times -= 1;
    let taken = fault.clone();
    faults.retain(|f| f.times > 0);
    Some(taken)
}

/// The middleware.
pub async fn strike(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().map(|p| p.as_str().to_owned()).unwrap_or_default();
    let Some(fault) = take(&app, &path) else { return next.run(request).await };
    let mut response = match fault.kind {
        FaultKind::Drop => broken(),
        FaultKind::Status => {
            let mut problem = Problem::new(fault.problem);
            if let Some(status) = fault.status {
                problem = problem.status(status);
            }
            if let Some(seconds) = fault.retry_after {
                problem = problem.retry_after(seconds);
            }
            problem.into_response()
        }
        FaultKind::WrongType => (
            [(header::CONTENT_TYPE, "text/html; charset=utf-8")],
            "<!doctype html><title>Wi-Fi</title><p>Acepta las condiciones para navegar.</p>",
        )
            .into_response(),
        FaultKind::Latency => {
            tokio::time::sleep(Duration::from_millis(fault.latency_ms)).await;
            next.run(request).await
        }
        FaultKind::LostAnswer => {
            let _ = next.run(request).await;
            broken()
        }
        FaultKind::WrongDigest => {
            let mut response = next.run(request).await;
            if response.headers().contains_key("repr-digest") {
                let wrong = crate::api::documents::repr_digest(b"another thing");
                if let Ok(value) = HeaderValue::from_str(&wrong) {
                    response.headers_mut().insert("repr-digest", value);
                }
            }
            response
        }
        FaultKind::Truncate => {
            altered(next.run(request).await, |bytes| truncated(&bytes, fault.after_bytes)).await
        }
        FaultKind::Corrupt => {
            altered(next.run(request).await, |bytes| Body::from(corrupted(&bytes, fault.seed))).await
        }
    };
    response.extensions_mut().insert(Struck(fault.kind));
    response
}

/// Ends the connection without an answer: the body fails before the head has been written out.
fn broken() -> Response {
    let failing = stream::iter([Err::<Bytes, _>(std::io::Error::other("dropped by a fault"))]);
    let mut response = Response::new(Body::from_stream(failing));
    *response.status_mut() = StatusCode::OK;
    response
}

async fn altered(response: Response, change: impl FnOnce(Bytes) -> Body) -> Response {
    let (mut parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    Response::from_parts(parts, change(bytes))
}

/// The length says more than comes.
fn truncated(bytes: &Bytes, after: usize) -> Body {
    let first = bytes.slice(..after.min(bytes.len()));
    let parts = async move |step: u8| {
        match step {
            0 => Some((Ok(first.clone()), 1)),
            _ => {
                // Lets what was sent so far reach the wire.
                tokio::time::sleep(Duration::from_millis(20)).await;
                Some((Err(std::io::Error::other("truncated by a fault")), 2))
            }
        }
    };
    Body::from_stream(stream::unfold(0_u8, move |step| {
        let parts = parts.clone();
        async move { parts(step).await }
    }))
}

/// About one byte in 256, at least one, chosen by the seed.
fn corrupted(bytes: &Bytes, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = || {
        // splitmix64, so that a seed replays
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    };
    let mut out = bytes.to_vec();
    if !out.is_empty() {
        for _ in 0..=out.len() / 256 {
            let length = u64::try_from(out.len()).unwrap_or(1);
            let position = usize::try_from(next() % length).unwrap_or(0);
            if let Some(byte) = out.get_mut(position) {
                *byte ^= 0x55;
            }
        }
    }
    out
}
