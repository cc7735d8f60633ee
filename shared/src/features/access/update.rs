//! What signing in decides.
use super::{
    events::{AccessEvent, AccessField, Capacity, SignInMethod},
    view::{AccessScreen, CapacityChoice, KeptView, MethodRow, SmsFormView, WaitingView, WelcomeView},
};
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Auth, Call},
        dpop, dto,
        oidc::{self, Intent, OidcError, Pending, Provider},
        session::Stored,
    },
    domain::{
        contact::Mobile,
        dates::{BirthDate, DateError},
        identifier::{Identifier, IdentifierError},
    },
    effects::{
        AskUnlock, BrowserAnswer, OpenBrowser, PlatformAnswer, SecretAnswer, SecretName, device::Device,
    },
    features::{
        Cmd, Env, banner, draw,
        fields::{FieldState, grouped, mobile_error, read_code},
        run, trouble,
    },
    navigation::{Route, ServicePage},
    parts::{Banner, CodeOwner, CodeView, FieldKind, LinkRow, Tone},
    text::Texts,
};
use crux_core::Command;

/// Why no session was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccessError {
    /// The server, or the way to it.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The identity provider, or the way to it.
    #[error(transparent)]
    Provider(#[from] OidcError),
}

/// A session was opened.
pub struct Finished {
    /// The session.
    pub session: dto::Session,
    /// The person wants to act for somebody else.
    pub as_representative: bool,
}

/// What follows an event.
pub enum Step {
    /// Go on here.
    Go(Cmd<AccessEvent>),
    /// A session was opened.
    Finished(Box<Finished>),
    /// What the phone keeps of a session that is over is to be read.
    Read(Box<Stored>),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Choose,
    Sms,
    Code,
    Browser,
    Biometrics,
}

/// Signing in.
#[derive(Default)]
pub struct Access {
    stage: Stage,
    capacity: Capacity,
    identifier: FieldState,
    birth_date: FieldState,
    mobile: FieldState,
    code: FieldState,
    challenge: Option<dto::Challenge>,
    problem: Option<Banner>,
    ways_out: Vec<LinkRow>,
    busy: bool,
    /// Whose data the phone keeps.
    kept: Option<Stored>,
    /// Where the person wanted to go: gone to after the sign-in.
    pub wanted: Option<Route>,
    /// Raised when something went wrong: the focus goes there.
    pub mishaps: u32,
}

impl Access {
    /// Begins anew, saying why.
    #[must_use]
    pub fn because(problem: Option<Banner>, wanted: Option<Route>) -> Self {
        Self { mishaps: u32::from(problem.is_some()), problem, wanted, ..Self::default() }
    }

    /// The phone keeps data of somebody whose session is over: it can be read without signing in.
    pub fn offer_kept(&mut self, whose: Stored) {
        self.kept = Some(whose);
    }

    fn known(&mut self, env: &Env, answer: PlatformAnswer) -> Step {
        self.busy = false;
        let id = match answer {
            PlatformAnswer::Granted | PlatformAnswer::NoHardware => {
                return match self.kept.clone() {
                    Some(stored) => Step::Read(Box::new(stored)),
                    None => Step::Go(draw()),
                };
            }
            PlatformAnswer::Cancelled => return Step::Go(draw()),
            PlatformAnswer::Denied => "unlock-denied",
            PlatformAnswer::LockedOut => "unlock-locked-out",
        };
        self.problem = Some(banner(env.t, Tone::Warning, id));
        self.mishaps += 1;
        Step::Go(draw())
    }

    /// The address of the visible stage.
    #[must_use]
    pub const fn route(&self) -> Route {
        match self.stage {
            Stage::Sms | Stage::Code => Route::Sms,
            Stage::Choose | Stage::Browser | Stage::Biometrics => Route::Welcome,
        }
    }

    /// How deep the visible stage lies.
    #[must_use]
    pub const fn depth(&self) -> u32 {
        match self.stage {
            Stage::Choose => 0,
            Stage::Sms | Stage::Browser | Stage::Biometrics => 1,
            Stage::Code => 2,
        }
    }

    /// Back by one stage. `false`: there is none.
    pub fn back(&mut self) -> bool {
        self.problem = None;
        self.ways_out.clear();
        self.busy = false;
        self.stage = match self.stage {
            Stage::Choose => return false,
            Stage::Sms | Stage::Browser | Stage::Biometrics => Stage::Choose,
            Stage::Code => Stage::Sms,
        };
        true
    }

