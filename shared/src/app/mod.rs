//! The app: whose screen is drawn, what follows what. Features decide the rest.
pub mod desk;
pub mod drawing;
pub mod errands;
pub mod events;
mod leaving;
pub mod lock;
mod phone;
pub mod snapshot;
pub mod start;
pub mod vaults;
pub mod view;

pub use events::{Event, Launch};
pub use view::{Screen, View};

use crate::{
    api::{
        ApiError,
        client::{self, Api, Auth, CONTRACT_VERSION, Call},
        dpop, dto,
        session::{Lost, Stored},
    },
    domain::{
        dates::Instant,
        person::{Method, PersonId},
    },
    effects::{
        AskPush, Effect, SaveSnapshot, SecretName, WriteSecret,
        db::{DbError, DbResult, Keep, Vault},
    },
    features::{
        Env, Subject,
        access::{
            Access, Finished, Step,
            events::{AccessEvent, PrimerAnswer, SignInMethod},
        },
        banner, keep, recall,
        regularization::payment::{TRIP, Trip},
        represented::{events::RepresentedEvent, update::Represented},
        run,
        services::update::Services,
        settings::{
            events::SettingsEvent,
            update::{Answer, Asked, DEVICE, DeviceSettings, PERSON, Preferences, Settings},
        },
        simulator::update::Simulator,
    },
    navigation::{Route, Tab},
    parts::{Banner, Tone},
    text::Texts,
};
use crux_core::{App, Command, render::render};
use desk::Desk;
use lock::{Locked, Watch};

/// The Crux app.
#[derive(Default)]
pub struct Importass;

/// A session that was opened, with what its person said to offers before.
#[derive(Clone, Debug)]
pub struct Opened {
    stored: Stored,
    preferences: Preferences,
    choosing: bool,
    /// Whether the person's database could be opened, and how it was found.
    store: DbResult<vaults::Found>,
}

/// Somebody whose database was opened to act for them, or not.
#[derive(Clone, Debug)]
pub struct Ready {
    subject: Subject,
    store: DbResult<vaults::Found>,
    onward: Onward,
}

impl PartialEq for Ready {
    fn eq(&self, other: &Self) -> bool {
        self.subject.person == other.subject.person && self.store == other.store
    }
}

/// What follows when one acts for somebody.
#[derive(Clone, Debug, Default)]
struct Onward {
    /// The stack of places to stand on, root first.
    places: Vec<Route>,
    /// The year of a payment that was come back from.
    paid: Option<u16>,
}

/// Somebody whom one acted for before the app was left, until it is known that one still may.
struct Resuming {
    person: PersonId,
    onward: Onward,
}

impl PartialEq for Opened {
    fn eq(&self, other: &Self) -> bool {
        self.preferences == other.preferences && self.choosing == other.choosing
    }
}

/// An offer after the first sign-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Primer {
    Push,
    Biometrics,
}

/// Signed in.
struct Signed {
    id: u32,
    me: dto::Person,
    method: Method,
    desk: Desk,
    represented: Represented,
    settings: Settings,
    primers: Vec<Primer>,
    /// Whom to act for is asked before anything else is shown.
    choosing: bool,
    /// The sign-out that was confirmed and is on its way.
    leaving: Option<Asked>,
    /// Whom to go on acting for, where one may.
    resuming: Option<Resuming>,
    /// Whose session it is, without its tokens.
    over: Stored,
    /// The session is over: what the phone keeps is read, and nothing is asked of the server.
    reading: bool,
    /// The phone's own things.
    phone: phone::Phone,
}

impl Signed {
    fn myself(&self) -> Subject {
        let (person, name) = (self.me.id.clone(), self.me.name.clone());
        Subject { person, name, power: None, method: self.method }
    }
}

/// Signed out.
#[derive(Default)]
struct Outside {
    access: Access,
    /// What can be seen without signing in, over the sign-in.
    public: Vec<Route>,
}

impl Outside {
    fn because(why: Option<Banner>, wanted: Option<Route>) -> Self {
        Self { access: Access::because(why, wanted), public: Vec::new() }
    }
}

#[derive(Default)]
enum Phase {
    #[default]
    Starting,
    Out(Box<Outside>),
    In(Box<Signed>),
    Locked(Box<Locked>),
    /// The database cannot be opened, or the app is too old: no way on from here.
    Stuck(Banner),
}

