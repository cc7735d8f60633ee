//! What is the phone's own: finger or face, push, devices, what is kept here, diagnosis. Features decide; this leads
//! from one to the other.
use super::{
    Cmd, Event, Model, Onward, Phase, Primer, Signed, act_as,
    errands::{self, Ended, Errand},
    finished, open_route, primer_done, refresh_visible, sign_in_again, view,
};
use crate::{
    api::{ApiError, dto},
    effects::{VaultTrouble, db::SharedSettings},
    features::{
        Env,
        biometrics::{self, BiometricsError},
        db_trouble,
        devices::{events::DevicesEvent, update::Devices},
        diagnosis::{
            events::DiagnosisEvent,
            update::{Diagnosis, Known, written},
            view::DiagnosisView,
        },
        push::{
            events::PushEvent,
            update::{Muted, Push, PushError, Wanted},
            view::AlertsView,
        },
        settings::{
            shared,
            update::{Answer, method, theme},
        },
        storage::{events::StorageEvent, update::Storage},
    },
    navigation::Route,
    parts::{Dialog, SwitchRow, Tone},
};
use crux_core::render::render;

/// The phone's own things while signed in.
#[derive(Default)]
pub struct Phone {
    /// Push.
    pub push: Push,
    /// Where else one is signed in.
    pub devices: Devices,
    /// The pages of diagnosis.
    pub diagnosis: Diagnosis,
    /// What is kept here.
    pub storage: Storage,
    /// Finger or face are being turned on.
    turning: bool,
}

impl Phone {
    /// The question that is asked.
    pub fn dialog(&self, env: &Env) -> Option<Dialog> {
        self.devices.dialog(env).or_else(|| self.storage.dialog(env))
    }

    /// The question is taken back. `false`: there was none.
    pub fn dismiss(&mut self) -> bool {
        let devices = self.devices.take_asked().is_some();
        self.storage.take_asked() || devices
    }
}

fn all(env: &Env, session: Option<u32>, errands: impl IntoIterator<Item = Errand>) -> Cmd {
    errands.into_iter().fold(render(), |cmd, errand| cmd.and(errands::begin(&env.api, session, errand)))
}

fn run(model: &mut Model, errand: impl Into<Option<Errand>>) -> Cmd {
    let env = model.env();
    let session = model.signed().map(|s| s.id);
    all(&env, session, errand.into())
}

// ---- the way in and out

/// The app was started, and nobody is signed in.
pub fn outside(model: &mut Model) -> Cmd {
    run(model, Errand::SettleBiometrics(None))
}

/// Somebody is signed in: by the session of before, or anew.
pub fn entered(model: &mut Model, anew: bool) -> Cmd {
    let env = model.env();
    let Some(signed) = model.signed() else { return render() };
    let me = signed.me.id.clone();
    let push = settle_push(signed, None, anew);
    let known = Errand::ReadSettings(me.clone(), false);
    let session = signed.id;
    all(&env, Some(session), [Errand::SettleBiometrics(Some(me)), known].into_iter().chain(push))
}

fn settle_push(signed: &mut Signed, token: Option<String>, anew: bool) -> Option<Errand> {
    let on = signed.settings.preferences.push == Answer::On;
    let wanted = Wanted { person: signed.me.id.clone(), on, token, anew };
    signed.phone.push.settle(wanted).map(Errand::SettlePush)
}

/// Whether finger or face may be offered to who is signed in.
pub fn offers_biometrics(model: &Model) -> bool {
    let Phase::In(signed) = &model.phase else { return false };
    biometrics::is_offered(&signed.me, signed.method) && model.biometrics.as_ref() != Some(&signed.me.id)
}

/// Turns finger or face on: nothing is shown as on before the vault has kept what signs in.
pub fn turn_on_biometrics(model: &mut Model) -> Cmd {
    let reason = model.env().t.get("biometrics-reason");
    if !offers_biometrics(model) {
        return render();
    }
    let Some(signed) = model.signed() else { return render() };
    if std::mem::replace(&mut signed.phone.turning, true) {
        return render();
    }
    let me = signed.me.id.clone();
    run(model, Errand::TurnOnBiometrics(me, reason))
}