    /// Opens the form for the sign-in by SMS.
    pub fn open_sms(&mut self) {
        self.problem = None;
        self.ways_out.clear();
        self.stage = Stage::Sms;
    }

    /// Back to the choice.
    pub fn open_choice(&mut self) {
        while self.back() {}
    }

    /// Finger or face are asked for. `false`: they are already.
    pub fn begin_biometrics(&mut self) -> bool {
        if self.stage == Stage::Biometrics {
            return false;
        }
        self.problem = None;
        self.ways_out.clear();
        self.stage = Stage::Biometrics;
        self.busy = true;
        true
    }

    /// Finger or face signed in. None: it was given up meanwhile, and what nobody waits for is not opened.
    #[must_use]
    pub fn opened_by_biometrics(&self, session: dto::Session) -> Option<Finished> {
        (self.stage == Stage::Biometrics)
            .then(|| Finished { session, as_representative: self.capacity == Capacity::Representative })
    }

    /// Finger or face did not sign in: back to the other ways, with why.
    pub fn refused_by_biometrics(&mut self, words: Option<Banner>) {
        if self.stage == Stage::Biometrics {
            self.back();
            self.mishaps += u32::from(words.is_some());
            self.problem = words;
        }
    }

    /// The person came back from the provider to a newly started app.
    pub fn resume(&mut self, env: &Env, intent: &Intent, returned: String) -> Cmd<AccessEvent> {
        self.stage = Stage::Browser;
        self.wanted = intent.wanted.as_deref().and_then(Route::parse);
        if intent.as_representative {
            self.capacity = Capacity::Representative;
        }
        self.busy = true;
        let env = env.clone();
        run(move |ctx| async move {
            AccessEvent::Opened(match take_pending(&ctx).await {
                Some(pending) => complete(&env, &ctx, pending, &returned).await,
                None => Err(OidcError::Foreign.into()),
            })
        })
    }

    /// Reads an event.
    pub fn update(&mut self, env: &Env, event: AccessEvent) -> Step {
        Step::Go(match event {
            AccessEvent::Choose(capacity) => {
                self.capacity = capacity;
                draw()
            }
            AccessEvent::Start(SignInMethod::Sms) => {
                self.open_sms();
                draw()
            }
            AccessEvent::Start(method) => self.begin_browser(env, method),
            AccessEvent::Typed { field, text } => {
                match &self.challenge {
                    Some(challenge) if field == AccessField::Code => {
                        self.code.typed_code(text, challenge.digits)
                    }
                    _ => self.field(field).typed(text),
                }
                draw()
            }
            AccessEvent::Left(field) => {
                self.leave(env, field);
                draw()
            }
            AccessEvent::Submit => match self.stage {
                Stage::Sms => self.submit_form(env),
                Stage::Code => self.submit_code(env),
                Stage::Choose | Stage::Browser | Stage::Biometrics => draw(),
            },
            AccessEvent::Resend => self.ask_for_code(env),
            AccessEvent::Cancel => {
                self.back();
                draw()
            }
            AccessEvent::Challenged(answer) => {
                self.challenged(env, answer);
                draw()
            }
            AccessEvent::Browser(answer) => {
                self.browser_ended(env, answer);
                draw()
            }
            // given up meanwhile: a session that nobody waits for is not opened
            AccessEvent::Opened(_) if !self.busy => draw(),
            AccessEvent::Opened(Ok(session)) => {
                return Step::Finished(Box::new(Finished {
                    session: *session,
                    as_representative: self.capacity == Capacity::Representative,
                }));
            }
            AccessEvent::Opened(Err(error)) => {
                self.refused(env, &error);
                draw()
            }
            AccessEvent::Primer(_) => draw(),
            AccessEvent::ReadKept => {
                if self.kept.is_none() || std::mem::replace(&mut self.busy, true) {
                    return Step::Go(draw());
                }
                self.problem = None;
                let ask = AskUnlock { reason: env.t.get("unlock-reason") };
                draw().and(Command::request_from_shell(ask).then_send(AccessEvent::Known))
            }
            AccessEvent::Known(answer) => return self.known(env, answer),
        })
    }

    const fn field(&mut self, field: AccessField) -> &mut FieldState {
        match field {
            AccessField::Identifier => &mut self.identifier,
            AccessField::BirthDate => &mut self.birth_date,
            AccessField::Mobile => &mut self.mobile,
            AccessField::Code => &mut self.code,
        }
    }

