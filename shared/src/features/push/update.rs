//! What push decides: which kinds are told of, and that the server knows this device's address.
use super::view::{AlertsView, KindRow};
use crate::{
    api::{
        ApiError,
        client::{self, Api, Call},
        dpop, dto,
    },
    domain::{notice::NoticeKind, person::PersonId},
    effects::{
        PushPlatform, PushTokenAnswer,
        db::{Keep, Vault},
        phone::Phone,
    },
    features::{Env, banner, recall},
    navigation::Route,
    parts::{Banner, LinkRow, SwitchRow, Tone},
};
use futures::future::{Either, select};
use serde::{Deserialize, Serialize};

const TOKEN: &str = "push-token";

/// Kinds, their names in the contract and the stems of their messages.
const KINDS: [(NoticeKind, &str); 5] = [
    (NoticeKind::Notification, "notification"),
    (NoticeKind::Regularization, "regularization"),
    (NoticeKind::Debt, "debt"),
    (NoticeKind::Registration, "registration"),
    (NoticeKind::News, "news"),
];

/// The kinds that are not told of: a bit for each. News of the app at first, as at the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Muted(u8);

impl Default for Muted {
    fn default() -> Self {
        Self(Self::bit(NoticeKind::News))
    }
}

impl Muted {
    const fn bit(kind: NoticeKind) -> u8 {
        1 << kind as u8
    }

    /// Whether notices of a kind are not told of.
    #[must_use]
    pub const fn holds(self, kind: NoticeKind) -> bool {
        self.0 & Self::bit(kind) != 0
    }

    /// Tells of a kind, or not.
    pub const fn set(&mut self, kind: NoticeKind, told: bool) {
        if told {
            self.0 &= !Self::bit(kind);
        } else {
            self.0 |= Self::bit(kind);
        }
    }

    /// The kinds that are told of, by the contract's names.
    #[must_use]
    pub fn told(self) -> Vec<String> {
        KINDS.iter().filter(|(kind, _)| !self.holds(*kind)).map(|(_, name)| (*name).to_owned()).collect()
    }

    /// From the kinds that the server tells of.
    #[must_use]
    pub fn from_told(told: &[String]) -> Self {
        let mut muted = Self(0);
        for (kind, name) in KINDS {
            muted.set(kind, told.iter().any(|t| t == name));
        }
        muted
    }

    /// Whether every kind is told of.
    #[must_use]
    pub const fn is_nothing(self) -> bool {
        self.0 == 0
    }
}

/// Why this device has no address at the server.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PushError {
    /// The platform gives none.
    #[error("the platform gives no token")]
    NoToken,
    /// The server, or the way to it.
    #[error(transparent)]
    Api(#[from] ApiError),
}

/// The address that the server was told.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Registered {
    token: String,
    platform: PushPlatform,
}

/// Milliseconds that the platform's service is waited for. What it gives later, it tells by itself.
const ADDRESS_PATIENCE: u32 = 30_000;

/// What the server shall know.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Whose.
    pub person: PersonId,
    /// Whether push is on.
    pub on: bool,
    /// The platform's new address, if it told one by itself.
    pub token: Option<String>,
    /// The session is new: the server has forgotten what it was told.
    pub anew: bool,
}

/// Tells the server this device's address, or takes it back, unless it knows already. `true`: it has it.
///
/// # Errors
/// See [`PushError`]; asked for again at the next start.
pub async fn settle(api: &Api, ctx: &dyn Phone, wanted: Wanted) -> Result<bool, PushError> {
    let vault = Vault::Person(wanted.person);
    let known: Option<Registered> = recall(ctx, vault.clone(), TOKEN).await.map(|(r, _)| r);
    let key = dpop::random(ctx, 16).await;
    if !wanted.on {
        if known.is_some() {
            client::nothing(api, ctx, Call::delete("/push/registration", key)).await?;
            let _ = ctx.keep(Keep { vault, name: TOKEN.into(), json: None, at: api.server_now() }).await;
        }
        return Ok(false);
    }
    let current = match (wanted.token, known.as_ref()) {
        (Some(token), Some(known)) => Registered { token, platform: known.platform },
        _ => address(ctx).await.ok_or(PushError::NoToken)?,
    };
    if wanted.anew || known.as_ref() != Some(&current) {
        let body = dto::PushToken { token: &current.token, platform: current.platform };
        client::nothing(api, ctx, Call::post("/push/registration", &body, key)).await?;
        let json = serde_json::to_string(&current).ok();
        let _ = ctx.keep(Keep { vault, name: TOKEN.into(), json, at: api.server_now() }).await;
    }
    Ok(true)
}

