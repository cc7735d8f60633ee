//! What the core asks for: one operation struct per effect, each with its own output.
//!
//! Those before the line in [`Effect`] cross to the shell; the others are carried out by lanes in Rust.
pub mod db;
pub mod device;
mod kinds;

pub use kinds::{Effect, ShellEffect, ShellEffectFfi};

use crux_core::capability::Operation;
use facet::Facet;
#[cfg(feature = "facet_typegen")]
use facet_generate as fg;
use serde::{Deserialize, Serialize};

/// What an operation that cannot be carried out says.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[repr(C)]
pub enum ShellError {
    /// This device cannot do it.
    #[error("this device cannot do it")]
    Unsupported,
    /// It failed.
    #[error("it failed")]
    Failed,
}

macro_rules! operation {
    ($(#[$meta:meta])* $name:ident { $($(#[$fm:meta])* $field:ident : $ty:ty),* $(,)? } -> $out:ty) => {
        $(#[$meta])*
        #[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
        pub struct $name { $($(#[$fm])* pub $field: $ty),* }
        impl Operation for $name { type Output = $out; }
    };
}

pub mod phone;
pub use phone::{
    PushPlatform, PushToken, PushTokenAnswer, VaultAnswer, VaultForget, VaultOpen, VaultState, VaultStore,
    VaultTrouble,
};

/// The public half of the device key: an EC point on P-256, each coordinate in base64url without padding (RFC 7518,
/// 6.2.1).
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum DeviceKeyAnswer {
    /// The point.
    Point {
        /// First coordinate.
        x: String,
        /// Second coordinate.
        y: String,
    },
    /// No key could be made or read.
    Failed(ShellError),
}
operation! {
    /// The public half of the device key; made at the first question. The private half never leaves the platform.
    DeviceKey {} -> DeviceKeyAnswer
}

/// A signature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SignAnswer {
    /// 64 bytes, r and s (ES256; RFC 7518, 3.4).
    Signature(
        #[serde(with = "serde_bytes")]
        #[cfg_attr(feature = "facet_typegen", facet(fg::bytes))]
        Vec<u8>,
    ),
    /// It failed.
    Failed(ShellError),
}
operation! {
    /// Signs with the device key by ES256.
    Sign {
        /// What to sign.
        #[serde(with = "serde_bytes")]
        #[cfg_attr(feature = "facet_typegen", facet(fg::bytes))]
        message: Vec<u8>,
    } -> SignAnswer
}

/// Names of the secrets.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SecretName {
    /// Keys of the databases, one for each, together.
    DatabaseKeys,
    /// The session.
    Session,
    /// A sign-in that is on its way through the browser.
    PendingSignIn,
}

/// A secret. `Debug` hides it; it is wiped from memory when dropped.
#[derive(Facet, Serialize, Deserialize, Clone, PartialEq, Eq, Default)]
pub struct Secret {
    /// Its bytes.
    #[serde(with = "serde_bytes")]
    #[cfg_attr(feature = "facet_typegen", facet(fg::bytes))]
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.bytes);
    }
}

/// What the secret store answers.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SecretAnswer {
    /// Here it is.
    Found(Secret),
    /// There is none.
    Absent,
    /// The store cannot be read.
    Failed(ShellError),
}
operation! {
    /// Reads a secret.
    ReadSecret {
        /// Which.
        name: SecretName,
    } -> SecretAnswer
}

/// Whether something was done.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum Done {
    /// It was.
    Yes,
    /// It was not.
    Failed(ShellError),
}
operation! {
    /// Keeps a secret, or forgets it.
    WriteSecret {
        /// Which.
        name: SecretName,
        /// The secret; none to forget it.
        secret: Option<Secret>,
    } -> Done
}

/// How the browser leg ended.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum BrowserAnswer {
    /// The page sent the person back to this address.
    Returned(String),
    /// The app leaves now and will be started again at the return address (web).
    Leaving,
    /// The person closed it.
    Cancelled,
    /// No browser.
    Failed(ShellError),
}
operation! {
    /// Opens a page in the system's browser that sends the person back: the identity provider, or the payment gateway.
    OpenBrowser {
        /// Where.
        url: String,
        /// The address that ends it.
        return_uri: String,
    } -> BrowserAnswer
}

operation! {
    /// Opens a page in the system's browser, or a `tel:` address.
    OpenUrl {
        /// Where.
        url: String,
    } -> Done
}

operation! {
    /// Opens or shares a document that was exported.
    PresentDocument {
        /// What [`db::ExportFile`] answered: a path, or a handle on the web.
        handle: String,
        /// A name for the file, with its ending.
        name: String,
        /// MIME type.
        media_type: String,
        /// Share it (otherwise open it).
        share: bool,
    } -> Done
}

operation! {
    /// Puts a text into the clipboard.
    CopyText {
        /// The text.
        text: String,
    } -> Done
}

/// What the person or the platform said to a permission or a check.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum PlatformAnswer {
    /// Yes.
    Granted,
    /// No.
    Denied,
    /// The person went away from it.
    Cancelled,
    /// Too many tries.
    LockedOut,
    /// The device has not got it.
    NoHardware,
}
operation! {
    /// The platform's question about push, after our primer.
    AskPush {} -> PlatformAnswer
}

operation! {
    /// Asks the phone whether it knows the person, by whatever it is unlocked with: PIN, pattern, finger, face.
    AskUnlock {
        /// What for, shown by the platform.
        reason: String,
    } -> PlatformAnswer
}

operation! {
    /// Keeps where the person stands for a process that the system ends, in place of what was kept before. Nothing in it
    /// is personal. The shell hands it back with [`Launch`](crate::app::Launch).
    SaveSnapshot {
        /// What to keep; none to forget it.
        text: Option<String>,
    } -> Done
}

/// An HTTP request.
#[derive(Clone, PartialEq, Eq)]
pub struct HttpCall {
    /// GET, POST, DELETE.
    pub method: &'static str,
    /// The whole address.
    pub url: String,
    /// Header fields. They hold secrets: not for logs.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// Milliseconds until it is given up.
    pub timeout_ms: u32,
}

impl std::fmt::Debug for HttpCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // addresses hold opaque ids, headers and bodies hold secrets and personal data
        f.debug_struct("HttpCall").field("method", &self.method).finish_non_exhaustive()
    }
}

/// An HTTP answer.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct HttpAnswer {
    /// Status code.
    pub status: u16,
    /// Header fields, names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for HttpAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("HttpAnswer").field("status", &self.status).finish_non_exhaustive()
    }
}

impl HttpAnswer {
    /// A header field by its lower-case name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HttpError {
    /// No connection, or it broke.
    #[error("no connection")]
    Offline,
    /// It took too long.
    #[error("it took too long")]
    Timeout,
    /// The request or the answer is not HTTP.
    #[error("not HTTP")]
    Malformed,
}

impl Operation for HttpCall {
    type Output = Result<HttpAnswer, HttpError>;
}

/// Milliseconds since 1970 by the device's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now;
impl Operation for Now {
    type Output = i64;
}

/// Time that passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sleep {
    /// Milliseconds.
    pub ms: u32,
}
impl Operation for Sleep {
    type Output = ();
}

/// Wakes somebody who is to look after something: an idle screen, a session that ends. Nothing waits for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alarm {
    /// Milliseconds.
    pub ms: u32,
}
impl Operation for Alarm {
    type Output = ();
}

/// Random bytes, fit for keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Random {
    /// How many.
    pub bytes: usize,
}
impl Operation for Random {
    type Output = Secret;
}