/// All that the app knows.
#[derive(Default)]
pub struct Model {
    launch: Launch,
    api: Api,
    device: DeviceSettings,
    status: Option<dto::Status>,
    services: Services,
    simulator: Simulator,
    phase: Phase,
    offline: bool,
    /// Whom finger or face sign in on this device.
    biometrics: Option<PersonId>,
    watch: Watch,
    /// Numbers desks, sessions and stack entries, so that late answers are known as late.
    counter: u32,
    announcement: (u32, String),
    focus: (u32, view::FocusTarget),
    shown: Option<(String, u32)>,
}

type Cmd = Command<Effect, Event>;

impl Model {
    fn env(&self) -> Env {
        Env {
            t: Texts(self.device.language.unwrap_or(self.launch.language)),
            api: self.api.clone(),
            now: self.api.server_now(),
            status: self.status.clone(),
            redirect_uri: self.launch.redirect_uri.clone(),
            issuer: self.launch.issuer.clone(),
            biometrics: self.biometrics.is_some(),
        }
    }

    fn next(&mut self) -> u32 {
        self.counter = self.counter.wrapping_add(1000);
        self.counter
    }

    fn say(&mut self, text: String) {
        self.announcement = (self.announcement.0.wrapping_add(1), text);
    }

    fn focus(&mut self, target: view::FocusTarget) {
        self.focus = (self.focus.0.wrapping_add(1), target);
    }

    const fn signed(&mut self) -> Option<&mut Signed> {
        match &mut self.phase {
            Phase::In(signed) => Some(signed),
            _ => None,
        }
    }
}

impl App for Importass {
    type Event = Event;
    type Model = Model;
    type ViewModel = View;
    type Effect = Effect;

    fn update(&self, event: Event, model: &mut Model) -> Cmd {
        if event.is_by_hand() {
            lock::touched(model);
        }
        let before = mishaps(model);
        let mut cmd = update(model, event);
        // a request noticed that the session is over: whatever was on the screen, it ends here
        if let Some(lost) = model.api.take_lost() {
            cmd = cmd.and(session_lost(model, lost));
        }
        settle_focus(model, before);
        cmd
    }

    fn view(&self, model: &Model) -> View {
        drawing::draw(model)
    }
}

fn mishaps(model: &Model) -> u32 {
    let within = match &model.phase {
        Phase::Out(out) => out.access.mishaps,
        Phase::In(signed) => signed.desk.mishaps(),
        Phase::Locked(locked) => locked.mishaps,
        Phase::Starting | Phase::Stuck(_) => 0,
    };
    within.wrapping_add(model.simulator.mishaps)
}

/// The focus goes to what went wrong, or to the heading of another screen.
fn settle_focus(model: &mut Model, mishaps_before: u32) {
    let place = drawing::place(model);
    if model.shown.as_ref() != Some(&place) {
        model.shown = Some(place);
        model.focus(view::FocusTarget::Heading);
    }
    if mishaps(model) > mishaps_before {
        model.focus(view::FocusTarget::Problem);
    }
}

fn update(model: &mut Model, event: Event) -> Cmd {
    match event {
        Event::Start(launch) => start::start(model, launch),
        Event::Restored(restored) => start::restored(model, *restored),
        Event::Status(status) => {
            let before = model.device.offset;
            take_status(model, status);
            // kept, so that a start without a network knows the server's time
            if model.device.offset.abs_diff(before) > 60 {
                render().and(keep_device(model))
            } else {
                render()
            }
        }
        Event::Go(route) => go(model, route),
        Event::OpenPath(path) => open_path(model, &path),
        Event::Back => back(model),
        Event::SelectTab(tab) => select(model, tab),
        Event::Retry => retry(model),
        Event::Confirm => confirm(model),
        Event::Dismiss => dismiss(model),
        Event::Connectivity(online) => {
            model.offline = !online;
            if online { retry(model) } else { render() }
        }
        Event::Foreground => lock::shown(model).and(ask_status(model)).and(refresh_visible(model)),
        Event::Background => lock::hidden(model),
        Event::Active => Command::done(),
        Event::Reading(open) => lock::reading(model, open),
        Event::Unlock => lock::unlock(model),
        Event::Lock => lock::lock_now(model),
        Event::Watched(seen) => lock::seen(model, seen),
        Event::ReadyToAct(ready) => ready_to_act(model, *ready),
        Event::Leaving(asked, waiting) => leaving::question(model, asked, &waiting),
        Event::SessionKept(kept) => session_kept(model, kept),
        Event::Access(event) => access_event(model, event),
        Event::Represented(event) => represented_event(model, event),
        Event::Settings(event) => settings_event(model, event),
        Event::Simulator(event) => {
            let env = model.env();
            if let Some(said) = model.simulator.update(&env, event) {
                model.say(said);
            }
            render()
        }
        Event::Services(event) => model.services.update(&event).map_event(Event::Services),
        event @ (Event::Outbox(_)
        | Event::Notices(_)
        | Event::Documents(_)
        | Event::Regularization(_)
        | Event::Contact(_)) => desk_event(model, event),
        Event::AtDesk(id, event) => {
            if model.signed().is_some_and(|s| s.desk.id == id) {
                desk_event(model, *event)
            } else {
                // of somebody who is no longer on the screen
                Command::done()
            }
        }
        Event::InSession(id, event) => {
            if model.signed().is_some_and(|s| s.id == id) {
                update(model, *event)
            } else {
                Command::done()
            }
        }
        event @ (Event::Push(_)
        | Event::Devices(_)
        | Event::Storage(_)
        | Event::Diagnosis(_)
        | Event::PushTokenChanged(_)
        | Event::PushReceived(_)
        | Event::Errand(_)) => phone::update(model, event),
        Event::PushOpened(id) => open_path(model, &format!("/push/{id}")),
        Event::SessionOpened(opened) => session_opened(model, *opened),
        Event::BackFromPayment(trip) => back_from_payment(model, trip),
        Event::Kept(Err(DbError::DiskFull)) => {
            let words = banner(model.env().t, Tone::Bad, "error-disk-full");
            model.say(words.title);
            render()
        }
        Event::Kept(_) | Event::Nothing => render(),
    }
}

