//! A device for dialogues: event in, effects out, answer in, view out, against the real reducer and the real database.
//!
//! Clock, randomness, keys, secrets and SQLite answer by themselves; HTTP, the browser and the platform's questions
//! are the test's to answer.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    dead_code,
    reason = "test support, used by several test binaries"
)]
use crux_core::{Core, Request, capability::Operation};
use serde_json::{Value, json};
use shared::{
    app::{Event, Importass, Launch, Screen, View},
    effects::{
        Alarm, AskPush, AskUnlock, BrowserAnswer, DeviceKeyAnswer, Done, Effect, HttpAnswer, HttpCall,
        HttpError, OpenBrowser, OpenUrl, PlatformAnswer, PushPlatform, PushTokenAnswer, Secret, SecretAnswer,
        SecretName, ShellError, SignAnswer, Sleep, VaultAnswer, VaultOpen, VaultStore, VaultTrouble,
        db::{DbError, Vault},
    },
    platform::native::Stores,
    store::DbOperation,
};
use std::collections::{HashMap, VecDeque};

/// 10 February 2026, 10:00 in Madrid.
pub const NOW: i64 = 1_770_714_000;

pub struct Device {
    core: Core<Importass>,
    stores: Stores,
    pub folder: tempfile::TempDir,
    /// Seconds by this device's clock.
    pub clock: i64,
    random: u64,
    pub secrets: HashMap<u8, Secret>,
    pub http: VecDeque<Request<HttpCall>>,
    pub browser: VecDeque<Request<OpenBrowser>>,
    pub opened: Vec<String>,
    pub copied: Vec<String>,
    pub presented: Vec<(String, bool)>,
    pub push: VecDeque<Request<AskPush>>,
    pub unlock: VecDeque<Request<AskUnlock>>,
    /// Looks that wait for their time: see [`Device::let_pass`].
    pub alarms: VecDeque<(i64, Request<Alarm>)>,
    /// What the shell keeps for a process that the system ends.
    pub snapshot: Option<String>,
    /// Answers the opening of the databases, while set.
    pub opening_fails: Option<DbError>,
    /// The secret store cannot be read or written, while set.
    pub secrets_fail: bool,
    /// Pauses of more than 5 s: they end when the test says so.
    pub timers: VecDeque<Request<Sleep>>,
    /// What is to be kept behind finger or face, after the platform's check.
    pub vault_store: VecDeque<Request<VaultStore>>,
    /// The platform's check before it gives out what it keeps.
    pub vault_open: VecDeque<Request<VaultOpen>>,
    /// What the vault holds.
    pub vault: Option<Secret>,
    /// The platform's address for push.
    pub push_token: Option<String>,
    /// The platform does not answer when it is asked for it, while set.
    pub push_is_silent: bool,
    /// How often it was asked for.
    pub tokens_asked: usize,
    /// Milliseconds that were slept through.
    pub slept: Vec<u32>,
    pub renders: usize,
    /// Answers every database operation, while set.
    pub db_fails: Option<DbError>,
}

