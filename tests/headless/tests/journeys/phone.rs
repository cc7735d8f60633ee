//! A phone: a core with its platform and its folder, and how a test talks to it.
use crate::{raw::Raw, sandbox::Sandbox};
use headless::{Browser, Shell, Start, operations::Seen};
use serde_json::Value;
use shared::{
    app::{Event, Screen, View},
    domain::person::PersonId,
    effects::{Secret, db::Vault},
    features::{
        access::events::{AccessEvent, AccessField, Capacity, PrimerAnswer, SignInMethod},
        documents::events::DocumentsEvent,
        home::view::HomeView,
        notices::events::NoticesEvent,
        regularization::{events::RegularizationEvent, view::YearView},
        represented::events::RepresentedEvent,
    },
    navigation::{Route, Tab},
    parts::Load,
    platform::native::Stores,
};
use std::time::{Duration, Instant};

/// Nothing takes so long; a shared machine may.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Waits for a screen and gives what is on it: `shows!(phone, Code(c) if c.problem.is_some())`.
macro_rules! shows {
    ($phone:expr, $screen:ident) => {
        shows!($phone, $screen(it) if { let _ = it; true })
    };
    ($phone:expr, $screen:ident($it:ident) if $fits:expr) => {
        $phone.wait(
            concat!(stringify!($screen), " with ", stringify!($fits)),
            |view| match &view.screen {
                ::shared::app::Screen::$screen($it) if $fits => Some($it.clone()),
                _ => None,
            },
        )
    };
}

/// For what shows on no screen: asked for until it is so.
pub fn eventually(what: &str, fits: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !fits() {
        assert!(Instant::now() < end, "it did not come to pass: {what}");
        std::thread::yield_now();
    }
}

pub struct Phone {
    shell: Option<Shell>,
    pub start: Start,
    pub persona: Value,
    _home: tempfile::TempDir,
    pub downloads: tempfile::TempDir,
}

impl Phone {
    /// A new phone in somebody's hand, opened for the first time.
    pub fn of(sandbox: &Sandbox, slug: &str) -> Self {
        Self::with(sandbox, slug, |_| {})
    }

    pub fn with(sandbox: &Sandbox, slug: &str, change: impl FnOnce(&mut Start)) -> Self {
        let home = tempfile::tempdir().unwrap();
        let downloads = tempfile::tempdir().unwrap();
        let mut start = Start::new(&sandbox.origin, home.path());
        start.browser = Browser::persona(&sandbox.origin, slug).unwrap();
        start.present_to = Some(downloads.path().to_owned());
        change(&mut start);
        let shell = Some(Shell::start(start.clone()).unwrap());
        let persona = sandbox.control.persona(slug).unwrap();
        Self { shell, start, persona, _home: home, downloads }
    }

    pub fn shell(&self) -> &Shell {
        self.shell.as_ref().unwrap()
    }

    /// The app is closed.
    pub fn close(&mut self) {
        self.shell = None;
    }

    /// The app is opened, where it was closed before.
    pub fn open(&mut self) {
        self.shell = Some(Shell::start(self.start.clone()).unwrap());
    }

    /// The app is closed and opened again.
    pub fn restart(&mut self) {
        self.close();
        self.open();
    }

    pub fn word(&self, name: &str) -> String {
        self.persona[name].as_str().unwrap().to_owned()
    }

    pub fn tell(&self, event: Event) {
        self.shell().send(&event).unwrap();
    }

    /// Answers the question that is about to be asked.
    pub fn confirm(&self) {
        self.until("a question", |v| v.dialog.is_some());
        self.tell(Event::Confirm);
    }

    pub fn access(&self, event: AccessEvent) {
        self.tell(Event::Access(event));
    }

    pub fn go(&self, route: Route) {
        self.tell(Event::Go(route));
    }

    pub fn view(&self) -> View {
        self.shell().view().unwrap()
    }

    pub fn wait<T>(&self, what: &str, wanted: impl FnMut(&View) -> Option<T>) -> T {
        match self.shell().wait_for(PATIENCE, wanted) {
            Ok(found) => found,
            Err(e) => panic!("{e}: {what}\nthe view is {:#?}", self.view()),
        }
    }

    pub fn until(&self, what: &str, wanted: impl Fn(&View) -> bool) -> View {
        self.wait(what, |view| wanted(view).then(|| view.clone()))
    }

    /// A client that sends what the core would not, with this phone's key and session.
    pub fn raw(&self, sandbox: &Sandbox) -> Raw {
        Raw::of(sandbox, &self.start.home)
    }

    /// The page or telephone that was opened last.
    pub fn opened(&self) -> String {
        self.shell()
            .wait_seen(PATIENCE, |s| match s {
                Seen::Opened(url) => Some(url.clone()),
                _ => None,
            })
            .unwrap()
    }