/// Forgets what signs in by finger or face: here at once, at the server if it is asked while the session lives.
pub fn forget_biometrics(model: &mut Model, tells: bool) -> Cmd {
    if model.biometrics.take().is_none() {
        return render();
    }
    run(model, Errand::TurnOffBiometrics(tells))
}

/// Signs in by finger or face.
pub fn sign_in(model: &mut Model) -> Cmd {
    let reason = model.env().t.get("biometrics-sign-in-reason");
    match &mut model.phase {
        Phase::Out(out) if model.biometrics.is_some() => {
            out.public.clear();
            if !out.access.begin_biometrics() {
                return render();
            }
        }
        _ => return render(),
    }
    run(model, Errand::SignIn(reason))
}

/// Push was turned on or off.
pub fn push_turned(model: &mut Model) -> Cmd {
    let Some(signed) = model.signed() else { return render() };
    let errand = settle_push(signed, None, false);
    run(model, errand)
}

/// Another language: the server writes in it, too.
pub fn tell_language(model: &mut Model) -> Cmd {
    let language = Some(shared::language(model.env().t.0).to_owned());
    change(model, SharedSettings { push_kinds: None, language })
}

fn change(model: &mut Model, change: SharedSettings) -> Cmd {
    let Some(signed) = model.signed() else { return render() };
    let me = signed.me.id.clone();
    run(model, Errand::ChangeSettings(me, change))
}

// ---- places

/// A place comes to sight, or is to be brought up to date.
pub fn arrive(signed: &mut Signed, env: &Env) -> Cmd {
    let me = signed.me.id.clone();
    let here = signed.desk.nav.here();
    let phone = &mut signed.phone;
    if *here != Route::Notices {
        phone.push.lost = None;
    }
    let measure = Errand::Measure(signed.desk.subject.vault());
    let errands = match here {
        Route::Devices if phone.devices.enter() => {
            vec![Errand::RememberDevices(me.clone()), Errand::LoadDevices(me)]
        }
        Route::Alerts => {
            let mut errands = vec![Errand::ReadSettings(me, true)];
            if matches!(phone.push.registered, Some(Err(_))) {
                errands.extend(settle_push(signed, None, false));
            }
            errands
        }
        Route::AlertsDiagnosis | Route::Diagnosis if phone.diagnosis.enter() => {
            vec![Errand::AskRegistration, measure]
        }
        Route::Storage => vec![measure],
        _ => return render(),
    };
    all(env, Some(signed.id), errands)
}

/// Push, kind by kind.
pub fn alerts(env: &Env, signed: &Signed) -> AlertsView {
    let push = &signed.phone.push;
    let problem = signed.settings.problem.clone().or_else(|| {
        match &push.registered {
            Some(Err(PushError::NoToken)) => Some("push-no-token"),
            Some(Err(PushError::Api(_))) => Some("push-not-registered"),
            _ => None,
        }
        .map(|id| crate::features::banner(env.t, Tone::Warning, id))
    });
    push.view(env, signed.settings.push_row(env.t), problem)
}

/// The switch of finger or face.
pub fn biometrics_row(model: &Model, env: &Env, signed: &Signed) -> SwitchRow {
    let hardware = signed.settings.preferences.biometrics != Answer::NoHardware;
    biometrics::row(env.t, &signed.me, signed.method, model.biometrics.as_ref(), hardware)
}

/// A page of diagnosis with its heading.
pub fn diagnosis(model: &Model, env: &Env, signed: &Signed) -> (String, DiagnosisView) {
    let t = env.t;
    let known = Known {
        permission: signed.settings.preferences.push.word(),
        token: match signed.phone.push.registered {
            Some(Ok(true)) => "known",
            Some(Err(PushError::NoToken)) => "none",
            Some(Err(PushError::Api(_))) => "untold",
            Some(Ok(false)) | None => "unasked",
        },
        muted: !signed.phone.push.muted.is_nothing(),
        biometrics: model.biometrics.as_ref() == Some(&signed.me.id),
        offline: model.offline,
        theme: theme(t, model.device.theme),
        session: method(t, signed.method),
        size: signed.phone.storage.size().map(|s| t.size(s.database)),
    };
    if *signed.desk.nav.here() == Route::AlertsDiagnosis {
        (t.get("alerts-diagnosis"), signed.phone.diagnosis.push(env, &known))
    } else {
        (t.get("diagnosis-title"), signed.phone.diagnosis.app(env, &known))
    }
}

