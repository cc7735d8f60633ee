//! The three byte calls over the router: what `UniFFI` and wasm-bindgen both wrap.
use super::here::{self, DbLane, HttpLane, Place};
#[cfg(not(target_family = "wasm"))]
use super::secrets::SecretLane;
use crate::{
    app::{Event, Importass, View},
    effects::{Effect, ShellEffect},
};
use crux_core::{
    Core,
    bridge::{BincodeFfiFormat, BridgeError, EffectId},
    effects::{EffectRouter, Routes, routes::Serialized},
};
use std::sync::{Arc, Weak};

/// The lanes and the way to the shell.
#[derive(Clone)]
pub struct Lanes {
    serialized: Arc<Serialized<Importass, Self, BincodeFfiFormat>>,
    db: Arc<DbLane>,
    http: Arc<HttpLane>,
    #[cfg(not(target_family = "wasm"))]
    secrets: Arc<SecretLane>,
    router: Weak<EffectRouter<Importass, Self>>,
}

impl Routes<Importass> for Lanes {
    fn new(router: Weak<EffectRouter<Importass, Self>>) -> Self {
        Self {
            serialized: Arc::new(Serialized::new(router.clone())),
            db: Arc::default(),
            http: Arc::default(),
            #[cfg(not(target_family = "wasm"))]
            secrets: Arc::default(),
            router,
        }
    }
}

/// A running core.
pub struct Bridge {
    router: Arc<EffectRouter<Importass, Lanes>>,
}

impl Drop for Bridge {
    /// Requests on their way may keep the router for a moment; the databases are closed when this returns.
    fn drop(&mut self) {
        self.router.routes.db.close();
    }
}

/// Why bytes were refused. The core is as it was.
pub type Refused = BridgeError<BincodeFfiFormat>;

impl Bridge {
    /// `shell` gets the bytes of each request, from any thread; it must only enqueue.
    pub fn new(place: Place, shell: impl Fn(Vec<u8>) + Send + Sync + 'static) -> Self {
        let router = EffectRouter::new(Core::new(), move |lanes: Lanes| {
            move |effect| {
                let sink = lanes.router.clone();
                let db = &lanes.db;
                let for_shell = match effect {
                    Effect::Http(r) => return lanes.http.process(r, sink),
                    Effect::Now(r) => return here::now(r, sink),
                    Effect::Sleep(r) => return here::sleep(r, sink),
                    Effect::Alarm(r) => return here::alarm(r, sink),
                    Effect::Random(r) => return here::random(r, sink),
                    Effect::OpenStore(r) => return db.open(r, sink),
                    Effect::OpenVault(r) => return db.open_vault(r, sink),
                    Effect::CloseStore(r) => {
                        lanes.http.forget();
                        return db.close_all(r, sink);
                    }
                    Effect::ExportFile(r) => return db.export(r, sink),
                    Effect::Wipe(r) => {
                        lanes.http.forget();
                        return db.wipe(r, sink);
                    }
                    Effect::LoadWindow(r) => return db.process(r, sink),
                    Effect::LoadNotice(r) => return db.process(r, sink),
                    Effect::StorePage(r) => return db.process(r, sink),
                    Effect::NextOutgoing(r) => return db.process(r, sink),
                    Effect::DropOutgoing(r) => return db.process(r, sink),
                    Effect::StoreDocuments(r) => return db.process(r, sink),
                    Effect::LoadDocuments(r) => return db.process(r, sink),
                    Effect::LoadDocument(r) => return db.process(r, sink),
                    Effect::AppendFile(r) => return db.process(r, sink),
                    Effect::FinishFile(r) => return db.process(r, sink),
                    Effect::Keep(r) => return db.process(r, sink),
                    Effect::Recall(r) => return db.process(r, sink),
                    Effect::Enqueue(r) => return db.process(r, sink),
                    Effect::Waiting(r) => return db.process(r, sink),
                    Effect::Size(r) => return db.process(r, sink),
                    Effect::DeleteFiles(r) => return db.process(r, sink),
                    Effect::Render(r) => ShellEffect::Render(r),
                    Effect::DeviceKey(r) => ShellEffect::DeviceKey(r),
                    Effect::Sign(r) => ShellEffect::Sign(r),
                    #[cfg(not(target_family = "wasm"))]
                    Effect::ReadSecret(r) => return lanes.secrets.read(r, sink),
                    #[cfg(not(target_family = "wasm"))]
                    Effect::WriteSecret(r) => return lanes.secrets.write(r, sink),
                    // a browser's store answers in its own time, and only to JavaScript
                    #[cfg(target_family = "wasm")]
                    Effect::ReadSecret(r) => ShellEffect::ReadSecret(r),
                    #[cfg(target_family = "wasm")]
                    Effect::WriteSecret(r) => ShellEffect::WriteSecret(r),
                    Effect::OpenBrowser(r) => ShellEffect::OpenBrowser(r),
                    Effect::OpenUrl(r) => ShellEffect::OpenUrl(r),
                    Effect::PresentDocument(r) => ShellEffect::PresentDocument(r),
                    Effect::CopyText(r) => ShellEffect::CopyText(r),
                    Effect::AskPush(r) => ShellEffect::AskPush(r),
                    Effect::AskUnlock(r) => ShellEffect::AskUnlock(r),
                    Effect::SaveSnapshot(r) => ShellEffect::SaveSnapshot(r),
                    Effect::VaultStore(r) => ShellEffect::VaultStore(r),
                    Effect::VaultOpen(r) => ShellEffect::VaultOpen(r),
                    Effect::VaultForget(r) => ShellEffect::VaultForget(r),
                    Effect::VaultState(r) => ShellEffect::VaultState(r),
                    Effect::PushToken(r) => ShellEffect::PushToken(r),
                };
                if let Ok(bytes) = lanes.serialized.serialize(for_shell) {
                    shell(bytes);
                }
            }
        });
        #[cfg(not(target_family = "wasm"))]
        {
            router.routes.secrets.locate(place.secrets);
            router.routes.db.locate(place.folder);
        }
        #[cfg(target_family = "wasm")]
        router.routes.db.locate(place);
        Self { router }
    }

    /// An event of the shell.
    ///
    /// # Errors
    /// Bytes that are no event.
    pub fn update(&self, event: &[u8]) -> Result<(), Refused> {
        self.router.routes.serialized.update(event)
    }

    /// The typed way in, for tests and the command line.
    pub fn send(&self, event: Event) {
        self.router.update(event);
    }

    /// The answer to a request.
    ///
    /// # Errors
    /// Bytes that are no answer, or an answer to nothing.
    pub fn resolve(&self, id: u32, output: &[u8]) -> Result<(), Refused> {
        self.router.routes.serialized.resolve(EffectId(id), output)
    }

    /// The view.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn view(&self) -> Result<Vec<u8>, Refused> {
        self.router.routes.serialized.view()
    }

    /// The typed view, for tests and the command line.
    #[must_use]
    pub fn typed_view(&self) -> View {
        self.router.view()
    }

    /// Takes the bytes of an exported document (web).
    #[must_use]
    pub fn take_export(&self, handle: &str) -> Option<Vec<u8>> {
        self.router.routes.db.take_export(handle)
    }
}
