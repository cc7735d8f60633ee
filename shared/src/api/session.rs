//! The session: tokens in memory for requests on their way, and their rotation as one flight.
use super::{
    ApiError, ProblemKind,
    client::{Api, Auth, Call},
    dto,
};
use crate::{
    domain::dates::Instant,
    effects::{Secret, SecretName, device::Device},
};
use serde::{Deserialize, Serialize};

/// Why a session ended by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// Its time was over, or it was ended from another device.
    Ended,
    /// A refresh token was used twice: somebody may have copied it.
    Reused,
}

/// The session as the secret store keeps it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Stored {
    /// What the server gave.
    pub session: dto::Session,
    /// Server's time at which the access token ends.
    pub access_until: i64,
}

impl std::fmt::Debug for Stored {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stored(…)")
    }
}

impl Stored {
    /// A fresh session.
    #[must_use]
    pub fn new(session: dto::Session, now: Instant) -> Self {
        let access_until = now.0.saturating_add(i64::from(session.expires_in));
        Self { session, access_until }
    }

    /// What remains of a session that is over: whose it was. What the phone keeps can be read on by whoever opens it.
    #[must_use]
    pub fn without_tokens(mut self) -> Self {
        self.session.access_token = dto::Token::default();
        self.session.refresh_token = dto::Token::default();
        self
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.session.refresh_token.is_empty()
    }

    /// The secret to keep.
    #[must_use]
    pub fn to_secret(&self) -> Secret {
        Secret { bytes: serde_json::to_vec(self).unwrap_or_default() }
    }

    /// Reads what was kept; anything unreadable is no session.
    #[must_use]
    pub fn from_secret(secret: &Secret) -> Option<Self> {
        crate::domain::json::read(&secret.bytes).ok()
    }
}

/// Gives the session its whole time again.
///
/// # Errors
/// As [`refresh`].
pub async fn keep(api: &Api, ctx: &dyn Device) -> Result<(), ApiError> {
    let Some(stored) = api.session() else { return Err(ApiError::SignedOut(Lost::Ended)) };
    api.read_clock(ctx).await;
    refresh(api, ctx, &stored.session.access_token).await
}

/// Rotates the tokens, unless another request has done so since `stale` was used. One flight for all requests.
///
/// The key follows from the token, so that an answer lost on the way, or an app killed meanwhile, is repeated and not
/// taken for reuse.
///
/// # Errors
/// [`ApiError::SignedOut`] when the server ended the session; others leave it as it was.
pub async fn refresh(api: &Api, ctx: &dyn Device, stale: &dto::Token) -> Result<(), ApiError> {
    let flight = api.flight();
    let _one_at_a_time = flight.lock().await;
    let Some(stored) = api.session() else { return Err(ApiError::SignedOut(Lost::Ended)) };
    if stored.session.access_token != *stale {
        return Ok(());
    }
    let mut key = super::dpop::hash(&format!("refresh {}", stored.session.refresh_token.reveal()));
    key.truncate(40);
    let body = dto::Refresh { refresh_token: stored.session.refresh_token.clone() };
    let call = Call::post("/sessions/refresh", &body, key).auth(Auth::Proof);
    match Box::pin(super::client::send_once_authorised(api, ctx, call)).await {
        Ok(answer) => {
            let session: dto::Session =
                crate::domain::json::read(&answer.body).map_err(|_| ApiError::Malformed)?;
            let stored = Stored::new(session, api.server_now());
            if api.renew(stale, &stored) {
                ctx.write_secret(SecretName::Session, Some(stored.to_secret())).await;
            }
            Ok(())
        }
        Err(error) => {
            let lost = match error.problem() {
                Some(ProblemKind::SessionReused) => Lost::Reused,
                Some(
                    ProblemKind::SessionEnded
                    | ProblemKind::TokenExpired
                    | ProblemKind::NotFound
                    | ProblemKind::InvalidProof,
                ) => Lost::Ended,
                _ => return Err(error),
            };
            api.lose(lost);
            Err(ApiError::SignedOut(lost))
        }
    }
}
