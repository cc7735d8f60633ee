//! Signing in with finger or face. The platform's vault holds a credential that signs the person in again; the server
//! knows it, binds it to the device key, and can revoke it.
use super::{banner, recall, trouble};
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Api, Auth, Call},
        dpop, dto,
    },
    domain::person::{Method, PersonId},
    effects::{
        Secret, VaultAnswer, VaultOpen, VaultStore, VaultTrouble,
        db::{Keep, Vault},
        phone::Phone,
    },
    parts::{Banner, SwitchRow, Tone},
    text::Texts,
};
use serde::{Deserialize, Serialize};

const NAME: &str = "biometrics";

/// What this device knows of its vault.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Whom it signs in.
    #[serde(default)]
    pub owner: Option<PersonId>,
    /// Whose credential is still to be deleted at the server, at their next session.
    #[serde(default)]
    pub revoke: Option<PersonId>,
}

/// Why finger or face did not do it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BiometricsError {
    /// The platform's vault.
    #[error("the vault: {0:?}")]
    Vault(VaultTrouble),
    /// The vault is empty.
    #[error("the vault is empty")]
    Empty,
    /// The server, or the way to it.
    #[error(transparent)]
    Api(#[from] ApiError),
}

impl BiometricsError {
    /// What the vault held signs nobody in any more.
    const fn is_final(&self) -> bool {
        matches!(self, Self::Vault(VaultTrouble::Invalidated) | Self::Empty)
            || matches!(self, Self::Api(e) if matches!(e.problem(), Some(ProblemKind::CredentialRevoked)))
    }

    /// Each has its own words; who went away from it needs none.
    #[must_use]
    pub fn words(&self, t: Texts) -> Option<Banner> {
        use VaultTrouble as V;
        let id = match self {
            Self::Vault(V::Cancelled) => return None,
            Self::Vault(V::NotRecognised) => "biometrics-denied",
            Self::Vault(V::LockedOut) => "biometrics-locked-out",
            Self::Vault(V::NoHardware) => "biometrics-no-hardware",
            Self::Vault(V::NothingEnrolled) => "biometrics-nothing-enrolled",
            Self::Vault(V::Invalidated) => "biometrics-invalidated",
            Self::Vault(V::Failed) => "biometrics-failed",
            Self::Empty => "biometrics-gone",
            Self::Api(e) if e.problem() == Some(ProblemKind::CredentialRevoked) => "biometrics-revoked",
            Self::Api(e) => return Some(trouble(t, e)),
        };
        Some(banner(t, Tone::Warning, id))
    }
}

/// Whether it is for this person, signed in this way.
#[must_use]
pub fn is_offered(me: &dto::Person, method: Method) -> bool {
    me.has_clave_permanente && method != Method::Sms
}

/// The switch in Ajustes. It is on only if the vault holds what signs this person in.
#[must_use]
pub fn row(
    t: Texts,
    me: &dto::Person,
    method: Method,
    owner: Option<&PersonId>,
    hardware: bool,
) -> SwitchRow {
    let on = owner == Some(&me.id);
    let offered = is_offered(me, method);
    SwitchRow {
        label: t.get("biometrics-label"),
        note: t.get(if !me.has_clave_permanente {
            "biometrics-not-offered"
        } else if !offered && !on {
            "biometrics-sms"
        } else if !hardware {
            "biometrics-no-hardware"
        } else if owner.is_some() && !on {
            "biometrics-other"
        } else {
            "biometrics-note"
        }),
        on,
        enabled: on || offered && hardware,
    }
}

async fn read(ctx: &dyn Phone) -> Kept {
    recall(ctx, Vault::Device, NAME).await.map(|(kept, _)| kept).unwrap_or_default()
}

async fn write(api: &Api, ctx: &dyn Phone, kept: &Kept) {
    let json = serde_json::to_string(kept).ok();
    // not kept: the vault is looked at again at the next start
    let _ = ctx.keep(Keep { vault: Vault::Device, name: NAME.into(), json, at: api.server_now() }).await;
}