fn ask_status(model: &Model) -> Cmd {
    let api = model.api.clone();
    run(move |ctx| async move {
        Event::Status(client::json(&api, &ctx, Call::get("/status").auth(Auth::None)).await)
    })
}

fn take_status(model: &mut Model, status: Result<dto::Status, ApiError>) {
    let Ok(status) = status else { return };
    if status.minimum_version > CONTRACT_VERSION {
        model.phase = Phase::Stuck(banner(model.env().t, Tone::Warning, "too-old"));
    }
    model.status = Some(status);
    model.device.offset = model.api.offset();
}

// ---- session

fn enter_session(model: &mut Model, stored: Stored, preferences: Preferences, choosing: bool) -> Cmd {
    let dto::Session { person, method, .. } = stored.session.clone();
    let over = stored.without_tokens();
    let subject = Subject { person: person.id.clone(), name: person.name.clone(), power: None, method };
    let id = model.next();
    let env = model.env();
    let mut desk = Desk::new(model.next(), subject);
    let cmd = if choosing { render() } else { desk.begin(&env) };
    let mut represented = Represented::new(person.id.clone(), person.name.clone(), method);
    let who = represented.enter(&env).map_event(Event::Represented);
    let settings = Settings { preferences, ..Settings::default() };
    model.phase = Phase::In(Box::new(Signed {
        id,
        me: person,
        method,
        desk,
        represented,
        settings,
        primers: Vec::new(),
        choosing,
        leaving: None,
        resuming: None,
        over,
        reading: false,
        phone: phone::Phone::default(),
    }));
    let watch = lock::watch(model).map_event(move |e| Event::InSession(id, Box::new(e)));
    cmd.and(who.map_event(move |e| Event::InSession(id, Box::new(e)))).and(watch)
}

/// Offers belong to a sign-in, not to every start of the app.
fn offer(model: &mut Model) {
    let biometrics = phone::offers_biometrics(model);
    if let Some(signed) = model.signed() {
        let mut primers = Vec::new();
        if signed.settings.preferences.push == Answer::Unasked {
            primers.push(Primer::Push);
        }
        if signed.settings.preferences.biometrics == Answer::Unasked && biometrics {
            primers.push(Primer::Biometrics);
        }
        signed.primers = primers;
    }
}

fn finished(model: &mut Model, finished: Finished) -> Cmd {
    let stored = Stored::new(finished.session, model.api.server_now());
    model.api.set_session(Some(stored.clone()));
    let secret = Some(stored.to_secret());
    let write = WriteSecret { name: SecretName::Session, secret };
    let choosing = finished.as_representative && stored.session.method.may_act_for_others();
    let api = model.api.clone();
    // preferences are read before the offers, so that nothing is offered twice
    render().and(run(move |ctx| async move {
        ctx.request_from_shell(write).await;
        start::keep_active(&api, &ctx).await;
        let store = vaults::open_person(&api, &ctx, &stored.session.person.id).await;
        let preferences = start::load_preferences(&ctx, &stored).await;
        Event::SessionOpened(Box::new(Opened { stored, preferences, choosing, store }))
    }))
}

