//! How an answer was reached: each step with its rule, its source in the law, its inputs and its value.
use super::{
    amounts::{Base, Percent, Rate},
    answer::Outcome,
    conventions::DayConvention,
    year::{BracketCode, Citation, Year},
};
use crate::domain::money::Money;

const LGSS: &str = "https://www.boe.es/buscar/act.php?id=BOE-A-2015-11724";
const RGC: &str = "https://www.boe.es/buscar/act.php?id=BOE-A-1996-1579";
const LETA: &str = "https://www.boe.es/buscar/act.php?id=BOE-A-2007-13409";

/// The rule that a step applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Consecrated life is never regularized (RGC 44.3.a).
    NeverRegularized,
    /// Whether the second flat-rate period is regularized (LETA 38 ter.6).
    SecondFlatRate,
    /// Days to regularize (RGC 46.2.1ª).
    Days,
    /// No day is left (RGC 46.1).
    NothingToRegularize,
    /// Without a tax return (LGSS 308.1.c.5ª).
    NoTaxReturn,
    /// Net income of the year after the deduction (LGSS 308.1.c.2ª).
    NetIncome,
    /// The part of it that falls to this regime (RGC 46.3).
    SeaShare,
    /// The part of it that falls on the regularizable days (a convention; by law for the second flat-rate period,
    /// LETA 38 ter.6).
    ProportionalIncome,
    /// Average income (RGC 46.2.2ª).
    AverageIncome,
    /// Average provisional base (RGC 46.2.3ª).
    AverageProvisionalBase,
    /// Bracket (RGC 46.2.4ª; the year's table).
    Bracket,
    /// Floor of company members and collaborating relatives (LGSS 308.1.a.4ª).
    Floor,
    /// The average base inside, below or above the bracket (RGC 46.2.5ª).
    Comparison,
    /// The higher base of 31-12-2022 is kept, in full or in part (RGC 46.2.6ª).
    KeepHigherBase,
    /// Months that are not regularized in full (RGC 46.2.5ª.d).
    PartialMonths,
    /// Rates of the months, and their sum (RGC 46.2.7ª).
    Quota,
    /// Cents between the months and the total. No text of the law says how they are rounded.
    Rounding,
}

impl Rule {
    /// All of them.
    pub const ALL: [Self; 17] = [
        Self::NeverRegularized,
        Self::SecondFlatRate,
        Self::Days,
        Self::NothingToRegularize,
        Self::NoTaxReturn,
        Self::NetIncome,
        Self::SeaShare,
        Self::ProportionalIncome,
        Self::AverageIncome,
        Self::AverageProvisionalBase,
        Self::Bracket,
        Self::Floor,
        Self::Comparison,
        Self::KeepHigherBase,
        Self::PartialMonths,
        Self::Quota,
        Self::Rounding,
    ];

    /// As answers write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NeverRegularized => "never_regularized",
            Self::SecondFlatRate => "second_flat_rate",
            Self::Days => "days",
            Self::NothingToRegularize => "nothing_to_regularize",
            Self::NoTaxReturn => "no_tax_return",
            Self::NetIncome => "net_income",
            Self::SeaShare => "sea_share",
            Self::ProportionalIncome => "proportional_income",
            Self::AverageIncome => "average_income",
            Self::AverageProvisionalBase => "average_provisional_base",
            Self::Bracket => "bracket",
            Self::Floor => "floor",
            Self::Comparison => "comparison",
            Self::KeepHigherBase => "keep_higher_base",
            Self::PartialMonths => "partial_months",
            Self::Quota => "quota",
            Self::Rounding => "rounding",
        }
    }
}

/// Where a rule is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// Short name of the law.
    pub law: &'static str,
    /// Article or provision.
    pub article: &'static str,
    /// Inside of the article.
    pub paragraph: Option<&'static str>,
    /// The official consolidated text.
    pub link: &'static str,
}

