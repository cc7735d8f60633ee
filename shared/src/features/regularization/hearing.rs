//! The open hearing (*trámite de audiencia*): keeping the higher base by waiving the refund, or allegations. Either
//! answers it, and is done once.
use super::{
    events::RegularizationEvent,
    update::hearing_until,
    view::{AllegationsView, ChoiceCard, ChoicesView},
};
use crate::{
    api::{
        ApiError, ProblemKind,
        dto::{self, AnswerKind, Outcome, Regularization as Year, RegularizationDetail, YearState},
    },
    domain::{
        money::Money,
        person::PersonId,
        reta::{self, Case},
    },
    effects::db::Vault,
    features::{
        Cmd, Env, Turn,
        acts::{ActEvent, ActKind, Acts, Settled},
        banner, draw,
        fields::FieldState,
        keep, recall, run, trouble,
    },
    navigation::Route,
    parts::{Banner, Dialog, Fact, FieldKind, OutcomeOwner, OutcomeView, Tone},
    text::Texts,
};
use serde::{Deserialize, Serialize};

/// Characters that allegations may have (contract).
const LONGEST_ALLEGATIONS: usize = 4000;
const PENDING: &str = "hearing-pending";

fn draft_name(year: u16) -> String {
    format!("allegations-{year}")
}

/// An answer to the hearing of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct YearAct {
    /// The year.
    pub year: u16,
    /// By what it is answered.
    pub kind: AnswerKind,
}

impl ActKind for YearAct {
    const OWNER: OutcomeOwner = OutcomeOwner::Regularization;

    fn words(&self) -> &'static str {
        match self.kind {
            AnswerKind::Waiver => "waiver",
            AnswerKind::Allegations => "allegations",
        }
    }
}

fn wrap(event: ActEvent<YearAct>) -> RegularizationEvent {
    RegularizationEvent::Act(Box::new(event))
}

/// The waiver that is asked about.
struct Question {
    year: u16,
    /// The year's amount, which the server compares.
    seen: Money,
    /// What is waived of it.
    waived: Money,
}

/// What an event wants of the feature.
pub struct Heard {
    /// What follows.
    pub turn: Turn<RegularizationEvent>,
    /// The years may have changed.
    pub changed: bool,
}

/// The hearings of one person.
pub struct Hearing {
    person: PersonId,
    acts: Acts<YearAct>,
    question: Option<Question>,
    draft: FieldState,
    draft_of: Option<u16>,
    problem: Option<Banner>,
    /// Raised when something went wrong: the focus goes there.
    pub mishaps: u32,
}

impl Hearing {
    /// Nothing open.
    #[must_use]
    pub fn new(person: PersonId) -> Self {
        Self {
            acts: Acts::new(person.clone(), PENDING),
            person,
            question: None,
            draft: FieldState::default(),
            draft_of: None,
            problem: None,
            mishaps: 0,
        }
    }

    fn vault(&self) -> Vault {
        Vault::Person(self.person.clone())
    }

    /// Looks for an answer whose end is not known.
    pub fn begin(&self) -> Cmd<RegularizationEvent> {
        self.acts.begin().map_event(wrap)
    }

    /// A year comes to sight.
    pub fn enter(&mut self) {
        self.problem = None;
        let _ = self.acts.is_seen_first();
    }

    /// The form comes to sight, with the draft that was kept.
    pub fn open_allegations(&mut self, year: u16) -> Cmd<RegularizationEvent> {
        self.enter();
        if self.draft_of == Some(year) {
            return draw();
        }
        self.draft_of = Some(year);
        self.draft = FieldState { revision: self.draft.revision + 1, ..FieldState::default() };
        let vault = self.vault();
        run(move |ctx| async move {
            let kept = recall::<String>(&ctx, vault, &draft_name(year)).await;
            RegularizationEvent::DraftKept(year, kept.map(|(text, _)| text))
        })
    }

    /// The draft was read.
    pub fn draft_kept(&mut self, year: u16, text: Option<String>) {
        // what was typed meanwhile is newer
        if let (Some(text), true) = (text, self.draft_of == Some(year) && self.draft.text.is_empty()) {
            self.draft.set(text);
        }
    }

    /// The draft changed: kept at every change, so that a kill loses none of it.
    pub fn typed(&mut self, env: &Env, text: String) -> Cmd<RegularizationEvent> {
        self.draft.typed(text);
        self.keep_draft(env)
    }

    fn keep_draft(&self, env: &Env) -> Cmd<RegularizationEvent> {
        let Some(year) = self.draft_of else { return draw() };
        let text = Some(&self.draft.text).filter(|t| !t.is_empty());
        let kept = keep(self.vault(), &draft_name(year), text, env.now, || RegularizationEvent::DraftWritten);
        draw().and(kept)
    }

