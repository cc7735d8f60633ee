//! What a change of mobile or e-mail decides. It is an act that counts: sent while online only, done only with the
//! registry's number and time (LPAC 16.3); when nobody knows whether it arrived, it is asked for with the same key.
use super::{
    events::ContactEvent,
    view::{ContactFormView, ContactScreen, ContactView},
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
        Cmd, Env, Freshness, Only, Subject, Turn,
        acts::{ActEvent, ActKind, Acts, Settled},
        banner, draw, failed,
        fields::{FieldState, grouped, mobile_error, read_code},
        recall, run, trouble,
    },
    navigation::Route,
    parts::{Banner, CodeOwner, CodeView, DueCard, Fact, FieldKind, LinkRow, Load, OutcomeOwner, Tone},
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

impl ActKind for Which {
    const OWNER: OutcomeOwner = OutcomeOwner::Contact;

    fn words(&self) -> &'static str {
        "outcome"
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Form,
    Code(dto::Challenge),
}

fn wrap(event: ActEvent<Which>) -> ContactEvent {
    ContactEvent::Act(Box::new(event))
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
    act: Acts<Which>,
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
            act: Acts::new(subject.person.clone(), PENDING),
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
        self.act.begin().map_event(wrap)
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
        if self.act.is_seen_first() || self.act.is_open() {
            return;
        }
        if self.which != which || self.act.has_outcome() {
            self.begin_anew();
            self.problem = None;
        }
        self.which = which;
    }

    /// From the code back to the form. `false`: it was the form.
    pub fn back(&mut self) -> bool {
        self.problem = None;
        if matches!(self.stage, Stage::Code(_)) && !self.is_waiting() && !self.act.has_outcome() {
            self.stage = Stage::Form;
            return true;
        }
        if self.act.has_outcome() && !self.act.is_open() {
            self.begin_anew();
        }
        false
    }

    fn begin_anew(&mut self) {
        self.act.leave();
        self.stage = Stage::Form;
        self.field = FieldState { revision: self.field.revision + 1, ..FieldState::default() };
    }

    const fn is_waiting(&self) -> bool {
        self.busy || self.act.is_busy()
    }

    /// How deep the visible stage lies above the form.
    #[must_use]
    pub const fn depth(&self) -> u32 {
        match self.stage {
            _ if self.act.has_outcome() => 2,
            Stage::Form => 0,
            Stage::Code(_) => 1,
        }
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.loading || self.is_waiting()
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
                match &self.stage {
                    Stage::Code(challenge) => self.code.typed_code(text, challenge.digits),
                    Stage::Form => self.code.typed(text),
                }
                draw().turn()
            }
            ContactEvent::Submit => match self.stage {
                _ if self.act.has_outcome() => draw().turn(),
                Stage::Form => self.submit_form(env).turn(),
                Stage::Code(_) => self.submit_code(env).turn(),
            },
            ContactEvent::Resend => self.submit_form(env).turn(),
            ContactEvent::AskAgain => self.act.ask(env).map_event(wrap).turn(),
            ContactEvent::Done => {
                self.begin_anew();
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
            ContactEvent::Act(event) => self.acted(env, *event),
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
        if self.is_waiting() {
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
        if self.is_waiting() {
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
        self.problem = None;
        let path =
            format!("/people/{}/contact/changes/{}/confirmation", self.person.as_str(), challenge.challenge);
        self.act.send(env, self.which, path, dto::CodeAnswer { code }).map_event(wrap)
    }

    fn acted(&mut self, env: &Env, event: ActEvent<Which>) -> Turn<ContactEvent> {
        if let ActEvent::Unfinished(Some(pending)) = &event {
            self.which = pending.which;
        }
        let asked = matches!(event, ActEvent::Asked(_));
        let (cmd, settled) = self.act.update(env, event);
        let said = self.act.said(env.t, &settled);
        let mut cmd = cmd.map_event(wrap);
        match settled {
            Settled::Done if !asked => cmd = cmd.and(self.enter(env)),
            Settled::Unknown => self.mishaps += 1,
            Settled::Refused(error) => self.refused(env, &error),
            Settled::Done | Settled::NotDone | Settled::Nothing => {}
        }
        Turn { cmd, go: None, say: said }
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
        self.act.due(env.t, |which| match which {
            Which::Mobile => Route::ChangeMobile,
            Which::Email => Route::ChangeEmail,
        })
    }

    /// Heading of the visible stage.
    #[must_use]
    pub fn form_title(&self, env: &Env) -> String {
        let t = env.t;
        match (&self.stage, self.which) {
            _ if self.act.has_outcome() => t.get("outcome-title"),
            (Stage::Code(_), _) => t.get("code-title"),
            (Stage::Form, Which::Mobile) => t.get("change-mobile-title"),
            (Stage::Form, Which::Email) => t.get("change-email-title"),
        }
    }

    /// The visible stage of a change.
    #[must_use]
    pub fn form(&self, env: &Env) -> ContactScreen {
        let t = env.t;
        if !self.allowed {
            return ContactScreen::List(self.list(env));
        }
        if let Some(outcome) = self.act.outcome(t) {
            return ContactScreen::Outcome(outcome);
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
                    busy: self.is_waiting().then(|| t.get("change-busy")),
                    resend: t.get("code-resend"),
                    ways_out: Vec::new(),
                })
            }
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
