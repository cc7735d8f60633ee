//! How an answer was reached: each step with its rule, its source in the law, its inputs and its value.
use super::{
    amounts::{Percent, Rate},
    answer::Outcome,
    year::BracketCode,
};
use crate::domain::money::Money;

/// The rule that a step applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// Consecrated life is never regularized (RGC 44.3.a).
    NeverRegularized,
    /// Days to regularize (RGC 46.2.1ª).
    Days,
    /// Second flat-rate period (LETA 38 ter.6).
    SecondFlatRate,
    /// Net income of the year after the deduction (LGSS 308.1.c.2ª).
    NetIncome,
    /// The part of it that falls to this regime (RGC 46.3).
    SeaShare,
    /// The part of it that falls on the regularizable days (convention; LETA 38 ter.6).
    ProportionalIncome,
    /// Average income (RGC 46.2.2ª).
    AverageIncome,
    /// Average provisional base (RGC 46.2.3ª).
    AverageProvisionalBase,
    /// Without a tax return (LGSS 308.1.c.5ª).
    NoTaxReturn,
    /// Bracket (RGC 46.2.4ª).
    Bracket,
    /// Floor of company members and collaborating relatives (LGSS 308.1.a.4ª).
    Floor,
    /// The average base inside, below or above the bracket (RGC 46.2.5ª).
    Comparison,
    /// The higher base of 31-12-2022 is kept, in full or in part (RGC 46.2.6ª).
    KeepHigherBase,
    /// Months not registered in full (RGC 46.2.5ª.d).
    PartialMonths,
    /// Rates and sum of the months (RGC 46.2.7ª).
    Quota,
    /// Cents between the months and the total.
    RoundingLine,
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
    /// Income after the deduction.
    IncomeAfterDeduction,
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
    /// Definitive base.
    DefinitiveBase,
    /// Total rate.
    Rate,
    /// Sum of the months.
    SumOfMonths,
    /// Total.
    Total,
    /// How many months.
    Months,
}

/// A value with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Euros.
    Money(Money),
    /// Days.
    Days(u16),
    /// Percent.
    Percent(Percent),
    /// A rate.
    Rate(Rate),
    /// A bracket.
    Bracket(BracketCode),
    /// A result.
    Outcome(Outcome),
    /// A number of months.
    Months(u8),
    /// Yes or no.
    Yes(bool),
}

/// One step, with what its sentence needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Step {
    /// Never regularized: consecrated life.
    NeverRegularized,
}

impl Step {
    /// Its rule.
    #[must_use]
    pub const fn rule(&self) -> Rule {
        Rule::NeverRegularized
    }

    /// Where the rule is written.
    #[must_use]
    pub const fn source(&self) -> Source {
        Source {
            law: "RGC",
            article: "44",
            paragraph: Some("3.a"),
            link: "https://www.boe.es/buscar/act.php?id=BOE-A-1996-1579",
        }
    }

    /// What went in.
    #[must_use]
    pub fn inputs(&self) -> Vec<(InputName, Value)> {
        Vec::new()
    }

    /// What came out.
    #[must_use]
    pub const fn value(&self) -> Value {
        Value::Outcome(Outcome::NotRegularized)
    }
}
