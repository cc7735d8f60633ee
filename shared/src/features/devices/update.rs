//! What the list of devices decides.
use super::view::{DeviceRow, DevicesView};
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Api, Call},
        dpop,
        dto::{OpenSession, Sessions},
    },
    domain::{dates::Instant, person::PersonId},
    effects::{
        db::{Keep, Vault},
        device::Device,
    },
    features::{Env, Freshness, banner, failed, recall, trouble},
    parts::{Banner, Dialog, Load, Tone},
};

const NAME: &str = "devices";

/// The list as this device remembers it.
pub async fn remembered(ctx: &dyn Device, me: PersonId) -> Option<(Sessions, Instant)> {
    recall(ctx, Vault::Person(me), NAME).await
}

/// Asks the server.
///
/// # Errors
/// See [`ApiError`].
pub async fn load(api: &Api, ctx: &dyn Device, me: PersonId) -> Result<Sessions, ApiError> {
    let known: Sessions = client::json(api, ctx, Call::get("/sessions")).await?;
    let json = serde_json::to_string(&known).ok();
    let keep = Keep { vault: Vault::Person(me), name: NAME.into(), json, at: api.server_now() };
    // only for a start without a network
    let _ = ctx.keep(keep).await;
    Ok(known)
}

/// Signs a device out. One that is gone already is signed out.
///
/// # Errors
/// See [`ApiError`].
pub async fn end(api: &Api, ctx: &dyn Device, id: &str) -> Result<(), ApiError> {
    let key = dpop::random(ctx, 16).await;
    match client::nothing(api, ctx, Call::delete(format!("/sessions/{id}"), key)).await {
        Err(error) if error.problem() == Some(ProblemKind::NotFound) => Ok(()),
        other => other,
    }
}

/// Where the person is signed in.
#[derive(Default)]
pub struct Devices {
    known: Option<Vec<OpenSession>>,
    loading: bool,
    problem: Option<Banner>,
    asked: Option<OpenSession>,
    /// How new it is.
    pub freshness: Freshness,
}

impl Devices {
    /// The list comes to sight. `false`: it is on its way already.
    pub const fn enter(&mut self) -> bool {
        !std::mem::replace(&mut self.loading, true)
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.loading
    }

    /// What this device remembers, unless something newer is here.
    pub fn remember(&mut self, kept: Option<(Sessions, Instant)>) {
        if let (None, Some((kept, at))) = (&self.known, kept) {
            self.known = Some(kept.sessions);
            self.freshness.at = Some(at);
        }
    }

    /// The server answered.
    pub fn loaded(&mut self, env: &Env, answer: Result<Sessions, ApiError>) {
        self.loading = false;
        match answer {
            Ok(mut known) => {
                known.sessions.sort_by_key(|s| (!s.current, std::cmp::Reverse(s.last_used_at.0)));
                self.known = Some(known.sessions);
                self.freshness.came(env.api.server_now());
            }
            Err(error) => self.freshness.error = Some(error),
        }
    }

    /// Asks before it signs a device out.
    pub fn ask(&mut self, id: &str) {
        let found = self.known.iter().flatten().find(|s| s.id == id && !s.current);
        self.asked = found.cloned();
    }

    /// Takes what was asked about.
    pub fn take_asked(&mut self) -> Option<String> {
        self.asked.take().map(|s| s.id)
    }

    /// A device was signed out, or not; what to say.
    pub fn ended(&mut self, env: &Env, id: &str, answer: &Result<(), ApiError>) -> String {
        match answer {
            Ok(()) => {
                self.problem = None;
                if let Some(known) = &mut self.known {
                    known.retain(|s| s.id != id);
                }
                env.t.get("device-ended")
            }
            Err(error) => {
                let words = trouble(env.t, error);
                let said = words.title.clone();
                self.problem = Some(words);
                said
            }
        }
    }

    /// The question before a device is signed out.
    #[must_use]
    pub fn dialog(&self, env: &Env) -> Option<Dialog> {
        let t = env.t;
        let name = name(env, self.asked.as_ref()?);
        Some(Dialog {
            title: t.with("device-question", [("name", name.into())]),
            text: t.get("device-effect"),
            confirm: t.get("device-sign-out"),
            cancel: t.get("cancel"),
            tone: Tone::Warning,
        })
    }

    /// The list.
    #[must_use]
    pub fn view(&self, env: &Env) -> DevicesView {
        let t = env.t;
        let row = |s: &OpenSession| {
            let name = name(env, s);
            let method = t.maybe(&format!("method-{}", s.method.replace('_', "-")));
            let note = [
                ("method", method.unwrap_or_else(|| t.get("device-method-other")).into()),
                ("ago", t.ago(s.last_used_at, env.now).into()),
            ];
            DeviceRow {
                id: s.id.clone(),
                note: t.with("device-note", note),
                current: s.current.then(|| t.get("device-current")),
                sign_out: (!s.current).then(|| t.get("device-sign-out")),
                sign_out_spoken: t.with("device-sign-out-spoken", [("name", name.clone().into())]),
                name,
            }
        };
        let rows: Vec<DeviceRow> = self.known.iter().flatten().map(row).collect();
        let load = match (&self.known, &self.freshness.error) {
            (Some(known), _) if !known.is_empty() => Load::Ready,
            (Some(_), _) => {
                let words = banner(t, Tone::Info, "devices-empty");
                Load::Empty { title: words.title, text: words.text }
            }
            (None, Some(error)) if !self.loading => failed(t, error),
            (None, _) => Load::Loading { text: t.get("devices-loading") },
        };
        DevicesView {
            intro: t.get("devices-intro"),
            problem: self.problem.clone(),
            rows,
            refresh: t.get("refresh"),
            load,
        }
    }
}

fn name(env: &Env, session: &OpenSession) -> String {
    let named = session.device_name.as_deref().map(str::trim).filter(|n| !n.is_empty());
    named.map_or_else(|| env.t.get("device-unnamed"), str::to_owned)
}
