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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    fn month(year: i64, base: &str, days: u8, quota_rounding: QuotaRounding) -> MonthInput {
        MonthInput {
            year: Year::of(year).unwrap(),
            base: Base::from_money(base.parse().unwrap()).unwrap(),
            share: Share::of_thirty(days).unwrap(),
            quota_rounding,
        }
    }

    #[test]
    fn each_concept_is_base_times_rate_and_the_cents_between_are_said() {
        let once = contribution(&month(2023, "751.63", 30, QuotaRounding::TotalRate)).unwrap();
        let amounts = once.concepts.map(|(_, amount)| amount.to_string());
        assert_eq!(amounts, ["212.71", "9.77", "6.76", "0.75", "4.51"]);
        assert_eq!((once.total.to_string(), once.rounding.to_string()), ("234.51".into(), "0.01".into()));
        let sum = contribution(&month(2023, "751.63", 30, QuotaRounding::ByConcept)).unwrap();
        assert_eq!((sum.total.to_string(), sum.rounding), ("234.50".into(), Money::ZERO));
        assert_eq!(sum.concepts, once.concepts);
    }

    #[test]
    fn a_part_of_a_month_is_paid_by_its_days() {
        let part = contribution(&month(2024, "1000.00", 16, QuotaRounding::TotalRate)).unwrap();
        assert_eq!(part.total.to_string(), "166.93");
    }

    #[test]
    fn a_base_above_the_maximum_has_no_quota() {
        assert!(contribution(&month(2024, "4720.50", 30, QuotaRounding::TotalRate)).is_ok());
        let error = contribution(&month(2024, "4720.51", 30, QuotaRounding::TotalRate)).unwrap_err();
        assert_eq!(error.to_string(), "expected at most 4720.50");
    }

    #[test]
    fn the_flat_rate_has_its_own_mei() {
        let amount = |year, days| flat_rate(Year::of(year).unwrap(), Share::of_thirty(days).unwrap());
        let whole = amount(2024, 30).unwrap();
        assert_eq!([whole.flat, whole.mei, whole.total].map(|m| m.to_string()), ["80.00", "6.66", "86.66"]);
        let part = amount(2024, 7).unwrap();
        assert_eq!([part.flat, part.mei, part.total].map(|m| m.to_string()), ["18.67", "1.55", "20.22"]);
        assert_eq!(amount(2026, 30), None);
    }
}
