//! The request log, and the recording of exchanges for the contract test.

use std::{
    fs::{File, OpenOptions},
    io::Write as _,
    path::Path,
    sync::Mutex,
};

use axum::{
    body::{Body, Bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    Error,
    app::{Shared, lock},
    clock::{http_date, instant},
    faults::Struck,
    problem::ProblemType,
};

const KEPT: usize = 200;

/// A line of the log; no personal data, because identifiers in paths are opaque.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// Sandbox time.
    pub at: String,
    /// Method.
    pub method: String,
    /// Path with query.
    pub path: String,
    /// Status.
    pub status: u16,
    /// Problem type, if it was one.
    pub problem: Option<&'static str>,
    /// The fault that struck, if any.
    pub fault: Option<crate::faults::FaultKind>,
}

/// Appends exchanges to a file.
#[derive(Debug, Default)]
pub struct Recorder(Option<Mutex<File>>);

impl Recorder {
    /// Opens the file, if one is asked for.
    pub fn open(path: Option<&Path>) -> Result<Self, Error> {
        Ok(Recorder(match path {
            Some(path) => Some(Mutex::new(OpenOptions::new().create(true).append(true).open(path)?)),
            None => None,
        }))
    }

    fn write(&self, line: &Value) {
        if let Some(file) = &self.0
            && let Err(error) = writeln!(lock(file), "{line}")
        {
            eprintln!("sandbox: recording: {error}");
        }
    }
}

/// Outermost for everything: the clock's `Date` and the security headers.
pub async fn dress(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = if is_foreign(&request) {
        let words = "Esta acción solo se puede hacer desde las páginas del sandbox.";
        crate::pages::failure(403, "No se ha hecho nada", words)
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    if let Ok(date) = HeaderValue::from_str(&http_date(app.now())) {
        headers.insert(header::DATE, date);
    }
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.insert(header::X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy(&path)));
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// A form or script of another site, sent by a browser: it must not reset a tester's sandbox.
fn is_foreign(request: &Request) -> bool {
    let site = request.headers().get("sec-fetch-site").and_then(|v| v.to_str().ok());
    site == Some("cross-site") && !request.method().is_safe()
}

fn policy(path: &str) -> &'static str {
    if path.starts_with("/api/") {
        "default-src 'none'; frame-ancestors 'none'"
    } else if path.starts_with("/clave") || path.starts_with("/sandbox") {
        // Chromium holds form-action against the redirects of a form too: the app's own addresses are among them.
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; \
         form-action 'self' http://127.0.0.1:* http://localhost:* https://localhost:* es.importass.open:; \
         frame-ancestors 'self'; base-uri 'none'"
    } else {
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; \
         img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; \
         frame-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
    }
}

/// Logs what is asked of the API, faults included.
pub async fn log(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let path = request.uri().path_and_query().map(|p| p.as_str().to_owned()).unwrap_or_default();
    if !path.starts_with("/api/v1") {
        return next.run(request).await;
    }
    let (at, method) = (instant(app.now()), request.method().to_string());
    let response = next.run(request).await;
    let entry = Entry {
        at,
        method,
        path,
        status: response.status().as_u16(),
        problem: response.extensions().get::<ProblemType>().map(|p| p.0),
        fault: response.extensions().get::<Struck>().map(|s| s.0),
    };
    let mut entries = lock(&app.log);
    entries.push_front(entry);
    entries.truncate(KEPT);
    drop(entries);
    response
}

/// Records exchanges of the API as they were before any fault.
pub async fn record(State(app): State<Shared>, request: Request, next: Next) -> Response {
    if app.recorder.0.is_none() || !request.uri().path().starts_with("/api/v1") {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let sent = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let (method, headers) = (parts.method.clone(), map(&parts.headers));
    let path = parts.uri.path_and_query().map(|p| p.as_str().to_owned()).unwrap_or_default();
    let response = next.run(Request::from_parts(parts, Body::from(sent.clone()))).await;
    let (mut parts, body) = response.into_parts();
    let got = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    if let Ok(date) = HeaderValue::from_str(&http_date(app.now())) {
        parts.headers.insert(header::DATE, date);
    }
    app.recorder.write(&json!({
        "method": method.as_str(),
        "path": path,
        "request_headers": headers,
        "request_body": if sent.is_empty() { Value::Null } else { text(&sent) },
        "status": parts.status.as_u16(),
        "response_headers": map(&parts.headers),
        "response_body": text(&got),
    }));
    Response::from_parts(parts, Body::from(got))
}

fn text(bytes: &Bytes) -> Value {
    match std::str::from_utf8(bytes) {
        Ok(text) => json!(text),
        Err(_) => json!({ "bytes": bytes.len() }),
    }
}

fn map(headers: &HeaderMap) -> Map<String, Value> {
    headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), json!(String::from_utf8_lossy(value.as_bytes()))))
        .collect()
}
