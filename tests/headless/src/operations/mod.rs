//! One handler for each operation of the core, the match over them exhaustive: an operation that is added to the core
//! does not compile here until it has its handler.
mod ask_push;
mod ask_unlock;
mod copy_text;
mod device_key;
mod open_browser;
mod open_url;
mod present_document;
mod push_token;
mod save_snapshot;
mod sign;
mod vault;

use crate::{Browser, Home};
use crux_core::{EffectFFI, capability::Operation};
use shared::effects::{Done, PlatformAnswer, SecretAnswer, ShellEffect, ShellError, VaultTrouble};
use std::{path::PathBuf, sync::Arc};

/// A request of the core as it comes over the bridge.
pub type Request = <ShellEffect as EffectFFI>::Ffi;

/// What this device has and answers.
#[derive(Clone, Debug)]
pub struct Platform {
    /// Its folder.
    pub home: Home,
    /// Who goes through the identity provider's pages.
    pub browser: Arc<Browser>,
    /// Where a document that is opened or shared is copied to: a file, or a folder.
    pub present_to: Option<PathBuf>,
    /// The platform's answer about push.
    pub push: PlatformAnswer,
    /// What the platform's check of finger or face says; none: it recognises the person.
    pub biometrics: Option<VaultTrouble>,
    /// The platform's address for push; none: it gives none.
    pub push_token: Option<String>,
    /// The phone's answer whether it knows the person.
    pub unlock: PlatformAnswer,
    /// Whether addresses and copied texts are printed, for people.
    pub speaks: bool,
}

/// What the platform was asked to do, as a person would have seen it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A page or a telephone was opened.
    Opened(String),
    /// A text was copied.
    Copied(String),
    /// A document was opened or shared.
    Presented {
        /// Where it was copied to.
        path: PathBuf,
        /// The name that the core gave it.
        name: String,
        /// Whether it was shared.
        share: bool,
    },
    /// The platform was asked about push.
    AskedPush,
    /// The platform was asked to recognise finger or face, for this reason.
    AskedBiometrics(String),
    /// The phone was asked whether it knows the person.
    AskedUnlock,
    /// The platform was asked for its address for push.
    AskedToken,
}

/// What follows a request.
pub enum Carried {
    /// The view is new.
    Draw,
    /// The answer in bytes, and what was seen of it.
    Answer(Vec<u8>, Option<Seen>),
    /// It takes as long as a person takes: to be carried out on a thread of its own.
    Long(Box<dyn FnOnce() -> Vec<u8> + Send>),
}

fn bytes<Op: Operation>(_: &Op, output: &Op::Output) -> Vec<u8>
where
    Op::Output: serde::Serialize,
{
    // the core takes bytes that cannot be read for an answer that never comes
    bincode::serialize(output).unwrap_or_default()
}

/// Carries a request out.
#[must_use]
pub fn carry_out(request: Request, platform: &Platform) -> Carried {
    match request {
        Request::Render(_) => Carried::Draw,
        Request::DeviceKey(op) => Carried::Answer(bytes(&op, &device_key::carry_out(platform)), None),
        Request::Sign(op) => Carried::Answer(bytes(&op, &sign::carry_out(&op, platform)), None),
        // natively the core asks the secret store itself
        Request::ReadSecret(op) => {
            Carried::Answer(bytes(&op, &SecretAnswer::Failed(ShellError::Unsupported)), None)
        }
        Request::WriteSecret(op) => Carried::Answer(bytes(&op, &Done::Failed(ShellError::Unsupported)), None),
        Request::OpenBrowser(op) => {
            let browser = Arc::clone(&platform.browser);
            Carried::Long(Box::new(move || bytes(&op, &open_browser::carry_out(&op, &browser))))
        }
        Request::OpenUrl(op) => {
            let (done, seen) = open_url::carry_out(&op, platform);
            Carried::Answer(bytes(&op, &done), Some(seen))
        }
        Request::PresentDocument(op) => {
            let (done, seen) = present_document::carry_out(&op, platform);
            Carried::Answer(bytes(&op, &done), seen)
        }
        Request::CopyText(op) => {
            let (done, seen) = copy_text::carry_out(&op, platform);
            Carried::Answer(bytes(&op, &done), Some(seen))
        }
        Request::AskPush(op) => {
            Carried::Answer(bytes(&op, &ask_push::carry_out(platform)), Some(Seen::AskedPush))
        }
        Request::VaultStore(op) => {
            let answer = bytes(&op, &vault::store(&op, platform));
            Carried::Answer(answer, Some(Seen::AskedBiometrics(op.reason)))
        }
        Request::VaultOpen(op) => {
            let answer = bytes(&op, &vault::open(platform));
            Carried::Answer(answer, Some(Seen::AskedBiometrics(op.reason)))
        }
        Request::VaultForget(op) => Carried::Answer(bytes(&op, &vault::forget(platform)), None),
        Request::VaultState(op) => Carried::Answer(bytes(&op, &vault::state(platform)), None),
        Request::PushToken(op) => {
            Carried::Answer(bytes(&op, &push_token::carry_out(platform)), Some(Seen::AskedToken))
        }
        Request::AskUnlock(op) => {
            Carried::Answer(bytes(&op, &ask_unlock::carry_out(platform)), Some(Seen::AskedUnlock))
        }
        Request::SaveSnapshot(op) => {
            Carried::Answer(bytes(&op, &save_snapshot::carry_out(&op, platform)), None)
        }
    }
}