    /// A field that was left is read, if there is something in it, and written as we write it.
    fn leave(&mut self, env: &Env, field: AccessField) {
        match field {
            AccessField::Identifier if !self.identifier.text.trim().is_empty() => {
                let _ = self.read_identifier(env);
            }
            AccessField::BirthDate if !self.birth_date.text.trim().is_empty() => {
                let _ = self.read_birth_date(env);
            }
            AccessField::Mobile if !self.mobile.text.trim().is_empty() => {
                let _ = self.read_mobile(env);
            }
            _ => {}
        }
    }

    fn read_identifier(&mut self, env: &Env) -> Option<Identifier> {
        match Identifier::parse(&self.identifier.text) {
            Ok(identifier) => {
                self.identifier.set(identifier.as_str());
                Some(identifier)
            }
            Err(e) => {
                self.identifier.error = Some(identifier_error(env.t, e));
                None
            }
        }
    }

    fn read_birth_date(&mut self, env: &Env) -> Option<BirthDate> {
        match BirthDate::parse(&self.birth_date.text, env.now.legal_day()) {
            Ok(date) => {
                self.birth_date.set(env.t.short_day(date.date()));
                Some(date)
            }
            Err(e) => {
                self.birth_date.error = Some(env.t.get(match e {
                    DateError::Empty => "birth-date-empty",
                    DateError::Form => "birth-date-form",
                    DateError::NoSuchDay => "birth-date-no-such-day",
                    DateError::Future => "birth-date-future",
                    DateError::TooLongAgo => "birth-date-too-long-ago",
                }));
                None
            }
        }
    }

    fn read_mobile(&mut self, env: &Env) -> Option<Mobile> {
        match Mobile::parse(&self.mobile.text) {
            Ok(mobile) => {
                self.mobile.set(grouped(&mobile));
                Some(mobile)
            }
            Err(e) => {
                self.mobile.error = Some(mobile_error(env.t, e));
                None
            }
        }
    }

    fn submit_form(&mut self, env: &Env) -> Cmd<AccessEvent> {
        if self.busy {
            return draw();
        }
        let (identifier, birth_date, mobile) =
            (self.read_identifier(env), self.read_birth_date(env), self.read_mobile(env));
        if identifier.is_none() || birth_date.is_none() || mobile.is_none() {
            self.mishaps += 1;
            return draw();
        }
        self.ask_for_code(env)
    }

    fn ask_for_code(&mut self, env: &Env) -> Cmd<AccessEvent> {
        let today = env.now.legal_day();
        let (Ok(identifier), Ok(birth_date), Ok(mobile)) = (
            Identifier::parse(&self.identifier.text),
            BirthDate::parse(&self.birth_date.text, today),
            Mobile::parse(&self.mobile.text),
        ) else {
            self.stage = Stage::Sms;
            return draw();
        };
        self.busy = true;
        self.problem = None;
        self.ways_out.clear();
        let body = dto::SmsStart {
            identifier: identifier.as_str().to_owned(),
            birth_date: birth_date.date().to_string(),
            mobile: mobile.as_str().to_owned(),
        };
        let api = env.api.clone();
        draw().and(run(move |ctx| async move {
            let key = dpop::random(&ctx, 16).await;
            let call = Call::post("/sms/challenges", &body, key).auth(Auth::None);
            AccessEvent::Challenged(client::json(&api, &ctx, call).await)
        }))
    }

    fn challenged(&mut self, env: &Env, answer: Result<dto::Challenge, ApiError>) {
        if !self.busy {
            return;
        }
        self.busy = false;
        match answer {
            Ok(challenge) => {
                self.challenge = Some(challenge);
                self.code.set("");
                self.code.error = None;
                self.problem = None;
                self.stage = Stage::Code;
            }
            Err(error) => self.refused(env, &error.into()),
        }
    }

