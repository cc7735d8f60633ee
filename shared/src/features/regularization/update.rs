//! What the regularization decides: which state, which words, which buttons. The detail is neither asked for nor shown
//! before the act is notified. Hearing and payment are told in their own files.
use super::{
    detail,
    events::RegularizationEvent,
    hearing::{Heard, Hearing},
    payment::{self, Payments},
    view::{ActScreen, ResultView, YearDetailView, YearRow, YearView, YearsView},
};
use crate::{
    api::{
        ApiError, ProblemKind,
        client::{self, Call, Conditional},
        dto::{
            AnswerKind, Notification, Outcome, Regularization as Year, RegularizationDetail, Regularizations,
            YearState,
        },
    },
    domain::{
        dates::{Instant, days_between},
        money::Money,
        person::PersonId,
        terms,
    },
    effects::{
        Done, OpenUrl,
        db::{Keep, Vault},
        device::Device,
    },
    features::{Cmd, Env, Freshness, Only, Subject, Turn, acts, banner, draw, failed, recall, run},
    navigation::Route,
    parts::{Banner, Dialog, DueCard, Fact, LinkRow, Load, OutcomeView, Tone},
    text::Texts,
};
use crux_core::Command;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

const YEARS: &str = "regularizations";

fn detail_name(year: u16) -> String {
    format!("regularization-{year}")
}

#[derive(Serialize, Deserialize)]
struct Kept {
    etag: String,
    value: Regularizations,
}

/// The regularizations of one person.
pub struct Regularization {
    person: PersonId,
    allowed: bool,
    years: Option<Regularizations>,
    details: BTreeMap<u16, RegularizationDetail>,
    detail_error: BTreeMap<u16, ApiError>,
    visible: Option<(u16, bool)>,
    listing: bool,
    /// News were asked for while an older question was on its way.
    again: bool,
    detailing: bool,
    problem: Option<Banner>,
    /// Answers to the hearing.
    pub hearing: Hearing,
    /// Payments.
    pub payments: Payments,
    /// How new it is.
    pub freshness: Freshness,
}

impl Regularization {
    /// Nothing loaded.
    #[must_use]
    pub fn new(subject: &Subject) -> Self {
        Self {
            person: subject.person.clone(),
            allowed: subject.opens_regularization(),
            years: None,
            details: BTreeMap::new(),
            detail_error: BTreeMap::new(),
            visible: None,
            listing: false,
            again: false,
            detailing: false,
            problem: None,
            hearing: Hearing::new(subject.person.clone()),
            payments: Payments::default(),
            freshness: Freshness::default(),
        }
    }

    fn vault(&self) -> Vault {
        Vault::Person(self.person.clone())
    }

    /// What is kept, then what is new.
    pub fn begin(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        if !self.allowed {
            return draw();
        }
        let vault = self.vault();
        let kept = run(move |ctx| async move {
            let kept = recall::<Kept>(&ctx, vault, YEARS).await;
            RegularizationEvent::Kept(kept.map(|(k, at)| (Box::new(k.value), at)))
        });
        kept.and(self.list_again(env)).and(self.hearing.begin())
    }

    /// Asks whether the years changed.
    pub fn list_again(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        if self.listing || !self.allowed {
            return draw();
        }
        self.listing = true;
        let (api, vault, person) = (env.api.clone(), self.vault(), self.person.clone());
        run(move |ctx| async move {
            let kept = recall::<Kept>(&ctx, vault.clone(), YEARS).await;
            let call = Call::get(format!("/people/{}/regularizations", person.as_str()));
            let etag = kept.as_ref().map(|(k, _)| k.etag.clone());
            let answer = client::conditional::<Regularizations>(&api, &ctx, call, etag).await;
            let kept = match &answer {
                Ok(Conditional::Changed { value, etag }) => {
                    Some(Kept { etag: etag.clone(), value: (**value).clone() })
                }
                // kept as of now: without a network it is said from when it is
                Ok(Conditional::Unchanged) => kept.map(|(k, _)| k),
                Err(_) => None,
            };
            if let Some(kept) = kept {
                let keep = Keep {
                    vault,
                    name: YEARS.into(),
                    json: serde_json::to_string(&kept).ok(),
                    at: api.server_now(),
                };
                // what cannot be kept is shown all the same; it is asked for again next time
                let _ = ctx.keep(keep).await;
            }
            RegularizationEvent::Listed(answer)
        })
    }