/// The platform's address for this device, if it gives one in time.
async fn address(ctx: &dyn Phone) -> Option<Registered> {
    match select(ctx.push_token(), ctx.sleep(ADDRESS_PATIENCE)).await {
        Either::Left((PushTokenAnswer::Token { token, platform }, _)) => Some(Registered { token, platform }),
        Either::Left((PushTokenAnswer::Failed(_), _)) | Either::Right(_) => None,
    }
}

/// What a push is about.
///
/// # Errors
/// No connection, or it is of somebody else.
pub async fn find(api: &Api, ctx: &dyn Phone, id: &str) -> Result<dto::PushTarget, ApiError> {
    client::json(api, ctx, Call::get(format!("/pushes/{id}"))).await
}

/// Push while signed in.
#[derive(Default)]
pub struct Push {
    /// How the last registration ended.
    pub registered: Option<Result<bool, PushError>>,
    settling: bool,
    waiting: Option<Wanted>,
    /// A tapped push is being looked up, or waits until it is known whom one may act for.
    pub opening: Option<dto::PushTarget>,
    /// What a tapped push led to, where it could not lead to its notice.
    pub lost: Option<Banner>,
    /// Kinds that are not told of.
    pub muted: Muted,
}

impl Push {
    /// What to begin now. One at a time: two at once would reach the server in any order, and the phone would believe
    /// the one that answers last.
    #[must_use]
    pub fn settle(&mut self, wanted: Wanted) -> Option<Wanted> {
        if !std::mem::replace(&mut self.settling, true) {
            return Some(wanted);
        }
        let (token, anew) = self.waiting.take().map_or((None, false), |w| (w.token, w.anew));
        self.waiting = Some(Wanted { token: wanted.token.or(token), anew: wanted.anew || anew, ..wanted });
        None
    }

    /// It ended; what to begin now.
    #[must_use]
    pub fn settled(&mut self, result: Result<bool, PushError>) -> Option<Wanted> {
        self.registered = Some(result);
        self.settling = false;
        self.waiting.take().and_then(|wanted| self.settle(wanted))
    }

    /// The page.
    #[must_use]
    pub fn view(&self, env: &Env, push: SwitchRow, problem: Option<Banner>) -> AlertsView {
        let t = env.t;
        let kinds = KINDS.map(|(kind, name)| KindRow {
            kind,
            row: SwitchRow {
                label: t.get(&format!("kind-{name}")),
                note: t.get(&format!("push-kind-{name}")),
                on: push.on && !self.muted.holds(kind),
                enabled: push.on,
            },
        });
        AlertsView {
            intro: t.get("alerts-intro"),
            problem,
            kinds_label: t.get(if push.on { "alerts-kinds" } else { "alerts-kinds-off" }),
            kinds: kinds.into(),
            note: t.get("alerts-note"),
            links: vec![LinkRow {
                label: t.get("alerts-diagnosis"),
                note: None,
                route: Route::AlertsDiagnosis,
            }],
            push,
        }
    }

    /// Where a tapped push could not lead to its notice: why, at the inbox.
    pub fn lose(&mut self, env: &Env, passes: bool) -> String {
        let id = if passes { "push-lost-offline" } else { "push-lost" };
        let words = banner(env.t, Tone::Warning, id);
        let said = format!("{}. {}", words.title, words.text);
        self.lost = Some(words);
        said
    }
}
