//! What a change of mobile or e-mail decides. It is an act that counts: sent while online only, done only with the
//! registry's number and time (LPAC 16.3); when nobody knows whether it arrived, it is asked for with the same key.
use super::{
    events::ContactEvent,
    view::{ContactFormView, ContactScreen, ContactView, OutcomeView},
};
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Call},
        dpop, dto,
    },
    domain::{
        contact::{Email, EmailError, Mobile},
        person::PersonId,
    },
    effects::{
        db::{Keep, Vault},
        device::Device,
    },
    features::{
        Cmd, Env, Freshness, Only, Subject, Turn, banner, draw, failed,
        fields::{FieldState, grouped, mobile_error, read_code},
        keep, recall, run, trouble,
    },
    navigation::Route,
    parts::{Banner, CodeOwner, CodeView, DueCard, Fact, FieldKind, LinkRow, Load, Tone},
    text,
};
use serde::{Deserialize, Serialize};

const CONTACT: &str = "contact";
const PENDING: &str = "contact-pending";

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Which {
    /// The mobile.
    Mobile,
    /// The e-mail.
    Email,
}

/// An act on its way: written down before it is sent, so that a kill in between is noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Its idempotency key, by which it can be asked for.
    pub key: String,
    /// What it changes.
    pub which: Which,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Form,
    Code(dto::Challenge),
    Unknown,
    Done(dto::Submission),
    NotDone,
}

/// Mobile and e-mail of one person.
pub struct Contact {
    person: PersonId,
    allowed: bool,
    known: Option<dto::Contact>,
    which: Which,
    stage: Stage,
    field: FieldState,
    code: FieldState,
    pending: Option<Pending>,
    /// The end of an act was found out at the start of the app, and nobody has seen it yet.
    found_out: bool,
    busy: bool,
    problem: Option<Banner>,
    /// Raised when something went wrong: the focus goes there.
    pub mishaps: u32,
    /// How new it is.
    pub freshness: Freshness,
    loading: bool,
}

impl Contact {
    /// Nothing loaded. Part of the Personal Area: never opened by a power.
    #[must_use]
    pub fn new(subject: &Subject) -> Self {
        Self {
            person: subject.person.clone(),
            allowed: subject.is_oneself(),
            known: None,
            which: Which::Mobile,
            stage: Stage::Form,
            field: FieldState::default(),
            code: FieldState::default(),
            pending: None,
            found_out: false,
            busy: false,
            problem: None,
            mishaps: 0,
            freshness: Freshness::default(),
            loading: false,
        }
    }

    fn vault(&self) -> Vault {
        Vault::Person(self.person.clone())
    }

    /// Looks for an act whose end is not known.
    pub fn begin(&self) -> Cmd<ContactEvent> {
        if !self.allowed {
            return draw();
        }
        let vault = self.vault();
        run(move |ctx| async move {
            ContactEvent::Unfinished(recall::<Pending>(&ctx, vault, PENDING).await.map(|(p, _)| p))
        })
    }

    /// What was communicated comes to sight.
    pub fn enter(&mut self, env: &Env) -> Cmd<ContactEvent> {
        if !self.allowed || self.loading {
            return draw();
        }
        self.loading = true;
        let (api, vault, person) = (env.api.clone(), self.vault(), self.person.clone());
        run(move |ctx| async move {
            let kept = recall::<dto::Contact>(&ctx, vault.clone(), CONTACT).await;
            ctx.send_event(ContactEvent::Kept(kept));
            let call = Call::get(format!("/people/{}/contact", person.as_str()));
            let answer: Result<dto::Contact, _> = client::json(&api, &ctx, call).await;
            if let Ok(contact) = &answer {
                let json = serde_json::to_string(contact).ok();
                let keep = Keep { vault, name: CONTACT.into(), json, at: api.server_now() };
                let _ = ctx.keep(keep).await;
            }
            ContactEvent::Loaded(answer)
        })
    }

