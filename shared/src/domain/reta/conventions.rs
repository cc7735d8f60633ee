//! What no official text settles, as explicit choices with reasoned defaults.
use serde::Deserialize;

/// How the regularizable days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayConvention {
    /// Thirty days a month, 360 a year. The default: taken literally, natural days would average a constant base of
    /// 1,000.00 at 986.30 and could put it below a minimum that it equals.
    #[default]
    ThirtyDayMonth,
    /// Natural days, 365 or 366 a year (the words of RGC 44.2.a).
    Natural,
}

/// Which income is spread over the regularizable days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IncomeConvention {
    /// The whole year's. The default: the words of RGC 46.2.2ª.
    #[default]
    Whole,
    /// Only the part that falls on them. The law orders it for the second flat-rate period (LETA 38 ter.6) and for
    /// older benefits (RDL 13/2022 DT 3ª.5) only.
    Proportional,
}

/// When an amount is rounded to cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// Each month's. The default: a published resolution of 2024 (442.56) fits it and does not fit the other (442.57).
    #[default]
    PerMonth,
    /// The year's sum.
    Once,
}

/// Whether a quota is rounded as a whole or concept by concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuotaRounding {
    /// The total rate is applied once. The default: the same resolution of 2024 fits it.
    #[default]
    TotalRate,
    /// Each of the five concepts is rounded.
    ByConcept,
}

/// One choice of each. The default is what is known to reproduce the Treasury's published figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Conventions {
    /// Days.
    pub days: DayConvention,
    /// Income.
    pub income: IncomeConvention,
    /// Rounding.
    pub rounding: Rounding,
    /// Quota.
    pub quota_rounding: QuotaRounding,
}

impl DayConvention {
    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ThirtyDayMonth => "thirty_day_month",
            Self::Natural => "natural",
        }
    }
}

impl IncomeConvention {
    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Proportional => "proportional",
        }
    }
}

impl Rounding {
    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PerMonth => "per_month",
            Self::Once => "once",
        }
    }
}

impl QuotaRounding {
    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TotalRate => "total_rate",
            Self::ByConcept => "by_concept",
        }
    }
}

impl Conventions {
    /// All sixteen, the default first.
    #[must_use]
    pub fn all() -> [Self; 16] {
        std::array::from_fn(|i| Self {
            days: if i & 8 == 0 { DayConvention::ThirtyDayMonth } else { DayConvention::Natural },
            income: if i & 4 == 0 { IncomeConvention::Whole } else { IncomeConvention::Proportional },
            quota_rounding: if i & 2 == 0 { QuotaRounding::TotalRate } else { QuotaRounding::ByConcept },
            rounding: if i & 1 == 0 { Rounding::PerMonth } else { Rounding::Once },
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_sixteen_and_the_default_goes_first() {
        let all = Conventions::all();
        assert_eq!(all.into_iter().collect::<BTreeSet<_>>().len(), 16);
        assert_eq!(all[0], Conventions::default());
        // what is nearest to the default follows it: only a rounding differs
        assert_eq!(all[1], Conventions { rounding: Rounding::Once, ..Conventions::default() });
        assert_eq!(
            all[2],
            Conventions { quota_rounding: QuotaRounding::ByConcept, ..Conventions::default() }
        );
        assert_eq!(all[4], Conventions { income: IncomeConvention::Proportional, ..Conventions::default() });
        assert_eq!(all[8], Conventions { days: DayConvention::Natural, ..Conventions::default() });
    }
}
