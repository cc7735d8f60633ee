//! Native lanes: a database thread, a process-wide tokio runtime.
use super::secrets::SecretStore;
use crate::{
    effects::{
        Alarm, HttpAnswer, HttpCall, HttpError, Now, Random, Secret, Sleep,
        db::{CloseStore, DbError, DbResult, ExportFile, OpenStore, OpenVault, Opened, Vault, Wipe},
    },
    store::{DbOperation, Key32, Store},
};
use crux_core::{Request, capability::Operation, effects::ResolveSink};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError, Weak, mpsc},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

/// Where the app keeps things on this device.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its own folder, for the databases.
    pub folder: PathBuf,
    /// The platform's secret store.
    pub secrets: SecretStore,
}

const PRAGMAS: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; \
                       PRAGMA cache_size = -16000;";

/// Openings wait for each other: two cores of one process that open their first database at the same moment meet in
/// SQLCipher's start, and one of them is refused (seen in 1 of 30 runs of tests that do).
static OPENING: Mutex<()> = Mutex::new(());

/// The databases of one folder; one for each vault, opened when first asked.
#[derive(Default)]
pub struct Stores {
    folder: PathBuf,
    keys: HashMap<Vault, Key32>,
    open: HashMap<Vault, Store>,
}

impl Stores {
    /// No database is opened yet.
    #[must_use]
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, keys: HashMap::new(), open: HashMap::new() }
    }

    fn path(&self, vault: &Vault) -> PathBuf {
        self.folder.join(match vault {
            Vault::Device => "device.db".to_owned(),
            Vault::Person(person) => format!("p-{}.db", person.as_str()),
        })
    }

    fn exports(&self) -> PathBuf {
        self.folder.join("exports")
    }

    /// Opens the device's database, to see that its key fits.
    ///
    /// # Errors
    /// A wrong key, a full disk, no folder.
    pub fn unlock(&mut self, key: &Secret, anew: bool) -> DbResult<Opened> {
        self.close();
        std::fs::create_dir_all(&self.folder).map_err(|e| unwritten(&e))?;
        let erased = anew && self.erase()?;
        let fresh = !self.path(&Vault::Device).exists();
        self.admit(&Vault::Device, key)?;
        Ok(Opened { fresh, erased })
    }

    /// Closes everything, forgets the keys, and deletes what was handed to other apps.
    pub fn close(&mut self) {
        self.open.clear();
        self.keys.clear();
        let _ = std::fs::remove_dir_all(self.exports());
    }

    /// Deletes all databases. `true`: there were some.
    fn erase(&self) -> DbResult<bool> {
        let failed = |_| DbError::Other { code: -3 };
        let mut found = false;
        for entry in std::fs::read_dir(&self.folder).map_err(failed)?.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.contains(".db") {
                std::fs::remove_file(entry.path()).map_err(failed)?;
                found = true;
            }
        }
        Ok(found)
    }

    /// Opens a vault's database with its key.
    ///
    /// # Errors
    /// A wrong key, a full disk.
    pub fn admit(&mut self, vault: &Vault, key: &Secret) -> DbResult<()> {
        self.open.remove(vault);
        let key = Key32::new(&key.bytes).ok_or(DbError::WrongKey)?;
        self.keys.insert(vault.clone(), key);
        self.get(vault).map(drop).inspect_err(|_| drop(self.keys.remove(vault)))
    }

    /// A vault's database.
    ///
    /// # Errors
    /// Not opened, a full disk.
    pub fn get(&mut self, vault: &Vault) -> DbResult<&mut Store> {
        if !self.open.contains_key(vault) {
            let key = self.keys.get(vault).ok_or(DbError::NotOpen)?;
            let _one = OPENING.lock().unwrap_or_else(PoisonError::into_inner);
            let db = rusqlite::Connection::open(self.path(vault))?;
            self.open.insert(vault.clone(), Store::new(db, key, PRAGMAS)?);
        }
        self.open.get_mut(vault).ok_or(DbError::NotOpen)
    }

    /// Deletes a vault, and everything that was handed out.
    ///
    /// # Errors
    /// A file that cannot be deleted.
    pub fn wipe(&mut self, vault: &Vault) -> DbResult<()> {
        self.open.remove(vault);
        self.keys.remove(vault);
        let path = self.path(vault);
        let _ = std::fs::remove_dir_all(self.exports());
        for suffix in ["", "-wal", "-shm", "-journal"] {
            let mut file = path.clone().into_os_string();
            file.push(suffix);
            match std::fs::remove_file(&file) {
                Ok(()) => {}
                Err(e) if e.kind() == std::io::ErrorKind::NotFound => {}
                Err(_) => return Err(DbError::Other { code: -3 }),
            }
        }
        Ok(())
    }

    /// Hands a verified file out, as a path.
    ///
    /// # Errors
    /// A full disk, or the database's.
    pub fn export(&mut self, op: &ExportFile) -> DbResult<Option<String>> {
        let Some(bytes) = self.get(&op.vault)?.verified_file(op)? else { return Ok(None) };
        let folder = self.exports();
        let written = std::fs::create_dir_all(&folder)
            .and_then(|()| write_whole(&folder.join(safe_name(&op.name)), &bytes));
        written.map(|path| Some(path.to_string_lossy().into_owned())).map_err(|e| unwritten(&e))
    }
}