    /// A form comes to sight. What was typed before stays; an act whose end is not known goes first.
    pub fn open_form(&mut self, which: Which) {
        if self.pending.is_some() || std::mem::take(&mut self.found_out) {
            return;
        }
        if self.which != which || matches!(self.stage, Stage::Done(_) | Stage::NotDone) {
            self.field = FieldState { revision: self.field.revision + 1, ..FieldState::default() };
            self.stage = Stage::Form;
            self.problem = None;
        }
        self.which = which;
    }

    /// From the code back to the form. `false`: it was the form.
    pub fn back(&mut self) -> bool {
        self.problem = None;
        if matches!(self.stage, Stage::Code(_)) && !self.busy {
            self.stage = Stage::Form;
            return true;
        }
        if matches!(self.stage, Stage::Done(_) | Stage::NotDone) {
            self.stage = Stage::Form;
            self.field = FieldState { revision: self.field.revision + 1, ..FieldState::default() };
        }
        false
    }

    /// How deep the visible stage lies above the form.
    #[must_use]
    pub const fn depth(&self) -> u32 {
        match self.stage {
            Stage::Form => 0,
            Stage::Code(_) => 1,
            Stage::Unknown | Stage::Done(_) | Stage::NotDone => 2,
        }
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.loading || self.busy
    }

    /// Reads an event.
    pub fn update(&mut self, env: &Env, event: ContactEvent) -> Turn<ContactEvent> {
        match event {
            ContactEvent::Typed(text) => {
                self.field.typed(text);
                draw().turn()
            }
            ContactEvent::Left => {
                if !self.field.text.trim().is_empty() {
                    let _ = self.read_field(env);
                }
                draw().turn()
            }
            ContactEvent::CodeTyped(text) => {
                self.code.typed(text);
                draw().turn()
            }
            ContactEvent::Submit => match self.stage {
                Stage::Form => self.submit_form(env).turn(),
                Stage::Code(_) => self.submit_code(env).turn(),
                Stage::Unknown | Stage::Done(_) | Stage::NotDone => draw().turn(),
            },
            ContactEvent::Resend => self.submit_form(env).turn(),
            ContactEvent::AskAgain => self.ask(env).turn(),
            ContactEvent::Done => {
                self.stage = Stage::Form;
                self.field = FieldState { revision: self.field.revision + 1, ..FieldState::default() };
                Turn::from(self.enter(env)).going(Route::Contact)
            }
            ContactEvent::Refresh => self.enter(env).turn(),
            ContactEvent::Kept(kept) => {
                if let (None, Some((contact, at))) = (&self.known, kept) {
                    self.known = Some(contact);
                    self.freshness.at = Some(at);
                }
                draw().turn()
            }
            ContactEvent::Loaded(answer) => {
                self.loading = false;
                match answer {
                    Ok(contact) => {
                        self.known = Some(contact);
                        self.freshness.came(env.api.server_now());
                    }
                    Err(e) => self.freshness.error = Some(e),
                }
                draw().turn()
            }
            ContactEvent::Unfinished(Some(pending)) => {
                self.which = pending.which;
                self.pending = Some(pending);
                self.found_out = true;
                self.stage = Stage::Unknown;
                self.ask(env).turn()
            }
            ContactEvent::Unfinished(None) => draw().turn(),
            ContactEvent::Challenged(answer) => {
                self.busy = false;
                match answer {
                    Ok(challenge) => {
                        self.code.set("");
                        self.code.error = None;
                        self.problem = None;
                        self.stage = Stage::Code(challenge);
                    }
                    Err(e) => self.refused(env, &e),
                }
                draw().turn()
            }
            ContactEvent::Prepared(pending) => {
                self.pending = Some(pending);
                draw().turn()
            }
            ContactEvent::Registered(answer) => self.registered(env, answer),
            ContactEvent::Asked(answer) => self.asked(env, answer),
        }
    }