    /// Asks once before the refund is waived.
    pub fn ask_waiver(&mut self, year: &Year, detail: Option<&RegularizationDetail>) {
        if let (true, Some(seen), false) = (may_waive(year), year.amount, self.acts.is_open()) {
            self.problem = None;
            let waived = detail.and_then(choices).map_or(seen, |c| c.waived);
            self.question = Some(Question { year: year.year, seen, waived });
        }
    }

    /// The question is taken back. `false`: there was none.
    pub const fn dismiss(&mut self) -> bool {
        self.question.take().is_some()
    }

    /// Waives what was asked about.
    pub fn confirm(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        let Some(Question { year, seen, .. }) = self.question.take() else { return draw() };
        let path = format!("/people/{}/regularizations/{year}/waiver", self.person.as_str());
        let which = YearAct { year, kind: AnswerKind::Waiver };
        self.acts.send(env, which, path, dto::SeenAmount { amount: seen }).map_event(wrap)
    }

    /// Sends the allegations.
    pub fn submit(&mut self, env: &Env, year: u16) -> Cmd<RegularizationEvent> {
        let t = env.t;
        let text = self.draft.text.trim().to_owned();
        let length = text.chars().count();
        self.draft.error = match length {
            0 => Some(t.get("allegations-empty")),
            n if n > LONGEST_ALLEGATIONS => {
                Some(t.with("allegations-long", [("max", LONGEST_ALLEGATIONS.into())]))
            }
            _ => None,
        };
        if self.draft.error.is_some() {
            self.mishaps += 1;
            return draw();
        }
        self.problem = None;
        let path = format!("/people/{}/regularizations/{year}/allegations", self.person.as_str());
        let which = YearAct { year, kind: AnswerKind::Allegations };
        self.acts.send(env, which, path, dto::Allegations { text }).map_event(wrap)
    }

    /// Asks whether the answer arrived.
    pub fn ask_again(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        self.acts.ask(env).map_event(wrap)
    }

    /// Reads what happened to an answer.
    pub fn acted(&mut self, env: &Env, event: ActEvent<YearAct>) -> Heard {
        let (cmd, settled) = self.acts.update(env, event);
        let said = self.acts.said(env.t, &settled);
        let mut cmd = cmd.map_event(wrap);
        let changed = match &settled {
            Settled::Nothing => false,
            Settled::Done => {
                if self.acts.which().is_some_and(|w| w.kind == AnswerKind::Allegations) {
                    self.draft.set("");
                    cmd = cmd.and(self.keep_draft(env));
                }
                true
            }
            Settled::NotDone => true,
            Settled::Unknown => {
                self.mishaps += 1;
                false
            }
            Settled::Refused(error) => {
                self.mishaps += 1;
                self.problem = Some(refusal(env.t, error));
                true
            }
        };
        Heard { turn: Turn { cmd, go: None, say: said }, changed }
    }

    /// Whether an answer is on its way or its end is shown for this year.
    #[must_use]
    pub fn has_outcome(&self, year: u16) -> bool {
        self.acts.has_outcome() && self.acts.which().is_some_and(|w| w.year == year)
    }

    /// Leaves the end of an answer. `false`: there is none, or nobody knows it yet.
    pub fn leave(&mut self) -> bool {
        let left = self.acts.has_outcome() && !self.acts.is_open();
        if left {
            self.acts.leave();
        }
        left
    }

    /// How the answer ended.
    #[must_use]
    pub fn outcome(&self, t: Texts) -> Option<OutcomeView> {
        self.acts.outcome(t)
    }

    /// Heading of the outcome.
    #[must_use]
    pub fn outcome_title(&self, t: Texts) -> String {
        t.get(match self.acts.which().map(|w| w.kind) {
            Some(AnswerKind::Allegations) => "allegations-title",
            Some(AnswerKind::Waiver) | None => "waiver-title",
        })
    }

    /// What is due, for Inicio.
    #[must_use]
    pub fn due(&self, t: Texts) -> Option<crate::parts::DueCard> {
        self.acts.due(t, |which| Route::Year { year: which.year })
    }

    /// Whether something is on its way.
    #[must_use]
    pub const fn is_busy(&self) -> bool {
        self.acts.is_busy()
    }

    /// What went wrong with the last answer.
    #[must_use]
    pub const fn problem(&self) -> Option<&Banner> {
        self.problem.as_ref()
    }

