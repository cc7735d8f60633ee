//! Requests and answers of the contract (docs/api/openapi.yaml), and the session that carries them.
pub mod client;
pub mod dpop;
pub mod dto;
pub mod oidc;
pub mod session;

use crate::domain::dates::Instant;

/// Why a request brought nothing. What the citizen can do follows from it; whether to try again is
/// [`ApiError::is_temporary`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ApiError {
    /// No connection.
    #[error("no connection")]
    Offline,
    /// The server took too long.
    #[error("the server took too long")]
    Timeout,
    /// The server is there, but not well.
    #[error("the server is not available")]
    Unavailable {
        /// Seconds after which it wants to be asked again, if it said so.
        retry_after: Option<u32>,
    },
    /// The answer is not what the contract says.
    #[error("the answer is not understood")]
    Malformed,
    /// The server refused, and said why.
    #[error("refused: {0:?}")]
    Refused(Problem),
    /// The session is over.
    #[error("the session is over")]
    SignedOut(session::Lost),
    /// The device key cannot be used.
    #[error("the device key cannot be used")]
    DeviceKey,
}

impl ApiError {
    /// Whether the same request may bring something later.
    #[must_use]
    pub const fn is_temporary(&self) -> bool {
        matches!(self, Self::Offline | Self::Timeout | Self::Unavailable { .. } | Self::Malformed)
    }

    /// A word for the diagnosis: which kind, nothing about whom.
    #[must_use]
    pub fn code(&self) -> String {
        match self {
            Self::Offline => "offline",
            Self::Timeout => "timeout",
            Self::Unavailable { .. } => "unavailable",
            Self::Malformed => "malformed",
            Self::Refused(p) => return format!("{:?}", p.kind),
            Self::SignedOut(_) => "signed-out",
            Self::DeviceKey => "device-key",
        }
        .to_owned()
    }

    /// What the server said, if it refused.
    #[must_use]
    pub const fn problem(&self) -> Option<ProblemKind> {
        match self {
            Self::Refused(p) => Some(p.kind),
            _ => None,
        }
    }
}

/// A problem (RFC 9457), without its texts: those for citizens are ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which.
    pub kind: ProblemKind,
    /// How many more codes may be tried.
    pub attempts_left: Option<u32>,
    /// When it opens again.
    pub until: Option<Instant>,
}

macro_rules! problems {
    ($($(#[$meta:meta])* $name:ident = $slug:literal),* $(,)?) => {
        /// The stable types of problems; see the contract for their meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum ProblemKind {
            $($(#[$meta])* $name,)*
            /// One that this version does not know.
            Other,
        }

        impl ProblemKind {
            /// Reads a problem's `type`.
            #[must_use]
            pub fn parse(kind: &str) -> Self {
                match kind {
                    $(concat!("/problems/", $slug) => Self::$name,)*
                    _ => Self::Other,
                }
            }
        }
    };
}

problems! {
    /// The request is not understood.
    Malformed = "malformed",
    /// A field is wrong.
    InvalidField = "invalid-field",
    /// The mobile was never communicated to TGSS.
    MobileNotCommunicated = "mobile-not-communicated",
    /// Identifier and birth date do not match the records.
    DataMismatch = "data-mismatch",
    /// Not the code that was sent.
    WrongCode = "wrong-code",
    /// The code's time is over.
    ExpiredCode = "expired-code",
    /// The code was tried too often.
    TooManyTries = "too-many-tries",
    /// Too many codes were asked for.
    TooManyCodes = "too-many-codes",
    /// The identity provider's token is not accepted.
    InvalidIdToken = "invalid-id-token",
    /// The access token's time is over.
    TokenExpired = "token-expired",
    /// The session is over.
    SessionEnded = "session-ended",
    /// A refresh token was used twice.
    SessionReused = "session-reused",
    /// The DPoP proof is not accepted.
    InvalidProof = "invalid-proof",
    /// Another way of signing in is needed.
    LevelTooLow = "level-too-low",
    /// Not for this person.
    NotAllowed = "not-allowed",
    /// The state of the year does not allow it.
    NotOpen = "not-open",
    /// The debt was paid before.
    AlreadyPaid = "already-paid",
    /// The amount is not the one that was seen.
    FigureChanged = "figure-changed",
    /// It is not there, or not yours.
    NotFound = "not-found",
    /// The notification has not been signed.
    NotNotified = "not-notified",
    /// The act did not arrive and never will.
    NotReceived = "not-received",
    /// The cursor is too old.
    CursorLost = "cursor-lost",
    /// The key was used for something else.
    IdempotencyConflict = "idempotency-conflict",
    /// The key was closed by asking about it.
    KeyClosed = "key-closed",
    /// The file is shorter than that.
    RangeNotSatisfiable = "range-not-satisfiable",
    /// The service is closed.
    ServiceClosed = "service-closed",
    /// The server is not well.
    Unavailable = "unavailable",
    /// The credential behind finger or face was revoked.
    CredentialRevoked = "credential-revoked",
}
