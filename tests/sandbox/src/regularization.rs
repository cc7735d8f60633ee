//! What state a year's regularization is in: derived from its acts, the signatures and the one clock.

use jiff::{Timestamp, civil::Date};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::{
    answers::{self, Answer, AnswerKind},
    clock::{day, from_ms, instant},
    ids,
    payments::{self, Payment},
    personas::{ActKind, ActSeed, EventKind, Persona, Personas, RegularizationSeed},
    terms,
};

/// An act as it stands now.
#[derive(Clone, Debug)]
pub struct Act {
    /// Hearing or resolution.
    pub kind: ActKind,
    /// The year.
    pub year: i16,
    /// The notification's identifier in the electronic office.
    pub notification: String,
    /// Puesta a disposición.
    pub available_at: Timestamp,
    /// End of the ten natural days.
    pub expires_at: Timestamp,
    /// When the receipt was signed.
    pub signed_at: Option<Timestamp>,
    /// The day it counts as rejected.
    pub rejected_on: Option<Date>,
    /// Its notices were read long ago.
    pub read: bool,
}

impl Act {
    /// The day of the notification, signed or rejected; none while it waits.
    pub fn notified_on(&self) -> Option<Date> {
        self.signed_at.map(day).or(self.rejected_on)
    }

    /// The instant of the notification.
    pub fn notified_at(&self) -> Option<Timestamp> {
        self.signed_at.or_else(|| self.rejected_on.map(|_| self.expires_at))
    }

    /// The identifier of the act's document.
    pub fn document(&self, persona: &Persona) -> String {
        document_id(persona, self.kind, self.year)
    }
}

/// The identifier of an act's document.
pub fn document_id(persona: &Persona, kind: ActKind, year: i16) -> String {
    ids::derived("doc", &format!("{}-{}-{year}", persona.slug, kind.name()))
}

/// The identifier of an act's notification.
pub fn notification_id(persona: &Persona, kind: ActKind, year: i16) -> String {
    ids::derived("not", &format!("{}-{}-{year}", persona.slug, kind.name()))
}

/// The contract's states of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    Provisional,
    HearingAvailable,
    HearingOpen,
    HearingClosed,
    ResolutionAvailable,
    NotifiedSigned,
    NotifiedRejected,
    Paid,
    InClaim,
    Refunded,
    UnderAppeal,
    Firm,
}

impl State {
    /// As the contract writes it.
    pub fn name(self) -> &'static str {
        match self {
            State::Provisional => "provisional",
            State::HearingAvailable => "hearing_available",
            State::HearingOpen => "hearing_open",
            State::HearingClosed => "hearing_closed",
            State::ResolutionAvailable => "resolution_available",
            State::NotifiedSigned => "notified_signed",
            State::NotifiedRejected => "notified_rejected",
            State::Paid => "paid",
            State::InClaim => "in_claim",
            State::Refunded => "refunded",
            State::UnderAppeal => "under_appeal",
            State::Firm => "firm",
        }
    }
}

/// A year as it stands now.
#[derive(Clone, Debug)]
pub struct Year {
    /// The year.
    pub year: i16,
    /// The contract's state.
    pub state: State,
    /// The acts made available so far.
    pub acts: Vec<Act>,
    /// Result and amount, once the last act is notified.
    pub outcome: Option<(String, String)>,
    /// The case with the figures of the last act.
    pub case: String,
    /// The case with the figures of the hearing.
    pub proposal: String,
    /// How the hearing was answered.
    pub answer: Option<Answer>,
    /// The last payment that was started.
    pub payment: Option<Payment>,
}

impl Year {
    /// The last act made available.
    pub fn act(&self) -> Option<&Act> {
        self.acts.last()
    }

    /// Whether detail may be shown: the last act has been notified.
    pub fn is_open(&self) -> bool {
        self.act().is_some_and(|a| a.notified_on().is_some())
    }

