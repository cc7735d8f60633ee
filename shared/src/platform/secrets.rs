//! The platform's secret store, through keyring: Android Keystore, iOS Keychain, Secret Service; a folder on a machine
//! for development.
use super::native::off_thread;
use crate::effects::{Done, ReadSecret, Secret, SecretAnswer, SecretName, ShellError, WriteSecret};
use crux_core::{Request, effects::ResolveSink};
use keyring_core::{
    CredentialPersistence, CredentialStore, Entry, Error, Result,
    api::{Credential, CredentialApi, CredentialStoreApi},
};
use std::{
    any::Any,
    collections::HashMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError, Weak},
};
use zeroize::Zeroizing;

/// Where secrets are kept.
pub type SecretStore = Arc<CredentialStore>;

/// Under which the app's secrets stand in the platform's store.
const SERVICE: &str = "org.importass";

/// The platform's own store. A machine without one (development) keeps secrets as files for their owner only, in `folder`.
///
/// # Errors
/// The platform refuses its store.
pub fn platform_store(folder: &Path) -> Result<SecretStore> {
    #[cfg(target_os = "android")]
    let store: SecretStore = android_native_keyring_store::Store::new()?;
    #[cfg(target_os = "ios")]
    let store: SecretStore = apple_native_keyring_store::protected::Store::new()?;
    #[cfg(all(target_os = "linux", feature = "secret-service"))]
    let store: SecretStore = zbus_secret_service_keyring_store::Store::new()?;
    #[cfg(not(any(
        target_os = "android",
        target_os = "ios",
        all(target_os = "linux", feature = "secret-service")
    )))]
    let store: SecretStore = Files::in_folder(folder);
    let _ = folder;
    Ok(store)
}

/// A store that forgets with the process, for tests.
#[must_use]
pub fn in_memory() -> SecretStore {
    Arc::new(Memory::default())
}

const fn user(name: SecretName) -> &'static str {
    match name {
        SecretName::DatabaseKeys => "database-keys",
        SecretName::Session => "session",
        SecretName::PendingSignIn => "pending-sign-in",
    }
}

fn entry(store: &SecretStore, name: SecretName) -> Result<Entry> {
    // on iOS readable after the first unlock, so that a push can be looked after, and never on another device
    #[cfg(target_os = "ios")]
    let modifiers = Some(HashMap::from([("access-policy", "after-first-unlock-this-device-only")]));
    #[cfg(not(target_os = "ios"))]
    let modifiers: Option<HashMap<&str, &str>> = None;
    store.build(SERVICE, user(name), modifiers.as_ref())
}

fn read(store: &SecretStore, name: SecretName) -> SecretAnswer {
    match entry(store, name).and_then(|entry| entry.get_secret()) {
        Ok(bytes) => SecretAnswer::Found(Secret { bytes }),
        Err(Error::NoEntry) => SecretAnswer::Absent,
        Err(_) => SecretAnswer::Failed(ShellError::Failed),
    }
}

fn write(store: &SecretStore, name: SecretName, secret: Option<&Secret>) -> Done {
    let done = entry(store, name).and_then(|entry| match secret {
        Some(secret) => entry.set_secret(&secret.bytes),
        None => match entry.delete_credential() {
            Err(Error::NoEntry) => Ok(()),
            other => other,
        },
    });
    if done.is_ok() { Done::Yes } else { Done::Failed(ShellError::Failed) }
}

/// Reads and writes secrets off the calling thread: a platform may ask its own service, or the disk.
#[derive(Default)]
pub struct SecretLane {
    store: Mutex<Option<SecretStore>>,
}

impl SecretLane {
    /// Which store.
    pub fn locate(&self, store: SecretStore) {
        *self.store.lock().unwrap_or_else(PoisonError::into_inner) = Some(store);
    }

    fn store(&self) -> Option<SecretStore> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads a secret.
    pub fn read<Sink: ResolveSink<ReadSecret> + Send + Sync + 'static>(
        &self,
        request: Request<ReadSecret>,
        sink: Weak<Sink>,
    ) {
        let (store, name) = (self.store(), request.operation.name);
        off_thread(request, sink, move || {
            store.map_or(SecretAnswer::Failed(ShellError::Unsupported), |store| read(&store, name))
        });
    }

    /// Keeps a secret, or forgets it.
    pub fn write<Sink: ResolveSink<WriteSecret> + Send + Sync + 'static>(
        &self,
        request: Request<WriteSecret>,
        sink: Weak<Sink>,
    ) {
        let (store, operation) = (self.store(), request.operation.clone());
        off_thread(request, sink, move || {
            store.map_or(Done::Failed(ShellError::Unsupported), |store| {
                write(&store, operation.name, operation.secret.as_ref())
            })
        });
    }
}

fn failure(error: io::Error) -> Error {
    if error.kind() == io::ErrorKind::NotFound {
        Error::NoEntry
    } else {
        Error::NoStorageAccess(error.into())
    }
}

