//! Databases and their keys. Each person's database has a key of its own; all keys are one secret of the platform's
//! store, so that a key is forgotten in one write, and what it locked is gone with it.
use crate::{
    api::client::Api,
    domain::person::PersonId,
    effects::{
        Done, Secret, SecretAnswer, SecretName,
        db::{DbError, DbResult, OpenStore, OpenVault, Vault, Wipe},
        device::Device,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All keys, as the secret store keeps them. 32 bytes each.
#[derive(Serialize, Deserialize)]
struct Keys {
    device: Secret,
    #[serde(default)]
    people: BTreeMap<String, Secret>,
}

/// How the databases were found at the start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// As they were left.
    AsLeft,
    /// For the first time: nothing that the secret store may still hold is this app's.
    FirstRun,
    /// No key opened them: they were made anew, and what they held is gone.
    Lost,
}

/// What the secret store said about the keys.
enum Kept {
    Keys(Keys),
    /// There are none, or what there is is unreadable.
    None,
}

async fn read(ctx: &dyn Device) -> DbResult<Kept> {
    match ctx.read_secret(SecretName::DatabaseKeys).await {
        SecretAnswer::Found(secret) => {
            let keys = crate::domain::json::read::<Keys>(&secret.bytes).ok();
            Ok(keys.filter(|k| k.device.bytes.len() == 32).map_or(Kept::None, Kept::Keys))
        }
        SecretAnswer::Absent => Ok(Kept::None),
        // a store that cannot be read gives nothing up: it may be readable later
        SecretAnswer::Failed(_) => Err(DbError::NoKeys),
    }
}

async fn write(ctx: &dyn Device, keys: &Keys) -> DbResult<()> {
    let secret = Secret { bytes: serde_json::to_vec(keys).unwrap_or_default() };
    match ctx.write_secret(SecretName::DatabaseKeys, Some(secret)).await {
        Done::Yes => Ok(()),
        Done::Failed(_) => Err(DbError::NoKeys),
    }
}

async fn new_key(ctx: &dyn Device) -> DbResult<Secret> {
    let key = ctx.random(32).await;
    if key.bytes.len() == 32 { Ok(key) } else { Err(DbError::NoKeys) }
}

/// Opens the device's database. Databases that no key opens are made anew; what a removed app left in the secret store
/// is forgotten.
///
/// # Errors
/// A secret store that cannot be read or written, a full disk, another process: nothing is given up then.
pub async fn open(api: &Api, ctx: &dyn Device) -> DbResult<Found> {
    let flight = api.keys();
    let _one_at_a_time = flight.lock().await;
    let mut removed = false;
    if let Kept::Keys(keys) = read(ctx).await? {
        match ctx.open_store(OpenStore { key: keys.device, anew: false }).await {
            Ok(opened) if !opened.fresh => return Ok(Found::AsLeft),
            Ok(_) => removed = true,
            Err(DbError::WrongKey) => {}
            Err(other) => return Err(other),
        }
    }
    // keys first: databases whose key was not kept would be lost at the next start
    let keys = Keys { device: new_key(ctx).await?, people: BTreeMap::new() };
    write(ctx, &keys).await?;
    let opened = ctx.open_store(OpenStore { key: keys.device, anew: true }).await?;
    for name in [SecretName::Session, SecretName::PendingSignIn] {
        ctx.write_secret(name, None).await;
    }
    Ok(if opened.erased && !removed { Found::Lost } else { Found::FirstRun })
}

/// Opens a person's database, with a new key if there is none. `Lost`: no key opened it, and it was made anew.
///
/// # Errors
/// As [`open`].
pub async fn open_person(api: &Api, ctx: &dyn Device, person: &PersonId) -> DbResult<Found> {
    let flight = api.keys();
    let _one_at_a_time = flight.lock().await;
    let Kept::Keys(mut keys) = read(ctx).await? else { return Err(DbError::NoKeys) };
    let vault = Vault::Person(person.clone());
    let mut found = Found::FirstRun;
    if let Some(key) = keys.people.get(person.as_str()) {
        let key = key.clone();
        match ctx.open_vault(OpenVault { vault: vault.clone(), key }).await {
            Ok(()) => return Ok(Found::AsLeft),
            Err(DbError::WrongKey) => found = Found::Lost,
            Err(other) => return Err(other),
        }
    }
    let key = new_key(ctx).await?;
    keys.people.insert(person.as_str().to_owned(), key.clone());
    write(ctx, &keys).await?;
    ctx.wipe(Wipe { vault: vault.clone() }).await?;
    ctx.open_vault(OpenVault { vault, key }).await?;
    Ok(found)
}

/// Who of these people has a database here; each is opened.
pub async fn known(api: &Api, ctx: &dyn Device, people: Vec<PersonId>) -> Vec<PersonId> {
    let here = match read(ctx).await {
        Ok(Kept::Keys(keys)) => keys.people,
        Ok(Kept::None) | Err(_) => BTreeMap::new(),
    };
    let mut known = Vec::new();
    for person in people.into_iter().filter(|p| here.contains_key(p.as_str())) {
        if open_person(api, ctx, &person).await.is_ok() {
            known.push(person);
        }
    }
    known
}

/// Forgets the keys of these people, then their databases: what a disk may still hold of them nobody can read.
///
/// # Errors
/// The secret store keeps the keys, or a file stays. The others are forgotten all the same.
pub async fn forget(api: &Api, ctx: &dyn Device, people: &[PersonId]) -> DbResult<()> {
    let flight = api.keys();
    let _one_at_a_time = flight.lock().await;
    let mut result = Ok(());
    if let Kept::Keys(mut keys) = read(ctx).await? {
        keys.people.retain(|id, _| people.iter().all(|p| p.as_str() != id));
        result = write(ctx, &keys).await;
    }
    for person in people {
        result = result.and(ctx.wipe(Wipe { vault: Vault::Person(person.clone()) }).await);
    }
    result
}
