//! reqwest is one API on both platforms; only the spawning differs.
use crate::effects::{HttpAnswer, HttpCall, HttpError};
use std::time::Duration;

/// Carries out a request. Bodies of more than 64 MiB are refused: nothing of the contract is that long.
pub(super) async fn fetch(client: &reqwest::Client, call: &HttpCall) -> Result<HttpAnswer, HttpError> {
    let method = reqwest::Method::from_bytes(call.method.as_bytes()).map_err(|_| HttpError::Malformed)?;
    let mut request =
        client.request(method, &call.url).timeout(Duration::from_millis(u64::from(call.timeout_ms)));
    if !call.body.is_empty() {
        request = request.body(call.body.clone());
    }
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    let answer = request.send().await.map_err(|e| error(&e))?;
    let status = answer.status().as_u16();
    let headers = answer
        .headers()
        .iter()
        .filter_map(|(k, v)| Some((k.as_str().to_ascii_lowercase(), v.to_str().ok()?.to_owned())))
        .collect();
    if answer.content_length().is_some_and(|n| n > 64 << 20) {
        return Err(HttpError::Malformed);
    }
    let body = answer.bytes().await.map_err(|e| error(&e))?.to_vec();
    Ok(HttpAnswer { status, headers, body })
}

fn error(e: &reqwest::Error) -> HttpError {
    if e.is_timeout() {
        HttpError::Timeout
    } else if e.is_builder() {
        HttpError::Malformed
    } else {
        // a body cut short is a broken connection
        HttpError::Offline
    }
}
