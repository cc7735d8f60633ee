//! A running core with its platform. Events go in and views come out as bytes, as in every other shell.
use crate::{
    Browser, Home,
    operations::{Carried, Platform, Request, Seen, carry_out},
};
use shared::{
    app::{Event, Launch, View},
    effects::{PlatformAnswer, VaultTrouble},
    platform::{
        bridge::Bridge,
        native::Place,
        secrets::{Files, SecretStore},
    },
    text::Lang,
};
use std::{
    io,
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak, mpsc},
    thread::JoinHandle,
    time::{Duration, Instant},
};

/// What a shell begins with.
#[derive(Clone)]
pub struct Start {
    /// Base address of the server.
    pub api: String,
    /// The device's folder.
    pub home: PathBuf,
    /// The address the app is opened at.
    pub path: String,
    /// The device's language.
    pub language: Lang,
    /// Who plays the person at the identity provider and at the payment gateway.
    pub browser: Browser,
    /// Where documents that are opened or shared are copied to.
    pub present_to: Option<PathBuf>,
    /// The platform's answer about push.
    pub push: PlatformAnswer,
    /// What the platform's check of finger or face says; none: it recognises the person.
    pub biometrics: Option<VaultTrouble>,
    /// The platform's address for push; none: it gives none.
    pub push_token: Option<String>,
    /// The device's name.
    pub device_name: String,
    /// The phone's answer whether it knows the person.
    pub unlock: PlatformAnswer,
    /// The secret store; none for files in the device's folder.
    pub secrets: Option<SecretStore>,
    /// Whether addresses and copied texts are printed.
    pub speaks: bool,
}

impl Start {
    /// The app opened by its icon, on a device that has not got push or biometrics, with nobody at the browser.
    #[must_use]
    pub fn new(api: impl Into<String>, home: impl Into<PathBuf>) -> Self {
        Self {
            api: api.into(),
            home: home.into(),
            path: "/".into(),
            language: Lang::Es,
            browser: Browser::None,
            present_to: None,
            push: PlatformAnswer::NoHardware,
            biometrics: Some(VaultTrouble::NoHardware),
            push_token: None,
            device_name: "Terminal".into(),
            unlock: PlatformAnswer::NoHardware,
            secrets: None,
            speaks: false,
        }
    }
}

/// What a shell cannot go on with. It never carries what was on the screen.
#[derive(Debug, thiserror::Error)]
pub enum ShellFailure {
    /// The home folder cannot be used.
    #[error("the home folder cannot be used")]
    Home(#[from] io::Error),
    /// The core refused bytes, or its view cannot be read.
    #[error("the bridge refused bytes")]
    Bridge,
    /// What was waited for did not come.
    #[error("waited {0:?} for something that did not come")]
    Timeout(Duration),
}

/// What the core tells the shell to know.
#[derive(Default)]
struct Signals {
    /// Raised with each new view.
    renders: u64,
    /// Requests that are being carried out here.
    seen: Vec<Seen>,
}

#[derive(Default)]
struct Board {
    signals: Mutex<Signals>,
    changed: Condvar,
}

impl Board {
    fn lock(&self) -> MutexGuard<'_, Signals> {
        self.signals.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tell(&self, change: impl FnOnce(&mut Signals)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Waits for something newer than `renders`. `false`: the time is over.
    fn wait(&self, renders: u64, until: Instant) -> bool {
        let left = until.saturating_duration_since(Instant::now());
        let (signals, _) = self
            .changed
            .wait_timeout_while(self.lock(), left, |s| s.renders == renders)
            .unwrap_or_else(PoisonError::into_inner);
        signals.renders != renders
    }
}

/// A running core with its platform.
pub struct Shell {
    // none only while it is dropped
    bridge: Option<Arc<Bridge>>,
    board: Arc<Board>,
    worker: Option<JoinHandle<()>>,
}

impl Drop for Shell {
    /// Waits until the core is gone: its queue ends with it, and its databases are closed by then.
    fn drop(&mut self) {
        self.bridge = None;
        if let Some(worker) = self.worker.take() {
            // it ends by panicking or not; there is nobody left to tell
            let _ = worker.join();
        }
    }
}

impl Shell {
    /// Starts a core and tells it that the app was opened.
    ///
    /// # Errors
    /// The home folder cannot be used.
    pub fn start(start: Start) -> Result<Self, ShellFailure> {
        let home = Home::open(&start.home)?;
        let launch = Launch {
            api: start.api.clone(),
            redirect_uri: start.browser.redirect_uri(),
            path: start.path.clone(),
            language: start.language,
            issuer: None,
            device_name: start.device_name,
            snapshot: home.read_snapshot()?,
        };
        let platform = Platform {
            home: home.clone(),
            browser: Arc::new(start.browser),
            present_to: start.present_to,
            push: start.push,
            biometrics: start.biometrics,
            push_token: start.push_token,
            unlock: start.unlock,
            speaks: start.speaks,
        };
        let board = Arc::new(Board::default());
        let (queue, requests) = mpsc::channel::<Vec<u8>>();
        let secrets = start.secrets.unwrap_or_else(|| Files::in_folder(&home.secrets()));
        let place = Place { folder: home.data(), secrets };
        let bridge = Arc::new(Bridge::new(place, move |bytes| drop(queue.send(bytes))));
        let worker = Worker { bridge: Arc::downgrade(&bridge), board: Arc::clone(&board), platform };
        let worker =
            std::thread::Builder::new().name("platform".into()).spawn(move || worker.run(&requests))?;
        let shell = Self { bridge: Some(bridge), board, worker: Some(worker) };
        shell.send(&Event::Start(launch))?;
        Ok(shell)
    }