    /// The question before the waiver: its effect is on the button.
    #[must_use]
    pub fn dialog(&self, t: Texts) -> Option<Dialog> {
        let question = self.question.as_ref()?;
        let amount = || [("amount", t.euros(question.waived).into())];
        Some(Dialog {
            title: t.with("waiver-question", amount()),
            text: t.with("waiver-effect", [("year", question.year.to_string().into())]),
            confirm: t.with("waive", amount()),
            cancel: t.get("cancel"),
            tone: Tone::Warning,
        })
    }

    /// What can be chosen, for whoever may keep the higher base.
    #[must_use]
    pub fn choices(
        &self,
        env: &Env,
        year: &Year,
        detail: Option<&RegularizationDetail>,
    ) -> Option<ChoicesView> {
        if !may_waive(year) {
            return None;
        }
        let t = env.t;
        let until = hearing_until(year).map_or_else(String::new, |d| t.day(d));
        let figures = detail.and_then(choices);
        let fact = |id: &str, amount: Money| Fact { label: t.get(id), value: t.euros(amount), spoken: None };
        let cards = figures.as_ref().map_or_else(Vec::new, |c| {
            vec![
                ChoiceCard {
                    title: t.get("choice-refund-title"),
                    text: t.with("choice-refund", [("until", until.clone().into())]),
                    facts: vec![
                        fact("choice-now", c.refund.amount),
                        fact("choice-pension", c.refund.definitive_base),
                    ],
                },
                ChoiceCard {
                    title: t.get("choice-keep-title"),
                    text: t.with("choice-keep", [("year", year.year.to_string().into())]),
                    facts: vec![
                        fact("choice-now", c.kept.amount),
                        fact("choice-pension", c.kept.definitive_base),
                    ],
                },
            ]
        });
        let waived = figures.as_ref().map(|c| c.waived).or_else(|| detail.and(year.amount));
        Some(ChoicesView {
            title: t.get("choices-title"),
            intro: t.with("choices-intro", [("until", until.into())]),
            cards,
            waive: waived
                .filter(|_| !self.acts.is_open())
                .map(|amount| t.with("waive", [("amount", t.euros(amount).into())])),
            busy: self.acts.is_busy().then(|| t.get("act-busy")),
        })
    }

    /// The form for allegations.
    #[must_use]
    pub fn form(&self, env: &Env, year: &Year) -> AllegationsView {
        let t = env.t;
        let until = hearing_until(year).map_or_else(String::new, |d| t.day(d));
        let written = u64::try_from(self.draft.text.chars().count()).unwrap_or(u64::MAX);
        AllegationsView {
            intro: t
                .with("allegations-intro", [("year", year.year.to_string().into()), ("until", until.into())]),
            problem: self.problem.clone(),
            text: self.draft.view(
                t.get("allegations-label"),
                Some(t.get("allegations-hint")),
                FieldKind::LongText,
            ),
            count: t
                .with("allegations-count", [("n", t.number(written).into()), ("max", t.number(4000).into())]),
            kept: t.get("allegations-kept"),
            submit: t.get("allegations-submit"),
            busy: self.acts.is_busy().then(|| t.get("act-busy")),
        }
    }
}

fn may_waive(year: &Year) -> bool {
    year.may_waive && year.state == YearState::HearingOpen && year.result == Some(Outcome::Refund)
}

struct Figures {
    amount: Money,
    definitive_base: Money,
}

struct Choices {
    refund: Figures,
    kept: Figures,
    waived: Money,
}

/// What each choice means, by our own computation of the refund that was communicated.
fn choices(detail: &RegularizationDetail) -> Option<Choices> {
    let case = Case::from_value(detail.case.as_ref()?).ok()?;
    let answer = reta::regularize(&case.keeping(true));
    let refunds = answer.outcome == reta::Outcome::Refund;
    let kept = Figures {
        amount: if refunds { answer.amount } else { Money::ZERO },
        definitive_base: answer.definitive_base?.money(),
    };
    // what was communicated is what counts; only the other choice has to be computed
    let refund = Figures { amount: detail.amount, definitive_base: detail.definitive_base };
    let waived = refund.amount.minus(kept.amount);
    (!waived.is_negative()).then_some(Choices { refund, kept, waived })
}

/// Why the server did not take an act.
#[must_use]
pub fn refusal(t: Texts, error: &ApiError) -> Banner {
    match error.problem() {
        Some(ProblemKind::NotOpen) => banner(t, Tone::Warning, "act-not-open"),
        Some(ProblemKind::FigureChanged) => banner(t, Tone::Warning, "figure-changed"),
        Some(ProblemKind::AlreadyPaid) => banner(t, Tone::Good, "already-paid"),
        _ => trouble(t, error),
    }
}
