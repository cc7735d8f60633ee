//! One way out: every request goes through [`send`], which proves, waits, retries what is safe, and reads errors.
use super::{
    ApiError, Problem, ProblemKind,
    dpop::{self, PublicPoint},
    dto,
    session::{self, Lost, Stored},
};
use crate::{
    domain::dates::Instant,
    effects::{HttpAnswer, HttpCall, HttpError, db::Vault, device::Device},
};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Milliseconds that an answer may take.
pub const TIMEOUT_MS: u32 = 15_000;
/// Longest pause before a retry, in seconds; a server that wants more is told to the citizen instead.
const LONGEST_PAUSE: u32 = 5;
/// How many errors are remembered for the diagnosis.
const ERRORS: usize = 5;
/// Version of the contract that this core speaks.
pub const CONTRACT_VERSION: u32 = 1;

/// What requests on their way share: they outlive the event that began them, so this lives outside of the model.
#[derive(Clone, Default)]
pub struct Api {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    flight: Arc<async_lock::Mutex<()>>,
    keys: Arc<async_lock::Mutex<()>>,
    changing: Mutex<HashMap<Vault, Arc<async_lock::Mutex<()>>>>,
}

#[derive(Default)]
struct State {
    base: String,
    /// Server's time minus the device's, in seconds.
    offset: i64,
    /// The device's clock when it was last read.
    device_now: i64,
    session: Option<Stored>,
    /// Out of memory, but not over.
    locked: bool,
    lost: Option<Lost>,
    key: Option<PublicPoint>,
    reachable: bool,
    /// This device's name, percent-encoded.
    device_name: String,
    /// The last errors and when, oldest first.
    errors: Vec<(ApiError, Instant)>,
}

impl std::fmt::Debug for Api {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Api(…)")
    }
}

