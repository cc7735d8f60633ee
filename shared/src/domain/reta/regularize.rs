//! The yearly regularization (RGC 46.2), rule by rule, and the steps by which it is explained.
use super::{
    amounts::{Base, Share, round},
    answer::{Answer, Month, Months, Outcome},
    case::Case,
    conventions::{IncomeConvention, QuotaRounding, Rounding},
    days::{Days, Lengths, thirtieths},
    steps::{Kept, LeftOut, Position, Step},
    year::{Bracket, Concept, Table},
};
use crate::domain::money::Money;

/// Days of a month, for averages (RGC 46.2.2ª, 46.2.3ª) and shares of a month (RGC 47.1).
const DAYS_OF_MONTH: i128 = 30;

/// A base × share × rate counts thirtieths of a cent in hundredths of a percent.
const QUOTA_UNIT: i128 = DAYS_OF_MONTH * 10_000;

/// Computes the regularization of a year.
#[must_use]
pub fn regularize(case: &Case) -> Answer {
    Work::of(case).answer
}

/// The same, with the steps that lead to it.
#[must_use]
pub fn explain(case: &Case) -> (Answer, Vec<Step>) {
    let work = Work::of(case);
    (work.answer, work.steps())
}

/// Which bases become definitive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Definitive {
    /// The provisional ones.
    Provisional,
    /// One for the whole year.
    Fixed(Base),
}

/// The bracket with its bounds, raised by the floor where there is one (LGSS 308.1.a.4ª).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bounds {
    pub(super) bracket: Bracket,
    pub(super) minimum: Base,
    pub(super) maximum: Base,
}

/// The bounds of a bracket.
pub(super) fn bounds(table: &Table, bracket: Bracket, has_floor: bool) -> Bounds {
    let floor = if has_floor { table.special_minimum_base.monthly } else { Base::default() };
    Bounds { bracket, minimum: bracket.minimum().max(floor), maximum: bracket.maximum().max(floor) }
}

/// Everything that is computed on the way.
pub(super) struct Work<'a> {
    pub(super) case: &'a Case,
    pub(super) lengths: Lengths,
    pub(super) registered_days: u16,
    pub(super) sea_days: u16,
    pub(super) bounds: Option<Bounds>,
    pub(super) position: Option<Position>,
    pub(super) answer: Answer,
}

impl<'a> Work<'a> {
    fn of(case: &'a Case) -> Self {
        let table = case.year.table();
        let lengths = Lengths::of(case.year.number());
        let regularizable = case.regularizable();
        let shares = regularizable.shares(lengths);
        let count = |days: Days| days.count(case.conventions.days, lengths);
        let mut work = Work {
            case,
            lengths,
            registered_days: count(case.registered),
            sea_days: count(case.sea),
            bounds: None,
            position: None,
            answer: Answer {
                year: case.year,
                conventions: case.conventions,
                days: count(regularizable),
                average_income: None,
                bracket: None,
                average_provisional_base: None,
                definitive_base: None,
                outcome: Outcome::NotRegularized,
                amount: Money::ZERO,
                rounding: Money::ZERO,
                months: [Month::default(); 12],
            },
        };
        let mut definitive = Definitive::Provisional;
        if work.answer.days > 0 {
            let average = work.average_base(&shares);
            work.answer.average_provisional_base = Base::from_money(average);
            definitive = if case.no_tax_return {
                // LGSS 308.1.c.5ª: no income to place, one base for everybody
                Definitive::Fixed(table.no_return_base.monthly)
            } else {
                let income = work.average_income();
                work.answer.average_income = Some(income);
                work.bounds = Some(bounds(table, table.bracket_of(income), case.has_floor));
                work.compare(average)
            };
            work.answer.definitive_base = match definitive {
                Definitive::Provisional => work.answer.average_provisional_base,
                Definitive::Fixed(base) => Some(base),
            };
        }
        work.answer.bracket = work.bounds.map(|b| b.bracket.code());
        let total = work.settle(&shares, definitive);
        work.answer.amount = total.abs();
        if work.answer.days > 0 {
            work.answer.outcome = match total.cents() {
                0 => Outcome::Agreed,
                1.. => Outcome::Pay,
                _ => Outcome::Refund,
            };
        }
        work
    }

    /// RGC 46.2.2ª: income of the year after the deduction / regularizable days × 30. With sea group 1 only the own
    /// part of it (46.3).
    fn average_income(&self) -> Money {
        let own = i128::from(self.registered_days);
        let divisor = if self.is_proportional() { own } else { i128::from(self.answer.days) };
        let both = own + i128::from(self.sea_days);
        // hundredths of a cent × days × days
        Money::from_cents(round(self.case.income_in_hundredths() * DAYS_OF_MONTH * own, 100 * divisor * both))
    }

    /// Whether only the part of the income that falls on the regularizable days counts (LETA 38 ter.6 orders it).
    pub(super) fn is_proportional(&self) -> bool {
        self.case.conventions.income == IncomeConvention::Proportional || self.case.second_flat_rate_counts()
    }