    fn read_field(&mut self, env: &Env) -> Option<dto::ContactStart> {
        let t = env.t;
        let (read, error) = match self.which {
            Which::Mobile => match Mobile::parse(&self.field.text) {
                Ok(mobile) => {
                    self.field.set(grouped(&mobile));
                    (Some(dto::ContactStart::Mobile(mobile.as_str().to_owned())), None)
                }
                Err(e) => (None, Some(mobile_error(t, e))),
            },
            Which::Email => match Email::parse(&self.field.text) {
                Ok(email) => {
                    self.field.set(email.as_str());
                    (Some(dto::ContactStart::Email(email.as_str().to_owned())), None)
                }
                Err(e) => (
                    None,
                    Some(t.get(match e {
                        EmailError::Empty => "email-empty",
                        EmailError::At => "email-at",
                        EmailError::Name => "email-name",
                        EmailError::Domain => "email-domain",
                    })),
                ),
            },
        };
        self.field.error = error;
        read
    }

    fn submit_form(&mut self, env: &Env) -> Cmd<ContactEvent> {
        if self.busy {
            return draw();
        }
        let Some(body) = self.read_field(env) else {
            self.mishaps += 1;
            return draw();
        };
        self.busy = true;
        self.problem = None;
        let (api, person) = (env.api.clone(), self.person.clone());
        draw().and(run(move |ctx| async move {
            let key = dpop::random(&ctx, 16).await;
            let path = format!("/people/{}/contact/changes", person.as_str());
            ContactEvent::Challenged(client::json(&api, &ctx, Call::post(path, &body, key)).await)
        }))
    }

    fn submit_code(&mut self, env: &Env) -> Cmd<ContactEvent> {
        let Stage::Code(challenge) = self.stage.clone() else { return draw() };
        if self.busy {
            return draw();
        }
        let code = match read_code(env.t, &self.code.text, challenge.digits) {
            Ok(code) => code,
            Err(error) => {
                self.code.error = Some(error);
                self.mishaps += 1;
                return draw();
            }
        };
        self.busy = true;
        self.problem = None;
        let (api, person, vault, which) = (env.api.clone(), self.person.clone(), self.vault(), self.which);
        draw().and(run(move |ctx| async move {
            let key = dpop::random(&ctx, 16).await;
            let pending = Pending { key: key.clone(), which };
            let keep = Keep {
                vault,
                name: PENDING.into(),
                json: serde_json::to_string(&pending).ok(),
                at: api.server_now(),
            };
            // an act that cannot be asked for later is not begun
            if ctx.keep(keep).await.is_err() {
                return ContactEvent::Registered(Err(ApiError::DeviceKey));
            }
            ctx.send_event(ContactEvent::Prepared(pending));
            let path =
                format!("/people/{}/contact/changes/{}/confirmation", person.as_str(), challenge.challenge);
            let call = Call::post(path, &dto::CodeAnswer { code }, key);
            ContactEvent::Registered(client::json(&api, &ctx, call).await)
        }))
    }

    fn forget_pending(&mut self, env: &Env) -> Cmd<ContactEvent> {
        self.pending = None;
        keep::<ContactEvent>(self.vault(), PENDING, None::<&Pending>, env.now, || {
            ContactEvent::Unfinished(None)
        })
    }

    fn registered(&mut self, env: &Env, answer: Result<dto::Submission, ApiError>) -> Turn<ContactEvent> {
        self.busy = false;
        match answer {
            Ok(submission) => {
                self.stage = Stage::Done(submission);
                let forget = self.forget_pending(env);
                let said = env.t.get("outcome-done-title");
                Turn::from(draw().and(forget).and(self.enter(env))).saying(said)
            }
            Err(e) if e.is_temporary() => {
                self.stage = Stage::Unknown;
                self.mishaps += 1;
                draw().turn()
            }
            Err(e) => {
                self.refused(env, &e);
                draw().and(self.forget_pending(env)).turn()
            }
        }
    }