fn session_opened(model: &mut Model, opened: Opened) -> Cmd {
    let wanted = match &mut model.phase {
        Phase::Out(out) => out.access.wanted.take(),
        _ => return render(),
    };
    let Opened { stored, preferences, choosing, store } = opened;
    let t = model.env().t;
    let reading = stored.is_over();
    if let Err(e) = store {
        model.api.set_session(None);
        model.phase = Phase::Stuck(crate::features::unopened(t, e));
        return render();
    }
    let cmd = enter_session(model, stored, preferences, choosing);
    if let Some(signed) = model.signed() {
        signed.reading = reading;
        if store == Ok(vaults::Found::Lost) {
            signed.settings.problem = Some(banner(t, Tone::Warning, "store-lost"));
        }
    }
    let phone = if reading {
        render()
    } else {
        offer(model);
        phone::entered(model, true)
    };
    let cmd = cmd.and(phone);
    let goes = wanted
        .filter(|r| !choosing || matches!(r, Route::Push { .. }))
        .map_or_else(render, |r| open_route(model, r));
    render().and(cmd).and(goes)
}

fn session_lost(model: &mut Model, lost: Lost) -> Cmd {
    // another request heard of the end that was asked for before the sign-out itself did
    if let Some(asked) = model.signed().and_then(|s| s.leaving) {
        return signed_out(model, asked == Asked::SignOutEverywhere, Ok(()));
    }
    let t = model.env().t;
    let words = banner(
        t,
        Tone::Warning,
        match lost {
            Lost::Ended => "session-ended",
            Lost::Reused => "session-reused",
        },
    );
    // the person comes back to where they were
    let wanted = model.signed().map(|s| s.desk.nav.here().clone());
    let over = model.signed().map(|s| s.over.clone());
    model.api.set_session(None);
    let mut out = Outside::because(Some(words), wanted);
    // whose it was is kept, so that what is on the phone can be read on
    let secret = over.as_ref().map(Stored::to_secret);
    if let Some(over) = over {
        out.access.offer_kept(over);
    }
    model.phase = Phase::Out(Box::new(out));
    let write = WriteSecret { name: SecretName::Session, secret };
    render().and(Command::request_from_shell(write).then_send(|_| Event::Nothing))
}

/// Forgets the session, the keys and the data of these people.
fn leave_session(model: &mut Model, why: Banner, people: Vec<PersonId>) -> Cmd {
    model.api.set_session(None);
    model.phase = Phase::Out(Box::new(Outside::because(Some(why), None)));
    let api = model.api.clone();
    render().and(run(move |ctx| async move {
        ctx.request_from_shell(WriteSecret { name: SecretName::Session, secret: None }).await;
        ctx.request_from_shell(SaveSnapshot { text: None }).await;
        Event::Kept(vaults::forget(&api, &ctx, &people).await)
    }))
}

// ---- events of features

fn access_event(model: &mut Model, event: AccessEvent) -> Cmd {
    if event == AccessEvent::Start(SignInMethod::Biometrics) {
        return phone::sign_in(model);
    }
    let env = model.env();
    match &mut model.phase {
        Phase::Out(out) => {
            if matches!(event, AccessEvent::Start(_)) {
                out.public.clear();
            }
            match out.access.update(&env, event) {
                Step::Go(cmd) => cmd.map_event(Event::Access),
                Step::Finished(f) => finished(model, *f),
                Step::Read(stored) => read_kept(model, *stored),
            }
        }
        Phase::In(_) => match event {
            AccessEvent::Primer(answer) => primer_event(model, answer),
            _ => render(),
        },
        Phase::Starting | Phase::Stuck(_) | Phase::Locked(_) => render(),
    }
}

/// What the phone keeps of somebody whose session is over is opened to be read.
fn read_kept(model: &mut Model, stored: Stored) -> Cmd {
    let api = model.api.clone();
    render().and(run(move |ctx| async move {
        let store = vaults::open_person(&api, &ctx, &stored.session.person.id).await;
        let preferences = start::load_preferences(&ctx, &stored).await;
        Event::SessionOpened(Box::new(Opened { stored, preferences, choosing: false, store }))
    }))
}