    /// Whether the refund may be waived now: a hearing is for who may keep a higher base (RGC 46.2.6ª).
    pub fn may_waive(&self) -> bool {
        self.state == State::HearingOpen
    }

    /// What is to be paid now: only after a resolution, and only until the term is over.
    pub fn debt(&self) -> Option<&str> {
        match (self.state, &self.outcome) {
            (State::NotifiedSigned | State::NotifiedRejected, Some((result, amount))) if result == "pay" => {
                Some(amount)
            }
            _ => None,
        }
    }

    /// As the contract writes it; the account only for oneself.
    pub fn json(&self, persona: &Persona, origin: &str, oneself: bool) -> Value {
        let mut map = serde_json::Map::new();
        map.insert("year".into(), json!(self.year));
        map.insert("state".into(), json!(self.state.name()));
        if let Some(act) = self.act() {
            let mut notification = serde_json::Map::new();
            notification.insert("available_at".into(), json!(instant(act.available_at)));
            notification.insert("expires_at".into(), json!(instant(act.expires_at)));
            if let Some(at) = act.signed_at {
                notification.insert("signed_at".into(), json!(instant(at)));
            }
            if let Some(on) = act.rejected_on {
                notification.insert("rejected_on".into(), json!(on.to_string()));
            }
            notification.insert("office_url".into(), json!(office_url(origin, &act.notification)));
            map.insert("notification".into(), Value::Object(notification));
        }
        if let (Some((result, amount)), Some(act)) = (&self.outcome, self.act())
            && let Some(on) = act.notified_on()
        {
            map.insert("result".into(), json!(result));
            map.insert("amount".into(), json!(amount));
            map.insert("document".into(), json!(act.document(persona)));
            match act.kind {
                ActKind::Hearing => {
                    map.insert("may_waive".into(), json!(self.may_waive()));
                    map.insert("hearing_until".into(), json!(terms::last_day_of_next_month(on).to_string()));
                }
                ActKind::Resolution => {
                    if result == "pay" {
                        map.insert("pay_until".into(), json!(terms::last_day_of_next_month(on).to_string()));
                    }
                    if result == "refund" {
                        map.insert(
                            "refund_before".into(),
                            json!(terms::refund_before(self.year).to_string()),
                        );
                        if let Some(iban) = persona.iban.as_deref().filter(|_| oneself) {
                            map.insert("refund_account".into(), json!(ids::mask_iban(iban)));
                        }
                    }
                    map.insert("appeal_until".into(), json!(terms::appeal_until(on).to_string()));
                }
            }
            if let Some(answer) = &self.answer {
                map.insert("answer".into(), answer.json());
            }
            if let Some(payment) = &self.payment {
                map.insert("payment".into(), payment.json(origin));
            }
        }
        Value::Object(map)
    }
}

/// The address of a notification in the electronic office.
pub fn office_url(origin: &str, notification: &str) -> String {
    format!("{origin}/sandbox/office/{notification}")
}

fn signature(db: &Connection, person: &str, year: i16, act: ActKind) -> rusqlite::Result<Option<Timestamp>> {
    db.prepare_cached("SELECT at FROM signatures WHERE person = ?1 AND year = ?2 AND act = ?3")?
        .query_row(params![person, year, act.name()], |r| r.get::<_, i64>(0))
        .optional()
        .map(|at| at.map(from_ms))
}

fn act(
    db: &Connection,
    persona: &Persona,
    year: i16,
    seed: &ActSeed,
    now: Timestamp,
) -> rusqlite::Result<Act> {
    let expires_at = terms::expires_at(seed.available_at);
    let signed_at = match seed.signed_at {
        Some(at) => Some(at),
        None => signature(db, &persona.id(), year, seed.kind)?,
    }
    .filter(|at| *at <= now);
    let rejected_on = (signed_at.is_none() && now >= expires_at).then(|| day(expires_at));
    Ok(Act {
        kind: seed.kind,
        year,
        notification: notification_id(persona, seed.kind, year),
        available_at: seed.available_at,
        expires_at,
        signed_at,
        rejected_on,
        read: seed.read,
    })
}