/// The vault and what is known of it agree afterwards; a credential that is still to be deleted is deleted if it is of
/// who is signed in. Gives whom the vault signs in.
pub async fn settle(api: &Api, ctx: &dyn Phone, me: Option<&PersonId>) -> Option<PersonId> {
    let mut kept = read(ctx).await;
    let before = kept.clone();
    match (ctx.vault_state().await, &kept.owner) {
        // of an app that was removed, or turned off while the vault did not answer
        (VaultAnswer::Done, None) => drop(ctx.vault_forget().await),
        (VaultAnswer::Empty | VaultAnswer::Trouble(VaultTrouble::Invalidated), Some(_)) => {
            kept.revoke = kept.owner.take();
        }
        _ => {}
    }
    if kept.revoke.is_some() && kept.revoke.as_ref() == me && revoked(api, ctx).await {
        kept.revoke = None;
    }
    if kept != before {
        write(api, ctx, &kept).await;
    }
    kept.owner
}

/// The server forgets the credential. `false`: it could not be asked.
async fn revoked(api: &Api, ctx: &dyn Phone) -> bool {
    let key = dpop::random(ctx, 16).await;
    match client::nothing(api, ctx, Call::delete("/biometric-credentials/current", key)).await {
        Ok(()) => true,
        Err(error) => error.problem().is_some(),
    }
}

/// Has the server make a credential, and the vault keep it. What the vault did not keep the server forgets.
///
/// # Errors
/// See [`BiometricsError`]; nothing is turned on then.
pub async fn turn_on(
    api: &Api,
    ctx: &dyn Phone,
    me: &PersonId,
    reason: String,
) -> Result<(), BiometricsError> {
    let key = dpop::random(ctx, 16).await;
    let made: dto::BiometricCredential =
        client::json(api, ctx, Call::tell("/biometric-credentials", key)).await?;
    let secret = Secret { bytes: made.credential.into_bytes() };
    let error = match ctx.vault_store(VaultStore { secret, reason }).await {
        VaultAnswer::Done => {
            write(api, ctx, &Kept { owner: Some(me.clone()), revoke: None }).await;
            return Ok(());
        }
        VaultAnswer::Trouble(trouble) => BiometricsError::Vault(trouble),
        VaultAnswer::Opened(_) | VaultAnswer::Empty => BiometricsError::Vault(VaultTrouble::Failed),
    };
    // the credential before is void as well, whosever it was: the server keeps one for each device
    let _ = ctx.vault_forget().await;
    let revoke = (!revoked(api, ctx).await).then(|| me.clone());
    write(api, ctx, &Kept { owner: None, revoke }).await;
    Err(error)
}

/// The vault forgets at once; the server when it can be asked.
pub async fn turn_off(api: &Api, ctx: &dyn Phone, signed_in: bool) {
    let owner = read(ctx).await.owner;
    let _ = ctx.vault_forget().await;
    write(api, ctx, &Kept { owner: None, revoke: owner.clone() }).await;
    if signed_in && revoked(api, ctx).await {
        write(api, ctx, &Kept::default()).await;
    }
}

/// Signs in with what the vault holds. What signs nobody in any more is forgotten: `false`.
pub async fn sign_in(
    api: &Api,
    ctx: &dyn Phone,
    reason: String,
) -> (Result<dto::Session, BiometricsError>, bool) {
    let result = open(api, ctx, reason).await;
    let over = result.as_ref().is_err_and(BiometricsError::is_final);
    if over {
        turn_off(api, ctx, false).await;
    }
    (result, !over)
}

async fn open(api: &Api, ctx: &dyn Phone, reason: String) -> Result<dto::Session, BiometricsError> {
    let secret: Secret = match ctx.vault_open(VaultOpen { reason }).await {
        VaultAnswer::Opened(secret) => secret,
        VaultAnswer::Empty => return Err(BiometricsError::Empty),
        VaultAnswer::Trouble(trouble) => return Err(BiometricsError::Vault(trouble)),
        VaultAnswer::Done => return Err(BiometricsError::Vault(VaultTrouble::Failed)),
    };
    let Ok(credential) = std::str::from_utf8(&secret.bytes) else {
        return Err(BiometricsError::Empty);
    };
    let key = dpop::random(ctx, 16).await;
    let body = dto::BiometricSignIn { credential };
    let call = Call::post("/sessions/biometric", &body, key).auth(Auth::Proof);
    Ok(client::json(api, ctx, call).await?)
}