fn primer_event(model: &mut Model, answer: PrimerAnswer) -> Cmd {
    let Some(signed) = model.signed() else { return render() };
    let Some(primer) = signed.primers.first().copied() else { return render() };
    let preference = match primer {
        Primer::Push => &mut signed.settings.preferences.push,
        Primer::Biometrics => &mut signed.settings.preferences.biometrics,
    };
    match answer {
        PrimerAnswer::Accept => match primer {
            Primer::Push => ask_push(signed.id),
            Primer::Biometrics => phone::turn_on_biometrics(model),
        },
        PrimerAnswer::Later => {
            signed.primers.remove(0);
            render()
        }
        PrimerAnswer::No => {
            *preference = Answer::No;
            signed.primers.remove(0);
            render().and(keep_preferences(model))
        }
    }
}

fn ask_push(session: u32) -> Cmd {
    Command::request_from_shell(AskPush {}).then_send(move |answer| {
        Event::InSession(session, Box::new(Event::Settings(SettingsEvent::PushAnswered(answer))))
    })
}

fn keep_preferences(model: &mut Model) -> Cmd {
    let now = model.api.server_now();
    match model.signed() {
        Some(s) => {
            let vault = Vault::Person(s.me.id.clone());
            let json = serde_json::to_string(&s.settings.preferences).ok();
            Command::request_from_shell(Keep { vault, name: PERSON.into(), json, at: now })
                .then_send(Event::Kept)
        }
        None => render(),
    }
}

fn keep_device(model: &Model) -> Cmd {
    keep(Vault::Device, DEVICE, Some(&model.device), model.api.server_now(), || Event::Nothing)
}

fn represented_event(model: &mut Model, event: RepresentedEvent) -> Cmd {
    let env = model.env();
    let Some(signed) = model.signed() else { return render() };
    match event {
        RepresentedEvent::ActFor { person } => match signed.represented.subject(&person) {
            Some(subject) => act_as(model, subject, Onward::default()),
            None => render(),
        },
        RepresentedEvent::ActForMyself => {
            let myself = signed.myself();
            act_as(model, myself, Onward::default())
        }
        event => {
            let id = signed.id;
            let cmd = signed.represented.update(&env, event);
            let gone = signed.desk.subject.power.is_some()
                && signed.represented.freshness.at.is_some()
                && signed.represented.subject(signed.desk.subject.person.as_str()).is_none();
            let cmd = cmd.map_event(move |e| Event::InSession(id, Box::new(Event::Represented(e))));
            let cmd = cmd.and(phone::powers_known(model));
            if gone {
                return cmd.and(power_gone(model));
            }
            cmd.and(resume(model))
        }
    }
}

/// Goes on for whom one acted before, as soon as it is known that one may.
fn resume(model: &mut Model) -> Cmd {
    let Some(signed) = model.signed() else { return render() };
    let Some(resuming) = &signed.resuming else { return render() };
    let subject = signed.represented.subject(resuming.person.as_str());
    if subject.is_none() && signed.represented.freshness.at.is_none() {
        // not known yet
        return render();
    }
    match (subject, signed.resuming.take()) {
        (Some(subject), Some(resuming)) => act_as(model, subject, resuming.onward),
        _ => render(),
    }
}

/// A power that is revoked or over: that person's data goes, and one is oneself again.
fn power_gone(model: &mut Model) -> Cmd {
    let words = banner(model.env().t, Tone::Warning, "power-gone");
    let Some(signed) = model.signed() else { return render() };
    let gone = signed.desk.subject.person.clone();
    let myself = signed.myself();
    signed.settings.problem = Some(words.clone());
    let cmd = act_as(model, myself, Onward::default());
    model.say(words.title);
    let api = model.api.clone();
    cmd.and(run(move |ctx| async move { Event::Kept(vaults::forget(&api, &ctx, &[gone]).await) }))
}

/// A new desk: nothing of the one before is on it, and its late answers find nobody. Oneself is at hand; somebody else's
/// database is opened first.
fn act_as(model: &mut Model, subject: Subject, onward: Onward) -> Cmd {
    if subject.is_oneself() {
        return stand_for(model, subject, onward);
    }
    let Some(session) = model.signed().map(|s| s.id) else { return render() };
    let api = model.api.clone();
    run(move |ctx| async move {
        let store = vaults::open_person(&api, &ctx, &subject.person).await;
        Event::InSession(session, Box::new(Event::ReadyToAct(Box::new(Ready { subject, store, onward }))))
    })
}

fn ready_to_act(model: &mut Model, ready: Ready) -> Cmd {
    let t = model.env().t;
    let Ready { subject, store, onward } = ready;
    match store {
        Ok(_) => stand_for(model, subject, onward),
        Err(e) => {
            let words = crate::features::db_trouble(t, e);
            if let Some(signed) = model.signed() {
                signed.settings.problem = Some(words.clone());
            }
            model.say(words.title);
            render()
        }
    }
}

