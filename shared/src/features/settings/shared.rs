//! What of the settings the server keeps too.
use crate::{
    api::client::{self, Api, Call},
    domain::person::PersonId,
    effects::{
        db::{DbResult, Keep, SETTINGS, SharedSettings, Vault},
        device::Device,
    },
    features::recall,
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

/// Changes them here, and at the server when it can be told.
///
/// # Errors
/// The database's: then nothing was changed.
pub async fn change(api: &Api, ctx: &dyn Device, person: &PersonId, change: SharedSettings) -> DbResult<()> {
    let mut settings = known(ctx, person).await;
    settings.push_kinds = change.push_kinds.clone().or(settings.push_kinds);
    settings.language = change.language.clone().or(settings.language);
    keep(api, ctx, person, &settings).await?;
    let key = crate::api::dpop::random(ctx, 16).await;
    // told again with the next change: settings are few, and the last one counts
    let _ = client::nothing(api, ctx, Call::post("/settings", &change, key)).await;
    Ok(())
}

/// A language as the contract writes it.
#[must_use]
pub const fn language(lang: Lang) -> &'static str {
    match lang {
        Lang::Es => "es",
        Lang::En => "en",
    }
}