    fn ask(&mut self, env: &Env) -> Cmd<ContactEvent> {
        let Some(pending) = self.pending.clone() else { return draw() };
        if self.busy {
            return draw();
        }
        self.busy = true;
        let (api, person) = (env.api.clone(), self.person.clone());
        draw().and(run(move |ctx| async move {
            let path = format!("/people/{}/submissions/{}", person.as_str(), pending.key);
            ContactEvent::Asked(client::json(&api, &ctx, Call::get(path)).await)
        }))
    }

    fn asked(&mut self, env: &Env, answer: Result<dto::Submission, ApiError>) -> Turn<ContactEvent> {
        self.busy = false;
        match answer {
            Ok(submission) => {
                self.stage = Stage::Done(submission);
                let forget = self.forget_pending(env);
                Turn::from(draw().and(forget)).saying(env.t.get("outcome-done-title"))
            }
            Err(e) if e.problem() == Some(ProblemKind::NotReceived) => {
                self.stage = Stage::NotDone;
                let forget = self.forget_pending(env);
                Turn::from(draw().and(forget)).saying(env.t.get("outcome-not-done-title"))
            }
            Err(e) => {
                self.problem = Some(trouble(env.t, &e));
                draw().turn()
            }
        }
    }

    fn refused(&mut self, env: &Env, error: &ApiError) {
        let t = env.t;
        self.mishaps += 1;
        let left = match error {
            ApiError::Refused(p) => p.attempts_left.unwrap_or(0),
            _ => 0,
        };
        self.problem = match error.problem() {
            Some(ProblemKind::WrongCode) => {
                self.code.set("");
                self.code.error = Some(t.with("code-wrong", [("n", left.into())]));
                None
            }
            Some(ProblemKind::ExpiredCode) => Some(banner(t, Tone::Warning, "code-expired")),
            Some(ProblemKind::TooManyTries) => {
                self.stage = Stage::Form;
                Some(banner(t, Tone::Warning, "code-too-many-tries"))
            }
            Some(ProblemKind::TooManyCodes) => Some(banner(t, Tone::Warning, "code-too-many-codes")),
            _ => Some(trouble(t, error)),
        };
    }

    /// What is due, for Inicio: an act whose end is not known, or was found out and not seen yet.
    #[must_use]
    pub fn due(&self, env: &Env) -> Option<DueCard> {
        let t = env.t;
        let (tone, id, link) = match self.stage {
            Stage::Unknown => (Tone::Warning, "outcome-unknown", "outcome-ask"),
            Stage::Done(_) if self.found_out => (Tone::Good, "outcome-done", "outcome-see"),
            Stage::NotDone if self.found_out => (Tone::Bad, "outcome-not-done", "outcome-see"),
            _ => return None,
        };
        let words = banner(t, tone, id);
        Some(DueCard {
            tone: words.tone,
            title: words.title,
            text: words.text,
            link: LinkRow {
                label: t.get(link),
                note: None,
                route: match self.which {
                    Which::Mobile => Route::ChangeMobile,
                    Which::Email => Route::ChangeEmail,
                },
            },
        })
    }

    /// Heading of the visible stage.
    #[must_use]
    pub fn form_title(&self, env: &Env) -> String {
        let t = env.t;
        match (&self.stage, self.which) {
            (Stage::Code(_), _) => t.get("code-title"),
            (Stage::Form, Which::Mobile) => t.get("change-mobile-title"),
            (Stage::Form, Which::Email) => t.get("change-email-title"),
            (Stage::Done(_) | Stage::Unknown | Stage::NotDone, _) => t.get("outcome-title"),
        }
    }

