//! What of the settings the server keeps too.
use crate::{
    api::client::{self, Api, Call},
    domain::person::PersonId,
    effects::{
        db::{DbResult, Keep, Outgoing, SETTINGS, SharedSettings, Vault},
        device::Device,
    },
    features::{outbox, recall},
    text::Lang,
};

/// As this device knows them.
pub async fn known(ctx: &dyn Device, person: &PersonId) -> SharedSettings {
    recall(ctx, Vault::Person(person.clone()), SETTINGS).await.map(|(kept, _)| kept).unwrap_or_default()
}

async fn keep(api: &Api, ctx: &dyn Device, person: &PersonId, settings: &SharedSettings) -> DbResult<()> {
    let json = serde_json::to_string(settings).ok();
    ctx.keep(Keep { vault: Vault::Person(person.clone()), name: SETTINGS.into(), json, at: api.server_now() })
        .await
}

/// As the server knows them, where it can be asked; otherwise as this device does.
pub async fn ask(api: &Api, ctx: &dyn Device, person: &PersonId) -> SharedSettings {
    if let Ok(settings) = client::json(api, ctx, Call::get("/settings")).await {
        let _ = keep(api, ctx, person, &settings).await;
    }
    known(ctx, person).await
}

/// Changes them here at once; the server is told as of every small thing, when it can be.
///
/// # Errors
/// The database's: then nothing was changed.
pub async fn change(api: &Api, ctx: &dyn Device, person: &PersonId, change: SharedSettings) -> DbResult<()> {
    let vault = Vault::Person(person.clone());
    outbox::enqueue(api, ctx, vault, Outgoing::Settings(change)).await
}

/// A language as the contract writes it.
#[must_use]
pub const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Es => "es",
        Lang::En => "en",
    }
}