    fn submit_code(&mut self, env: &Env) -> Cmd<AccessEvent> {
        let Some(challenge) = self.challenge.clone() else { return draw() };
        if self.busy {
            return draw();
        }
        match read_code(env.t, &self.code.text, challenge.digits) {
            Err(error) => {
                self.code.error = Some(error);
                self.mishaps += 1;
                draw()
            }
            Ok(code) => {
                self.busy = true;
                self.problem = None;
                self.ways_out.clear();
                let api = env.api.clone();
                draw().and(run(move |ctx| async move {
                    let key = dpop::random(&ctx, 16).await;
                    let path = format!("/sms/challenges/{}/answer", challenge.challenge);
                    let call = Call::post(path, &dto::CodeAnswer { code }, key).auth(Auth::Proof);
                    let session = client::json::<dto::Session>(&api, &ctx, call).await;
                    AccessEvent::Opened(session.map(Box::new).map_err(Into::into))
                }))
            }
        }
    }

    fn begin_browser(&mut self, env: &Env, method: SignInMethod) -> Cmd<AccessEvent> {
        self.problem = None;
        self.ways_out.clear();
        self.stage = Stage::Browser;
        self.busy = true;
        let acr = match method {
            SignInMethod::ClavePermanente | SignInMethod::Sms | SignInMethod::Biometrics => {
                "clave_permanente"
            }
            SignInMethod::ClaveMovil => "clave_movil",
            SignInMethod::Certificate => "certificate",
        };
        let intent = Intent {
            as_representative: self.capacity == Capacity::Representative,
            wanted: self.wanted.as_ref().map(Route::path),
        };
        let env = env.clone();
        draw().and(run(move |ctx| async move {
            match through_browser(&env, &ctx, acr, intent).await {
                Ok(Ok(session)) => AccessEvent::Opened(Ok(session)),
                Ok(Err(other)) => AccessEvent::Browser(Ok(other)),
                Err(e) => AccessEvent::Opened(Err(e)),
            }
        }))
    }

    fn browser_ended(&mut self, env: &Env, answer: Result<BrowserAnswer, AccessError>) {
        match answer {
            Ok(BrowserAnswer::Leaving | BrowserAnswer::Returned(_)) => {}
            Ok(BrowserAnswer::Cancelled) => {
                self.open_choice();
            }
            Ok(BrowserAnswer::Failed(_)) => {
                self.open_choice();
                self.problem = Some(banner(env.t, Tone::Bad, "sign-in-no-browser"));
                self.mishaps += 1;
            }
            Err(error) => self.refused(env, &error),
        }
    }

    /// Each refusal has its own words and its own way out.
    fn refused(&mut self, env: &Env, error: &AccessError) {
        let t = env.t;
        self.busy = false;
        self.mishaps += 1;
        let link = |id: &str, route| LinkRow { label: t.get(id), note: None, route };
        let others = link("sms-other-ways", Route::Welcome);
        let help = link("help-title", Route::Help);
        let (problem, ways_out) = match error {
            AccessError::Api(api) => {
                let problem = match api {
                    ApiError::Refused(p) => Some(p),
                    _ => None,
                };
                match api.problem() {
                    Some(ProblemKind::WrongCode) => {
                        let left = problem.and_then(|p| p.attempts_left).unwrap_or(0);
                        self.code.set("");
                        self.code.error = Some(t.with("code-wrong", [("n", left.into())]));
                        (None, Vec::new())
                    }
                    Some(ProblemKind::ExpiredCode) => {
                        self.code.set("");
                        (Some(banner(t, Tone::Warning, "code-expired")), Vec::new())
                    }
                    Some(ProblemKind::TooManyTries) => {
                        self.code.set("");
                        (Some(banner(t, Tone::Warning, "code-too-many-tries")), vec![others, help])
                    }
                    Some(ProblemKind::TooManyCodes) => {
                        let until = problem.and_then(|p| p.until);
                        let text = until.map_or_else(
                            || t.get("code-too-many-codes"),
                            |u| t.with("code-too-many-codes-until", [("until", t.moment(u).into())]),
                        );
                        let title = t.get("code-too-many-codes-title");
                        (Some(Banner { tone: Tone::Warning, title, text }), vec![others, help])
                    }
                    Some(ProblemKind::MobileNotCommunicated) => (
                        Some(banner(t, Tone::Warning, "sms-not-communicated")),
                        vec![
                            others,
                            link(
                                "sms-how-to-communicate",
                                Route::Service { page: ServicePage::PersonalData },
                            ),
                            help,
                        ],
                    ),
                    Some(ProblemKind::DataMismatch) => {
                        (Some(banner(t, Tone::Warning, "sms-mismatch")), vec![others, help])
                    }
                    Some(ProblemKind::InvalidIdToken) => {
                        (Some(banner(t, Tone::Bad, "sign-in-provider")), vec![help])
                    }
                    _ => (Some(trouble(t, api)), Vec::new()),
                }
            }
            AccessError::Provider(e) => {
                let id = match e {
                    OidcError::Unreachable => "sign-in-unreachable",
                    OidcError::Provider | OidcError::Claims => "sign-in-provider",
                    OidcError::Refused => "sign-in-refused",
                    OidcError::Foreign => "sign-in-foreign",
                };
                (Some(banner(t, Tone::Bad, id)), vec![help])
            }
        };
        if self.stage == Stage::Browser {
            self.stage = Stage::Choose;
        }
        self.problem = problem;
        self.ways_out = ways_out;
    }

