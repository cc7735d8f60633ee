//! An answer as JSON, in the form of `tests/cases/README.md`.
use super::{
    answer::{Answer, Month},
    conventions::Conventions,
};
use serde::Serialize;

/// What an answer says, as it is written. Money is text with two decimals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "each field is described in tests/cases/README.md")]
pub struct Written {
    pub year: i16,
    pub days: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average_income: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bracket: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub average_provisional_base: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definitive_base: Option<String>,
    pub result: &'static str,
    pub amount: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounding: Option<String>,
    pub months: Vec<WrittenMonth>,
    pub conventions: WrittenConventions,
}

/// A month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "each field is described in tests/cases/README.md")]
pub struct WrittenMonth {
    pub month: String,
    pub provisional: String,
    pub definitive: String,
    pub difference: String,
    pub rate_percent: String,
    pub amount: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excluded: Option<&'static str>,
}

/// Conventions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "each field is described in tests/cases/README.md")]
pub struct WrittenConventions {
    pub days: &'static str,
    pub income: &'static str,
    pub rounding: &'static str,
    pub quota_rounding: &'static str,
}

impl From<&Answer> for Written {
    fn from(answer: &Answer) -> Self {
        let year = answer.year.number();
        Self {
            year,
            days: answer.days,
            average_income: answer.average_income.map(|amount| amount.to_string()),
            bracket: answer.bracket.map(super::year::BracketCode::as_str),
            average_provisional_base: answer.average_provisional_base.map(|base| base.to_string()),
            definitive_base: answer.definitive_base.map(|base| base.to_string()),
            result: answer.outcome.as_str(),
            amount: answer.amount.to_string(),
            rounding: (!answer.rounding.is_zero()).then(|| answer.rounding.to_string()),
            months: answer.months.iter().map(|month| WrittenMonth::of(year, month)).collect(),
            conventions: answer.conventions.into(),
        }
    }
}

impl WrittenMonth {
    fn of(year: i16, month: &Month) -> Self {
        Self {
            month: format!("{year}-{:02}", month.number),
            provisional: month.provisional.to_string(),
            definitive: month.definitive.to_string(),
            difference: month.difference.to_string(),
            rate_percent: month.rate.to_string(),
            amount: month.amount.to_string(),
            excluded: month.excluded.map(super::answer::Exclusion::as_str),
        }
    }
}

impl From<Conventions> for WrittenConventions {
    fn from(conventions: Conventions) -> Self {
        Self {
            days: conventions.days.as_str(),
            income: conventions.income.as_str(),
            rounding: conventions.rounding.as_str(),
            quota_rounding: conventions.quota_rounding.as_str(),
        }
    }
}
