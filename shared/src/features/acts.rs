//! Acts with legal effect: sent while online only and done only with the registry's number and time (LPAC 16.3, 31.2).
//! An act is written down before it is sent, so that one which is killed in between is asked for with the same key.
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Call},
        dpop, dto,
    },
    domain::person::PersonId,
    effects::{
        db::{Keep, Vault},
        device::Device,
    },
    features::{Cmd, Env, banner, draw, keep, recall, run, trouble},
    navigation::Route,
    parts::{Banner, DueCard, Fact, LinkRow, OutcomeOwner, OutcomeView, Tone},
    text::{self, Texts},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What an act does.
pub trait ActKind:
    Clone + std::fmt::Debug + PartialEq + Serialize + DeserializeOwned + Send + Sync + Unpin + 'static
{
    /// Whose events answer the screen that tells how it ended.
    const OWNER: OutcomeOwner;
    /// Stem of the messages that tell how it ended: `{stem}-done`, `{stem}-unknown`, `{stem}-not-done`, each with its
    /// title.
    fn words(&self) -> &'static str;
}

/// An act on its way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending<K> {
    /// Its idempotency key, by which it can be asked for.
    pub key: String,
    /// What it does.
    pub which: K,
}

/// What happens to an act.
#[derive(Clone, Debug, PartialEq)]
pub enum ActEvent<K> {
    /// An act was on its way when the app ended, or none.
    Unfinished(Option<Pending<K>>),
    /// The act is written down on this device; now it is sent.
    Prepared(Pending<K>),
    /// The registry answered, or not.
    Registered(Result<dto::Submission, ApiError>),
    /// The answer to "did it arrive?".
    Asked(Result<dto::Submission, ApiError>),
}

/// How the last act stands.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Standing {
    None,
    Unknown,
    Done(dto::Submission),
    NotDone,
}

/// What an event settled, for the feature to go on from.
#[derive(Clone, Debug, PartialEq)]
pub enum Settled {
    /// Nothing yet.
    Nothing,
    /// The registry has it.
    Done,
    /// It never arrived.
    NotDone,
    /// Nobody knows whether it arrived.
    Unknown,
    /// The server took it and said no.
    Refused(ApiError),
}

/// The acts of one kind of one person, one at a time.
pub struct Acts<K> {
    person: PersonId,
    /// By which name the pending one is kept.
    name: &'static str,
    pending: Option<Pending<K>>,
    which: Option<K>,
    standing: Standing,
    busy: bool,
    problem: Option<Banner>,
    /// The end was found out at the start of the app, and nobody has seen it yet.
    found_out: bool,
}

impl<K: ActKind> Acts<K> {
    /// No act. The pending one is kept by `name` in the person's database.
    #[must_use]
    pub const fn new(person: PersonId, name: &'static str) -> Self {
        Self {
            person,
            name,
            pending: None,
            which: None,
            standing: Standing::None,
            busy: false,
            problem: None,
            found_out: false,
        }
    }

    /// Looks for an act whose end is not known.
    pub fn begin(&self) -> Cmd<ActEvent<K>> {
        let (vault, name) = (Vault::Person(self.person.clone()), self.name);
        run(move |ctx| async move {
            ActEvent::Unfinished(recall::<Pending<K>>(&ctx, vault, name).await.map(|(p, _)| p))
        })
    }

    /// Writes the act down, then sends it.
    pub fn send(
        &mut self,
        env: &Env,
        which: K,
        path: String,
        body: impl Serialize + Send + 'static,
    ) -> Cmd<ActEvent<K>> {
        if self.busy || self.pending.is_some() {
            return draw();
        }
        self.busy = true;
        self.problem = None;
        self.standing = Standing::None;
        self.which = Some(which.clone());
        let (api, vault, name) = (env.api.clone(), Vault::Person(self.person.clone()), self.name);
        draw().and(run(move |ctx| async move {
            let key = dpop::random(&ctx, 16).await;
            let pending = Pending { key: key.clone(), which };
            let json = serde_json::to_string(&pending).ok();
            let keep = Keep { vault, name: name.into(), json, at: api.server_now() };
            // an act that cannot be asked for later is not begun
            if ctx.keep(keep).await.is_err() {
                return ActEvent::Registered(Err(ApiError::DeviceKey));
            }
            ctx.send_event(ActEvent::Prepared(pending));
            ActEvent::Registered(client::json(&api, &ctx, Call::post(path, &body, key)).await)
        }))
    }

    /// Asks whether the act arrived. The question closes its key: what has not arrived by then never will.
    pub fn ask(&mut self, env: &Env) -> Cmd<ActEvent<K>> {
        let Some(pending) = self.pending.clone() else { return draw() };
        if self.busy {
            return draw();
        }
        self.busy = true;
        let (api, person) = (env.api.clone(), self.person.clone());
        draw().and(run(move |ctx| async move {
            let path = format!("/people/{}/submissions/{}", person.as_str(), pending.key);
            ActEvent::Asked(client::json(&api, &ctx, Call::get(path)).await)
        }))
    }