impl Api {
    fn with<T>(&self, f: impl FnOnce(&mut State) -> T) -> T {
        f(&mut self.shared.state.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Sets the server's base address.
    pub fn set_base(&self, base: &str) {
        self.with(|s| base.trim_end_matches('/').clone_into(&mut s.base));
    }

    /// Sets the name under which the person finds this device among theirs.
    pub fn set_device_name(&self, name: &str) {
        let name: String = name.trim().chars().filter(|c| !c.is_control()).take(60).collect();
        let encoded: String = url::form_urlencoded::byte_serialize(name.as_bytes()).collect();
        // the contract leaves fewer characters as they are
        self.with(|s| s.device_name = encoded.replace('+', "%20").replace('*', "%2A"));
    }

    /// The last errors and when, oldest first.
    #[must_use]
    pub fn errors(&self) -> Vec<(ApiError, Instant)> {
        self.with(|s| s.errors.clone())
    }

    /// The session, if one is open.
    #[must_use]
    pub fn session(&self) -> Option<Stored> {
        self.with(|s| s.session.clone())
    }

    /// Opens or closes the session.
    pub fn set_session(&self, session: Option<Stored>) {
        self.with(|s| {
            s.session = session;
            s.locked = false;
            s.lost = None;
        });
    }

    /// Takes the session out of memory. It is not over: what a request on its way brings is still kept.
    pub fn lock_session(&self) {
        self.with(|s| {
            s.locked = s.session.take().is_some() || s.locked;
        });
    }

    /// New tokens in place of `old`. `true`: they belong to a session that is still wanted, and are to be kept; in
    /// memory they are only where it is open.
    pub(super) fn renew(&self, old: &super::dto::Token, new: &Stored) -> bool {
        self.with(|s| match &s.session {
            Some(open) if open.session.access_token == *old => {
                s.session = Some(new.clone());
                true
            }
            Some(_) => false,
            None => s.locked,
        })
    }

    /// The server ended the session.
    pub(super) fn lose(&self, lost: Lost) {
        self.with(|s| {
            if s.session.take().is_some() {
                s.lost = Some(lost);
            }
        });
    }

    /// Whether the session was ended since the last call.
    #[must_use]
    pub fn take_lost(&self) -> Option<Lost> {
        self.with(|s| s.lost.take())
    }

    /// Whether the last request reached the server.
    #[must_use]
    pub fn is_reachable(&self) -> bool {
        self.with(|s| s.reachable)
    }

    /// The server's time, as far as it is known.
    #[must_use]
    pub fn server_now(&self) -> Instant {
        self.with(|s| Instant(s.device_now.saturating_add(s.offset)))
    }

    /// The device's clock when it was last read, in seconds.
    #[must_use]
    pub fn device_now(&self) -> i64 {
        self.with(|s| s.device_now)
    }

    /// Server's time minus the device's, in seconds.
    #[must_use]
    pub fn offset(&self) -> i64 {
        self.with(|s| s.offset)
    }

    /// Sets what is known of the two clocks.
    pub fn set_clock(&self, device_now: i64, offset: i64) {
        self.with(|s| {
            s.device_now = device_now;
            s.offset = offset;
        });
    }

    pub(super) fn device_key(&self) -> Option<PublicPoint> {
        self.with(|s| s.key.clone())
    }

    pub(super) fn set_device_key(&self, key: PublicPoint) {
        self.with(|s| s.key = Some(key));
    }

    pub(super) fn flight(&self) -> Arc<async_lock::Mutex<()>> {
        self.shared.flight.clone()
    }

    /// Held while the databases' keys are read and changed.
    pub(crate) fn keys(&self) -> Arc<async_lock::Mutex<()>> {
        self.shared.keys.clone()
    }

    /// Held while small changes of one vault are sent, or a page of what they change is asked for and stored.
    #[must_use]
    pub fn changing(&self, vault: &Vault) -> Arc<async_lock::Mutex<()>> {
        let mut changing = self.shared.changing.lock().unwrap_or_else(PoisonError::into_inner);
        changing.entry(vault.clone()).or_default().clone()
    }

    /// Reads the device's clock.
    pub async fn read_clock(&self, ctx: &dyn Device) -> Instant {
        let ms = ctx.now().await;
        self.with(|s| s.device_now = ms.div_euclid(1000));
        self.server_now()
    }

    fn learn_clock(&self, answer: &HttpAnswer) {
        if let Some(server) = answer.header("date").and_then(Instant::parse_http) {
            self.with(|s| s.offset = server.0.saturating_sub(s.device_now));
        }
    }
}

/// How a request proves who sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Not at all.
    None,
    /// By the device key only: a session is about to be bound to it.
    Proof,
    /// By the session.
    Session,
}

/// A request of the contract.
#[derive(Clone)]
pub struct Call {
    method: &'static str,
    path: String,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
    auth: Auth,
}

impl Call {
    /// Reads.
    #[must_use]
    pub fn get(path: impl Into<String>) -> Self {
        Self {
            method: "GET",
            path: path.into(),
            body: Vec::new(),
            headers: vec![("accept".into(), "application/json, application/problem+json".into())],
            auth: Auth::Session,
        }
    }

    /// Writes. The key makes a repeat safe.
    #[must_use]
    pub fn post(path: impl Into<String>, body: &impl Serialize, key: String) -> Self {
        let mut call = Self::get(path);
        call.method = "POST";
        call.body = serde_json::to_vec(body).unwrap_or_default();
        call.header("content-type", "application/json".into()).header("idempotency-key", key)
    }

    /// Writes where there is nothing to say. The key makes a repeat safe.
    #[must_use]
    pub fn tell(path: impl Into<String>, key: String) -> Self {
        let mut call = Self::get(path);
        call.method = "POST";
        call.header("idempotency-key", key)
    }

    /// Deletes. The key makes a repeat safe.
    #[must_use]
    pub fn delete(path: impl Into<String>, key: String) -> Self {
        let mut call = Self::get(path);
        call.method = "DELETE";
        call.header("idempotency-key", key)
    }

    /// How it proves who sends it.
    #[must_use]
    pub const fn auth(mut self, auth: Auth) -> Self {
        self.auth = auth;
        self
    }

