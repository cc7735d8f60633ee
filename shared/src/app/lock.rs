//! The idle lock: nobody reads on a phone that was left lying. Locked, the databases are closed and the session is out of
//! memory; the phone's own credential opens it again, without a network too.
use super::{
    Asked, Cmd, Event, Model, Phase,
    snapshot::Snapshot,
    start::{self, Coming},
    view,
};
use crate::{
    effects::{Alarm, AskUnlock, PlatformAnswer, SaveSnapshot, db::CloseStore},
    features::{banner, run, settings::update::IdleTime},
    parts::{Banner, Tone, part},
    text::Texts,
};
use crux_core::{Command, render::render};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// How often the app looks whether it is still used, and whether its session ends soon.
const LOOK_MS: u32 = 30_000;
/// Seconds before its end at which the session's end is announced.
const WARNING_SECONDS: i64 = 120;

part! {
    /// The app is locked.
    pub struct LockedView {
        /// What is so and what to do.
        pub text: String,
        /// What went wrong with unlocking.
        pub problem: Option<Banner>,
        /// The button.
        pub unlock: String,
        /// While the phone asks.
        pub busy: Option<String>,
    }
}

/// Locked.
#[derive(Default)]
pub struct Locked {
    place: Option<Snapshot>,
    busy: bool,
    problem: Option<Banner>,
    /// Raised when something went wrong: the focus goes there.
    pub mishaps: u32,
}

/// Whether somebody uses the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watch {
    /// Something was done since the last look.
    touched: bool,
    /// The device's clock when something was last done, as far as looked.
    active_at: i64,
    /// The device's clock when the app went out of sight.
    hidden_at: Option<i64>,
    /// A document is in the phone's own hands.
    reading: bool,
    /// Numbers the chains of looks, so that an old one ends.
    chain: u32,
}

/// What the looks notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Time for a look.
    Look(u32),
    /// The app went out of sight.
    Hidden,
    /// It is in sight again.
    Shown,
    /// The phone answered whether it knows the person.
    Answered(PlatformAnswer),
}

/// Something was done by hand.
pub fn touched(model: &mut Model) {
    model.watch.touched = true;
}

/// The phone itself shows a document, or no longer.
pub fn reading(model: &mut Model, open: bool) -> Cmd {
    model.watch.reading = open;
    Command::done()
}

/// Begins to look, for a session that was just entered.
pub fn watch(model: &mut Model) -> Cmd {
    let chain = model.watch.chain.wrapping_add(1);
    model.watch = Watch { touched: true, active_at: model.api.device_now(), chain, ..Watch::default() };
    wait(model)
}

fn wait(model: &Model) -> Cmd {
    let (api, chain) = (model.api.clone(), model.watch.chain);
    run(move |ctx| async move {
        ctx.request_from_shell(Alarm { ms: LOOK_MS }).await;
        api.read_clock(&ctx).await;
        Event::Watched(Seen::Look(chain))
    })
}

/// Reads what was noticed.
pub fn seen(model: &mut Model, seen: Seen) -> Cmd {
    match seen {
        Seen::Look(chain) if chain != model.watch.chain || model.signed().is_none() => Command::done(),
        Seen::Look(_) => look(model),
        Seen::Hidden => {
            model.watch.hidden_at = Some(model.api.device_now());
            Command::done()
        }
        Seen::Shown => {
            let hidden = model.watch.hidden_at.take();
            if hidden.is_some_and(|at| is_idle(model, at, model.device.idle)) && model.signed().is_some() {
                let place = Snapshot::of(model);
                return lock(model, place);
            }
            Command::done()
        }
        Seen::Answered(answer) => answered(model, answer),
    }
}

fn is_idle(model: &Model, since: i64, idle: IdleTime) -> bool {
    let quiet = model.api.device_now().saturating_sub(since);
    !(0..idle.seconds()).contains(&quiet)
}

/// Whoever reads a document touches what nobody hears of: they have the longest time that one can choose.
fn idle_time(model: &Model) -> IdleTime {
    if model.watch.reading { IdleTime::LONGEST } else { model.device.idle }
}