// ---- questions

/// Does what was asked about; none if nothing of the phone's was.
pub fn confirm(model: &mut Model) -> Option<Cmd> {
    let signed = model.signed()?;
    let errand = if let Some(id) = signed.phone.devices.take_asked() {
        Errand::EndSession(id)
    } else if signed.phone.storage.take_asked() {
        Errand::DeleteFiles(signed.desk.subject.vault())
    } else {
        return None;
    };
    model.focus(view::FocusTarget::Heading);
    Some(run(model, errand))
}

// ---- events

/// Reads an event of the phone's own things.
pub fn update(model: &mut Model, event: Event) -> Cmd {
    let env = model.env();
    if let Event::Errand(ended) = event {
        return errand_ended(model, &env, *ended);
    }
    if let (Phase::In(signed), Event::Diagnosis(DiagnosisEvent::Copy)) = (&model.phase, &event) {
        let (title, view) = diagnosis(model, &env, signed);
        return run(model, Errand::Copy(written(&title, &view)));
    }
    let Some(signed) = model.signed() else { return render() };
    match event {
        Event::Push(PushEvent::Kind { about, on }) => {
            signed.phone.push.muted.set(about, on);
            let push_kinds = Some(signed.phone.push.muted.told());
            change(model, SharedSettings { push_kinds, language: None })
        }
        Event::PushTokenChanged(token) => {
            let errand = settle_push(signed, Some(token), false);
            run(model, errand)
        }
        Event::PushReceived(_) => {
            model.say(env.t.get("push-said-new"));
            refresh_visible(model)
        }
        Event::Devices(DevicesEvent::SignOut { id }) => {
            signed.phone.devices.ask(&id);
            ask(model, &env)
        }
        Event::Storage(StorageEvent::DeleteFiles) => {
            signed.phone.storage.ask();
            ask(model, &env)
        }
        Event::Devices(DevicesEvent::Refresh) | Event::Diagnosis(DiagnosisEvent::Refresh) => {
            arrive(signed, &env)
        }
        _ => render(),
    }
}

fn ask(model: &mut Model, env: &Env) -> Cmd {
    if model.signed().is_some_and(|s| s.phone.dialog(env).is_some()) {
        model.focus(view::FocusTarget::Dialog);
    }
    render()
}

fn errand_ended(model: &mut Model, env: &Env, ended: Ended) -> Cmd {
    match ended {
        Ended::Biometrics(owner) => {
            model.biometrics = owner;
            return render();
        }
        Ended::BiometricsOn(me, result) => return biometrics_on(model, env, me, result),
        Ended::SignedIn(result, kept) => return signed_in(model, env, result, kept),
        _ => {}
    }
    let Some(signed) = model.signed() else { return render() };
    let phone = &mut signed.phone;
    let said = match ended {
        Ended::Push(result) => {
            let next = phone.push.settled(result).map(Errand::SettlePush);
            return run(model, next);
        }
        Ended::PushFound(Ok(target)) => return lead_to(model, env, target),
        Ended::PushFound(Err(error)) => return lose(model, env, error.is_temporary()),
        Ended::Registration(answer) => {
            phone.diagnosis.answered(answer);
            None
        }
        Ended::Settings(settings) => {
            phone.push.muted = settings.push_kinds.map_or_else(Muted::default, |k| Muted::from_told(&k));
            None
        }
        Ended::SettingsChanged(Ok(())) if signed.desk.subject.is_oneself() => {
            return signed.desk.hurry(env);
        }
        Ended::SettingsChanged(Err(error)) => {
            let words = db_trouble(env.t, error);
            let said = words.title.clone();
            signed.settings.problem = Some(words);
            Some(said)
        }
        Ended::Remembered(kept) => {
            phone.devices.remember(kept);
            None
        }
        Ended::Devices(answer) => {
            phone.devices.loaded(env, answer);
            None
        }
        Ended::SessionEnded(id, answer) => Some(phone.devices.ended(env, &id, &answer)),
        Ended::Measured(size) => {
            phone.storage.measured(size);
            None
        }
        Ended::FilesDeleted(answer) => Some(phone.storage.deleted(env, answer)),
        Ended::Copied(done) => Some(phone.diagnosis.copied(env.t, done)),
        _ => None,
    };
    if let Some(said) = said {
        model.say(said);
    }
    render()
}