fn safe_name(name: &str) -> String {
    name.chars().map(|c| if c.is_alphanumeric() || matches!(c, '.' | '-' | '_') { c } else { '-' }).collect()
}

/// Why a file or a folder could not be written.
fn unwritten(e: &std::io::Error) -> DbError {
    use std::io::ErrorKind as K;
    match e.kind() {
        K::StorageFull | K::QuotaExceeded => DbError::DiskFull,
        K::ReadOnlyFilesystem | K::PermissionDenied => DbError::ReadOnly,
        _ => DbError::Other { code: -4 },
    }
}

/// Whole or not at all, after a loss of power too.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<PathBuf> {
    use std::io::Write;
    let part = path.with_extension("part");
    let mut file = std::fs::File::create(&part)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(&part, path)?;
    Ok(path.to_owned())
}

type Job = Box<dyn FnOnce(&mut Stores) + Send>;

/// One thread owns the databases; the others never wait for it.
#[derive(Default)]
pub struct DbLane {
    jobs: Mutex<Option<mpsc::Sender<Job>>>,
    thread: Mutex<Option<std::thread::JoinHandle<()>>>,
}

impl DbLane {
    /// Closes the databases and waits for it: a process that ends meanwhile would take OpenSSL away under SQLCipher.
    /// What is asked for afterwards is not answered.
    pub fn close(&self) {
        drop(self.jobs.lock().unwrap_or_else(PoisonError::into_inner).take());
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // whoever closes may be a job of that very thread
        if let Some(thread) = thread.filter(|t| t.thread().id() != std::thread::current().id()) {
            let _ = thread.join();
        }
    }

    /// Where the databases are.
    pub fn locate(&self, folder: PathBuf) {
        let (sender, jobs) = mpsc::channel::<Job>();
        let thread = std::thread::Builder::new()
            .name("database".into())
            .spawn(move || {
                let mut stores = Stores::new(folder);
                for job in jobs {
                    job(&mut stores);
                }
            })
            .ok();
        *self.thread.lock().unwrap_or_else(PoisonError::into_inner) = thread;
        *self.jobs.lock().unwrap_or_else(PoisonError::into_inner) = Some(sender);
    }

    fn enqueue<Op, Sink>(
        &self,
        mut request: Request<Op>,
        sink: Weak<Sink>,
        work: impl FnOnce(&Op, &mut Stores) -> Op::Output + Send + 'static,
    ) where
        Op: Operation + Send + 'static,
        Sink: ResolveSink<Op> + Send + Sync + 'static,
    {
        let job: Job = Box::new(move |stores| {
            let output = work(&request.operation, stores);
            if let Some(router) = sink.upgrade() {
                let _ = router.resolve_request(&mut request, output);
            }
        });
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(jobs) = jobs.as_ref() {
            let _ = jobs.send(job);
        }
    }

    /// Carries out an operation on its vault's database.
    pub fn process<Op: DbOperation, Sink: ResolveSink<Op> + Send + Sync + 'static>(
        &self,
        request: Request<Op>,
        sink: Weak<Sink>,
    ) {
        self.enqueue(request, sink, |op, stores| match stores.get(op.vault()) {
            Ok(store) => op.run(store),
            Err(e) => Op::refused(e),
        });
    }

    /// Opens the databases.
    pub fn open<Sink: ResolveSink<OpenStore> + Send + Sync + 'static>(
        &self,
        request: Request<OpenStore>,
        sink: Weak<Sink>,
    ) {
        self.enqueue(request, sink, |op, stores| stores.unlock(&op.key, op.anew));
    }

    /// Opens a person's database.
    pub fn open_vault<Sink: ResolveSink<OpenVault> + Send + Sync + 'static>(
        &self,
        request: Request<OpenVault>,
        sink: Weak<Sink>,
    ) {
        self.enqueue(request, sink, |op, stores| stores.admit(&op.vault, &op.key));
    }

    /// Closes all databases.
    pub fn close_all<Sink: ResolveSink<CloseStore> + Send + Sync + 'static>(
        &self,
        request: Request<CloseStore>,
        sink: Weak<Sink>,
    ) {
        self.enqueue(request, sink, |_, stores| stores.close());
    }

    /// Gives a file out.
    pub fn export<Sink: ResolveSink<ExportFile> + Send + Sync + 'static>(
        &self,
        request: Request<ExportFile>,
        sink: Weak<Sink>,
    ) {
        self.enqueue(request, sink, |op, stores| stores.export(op));
    }

    /// Deletes a vault.
    pub fn wipe<Sink: ResolveSink<Wipe> + Send + Sync + 'static>(
        &self,
        request: Request<Wipe>,
        sink: Weak<Sink>,
    ) {
        self.enqueue(request, sink, |op, stores| stores.wipe(&op.vault));
    }

    /// Exports are paths here; there is nothing to take.
    #[must_use]
    pub const fn take_export(&self, _handle: &str) -> Option<Vec<u8>> {
        None
    }
}