    /// Its databases open with their keys and hold together. The app is closed.
    pub fn is_sound(&self) {
        let secrets = self.start.home.join("secrets/database-keys");
        let keys: Value = serde_json::from_slice(&std::fs::read(secrets).unwrap()).unwrap();
        let key = |k: &Value| Secret { bytes: serde_json::from_value(k["bytes"].clone()).unwrap() };
        let mut stores = Stores::new(self.start.home.join("data"));
        stores.unlock(&key(&keys["device"]), false).unwrap();
        let mut vaults = vec![Vault::Device];
        for (id, k) in keys["people"].as_object().unwrap() {
            let vault = Vault::Person(PersonId::try_from(id.clone()).unwrap());
            stores.admit(&vault, &key(k)).unwrap();
            vaults.push(vault);
        }
        for vault in vaults {
            let db = stores.get(&vault).unwrap().connection();
            let says: String = db.query_row("PRAGMA integrity_check", [], |r| r.get(0)).unwrap();
            assert_eq!(says, "ok");
            let broken: i64 =
                db.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |r| r.get(0)).unwrap();
            assert_eq!(broken, 0);
        }
    }

    // ---- what people do

    pub fn types(&self, field: AccessField, text: &str) {
        self.access(AccessEvent::Typed { field, text: text.to_owned() });
    }

    /// Fills the form for the sign-in by SMS and sends it.
    pub fn fill_sms(&self) {
        shows!(self, Welcome);
        self.access(AccessEvent::Start(SignInMethod::Sms));
        self.types(AccessField::Identifier, &self.word("identifier"));
        let birth = self.word("birth_date");
        let parts: Vec<&str> = birth.split('-').collect();
        self.types(AccessField::BirthDate, &format!("{}/{}/{}", parts[2], parts[1], parts[0]));
        self.types(AccessField::Mobile, self.word("mobile").trim_start_matches("+34"));
        self.access(AccessEvent::Submit);
    }

    pub fn enter_code(&self, code: &str) {
        self.types(AccessField::Code, code);
        self.access(AccessEvent::Submit);
    }

    /// Says "later" to both offers and comes to Inicio.
    pub fn pass_primers(&self) {
        loop {
            let place = self.wait("an offer, or Inicio", |v| match v.screen {
                Screen::PushPrimer(_) | Screen::BiometricsPrimer(_) => Some(v.title.clone()),
                Screen::Home(_) | Screen::Represented(_) => Some(String::new()),
                _ => None,
            });
            if place.is_empty() {
                return;
            }
            self.access(AccessEvent::Primer(PrimerAnswer::Later));
            self.until("the next screen", |v| v.title != place);
        }
    }

    pub fn sign_in_by_sms(&self, sandbox: &Sandbox) {
        self.fill_sms();
        shows!(self, Code);
        self.enter_code(&sandbox.code(&self.word("slug")));
        self.pass_primers();
    }

    pub fn sign_in(&self, method: SignInMethod) {
        shows!(self, Welcome);
        self.access(AccessEvent::Start(method));
        self.pass_primers();
    }

    pub fn sign_in_for_others(&self) {
        shows!(self, Welcome);
        self.access(AccessEvent::Choose(Capacity::Representative));
        self.sign_in(SignInMethod::ClavePermanente);
    }

    /// Chooses whom to act for, by the beginning of the name.
    pub fn act_for(&self, name: &str) {
        self.go(Route::Represented);
        let list = shows!(self, Represented(r) if r.load == Load::Ready);
        let row = list.rows.iter().find(|r| r.name.starts_with(name)).expect("a power");
        self.tell(Event::Represented(RepresentedEvent::ActFor { person: row.person.clone() }));
        self.until("the stripe", |v| v.stripe.as_ref().is_some_and(|s| s.text.contains(name)));
    }

    /// Inicio, as the server has it now.
    pub fn home(&self) -> HomeView {
        // the second press leads to the root of the place's stack
        self.tell(Event::SelectTab(Tab::Home));
        self.tell(Event::SelectTab(Tab::Home));
        self.wait("Inicio, at rest", |v| match &v.screen {
            Screen::Home(h) if h.load == Load::Ready && !v.updating => Some(h.clone()),
            _ => None,
        })
    }

    pub fn regularization(&self, event: RegularizationEvent) {
        self.tell(Event::Regularization(event));
    }

    /// A year, as the server has it now.
    pub fn year(&self, year: u16) -> YearView {
        self.go(Route::Year { year });
        self.regularization(RegularizationEvent::Refresh);
        self.wait("the year, at rest", |v| match &v.screen {
            Screen::Year(y) if y.load == Load::Ready && !v.updating => Some(y.clone()),
            _ => None,
        })
    }

    /// Titles of the documents, as the server has them now.
    pub fn documents(&self) -> Vec<String> {
        self.go(Route::Documents);
        self.tell(Event::Documents(DocumentsEvent::Refresh));
        self.wait("the documents, at rest", |v| match &v.screen {
            Screen::Documents(d) if !v.updating && !matches!(d.load, Load::Loading { .. }) => {
                Some(d.rows.iter().map(|r| r.title.clone()).collect())
            }
            _ => None,
        })
    }

    /// Titles of the notices, as the server has them now.
    pub fn notices(&self) -> Vec<String> {
        self.go(Route::Notices);
        self.tell(Event::Notices(NoticesEvent::Refresh));
        self.wait("the notices, at rest", |v| match &v.screen {
            Screen::Notices(n) if !v.updating && !matches!(n.load, Load::Loading { .. }) => {
                Some(n.rows.iter().map(|r| r.title.clone()).collect())
            }
            _ => None,
        })
    }
}
