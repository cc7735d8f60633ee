//! One folder per feature, the same names in every shell. Each has its events, its model with its update, and its
//! view; none reaches into its sister.
pub mod access;
pub mod acts;
pub mod biometrics;
pub mod contact;
pub mod devices;
pub mod diagnosis;
pub mod documents;
pub mod fields;
pub mod home;
pub mod notices;
pub mod outbox;
pub mod push;
pub mod regularization;
pub mod represented;
pub mod services;
pub mod settings;
pub mod simulator;
pub mod storage;

use crate::{
    api::{ApiError, client::Api, dto},
    domain::{
        dates::Instant,
        person::{Method, PersonId, Power},
    },
    effects::{
        Effect,
        db::{DbError, Keep, Recall, Vault},
        device::Device,
    },
    parts::{Banner, Load, Tone},
    text::Texts,
};
use crux_core::{Command, command::CommandContext, render::render};
use serde::{Serialize, de::DeserializeOwned};

/// What every feature is given.
#[derive(Clone)]
pub struct Env {
    /// Texts of the chosen language.
    pub t: Texts,
    /// The way to the server.
    pub api: Api,
    /// The server's time.
    pub now: Instant,
    /// The server's state, once it was asked.
    pub status: Option<dto::Status>,
    /// Where the identity provider sends the person back to.
    pub redirect_uri: String,
    /// The identity provider to use instead of the one that the server names.
    pub issuer: Option<String>,
    /// Whether finger or face sign somebody in on this device.
    pub biometrics: bool,
}

/// Whose things a desk shows, and under which power.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The server's id.
    pub person: PersonId,
    /// Name and surnames.
    pub name: String,
    /// None: oneself.
    pub power: Option<Power>,
    /// How the session was opened.
    pub method: Method,
}

impl Subject {
    /// Their database.
    #[must_use]
    pub fn vault(&self) -> Vault {
        Vault::Person(self.person.clone())
    }

    /// Whether one acts for oneself.
    #[must_use]
    pub const fn is_oneself(&self) -> bool {
        self.power.is_none()
    }

    /// Whether the regularization is open.
    #[must_use]
    pub fn opens_regularization(&self) -> bool {
        self.power.as_ref().is_none_or(Power::opens_regularization)
    }

    /// Whether notices are open.
    #[must_use]
    pub fn opens_notices(&self) -> bool {
        self.power.as_ref().is_none_or(Power::opens_notices)
    }
}

/// A command of a feature.
pub type Cmd<E> = Command<Effect, E>;

/// Draws.
pub fn draw<E: Send + 'static>() -> Cmd<E> {
    render()
}

/// Runs something that takes several steps and ends in one event.
pub fn run<E, F, Fut>(f: F) -> Cmd<E>
where
    E: Send + 'static,
    F: FnOnce(CommandContext<Effect, E>) -> Fut + Send + 'static,
    Fut: Future<Output = E> + Send + 'static,
{
    Command::new(|ctx| async move {
        let event = f(ctx.clone()).await;
        ctx.send_event(event);
    })
}

/// Keeps something small by name.
pub fn keep<E: Send + 'static>(
    vault: Vault,
    name: &str,
    value: Option<&impl Serialize>,
    at: Instant,
    then: impl Fn() -> E + Send + 'static,
) -> Cmd<E> {
    let json = value.and_then(|v| serde_json::to_string(v).ok());
    Command::request_from_shell(Keep { vault, name: name.to_owned(), json, at }).then_send(move |_| then())
}

/// Reads something small by name; what cannot be read is not there.
pub async fn recall<T: DeserializeOwned>(ctx: &dyn Device, vault: Vault, name: &str) -> Option<(T, Instant)> {
    let (json, at) = ctx.recall(Recall { vault, name: name.to_owned() }).await.ok()??;
    Some((crate::domain::json::read(&json).ok()?, at))
}

/// A message of two parts: `{id}-title` and `{id}`.
#[must_use]
pub fn banner(t: Texts, tone: Tone, id: &str) -> Banner {
    Banner { tone, title: t.get(&format!("{id}-title")), text: t.get(id) }
}

