//! Sends what waits in a person's outbox: small things only, in their order, each by its own key until the server has
//! taken or refused it. What is refused is undone in the database and told; what fails for now is tried again later.
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Api, Call},
        dpop, dto,
    },
    domain::{notice::NoticeAction, person::PersonId},
    effects::{
        db::{
            DbError, DbResult, DropOutgoing, Enqueue, Holds, NextOutgoing, Outgoing, Undone, Vault,
            WaitingItems, WaitingKind,
        },
        device::Device,
    },
    features::{Cmd, Env, db_trouble, draw, run},
    parts::{Banner, Tone},
    text::Texts,
};

/// Milliseconds before the first repeat; they double with each failure.
pub const PAUSE_MS: u32 = 10_000;
/// Milliseconds before a repeat at most, without what chance adds (up to a half).
pub const LONGEST_PAUSE_MS: u32 = 300_000;

/// Why sending stopped with something still waiting.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stopped {
    /// The server, or the way to it.
    #[error(transparent)]
    Api(#[from] ApiError),
    /// The database on this device.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// What became of what waited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flushed {
    /// What the server refused; it is undone.
    pub undone: Vec<Undone>,
    /// Why not all of it was sent.
    pub stopped: Option<Stopped>,
}

/// Events of the outbox; none crosses the bridge.
#[derive(Clone, Debug, PartialEq)]
pub enum OutboxEvent {
    /// All was sent, or something stopped it.
    Sent(Flushed),
    /// The pause of this number is over.
    Woke(u32),
}

/// What follows for the screens of that person.
pub struct Heard {
    /// What to carry out.
    pub cmd: Cmd<OutboxEvent>,
    /// What to say aloud.
    pub say: Option<String>,
    /// Something here has changed, or the server is there again: what is shown is to be read and asked for anew.
    pub anew: bool,
    /// There is no way to the server.
    pub offline: Option<ApiError>,
}

/// The outbox of one person, as far as it is being sent.
pub struct Outbox {
    vault: Vault,
    sending: bool,
    /// Something was put into it while it was being sent.
    again: bool,
    failures: u32,
    /// Number and milliseconds of the pause that is waited for; others that still run are of no account.
    pause: Option<(u32, u32)>,
    pauses: u32,
    /// What was refused.
    refused: Option<Banner>,
    /// Why this device cannot go on, until it can.
    stuck: Option<Banner>,
}

impl Outbox {
    /// Nothing known.
    #[must_use]
    pub const fn new(vault: Vault) -> Self {
        Self {
            vault,
            sending: false,
            again: false,
            failures: 0,
            pause: None,
            pauses: 0,
            refused: None,
            stuck: None,
        }
    }

    /// Something was put into it, or there is reason to hope: sends at once, and pauses are short again.
    pub fn hurry(&mut self, env: &Env) -> Cmd<OutboxEvent> {
        self.failures = 0;
        self.refused = None;
        self.send(env)
    }

    fn send(&mut self, env: &Env) -> Cmd<OutboxEvent> {
        if self.sending {
            self.again = true;
            return draw();
        }
        self.sending = true;
        let (api, vault) = (env.api.clone(), self.vault.clone());
        run(move |ctx| async move { OutboxEvent::Sent(send_some(&api, &ctx, &vault, true).await) })
    }

    /// Whether something is on its way to the server.
    #[must_use]
    pub const fn is_sending(&self) -> bool {
        self.sending
    }

    /// What was not accepted and what holds now, or that this device could not note that it was.
    #[must_use]
    pub fn problem(&self) -> Option<&Banner> {
        self.stuck.as_ref().or(self.refused.as_ref())
    }

    /// Reads an event.
    pub fn update(&mut self, env: &Env, event: OutboxEvent) -> Heard {
        match event {
            OutboxEvent::Woke(number) if self.pause.is_some_and(|(n, _)| n == number) => {
                self.pause = None;
                Heard { cmd: self.send(env), say: None, anew: false, offline: None }
            }
            OutboxEvent::Woke(_) => Heard { cmd: draw(), say: None, anew: false, offline: None },
            OutboxEvent::Sent(flushed) => self.sent(env, flushed),
        }
    }