/// Secrets as files for their owner only: for machines without a store of their own, never for phones.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// In this folder; it is made when the first secret is kept.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Arc<Self> {
        Arc::new(Self { folder: folder.to_owned() })
    }
}

impl CredentialStoreApi for Files {
    fn vendor(&self) -> String {
        "files for their owner only".into()
    }
    fn id(&self) -> String {
        "files".into()
    }
    fn build(&self, _: &str, user: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        Ok(Entry::new_with_credential(Arc::new(File { path: self.folder.join(user) })))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Clone, Debug)]
struct File {
    path: PathBuf,
}

impl CredentialApi for File {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        write_private(&self.path, secret).map_err(failure)
    }
    fn get_secret(&self) -> Result<Vec<u8>> {
        fs::read(&self.path).map_err(failure)
    }
    fn delete_credential(&self) -> Result<()> {
        fs::remove_file(&self.path).map_err(failure)
    }
    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        Ok(self.path.exists().then(|| Arc::new(self.clone()) as Arc<Credential>))
    }
    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((SERVICE.into(), self.path.file_name()?.to_string_lossy().into_owned()))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Whole or not at all, readable by its owner only from its first byte on.
///
/// # Errors
/// It cannot be written; what was there before stays.
pub fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let part = path.with_extension("part");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&part, path)
}

type Kept = Arc<Mutex<HashMap<String, Zeroizing<Vec<u8>>>>>;

/// Secrets in memory.
#[derive(Debug, Default)]
struct Memory {
    kept: Kept,
}

impl CredentialStoreApi for Memory {
    fn vendor(&self) -> String {
        "memory".into()
    }
    fn id(&self) -> String {
        "memory".into()
    }
    fn build(&self, _: &str, user: &str, _: Option<&HashMap<&str, &str>>) -> Result<Entry> {
        let entry = MemoryEntry { kept: Arc::clone(&self.kept), user: user.into() };
        Ok(Entry::new_with_credential(Arc::new(entry)))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
    fn persistence(&self) -> CredentialPersistence {
        CredentialPersistence::ProcessOnly
    }
}

#[derive(Clone)]
struct MemoryEntry {
    kept: Kept,
    user: String,
}

impl std::fmt::Debug for MemoryEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemoryEntry(…)")
    }
}

impl MemoryEntry {
    fn with<T>(&self, act: impl FnOnce(&mut HashMap<String, Zeroizing<Vec<u8>>>) -> T) -> T {
        act(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl CredentialApi for MemoryEntry {
    fn set_secret(&self, secret: &[u8]) -> Result<()> {
        self.with(|kept| kept.insert(self.user.clone(), Zeroizing::new(secret.to_vec())));
        Ok(())
    }
    fn get_secret(&self) -> Result<Vec<u8>> {
        self.with(|kept| kept.get(&self.user).map(|secret| secret.to_vec())).ok_or(Error::NoEntry)
    }
    fn delete_credential(&self) -> Result<()> {
        self.with(|kept| kept.remove(&self.user)).map(drop).ok_or(Error::NoEntry)
    }
    fn get_credential(&self) -> Result<Option<Arc<Credential>>> {
        let known = self.with(|kept| kept.contains_key(&self.user));
        Ok(known.then(|| Arc::new(self.clone()) as Arc<Credential>))
    }
    fn get_specifiers(&self) -> Option<(String, String)> {
        Some((SERVICE.into(), self.user.clone()))
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goes_round(store: &SecretStore) {
        let name = SecretName::Session;
        assert_eq!(read(store, name), SecretAnswer::Absent);
        assert_eq!(write(store, name, None), Done::Yes);
        for bytes in [vec![1, 2, 3], vec![0; 5000]] {
            let secret = Secret { bytes };
            assert_eq!(write(store, name, Some(&secret)), Done::Yes);
            assert_eq!(read(store, name), SecretAnswer::Found(secret));
        }
        assert_eq!(read(store, SecretName::DatabaseKeys), SecretAnswer::Absent);
        assert_eq!(write(store, name, None), Done::Yes);
        assert_eq!(read(store, name), SecretAnswer::Absent);
    }

    #[test]
    fn secrets_come_back_and_go() {
        goes_round(&in_memory());
        let folder = tempfile::tempdir().unwrap();
        let store: SecretStore = Files::in_folder(&folder.path().join("secrets"));
        goes_round(&store);
    }

    #[test]
    fn a_store_that_cannot_be_read_is_not_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        // a folder where the secret's file should be
        fs::create_dir_all(folder.path().join("session")).unwrap();
        let store: SecretStore = Files::in_folder(folder.path());
        assert_eq!(read(&store, SecretName::Session), SecretAnswer::Failed(ShellError::Failed));
        assert_eq!(
            write(&store, SecretName::Session, Some(&Secret { bytes: vec![1] })),
            Done::Failed(ShellError::Failed)
        );
    }

    #[cfg(unix)]
    #[test]
    fn files_are_for_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let store: SecretStore = Files::in_folder(folder.path());
        write(&store, SecretName::Session, Some(&Secret { bytes: vec![1] }));
        let mode = fs::metadata(folder.path().join("session")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
