//! The desk: everything of one person that is on the screen or behind it. Another person gets another desk.
use super::Event;
use crate::{
    effects::Effect,
    features::{
        Env, Freshness, Subject, Turn,
        contact::update::{Contact, Which},
        documents::update::Documents,
        notices::{Notices, events::NoticesEvent},
        outbox::{Heard, Outbox, OutboxEvent},
        regularization::update::Regularization,
    },
    navigation::{Navigation, Route},
    parts::DueCard,
};
use crux_core::{Command, render::render};

/// What a feature wants of its parent.
#[derive(Default)]
pub struct Turned {
    /// Where to go.
    pub go: Option<Route>,
    /// What to say aloud.
    pub say: Option<String>,
}

/// One person's things.
pub struct Desk {
    /// Never used twice in a run of the app.
    pub id: u32,
    /// Whose.
    pub subject: Subject,
    /// Where one stands.
    pub nav: Navigation,
    /// Small things on their way to the server.
    pub outbox: Outbox,
    /// Notices.
    pub notices: Notices,
    /// Documents.
    pub documents: Documents,
    /// Regularization.
    pub regularization: Regularization,
    /// Mobile and e-mail.
    pub contact: Contact,
    /// Whether the power was asked about since something was refused under it.
    pub power_in_doubt: bool,
}

type Cmd = Command<Effect, Event>;

impl Desk {
    /// An empty desk.
    #[must_use]
    pub fn new(id: u32, subject: Subject) -> Self {
        Self {
            id,
            nav: Navigation::new(id),
            outbox: Outbox::new(subject.vault()),
            notices: Notices::new(&subject),
            documents: Documents::new(&subject),
            regularization: Regularization::new(&subject),
            contact: Contact::new(&subject),
            power_in_doubt: false,
            subject,
        }
    }