impl Device {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let stores = Stores::new(folder.path().to_owned());
        Self {
            core: Core::new(),
            stores,
            folder,
            clock: NOW,
            random: 1,
            secrets: HashMap::new(),
            http: VecDeque::new(),
            browser: VecDeque::new(),
            opened: Vec::new(),
            copied: Vec::new(),
            presented: Vec::new(),
            push: VecDeque::new(),
            unlock: VecDeque::new(),
            alarms: VecDeque::new(),
            snapshot: None,
            opening_fails: None,
            secrets_fail: false,
            timers: VecDeque::new(),
            vault_store: VecDeque::new(),
            vault_open: VecDeque::new(),
            vault: None,
            push_token: Some("token-1".into()),
            push_is_silent: false,
            tokens_asked: 0,
            slept: Vec::new(),
            renders: 0,
            db_fails: None,
        }
    }

    /// The app is killed and started again: secrets and files stay, everything on its way is lost.
    pub fn restart(&mut self) {
        self.core = Core::new();
        self.stores = Stores::new(self.folder.path().to_owned());
        self.http.clear();
        self.browser.clear();
        self.push.clear();
        self.unlock.clear();
        self.alarms.clear();
        self.vault_store.clear();
        self.vault_open.clear();
        self.timers.clear();
    }

    /// The oldest long pause is over.
    pub fn wake(&mut self) {
        let request = self.timers.pop_front().expect("something waits for its time");
        self.pass(request);
    }

    fn pass(&mut self, request: Request<Sleep>) {
        self.slept.push(request.operation.ms);
        self.clock += i64::from(request.operation.ms) / 1000;
        self.answer(request, ());
    }

    /// A person's database, as the lane has it.
    pub fn store(&mut self, person: &str) -> &mut shared::store::Store {
        self.stores.get(&Vault::Person(person.to_owned().try_into().unwrap())).unwrap()
    }

    /// Runs a database operation as the lane would.
    pub fn run<Op: DbOperation>(&mut self, op: &Op) -> Op::Output {
        match self.stores.get(op.vault()) {
            Ok(store) => op.run(store),
            Err(e) => Op::refused(e),
        }
    }

    pub fn start_at(&mut self, path: &str) {
        self.send(Event::Start(Launch {
            api: "https://api.test".into(),
            redirect_uri: "https://app.test/acceso/vuelta".into(),
            path: path.into(),
            device_name: "Móvil de Ana".into(),
            snapshot: self.snapshot.clone(),
            ..Launch::default()
        }));
    }

    pub fn start(&mut self) {
        self.start_at("/");
    }

    pub fn send(&mut self, event: Event) {
        let effects = self.core.process_event(event);
        self.carry_out(effects);
    }

    pub fn view(&self) -> View {
        self.core.view()
    }

    pub fn screen(&self) -> Screen {
        self.view().screen
    }

    fn answer<Op: Operation>(&mut self, mut request: Request<Op>, output: Op::Output) {
        let effects = self.core.resolve(&mut request, output).expect("a request is answered once");
        self.carry_out(effects);
    }

    fn db<Op: DbOperation>(&mut self, request: Request<Op>) {
        let output = match self.db_fails {
            Some(e) => Op::refused(e),
            None => match self.stores.get(request.operation.vault()) {
                Ok(store) => request.operation.run(store),
                Err(e) => Op::refused(e),
            },
        };
        self.answer(request, output);
    }

    fn carry_out(&mut self, effects: impl IntoIterator<Item = Effect>) {
        let effects: Vec<Effect> = effects.into_iter().collect();
        for effect in effects {
            match effect {
                Effect::Render(_) => self.renders += 1,
                Effect::Http(r) => self.http.push_back(r),
                Effect::OpenBrowser(r) => self.browser.push_back(r),
                Effect::AskPush(r) => self.push.push_back(r),
                Effect::VaultStore(r) => self.vault_store.push_back(r),
                Effect::VaultOpen(r) => self.vault_open.push_back(r),
                Effect::VaultState(r) => {
                    let state = if self.vault.is_some() { VaultAnswer::Done } else { VaultAnswer::Empty };
                    self.answer(r, state);
                }
                Effect::VaultForget(r) => {
                    self.vault = None;
                    self.answer(r, VaultAnswer::Done);
                }
                Effect::PushToken(_) if self.push_is_silent => self.tokens_asked += 1,
                Effect::PushToken(r) => {
                    self.tokens_asked += 1;
                    let answer = match self.push_token.clone() {
                        Some(token) => PushTokenAnswer::Token { token, platform: PushPlatform::Fcm },
                        None => PushTokenAnswer::Failed(ShellError::Failed),
                    };
                    self.answer(r, answer);
                }
                Effect::Now(r) => {
                    let now = self.clock * 1000;
                    self.answer(r, now);
                }
                Effect::Alarm(r) => {
                    let due = self.clock + i64::from(r.operation.ms) / 1000;
                    self.alarms.push_back((due, r));
                }
                Effect::AskUnlock(r) => self.unlock.push_back(r),
                Effect::SaveSnapshot(r) => {
                    self.snapshot.clone_from(&r.operation.text);
                    self.answer(r, Done::Yes);
                }
                Effect::Sleep(r) if r.operation.ms > 5_000 => self.timers.push_back(r),
                Effect::Sleep(r) => self.pass(r),
                Effect::Random(r) => {
                    let bytes = (0..r.operation.bytes).map(|_| self.next_byte()).collect();
                    self.answer(r, Secret { bytes });
                }
                Effect::DeviceKey(r) => {
                    self.answer(r, DeviceKeyAnswer::Point { x: "eA".into(), y: "eQ".into() });
                }
                Effect::Sign(r) => self.answer(r, SignAnswer::Signature(vec![7; 64])),
                Effect::ReadSecret(r) if self.secrets_fail => {
                    self.answer(r, SecretAnswer::Failed(ShellError::Failed));
                }
                Effect::WriteSecret(r) if self.secrets_fail => {
                    self.answer(r, Done::Failed(ShellError::Failed));
                }
                Effect::ReadSecret(r) => {
                    let found = self.secrets.get(&secret_number(r.operation.name)).cloned();
                    self.answer(r, found.map_or(SecretAnswer::Absent, SecretAnswer::Found));
                }
                Effect::WriteSecret(r) => {
                    let name = secret_number(r.operation.name);
                    match r.operation.secret.clone() {
                        Some(secret) => self.secrets.insert(name, secret),
                        None => self.secrets.remove(&name),
                    };
                    self.answer(r, Done::Yes);
                }
                Effect::OpenUrl(r) => {
                    let OpenUrl { url } = r.operation.clone();
                    self.opened.push(url);
                    self.answer(r, Done::Yes);
                }
                Effect::CopyText(r) => {
                    self.copied.push(r.operation.text.clone());
                    self.answer(r, Done::Yes);
                }
                Effect::PresentDocument(r) => {
                    self.presented.push((r.operation.handle.clone(), r.operation.share));
                    self.answer(r, Done::Yes);
                }
                Effect::OpenStore(r) => {
                    let output = match self.opening_fails {
                        Some(e) => Err(e),
                        None => self.stores.unlock(&r.operation.key, r.operation.anew),
                    };
                    self.answer(r, output);
                }
                Effect::OpenVault(r) => {
                    let output = self.stores.admit(&r.operation.vault, &r.operation.key);
                    self.answer(r, output);
                }
                Effect::CloseStore(r) => {
                    self.stores.close();
                    self.answer(r, ());
                }
                Effect::ExportFile(r) => {
                    let output = self.stores.export(&r.operation);
                    self.answer(r, output);
                }
                Effect::Wipe(r) => {
                    let output = self.stores.wipe(&r.operation.vault);
                    self.answer(r, output);
                }
                Effect::LoadWindow(r) => self.db(r),
                Effect::LoadNotice(r) => self.db(r),
                Effect::StorePage(r) => self.db(r),
                Effect::NextOutgoing(r) => self.db(r),
                Effect::DropOutgoing(r) => self.db(r),
                Effect::StoreDocuments(r) => self.db(r),
                Effect::LoadDocuments(r) => self.db(r),
                Effect::LoadDocument(r) => self.db(r),
                Effect::AppendFile(r) => self.db(r),
                Effect::FinishFile(r) => self.db(r),
                Effect::Keep(r) => self.db(r),
                Effect::Recall(r) => self.db(r),
                Effect::Enqueue(r) => self.db(r),
                Effect::Waiting(r) => self.db(r),
                Effect::Size(r) => self.db(r),
                Effect::DeleteFiles(r) => self.db(r),
            }
        }
    }

    /// Time passes; whoever wanted to look after something meanwhile does so in its order.
    pub fn let_pass(&mut self, seconds: i64) {
        let until = self.clock + seconds;
        while let Some(at) = (0..self.alarms.len()).min_by_key(|i| self.alarms[*i].0) {
            if self.alarms[at].0 > until {
                break;
            }
            let (due, request) = self.alarms.remove(at).unwrap();
            self.clock = self.clock.max(due);
            self.answer(request, ());
        }
        self.clock = until;
    }

    /// The process is gone; its files are whole.
    pub fn close(&mut self) {
        self.restart();
    }

    /// Too long unused: the phone is asked before anything is read.
    pub fn unlock(&mut self) {
        assert!(matches!(self.screen(), Screen::Locked(_)), "{:?}", self.screen());
        self.send(Event::Unlock);
        self.phone_knows(PlatformAnswer::Granted);
    }

    pub fn phone_knows(&mut self, answer: PlatformAnswer) {
        let request = self.unlock.pop_front().expect("the phone was asked");
        self.answer(request, answer);
    }

    fn next_byte(&mut self) -> u8 {
        // xorshift: the same bytes in every run
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 24) as u8
    }

    /// The paths of the requests that wait for an answer.
    pub fn waiting(&self) -> Vec<String> {
        self.http.iter().map(|r| format!("{} {}", r.operation.method, path(&r.operation.url))).collect()
    }

    /// Takes the request whose method and path begin so.
    pub fn take(&mut self, start: &str) -> Request<HttpCall> {
        let at = self
            .http
            .iter()
            .position(|r| format!("{} {}", r.operation.method, path(&r.operation.url)).starts_with(start))
            .unwrap_or_else(|| panic!("no request «{start}» among {:?}", self.waiting()));
        self.http.remove(at).unwrap()
    }

    /// Answers it with a status, a kind and a body.
    pub fn reply(
        &mut self,
        start: &str,
        status: u16,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> HttpCall {
        let request = self.take(start);
        let call = request.operation.clone();
        let mut headers: Vec<(String, String)> =
            headers.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        headers.push(("date".into(), "Tue, 10 Feb 2026 09:00:00 GMT".into()));
        self.answer(request, Ok(HttpAnswer { status, headers, body: body.into() }));
        call
    }

    pub fn reply_json(&mut self, start: &str, body: &Value) -> HttpCall {
        self.reply(start, 200, &[("content-type", "application/json"), ("etag", "\"e1\"")], body.to_string())
    }

    pub fn reply_problem(&mut self, start: &str, status: u16, body: Value) -> HttpCall {
        self.reply(start, status, &[("content-type", "application/problem+json")], body.to_string())
    }

    pub fn fail(&mut self, start: &str, error: HttpError) {
        let request = self.take(start);
        self.answer(request, Err(error));
    }

    pub fn browser_returns(&mut self, answer: BrowserAnswer) {
        let request = self.browser.pop_front().expect("the browser is open");
        self.answer(request, answer);
    }

    pub fn platform_answers_push(&mut self, answer: PlatformAnswer) {
        let request = self.push.pop_front().expect("the platform was asked");
        self.answer(request, answer);
    }

    /// The platform keeps what it was given, after its check.
    pub fn vault_keeps(&mut self) {
        let request = self.vault_store.pop_front().expect("the vault was given something");
        self.vault = Some(request.operation.secret.clone());
        self.answer(request, VaultAnswer::Done);
    }

    /// The platform does not keep it.
    pub fn vault_does_not_keep(&mut self, trouble: VaultTrouble) {
        let request = self.vault_store.pop_front().expect("the vault was given something");
        self.answer(request, VaultAnswer::Trouble(trouble));
    }

    /// The platform gives out what it keeps, after its check, or says why not.
    pub fn vault_opens(&mut self, trouble: Option<VaultTrouble>) {
        let request = self.vault_open.pop_front().expect("the vault was asked to open");
        let answer = match (trouble, self.vault.clone()) {
            (Some(trouble), _) => VaultAnswer::Trouble(trouble),
            (None, Some(secret)) => VaultAnswer::Opened(secret),
            (None, None) => VaultAnswer::Empty,
        };
        self.answer(request, answer);
    }

    /// Starts and signs in by Cl@ve permanente, up to the first offer.
    pub fn sign_in_by_clave(&mut self) {
        use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as B64};
        use shared::features::access::events::{AccessEvent as A, SignInMethod};
        self.start();
        self.reply_status();
        self.send(Event::Access(A::Start(SignInMethod::ClavePermanente)));
        self.reply_json(
            "GET /.well-known/openid-configuration",
            &json!({ "issuer": "https://clave.test", "authorization_endpoint": "https://clave.test/authorize", "token_endpoint": "https://clave.test/token" }),
        );
        let url = url::Url::parse(&self.browser.front().unwrap().operation.url).unwrap();
        let param = |name: &str| url.query_pairs().find(|(n, _)| n == name).unwrap().1.into_owned();
        let claims = json!({ "iss": "https://clave.test", "aud": "importass", "exp": NOW + 300, "iat": NOW, "nonce": param("nonce"), "sub": "x" });
        let id = format!("{}.{}.{}", B64.encode("{}"), B64.encode(claims.to_string()), B64.encode("s"));
        let back = format!("https://app.test/acceso/vuelta?code=abc&state={}", param("state"));
        self.browser_returns(BrowserAnswer::Returned(back));
        self.reply_json(
            "POST /token",
            &json!({ "access_token": "x", "token_type": "Bearer", "id_token": id }),
        );
        self.reply_json("POST /api/v1/sessions", &session("p1", "Ana García Ruiz", "clave_permanente"));
    }

    pub fn reply_status(&mut self) {
        self.reply_json(
            "GET /api/v1/status",
            &json!({
                "now": "2026-02-10T09:00:00Z", "issuer": "https://clave.test", "client_id": "importass",
                "minimum_version": 1,
                "services": [{ "service": "sms", "open": true }, { "service": "clave", "open": true }],
            }),
        );
    }

    /// Starts and signs in by SMS, up to Inicio, without notices or years.
    pub fn sign_in(&mut self) {
        self.sign_in_as(&session("p1", "Ana García Ruiz", "sms"));
    }

    /// The same with this session.
    pub fn sign_in_as(&mut self, opened: &Value) {
        use shared::features::access::events::{
            AccessEvent as A, AccessField as F, PrimerAnswer, SignInMethod,
        };
        self.start();
        self.reply_status();
        self.send(Event::Access(A::Start(SignInMethod::Sms)));
        for (field, text) in
            [(F::Identifier, "01234567L"), (F::BirthDate, "03/04/1980"), (F::Mobile, "612345678")]
        {
            self.send(Event::Access(A::Typed { field, text: text.into() }));
        }
        self.send(Event::Access(A::Submit));
        self.reply_json("POST /api/v1/sms/challenges", &challenge());
        self.send(Event::Access(A::Typed { field: F::Code, text: "123456".into() }));
        self.send(Event::Access(A::Submit));
        self.reply_json("POST /api/v1/sms/challenges/c1/answer", opened);
        self.send(Event::Access(A::Primer(PrimerAnswer::No)));
        let person = opened["person"]["id"].as_str().unwrap();
        let years = format!("GET /api/v1/people/{person}/regularizations");
        self.reply_json(&years, &json!({ "regularizations": [] }));
    }

    /// The notices that the server has.
    pub fn reply_notices(&mut self, notices: &[Value]) {
        self.reply_json(
            "GET /api/v1/people/p1/notices",
            &json!({ "changes": notices, "removed": [], "cursor": "c1", "more": false }),
        );
    }

    /// How many bytes the database says are here.
    pub fn file_bytes(&mut self, person: &str, document: &str) -> u64 {
        let vault = Vault::Person(person.to_owned().try_into().unwrap());
        let store = self.stores.get(&vault).unwrap();
        store
            .connection()
            .query_row("SELECT coalesce(max(bytes), 0) FROM file WHERE id = ?1", [document], |r| {
                r.get::<_, i64>(0)
            })
            .unwrap()
            .cast_unsigned()
    }

    /// Places in the outbox.
    pub fn outbox(&mut self, person: &str) -> i64 {
        let vault = Vault::Person(person.to_owned().try_into().unwrap());
        let store = self.stores.get(&vault).unwrap();
        store.connection().query_row("SELECT count(*) FROM outbox", [], |r| r.get(0)).unwrap()
    }
}

