//! The start, at launch and after unlocking: what this device keeps is read and the person is where they were.
use super::{
    Cmd, Event, Launch, Model, Outside, Phase, arrive, ask_status, enter_session, leads_back, lock,
    open_route, phone, read_trip,
    snapshot::Snapshot,
    vaults::{self, Found},
};
use crate::{
    api::{client::Api, oidc::Intent, session::Stored},
    domain::dates::Instant,
    effects::{
        SecretAnswer, SecretName,
        db::{DbResult, Keep, Vault},
        device::Device,
    },
    features::{
        access, banner, recall, run,
        settings::update::{DEVICE, DeviceSettings, PERSON, Preferences},
    },
    navigation::Route,
    parts::Tone,
};
use crux_core::render::render;

/// When somebody was last seen using the app, by the device's clock; kept on the device.
pub const ACTIVE: &str = "active-at";

/// What this device kept.
#[derive(Clone, Debug)]
pub struct Restored {
    settings: DeviceSettings,
    session: Option<Stored>,
    store: DbResult<Found>,
    returning: Option<Intent>,
    preferences: Preferences,
    /// Too long ago, or by a clock that was put back.
    idle: bool,
    place: Option<Snapshot>,
}

impl PartialEq for Restored {
    fn eq(&self, other: &Self) -> bool {
        self.settings == other.settings && self.store == other.store
    }
}

/// How the app comes up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coming {
    /// It was started.
    Launched,
    /// The person was known by the phone a moment ago, and goes on there.
    Unlocked(Option<Snapshot>),
}

/// Reads what this device keeps.
pub fn start(model: &mut Model, launch: Launch) -> Cmd {
    model.api.set_base(&launch.api);
    model.api.set_device_name(&launch.device_name);
    model.launch = launch;
    begin(model, Coming::Launched)
}

pub(super) fn begin(model: &Model, coming: Coming) -> Cmd {
    let api = model.api.clone();
    let returning = model.launch.path.starts_with("/acceso/vuelta");
    let kept = model.launch.snapshot.clone();
    let restore = run(move |ctx| async move {
        let (known, place) = match coming {
            Coming::Launched => (false, kept.as_deref().and_then(Snapshot::read)),
            Coming::Unlocked(place) => (true, place),
        };
        Event::Restored(Box::new(read(&api, &ctx, returning, known, place).await))
    });
    render().and(restore)
}

async fn read(
    api: &Api,
    ctx: &dyn Device,
    returning: bool,
    known: bool,
    place: Option<Snapshot>,
) -> Restored {
    api.read_clock(ctx).await;
    let mut store = vaults::open(api, ctx).await;
    let settings =
        recall::<DeviceSettings>(ctx, Vault::Device, DEVICE).await.map(|(s, _)| s).unwrap_or_default();
    let session = match ctx.read_secret(SecretName::Session).await {
        SecretAnswer::Found(secret) => Stored::from_secret(&secret),
        SecretAnswer::Absent | SecretAnswer::Failed(_) => None,
    };
    let mut preferences = Preferences::default();
    let mut idle = false;
    if let Some(session) = &session {
        idle = !known && was_idle(api, ctx, settings).await;
        if !idle && store.is_ok() {
            let person = session.session.person.id.clone();
            match vaults::open_person(api, ctx, &person).await {
                Ok(Found::Lost) => store = Ok(Found::Lost),
                Ok(Found::AsLeft | Found::FirstRun) => {}
                Err(e) => store = Err(e),
            }
            preferences = load_preferences(ctx, session).await;
            keep_active(api, ctx).await;
        }
    }
    let returning = if returning { Some(access::update::pending_intent(ctx).await) } else { None };
    Restored { settings, session, store, returning, preferences, idle, place }
}

/// Whether nobody has used the app for longer than the person allows. A clock that was put back tells nothing, so it
/// counts as too long.
async fn was_idle(api: &Api, ctx: &dyn Device, settings: DeviceSettings) -> bool {
    let Some((at, _)) = recall::<i64>(ctx, Vault::Device, ACTIVE).await else { return true };
    let since = api.device_now().saturating_sub(at);
    !(0..settings.idle.seconds()).contains(&since)
}