/// What a failed request says to the citizen, where the feature has no words of its own.
#[must_use]
pub fn trouble(t: Texts, error: &ApiError) -> Banner {
    use crate::api::ProblemKind as P;
    match error {
        ApiError::Offline => banner(t, Tone::Bad, "error-offline"),
        ApiError::Timeout => banner(t, Tone::Bad, "error-timeout"),
        ApiError::Unavailable { retry_after: Some(seconds) } => Banner {
            tone: Tone::Bad,
            title: t.get("error-unavailable-title"),
            text: t.with("error-unavailable-until", [("minutes", seconds.div_ceil(60).into())]),
        },
        ApiError::Unavailable { retry_after: None } => banner(t, Tone::Bad, "error-unavailable"),
        ApiError::Malformed => banner(t, Tone::Bad, "error-malformed"),
        ApiError::DeviceKey => banner(t, Tone::Bad, "error-device-key"),
        ApiError::SignedOut(_) => banner(t, Tone::Bad, "error-signed-out"),
        ApiError::Refused(p) => match p.kind {
            P::ServiceClosed => match p.until {
                Some(until) => Banner {
                    tone: Tone::Warning,
                    title: t.get("error-closed-title"),
                    text: t.with("error-closed-until", [("until", t.moment(until).into())]),
                },
                None => banner(t, Tone::Warning, "error-closed"),
            },
            P::NotFound => banner(t, Tone::Bad, "error-not-found"),
            P::LevelTooLow => banner(t, Tone::Warning, "error-level"),
            P::NotAllowed => banner(t, Tone::Warning, "error-not-allowed"),
            _ => banner(t, Tone::Bad, "error-refused"),
        },
    }
}

/// The same for the database on this device.
#[must_use]
pub fn db_trouble(t: Texts, error: DbError) -> Banner {
    match error {
        DbError::DiskFull => banner(t, Tone::Bad, "error-disk-full"),
        DbError::ReadOnly => banner(t, Tone::Bad, "error-read-only"),
        DbError::Busy => banner(t, Tone::Bad, "error-db-busy"),
        DbError::TooNew => banner(t, Tone::Bad, "error-db-new"),
        DbError::NoKeys => banner(t, Tone::Bad, "error-db-keys"),
        DbError::NotOpen | DbError::WrongKey | DbError::Other { .. } => banner(t, Tone::Bad, "error-db"),
    }
}

/// Why what is kept here cannot be opened, and what to do.
#[must_use]
pub fn unopened(t: Texts, error: DbError) -> Banner {
    match error {
        DbError::DiskFull => banner(t, Tone::Bad, "start-disk-full"),
        DbError::ReadOnly => banner(t, Tone::Bad, "start-read-only"),
        other => db_trouble(t, other),
    }
}

/// The state of a screen that failed with nothing to show.
#[must_use]
pub fn failed(t: Texts, error: &ApiError) -> Load {
    use crate::api::ProblemKind as P;
    let words = trouble(t, error);
    match error.problem() {
        Some(P::NotAllowed | P::LevelTooLow) => Load::NotAllowed { title: words.title, text: words.text },
        _ => Load::Failed {
            title: words.title,
            text: format!("{} {}", words.text, t.get("error-phone")),
            retry: error.is_temporary().then(|| t.get("retry")),
        },
    }
}

/// What follows an event of a feature.
pub struct Turn<E> {
    /// What to carry out.
    pub cmd: Cmd<E>,
    /// Where to go.
    pub go: Option<crate::navigation::Route>,
    /// What to say aloud.
    pub say: Option<String>,
}

impl<E> From<Cmd<E>> for Turn<E> {
    fn from(cmd: Cmd<E>) -> Self {
        Self { cmd, go: None, say: None }
    }
}

/// A command that is all there is to do.
pub trait Only<E> {
    /// Nothing to say, nowhere to go.
    fn turn(self) -> Turn<E>;
}

impl<E> Only<E> for Cmd<E> {
    // `Command` has an `into` of its own, which hides that of `From`
    fn turn(self) -> Turn<E> {
        Turn::from(self)
    }
}

impl<E> Turn<E> {
    /// Says something aloud, too.
    #[must_use]
    pub fn saying(mut self, text: String) -> Self {
        self.say = Some(text);
        self
    }

    /// Goes somewhere, too.
    #[must_use]
    pub fn going(mut self, route: crate::navigation::Route) -> Self {
        self.go = Some(route);
        self
    }
}

/// How new what is shown is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Freshness {
    /// When it last came from the server.
    pub at: Option<Instant>,
    /// Why it is not newer.
    pub error: Option<ApiError>,
}

impl Freshness {
    /// It came just now.
    pub fn came(&mut self, at: Instant) {
        *self = Self { at: Some(at), error: None };
    }
}
