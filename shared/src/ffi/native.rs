//! The `UniFFI` object, for Kotlin and Swift.
use crate::platform::{bridge::Bridge, native::Place, secrets::platform_store};
use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::Arc,
};

/// What the shell is told, from any thread: it only enqueues.
#[uniffi::export(with_foreign)]
pub trait Shell: Send + Sync {
    /// The bytes of one request.
    fn request(&self, bytes: Vec<u8>);
}

/// Why a call failed. The core is as it was, unless it is `Broken`.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum CoreError {
    /// The bytes are not understood, or answer nothing.
    #[error("the bytes are not understood")]
    Refused,
    /// The platform's secret store cannot be used.
    #[error("the platform's secret store cannot be used")]
    NoSecrets,
    /// The core can go on no more: drop it and build another.
    #[error("the core can go on no more")]
    Broken,
}

/// A running core.
#[derive(uniffi::Object)]
pub struct NativeCore {
    bridge: Bridge,
}

fn guarded<T>(call: impl FnOnce() -> Result<T, CoreError>) -> Result<T, CoreError> {
    catch_unwind(AssertUnwindSafe(call)).unwrap_or(Err(CoreError::Broken))
}

#[uniffi::export]
impl NativeCore {
    /// `folder` is the app's own. Secrets go to the platform's store.
    ///
    /// # Errors
    /// `NoSecrets`: the platform refuses its store.
    #[uniffi::constructor]
    pub fn new(folder: String, shell: Arc<dyn Shell>) -> Result<Arc<Self>, CoreError> {
        guarded(|| {
            let folder = PathBuf::from(folder);
            let secrets = platform_store(&folder.join("secrets")).map_err(|_| CoreError::NoSecrets)?;
            let bridge = Bridge::new(Place { folder, secrets }, move |bytes| shell.request(bytes));
            Ok(Arc::new(Self { bridge }))
        })
    }

    /// An event of the shell.
    pub fn update(&self, event: Vec<u8>) -> Result<(), CoreError> {
        guarded(|| self.bridge.update(&event).map_err(|_| CoreError::Refused))
    }

    /// The answer to a request.
    pub fn resolve(&self, id: u32, output: Vec<u8>) -> Result<(), CoreError> {
        guarded(|| self.bridge.resolve(id, &output).map_err(|_| CoreError::Refused))
    }

    /// The view.
    pub fn view(&self) -> Result<Vec<u8>, CoreError> {
        guarded(|| self.bridge.view().map_err(|_| CoreError::Refused))
    }
}