    /// Asks for news, after an older question if one is on its way: its answer may be older than what was done since.
    pub fn refresh(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        self.again = self.listing;
        self.list_again(env)
    }

    /// A year comes to sight, with its detail or without.
    pub fn enter(&mut self, env: &Env, year: u16, detail: bool) -> Cmd<RegularizationEvent> {
        self.problem = None;
        self.hearing.enter();
        self.payments.enter();
        let list = self.list_again(env);
        self.visible = Some((year, detail));
        if self.needs_detail(year, detail) { list.and(self.load_detail(env, year)) } else { list }
    }

    /// The form for allegations comes to sight.
    pub fn enter_allegations(&mut self, env: &Env, year: u16) -> Cmd<RegularizationEvent> {
        self.visible = Some((year, false));
        let draft = self.hearing.open_allegations(year);
        self.list_again(env).and(draft)
    }

    /// Who may choose sees what each choice means, which only the detail tells.
    fn needs_detail(&self, year: u16, detail: bool) -> bool {
        detail || self.find(year).is_some_and(|y| y.may_waive)
    }

    /// What the dialog asked about is done.
    pub fn confirm(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        self.hearing.confirm(env)
    }

    /// The question before an act.
    #[must_use]
    pub fn dialog(&self, env: &Env) -> Option<Dialog> {
        self.hearing.dialog(env.t)
    }

    /// Raised when something went wrong: the focus goes there.
    #[must_use]
    pub const fn mishaps(&self) -> u32 {
        self.hearing.mishaps + self.payments.mishaps
    }

    /// The outcome that stands on a year's screen, if there is one.
    #[must_use]
    pub fn outcome(&self, env: &Env, year: u16) -> Option<(String, OutcomeView)> {
        let shown = self.allowed && self.hearing.has_outcome(year);
        shown.then(|| self.hearing.outcome(env.t).map(|o| (self.hearing.outcome_title(env.t), o)))?
    }

    fn find(&self, year: u16) -> Option<&Year> {
        find(self.years.as_ref()?, year)
    }

    fn is_open(&self, year: u16) -> bool {
        self.allowed && self.find(year).is_some_and(|y| y.state.is_notified())
    }

    /// The year whose allegations are being written, if its hearing is open.
    fn hearing_at(&self, visible: &Route) -> Option<u16> {
        let Route::Allegations { year } = visible else { return None };
        let open = self.find(*year).is_some_and(|y| y.state == YearState::HearingOpen);
        (self.allowed && open).then_some(*year)
    }

    fn load_detail(&mut self, env: &Env, year: u16) -> Cmd<RegularizationEvent> {
        if !self.is_open(year) || self.detailing {
            return draw();
        }
        self.detailing = true;
        let (api, vault, person) = (env.api.clone(), self.vault(), self.person.clone());
        let known = self.details.contains_key(&year);
        run(move |ctx| async move {
            if !known {
                let kept = recall::<RegularizationDetail>(&ctx, vault.clone(), &detail_name(year)).await;
                ctx.send_event(RegularizationEvent::DetailKept(year, kept.map(|(d, _)| Box::new(d))));
            }
            let call = Call::get(format!("/people/{}/regularizations/{year}/detail", person.as_str()));
            let answer: Result<RegularizationDetail, _> = client::json(&api, &ctx, call).await;
            let json = match &answer {
                Ok(detail) => serde_json::to_string(detail).ok(),
                Err(e) if closes(e) => None,
                Err(_) => return RegularizationEvent::Detailed(year, answer.map(Box::new)),
            };
            let keep = Keep { vault, name: detail_name(year), json, at: api.server_now() };
            let _ = ctx.keep(keep).await;
            RegularizationEvent::Detailed(year, answer.map(Box::new))
        })
    }

    /// Whether something is on its way from the server.
    #[must_use]
    pub const fn is_updating(&self) -> bool {
        self.listing || self.detailing || self.hearing.is_busy() || self.payments.is_busy()
    }