    /// The heading of the visible stage.
    #[must_use]
    pub fn title(&self, env: &Env) -> String {
        env.t.get(match self.stage {
            Stage::Choose => "welcome-title",
            Stage::Sms => "sms-title",
            Stage::Code => "code-title",
            Stage::Browser => "browser-title",
            Stage::Biometrics => "biometrics-title",
        })
    }

    /// The visible stage.
    #[must_use]
    pub fn view(&self, env: &Env) -> AccessScreen {
        match self.stage {
            Stage::Choose => AccessScreen::Welcome(self.welcome(env)),
            Stage::Sms => AccessScreen::SmsForm(self.form(env)),
            Stage::Code => AccessScreen::Code(self.code_view(env)),
            Stage::Browser => AccessScreen::Waiting(WaitingView {
                text: env.t.get("browser-text"),
                cancel: Some(env.t.get("cancel-sign-in")),
            }),
            Stage::Biometrics => AccessScreen::Waiting(WaitingView {
                text: env.t.get("biometrics-text"),
                cancel: Some(env.t.get("cancel-sign-in")),
            }),
        }
    }

    fn welcome(&self, env: &Env) -> WelcomeView {
        let t = env.t;
        let representative = self.capacity == Capacity::Representative;
        let closed = |service: &str| {
            env.status.as_ref().is_some_and(|s| s.services.iter().any(|s| s.service == service && !s.open))
        };
        let row = |method, id: &str, service: &str, enabled: bool, why: &str| {
            let closed = closed(service);
            let note = if closed {
                t.get("method-closed")
            } else if enabled {
                t.get(&format!("{id}-note"))
            } else {
                t.get(why)
            };
            MethodRow { method, label: t.get(id), note, enabled: enabled && !closed }
        };
        let link = |id: &str, route| LinkRow { label: t.get(id), note: None, route };
        WelcomeView {
            intro: t.get("welcome-intro"),
            problem: self.problem.clone(),
            capacity_label: t.get("capacity-label"),
            capacities: [
                (Capacity::Interested, "capacity-interested"),
                (Capacity::Representative, "capacity-representative"),
            ]
            .map(|(capacity, id)| CapacityChoice {
                capacity,
                label: t.get(id),
                selected: self.capacity == capacity,
            })
            .into(),
            methods_label: t.get("methods-label"),
            methods: env
                .biometrics
                .then(|| row(SignInMethod::Biometrics, "method-biometrics", "biometric", true, ""))
                .into_iter()
                .chain([
                    row(
                        SignInMethod::Sms,
                        "method-sms",
                        "sms",
                        !representative,
                        "method-sms-not-representative",
                    ),
                    row(SignInMethod::ClavePermanente, "method-clave-permanente", "clave", true, ""),
                    row(SignInMethod::ClaveMovil, "method-clave-movil", "clave", true, ""),
                    row(SignInMethod::Certificate, "method-certificate", "clave", true, ""),
                ])
                .collect(),
            kept: self.kept.as_ref().map(|_| KeptView { text: t.get("kept-text"), open: t.get("kept-open") }),
            links_label: t.get("welcome-links-label"),
            links: vec![
                link("simulator-title", Route::Simulator),
                link("guide-title", Route::Guide),
                link("services-title", Route::Services),
                link("help-title", Route::Help),
            ],
            disclaimer: t.get("disclaimer"),
        }
    }

