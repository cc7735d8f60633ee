//! What only a phone has: a vault that opens to finger or face, and an address for push.
use super::{
    CopyText, Done, Effect, Secret, ShellError,
    db::{DbResult, DeleteFiles, Size, StoreSize},
    device::{Device, Later},
};
use crux_core::{capability::Operation, command::CommandContext};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Why the biometric vault did not do it. Each has its own words.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum VaultTrouble {
    /// Finger or face were not recognised.
    NotRecognised,
    /// The person went away from it.
    Cancelled,
    /// Too many tries: the platform wants some time, or the phone's PIN.
    LockedOut,
    /// No sensor that is safe enough.
    NoHardware,
    /// No finger and no face is enrolled on the phone.
    NothingEnrolled,
    /// Fingers or faces were enrolled anew: what was kept is gone for good.
    Invalidated,
    /// Something else.
    Failed,
}

/// What the biometric vault answers.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum VaultAnswer {
    /// It was done; to [`VaultState`]: something is kept.
    Done,
    /// What was kept, after a live check.
    Opened(Secret),
    /// Nothing is kept.
    Empty,
    /// It was not done.
    Trouble(VaultTrouble),
}
operation! {
    /// Keeps a secret in the biometric vault, in place of what it held: given out only after a live check of finger or
    /// face, gone when they are enrolled anew. Never the phone's PIN instead. The platform checks once before it keeps
    /// it. Answered by [`VaultAnswer::Done`].
    VaultStore {
        /// What to keep.
        secret: Secret,
        /// What for, shown by the platform.
        reason: String,
    } -> VaultAnswer
}
operation! {
    /// Opens the biometric vault. Answered by [`VaultAnswer::Opened`].
    VaultOpen {
        /// What for, shown by the platform.
        reason: String,
    } -> VaultAnswer
}
operation! {
    /// Forgets what the biometric vault holds, without asking anybody. Answered by [`VaultAnswer::Done`], also if there
    /// was nothing.
    VaultForget {} -> VaultAnswer
}
operation! {
    /// Whether the biometric vault holds something, without asking anybody.
    VaultState {} -> VaultAnswer
}

/// Who carries a push to this device.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
#[repr(C)]
pub enum PushPlatform {
    /// Apple.
    Apns,
    /// Google.
    Fcm,
    /// The tester's browser.
    Web,
}

/// The address of this device for push.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum PushTokenAnswer {
    /// Here it is.
    Token {
        /// Opaque; the platform may change it: `Event::PushTokenChanged`.
        token: String,
        /// Whose it is.
        platform: PushPlatform,
    },
    /// There is none now.
    Failed(ShellError),
}
operation! {
    /// Asks for the address of this device for push, after the permission was given.
    PushToken {} -> PushTokenAnswer
}

/// What only a phone has, for what takes several steps. Apart from [`Device`]: compiled only for the events
/// that use it.
pub trait Phone: Device {
    /// Keeps a secret behind finger or face.
    fn vault_store(&self, store: VaultStore) -> Later<VaultAnswer>;
    /// Gives it out.
    fn vault_open(&self, open: VaultOpen) -> Later<VaultAnswer>;
    /// Forgets it.
    fn vault_forget(&self) -> Later<VaultAnswer>;
    /// Whether there is one.
    fn vault_state(&self) -> Later<VaultAnswer>;
    /// The address for push.
    fn push_token(&self) -> Later<PushTokenAnswer>;
    /// Puts a text into the clipboard.
    fn copy(&self, text: String) -> Later<Done>;
    /// What is kept of a person.
    fn size(&self, size: Size) -> Later<DbResult<StoreSize>>;
    /// Deletes a person's documents.
    fn delete_files(&self, delete: DeleteFiles) -> Later<DbResult<StoreSize>>;
}

impl<E: Send + 'static> Phone for CommandContext<Effect, E> {
    fn vault_store(&self, store: VaultStore) -> Later<VaultAnswer> {
        Box::pin(self.request_from_shell(store))
    }
    fn vault_open(&self, open: VaultOpen) -> Later<VaultAnswer> {
        Box::pin(self.request_from_shell(open))
    }
    fn vault_forget(&self) -> Later<VaultAnswer> {
        Box::pin(self.request_from_shell(VaultForget {}))
    }
    fn vault_state(&self) -> Later<VaultAnswer> {
        Box::pin(self.request_from_shell(VaultState {}))
    }
    fn push_token(&self) -> Later<PushTokenAnswer> {
        Box::pin(self.request_from_shell(PushToken {}))
    }
    fn copy(&self, text: String) -> Later<Done> {
        Box::pin(self.request_from_shell(CopyText { text }))
    }
    fn size(&self, size: Size) -> Later<DbResult<StoreSize>> {
        Box::pin(self.request_from_shell(size))
    }
    fn delete_files(&self, delete: DeleteFiles) -> Later<DbResult<StoreSize>> {
        Box::pin(self.request_from_shell(delete))
    }
}