    /// Sends an event as bytes.
    ///
    /// # Errors
    /// The core refused it.
    pub fn send(&self, event: &Event) -> Result<(), ShellFailure> {
        let bytes = bincode::serialize(event).map_err(|_| ShellFailure::Bridge)?;
        self.bridge()?.update(&bytes).map_err(|_| ShellFailure::Bridge)
    }

    /// A push comes while the app is open.
    ///
    /// # Errors
    /// The core refused it.
    pub fn push(&self, reference: &str) -> Result<(), ShellFailure> {
        self.send(&Event::PushReceived(reference.to_owned()))
    }

    /// A push is tapped.
    ///
    /// # Errors
    /// The core refused it.
    pub fn tap(&self, reference: &str) -> Result<(), ShellFailure> {
        self.send(&Event::PushOpened(reference.to_owned()))
    }

    /// The view, read from its bytes.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn view(&self) -> Result<View, ShellFailure> {
        let bytes = self.bridge()?.view().map_err(|_| ShellFailure::Bridge)?;
        bincode::deserialize(&bytes).map_err(|_| ShellFailure::Bridge)
    }

    /// Waits for a view of which `wanted` says something. No time passes between a view that is new and its being
    /// looked at.
    ///
    /// # Errors
    /// It did not come in time.
    pub fn wait_for<T>(
        &self,
        timeout: Duration,
        mut wanted: impl FnMut(&View) -> Option<T>,
    ) -> Result<T, ShellFailure> {
        let until = Instant::now() + timeout;
        loop {
            let renders = self.board.lock().renders;
            if let Some(found) = wanted(&self.view()?) {
                return Ok(found);
            }
            if !self.board.wait(renders, until) {
                return Err(ShellFailure::Timeout(timeout));
            }
        }
    }

    /// Waits for a view that fits.
    ///
    /// # Errors
    /// It did not come in time.
    pub fn wait_until(
        &self,
        wanted: impl Fn(&View) -> bool,
        timeout: Duration,
    ) -> Result<View, ShellFailure> {
        self.wait_for(timeout, |view| wanted(view).then(|| view.clone()))
    }

    /// Waits until nothing new was drawn for `quiet`, at most until `timeout`, and gives the view.
    ///
    /// # Errors
    /// The view cannot be read.
    pub fn settle(&self, quiet: Duration, timeout: Duration) -> Result<View, ShellFailure> {
        let end = Instant::now() + timeout;
        loop {
            let renders = self.board.lock().renders;
            if !self.board.wait(renders, end.min(Instant::now() + quiet)) || Instant::now() >= end {
                return self.view();
            }
        }
    }

    /// What the platform was asked to do until now.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        self.board.lock().seen.clone()
    }

    /// Waits for something that the platform is asked to do.
    ///
    /// # Errors
    /// It did not come in time.
    pub fn wait_seen<T>(
        &self,
        timeout: Duration,
        wanted: impl Fn(&Seen) -> Option<T>,
    ) -> Result<T, ShellFailure> {
        let (signals, _) = self
            .board
            .changed
            .wait_timeout_while(self.board.lock(), timeout, |s| !s.seen.iter().any(|x| wanted(x).is_some()))
            .unwrap_or_else(PoisonError::into_inner);
        signals.seen.iter().find_map(wanted).ok_or(ShellFailure::Timeout(timeout))
    }

    /// The three byte calls, for those who want to send something else.
    ///
    /// # Errors
    /// The core is gone.
    pub fn bridge(&self) -> Result<&Bridge, ShellFailure> {
        self.bridge.as_deref().ok_or(ShellFailure::Bridge)
    }
}

/// Carries out what the core asks for, in order, on a thread of its own: the core's callback only enqueues.
struct Worker {
    bridge: Weak<Bridge>,
    board: Arc<Board>,
    platform: Platform,
}

impl Worker {
    /// Ends with the core: then nobody holds the other end of the queue.
    fn run(&self, requests: &mpsc::Receiver<Vec<u8>>) {
        for bytes in requests {
            let Ok(batch) = bincode::deserialize::<Vec<crux_core::bridge::Request<Request>>>(&bytes) else {
                continue;
            };
            for request in batch {
                self.carry_out(request.id.0, request.effect);
            }
        }
    }

    fn carry_out(&self, id: u32, request: Request) {
        match carry_out(request, &self.platform) {
            Carried::Draw => self.board.tell(|s| s.renders += 1),
            Carried::Answer(bytes, seen) => {
                if let Some(seen) = seen {
                    self.board.tell(|s| s.seen.push(seen));
                }
                resolve(&self.bridge, id, &bytes);
            }
            Carried::Long(work) => {
                let bridge = self.bridge.clone();
                let spawned = std::thread::Builder::new()
                    .name("browser".into())
                    .spawn(move || resolve(&bridge, id, &work()));
                drop(spawned);
            }
        }
    }
}

fn resolve(bridge: &Weak<Bridge>, id: u32, bytes: &[u8]) {
    if let Some(bridge) = bridge.upgrade() {
        // an answer to a core that waits for it no more is refused, and nobody misses it
        drop(bridge.resolve(id, bytes));
    }
}