    /// Reads an event.
    pub fn update(
        &mut self,
        env: &Env,
        visible: &Route,
        event: RegularizationEvent,
    ) -> Turn<RegularizationEvent> {
        match event {
            RegularizationEvent::Refresh => draw().and(self.refresh(env)).turn(),
            RegularizationEvent::OpenOffice => {
                let found = visible.year().and_then(|y| self.find(y));
                open(found.and_then(|y| y.notification.as_ref()).map(|n| n.office_url.clone())).turn()
            }
            RegularizationEvent::OpenSource { step } => {
                let detail = visible.year().and_then(|y| self.details.get(&y));
                open(detail.and_then(|d| detail::source(d, step))).turn()
            }
            RegularizationEvent::Waive => {
                if let Some(year) = visible.year()
                    && let Some(found) = self.years.as_ref().and_then(|y| find(y, year))
                {
                    self.hearing.ask_waiver(found, self.details.get(&year));
                }
                draw().turn()
            }
            RegularizationEvent::AllegationsTyped(text) => match self.hearing_at(visible) {
                Some(_) => self.hearing.typed(env, text).turn(),
                None => draw().turn(),
            },
            RegularizationEvent::SubmitAllegations => match self.hearing_at(visible) {
                Some(year) => self.hearing.submit(env, year).turn(),
                None => draw().turn(),
            },
            RegularizationEvent::AskAgain => self.hearing.ask_again(env).turn(),
            RegularizationEvent::Done => {
                self.hearing.leave();
                let year = visible.year().map(|year| Route::Year { year });
                Turn { cmd: draw(), go: year, say: None }
            }
            RegularizationEvent::Act(event) => {
                let Heard { mut turn, changed } = self.hearing.acted(env, *event);
                if changed {
                    turn.cmd = turn.cmd.and(self.refresh(env));
                }
                turn
            }
            RegularizationEvent::DraftKept(year, text) => {
                self.hearing.draft_kept(year, text);
                draw().turn()
            }
            RegularizationEvent::DraftWritten => draw().turn(),
            RegularizationEvent::Pay => {
                let found = visible.year().and_then(|y| self.years.as_ref().and_then(|all| find(all, y)));
                match found {
                    Some(year) if self.allowed => self.payments.pay(env, &self.person, year).turn(),
                    _ => draw().turn(),
                }
            }
            RegularizationEvent::AskPayment => draw().and(self.refresh(env)).turn(),
            RegularizationEvent::BackFromPayment(year, back) => {
                if self.payments.came_back(env.t, year, back) {
                    draw().and(self.refresh(env)).turn()
                } else {
                    draw().turn()
                }
            }
            RegularizationEvent::Kept(kept) => {
                if let (Some((years, at)), None) = (kept, &self.years) {
                    self.years = Some(*years);
                    self.freshness.at = Some(at);
                }
                self.follow_up(env).turn()
            }
            RegularizationEvent::Listed(answer) => {
                self.listing = false;
                match answer {
                    Ok(Conditional::Changed { value, .. }) => {
                        self.years = Some(*value);
                        self.freshness.came(env.api.server_now());
                    }
                    Ok(Conditional::Unchanged) => self.freshness.came(env.api.server_now()),
                    Err(e) => self.freshness.error = Some(e),
                }
                self.close_what_is_closed();
                let next = self.follow_up(env);
                let heard = self.freshness.error.is_none();
                if std::mem::take(&mut self.again) && heard {
                    return next.and(self.list_again(env)).turn();
                }
                let years = &self.years;
                let paid = |year| payment::last(env.t, find(years.as_ref()?, year)?);
                let said = if heard { self.payments.heard(paid) } else { None };
                Turn { cmd: next, go: None, say: said }
            }
            RegularizationEvent::DetailKept(year, detail) => {
                if let Some(detail) = detail
                    && self.is_open(year)
                {
                    self.details.insert(year, *detail);
                }
                draw().turn()
            }
            RegularizationEvent::Detailed(year, answer) => {
                self.detailing = false;
                match answer {
                    Ok(detail) => {
                        self.detail_error.remove(&year);
                        if self.is_open(year) {
                            self.details.insert(year, *detail);
                        }
                    }
                    Err(e) => {
                        if closes(&e) {
                            self.details.remove(&year);
                        }
                        self.detail_error.insert(year, e);
                    }
                }
                // another year came to sight meanwhile
                if self.visible.is_some_and(|(visible, _)| visible != year) {
                    return self.follow_up(env).turn();
                }
                draw().turn()
            }
            RegularizationEvent::OfficeOpened(opened) => {
                self.problem = (!opened).then(|| banner(env.t, Tone::Bad, "error-no-browser"));
                draw().turn()
            }
        }
    }