fn path(url: &str) -> String {
    url.split_once("://")
        .and_then(|(_, rest)| rest.split_once('/'))
        .map_or_else(String::new, |(_, p)| format!("/{p}"))
}

pub const fn secret_number(name: SecretName) -> u8 {
    match name {
        SecretName::DatabaseKeys => 0,
        SecretName::Session => 1,
        SecretName::PendingSignIn => 2,
    }
}

pub fn challenge() -> Value {
    json!({ "challenge": "c1", "digits": 6, "expires_at": "2026-02-10T09:05:00Z", "attempts_left": 3, "sent_to": "6** *** 678" })
}

pub fn session(person: &str, name: &str, method: &str) -> Value {
    json!({
        "access_token": "at-1", "token_type": "DPoP", "expires_in": 300, "refresh_token": "rt-1", "method": method,
        "person": { "id": person, "name": name, "identifier": "****4567L", "has_clave_permanente": method != "sms" },
    })
}

pub fn notice(id: &str, title: &str, sent_at: &str, unread: bool) -> Value {
    json!({
        "id": id, "kind": "news", "title": title, "body": format!("{title}. Texto del aviso."), "sent_at": sent_at,
        "unread": unread, "pinned": false, "archived": false,
    })
}

pub fn header<'a>(call: &'a HttpCall, name: &str) -> Option<&'a str> {
    call.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
}