    /// One more header field.
    #[must_use]
    pub fn header(mut self, name: &str, value: String) -> Self {
        self.headers.push((name.to_owned(), value));
        self
    }
}

/// Something that may be unchanged since it was last asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Conditional<T> {
    /// New, with its tag.
    Changed {
        /// What it is.
        value: Box<T>,
        /// Its tag.
        etag: String,
    },
    /// As it was.
    Unchanged,
}

/// Sends a request and reads JSON.
///
/// # Errors
/// See [`ApiError`].
pub async fn json<T: DeserializeOwned>(api: &Api, ctx: &dyn Device, call: Call) -> Result<T, ApiError> {
    let answer = send(api, ctx, call).await?;
    read_json(&answer)
}

/// Sends a request whose answer's body does not matter.
///
/// # Errors
/// See [`ApiError`].
pub async fn nothing(api: &Api, ctx: &dyn Device, call: Call) -> Result<(), ApiError> {
    send(api, ctx, call).await.map(drop)
}

/// Sends a request that names what is already known.
///
/// # Errors
/// See [`ApiError`].
pub async fn conditional<T: DeserializeOwned>(
    api: &Api,
    ctx: &dyn Device,
    call: Call,
    etag: Option<String>,
) -> Result<Conditional<T>, ApiError> {
    let call = match etag {
        Some(etag) => call.header("if-none-match", etag),
        None => call,
    };
    let answer = send(api, ctx, call).await?;
    if answer.status == 304 {
        return Ok(Conditional::Unchanged);
    }
    let etag = answer.header("etag").unwrap_or_default().to_owned();
    Ok(Conditional::Changed { value: Box::new(read_json(&answer)?), etag })
}

fn read_json<T: DeserializeOwned>(answer: &HttpAnswer) -> Result<T, ApiError> {
    let kind = answer.header("content-type").unwrap_or_default();
    if !kind.starts_with("application/json") {
        return Err(ApiError::Malformed);
    }
    crate::domain::json::read(&answer.body).map_err(|_| ApiError::Malformed)
}

/// Sends a request by the session if it needs one, rotating the tokens when their time is over.
///
/// # Errors
/// See [`ApiError`].
pub async fn send(api: &Api, ctx: &dyn Device, call: Call) -> Result<HttpAnswer, ApiError> {
    let result = send_authorised(api, ctx, call).await;
    if let Err(error) = &result {
        api.with(|s| {
            if s.errors.len() >= ERRORS {
                s.errors.remove(0);
            }
            let at = Instant(s.device_now.saturating_add(s.offset));
            s.errors.push((error.clone(), at));
        });
    }
    result
}

async fn send_authorised(api: &Api, ctx: &dyn Device, call: Call) -> Result<HttpAnswer, ApiError> {
    if call.auth != Auth::Session {
        return send_once_authorised(api, ctx, call).await;
    }
    let Some(stored) = api.session() else { return Err(ApiError::SignedOut(Lost::Ended)) };
    let now = api.read_clock(ctx).await;
    if stored.access_until.saturating_sub(now.0) < 10 {
        session::refresh(api, ctx, &stored.session.access_token).await?;
    }
    let used = api.session().map(|s| s.session.access_token).unwrap_or_default();
    let result = send_once_authorised(api, ctx, call.clone()).await;
    let Err(error) = &result else { return result };
    match error.problem() {
        Some(ProblemKind::TokenExpired) => {
            session::refresh(api, ctx, &used).await?;
            send_once_authorised(api, ctx, call).await
        }
        Some(ProblemKind::SessionEnded) => {
            api.lose(Lost::Ended);
            Err(ApiError::SignedOut(Lost::Ended))
        }
        Some(ProblemKind::SessionReused) => {
            api.lose(Lost::Reused);
            Err(ApiError::SignedOut(Lost::Reused))
        }
        _ => result,
    }
}

