//! What the pages of diagnosis say. A line is a name and how it is; its words are `check-{name}-{how}`, its advice
//! `check-{name}-{how}-advice`, if there is anything to do.
use super::view::{CheckRow, DiagnosisView};
use crate::{
    api::{
        ApiError,
        client::{self, Api, CONTRACT_VERSION, Call},
        dto::PushRegistration,
    },
    effects::device::Device,
    features::Env,
    parts::Tone,
    text::Texts,
};

/// Seconds by which a device's clock may be wrong without anybody minding.
const CLOCK: u64 = 60;

/// What the server knows of this device.
///
/// # Errors
/// See [`ApiError`].
pub async fn registration(api: &Api, ctx: &dyn Device) -> Result<PushRegistration, ApiError> {
    client::json(api, ctx, Call::get("/push/registration")).await
}

/// What the others know, by the names of its words.
pub struct Known {
    /// The permission: on, no, denied, none, unasked.
    pub permission: &'static str,
    /// The platform's address: known, none, unasked.
    pub token: &'static str,
    /// Kinds that are not told of.
    pub muted: bool,
    /// Finger or face sign this person in.
    pub biometrics: bool,
    /// No network, says the device.
    pub offline: bool,
    /// The look, in words.
    pub theme: String,
    /// How the session was opened, in words.
    pub session: String,
    /// What is kept, in words.
    pub size: Option<String>,
}

/// The pages of diagnosis.
#[derive(Default)]
pub struct Diagnosis {
    registration: Option<Result<PushRegistration, ApiError>>,
    asking: bool,
    copied: Option<bool>,
}

struct Page {
    t: Texts,
    rows: Vec<CheckRow>,
}

impl Page {
    fn line(&mut self, tone: Tone, name: &str, how: &str) {
        let id = format!("check-{name}-{how}");
        let state = self.t.get(&id);
        self.say(tone, name, state, self.t.maybe(&format!("{id}-advice")));
    }

    fn value(&mut self, name: &str, state: String) {
        self.say(Tone::Info, name, state, None);
    }

    fn say(&mut self, tone: Tone, name: &str, state: String, advice: Option<String>) {
        let label = self.t.get(&format!("check-{name}"));
        self.rows.push(CheckRow { tone, label, state, advice });
    }

    fn network(&mut self, offline: bool) {
        if offline {
            self.line(Tone::Warning, "network", "off");
        } else {
            self.line(Tone::Good, "network", "on");
        }
    }

    fn permission(&mut self, known: &Known) {
        let tone = if known.permission == "on" { Tone::Good } else { Tone::Warning };
        self.line(tone, "permission", known.permission);
    }

    fn versions(&mut self) {
        self.value("app", env!("CARGO_PKG_VERSION").into());
        self.value("contract", CONTRACT_VERSION.to_string());
    }
}

impl Diagnosis {
    /// The page comes to sight. `false`: the server is being asked already.
    pub const fn enter(&mut self) -> bool {
        self.copied = None;
        !std::mem::replace(&mut self.asking, true)
    }

    /// The server answered about this device.
    pub fn answered(&mut self, answer: Result<PushRegistration, ApiError>) {
        self.asking = false;
        self.registration = Some(answer);
    }

    /// The text was copied, or not; what to say.
    pub fn copied(&mut self, t: Texts, done: bool) -> String {
        self.copied = Some(done);
        t.get(if done { "diagnosis-copied" } else { "diagnosis-not-copied" })
    }

    /// Why no push comes.
    #[must_use]
    pub fn push(&self, env: &Env, known: &Known) -> DiagnosisView {
        let t = env.t;
        let mut page = Page { t, rows: Vec::new() };
        page.permission(known);
        let tone = if known.token == "known" { Tone::Good } else { Tone::Warning };
        page.line(tone, "token", known.token);
        match &self.registration {
            Some(Ok(r)) => {
                match r.registered {
                    true => page.line(Tone::Good, "server", "yes"),
                    false => page.line(Tone::Warning, "server", "no"),
                }
                match r.last_sent_at {
                    Some(at) => {
                        page.say(Tone::Info, "last", t.ago(at, env.now), t.maybe("check-last-advice"))
                    }
                    None => page.line(Tone::Info, "last", "none"),
                }
            }
            Some(Err(_)) if !self.asking => page.line(Tone::Warning, "server", "unknown"),
            _ => page.line(Tone::Info, "server", "asking"),
        }
        if known.muted {
            page.line(Tone::Info, "kinds", "some");
        } else {
            page.line(Tone::Good, "kinds", "all");
        }
        page.line(Tone::Info, "quiet", "hint");
        page.network(known.offline);
        page.versions();
        self.view(page, "alerts-diagnosis-intro")
    }

    /// State of the app.
    #[must_use]
    pub fn app(&self, env: &Env, known: &Known) -> DiagnosisView {
        let t = env.t;
        let mut page = Page { t, rows: Vec::new() };
        page.versions();
        page.value("language", t.get("language-name"));
        page.value("theme", known.theme.clone());
        page.network(known.offline);
        if env.api.offset().unsigned_abs() > CLOCK {
            page.line(Tone::Warning, "clock", "wrong");
        } else {
            page.line(Tone::Good, "clock", "right");
        }
        page.value("session", known.session.clone());
        match &known.size {
            Some(size) => page.say(
                Tone::Good,
                "storage",
                t.with("check-storage-size", [("size", size.clone().into())]),
                None,
            ),
            None => page.line(Tone::Good, "storage", "open"),
        }
        page.permission(known);
        page.line(Tone::Info, "biometrics", if known.biometrics { "on" } else { "off" });
        let errors = env.api.errors();
        if errors.is_empty() {
            page.line(Tone::Good, "errors", "none");
        }
        for (error, at) in errors.iter().rev() {
            page.value("errors", format!("{} ({})", error.code(), t.ago(*at, env.now)));
        }
        self.view(page, "diagnosis-intro")
    }

    fn view(&self, page: Page, intro: &str) -> DiagnosisView {
        let t = page.t;
        DiagnosisView {
            intro: t.get(intro),
            rows: page.rows,
            copy: t.get("diagnosis-copy"),
            copied: self
                .copied
                .map(|done| t.get(if done { "diagnosis-copied" } else { "diagnosis-not-copied" })),
            refresh: t.get("diagnosis-refresh"),
            note: t.get("diagnosis-note"),
        }
    }
}

/// A page as a text.
#[must_use]
pub fn written(title: &str, view: &DiagnosisView) -> String {
    let lines = view.rows.iter().map(|r| format!("{}: {}", r.label, r.state));
    std::iter::once(title.to_owned()).chain(lines).collect::<Vec<_>>().join("\n")
}