    /// The visible stage of a change.
    #[must_use]
    pub fn form(&self, env: &Env) -> ContactScreen {
        let t = env.t;
        if !self.allowed {
            return ContactScreen::List(self.list(env));
        }
        match &self.stage {
            Stage::Form => {
                let mobile = self.which == Which::Mobile;
                let (label, hint, kind) = if mobile {
                    ("mobile-new-label", "mobile-hint", FieldKind::Mobile)
                } else {
                    ("email-label", "email-hint", FieldKind::Email)
                };
                ContactScreen::Form(ContactFormView {
                    intro: t.get("change-intro"),
                    problem: self.problem.clone(),
                    field: self.field.view(t.get(label), Some(t.get(hint)), kind),
                    prefix: mobile.then(|| "+34".into()),
                    submit: t.get("change-submit"),
                    busy: self.busy.then(|| t.get("sms-busy")),
                })
            }
            Stage::Code(challenge) => {
                let minutes = challenge.expires_at.since(env.now).max(0).div_euclid(60).max(1);
                ContactScreen::Code(CodeView {
                    owner: CodeOwner::Contact,
                    intro: t.with(
                        "change-code-intro",
                        [
                            ("digits", challenge.digits.into()),
                            ("to", challenge.sent_to.clone().into()),
                            ("n", minutes.into()),
                        ],
                    ),
                    problem: self.problem.clone(),
                    code: self.code.view(t.get("code-label"), Some(t.get("code-hint")), FieldKind::Code),
                    submit: t.get("change-code-submit"),
                    busy: self.busy.then(|| t.get("change-busy")),
                    resend: t.get("code-resend"),
                    ways_out: Vec::new(),
                })
            }
            Stage::Unknown => {
                let mut words = banner(t, Tone::Warning, "outcome-unknown");
                if let Some(problem) = &self.problem {
                    words.text = format!("{} {} {}", words.text, problem.title, problem.text);
                }
                ContactScreen::Outcome(OutcomeView {
                    banner: words,
                    ask: Some(t.get("outcome-ask")),
                    busy: self.busy.then(|| t.get("outcome-asking")),
                    ..OutcomeView::default()
                })
            }
            Stage::Done(submission) => ContactScreen::Outcome(OutcomeView {
                banner: banner(t, Tone::Good, "outcome-done"),
                facts: vec![
                    Fact {
                        label: t.get("registry-number"),
                        value: submission.registry_number.clone(),
                        spoken: Some(text::spelled(&submission.registry_number)),
                    },
                    Fact {
                        label: t.get("registered-at"),
                        value: t.moment(submission.registered_at),
                        spoken: None,
                    },
                ],
                done: Some(t.get("outcome-go-on")),
                ..OutcomeView::default()
            }),
            Stage::NotDone => ContactScreen::Outcome(OutcomeView {
                banner: banner(t, Tone::Bad, "outcome-not-done"),
                done: Some(t.get("outcome-go-on")),
                ..OutcomeView::default()
            }),
        }
    }

    /// What was communicated.
    #[must_use]
    pub fn list(&self, env: &Env) -> ContactView {
        let t = env.t;
        if !self.allowed {
            let words = banner(t, Tone::Info, "contact-not-allowed");
            return ContactView {
                load: Load::NotAllowed { title: words.title, text: words.text },
                ..ContactView::default()
            };
        }
        let Some(known) = &self.known else {
            let load = match &self.freshness.error {
                Some(error) if !self.loading => failed(t, error),
                _ => Load::Loading { text: t.get("contact-loading") },
            };
            return ContactView { load, ..ContactView::default() };
        };
        let fact = |id: &str, value: &Option<String>| Fact {
            label: t.get(id),
            value: value.clone().unwrap_or_else(|| t.get("contact-none")),
            spoken: None,
        };
        let change = |value: &Option<String>, change: &str, communicate: &str, route| LinkRow {
            label: t.get(if value.is_some() { change } else { communicate }),
            note: None,
            route,
        };
        ContactView {
            intro: t.get("contact-intro"),
            facts: vec![fact("contact-mobile", &known.mobile), fact("contact-email", &known.email)],
            changes: vec![
                change(&known.mobile, "change-mobile", "communicate-mobile", Route::ChangeMobile),
                change(&known.email, "change-email", "communicate-email", Route::ChangeEmail),
            ],
            load: Load::Ready,
        }
    }
}