    /// The years came: the detail that waits for them can be asked for now.
    fn follow_up(&mut self, env: &Env) -> Cmd<RegularizationEvent> {
        match self.visible {
            Some((year, detail)) if self.needs_detail(year, detail) && !self.details.contains_key(&year) => {
                draw().and(self.load_detail(env, year))
            }
            _ => draw(),
        }
    }

    fn close_what_is_closed(&mut self) {
        let open: Vec<u16> = self.details.keys().copied().filter(|y| self.is_open(*y)).collect();
        self.details.retain(|year, _| open.contains(year));
    }

    /// What is due, for Inicio.
    #[must_use]
    pub fn due(&self, env: &Env) -> Vec<DueCard> {
        let t = env.t;
        let years = self.years.iter().flat_map(|y| &y.regularizations);
        let mut due: Vec<(i32, DueCard)> =
            self.hearing.due(t).into_iter().map(|card| (i32::MIN, card)).collect();
        for year in years {
            let arg = || [("year", year.year.to_string().into())];
            let link = |id: &str| LinkRow {
                label: t.with(id, arg()),
                note: None,
                route: Route::Year { year: year.year },
            };
            let today = env.now.legal_day();
            if year.state.waits_for_reading() {
                let until = year.notification.as_ref().map(last_day);
                due.push((
                    until.map_or(0, |u| days_between(today, u)),
                    DueCard {
                        tone: Tone::Warning,
                        title: t.get("due-read-title"),
                        text: until.map_or_else(String::new, |u| {
                            t.with(
                                "due-read",
                                [("until", t.day(u).into()), ("left", left(t, today, u).into())],
                            )
                        }),
                        link: link("due-read-link"),
                    },
                ));
            } else if let (
                Some(Outcome::Pay),
                Some(amount),
                Some(until),
                YearState::NotifiedSigned | YearState::NotifiedRejected,
            ) = (year.result, year.amount, pay_until(year), year.state)
            {
                due.push((
                    days_between(today, until),
                    DueCard {
                        tone: Tone::Warning,
                        title: t.with("due-pay-title", [("amount", t.euros(amount).into())]),
                        text: t.with(
                            "due-pay",
                            [("until", t.day(until).into()), ("left", left(t, today, until).into())],
                        ),
                        link: link("due-year-link"),
                    },
                ));
            } else if let (YearState::HearingOpen, Some(until)) = (year.state, hearing_until(year)) {
                due.push((
                    days_between(today, until),
                    DueCard {
                        tone: Tone::Info,
                        title: t.with("due-hearing-title", arg()),
                        text: t.with(
                            "due-hearing",
                            [("until", t.day(until).into()), ("left", left(t, today, until).into())],
                        ),
                        link: link("due-year-link"),
                    },
                ));
            }
        }
        due.sort_by_key(|(days, _)| *days);
        due.into_iter().map(|(_, card)| card).collect()
    }

    fn load_state(&self, env: &Env, has_content: bool) -> Load {
        let t = env.t;
        if !self.allowed {
            let words = banner(t, Tone::Info, "regularization-not-allowed");
            return Load::NotAllowed { title: words.title, text: words.text };
        }
        if has_content {
            return Load::Ready;
        }
        match (&self.years, &self.freshness.error) {
            (Some(_), _) => {
                let words = banner(t, Tone::Info, "years-empty");
                Load::Empty { title: words.title, text: words.text }
            }
            (None, Some(error)) if !self.listing => failed(t, error),
            _ => Load::Loading { text: t.get("years-loading") },
        }
    }

    /// Whether it is known what is due: until the years were read once, nobody is told that nothing is.
    #[must_use]
    pub fn due_load(&self, env: &Env) -> Load {
        match self.load_state(env, false) {
            Load::Loading { .. } => Load::Loading { text: env.t.get("home-loading") },
            failed @ Load::Failed { .. } => failed,
            _ => Load::Ready,
        }
    }

