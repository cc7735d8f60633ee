//! What a regularization ends in.
use super::{
    amounts::{Base, Rate, Share},
    conventions::Conventions,
    year::{BracketCode, Year},
};
use crate::domain::money::Money;
use serde::{Deserialize, Serialize};

/// What a regularization ends in (RGC 46.2.5ª).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Money back (*a devolver*).
    Refund,
    /// Money to pay (*a ingresar*).
    Pay,
    /// In agreement (*acorde*).
    Agreed,
    /// Nothing to regularize.
    NotRegularized,
}

impl Outcome {
    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refund => "refund",
            Self::Pay => "pay",
            Self::Agreed => "agreed",
            Self::NotRegularized => "not_regularized",
        }
    }
}

/// Why no day of a month is regularized.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Exclusion {
    /// Flat rate (*tarifa plana*).
    FlatRate,
    /// A benefit was received.
    Benefit,
    /// Registration out of time, or ex officio.
    LateRegistration,
    /// Not registered.
    NotRegistered,
    /// Consecrated life.
    ConsecratedLife,
}

impl Exclusion {
    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FlatRate => "flat_rate",
            Self::Benefit => "benefit",
            Self::LateRegistration => "late_registration",
            Self::NotRegistered => "not_registered",
            Self::ConsecratedLife => "consecrated_life",
        }
    }
}

/// A month of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Month {
    /// 1 to 12.
    pub number: u8,
    /// How much of it is regularized.
    pub share: Share,
    /// Base paid on, of this share of the month.
    pub provisional: Money,
    /// Base that becomes definitive, of this share of the month.
    pub definitive: Money,
    /// definitive − provisional.
    pub difference: Money,
    /// Total rate.
    pub rate: Rate,
    /// Quota of the difference: positive is to pay.
    pub amount: Money,
    /// Why no day of it is regularized.
    pub excluded: Option<Exclusion>,
}

/// The twelve months of a year.
pub type Months = [Month; 12];

/// What a regularization gives. Amounts of euros; bases a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The year of the contributions.
    pub year: Year,
    /// How it was computed.
    pub conventions: Conventions,
    /// Regularizable days, counted as the convention says.
    pub days: u16,
    /// A month; may be negative. `None` without a tax return and where nothing is regularized.
    pub average_income: Option<Money>,
    /// Where the average income falls. `None` without a tax return and where nothing is regularized.
    pub bracket: Option<BracketCode>,
    /// A month. `None` where nothing is regularized.
    pub average_provisional_base: Option<Base>,
    /// Of a full month. `None` where nothing is regularized.
    pub definitive_base: Option<Base>,
    /// The result.
    pub outcome: Outcome,
    /// Never negative; the result gives the direction.
    pub amount: Money,
    /// Total minus the sum of the months, with its sign; zero unless the whole is rounded once.
    pub rounding: Money,
    /// January to December.
    pub months: Months,
}

impl Answer {
    /// The amount with its sign: positive is to pay.
    #[must_use]
    pub const fn signed_amount(&self) -> Money {
        match self.outcome {
            Outcome::Refund => Money::ZERO.minus(self.amount),
            Outcome::Pay | Outcome::Agreed | Outcome::NotRegularized => self.amount,
        }
    }
}