fn stand_for(model: &mut Model, subject: Subject, onward: Onward) -> Cmd {
    let id = model.next();
    let env = model.env();
    let said = if subject.is_oneself() {
        env.t.get("represented-said-myself")
    } else {
        env.t.with("stripe", [("name", subject.name.clone().into())])
    };
    let Some(signed) = model.signed() else { return render() };
    signed.choosing = false;
    signed.desk = Desk::new(id, subject);
    let cmd = signed.desk.begin(&env);
    if let Some(year) = onward.paid {
        signed.desk.regularization.payments.returned(year);
    }
    let goes = if onward.places.is_empty() {
        render()
    } else {
        start::stand_at(signed, onward.places);
        arrive(signed, &env)
    };
    model.say(said);
    render().and(cmd).and(goes)
}

fn settings_event(model: &mut Model, event: SettingsEvent) -> Cmd {
    let env = model.env();
    match event {
        SettingsEvent::Language(language) => {
            model.device.language = Some(language);
            return keep_device(model).and(phone::tell_language(model));
        }
        SettingsEvent::Theme(theme) => {
            model.device.theme = theme;
            return render().and(keep_device(model));
        }
        SettingsEvent::Idle(idle) => {
            model.device.idle = idle;
            return render().and(keep_device(model));
        }
        _ => {}
    }
    let Some(signed) = model.signed() else { return render() };
    let session = signed.id;
    let settings = &mut signed.settings;
    match event {
        SettingsEvent::Push(true) => ask_push(session),
        SettingsEvent::Push(false) => {
            settings.preferences.push = Answer::No;
            settings.problem = None;
            render().and(keep_preferences(model)).and(phone::push_turned(model))
        }
        SettingsEvent::Biometrics(true) => phone::turn_on_biometrics(model),
        SettingsEvent::Biometrics(false) => {
            settings.preferences.biometrics = Answer::No;
            settings.problem = None;
            render().and(keep_preferences(model)).and(phone::forget_biometrics(model, true))
        }
        SettingsEvent::PushAnswered(answer) => {
            let said = settings.push_answered(env.t, answer);
            primer_done(model, Primer::Push, said).and(phone::push_turned(model))
        }
        SettingsEvent::SignOut | SettingsEvent::SignOutEverywhere => {
            let everywhere = matches!(event, SettingsEvent::SignOutEverywhere);
            leaving::ask(model, if everywhere { Asked::SignOutEverywhere } else { Asked::SignOut })
        }
        SettingsEvent::SignedOut(everywhere, answer) => signed_out(model, everywhere, answer),
        SettingsEvent::Language(_) | SettingsEvent::Theme(_) | SettingsEvent::Idle(_) => render(),
    }
}

/// Does what the dialog asked about: there is one dialog at a time, of the app or of the desk.
fn confirm(model: &mut Model) -> Cmd {
    let env = model.env();
    let Some(signed) = model.signed() else { return render() };
    if let Some(asked) = signed.settings.asked.take() {
        if asked == Asked::KeepSession {
            return keep_session(model);
        }
        signed.leaving = Some(asked);
        return sign_out(model, asked == Asked::SignOutEverywhere);
    }
    if let Some(cmd) = phone::confirm(model) {
        return cmd;
    }
    let Some(signed) = model.signed() else { return render() };
    let cmd = signed.desk.confirm(&env);
    model.focus(view::FocusTarget::Heading);
    cmd
}

/// "Seguir": the tokens are rotated, and the session has its whole time again.
fn keep_session(model: &mut Model) -> Cmd {
    let api = model.api.clone();
    let Some(session) = model.signed().map(|s| s.id) else { return render() };
    model.focus(view::FocusTarget::Heading);
    render().and(run(move |ctx| async move {
        let kept = crate::api::session::keep(&api, &ctx).await;
        Event::InSession(session, Box::new(Event::SessionKept(kept)))
    }))
}

fn session_kept(model: &mut Model, kept: Result<(), ApiError>) -> Cmd {
    let t = model.env().t;
    let said = match kept {
        Ok(()) => t.get("keep-session-said"),
        Err(e) => {
            let words = crate::features::trouble(t, &e);
            if let Some(signed) = model.signed() {
                signed.settings.problem = Some(words.clone());
            }
            words.title
        }
    };
    model.say(said);
    render()
}

fn dismiss(model: &mut Model) -> Cmd {
    if let Some(signed) = model.signed() {
        signed.settings.asked = None;
        signed.phone.dismiss();
        signed.desk.dismiss();
    }
    model.focus(view::FocusTarget::Heading);
    render()
}

