//! What a forecast of income means: bracket, bounds, the month's quota, the year's.
use super::{
    amounts::{Base, Percent, Share, round},
    contribution::{FlatRateAmount, MonthInput, MonthQuota, flat_rate, quota_of},
    conventions::QuotaRounding,
    regularize::{Bounds, bounds},
    year::{BracketCode, Year},
};
use crate::domain::money::Money;

/// What is expected to be earned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Income {
    /// Net income of the year, before the deduction of 7 or 3 %.
    Yearly(Money),
    /// Net income of a month, before the deduction of 7 or 3 %.
    Monthly(Money),
    /// The bracket itself.
    Bracket(BracketCode),
}

/// Which rules apply to the worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Worker {
    /// On one's own: deduction of 7 %.
    #[default]
    Plain,
    /// Company member of LGSS 305.2.b or e, 90 days or more: deduction of 3 %, floor.
    CompanyMember,
    /// Collaborating relative (LGSS 305.2.k): deduction of 7 %, floor, no flat rate.
    Collaborator,
}

impl Worker {
    /// Whether the floor of LGSS 308.1.a.4ª applies.
    #[must_use]
    pub const fn has_floor(self) -> bool {
        matches!(self, Self::CompanyMember | Self::Collaborator)
    }

    /// The deduction (LGSS 308.1.c.2ª).
    #[must_use]
    pub const fn deduction(self) -> Percent {
        match self {
            Self::CompanyMember => Percent::Three,
            Self::Plain | Self::Collaborator => Percent::Seven,
        }
    }
}

/// What the simulator is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The year.
    pub year: Year,
    /// What is expected.
    pub income: Income,
    /// Who asks.
    pub worker: Worker,
    /// A base, if one is wanted; the minimum otherwise.
    pub base: Option<Base>,
    /// Whether the flat rate is asked for.
    pub flat_rate: bool,
}

/// What the simulator answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// A month, after the deduction; `None` where the bracket was given.
    pub average_income: Option<Money>,
    /// The bracket.
    pub bracket: BracketCode,
    /// Lowest base that may be chosen.
    pub minimum: Base,
    /// Highest base that may be chosen.
    pub maximum: Base,
    /// The base counted with.
    pub base: Base,
    /// The month's quota on it.
    pub month: MonthQuota,
    /// The month's quota on the minimum.
    pub at_minimum: MonthQuota,
    /// The month's quota on the maximum.
    pub at_maximum: MonthQuota,
    /// Twelve months on the chosen base.
    pub year_total: Money,
    /// Only where it was asked for.
    pub flat_rate: Option<FlatRateQuota>,
}

/// What the flat rate would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlatRateQuota {
    /// A month.
    Published(FlatRateAmount),
    /// The law has not published it for the year.
    NotPublished,
    /// Not for collaborating relatives (LETA 38 ter).
    NotForCollaborators,
}

/// Why a forecast has no answer. The bounds are those of its bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SimulationError {
    /// The base is below the minimum.
    #[error("expected at least {minimum}")]
    BaseBelow {
        /// The minimum.
        minimum: Base,
    },
    /// The base is above the maximum.
    #[error("expected at most {maximum}")]
    BaseAbove {
        /// The maximum.
        maximum: Base,
    },
}

/// Months of a year.
const MONTHS: i64 = 12;

/// Answers a forecast.
///
/// # Errors
/// The base lies outside of the bracket.
pub fn simulate(forecast: &Forecast) -> Result<Simulation, SimulationError> {
    let (year, table) = (forecast.year, forecast.year.table());
    let average_income = average(forecast);
    let bracket = match forecast.income {
        Income::Bracket(code) => table.bracket(code),
        Income::Yearly(_) | Income::Monthly(_) => table.bracket_of(average_income.unwrap_or_default()),
    };
    let Bounds { minimum, maximum, .. } = bounds(table, bracket, forecast.worker.has_floor());
    let base = forecast.base.unwrap_or(minimum);
    if base < minimum {
        return Err(SimulationError::BaseBelow { minimum });
    }
    if base > maximum {
        return Err(SimulationError::BaseAbove { maximum });
    }
    let month = whole_month(year, base);
    Ok(Simulation {
        average_income,
        bracket: bracket.code(),
        minimum,
        maximum,
        base,
        month,
        at_minimum: whole_month(year, minimum),
        at_maximum: whole_month(year, maximum),
        year_total: month.total.times(MONTHS),
        flat_rate: forecast.flat_rate.then(|| match flat_rate(year, Share::WHOLE) {
            _ if forecast.worker == Worker::Collaborator => FlatRateQuota::NotForCollaborators,
            Some(amount) => FlatRateQuota::Published(amount),
            None => FlatRateQuota::NotPublished,
        }),
    })
}

