//! Web lanes, in a dedicated Worker: the databases live in the lane, jobs run on the microtask queue.
use crate::{
    effects::{
        Alarm, HttpAnswer, HttpCall, HttpError, Now, Random, Secret, Sleep,
        db::{CloseStore, DbError, DbResult, ExportFile, OpenStore, OpenVault, Opened, Vault, Wipe},
    },
    store::{DbOperation, Key32, Store},
};
use crux_core::{Request, capability::Operation, effects::ResolveSink};
use sqlite_wasm_rs::vfs::VfsFilesManager;
use sqlite_wasm_vfs::sahpool::{OpfsSAHPoolCfg, OpfsSAHPoolUtil, install};
use std::{
    collections::{HashMap, VecDeque},
    sync::{Arc, Mutex, PoisonError, Weak},
};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;

/// The origin's private file system needs no name.
pub type Place = ();

// no shared memory in the pool: WAL only with an exclusive lock, so TRUNCATE
const PRAGMAS: &str =
    "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8000;";

/// Files that the pool has room for beyond those in use: a database and its journal, twice.
const ROOM: usize = 4;

#[derive(Default)]
struct Stores {
    keys: HashMap<Vault, Key32>,
    open: HashMap<Vault, Store>,
    pool: Option<send_wrapper::SendWrapper<OpfsSAHPoolUtil>>,
    exports: HashMap<String, Vec<u8>>,
    exported: u32,
}

fn name(vault: &Vault) -> String {
    match vault {
        Vault::Device => "device.db".to_owned(),
        Vault::Person(person) => format!("p-{}.db", person.as_str()),
    }
}

impl Stores {
    fn get(&mut self, vault: &Vault) -> DbResult<&mut Store> {
        if !self.open.contains_key(vault) {
            let key = self.keys.get(vault).ok_or(DbError::NotOpen)?;
            let db = rusqlite::Connection::open(name(vault))?;
            self.open.insert(vault.clone(), Store::new(db, key, PRAGMAS)?);
        }
        self.open.get_mut(vault).ok_or(DbError::NotOpen)
    }

    fn admit(&mut self, vault: &Vault, key: &Secret) -> DbResult<()> {
        self.open.remove(vault);
        let key = Key32::new(&key.bytes).ok_or(DbError::WrongKey)?;
        self.keys.insert(vault.clone(), key);
        self.get(vault).map(drop).inspect_err(|_| drop(self.keys.remove(vault)))
    }

    fn close(&mut self) {
        self.open.clear();
        self.keys.clear();
        self.exports.clear();
    }

    /// Deletes all databases. `true`: there were some.
    fn erase(&self) -> DbResult<bool> {
        let pool = self.pool.as_ref().ok_or(DbError::NotOpen)?;
        let failed = |_| DbError::Other { code: -3 };
        let found = pool.len().map_err(failed)? > 0;
        pool.clear().map_err(failed)?;
        Ok(found)
    }

    fn wipe(&mut self, vault: &Vault) -> DbResult<()> {
        self.open.remove(vault);
        self.keys.remove(vault);
        self.exports.clear();
        let pool = self.pool.as_ref().ok_or(DbError::NotOpen)?;
        let database = name(vault);
        for file in [format!("{database}-journal"), database] {
            pool.remove(&file).map_err(|_| DbError::Other { code: -3 })?;
        }
        Ok(())
    }

    fn export(&mut self, op: &ExportFile) -> DbResult<Option<String>> {
        let Some(bytes) = self.get(&op.vault)?.verified_file(op)? else { return Ok(None) };
        self.exported += 1;
        let handle = self.exported.to_string();
        // one at a time: what was not fetched is not wanted any more
        self.exports.clear();
        self.exports.insert(handle.clone(), bytes);
        Ok(Some(handle))
    }
}

type Job = Box<dyn FnOnce(&mut Stores) + Send>;

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    /// Closed while the pool is being installed or made larger.
    busy: bool,
}

/// `Mutex` and `Send` cost nothing here: the router asks `Send + Sync` of its routes on wasm too.
#[derive(Clone, Default)]
pub struct DbLane {
    stores: Arc<Mutex<Stores>>,
    queue: Arc<Mutex<Queue>>,
}

impl DbLane {
    /// Nothing to do here.
    #[allow(clippy::unused_self, reason = "the same shape as the native lane")]
    pub fn locate(&self, (): Place) {}