fn runtime() -> Option<&'static tokio::runtime::Runtime> {
    static RUNTIME: OnceLock<Option<tokio::runtime::Runtime>> = OnceLock::new();
    RUNTIME
        .get_or_init(|| {
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().ok()
        })
        .as_ref()
}

/// Answers later, never within the routing closure: a lane that resolves there recurses.
fn later<Op, Sink>(
    mut request: Request<Op>,
    sink: Weak<Sink>,
    work: impl Future<Output = Op::Output> + Send + 'static,
) where
    Op: Operation + Send + 'static,
    Op::Output: Send,
    Sink: ResolveSink<Op> + Send + Sync + 'static,
{
    if let Some(rt) = runtime() {
        rt.spawn(async move {
            let output = work.await;
            if let Some(router) = sink.upgrade() {
                let _ = router.resolve_request(&mut request, output);
            }
        });
    }
}

/// Work that blocks, on a thread made for it.
pub(super) fn off_thread<Op, Sink>(
    request: Request<Op>,
    sink: Weak<Sink>,
    work: impl FnOnce() -> Op::Output + Send + 'static,
) where
    Op: Operation + Send + 'static,
    Op::Output: Send,
    Sink: ResolveSink<Op> + Send + Sync + 'static,
{
    let mut request = request;
    if let Some(rt) = runtime() {
        rt.spawn_blocking(move || {
            let output = work();
            if let Some(router) = sink.upgrade() {
                let _ = router.resolve_request(&mut request, output);
            }
        });
    }
}

/// Carries out a request. Bodies of more than 64 MiB are refused: nothing of the contract is that long.
async fn fetch(client: &reqwest::Client, call: &HttpCall) -> Result<HttpAnswer, HttpError> {
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

/// HTTP by reqwest with rustls. Redirects are not followed: nothing of the contract redirects.
#[derive(Default)]
pub struct HttpLane {
    client: Mutex<Option<reqwest::Client>>,
}

impl HttpLane {
    /// Closes idle connections: their buffers still hold what was sent over them.
    pub fn forget(&self) {
        drop(self.client.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    fn client(&self) -> reqwest::Client {
        let mut client = self.client.lock().unwrap_or_else(PoisonError::into_inner);
        client
            .get_or_insert_with(|| {
                let no_redirects = reqwest::redirect::Policy::none();
                reqwest::Client::builder().redirect(no_redirects).build().unwrap_or_default()
            })
            .clone()
    }

    /// Carries out a request.
    pub fn process<Sink: ResolveSink<HttpCall> + Send + Sync + 'static>(
        &self,
        request: Request<HttpCall>,
        sink: Weak<Sink>,
    ) {
        let client = self.client();
        let call = request.operation.clone();
        later(request, sink, async move { fetch(&client, &call).await });
    }
}

/// The device's clock.
pub fn now<Sink: ResolveSink<Now> + Send + Sync + 'static>(request: Request<Now>, sink: Weak<Sink>) {
    later(request, sink, async {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
    });
}

/// Time that passes.
pub fn sleep<Sink: ResolveSink<Sleep> + Send + Sync + 'static>(request: Request<Sleep>, sink: Weak<Sink>) {
    let ms = u64::from(request.operation.ms);
    later(request, sink, async move { tokio::time::sleep(Duration::from_millis(ms)).await });
}

/// Time after which somebody looks again.
pub fn alarm<Sink: ResolveSink<Alarm> + Send + Sync + 'static>(request: Request<Alarm>, sink: Weak<Sink>) {
    let ms = u64::from(request.operation.ms);
    later(request, sink, async move { tokio::time::sleep(Duration::from_millis(ms)).await });
}

/// Random bytes of the system.
pub fn random<Sink: ResolveSink<Random> + Send + Sync + 'static>(request: Request<Random>, sink: Weak<Sink>) {
    let count = request.operation.bytes;
    later(request, sink, async move {
        let mut bytes = vec![0; count];
        // a system without randomness has no keys: what follows fails instead of being guessable
        if getrandom::fill(&mut bytes).is_err() {
            bytes.clear();
        }
        Secret { bytes }
    });
}
