//! What a request may ask for on its way, whatever feature began it: a trait object, so that the way to the server is
//! compiled once and not once for each feature's events (a fifth of the web core).
use super::{
    BrowserAnswer, DeviceKey, DeviceKeyAnswer, Done, Effect, HttpAnswer, HttpCall, HttpError, Now,
    OpenBrowser, Random, ReadSecret, Secret, SecretAnswer, SecretName, Sign, SignAnswer, Sleep, WriteSecret,
    db::{
        DbResult, DropOutgoing, Enqueue, Keep, NextOutgoing, OpenStore, OpenVault, Opened, OutboxItem,
        Recall, Undone, Waiting, WaitingItems, Wipe,
    },
};
use crate::domain::dates::Instant;
use crux_core::command::CommandContext;
use std::pin::Pin;

/// An answer that comes later.
pub type Later<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// The effects that a request uses on its way.
pub trait Device: Send + Sync {
    /// An HTTP request.
    fn http(&self, call: HttpCall) -> Later<Result<HttpAnswer, HttpError>>;
    /// Milliseconds since 1970 by the device's clock.
    fn now(&self) -> Later<i64>;
    /// Time that passes.
    fn sleep(&self, ms: u32) -> Later<()>;
    /// Random bytes, fit for keys.
    fn random(&self, bytes: usize) -> Later<Secret>;
    /// The device key's public half.
    fn device_key(&self) -> Later<DeviceKeyAnswer>;
    /// A signature by the device key.
    fn sign(&self, message: Vec<u8>) -> Later<SignAnswer>;
    /// A secret.
    fn read_secret(&self, name: SecretName) -> Later<SecretAnswer>;
    /// Keeps a secret, or forgets it.
    fn write_secret(&self, name: SecretName, secret: Option<Secret>) -> Later<Done>;
    /// The browser leg of a sign-in.
    fn open_browser(&self, open: OpenBrowser) -> Later<BrowserAnswer>;
    /// Something small by name.
    fn recall(&self, recall: Recall) -> Later<DbResult<Option<(String, Instant)>>>;
    /// Keeps something small by name.
    fn keep(&self, keep: Keep) -> Later<DbResult<()>>;
    /// Opens the device's database.
    fn open_store(&self, open: OpenStore) -> Later<DbResult<Opened>>;
    /// Opens a person's database.
    fn open_vault(&self, open: OpenVault) -> Later<DbResult<()>>;
    /// Deletes a person's database.
    fn wipe(&self, wipe: Wipe) -> Later<DbResult<()>>;
    /// Puts something small into an outbox.
    fn enqueue(&self, enqueue: Enqueue) -> Later<DbResult<()>>;
    /// The oldest item of an outbox.
    fn next_outgoing(&self, next: NextOutgoing) -> Later<DbResult<Option<OutboxItem>>>;
    /// Takes an item out of an outbox.
    fn drop_outgoing(&self, drop: DropOutgoing) -> Later<DbResult<Option<Undone>>>;
    /// What of a person waits for the server.
    fn waiting(&self, waiting: Waiting) -> Later<DbResult<WaitingItems>>;
    /// The same device, for what outlives this call.
    fn again(&self) -> Box<dyn Device>;
}

impl<E: Send + 'static> Device for CommandContext<Effect, E> {
    fn http(&self, call: HttpCall) -> Later<Result<HttpAnswer, HttpError>> {
        Box::pin(self.request_from_shell(call))
    }
    fn now(&self) -> Later<i64> {
        Box::pin(self.request_from_shell(Now))
    }
    fn sleep(&self, ms: u32) -> Later<()> {
        Box::pin(self.request_from_shell(Sleep { ms }))
    }
    fn random(&self, bytes: usize) -> Later<Secret> {
        Box::pin(self.request_from_shell(Random { bytes }))
    }
    fn device_key(&self) -> Later<DeviceKeyAnswer> {
        Box::pin(self.request_from_shell(DeviceKey {}))
    }
    fn sign(&self, message: Vec<u8>) -> Later<SignAnswer> {
        Box::pin(self.request_from_shell(Sign { message }))
    }
    fn read_secret(&self, name: SecretName) -> Later<SecretAnswer> {
        Box::pin(self.request_from_shell(ReadSecret { name }))
    }
    fn write_secret(&self, name: SecretName, secret: Option<Secret>) -> Later<Done> {
        Box::pin(self.request_from_shell(WriteSecret { name, secret }))
    }
    fn open_browser(&self, open: OpenBrowser) -> Later<BrowserAnswer> {
        Box::pin(self.request_from_shell(open))
    }
    fn recall(&self, recall: Recall) -> Later<DbResult<Option<(String, Instant)>>> {
        Box::pin(self.request_from_shell(recall))
    }
    fn keep(&self, keep: Keep) -> Later<DbResult<()>> {
        Box::pin(self.request_from_shell(keep))
    }
    fn open_store(&self, open: OpenStore) -> Later<DbResult<Opened>> {
        Box::pin(self.request_from_shell(open))
    }
    fn open_vault(&self, open: OpenVault) -> Later<DbResult<()>> {
        Box::pin(self.request_from_shell(open))
    }
    fn wipe(&self, wipe: Wipe) -> Later<DbResult<()>> {
        Box::pin(self.request_from_shell(wipe))
    }
    fn enqueue(&self, enqueue: Enqueue) -> Later<DbResult<()>> {
        Box::pin(self.request_from_shell(enqueue))
    }
    fn next_outgoing(&self, next: NextOutgoing) -> Later<DbResult<Option<OutboxItem>>> {
        Box::pin(self.request_from_shell(next))
    }
    fn drop_outgoing(&self, drop: DropOutgoing) -> Later<DbResult<Option<Undone>>> {
        Box::pin(self.request_from_shell(drop))
    }
    fn waiting(&self, waiting: Waiting) -> Later<DbResult<WaitingItems>> {
        Box::pin(self.request_from_shell(waiting))
    }
    fn again(&self) -> Box<dyn Device> {
        Box::new(self.clone())
    }
}