    /// Nothing to do here: the Worker's end closes everything.
    #[allow(clippy::unused_self, reason = "the same shape as the native lane")]
    pub fn close(&self) {}

    fn with<T>(&self, f: impl FnOnce(&mut Stores) -> T) -> T {
        f(&mut self.stores.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn queue<T>(&self, f: impl FnOnce(&mut Queue) -> T) -> T {
        f(&mut self.queue.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn enqueue<Op, Sink>(
        &self,
        mut request: Request<Op>,
        sink: Weak<Sink>,
        work: impl FnOnce(&Op, &mut Stores) -> Op::Output + Send + 'static,
    ) where
        Op: Operation + Send + 'static,
        Op::Output: Send,
        Sink: ResolveSink<Op> + Send + Sync + 'static,
    {
        let job: Job = Box::new(move |stores| {
            let output = work(&request.operation, stores);
            // resolve outside the lock: the answer may route the next database effect
            spawn_local(async move {
                if let Some(router) = sink.upgrade() {
                    let _ = router.resolve_request(&mut request, output);
                }
            });
        });
        self.queue(|q| q.jobs.push_back(job));
        let lane = self.clone();
        spawn_local(async move { lane.drain().await });
    }

    async fn drain(&self) {
        loop {
            let job = self.queue(|q| if q.busy { None } else { q.jobs.pop_front() });
            let Some(job) = job else { return };
            self.make_room().await;
            self.with(|stores| job(stores));
        }
    }

    /// A database that is opened next finds room in the pool.
    async fn make_room(&self) {
        let pool = self.with(|s| s.pool.take());
        let Some(pool) = pool else { return };
        let files = pool.len().unwrap_or(0);
        if pool.capacity() < files + ROOM {
            self.queue(|q| q.busy = true);
            // a pool that cannot grow refuses the next database, with its own words
            let _ = pool.add_capacity(2 * ROOM).await;
            self.queue(|q| q.busy = false);
        }
        self.with(|s| s.pool = Some(pool));
    }

    /// Opens the pool of files and the databases.
    pub fn open<Sink: ResolveSink<OpenStore> + Send + Sync + 'static>(
        &self,
        mut request: Request<OpenStore>,
        sink: Weak<Sink>,
    ) {
        let lane = self.clone();
        lane.queue(|q| q.busy = true);
        spawn_local(async move {
            let output = lane.install(&request.operation).await;
            lane.queue(|q| q.busy = false);
            if let Some(router) = sink.upgrade() {
                let _ = router.resolve_request(&mut request, output);
            }
            lane.drain().await;
        });
    }

    /// The only part that waits: taking the access handles. All SQL after it is synchronous.
    async fn install(&self, op: &OpenStore) -> DbResult<Opened> {
        if self.with(|s| s.pool.is_none()) {
            let pool = install::<sqlite_wasm_rs::WasmOsCallback>(&OpfsSAHPoolCfg::default(), true)
                .await
                // another tab holds the files
                .map_err(|_| DbError::Busy)?;
            self.with(|s| s.pool = Some(send_wrapper::SendWrapper::new(pool)));
        }
        self.with(|s| {
            s.close();
            let erased = op.anew && s.erase()?;
            let fresh = !s.pool.as_ref().is_some_and(|p| p.contains(&name(&Vault::Device)).unwrap_or(false));
            s.admit(&Vault::Device, &op.key)?;
            Ok(Opened { fresh, erased })
        })
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

    /// Carries out an operation on its vault's database.
    pub fn process<Op: DbOperation, Sink: ResolveSink<Op> + Send + Sync + 'static>(
        &self,
        request: Request<Op>,
        sink: Weak<Sink>,
    ) where
        Op::Output: Send,
    {
        self.enqueue(request, sink, |op, stores| match stores.get(op.vault()) {
            Ok(store) => op.run(store),
            Err(e) => Op::refused(e),
        });
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

    /// Takes the bytes of an exported document.
    #[must_use]
    pub fn take_export(&self, handle: &str) -> Option<Vec<u8>> {
        self.with(|s| s.exports.remove(handle))
    }
}

/// Answers later, never within the routing closure: a lane that resolves there recurses.
fn later<Op, Sink>(
    mut request: Request<Op>,
    sink: Weak<Sink>,
    work: impl Future<Output = Op::Output> + 'static,
) where
    Op: Operation + 'static,
    Sink: ResolveSink<Op> + 'static,
{
    spawn_local(async move {
        let output = work.await;
        if let Some(router) = sink.upgrade() {
            let _ = router.resolve_request(&mut request, output);
        }
    });
}

/// HTTP by the browser's fetch: a tenth of what reqwest adds to the core (docs/decisions).
#[derive(Default)]
pub struct HttpLane;

impl HttpLane {
    /// Nothing to do here: connections are the browser's.
    #[allow(clippy::unused_self, reason = "the same shape as the native lane")]
    pub const fn forget(&self) {}

    /// Carries out a request.
    #[allow(clippy::unused_self, reason = "the same shape as the native lane")]
    pub fn process<Sink: ResolveSink<HttpCall> + Send + Sync + 'static>(
        &self,
        request: Request<HttpCall>,
        sink: Weak<Sink>,
    ) {
        let call = request.operation.clone();
        later(request, sink, async move {
            let stop = web_sys::AbortController::new().ok();
            let answer = std::pin::pin!(fetch(&call, stop.as_ref().map(web_sys::AbortController::signal)));
            let time = std::pin::pin!(wait(f64::from(call.timeout_ms)));
            match futures::future::select(answer, time).await {
                futures::future::Either::Left((answer, _)) => answer,
                futures::future::Either::Right(_) => {
                    if let Some(stop) = stop {
                        stop.abort();
                    }
                    Err(HttpError::Timeout)
                }
            }
        });
    }
}

async fn fetch(call: &HttpCall, stop: Option<web_sys::AbortSignal>) -> Result<HttpAnswer, HttpError> {
    use gloo_net::http::{Method, RequestBuilder};
    let method = match call.method {
        "POST" => Method::POST,
        "DELETE" => Method::DELETE,
        _ => Method::GET,
    };
    // the browser's own cookies and cache have no part in the contract
    let mut request = RequestBuilder::new(&call.url)
        .method(method)
        .credentials(web_sys::RequestCredentials::Omit)
        .cache(web_sys::RequestCache::NoStore)
        .redirect(web_sys::RequestRedirect::Error)
        .abort_signal(stop.as_ref());
    for (name, value) in &call.headers {
        request = request.header(name, value);
    }
    let request = if call.body.is_empty() {
        request.build()
    } else {
        request.body(js_sys::Uint8Array::from(call.body.as_slice()))
    };
    let answer = request.map_err(|_| HttpError::Malformed)?.send().await.map_err(|_| HttpError::Offline)?;
    let headers =
        answer.headers().entries().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect();
    // a body cut short is a broken connection
    let body = answer.binary().await.map_err(|_| HttpError::Offline)?;
    Ok(HttpAnswer { status: answer.status(), headers, body })
}

/// The device's clock.
pub fn now<Sink: ResolveSink<Now> + Send + Sync + 'static>(request: Request<Now>, sink: Weak<Sink>) {
    later(request, sink, async {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "milliseconds since 1970 fit for 290 million years"
        )]
        let ms = js_sys::Date::now() as i64;
        ms
    });
}