impl Source {
    const fn of(
        law: &'static str,
        article: &'static str,
        paragraph: &'static str,
        link: &'static str,
    ) -> Self {
        Self { law, article, paragraph: Some(paragraph), link }
    }
}

impl From<&'static Citation> for Source {
    fn from(citation: &'static Citation) -> Self {
        Self {
            law: &citation.law,
            article: &citation.article,
            paragraph: citation.paragraph.as_deref(),
            link: &citation.link,
        }
    }
}

/// What an input of a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InputName {
    /// Days registered.
    RegisteredDays,
    /// Days of sea group 1.
    SeaDays,
    /// Days left out for the flat rate.
    FlatRateDays,
    /// Days left out for benefits.
    BenefitDays,
    /// Days left out for late registration.
    LateRegistrationDays,
    /// Days left out for the second flat-rate period.
    SecondFlatRateDays,
    /// Regularizable days.
    Days,
    /// Net income of the year.
    NetIncome,
    /// Contributions added back.
    ContributionsAddedBack,
    /// Deduction.
    Deduction,
    /// Income of the year after the deduction.
    Income,
    /// Minimum wage of the year.
    MinimumWage,
    /// Average income.
    AverageIncome,
    /// Sum of the provisional bases, partial months in proportion.
    SumOfBases,
    /// Average provisional base.
    AverageProvisionalBase,
    /// Lower bound.
    Minimum,
    /// Upper bound.
    Maximum,
    /// Floor.
    Floor,
    /// Base on 31-12-2022.
    Base2022,
    /// Total rate.
    Rate,
    /// How many months.
    Months,
    /// Sum of the months.
    SumOfMonths,
    /// Total of the year.
    Total,
}

impl InputName {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::RegisteredDays,
        Self::SeaDays,
        Self::FlatRateDays,
        Self::BenefitDays,
        Self::LateRegistrationDays,
        Self::SecondFlatRateDays,
        Self::Days,
        Self::NetIncome,
        Self::ContributionsAddedBack,
        Self::Deduction,
        Self::Income,
        Self::MinimumWage,
        Self::AverageIncome,
        Self::SumOfBases,
        Self::AverageProvisionalBase,
        Self::Minimum,
        Self::Maximum,
        Self::Floor,
        Self::Base2022,
        Self::Rate,
        Self::Months,
        Self::SumOfMonths,
        Self::Total,
    ];

    /// As answers write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RegisteredDays => "registered_days",
            Self::SeaDays => "sea_days",
            Self::FlatRateDays => "flat_rate_days",
            Self::BenefitDays => "benefit_days",
            Self::LateRegistrationDays => "late_registration_days",
            Self::SecondFlatRateDays => "second_flat_rate_days",
            Self::Days => "days",
            Self::NetIncome => "net_income",
            Self::ContributionsAddedBack => "contributions_added_back",
            Self::Deduction => "deduction",
            Self::Income => "income",
            Self::MinimumWage => "minimum_wage",
            Self::AverageIncome => "average_income",
            Self::SumOfBases => "sum_of_bases",
            Self::AverageProvisionalBase => "average_provisional_base",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::Floor => "floor",
            Self::Base2022 => "base_on_2022_12_31",
            Self::Rate => "rate",
            Self::Months => "months",
            Self::SumOfMonths => "sum_of_months",
            Self::Total => "total",
        }
    }
}

/// A value with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Euros.
    Money(Money),
    /// Days.
    Days(u16),
    /// A deduction.
    Percent(Percent),
    /// A rate.
    Rate(Rate),
    /// A bracket.
    Bracket(BracketCode),
    /// A result.
    Outcome(Outcome),
    /// A number of months.
    Months(u8),
}

/// Where the average base lies (RGC 46.2.5ª).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// Inside of the bounds: in agreement.
    Within,
    /// Below the minimum, which becomes definitive.
    Below,
    /// Above the maximum, which becomes definitive.
    Above,
}