/// Sends a request with the tokens as they are, retrying what is safe: reads, and writes with a key.
pub(super) async fn send_once_authorised(
    api: &Api,
    ctx: &dyn Device,
    call: Call,
) -> Result<HttpAnswer, ApiError> {
    let mut tries = 0_u32;
    let mut clock_was_wrong = false;
    loop {
        let result = send_once(api, ctx, &call).await;
        // the proof's time was wrong, and this answer has just told the right one
        if !clock_was_wrong && matches!(&result, Err(e) if e.problem() == Some(ProblemKind::InvalidProof)) {
            clock_was_wrong = true;
            continue;
        }
        tries += 1;
        let pause = match &result {
            Err(ApiError::Unavailable { retry_after }) if tries < 3 => match retry_after {
                Some(seconds) if *seconds <= LONGEST_PAUSE => seconds.saturating_mul(1000),
                Some(_) => return result,
                None => 400 * tries * tries,
            },
            Err(ApiError::Offline | ApiError::Timeout) if tries < 2 => 400,
            _ => return result,
        };
        ctx.sleep(pause).await;
    }
}

async fn send_once(api: &Api, ctx: &dyn Device, call: &Call) -> Result<HttpAnswer, ApiError> {
    let url = api.with(|s| format!("{}/api/v1{}", s.base, call.path));
    let mut headers = call.headers.clone();
    if call.auth != Auth::None {
        let now = api.read_clock(ctx).await;
        let token = match call.auth {
            Auth::Session => {
                Some(api.session().ok_or(ApiError::SignedOut(Lost::Ended))?.session.access_token)
            }
            Auth::None | Auth::Proof => None,
        };
        let address = url.split('?').next().unwrap_or_default();
        let proof =
            dpop::proof(api, ctx, call.method, address, token.as_ref().map(dto::Token::reveal), now).await?;
        headers.push(("dpop".into(), proof));
        if call.auth == Auth::Proof {
            let name = api.with(|s| s.device_name.clone());
            if !name.is_empty() {
                headers.push(("device-name".into(), name));
            }
        }
        if let Some(token) = token {
            headers.push(("authorization".into(), format!("DPoP {}", token.reveal())));
        }
    } else {
        api.read_clock(ctx).await;
    }
    let answer = ctx
        .http(HttpCall { method: call.method, url, headers, body: call.body.clone(), timeout_ms: TIMEOUT_MS })
        .await;
    api.with(|s| s.reachable = answer.is_ok());
    let answer = answer.map_err(|e| match e {
        HttpError::Offline => ApiError::Offline,
        HttpError::Timeout => ApiError::Timeout,
        HttpError::Malformed => ApiError::Malformed,
    })?;
    api.learn_clock(&answer);
    read_status(answer)
}

fn read_status(answer: HttpAnswer) -> Result<HttpAnswer, ApiError> {
    match answer.status {
        200..=299 | 304 => Ok(answer),
        status => {
            let is_problem =
                answer.header("content-type").is_some_and(|t| t.starts_with("application/problem+json"));
            let problem = if is_problem {
                crate::domain::json::read::<dto::WireProblem>(&answer.body).ok()
            } else {
                None
            };
            let kind = problem.as_ref().map_or(ProblemKind::Other, |p| ProblemKind::parse(&p.kind));
            if status >= 500 && kind != ProblemKind::ServiceClosed {
                let retry_after = answer.header("retry-after").and_then(|v| v.trim().parse().ok());
                return Err(ApiError::Unavailable { retry_after });
            }
            match problem {
                Some(p) => {
                    Err(ApiError::Refused(Problem { kind, attempts_left: p.attempts_left, until: p.until }))
                }
                None => Err(ApiError::Malformed),
            }
        }
    }
}

/// An HTTP request outside of the contract (the identity provider's), with the same limits.
///
/// # Errors
/// Those of the network; any status is an answer.
pub async fn foreign(
    api: &Api,
    ctx: &dyn Device,
    method: &'static str,
    url: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
) -> Result<HttpAnswer, HttpError> {
    let answer = ctx.http(HttpCall { method, url, headers, body, timeout_ms: TIMEOUT_MS }).await;
    api.with(|s| s.reachable = answer.is_ok());
    answer
}