    /// RGC 46.2.3ª.
    fn average_base(&self, shares: &[Share; 12]) -> Money {
        let sum: i64 = self.weighted(shares).sum();
        Money::from_cents(round(i128::from(sum), i128::from(thirtieths(shares))))
    }

    /// The provisional bases in thirtieths of a cent, each with its share of the month.
    pub(super) fn weighted(&self, shares: &[Share; 12]) -> impl Iterator<Item = i64> {
        self.case.bases.iter().zip(shares).map(|(base, s)| base.unwrap_or_default().cents() * s.thirtieths())
    }

    /// RGC 46.2.5ª: the three outcomes; 46.2.6ª: the higher base of 31-12-2022, kept in full or in part.
    fn compare(&mut self, average: Money) -> Definitive {
        let Some(Bounds { minimum, maximum, .. }) = self.bounds else { return Definitive::Provisional };
        if average < minimum.money() {
            self.position = Some(Position::Below);
            return Definitive::Fixed(minimum);
        }
        if average <= maximum.money() {
            self.position = Some(Position::Within);
            return Definitive::Provisional;
        }
        self.position = Some(Position::Above);
        match self.case.base_2022 {
            Some(base) if self.case.keep && average <= base.money() => Definitive::Provisional,
            Some(base) if self.case.keep => Definitive::Fixed(base.max(maximum)),
            _ => Definitive::Fixed(maximum),
        }
    }

    /// RGC 46.2.7ª: the months' quotas, and the total with its sign.
    fn settle(&mut self, shares: &[Share; 12], definitive: Definitive) -> Money {
        let case = self.case;
        let table = case.year.table();
        let registered = case.registered.shares(self.lengths);
        let concepts = Concept::ALL.map(|concept| table.rate(concept).hundredths());
        let total_rate = table.total_rate().hundredths();
        let by_concept = case.conventions.quota_rounding == QuotaRounding::ByConcept;
        let mut months: Months = [Month::default(); 12];
        let mut difference_of_year = 0;
        for (index, (month, share)) in months.iter_mut().zip(shares).enumerate() {
            let provisional = case.bases.get(index).copied().flatten().unwrap_or_default();
            let base = match definitive {
                Definitive::Fixed(base) if *share > Share::NONE => base,
                Definitive::Fixed(_) | Definitive::Provisional => provisional,
            };
            // what is left out was paid on all the same: shown with the days registered
            let shown = if *share > Share::NONE {
                *share
            } else {
                registered.get(index).copied().unwrap_or_default()
            };
            let of = |base: Base, share: Share| i128::from(base.cents() * share.thirtieths());
            let rounded = |base: Base| Money::from_cents(round(of(base, shown), DAYS_OF_MONTH));
            let (before, after) = (of(provisional, *share), of(base, *share));
            difference_of_year += after - before;
            let amount = if by_concept && case.conventions.rounding == Rounding::PerMonth {
                concepts.iter().map(|rate| quota(after, *rate).minus(quota(before, *rate))).sum()
            } else {
                quota(after - before, total_rate)
            };
            *month = Month {
                number: u8::try_from(index + 1).unwrap_or_default(),
                share: *share,
                provisional: rounded(provisional),
                definitive: rounded(base),
                difference: rounded(base).minus(rounded(provisional)),
                rate: table.total_rate(),
                amount,
                excluded: (*share == Share::NONE).then(|| case.exclusion(index)),
            };
        }
        let shown: Money = months.iter().map(|month| month.amount).sum();
        let total = match (case.conventions.rounding, by_concept) {
            (Rounding::PerMonth, _) => shown,
            (Rounding::Once, false) => quota(difference_of_year, total_rate),
            (Rounding::Once, true) => concepts.iter().map(|rate| quota(difference_of_year, *rate)).sum(),
        };
        self.answer.months = months;
        self.answer.rounding = total.minus(shown);
        total
    }
}

/// The quota of a base in thirtieths of a cent.
pub(super) fn quota(base: i128, rate: i64) -> Money {
    Money::from_cents(round(base * i128::from(rate), QUOTA_UNIT))
}

/// The most steps that an answer has.
const STEPS: usize = 14;