/// Keeps when the app was last used.
pub async fn keep_active(api: &Api, ctx: &dyn Device) {
    let json = Some(api.device_now().to_string());
    let keep = Keep { vault: Vault::Device, name: ACTIVE.into(), json, at: Instant::default() };
    let _ = ctx.keep(keep).await;
}

/// Forgets when the app was last used: the next start asks the phone.
pub async fn forget_active(ctx: &dyn Device) {
    let keep = Keep { vault: Vault::Device, name: ACTIVE.into(), json: None, at: Instant::default() };
    let _ = ctx.keep(keep).await;
}

/// What the person said to offers before.
pub async fn load_preferences(ctx: &dyn Device, stored: &Stored) -> Preferences {
    let vault = Vault::Person(stored.session.person.id.clone());
    recall(ctx, vault, PERSON).await.map(|(p, _)| p).unwrap_or_default()
}

/// What was kept is known now.
pub(super) fn restored(model: &mut Model, restored: Restored) -> Cmd {
    model.device = restored.settings;
    let device_now = model.api.device_now();
    model.api.set_clock(device_now, restored.settings.offset);
    let t = model.env().t;
    let found = match restored.store {
        Ok(found) => found,
        Err(e) => {
            model.phase = Phase::Stuck(crate::features::unopened(t, e));
            return render();
        }
    };
    let status = ask_status(model);
    if let Some(intent) = restored.returning {
        let mut out = Outside::default();
        // a way back is good once: unlocking begins anew, too
        let path = std::mem::replace(&mut model.launch.path, "/".into());
        let query = path.split_once('?').map_or("", |(_, q)| q);
        let returned = format!("{}?{query}", model.launch.redirect_uri);
        let cmd = out.access.resume(&model.env(), &intent, returned).map_event(Event::Access);
        model.phase = Phase::Out(Box::new(out));
        return render().and(status).and(cmd);
    }
    let lost = (found == Found::Lost).then(|| banner(t, Tone::Warning, "store-lost"));
    // a link that the app was opened by is followed once
    let path = std::mem::replace(&mut model.launch.path, "/".into());
    let wanted = Route::parse(&path);
    let Some(stored) = restored.session else {
        model.phase = Phase::Out(Box::new(Outside::because(lost, None)));
        let goes = wanted.filter(|r| *r != Route::Welcome).map_or_else(render, |r| open_route(model, r));
        return render().and(status).and(phone::outside(model)).and(goes);
    };
    if stored.is_over() {
        let mut out = Outside::because(lost, wanted);
        out.access.offer_kept(stored);
        model.phase = Phase::Out(Box::new(out));
        return render().and(status).and(phone::outside(model));
    }
    if restored.idle {
        model.launch.path = path;
        return status.and(lock::lock(model, restored.place));
    }
    model.api.set_session(Some(stored.clone()));
    let cmd = enter_session(model, stored, restored.preferences, false);
    let cmd = cmd.and(phone::entered(model, false));
    if let (Some(words), Some(signed)) = (lost, model.signed()) {
        signed.settings.problem = Some(words.clone());
        model.say(words.title);
    }
    let route = wanted.filter(|r| !matches!(r, Route::Welcome | Route::Sms));
    let goes = match (route, restored.place) {
        (Some(route), _) => open_route(model, route),
        (None, Some(place)) => return_to(model, &place),
        (None, None) => render(),
    };
    let back = if leads_back(&path) { read_trip() } else { render() };
    render().and(status).and(cmd).and(goes).and(back)
}

/// Back to where one stood. Acting for somebody else is taken up again once it is known that one still may.
fn return_to(model: &mut Model, place: &Snapshot) -> Cmd {
    let env = model.env();
    let Some(signed) = model.signed() else { return render() };
    if let Some(person) = place.person() {
        let onward = super::Onward { places: place.places(), paid: None };
        signed.resuming = Some(super::Resuming { person: person.clone(), onward });
        return render();
    }
    stand_at(signed, place.places());
    arrive(signed, &env)
}

/// Puts a stack of places back.
pub(super) fn stand_at(signed: &mut super::Signed, places: Vec<Route>) {
    let mut places = places.into_iter();
    if let Some(root) = places.next() {
        signed.desk.nav.open(root);
    }
    for place in places {
        signed.desk.nav.push(place);
    }
}