/// Income of a month after the deduction (LGSS 308.1.c.2ª).
fn average(forecast: &Forecast) -> Option<Money> {
    let (income, months) = match forecast.income {
        Income::Yearly(income) => (income, MONTHS),
        Income::Monthly(income) => (income, 1),
        Income::Bracket(_) => return None,
    };
    let kept = i128::from(100 - forecast.worker.deduction().points());
    Some(Money::from_cents(round(i128::from(income.cents()) * kept, i128::from(100 * months))))
}

fn whole_month(year: Year, base: Base) -> MonthQuota {
    quota_of(&MonthInput { year, base, share: Share::WHOLE, quota_rounding: QuotaRounding::TotalRate })
}

/// A point of the curve of quota against income. Euros a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurvePoint {
    /// Average net income, after the deduction.
    pub income: Money,
    /// Quota on the minimum base.
    pub minimum_quota: Money,
    /// Quota on the maximum base.
    pub maximum_quota: Money,
}

/// The quota against the average income, from nothing to `end`, evenly spaced. Above the last bracket's lower limit
/// (6,000 €) nothing changes any more.
#[must_use]
pub fn curve(year: Year, worker: Worker, end: Money, points: usize) -> Vec<CurvePoint> {
    let last = i128::try_from(points.saturating_sub(1)).unwrap_or(1).max(1);
    let table = year.table();
    let quota = |base: Base| {
        let whole = i128::from(base.cents() * Share::WHOLE.thirtieths());
        super::regularize::quota(whole, table.total_rate().hundredths())
    };
    (0..last + 1)
        .take(points)
        .map(|i| {
            let income = Money::from_cents(round(i * i128::from(end.cents()), last));
            let bounds = bounds(table, table.bracket_of(income), worker.has_floor());
            CurvePoint { income, minimum_quota: quota(bounds.minimum), maximum_quota: quota(bounds.maximum) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::*;

    fn forecast(year: i64, income: Income, worker: Worker) -> Forecast {
        Forecast { year: Year::of(year).unwrap(), income, worker, base: None, flat_rate: false }
    }

    fn money(text: &str) -> Money {
        text.parse().unwrap()
    }

    #[test]
    fn income_leads_to_its_bracket_after_the_deduction() {
        let s = simulate(&forecast(2025, Income::Yearly(money("24000.00")), Worker::Plain)).unwrap();
        assert_eq!((s.average_income, s.bracket), (Some(money("1860.00")), BracketCode::G5));
        assert_eq!((s.base, s.minimum), (s.minimum, s.base));
        assert_eq!((s.minimum.money(), s.maximum.money()), (money("1209.15"), money("2030.00")));
        assert_eq!((s.month.total, s.year_total), (money("379.67"), money("4556.04")));
        assert_eq!((s.at_minimum.total, s.at_maximum.total), (money("379.67"), money("637.42")));
        assert_eq!(s.flat_rate, None);
        let monthly = simulate(&forecast(2025, Income::Monthly(money("2000.00")), Worker::Plain)).unwrap();
        assert_eq!((monthly.average_income, monthly.bracket), (s.average_income, s.bracket));
        let relative =
            simulate(&forecast(2025, Income::Monthly(money("2000.00")), Worker::Collaborator)).unwrap();
        assert_eq!(relative.average_income, s.average_income);
        let member =
            simulate(&forecast(2025, Income::Monthly(money("2000.00")), Worker::CompanyMember)).unwrap();
        assert_eq!(member.average_income, Some(money("1940.00")));
        let loss = simulate(&forecast(2025, Income::Yearly(money("-5000.00")), Worker::Plain)).unwrap();
        assert_eq!(loss.bracket, BracketCode::R1);
    }

    #[test]
    fn the_floor_raises_both_bounds() {
        let of = |worker| simulate(&forecast(2025, Income::Bracket(BracketCode::R2), worker)).unwrap();
        let bounds = |s: Simulation| (s.minimum.money(), s.maximum.money());
        assert_eq!(bounds(of(Worker::Plain)), (money("718.95"), money("900.00")));
        assert_eq!(bounds(of(Worker::CompanyMember)), (money("1000.00"), money("1000.00")));
        assert_eq!(bounds(of(Worker::Collaborator)), (money("1000.00"), money("1000.00")));
        assert_eq!(of(Worker::Plain).average_income, None);
    }

    #[test]
    fn a_base_is_chosen_inside_of_the_bracket() {
        let with = |base: &str| {
            let base = Some(Base::from_money(money(base)).unwrap());
            simulate(&Forecast { base, ..forecast(2025, Income::Bracket(BracketCode::G1), Worker::Plain) })
        };
        let base = |text: &str| Base::from_money(money(text)).unwrap();
        assert_eq!(with("950.97"), Err(SimulationError::BaseBelow { minimum: base("950.98") }));
        assert_eq!(with("1300.01"), Err(SimulationError::BaseAbove { maximum: base("1300.00") }));
        assert!(with("950.98").is_ok());
        assert_eq!(with("1300.00").unwrap().month.total, money("408.20"));
    }

    #[test]
    fn the_flat_rate_is_said_published_or_not() {
        let with = |year, worker| {
            let plain = forecast(year, Income::Bracket(BracketCode::G1), worker);
            simulate(&Forecast { flat_rate: true, ..plain }).unwrap().flat_rate.unwrap()
        };
        let FlatRateQuota::Published(amount) = with(2025, Worker::Plain) else { panic!("published") };
        assert_eq!(amount.total, money("87.61"));
        assert!(matches!(with(2025, Worker::CompanyMember), FlatRateQuota::Published(_)));
        assert_eq!(with(2026, Worker::Plain), FlatRateQuota::NotPublished);
        assert_eq!(with(2025, Worker::Collaborator), FlatRateQuota::NotForCollaborators);
    }

    #[test]
    fn the_curve_goes_from_nothing_to_its_end_and_never_falls() {
        let year = Year::of(2026).unwrap();
        let curve = curve(year, Worker::Plain, money("7000.00"), 2_000);
        assert_eq!(curve.len(), 2_000);
        assert_eq!((curve[0].income, curve[1_999].income), (Money::ZERO, money("7000.00")));
        assert_eq!((curve[0].minimum_quota, curve[0].maximum_quota), (money("205.88"), money("226.47")));
        assert_eq!(
            (curve[1_999].minimum_quota, curve[1_999].maximum_quota),
            (money("607.35"), money("1606.88"))
        );
        for pair in curve.windows(2) {
            assert!(pair[0].income < pair[1].income);
            assert!(pair[0].minimum_quota <= pair[1].minimum_quota);
            assert!(pair[0].maximum_quota <= pair[1].maximum_quota);
        }
        for point in &curve {
            // the same as who asks the simulator about this income
            let code = year.table().bracket_of(point.income).code();
            let s = simulate(&forecast(2026, Income::Bracket(code), Worker::Plain)).unwrap();
            assert_eq!((point.minimum_quota, point.maximum_quota), (s.at_minimum.total, s.at_maximum.total));
        }
        let member = super::curve(year, Worker::CompanyMember, money("7000.00"), 2);
        assert_eq!(member[0].minimum_quota, money("448.69"));
        assert_eq!(super::curve(year, Worker::Plain, money("7000.00"), 1)[0].income, Money::ZERO);
        assert!(super::curve(year, Worker::Plain, money("7000.00"), 0).is_empty());
    }
}
