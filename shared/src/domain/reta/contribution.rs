//! The contribution of one month: base × each rate (LGSS 308.1; yearly orders), the month's share (RGC 47.1), the flat
//! rate (LETA 38 ter).
use super::{
    amounts::{Base, Rate, Share, round},
    conventions::QuotaRounding,
    regularize::quota,
    year::{Concept, Year},
};
use crate::domain::money::Money;

/// What the quota of a month follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthInput {
    /// The year.
    pub year: Year,
    /// A month.
    pub base: Base,
    /// The part of the month that is paid.
    pub share: Share,
    /// How the quota is rounded.
    pub quota_rounding: QuotaRounding,
}

/// The quota of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthQuota {
    /// What each concept costs.
    pub concepts: [(Concept, Money); 5],
    /// What is paid.
    pub total: Money,
    /// Total minus the sum of the concepts: a cent or two where the rate is applied once.
    pub rounding: Money,
}

/// Why there is no quota: the base is above the general maximum (LGSS 19.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected at most {maximum}")]
pub struct AboveMaximum {
    /// The maximum of the year.
    pub maximum: Base,
}

/// Computes the quota of a month. The share is applied before anything is rounded.
///
/// # Errors
/// The base is above the year's maximum. There is no lower limit: street sellers and artists have bases of their own.
pub fn contribution(month: &MonthInput) -> Result<MonthQuota, AboveMaximum> {
    let maximum = month.year.table().maximum_base.monthly;
    if month.base > maximum {
        return Err(AboveMaximum { maximum });
    }
    Ok(quota_of(month))
}

/// The same, of a base that is known to be inside of the year's limits.
pub(super) fn quota_of(month: &MonthInput) -> MonthQuota {
    let table = month.year.table();
    let base = i128::from(month.base.cents() * month.share.thirtieths());
    let of = |rate: Rate| quota(base, rate.hundredths());
    let concepts = Concept::ALL.map(|concept| (concept, of(table.rate(concept))));
    let sum: Money = concepts.iter().map(|(_, amount)| *amount).sum();
    let total = match month.quota_rounding {
        QuotaRounding::TotalRate => of(table.total_rate()),
        QuotaRounding::ByConcept => sum,
    };
    MonthQuota { concepts, total, rounding: total.minus(sum) }
}

/// What the flat rate costs in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlatRateAmount {
    /// Common and professional contingencies (LETA 38 ter.1).
    pub flat: Money,
    /// MEI, on a base of its own (LGSS DT 43ª).
    pub mei: Money,
    /// What is paid.
    pub total: Money,
}

/// The flat rate of a month, or of a part of it; `None` where the law has not published the year's.
#[must_use]
pub fn flat_rate(year: Year, share: Share) -> Option<FlatRateAmount> {
    let amounts = year.table().flat_rate.published?;
    let share = i128::from(share.thirtieths());
    let flat = i128::from(amounts.monthly.cents()) * share;
    let flat = Money::from_cents(round(flat, i128::from(Share::WHOLE.thirtieths())));
    let mei =
        quota(i128::from(amounts.mei_base.cents()) * share, year.table().rate(Concept::Mei).hundredths());
    Some(FlatRateAmount { flat, mei, total: flat.plus(mei) })
}