    fn sent(&mut self, env: &Env, flushed: Flushed) -> Heard {
        self.sending = false;
        self.stuck = None;
        let again = std::mem::take(&mut self.again) || !flushed.undone.is_empty();
        let recovered = self.failures > 0 && flushed.stopped.is_none();
        let refused = refusal(env.t, &flushed.undone);
        let say = refused.as_ref().map(|words| words.title.clone());
        let anew = recovered || refused.is_some();
        if let Some(words) = refused {
            self.refused = Some(match self.refused.take() {
                Some(told) => also(env.t, told, &words),
                None => words,
            });
        }
        let mut offline = None;
        let cmd = match flushed.stopped {
            None => {
                self.failures = 0;
                self.pause = None;
                if again { self.send(env) } else { draw() }
            }
            // the session's end ends this too: what waits is sent with the next
            Some(Stopped::Api(ApiError::SignedOut(_))) => draw(),
            Some(stopped) => {
                match stopped {
                    Stopped::Api(e @ (ApiError::Offline | ApiError::Timeout)) => offline = Some(e),
                    Stopped::Api(_) => {}
                    Stopped::Db(e) => self.stuck = Some(db_trouble(env.t, e)),
                }
                draw().and(self.wait())
            }
        };
        Heard { cmd, say, anew, offline }
    }

    /// Waits longer with each failure, and not for the same time as every other phone after the same outage.
    fn wait(&mut self) -> Cmd<OutboxEvent> {
        let ms = PAUSE_MS.saturating_mul(1 << self.failures.min(10)).min(LONGEST_PAUSE_MS);
        self.failures = self.failures.saturating_add(1);
        // a pause that ends soon is enough: few run at a time, however often something is tried
        if self.pause.is_some_and(|(_, running)| running <= ms) {
            return draw();
        }
        self.pauses = self.pauses.wrapping_add(1);
        let number = self.pauses;
        self.pause = Some((number, ms));
        run(move |ctx| async move {
            let device: &dyn Device = &ctx;
            let chance = device.random(1).await.bytes.first().copied().unwrap_or_default();
            device.sleep(ms.saturating_add(ms / 512 * u32::from(chance))).await;
            OutboxEvent::Woke(number)
        })
    }
}

/// Sends all that waits, oldest first; stops at the first that cannot be sent now. One at a time, and never while a page
/// of notices is on its way: what the server said before an action must not be stored after it.
pub async fn flush(api: &Api, ctx: &dyn Device, vault: &Vault) -> Flushed {
    send_some(api, ctx, vault, false).await
}

/// [`flush`], or only up to the first refusal, which is to be seen before more is sent.
async fn send_some(api: &Api, ctx: &dyn Device, vault: &Vault, until_refused: bool) -> Flushed {
    let flight = api.changing(vault);
    let _one_at_a_time = flight.lock().await;
    let mut flushed = Flushed::default();
    loop {
        match send_next(api, ctx, vault, &mut flushed.undone).await {
            Ok(true) if until_refused && !flushed.undone.is_empty() => return flushed,
            Ok(true) => {}
            Ok(false) => return flushed,
            Err(stopped) => return Flushed { stopped: Some(stopped), ..flushed },
        }
    }
}

async fn send_next(
    api: &Api,
    ctx: &dyn Device,
    vault: &Vault,
    undone: &mut Vec<Undone>,
) -> Result<bool, Stopped> {
    let Some(item) = ctx.next_outgoing(NextOutgoing { vault: vault.clone() }).await? else {
        return Ok(false);
    };
    let key = item.key.clone();
    let call = match item.what {
        Outgoing::Notices { action, ids } => {
            let person = if let Vault::Person(person) = vault { person.as_str() } else { "none" };
            Call::post(
                format!("/people/{person}/notices/actions"),
                &dto::NoticeActionCall { action, ids },
                key,
            )
        }
        Outgoing::Settings(change) => Call::post("/settings", &change, key),
    };
    let refused = match client::nothing(api, ctx, call).await {
        Ok(()) => false,
        Err(e) if is_final(&e) => true,
        Err(e) => return Err(e.into()),
    };
    undone.extend(ctx.drop_outgoing(DropOutgoing { vault: vault.clone(), key: item.key, refused }).await?);
    Ok(true)
}