fn primer_done(model: &mut Model, primer: Primer, said: Option<String>) -> Cmd {
    if let Some(signed) = model.signed() {
        signed.primers.retain(|p| *p != primer);
    }
    if let Some(said) = said {
        model.say(said);
    }
    render().and(keep_preferences(model))
}

fn sign_out(model: &mut Model, everywhere: bool) -> Cmd {
    let api = model.api.clone();
    let Some(session) = model.signed().map(|s| s.id) else { return render() };
    run(move |ctx| async move {
        let key = dpop::random(&ctx, 16).await;
        let path = if everywhere { "/sessions" } else { "/sessions/current" };
        let answer = client::nothing(&api, &ctx, Call::delete(path, key)).await;
        Event::Settings(SettingsEvent::SignedOut(everywhere, answer))
    })
    .map_event(move |e| Event::InSession(session, Box::new(e)))
}

fn signed_out(model: &mut Model, everywhere: bool, answer: Result<(), ApiError>) -> Cmd {
    let t = model.env().t;
    // everywhere means on the server too: not done is not shown as done
    if let (true, Err(error)) = (everywhere, &answer)
        && !matches!(error, ApiError::SignedOut(_))
    {
        let words = crate::features::trouble(t, error);
        if let Some(signed) = model.signed() {
            signed.settings.problem = Some(words.clone());
            signed.leaving = None;
        }
        model.say(words.title);
        return render();
    }
    let id = match (&answer, everywhere) {
        (_, true) => "signed-out-everywhere",
        (Ok(()), false) => "signed-out",
        (Err(_), false) => "signed-out-offline",
    };
    let people = model.signed().map(|s| leaving::people(s)).unwrap_or_default();
    // the server has ended all credentials with the sessions
    let forget = if everywhere { phone::forget_biometrics(model, false) } else { render() };
    leave_session(model, banner(t, Tone::Good, id), people).and(forget)
}

fn desk_event(model: &mut Model, event: Event) -> Cmd {
    let env = model.env();
    let Some(signed) = model.signed() else { return render() };
    let (cmd, turned) = signed.desk.update(&env, event);
    if let Some(said) = turned.say {
        model.say(said);
    }
    let cmd =
        if model.signed().is_some_and(|s| s.desk.doubts_power()) { cmd.and(ask_powers(model)) } else { cmd };
    match turned.go {
        Some(route) => cmd.and(go(model, route)),
        None => cmd,
    }
}

/// Asks whom one may act for.
fn ask_powers(model: &mut Model) -> Cmd {
    let env = model.env();
    let Some(signed) = model.signed() else { return render() };
    let session = signed.id;
    let cmd = signed.represented.enter(&env);
    cmd.map_event(move |e| Event::InSession(session, Box::new(Event::Represented(e))))
}

// ---- navigation

fn go(model: &mut Model, route: Route) -> Cmd {
    let env = model.env();
    match &mut model.phase {
        Phase::In(signed) => {
            if let Route::Push { id } = route {
                return phone::open_push(model, id);
            }
            if signed.choosing {
                return render();
            }
            signed.desk.nav.push(route);
            arrive(signed, &env)
        }
        Phase::Out(out) => {
            match route {
                Route::Welcome => {
                    out.public.clear();
                    out.access.open_choice();
                }
                Route::Sms => {
                    out.public.clear();
                    out.access.open_sms();
                }
                route if route.is_public() => {
                    if out.public.last() != Some(&route) {
                        out.public.push(route);
                    }
                }
                route => out.access.wanted = Some(route),
            }
            render()
        }
        Phase::Starting | Phase::Stuck(_) | Phase::Locked(_) => render(),
    }
}

fn arrive(signed: &mut Signed, env: &Env) -> Cmd {
    let session = signed.id;
    let extra = if *signed.desk.nav.here() == Route::Represented {
        let cmd = signed.represented.enter(env);
        cmd.map_event(move |e| Event::InSession(session, Box::new(Event::Represented(e))))
    } else {
        phone::arrive(signed, env)
    };
    signed.desk.enter(env).and(extra)
}

fn open_route(model: &mut Model, route: Route) -> Cmd {
    if let Phase::In(signed) = &mut model.phase
        && !signed.choosing
        && !matches!(route, Route::Push { .. })
    {
        signed.desk.nav.open(route);
        let env = model.env();
        return match &mut model.phase {
            Phase::In(signed) => arrive(signed, &env),
            _ => render(),
        };
    }
    go(model, route)
}