    /// The years.
    #[must_use]
    pub fn list(&self, env: &Env) -> YearsView {
        let t = env.t;
        let rows: Vec<YearRow> = self
            .years
            .iter()
            .flat_map(|y| &y.regularizations)
            .filter(|_| self.allowed)
            .map(|year| {
                let state = state_words(t, year);
                YearRow { year: year.year, label: title(t, year.year), state: state.title, tone: state.tone }
            })
            .collect();
        YearsView {
            intro: t.get("years-intro"),
            refresh: t.get("refresh"),
            guide: guide(t),
            load: self.load_state(env, !rows.is_empty()),
            rows,
        }
    }

    /// One year: its state, or its summary.
    #[must_use]
    pub fn year(&self, env: &Env, year: u16) -> YearView {
        let t = env.t;
        let Some(found) = self.find(year).filter(|_| self.allowed) else {
            let load = match self.load_state(env, false) {
                Load::Empty { .. } => {
                    let words = banner(t, Tone::Info, "year-none");
                    Load::Empty { title: words.title, text: words.text }
                }
                other => other,
            };
            return YearView { guide: guide(t), refresh: t.get("refresh"), load, ..YearView::default() };
        };
        let notified = found.state.is_notified();
        YearView {
            state: state_words(t, found),
            result: found
                .result
                .filter(|_| notified)
                .map(|outcome| result_view(t, found, outcome, found.amount)),
            facts: if notified { facts(t, env.now, found) } else { waiting_facts(t, env.now, found) },
            office: found.state.waits_for_reading().then(|| t.get("year-office")),
            detail: notified.then(|| LinkRow {
                label: t.get("year-detail"),
                note: None,
                route: Route::YearDetail { year },
            }),
            document: found.document.as_ref().filter(|_| notified).map(|id| LinkRow {
                label: t.get(if found.state.is_hearing() {
                    "year-document-hearing"
                } else {
                    "year-document"
                }),
                note: None,
                route: Route::Document { id: id.clone() },
            }),
            choices: self.hearing.choices(env, found, self.details.get(&year)),
            allegations: (found.state == YearState::HearingOpen).then(|| LinkRow {
                label: t.get("allegations-link"),
                note: Some(t.get("allegations-link-note")),
                route: Route::Allegations { year },
            }),
            payment: self.payments.view(t, found, self.listing),
            appeal: appeal_until(found).filter(|d| appealable(found, env.now, *d)).map(|until| Banner {
                tone: Tone::Info,
                title: t.get("appeal-title"),
                text: t.with("appeal", [("until", t.day(until).into())]),
            }),
            problem: self.hearing.problem().or(self.problem.as_ref()).cloned(),
            estimate: (found.state == YearState::Provisional).then(|| LinkRow {
                label: t.get("year-estimate"),
                note: Some(t.get("year-estimate-note")),
                route: Route::Simulator,
            }),
            guide: guide(t),
            note: (!notified).then(|| t.get("notice-informs")),
            refresh: t.get("refresh"),
            load: Load::Ready,
        }
    }

    /// The detail, month by month.
    #[must_use]
    pub fn detail(&self, env: &Env, year: u16) -> YearDetailView {
        let t = env.t;
        let load = if self.details.contains_key(&year) && self.is_open(year) {
            Load::Ready
        } else if self.find(year).is_some() && !self.is_open(year) {
            let words = banner(t, Tone::Info, "detail-not-notified");
            Load::NotAllowed { title: words.title, text: words.text }
        } else if let (Some(error), false) = (self.detail_error.get(&year), self.detailing) {
            failed(t, error)
        } else if self.find(year).is_some() {
            Load::Loading { text: t.get("detail-loading") }
        } else {
            self.load_state(env, false)
        };
        let (Load::Ready, Some(detail), Some(found)) = (&load, self.details.get(&year), self.find(year))
        else {
            return YearDetailView { load, ..YearDetailView::default() };
        };
        detail::view(t, found, detail)
    }

    /// The form for allegations, or why there is none.
    #[must_use]
    pub fn allegations(&self, env: &Env, year: u16) -> ActScreen {
        match self.find(year).filter(|y| self.allowed && y.state == YearState::HearingOpen) {
            Some(found) => ActScreen::Allegations(Box::new(self.hearing.form(env, found))),
            None => ActScreen::Year(Box::new(self.year(env, year))),
        }
    }
}