/// Time that passes.
pub fn sleep<Sink: ResolveSink<Sleep> + Send + Sync + 'static>(request: Request<Sleep>, sink: Weak<Sink>) {
    let ms = f64::from(request.operation.ms);
    later(request, sink, wait(ms));
}

/// Time after which somebody looks again.
pub fn alarm<Sink: ResolveSink<Alarm> + Send + Sync + 'static>(request: Request<Alarm>, sink: Weak<Sink>) {
    let ms = f64::from(request.operation.ms);
    later(request, sink, wait(ms));
}

async fn wait(ms: f64) {
    let timer = js_sys::Promise::new(&mut |resolve, _| {
        let global = js_sys::global();
        let set = js_sys::Reflect::get(&global, &"setTimeout".into());
        if let Some(set) = set.ok().and_then(|f| f.dyn_into::<js_sys::Function>().ok()) {
            let _ = set.call2(&global, &resolve, &ms.into());
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(timer).await;
}

/// Random bytes of the browser.
pub fn random<Sink: ResolveSink<Random> + Send + Sync + 'static>(request: Request<Random>, sink: Weak<Sink>) {
    let count = request.operation.bytes;
    later(request, sink, async move {
        let mut bytes = vec![0; count];
        if getrandom::fill(&mut bytes).is_err() {
            bytes.clear();
        }
        Secret { bytes }
    });
}