    /// Reads an event.
    pub fn update(&mut self, env: &Env, event: ActEvent<K>) -> (Cmd<ActEvent<K>>, Settled) {
        match event {
            ActEvent::Unfinished(Some(pending)) => {
                self.which = Some(pending.which.clone());
                self.pending = Some(pending);
                self.found_out = true;
                self.standing = Standing::Unknown;
                (self.ask(env), Settled::Nothing)
            }
            ActEvent::Unfinished(None) => (draw(), Settled::Nothing),
            ActEvent::Prepared(pending) => {
                self.pending = Some(pending);
                (draw(), Settled::Nothing)
            }
            ActEvent::Registered(answer) => {
                self.busy = false;
                match answer {
                    Ok(submission) => self.done(env, submission),
                    Err(e) if e.is_temporary() && self.pending.is_some() => {
                        self.standing = Standing::Unknown;
                        (draw(), Settled::Unknown)
                    }
                    Err(e) => (draw().and(self.forget(env)), Settled::Refused(e)),
                }
            }
            ActEvent::Asked(answer) => {
                self.busy = false;
                match answer {
                    Ok(submission) => self.done(env, submission),
                    Err(e) if e.problem() == Some(ProblemKind::NotReceived) => {
                        self.standing = Standing::NotDone;
                        (draw().and(self.forget(env)), Settled::NotDone)
                    }
                    Err(e) => {
                        self.problem = Some(trouble(env.t, &e));
                        (draw(), Settled::Nothing)
                    }
                }
            }
        }
    }

    fn done(&mut self, env: &Env, submission: dto::Submission) -> (Cmd<ActEvent<K>>, Settled) {
        self.standing = Standing::Done(submission);
        (draw().and(self.forget(env)), Settled::Done)
    }

    fn forget(&mut self, env: &Env) -> Cmd<ActEvent<K>> {
        self.pending = None;
        let vault = Vault::Person(self.person.clone());
        keep(vault, self.name, None::<&Pending<K>>, env.now, || ActEvent::Unfinished(None))
    }

    /// What the last act does.
    #[must_use]
    pub const fn which(&self) -> Option<&K> {
        self.which.as_ref()
    }

    /// Whether an act is on its way or its end is not known: no other may begin.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.busy || self.pending.is_some()
    }

    /// Whether something is on its way to or from the server.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.busy
    }

    /// Whether there is an end to show, or one that nobody knows.
    #[must_use]
    pub const fn has_outcome(&self) -> bool {
        !matches!(self.standing, Standing::None)
    }

    /// Whether there is an end that was found out at the start and not seen yet. It is seen now.
    pub const fn is_seen_first(&mut self) -> bool {
        std::mem::replace(&mut self.found_out, false)
    }

    /// The end was seen, if it is one.
    pub fn leave(&mut self) {
        if matches!(self.standing, Standing::Done(_) | Standing::NotDone) {
            self.standing = Standing::None;
        }
        self.problem = None;
    }

    fn words(&self, t: Texts, tone: Tone, end: &str) -> Banner {
        let stem = self.which.as_ref().map_or("outcome", ActKind::words);
        banner(t, tone, &format!("{stem}-{end}"))
    }

    /// What to say aloud when it ended so.
    #[must_use]
    pub fn said(&self, t: Texts, settled: &Settled) -> Option<String> {
        match settled {
            Settled::Done => Some(self.words(t, Tone::Good, "done").title),
            Settled::NotDone => Some(self.words(t, Tone::Bad, "not-done").title),
            Settled::Nothing | Settled::Unknown | Settled::Refused(_) => None,
        }
    }

    /// How it ended.
    #[must_use]
    pub fn outcome(&self, t: Texts) -> Option<OutcomeView> {
        Some(match &self.standing {
            Standing::None => return None,
            Standing::Unknown => {
                let mut words = self.words(t, Tone::Warning, "unknown");
                if let Some(problem) = &self.problem {
                    words.text = format!("{} {} {}", words.text, problem.title, problem.text);
                }
                OutcomeView {
                    owner: K::OWNER,
                    banner: words,
                    ask: Some(t.get("outcome-ask")),
                    busy: self.busy.then(|| t.get("outcome-asking")),
                    ..OutcomeView::default()
                }
            }
            Standing::Done(submission) => OutcomeView {
                owner: K::OWNER,
                banner: self.words(t, Tone::Good, "done"),
                facts: receipt(t, submission),
                done: Some(t.get("outcome-go-on")),
                ..OutcomeView::default()
            },
            Standing::NotDone => OutcomeView {
                owner: K::OWNER,
                banner: self.words(t, Tone::Bad, "not-done"),
                done: Some(t.get("outcome-go-on")),
                ..OutcomeView::default()
            },
        })
    }

    /// What is due, for Inicio: an act whose end is not known, or was found out and not seen yet.
    #[must_use]
    pub fn due(&self, t: Texts, route: impl Fn(&K) -> Route) -> Option<DueCard> {
        let (tone, end, link) = match self.standing {
            Standing::Unknown => (Tone::Warning, "unknown", "outcome-ask"),
            Standing::Done(_) if self.found_out => (Tone::Good, "done", "outcome-see"),
            Standing::NotDone if self.found_out => (Tone::Bad, "not-done", "outcome-see"),
            _ => return None,
        };
        let words = self.words(t, tone, end);
        let route = route(self.which.as_ref()?);
        Some(DueCard {
            tone: words.tone,
            title: words.title,
            text: words.text,
            link: LinkRow { label: t.get(link), note: None, route },
        })
    }
}

/// The registry's number and time, as facts.
#[must_use]
pub fn receipt(t: Texts, submission: &dto::Submission) -> Vec<Fact> {
    vec![
        Fact {
            label: t.get("registry-number"),
            value: submission.registry_number.clone(),
            spoken: Some(text::spelled(&submission.registry_number)),
        },
        Fact { label: t.get("registered-at"), value: t.moment(submission.registered_at), spoken: None },
    ]
}