fn look(model: &mut Model) -> Cmd {
    if std::mem::take(&mut model.watch.touched) {
        model.watch.active_at = model.api.device_now();
        let api = model.api.clone();
        let kept = run(move |ctx| async move {
            start::keep_active(&api, &ctx).await;
            Event::Nothing
        });
        return kept.and(warn(model)).and(wait(model));
    }
    if is_idle(model, model.watch.active_at, idle_time(model)) {
        let place = Snapshot::of(model);
        return lock(model, place);
    }
    warn(model).and(wait(model))
}

/// Says once that the session ends soon.
fn warn(model: &mut Model) -> Cmd {
    let now = model.api.server_now();
    let ends = model.api.session().and_then(|s| s.session.ends_at);
    let Some(signed) = model.signed() else { return render() };
    let left = ends.map(|e| e.since(now));
    let soon = left.is_some_and(|left| (0..WARNING_SECONDS).contains(&left));
    if soon && signed.settings.asked.is_none() {
        signed.settings.asked = Some(Asked::KeepSession);
        model.focus(view::FocusTarget::Dialog);
    }
    render()
}

/// Locks at once: the phone is about to be handed to somebody.
pub fn lock_now(model: &mut Model) -> Cmd {
    if model.signed().is_none() {
        return render();
    }
    let place = Snapshot::of(model);
    // a start after this asks the phone, too
    let forgotten = run(move |ctx| async move {
        start::forget_active(&ctx).await;
        Event::Nothing
    });
    forgotten.then(lock(model, place))
}

/// Locks. What is on its way finds nobody; what was being written is kept by its feature.
pub fn lock(model: &mut Model, place: Option<Snapshot>) -> Cmd {
    model.api.lock_session();
    model.phase = Phase::Locked(Box::new(Locked { place, ..Locked::default() }));
    let said = model.env().t.get("locked-said");
    model.say(said);
    render().and(Command::request_from_shell(CloseStore).then_send(|()| Event::Nothing))
}

/// Asks the phone whether it knows the person.
pub fn unlock(model: &mut Model) -> Cmd {
    let t = model.env().t;
    let Phase::Locked(locked) = &mut model.phase else { return render() };
    if std::mem::replace(&mut locked.busy, true) {
        return render();
    }
    locked.problem = None;
    let ask = AskUnlock { reason: t.get("unlock-reason") };
    render().and(Command::request_from_shell(ask).then_send(|a| Event::Watched(Seen::Answered(a))))
}

fn answered(model: &mut Model, answer: PlatformAnswer) -> Cmd {
    let t = model.env().t;
    let Phase::Locked(locked) = &mut model.phase else { return Command::done() };
    locked.busy = false;
    let id = match answer {
        // a phone without any lock of its own keeps nobody out: it would only keep its owner out
        PlatformAnswer::Granted | PlatformAnswer::NoHardware => {
            let place = locked.place.take();
            model.phase = Phase::Starting;
            return start::begin(model, Coming::Unlocked(place));
        }
        PlatformAnswer::Cancelled => return render(),
        PlatformAnswer::Denied => "unlock-denied",
        PlatformAnswer::LockedOut => "unlock-locked-out",
    };
    let words = banner(t, Tone::Warning, id);
    locked.problem = Some(words.clone());
    locked.mishaps = locked.mishaps.wrapping_add(1);
    model.say(words.title);
    render()
}

/// The locked screen.
#[must_use]
pub fn draw(t: Texts, locked: &Locked) -> LockedView {
    LockedView {
        text: t.get("locked-text"),
        problem: locked.problem.clone(),
        unlock: t.get("unlock"),
        busy: locked.busy.then(|| t.get("unlock-busy")),
    }
}

/// The app goes out of sight: where the person stands is handed to the shell.
pub fn hidden(model: &mut Model) -> Cmd {
    let text = Snapshot::of(model).map(|s| s.write());
    let api = model.api.clone();
    run(move |ctx| async move {
        ctx.request_from_shell(SaveSnapshot { text }).await;
        api.read_clock(&ctx).await;
        start::keep_active(&api, &ctx).await;
        Event::Watched(Seen::Hidden)
    })
}

/// The app is in sight again.
pub fn shown(model: &Model) -> Cmd {
    let api = model.api.clone();
    run(move |ctx| async move {
        api.read_clock(&ctx).await;
        Event::Watched(Seen::Shown)
    })
}