fn find(years: &Regularizations, year: u16) -> Option<&Year> {
    years.regularizations.iter().find(|r| r.year == year)
}

/// Opens an address in the system's browser.
fn open(url: Option<String>) -> Cmd<RegularizationEvent> {
    match url {
        Some(url) => Command::request_from_shell(OpenUrl { url })
            .then_send(|done| RegularizationEvent::OfficeOpened(done == Done::Yes)),
        None => draw(),
    }
}

/// The day of the notification: signed, or rejected by time (LPAC 43.2).
fn notified_on(year: &Year) -> Option<Date> {
    let n = year.notification.as_ref()?;
    n.signed_at.map(Instant::legal_day).or(n.rejected_on)
}

/// The day that the server tells, or the one counted here where that is earlier: whoever keeps to it is in time anyway.
fn prudent(year: &Year, told: Option<Date>, count: fn(Date) -> Date) -> Option<Date> {
    let told = told?;
    Some(notified_on(year).map_or(told, |day| count(day).min(told)))
}

/// Last day to answer the hearing (RGC 46.2.6ª).
pub(super) fn hearing_until(year: &Year) -> Option<Date> {
    prudent(year, year.hearing_until, terms::last_day_of_next_month)
}

/// Last day to pay without surcharge (LGSS 308.1.c.4ª).
fn pay_until(year: &Year) -> Option<Date> {
    prudent(year, year.pay_until, terms::last_day_of_next_month)
}

/// Last day to appeal (LPAC 122.1).
fn appeal_until(year: &Year) -> Option<Date> {
    prudent(year, year.appeal_until, terms::one_month)
}

/// Whether an appeal (*recurso de alzada*, LPAC 121 and 122) is still in time.
fn appealable(year: &Year, now: Instant, until: Date) -> bool {
    !year.state.is_hearing()
        && !matches!(year.state, YearState::UnderAppeal | YearState::Firm)
        && days_between(now.legal_day(), until) >= 0
}

/// An answer after which the detail kept here may no longer be shown.
fn closes(error: &ApiError) -> bool {
    matches!(
        error.problem(),
        Some(
            ProblemKind::NotNotified
                | ProblemKind::NotFound
                | ProblemKind::NotAllowed
                | ProblemKind::LevelTooLow
        )
    )
}

/// Heading of a year.
#[must_use]
pub fn title(t: Texts, year: u16) -> String {
    t.with("year-title", [("year", year.to_string().into())])
}

fn guide(t: Texts) -> LinkRow {
    LinkRow { label: t.get("guide-link"), note: None, route: Route::Guide }
}

/// The last day on which it can be opened: `expires_at` is the midnight after it.
fn last_day(n: &Notification) -> Date {
    Instant(n.expires_at.0 - 1).legal_day()
}

/// "quedan 18 días", "hoy es el último día", "terminó".
fn left(t: Texts, today: Date, until: Date) -> String {
    match days_between(today, until) {
        days if days < 0 => t.get("days-over"),
        days => t.with("days-left", [("n", days.into())]),
    }
}

/// The state in the words of the presentation, where it has some.
fn state_words(t: Texts, year: &Year) -> Banner {
    let (tone, id) = match year.state {
        YearState::Provisional => (Tone::Info, "state-provisional"),
        YearState::HearingAvailable => (Tone::Warning, "state-hearing-available"),
        YearState::ResolutionAvailable => (Tone::Warning, "state-resolution-available"),
        YearState::HearingOpen => (Tone::Info, "state-hearing-open"),
        YearState::HearingClosed => (Tone::Info, "state-hearing-closed"),
        YearState::NotifiedSigned => (Tone::Good, "state-signed"),
        YearState::NotifiedRejected => (Tone::Warning, "state-rejected"),
        YearState::Paid => (Tone::Good, "state-paid"),
        YearState::InClaim => (Tone::Bad, "state-in-claim"),
        YearState::Refunded => (Tone::Good, "state-refunded"),
        YearState::UnderAppeal => (Tone::Info, "state-under-appeal"),
        YearState::Firm => (Tone::Good, "state-firm"),
    };
    let day = year.notification.as_ref().and_then(|n| n.rejected_on);
    let mut words = banner(t, tone, id);
    if year.state == YearState::NotifiedRejected {
        let date = day.map_or_else(String::new, |d| t.short_day(d));
        words.title = t.with("state-rejected-title", [("date", date.into())]);
    }
    words
}