    fn form(&self, env: &Env) -> SmsFormView {
        let t = env.t;
        let hint = |id: &str| Some(t.get(id));
        SmsFormView {
            intro: t.get("sms-intro"),
            problem: self.problem.clone(),
            identifier: self.identifier.view(
                t.get("identifier-label"),
                hint("identifier-hint"),
                FieldKind::Identifier,
            ),
            birth_date: self.birth_date.view(
                t.get("birth-date-label"),
                hint("birth-date-hint"),
                FieldKind::Date,
            ),
            mobile: self.mobile.view(t.get("mobile-label"), hint("mobile-hint"), FieldKind::Mobile),
            prefix: "+34".into(),
            submit: t.get("sms-submit"),
            busy: self.busy.then(|| t.get("sms-busy")),
            ways_out: self.ways_out.clone(),
        }
    }

    fn code_view(&self, env: &Env) -> CodeView {
        let t = env.t;
        let (digits, sent_to, minutes) = self.challenge.as_ref().map_or((6, String::new(), 0), |c| {
            (c.digits, c.sent_to.clone(), c.expires_at.since(env.now).max(0).div_euclid(60).max(1))
        });
        CodeView {
            owner: CodeOwner::Access,
            intro: t.with(
                "code-intro",
                [("digits", digits.into()), ("to", sent_to.into()), ("n", minutes.into())],
            ),
            problem: self.problem.clone(),
            code: self.code.view(t.get("code-label"), Some(t.get("code-hint")), FieldKind::Code),
            submit: t.get("code-submit"),
            busy: self.busy.then(|| t.get("code-busy")),
            resend: t.get("code-resend"),
            ways_out: self.ways_out.clone(),
        }
    }
}

async fn through_browser(
    env: &Env,
    ctx: &dyn Device,
    acr: &'static str,
    intent: Intent,
) -> Result<Result<Box<dto::Session>, BrowserAnswer>, AccessError> {
    let status = match env.status.clone() {
        Some(status) => status,
        None => client::json(&env.api, ctx, Call::get("/status").auth(Auth::None)).await?,
    };
    let provider = Provider {
        issuer: env.issuer.clone().unwrap_or(status.issuer),
        client_id: status.client_id,
        redirect_uri: env.redirect_uri.clone(),
        acr,
    };
    let (url, pending) = oidc::begin(&env.api, ctx, provider, intent).await?;
    let secret = Some(pending.to_secret());
    ctx.write_secret(SecretName::PendingSignIn, secret).await;
    let open = OpenBrowser { url, return_uri: env.redirect_uri.clone() };
    match ctx.open_browser(open).await {
        BrowserAnswer::Returned(address) => {
            let pending = take_pending(ctx).await.ok_or(OidcError::Foreign)?;
            complete(env, ctx, pending, &address).await.map(Ok)
        }
        other => Ok(Err(other)),
    }
}

/// Takes the sign-in that was begun; it is good for one way back.
async fn take_pending(ctx: &dyn Device) -> Option<Pending> {
    let name = SecretName::PendingSignIn;
    let SecretAnswer::Found(secret) = ctx.read_secret(name).await else {
        return None;
    };
    ctx.write_secret(name, None).await;
    Pending::from_secret(&secret)
}

async fn complete(
    env: &Env,
    ctx: &dyn Device,
    pending: Pending,
    returned: &str,
) -> Result<Box<dto::Session>, AccessError> {
    let id = oidc::finish(&env.api, ctx, pending, returned).await?;
    let body = dto::SessionStart { id_token: id.token, nonce: id.nonce };
    let key = dpop::random(ctx, 16).await;
    let call = Call::post("/sessions", &body, key).auth(Auth::Proof);
    Ok(Box::new(client::json(&env.api, ctx, call).await?))
}

/// What the person wanted who is on the way back from the provider.
pub async fn pending_intent(ctx: &dyn Device) -> Intent {
    match ctx.read_secret(SecretName::PendingSignIn).await {
        SecretAnswer::Found(secret) => Pending::from_secret(&secret).map(|p| p.intent).unwrap_or_default(),
        SecretAnswer::Absent | SecretAnswer::Failed(_) => Intent::default(),
    }
}

fn identifier_error(t: Texts, error: IdentifierError) -> String {
    match error {
        IdentifierError::Empty => t.get("identifier-empty"),
        IdentifierError::Character { position, found, digit_expected } => {
            let id = if digit_expected { "identifier-digit" } else { "identifier-last-letter" };
            t.with(id, [("position", position.into()), ("found", found.to_string().into())])
        }
        IdentifierError::Length { found } => t.with("identifier-length", [("n", found.into())]),
        IdentifierError::Letter { found } => {
            t.with("identifier-letter", [("found", found.to_string().into())])
        }
    }
}