/// Whether an address is the one that the payment gateway sends back to. What else it says is nobody's word.
fn leads_back(path: &str) -> bool {
    path.split('?').next() == Some("/pago/vuelta")
}

fn read_trip() -> Cmd {
    run(|ctx| async move {
        let trip = recall::<Trip>(&ctx, Vault::Device, TRIP).await.map(|(trip, _)| trip);
        let forget = Keep { vault: Vault::Device, name: TRIP.into(), json: None, at: Instant::default() };
        let _ = ctx.request_from_shell(forget).await;
        Event::BackFromPayment(trip)
    })
}

/// To the year that was paid, of the person it was paid for.
fn back_from_payment(model: &mut Model, trip: Option<Trip>) -> Cmd {
    let Some(trip) = trip else { return open_route(model, Route::Years) };
    let route = Route::Year { year: trip.year };
    let Some(signed) = model.signed() else { return open_route(model, route) };
    if signed.desk.subject.person == trip.person {
        signed.desk.regularization.payments.returned(trip.year);
        return open_route(model, route);
    }
    let onward = Onward { places: vec![route], paid: Some(trip.year) };
    if signed.me.id == trip.person {
        let myself = signed.myself();
        return act_as(model, myself, onward);
    }
    signed.resuming = Some(Resuming { person: trip.person, onward });
    resume(model)
}

fn open_path(model: &mut Model, path: &str) -> Cmd {
    let leads = leads_back(path) || Route::parse(path).is_some();
    if leads && matches!(model.phase, Phase::Starting | Phase::Locked(_)) {
        // followed when it is known who is here; the way back from a sign-in goes before
        if Route::parse(&model.launch.path).is_some() {
            path.clone_into(&mut model.launch.path);
        }
        return render();
    }
    if leads_back(path) {
        return read_trip();
    }
    match Route::parse(path) {
        Some(Route::Welcome | Route::Sms) if model.signed().is_some() => open_route(model, Route::Home),
        Some(route) => open_route(model, route),
        None => {
            let said = model.env().t.get("no-such-place");
            model.say(said);
            render()
        }
    }
}

fn back(model: &mut Model) -> Cmd {
    let env = model.env();
    match &mut model.phase {
        Phase::In(signed) => {
            if signed.settings.asked.take().is_some() || signed.phone.dismiss() || signed.desk.dismiss() {
                return render();
            }
            if signed.desk.back() {
                return render();
            }
            if signed.desk.nav.back() {
                return arrive(signed, &env);
            }
            render()
        }
        Phase::Out(out) => {
            if out.public.pop().is_none() {
                out.access.back();
            }
            render()
        }
        Phase::Starting | Phase::Stuck(_) | Phase::Locked(_) => render(),
    }
}

fn select(model: &mut Model, tab: Tab) -> Cmd {
    let env = model.env();
    match &mut model.phase {
        Phase::In(signed) if !signed.choosing => {
            signed.desk.nav.select(tab);
            arrive(signed, &env)
        }
        _ => render(),
    }
}

fn retry(model: &mut Model) -> Cmd {
    if matches!(model.phase, Phase::Stuck(_)) {
        let launch = model.launch.clone();
        return start::start(model, launch);
    }
    if model.signed().is_some_and(|s| s.reading) {
        return sign_in_again(model);
    }
    render().and(ask_status(model)).and(refresh_visible(model))
}

/// From reading what is kept to signing in, and back to where one stands.
fn sign_in_again(model: &mut Model) -> Cmd {
    let Some(signed) = model.signed() else { return render() };
    let (wanted, over) = (signed.desk.nav.here().clone(), signed.over.clone());
    let mut out = Outside::because(None, Some(wanted));
    out.access.offer_kept(over);
    model.phase = Phase::Out(Box::new(out));
    render()
}

fn refresh_visible(model: &mut Model) -> Cmd {
    let env = model.env();
    match &mut model.phase {
        Phase::In(signed) if signed.choosing => {
            let id = signed.id;
            let cmd = signed.represented.enter(&env);
            cmd.map_event(move |e| Event::InSession(id, Box::new(Event::Represented(e))))
        }
        Phase::In(signed) => {
            let acting = signed.desk.subject.power.is_some();
            // news first: what the visible place asks for then is the same question
            let news = signed.desk.refresh(&env);
            let cmd = news.and(arrive(signed, &env));
            // a power may end while it is used
            if acting { cmd.and(ask_powers(model)) } else { cmd }
        }
        _ => render(),
    }
}