impl Work<'_> {
    fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::with_capacity(STEPS);
        if self.case.consecrated_life {
            steps.push(Step::NeverRegularized);
            return steps;
        }
        let income = Money::from_cents(round(self.case.income_in_hundredths(), 100));
        if self.case.has_second_flat_rate() {
            steps.push(Step::SecondFlatRate {
                income,
                minimum_wage: self.case.year.table().minimum_wage.yearly,
                above: self.case.is_above_minimum_wage(),
            });
        }
        steps.push(self.days());
        let Some(average_base) = self.answer.average_provisional_base else {
            steps.push(Step::NothingToRegularize);
            return steps;
        };
        let average_base = average_base.money();
        if self.answer.average_income.is_some() {
            self.push_income(&mut steps, income);
        }
        self.push_average_base(&mut steps, average_base);
        self.push_definitive(&mut steps, average_base);
        self.push_quota(&mut steps);
        steps
    }

    /// Days left out are counted one reason after the other, so that they add up to what is missing.
    fn days(&self) -> Step {
        let case = self.case;
        let mut rest = case.registered;
        let mut before = self.registered_days;
        let mut take = |days| {
            rest = rest.without(days);
            let after = rest.count(case.conventions.days, self.lengths);
            let taken = before - after;
            before = after;
            taken
        };
        let second = if case.second_flat_rate_counts() { Days::NONE } else { case.second_flat_rate };
        Step::Days {
            registered: self.registered_days,
            left_out: LeftOut {
                flat_rate: take(case.flat_rate),
                benefit: take(case.benefit),
                late_registration: take(case.late_registration),
                second_flat_rate: take(second),
            },
            days: self.answer.days,
            convention: case.conventions.days,
        }
    }

    fn push_income(&self, steps: &mut Vec<Step>, income: Money) {
        let case = self.case;
        steps.push(Step::NetIncome {
            net: case.net,
            added_back: case.added_back,
            deduction: case.deduction,
            income,
        });
        let (days, registered, sea) = (self.answer.days, self.registered_days, self.sea_days);
        let part = |numerator: u16, denominator: u16, of: u16, all: u16| {
            Money::from_cents(round(
                case.income_in_hundredths() * i128::from(numerator) * i128::from(of),
                100 * i128::from(denominator) * i128::from(all),
            ))
        };
        let both = registered.saturating_add(sea);
        let mut counted = income;
        if sea > 0 {
            counted = part(registered, both, 1, 1);
            steps.push(Step::SeaShare { income, registered, sea, part: counted });
        }
        if self.is_proportional() && days < registered {
            let before = counted;
            counted = part(registered, both, days, registered);
            let by_law = case.second_flat_rate_counts();
            steps.push(Step::ProportionalIncome { income: before, days, registered, part: counted, by_law });
        }
        let average = self.answer.average_income.unwrap_or_default();
        steps.push(Step::AverageIncome { income: counted, days, average });
    }

    fn push_average_base(&self, steps: &mut Vec<Step>, average: Money) {
        let shares = self.answer.months.map(|month| month.share);
        let sum: i64 = self.weighted(&shares).sum();
        steps.push(Step::AverageProvisionalBase {
            sum: Money::from_cents(round(i128::from(sum), DAYS_OF_MONTH)),
            days: thirtieths(&shares),
            average,
        });
    }

    fn push_definitive(&self, steps: &mut Vec<Step>, average: Money) {
        let (case, table) = (self.case, self.case.year.table());
        let (Some(bounds), Some(position)) = (self.bounds, self.position) else {
            steps.push(Step::NoTaxReturn { year: case.year, base: table.no_return_base.monthly });
            return;
        };
        let Bounds { bracket, minimum, maximum } = bounds;
        steps.push(Step::Bracket {
            year: case.year,
            average_income: self.answer.average_income.unwrap_or_default(),
            code: bracket.code(),
            minimum: bracket.minimum(),
            maximum: bracket.maximum(),
        });
        if case.has_floor {
            steps.push(Step::Floor { floor: table.special_minimum_base.monthly, minimum, maximum });
        }
        steps.push(Step::Comparison { average, minimum, maximum, position });
        if let (Position::Above, true, Some(base_2022), Some(definitive)) =
            (position, case.keep, case.base_2022, self.answer.definitive_base)
        {
            let kept = if average <= base_2022.money() {
                Kept::InFull
            } else if base_2022 > maximum {
                Kept::InPart
            } else {
                Kept::Nothing
            };
            steps.push(Step::KeepHigherBase { average, maximum, base_2022, kept, definitive });
        }
    }

    fn push_quota(&self, steps: &mut Vec<Step>) {
        let count = |counts: fn(Share) -> bool| {
            let months = self.answer.months.iter().filter(|month| counts(month.share)).count();
            u8::try_from(months).unwrap_or_default()
        };
        let partial = count(|share| share > Share::NONE && share < Share::WHOLE);
        if partial > 0 {
            steps.push(Step::PartialMonths { months: partial });
        }
        steps.push(Step::Quota {
            year: self.case.year,
            months: count(|share| share > Share::NONE),
            outcome: self.answer.outcome,
            amount: self.answer.amount,
        });
        if !self.answer.rounding.is_zero() {
            let total = self.answer.signed_amount();
            steps.push(Step::Rounding { sum: total.minus(self.answer.rounding), total });
        }
    }
}

impl Case {
    /// Whether the higher base may be kept: the average is above the bracket, and the base of 31-12-2022 too
    /// (RGC 46.2.6ª). Nothing changes otherwise.
    #[must_use]
    pub fn may_keep(&self) -> bool {
        let work = Work::of(self);
        work.position == Some(Position::Above)
            && work.bounds.zip(self.base_2022).is_some_and(|(bounds, base)| base > bounds.maximum)
    }
}