/// How much of the higher base is kept (RGC 46.2.6ª).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kept {
    /// All of it: the provisional bases stay.
    InFull,
    /// Up to the base of 31-12-2022: what is above it is given back.
    InPart,
    /// Nothing: the base of 31-12-2022 is not above the bracket's maximum.
    Nothing,
}

/// Days that are left out, by reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct LeftOut {
    /// Flat rate.
    pub flat_rate: u16,
    /// Benefits.
    pub benefit: u16,
    /// Late registration.
    pub late_registration: u16,
    /// Second flat-rate period.
    pub second_flat_rate: u16,
}

/// One step, with what its sentence needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Consecrated life.
    NeverRegularized,
    /// The second flat-rate period.
    SecondFlatRate {
        /// Income of the year after the deduction.
        income: Money,
        /// Of the year.
        minimum_wage: Money,
        /// Whether the income is above it, and the period is regularized.
        above: bool,
    },
    /// Days to regularize.
    Days {
        /// Days registered.
        registered: u16,
        /// Days left out.
        left_out: LeftOut,
        /// What remains.
        days: u16,
        /// How they are counted.
        convention: DayConvention,
    },
    /// No day is left.
    NothingToRegularize,
    /// Without a tax return.
    NoTaxReturn {
        /// The year.
        year: Year,
        /// The base that becomes definitive.
        base: Base,
    },
    /// Income after the deduction.
    NetIncome {
        /// Of the tax return.
        net: Money,
        /// Contributions that lowered it.
        added_back: Money,
        /// Deduction.
        deduction: Percent,
        /// What remains.
        income: Money,
    },
    /// The part that is not of the sea.
    SeaShare {
        /// Income of the year after the deduction.
        income: Money,
        /// Days registered in this regime.
        registered: u16,
        /// Days registered in the other.
        sea: u16,
        /// The part.
        part: Money,
    },
    /// The part that falls on the regularizable days.
    ProportionalIncome {
        /// Income before.
        income: Money,
        /// Regularizable days.
        days: u16,
        /// Days registered.
        registered: u16,
        /// The part.
        part: Money,
        /// Whether the law orders it, not a convention.
        by_law: bool,
    },
    /// Average income.
    AverageIncome {
        /// Income counted.
        income: Money,
        /// Regularizable days.
        days: u16,
        /// A month.
        average: Money,
    },
    /// Average provisional base.
    AverageProvisionalBase {
        /// Sum of the bases, partial months in proportion.
        sum: Money,
        /// Regularizable days, thirty a month.
        days: u16,
        /// A month.
        average: Money,
    },
    /// The bracket.
    Bracket {
        /// The year.
        year: Year,
        /// A month.
        average_income: Money,
        /// Its code.
        code: BracketCode,
        /// Its minimum.
        minimum: Base,
        /// Its maximum.
        maximum: Base,
    },
    /// The floor.
    Floor {
        /// The floor.
        floor: Base,
        /// The minimum with it.
        minimum: Base,
        /// The maximum with it.
        maximum: Base,
    },
    /// The three outcomes.
    Comparison {
        /// Average provisional base.
        average: Money,
        /// Lower bound.
        minimum: Base,
        /// Upper bound.
        maximum: Base,
        /// Where it lies.
        position: Position,
    },
    /// The higher base is kept.
    KeepHigherBase {
        /// Average provisional base.
        average: Money,
        /// Upper bound.
        maximum: Base,
        /// Base on 31-12-2022.
        base_2022: Base,
        /// How much is kept.
        kept: Kept,
        /// The definitive base.
        definitive: Base,
    },
    /// Months that are not regularized in full.
    PartialMonths {
        /// How many.
        months: u8,
    },
    /// Rates and sum.
    Quota {
        /// The year.
        year: Year,
        /// Regularized months.
        months: u8,
        /// The result.
        outcome: Outcome,
        /// Never negative.
        amount: Money,
    },
    /// Cents between the months and the total.
    Rounding {
        /// Sum of the months shown, positive is to pay.
        sum: Money,
        /// The total, positive is to pay.
        total: Money,
    },
}