/// The state of a year at `now`.
pub fn year(
    db: &Connection,
    personas: &Personas,
    persona: &Persona,
    seed: &RegularizationSeed,
    now: Timestamp,
) -> rusqlite::Result<Year> {
    let mut acts = Vec::new();
    for one in seed.acts.iter().filter(|a| a.available_at <= now) {
        acts.push(act(db, persona, seed.year, one, now)?);
    }
    let answer = answers::of(db, persona, seed, now)?;
    let payments = payments::of_year(db, &persona.id(), seed.year, now)?;
    let last = acts.last();
    let waived = answer.as_ref().is_some_and(|a| a.kind == AnswerKind::Waiver);
    let case = match (last.map(|a| a.kind), &seed.case_if_waived) {
        (Some(ActKind::Resolution), Some(kept)) if waived => kept,
        _ => &seed.case,
    };
    let figure = |field: &str| {
        personas.case(case).and_then(|c| c.get(field)).and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let notified = last.and_then(Act::notified_on);
    let result = figure("result");
    let state = match (last, notified) {
        (None, _) => State::Provisional,
        (Some(a), None) if a.kind == ActKind::Hearing => State::HearingAvailable,
        (Some(_), None) => State::ResolutionAvailable,
        (Some(a), Some(on)) if a.kind == ActKind::Hearing => {
            let over = day(now) > terms::last_day_of_next_month(on);
            if answer.is_some() || over { State::HearingClosed } else { State::HearingOpen }
        }
        (Some(_), Some(_)) if payments.iter().any(|p| p.state == payments::State::Paid) => State::Paid,
        (Some(a), Some(on)) => resolved(a, on, seed, &result, now),
    };
    Ok(Year {
        year: seed.year,
        state,
        outcome: notified.map(|_| (result, figure("amount"))),
        case: case.clone(),
        proposal: seed.case.clone(),
        acts,
        answer,
        payment: payments.into_iter().next(),
    })
}

/// The state after the resolution was notified: what is written in the persona's file, or what time alone brings.
fn resolved(act: &Act, notified: Date, seed: &RegularizationSeed, result: &str, now: Timestamp) -> State {
    let today = day(now);
    let mut events = seed.events.iter().filter(|e| e.at <= now && e.kind != EventKind::HearingAnswered);
    match events.next_back().map(|e| e.kind) {
        Some(EventKind::Paid) => return State::Paid,
        Some(EventKind::InClaim) => return State::InClaim,
        Some(EventKind::Refunded) => return State::Refunded,
        Some(EventKind::UnderAppeal) => return State::UnderAppeal,
        Some(EventKind::Firm) => return State::Firm,
        Some(EventKind::HearingAnswered) | None => {}
    }
    let refund_day = Date::new(terms::refund_before(seed.year).year(), 4, 15).unwrap_or(Date::ZERO);
    match result {
        "pay" if today > terms::last_day_of_next_month(notified) => State::InClaim,
        "refund" if today >= refund_day => State::Refunded,
        "agreed" | "not_regularized" if today > terms::appeal_until(notified) => State::Firm,
        _ if act.signed_at.is_some() => State::NotifiedSigned,
        _ => State::NotifiedRejected,
    }
}

/// All years of a person, newest first.
pub fn years(
    db: &Connection,
    personas: &Personas,
    persona: &Persona,
    now: Timestamp,
) -> rusqlite::Result<Vec<Year>> {
    let mut years = Vec::new();
    for seed in &persona.regularizations {
        years.push(year(db, personas, persona, seed, now)?);
    }
    years.sort_by_key(|y| std::cmp::Reverse(y.year));
    Ok(years)
}
