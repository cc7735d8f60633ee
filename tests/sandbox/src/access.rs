//! Who may see what: domain.md 3.2, enforced. The Personal Area is never opened by a power.

use jiff::Timestamp;
use rusqlite::Connection;

use crate::{
    app::App,
    clock::day,
    personas::{About, Method, Persona, PowerSeed},
    problem::{Kind, Problem},
    session::Session,
};

/// Which powers see a thing, as bits; a power is the set of bits it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scope(i64);

const GENERAL: i64 = 1;
const CONTRIBUTION: i64 = 2;
const BENEFITS: i64 = 4;
const NOTIFICATIONS: i64 = 8;
const REGULARIZATION: i64 = 16;
const SUBMISSIONS: i64 = 32;
const APPEALS: i64 = 64;
const PERSONAL: i64 = 128;

impl Scope {
    /// The person themself.
    pub const ALL: Scope = Scope(255);

    /// As stored and compared in SQL.
    pub fn bits(self) -> i64 {
        self.0
    }

    /// Whether a power with these bits opens `thing`.
    pub fn opens(self, thing: Scope) -> bool {
        self.0 & thing.0 != 0
    }

    /// What something is about.
    pub fn about(about: About) -> Self {
        Scope(match about {
            About::Personal => PERSONAL,
            About::Contribution => GENERAL | CONTRIBUTION,
            About::Benefits => GENERAL | BENEFITS,
            About::RegularizationNotification => GENERAL | CONTRIBUTION | NOTIFICATIONS | REGULARIZATION,
            About::Regularization => GENERAL | CONTRIBUTION | REGULARIZATION,
        })
    }

    /// What a notice is about where nothing is said.
    pub fn of_notice(kind: &str) -> Self {
        match kind {
            "notification" => Scope(GENERAL | CONTRIBUTION | NOTIFICATIONS),
            "regularization" => Self::about(About::Regularization),
            "debt" | "registration" => Self::about(About::Contribution),
            _ => Scope(GENERAL),
        }
    }

    /// What a document is about where nothing is said.
    pub fn of_document(kind: &str) -> Self {
        match kind {
            "regularization_resolution" | "regularization_hearing" => Self::about(About::Regularization),
            "registration" => Self::about(About::Contribution),
            _ => Scope(PERSONAL),
        }
    }

    /// What a power opens.
    pub fn of_power(power: &PowerSeed) -> Self {
        let bits = match power.power.as_str() {
            "general" => GENERAL,
            "by_matter" => power.matters.iter().fold(0, |bits, matter| {
                bits | match matter.as_str() {
                    "contribution_and_collection" => CONTRIBUTION,
                    "benefits" => BENEFITS,
                    _ => 0,
                }
            }),
            _ => power.procedures.iter().fold(0, |bits, procedure| {
                bits | match procedure.as_str() {
                    "notifications" => NOTIFICATIONS,
                    "regularization" => REGULARIZATION,
                    "submissions" => SUBMISSIONS,
                    "appeals" => APPEALS,
                    _ => 0,
                }
            }),
        };
        Scope(bits)
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    Notices,
    Documents,
    Regularization,
    Submissions,
    Contact,
}

/// Whether a power is in force.
pub fn in_force(power: &PowerSeed, now: Timestamp) -> bool {
    day(now) <= power.valid_until && power.revoked_at.is_none_or(|at| now < at)
}

/// The person whose things are asked for, and what of them may be seen.
pub fn person<'a>(
    app: &'a App,
    db: &Connection,
    session: &Session,
    id: &str,
    resource: Resource,
) -> Result<(&'a Persona, Scope), Problem> {
    let persona = app.personas.by_id(id).ok_or_else(Problem::not_found)?;
    if session.person == id {
        app.prepare(db, persona)?;
        return Ok((persona, Scope::ALL));
    }
    let me = app.personas.by_id(&session.person).ok_or_else(Problem::not_found)?;
    let power = me
        .powers
        .iter()
        .find(|p| p.principal == persona.slug && in_force(p, app.now()))
        .ok_or_else(Problem::not_found)?;
    if session.method == Method::Sms {
        return Err(Problem::new(Kind::LevelTooLow));
    }
    let scope = Scope::of_power(power);
    let wanted = match resource {
        Resource::Notices => Scope(GENERAL | CONTRIBUTION | BENEFITS | NOTIFICATIONS | REGULARIZATION),
        Resource::Documents => Scope(GENERAL | CONTRIBUTION | BENEFITS | REGULARIZATION),
        Resource::Regularization => Scope::about(About::Regularization),
        // Who may answer a hearing may ask whether the answer arrived; keys are one's own in any case.
        Resource::Submissions => Scope(GENERAL | CONTRIBUTION | SUBMISSIONS | REGULARIZATION),
        Resource::Contact => return Err(Problem::new(Kind::NotAllowed)),
    };
    if !scope.opens(wanted) {
        return Err(Problem::new(Kind::NotAllowed));
    }
    app.prepare(db, persona)?;
    Ok((persona, scope))
}