pub(super) fn result_view(t: Texts, year: &Year, outcome: Outcome, amount: Option<Money>) -> ResultView {
    let waived = year.answer.as_ref().is_some_and(|a| a.kind == AnswerKind::Waiver);
    let (tone, id) = match outcome {
        Outcome::Refund if waived && year.state.is_hearing() => (Tone::Info, "result-waived"),
        Outcome::Refund => (Tone::Good, "result-refund"),
        Outcome::Pay if matches!(year.state, YearState::Paid) => (Tone::Good, "result-pay"),
        Outcome::Pay => (Tone::Warning, "result-pay"),
        Outcome::Agreed => (Tone::Good, "result-agreed"),
        Outcome::NotRegularized => (Tone::Info, "result-not-regularized"),
    };
    let text = match year.state {
        YearState::HearingOpen => "result-hearing",
        YearState::HearingClosed if !waived => "result-hearing-closed",
        _ => id,
    };
    ResultView {
        tone,
        label: t.get(&format!("{id}-title")),
        amount: amount.filter(|_| matches!(outcome, Outcome::Refund | Outcome::Pay)).map(|a| t.euros(a)),
        text: t.get(text),
    }
}

pub(super) fn fact(t: Texts, id: &str, value: String) -> Fact {
    Fact { label: t.get(id), value, spoken: None }
}

fn term(t: Texts, now: Instant, id: &str, until: Date) -> Fact {
    let value =
        t.with("term", [("until", t.day(until).into()), ("left", left(t, now.legal_day(), until).into())]);
    fact(t, id, value)
}

fn waiting_facts(t: Texts, now: Instant, year: &Year) -> Vec<Fact> {
    let Some(n) = &year.notification else { return Vec::new() };
    vec![
        fact(t, "fact-act", t.get(if year.state.is_hearing() { "act-hearing" } else { "act-resolution" })),
        fact(t, "fact-available", t.day(n.available_at.legal_day())),
        term(t, now, "fact-read-until", last_day(n)),
    ]
}

/// Each state shows its own terms and no others.
fn facts(t: Texts, now: Instant, year: &Year) -> Vec<Fact> {
    let mut facts = vec![fact(
        t,
        "fact-act",
        t.get(if year.state.is_hearing() { "act-hearing" } else { "act-resolution" }),
    )];
    if let Some(n) = &year.notification {
        if let Some(at) = n.signed_at {
            facts.push(fact(t, "fact-signed", t.moment(at)));
        }
        if let Some(day) = n.rejected_on {
            facts.push(fact(t, "fact-rejected", t.day(day)));
        }
    }
    match year.state {
        YearState::HearingOpen => {
            facts.extend(hearing_until(year).map(|d| term(t, now, "fact-hearing-until", d)))
        }
        YearState::NotifiedSigned | YearState::NotifiedRejected => {
            facts.extend(pay_until(year).map(|d| term(t, now, "fact-pay-until", d)));
            facts.extend(year.refund_before.map(|d| fact(t, "fact-refund-before", t.day(d))));
            facts.extend(year.refund_account.as_ref().map(|a| fact(t, "fact-refund-account", a.clone())));
            facts.extend(appeal_until(year).map(|d| term(t, now, "fact-appeal-until", d)));
        }
        YearState::HearingClosed => {
            if let Some(answer) = &year.answer {
                let id = match answer.kind {
                    AnswerKind::Waiver => "answered-waiver",
                    AnswerKind::Allegations => "answered-allegations",
                };
                facts.push(fact(t, "fact-answered", t.get(id)));
                facts.extend(acts::receipt(t, &answer.submission));
            }
        }
        YearState::Paid => {
            facts.extend(payment::receipt(t, year));
            facts.extend(appeal_until(year).map(|d| term(t, now, "fact-appeal-until", d)));
        }
        _ => {}
    }
    facts
}
