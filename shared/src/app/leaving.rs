//! Signing out: what waits is sent first, what cannot be sent is named, and then keys and data of that person go.
use super::{Cmd, Event, Model, Signed, vaults, view};
use crate::{
    api::client::Api,
    domain::person::PersonId,
    effects::{
        db::{Vault, Waiting, WaitingItems},
        device::Device,
    },
    features::{outbox, run, settings::update::Asked},
};
use crux_core::render::render;

/// Everybody whose things this session may have here.
pub(super) fn people(signed: &Signed) -> Vec<PersonId> {
    let mut people = vec![signed.me.id.clone()];
    people.extend(signed.represented.people());
    people
}

/// Asked to leave: first what waits is sent, then the question is asked with what would be lost.
pub(super) fn ask(model: &mut Model, asked: Asked) -> Cmd {
    let api = model.api.clone();
    let Some(signed) = model.signed() else { return render() };
    let (session, people) = (signed.id, people(signed));
    render().and(run(move |ctx| async move {
        let waiting = send_what_waits(&api, &ctx, people).await;
        Event::InSession(session, Box::new(Event::Leaving(asked, waiting)))
    }))
}

/// Sends what waits of these people, and says what still does.
async fn send_what_waits(api: &Api, ctx: &dyn Device, people: Vec<PersonId>) -> WaitingItems {
    let mut all = WaitingItems::default();
    // a person whose database was never opened here has nothing waiting
    for person in vaults::known(api, ctx, people).await {
        let vault = Vault::Person(person);
        let mut waits = ctx.waiting(Waiting { vault: vault.clone() }).await.unwrap_or_default();
        if waits.count > 0 {
            outbox::flush(api, ctx, &vault).await;
            waits = ctx.waiting(Waiting { vault }).await.unwrap_or_default();
        }
        all.count = all.count.saturating_add(waits.count);
        all.kinds.extend(waits.kinds);
    }
    all
}

/// Asks once, naming what would be lost.
pub(super) fn question(model: &mut Model, asked: Asked, waiting: &WaitingItems) -> Cmd {
    let t = model.env().t;
    let Some(signed) = model.signed() else { return render() };
    let lost = outbox::waiting_words(t, waiting);
    signed.settings.would_lose =
        (!lost.is_empty()).then(|| t.with("sign-out-loses", [("what", lost.join(", ").into())]));
    signed.settings.asked = Some(asked);
    model.focus(view::FocusTarget::Dialog);
    render()
}