/// Whether the same request would be refused at any other time, too.
const fn is_final(error: &ApiError) -> bool {
    use ProblemKind as P;
    match error {
        ApiError::Refused(p) => !matches!(
            p.kind,
            P::ServiceClosed
                | P::Unavailable
                | P::TokenExpired
                | P::InvalidProof
                | P::SessionEnded
                | P::SessionReused
        ),
        _ => false,
    }
}

/// Puts something into a person's outbox, with its effect here, in one transaction. [`Outbox::hurry`] sends it.
///
/// # Errors
/// The database's: then nothing was done.
pub async fn enqueue(api: &Api, ctx: &dyn Device, vault: Vault, what: Outgoing) -> DbResult<()> {
    let key = dpop::random(ctx, 16).await;
    ctx.enqueue(Enqueue { vault, what, key, at: api.server_now() }).await
}

/// A change of settings that the server keeps too: [`enqueue`] as a command.
pub fn change_settings<E: Send + 'static>(
    env: &Env,
    person: &PersonId,
    change: crate::effects::db::SharedSettings,
    then: impl FnOnce(DbResult<()>) -> E + Send + 'static,
) -> Cmd<E> {
    let (api, vault) = (env.api.clone(), Vault::Person(person.clone()));
    run(move |ctx| async move { then(enqueue(&api, &ctx, vault, Outgoing::Settings(change)).await) })
}

const fn name(action: NoticeAction) -> &'static str {
    match action {
        NoticeAction::Read => "read",
        NoticeAction::Unread => "unread",
        NoticeAction::Pin => "pin",
        NoticeAction::Unpin => "unpin",
        NoticeAction::Archive => "archive",
        NoticeAction::Restore => "restore",
    }
}

fn deed(t: Texts, kind: WaitingKind, what: String) -> String {
    match kind {
        WaitingKind::Notices(action) => {
            t.with(&format!("outbox-do-{}", name(action)), [("what", what.into())])
        }
        WaitingKind::Settings => t.get("outbox-do-settings"),
    }
}

/// What waits, in words that fit into "todavía no hemos podido…": "archivar 3 avisos", "cambiar tus ajustes".
#[must_use]
pub fn waiting_words(t: Texts, waiting: &WaitingItems) -> Vec<String> {
    let notices = |n: u32| t.with("outbox-notices", [("n", n.into())]);
    waiting.kinds.iter().map(|(kind, n)| deed(t, *kind, notices(*n))).collect()
}

/// Bytes of a message up to which one more refusal is told by name.
const TOLD: usize = 300;

/// One message for several refusals, that can still be read.
fn also(t: Texts, told: Banner, words: &Banner) -> Banner {
    let more = if told.text.len() < TOLD {
        format!("{}. {}", words.title, words.text)
    } else {
        t.get("outbox-refused-more")
    };
    let text = if told.text.ends_with(&more) { told.text } else { format!("{} {more}", told.text) };
    Banner { text, ..told }
}

/// What was not accepted, and what holds now.
fn refusal(t: Texts, undone: &[Undone]) -> Option<Banner> {
    let told = undone.iter().map(|one| {
        let (kind, n) = match &one.what {
            Outgoing::Notices { action, ids } => (WaitingKind::Notices(*action), ids.len()),
            Outgoing::Settings(_) => (WaitingKind::Settings, 1),
        };
        let what = match &one.title {
            Some(title) => t.with("outbox-titled", [("title", title.clone().into())]),
            None => t.with("outbox-notices", [("n", n.into())]),
        };
        let now = match (one.now, kind) {
            (Holds::Later, _) => "outbox-now-later".to_owned(),
            (Holds::Opposite, WaitingKind::Notices(action)) => format!("outbox-now-{}", name(action)),
            (_, WaitingKind::Settings) => "outbox-now-settings".to_owned(),
            (Holds::Before, _) => "outbox-now-before".to_owned(),
        };
        let title = t.with("outbox-refused", [("do", deed(t, kind, what).into())]);
        Banner { tone: Tone::Bad, title, text: t.with(&now, [("n", n.into())]) }
    });
    told.reduce(|told, words| also(t, told, &words))
}