impl Step {
    /// Its rule.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        match self {
            Self::NeverRegularized => Rule::NeverRegularized,
            Self::SecondFlatRate { .. } => Rule::SecondFlatRate,
            Self::Days { .. } => Rule::Days,
            Self::NothingToRegularize => Rule::NothingToRegularize,
            Self::NoTaxReturn { .. } => Rule::NoTaxReturn,
            Self::NetIncome { .. } => Rule::NetIncome,
            Self::SeaShare { .. } => Rule::SeaShare,
            Self::ProportionalIncome { .. } => Rule::ProportionalIncome,
            Self::AverageIncome { .. } => Rule::AverageIncome,
            Self::AverageProvisionalBase { .. } => Rule::AverageProvisionalBase,
            Self::Bracket { .. } => Rule::Bracket,
            Self::Floor { .. } => Rule::Floor,
            Self::Comparison { .. } => Rule::Comparison,
            Self::KeepHigherBase { .. } => Rule::KeepHigherBase,
            Self::PartialMonths { .. } => Rule::PartialMonths,
            Self::Quota { .. } => Rule::Quota,
            Self::Rounding { .. } => Rule::Rounding,
        }
    }

    /// Where the rule is written.
    #[must_use]
    pub fn source(&self) -> Source {
        match self {
            Self::NeverRegularized => Source::of("RGC", "44", "3.a", RGC),
            Self::Days { .. } => Source::of("RGC", "46", "2.1ª", RGC),
            Self::NothingToRegularize => Source::of("RGC", "46", "1", RGC),
            Self::NoTaxReturn { year, .. } => (&year.table().no_return_base.source).into(),
            Self::NetIncome { .. } => Source::of("LGSS", "308", "1.c.2ª", LGSS),
            Self::SeaShare { .. } => Source::of("RGC", "46", "3", RGC),
            Self::SecondFlatRate { .. } | Self::ProportionalIncome { by_law: true, .. } => {
                Source::of("LETA", "38 ter", "6", LETA)
            }
            Self::ProportionalIncome { by_law: false, .. } | Self::AverageIncome { .. } => {
                Source::of("RGC", "46", "2.2ª", RGC)
            }
            Self::AverageProvisionalBase { .. } => Source::of("RGC", "46", "2.3ª", RGC),
            Self::Bracket { year, .. } => year.table().brackets_source().into(),
            Self::Floor { .. } => Source::of("LGSS", "308", "1.a.4ª", LGSS),
            Self::Comparison { position, .. } => {
                let letter = match position {
                    Position::Within => "2.5ª.a",
                    Position::Below => "2.5ª.b",
                    Position::Above => "2.5ª.c",
                };
                Source::of("RGC", "46", letter, RGC)
            }
            Self::PartialMonths { .. } => Source::of("RGC", "46", "2.5ª.d", RGC),
            Self::KeepHigherBase { .. } => Source::of("RGC", "46", "2.6ª", RGC),
            Self::Quota { .. } | Self::Rounding { .. } => Source::of("RGC", "46", "2.7ª", RGC),
        }
    }

    /// What went in, in the order in which it is said.
    #[must_use]
    pub fn inputs(&self) -> Vec<(InputName, Value)> {
        use InputName as N;
        let money = |name: N, amount: Money| (name, Value::Money(amount));
        let base = |name: N, base: Base| (name, Value::Money(base.money()));
        let days = |name: N, days: u16| (name, Value::Days(days));
        match *self {
            Self::NeverRegularized | Self::NothingToRegularize => Vec::new(),
            Self::SecondFlatRate { income, minimum_wage, .. } => {
                vec![money(N::Income, income), money(N::MinimumWage, minimum_wage)]
            }
            Self::Days { registered, left_out, .. } => {
                let mut inputs = vec![days(N::RegisteredDays, registered)];
                let reasons = [
                    (N::FlatRateDays, left_out.flat_rate),
                    (N::BenefitDays, left_out.benefit),
                    (N::LateRegistrationDays, left_out.late_registration),
                    (N::SecondFlatRateDays, left_out.second_flat_rate),
                ];
                inputs.extend(reasons.into_iter().filter(|(_, n)| *n > 0).map(|(name, n)| days(name, n)));
                inputs
            }
            Self::NoTaxReturn { .. } => Vec::new(),
            Self::NetIncome { net, added_back, deduction, .. } => vec![
                money(N::NetIncome, net),
                money(N::ContributionsAddedBack, added_back),
                (N::Deduction, Value::Percent(deduction)),
            ],
            Self::SeaShare { income, registered, sea, .. } => {
                vec![money(N::Income, income), days(N::RegisteredDays, registered), days(N::SeaDays, sea)]
            }
            Self::ProportionalIncome { income, days: d, registered, .. } => {
                vec![money(N::Income, income), days(N::Days, d), days(N::RegisteredDays, registered)]
            }
            Self::AverageIncome { income, days: d, .. } => vec![money(N::Income, income), days(N::Days, d)],
            Self::AverageProvisionalBase { sum, days: d, .. } => {
                vec![money(N::SumOfBases, sum), days(N::Days, d)]
            }
            Self::Bracket { average_income, minimum, maximum, .. } => vec![
                money(N::AverageIncome, average_income),
                base(N::Minimum, minimum),
                base(N::Maximum, maximum),
            ],
            Self::Floor { floor, maximum, .. } => vec![base(N::Floor, floor), base(N::Maximum, maximum)],
            Self::Comparison { average, minimum, maximum, .. } => vec![
                money(N::AverageProvisionalBase, average),
                base(N::Minimum, minimum),
                base(N::Maximum, maximum),
            ],
            Self::KeepHigherBase { average, maximum, base_2022, .. } => vec![
                money(N::AverageProvisionalBase, average),
                base(N::Maximum, maximum),
                base(N::Base2022, base_2022),
            ],
            Self::PartialMonths { months } => vec![(N::Months, Value::Months(months))],
            Self::Quota { year, months, .. } => {
                vec![(N::Rate, Value::Rate(year.table().total_rate())), (N::Months, Value::Months(months))]
            }
            Self::Rounding { sum, total } => vec![money(N::SumOfMonths, sum), money(N::Total, total)],
        }
    }

    /// What came out.
    #[must_use]
    pub const fn value(&self) -> Value {
        match *self {
            Self::NeverRegularized | Self::NothingToRegularize => Value::Outcome(Outcome::NotRegularized),
            Self::SecondFlatRate { income, .. } | Self::NetIncome { income, .. } => Value::Money(income),
            Self::Days { days, .. } => Value::Days(days),
            Self::NoTaxReturn { base, .. } => Value::Money(base.money()),
            Self::SeaShare { part, .. } | Self::ProportionalIncome { part, .. } => Value::Money(part),
            Self::AverageIncome { average, .. } | Self::AverageProvisionalBase { average, .. } => {
                Value::Money(average)
            }
            Self::Bracket { code, .. } => Value::Bracket(code),
            Self::Floor { minimum, .. } => Value::Money(minimum.money()),
            Self::Comparison { average, minimum, maximum, position } => Value::Money(match position {
                Position::Within => average,
                Position::Below => minimum.money(),
                Position::Above => maximum.money(),
            }),
            Self::KeepHigherBase { definitive, .. } => Value::Money(definitive.money()),
            Self::PartialMonths { months } => Value::Months(months),
            Self::Quota { amount, .. } => Value::Money(amount),
            Self::Rounding { sum, total } => Value::Money(total.minus(sum)),
        }
    }
}