fn biometrics_on(
    model: &mut Model,
    env: &Env,
    me: crate::domain::person::PersonId,
    result: Result<(), BiometricsError>,
) -> Cmd {
    // a failure has emptied the vault, whomever it signed in before
    model.biometrics = result.is_ok().then(|| me.clone());
    let Some(signed) = model.signed().filter(|s| s.me.id == me) else { return render() };
    signed.phone.turning = false;
    let (answer, words) = match &result {
        Ok(()) => (Answer::On, None),
        Err(BiometricsError::Vault(VaultTrouble::NoHardware)) => {
            (Answer::NoHardware, BiometricsError::Vault(VaultTrouble::NoHardware).words(env.t))
        }
        Err(error) => (signed.settings.preferences.biometrics, error.words(env.t)),
    };
    signed.settings.preferences.biometrics = answer;
    let said = match &words {
        Some(words) => Some(words.title.clone()),
        None => result.is_ok().then(|| env.t.get("biometrics-said-on")),
    };
    signed.settings.problem = words;
    primer_done(model, Primer::Biometrics, said)
}

fn signed_in(
    model: &mut Model,
    env: &Env,
    result: Result<Box<dto::Session>, BiometricsError>,
    kept: bool,
) -> Cmd {
    if !kept {
        model.biometrics = None;
    }
    let Phase::Out(out) = &mut model.phase else { return render() };
    match result {
        Ok(session) => match out.access.opened_by_biometrics(*session) {
            Some(opened) => finished(model, opened),
            None => render(),
        },
        Err(error) => {
            out.access.refused_by_biometrics(error.words(env.t));
            render()
        }
    }
}

// ---- a tapped push

/// Asks what it is about.
pub fn open_push(model: &mut Model, id: String) -> Cmd {
    if model.signed().is_some_and(|s| s.reading) {
        let cmd = sign_in_again(model);
        if let Phase::Out(out) = &mut model.phase {
            out.access.wanted = Some(Route::Push { id });
        }
        return cmd;
    }
    run(model, Errand::FindPush(id))
}

/// It is known whom one may act for, or why not: goes on with what waited for it.
pub fn powers_known(model: &mut Model) -> Cmd {
    let env = model.env();
    match model.signed().and_then(|s| s.phone.push.opening.take()) {
        Some(target) => lead_to(model, &env, target),
        None => render(),
    }
}

/// To the notice, as the person it is for.
fn lead_to(model: &mut Model, env: &Env, target: dto::PushTarget) -> Cmd {
    let Some(route @ Route::Notice { .. }) = Route::parse(&format!("/avisos/{}", target.notice)) else {
        return lose(model, env, false);
    };
    let Some(signed) = model.signed() else { return render() };
    let subject = if signed.desk.subject.person == target.person {
        signed.choosing = false;
        // it may be newer than what is here
        let news = signed.desk.refresh(env);
        return news.and(open_route(model, route));
    } else if signed.me.id == target.person {
        signed.myself()
    } else if let Some(subject) = signed.represented.subject(target.person.as_str()) {
        subject
    } else if signed.represented.is_updating() {
        signed.phone.push.opening = Some(target);
        return render();
    } else {
        let passes = signed.represented.freshness.error.as_ref().is_some_and(ApiError::is_temporary);
        return lose(model, env, passes);
    };
    act_as(model, subject, Onward { places: vec![route], paid: None })
}

/// To the inbox, with why: for now, or for good.
fn lose(model: &mut Model, env: &Env, passes: bool) -> Cmd {
    let cmd = open_route(model, Route::Notices);
    if let Some(signed) = model.signed() {
        let said = signed.phone.push.lose(env, passes);
        model.say(said);
    }
    cmd
}