    fn lift<E: Send + Unpin + 'static>(
        &self,
        cmd: Command<Effect, E>,
        wrap: impl Fn(E) -> Event + Send + Sync + 'static,
    ) -> Cmd {
        let id = self.id;
        cmd.map_event(move |e| Event::AtDesk(id, Box::new(wrap(e))))
    }

    /// The first look.
    pub fn begin(&mut self, env: &Env) -> Cmd {
        // before anything is asked for, so that the answers are of afterwards
        let outbox = self.outbox.hurry(env);
        let notices = self.notices.begin(env);
        let regularization = self.regularization.begin(env);
        let contact = self.contact.begin();
        self.lift(outbox, Event::Outbox)
            .and(self.lift(notices, Event::Notices))
            .and(self.lift(regularization, Event::Regularization))
            .and(self.lift(contact, Event::Contact))
    }

    /// The visible place is brought up to date.
    pub fn enter(&mut self, env: &Env) -> Cmd {
        self.notices.move_on();
        match self.nav.here().clone() {
            Route::Notice { id } => {
                let cmd = self.notices.show(&id);
                self.lift(cmd, Event::Notices)
            }
            Route::Notices => {
                let cmd = self.notices.sync(env);
                render().and(self.lift(cmd, Event::Notices))
            }
            Route::Documents => {
                let cmd = self.documents.enter(env);
                render().and(self.lift(cmd, Event::Documents))
            }
            Route::Document { id } => {
                let cmd = self.documents.show(env, &id);
                render().and(self.lift(cmd, Event::Documents))
            }
            Route::Years => {
                let cmd = self.regularization.list_again(env);
                render().and(self.lift(cmd, Event::Regularization))
            }
            Route::Year { year } => {
                let cmd = self.regularization.enter(env, year, false);
                render().and(self.lift(cmd, Event::Regularization))
            }
            Route::YearDetail { year } => {
                let cmd = self.regularization.enter(env, year, true);
                render().and(self.lift(cmd, Event::Regularization))
            }
            Route::Allegations { year } => {
                let cmd = self.regularization.enter_allegations(env, year);
                render().and(self.lift(cmd, Event::Regularization))
            }
            Route::Contact => {
                let cmd = self.contact.enter(env);
                render().and(self.lift(cmd, Event::Contact))
            }
            Route::ChangeMobile => {
                self.contact.open_form(Which::Mobile);
                render()
            }
            Route::ChangeEmail => {
                self.contact.open_form(Which::Email);
                render()
            }
            _ => render(),
        }
    }

    /// Does what the dialog asked about.
    pub fn confirm(&mut self, env: &Env) -> Cmd {
        let cmd = self.regularization.confirm(env);
        self.lift(cmd, Event::Regularization)
    }

    /// The dialog's question is taken back. `false`: there was none.
    pub const fn dismiss(&mut self) -> bool {
        self.regularization.hearing.dismiss()
    }

    /// Leaves what stands over the visible place. `false`: nothing does, or the place is left with it.
    pub fn back(&mut self) -> bool {
        match self.nav.here() {
            Route::ChangeMobile | Route::ChangeEmail => self.contact.back(),
            Route::Year { .. } => self.regularization.hearing.leave(),
            Route::Allegations { .. } => {
                self.regularization.hearing.leave();
                false
            }
            _ => false,
        }
    }

    /// Raised when something went wrong: the focus goes there.
    #[must_use]
    pub const fn mishaps(&self) -> u32 {
        self.contact.mishaps + self.regularization.mishaps()
    }

    /// How deep what stands over the visible place lies.
    #[must_use]
    pub fn depth(&self) -> u32 {
        match self.nav.here() {
            Route::ChangeMobile | Route::ChangeEmail => self.contact.depth(),
            Route::Year { year } | Route::Allegations { year } => {
                u32::from(self.regularization.hearing.has_outcome(*year))
            }
            _ => 0,
        }
    }

    /// News are asked for.
    pub fn refresh(&mut self, env: &Env) -> Cmd {
        let outbox = self.outbox.hurry(env);
        let notices = self.notices.sync(env);
        let regularization = self.regularization.refresh(env);
        self.lift(outbox, Event::Outbox)
            .and(self.lift(notices, Event::Notices))
            .and(self.lift(regularization, Event::Regularization))
    }

    /// Reads an event of a feature.
    pub fn update(&mut self, env: &Env, event: Event) -> (Cmd, Turned) {
        match event {
            Event::Outbox(e) => self.sent(env, e),
            Event::Notices(e) => {
                let queued = matches!(e, NoticesEvent::Stored(_, _, Ok(())));
                let synced = matches!(e, NoticesEvent::Synced(_));
                let Turn { cmd, go, say } = self.notices.update(env, e);
                let cmd = self.lift(cmd, Event::Notices);
                let sending = if queued { self.hurry(env) } else { Command::done() };
                // a push may lead to a notice that is newer than what was here
                let again = synced && self.notices.is_missing();
                let again = if again { self.enter(env) } else { Command::done() };
                (cmd.and(sending).and(again), Turned { go, say })
            }
            Event::Documents(e) => {
                let Turn { cmd, go, say } = self.documents.update(env, e);
                (self.lift(cmd, Event::Documents), Turned { go, say })
            }
            Event::Regularization(e) => {
                let here = self.nav.here().clone();
                let Turn { cmd, go, say } = self.regularization.update(env, &here, e);
                if let (Route::Allegations { .. }, Some(Route::Year { .. })) = (&here, &go) {
                    // the form is left, not stacked upon
                    self.nav.back();
                }
                (self.lift(cmd, Event::Regularization), Turned { go, say })
            }
            Event::Contact(e) => {
                let Turn { cmd, go, say } = self.contact.update(env, e);
                if go == Some(Route::Contact) {
                    // the form is left, not stacked upon
                    self.nav.back();
                }
                (self.lift(cmd, Event::Contact), Turned { go, say })
            }
            _ => (render(), Turned::default()),
        }
    }

    /// Something was put into this person's outbox.
    pub fn hurry(&mut self, env: &Env) -> Cmd {
        let cmd = self.outbox.hurry(env);
        self.lift(cmd, Event::Outbox)
    }

    fn sent(&mut self, env: &Env, event: OutboxEvent) -> (Cmd, Turned) {
        let Heard { cmd, say, anew, offline } = self.outbox.update(env, event);
        let notices = self.notices.heard(env, anew, offline);
        let cmd = self.lift(cmd, Event::Outbox).and(self.lift(notices, Event::Notices));
        (cmd, Turned { go: None, say })
    }

    /// What is due, most pressing first.
    #[must_use]
    pub fn due(&self, env: &Env) -> Vec<DueCard> {
        let mut due: Vec<DueCard> = self.contact.due(env).into_iter().collect();
        due.extend(self.regularization.due(env));
        due
    }

    /// How new the visible place is.
    #[must_use]
    pub fn freshness(&self) -> Option<&Freshness> {
        match self.nav.here() {
            Route::Home | Route::Notices | Route::Notice { .. } => Some(&self.notices.freshness),
            Route::Documents | Route::Document { .. } => Some(&self.documents.freshness),
            Route::Years | Route::Year { .. } | Route::YearDetail { .. } | Route::Allegations { .. } => {
                Some(&self.regularization.freshness)
            }
            Route::Contact => Some(&self.contact.freshness),
            _ => None,
        }
    }

    /// Whether the visible place is being brought up to date.
    #[must_use]
    pub const fn is_updating(&self, here: &Route) -> bool {
        if self.outbox.is_sending() {
            return true;
        }
        match here {
            Route::Home => self.notices.is_updating() || self.regularization.is_updating(),
            Route::Notices | Route::Notice { .. } => self.notices.is_updating(),
            Route::Documents | Route::Document { .. } => self.documents.is_updating(),
            Route::Years | Route::Year { .. } | Route::YearDetail { .. } | Route::Allegations { .. } => {
                self.regularization.is_updating()
            }
            Route::Contact | Route::ChangeMobile | Route::ChangeEmail => self.contact.is_updating(),
            _ => false,
        }
    }

    /// Something was refused that the power opened when it was listed: it may have ended. True once.
    pub fn doubts_power(&mut self) -> bool {
        use crate::api::ProblemKind as P;
        let refused = |f: &Freshness| {
            let kind = f.error.as_ref().and_then(crate::api::ApiError::problem);
            matches!(kind, Some(P::NotFound | P::NotAllowed))
        };
        let doubt = self.subject.power.is_some()
            && (refused(&self.notices.freshness)
                || refused(&self.documents.freshness)
                || refused(&self.regularization.freshness));
        doubt && !std::mem::replace(&mut self.power_in_doubt, true)
    }
}
