//! What the law fixes anew each year: brackets, bases, rates. Read from `shared/data/reta`, one file a year.
use super::amounts::{Base, Rate};
use crate::domain::money::Money;
use serde::{Deserialize, Deserializer, de::Error};
use std::{fmt, str::FromStr, sync::LazyLock};

include!(concat!(env!("OUT_DIR"), "/reta.rs"));

/// A year that has data.
#[derive(Clone, Copy)]
pub struct Year(&'static Table);

impl Year {
    /// The year, if there are data for it.
    #[must_use]
    pub fn of(number: i64) -> Option<Self> {
        TABLES.iter().find(|table| i64::from(table.year) == number).map(Self)
    }

    /// All of them, the oldest first.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> {
        TABLES.iter().map(Self)
    }

    /// As a number.
    #[must_use]
    pub const fn number(self) -> i16 {
        self.0.year
    }

    /// Its brackets, bases and rates.
    #[must_use]
    pub const fn table(self) -> &'static Table {
        self.0
    }
}

impl PartialEq for Year {
    fn eq(&self, other: &Self) -> bool {
        self.0.year == other.0.year
    }
}

impl Eq for Year {}

impl fmt::Debug for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.year.fmt(f)
    }
}

static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
    // a file that cannot be read leaves its year unknown; a test reads them all
    let mut tables: Vec<Table> =
        RETA.iter().filter_map(|(_, text)| super::super::json::read(text).ok()).collect();
    tables.sort_by_key(|table| table.year);
    tables
});

/// Where something is written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// Its short name.
    pub law: String,
    /// Article or provision.
    pub article: String,
    /// Inside of the article.
    #[serde(default)]
    pub paragraph: Option<String>,
    /// The official text.
    pub link: String,
}

/// The figures of a year. Amounts are euros a month unless a name says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    year: i16,
    brackets: Brackets,
    rates: Rates,
    /// Largest base (LGSS 19.3).
    pub maximum_base: Monthly,
    /// Floor of company members and collaborating relatives (LGSS 308.1.a.4ª).
    pub special_minimum_base: Monthly,
    /// Definitive base without a tax return (LGSS 308.1.c.5ª).
    pub no_return_base: Monthly,
    /// Flat rate (LETA 38 ter).
    pub flat_rate: FlatRate,
    /// Minimum wage.
    pub minimum_wage: Yearly,
}

impl Table {
    /// Income brackets, the lowest first (LGSS 308.1.a; yearly order).
    #[must_use]
    pub const fn brackets(&self) -> &[Bracket] {
        &self.brackets.rows
    }

    /// Where the brackets are written.
    #[must_use]
    pub const fn brackets_source(&self) -> &Citation {
        &self.brackets.source
    }

    /// Where the rates are written.
    #[must_use]
    pub const fn rates_source(&self) -> &Citation {
        &self.rates.source
    }

    /// The bracket of an average income (RGC 46.2.4ª).
    #[must_use]
    pub fn bracket_of(&self, income: Money) -> Bracket {
        let [.., last] = self.brackets.rows;
        self.brackets.rows.iter().copied().find(|bracket| bracket.reaches(income)).unwrap_or(last)
    }

    /// A bracket by its code.
    #[must_use]
    pub fn bracket(&self, code: BracketCode) -> Bracket {
        let [first, ..] = self.brackets.rows;
        // every year has every code: a test says so
        self.brackets.rows.iter().copied().find(|bracket| bracket.code == code).unwrap_or(first)
    }

    /// The rate of a concept.
    #[must_use]
    pub const fn rate(&self, concept: Concept) -> Rate {
        let rates = &self.rates.percent;
        match concept {
            Concept::Common => rates.common_contingencies,
            Concept::Professional => rates.professional_contingencies,
            Concept::Cessation => rates.cessation,
            Concept::Training => rates.training,
            Concept::Mei => rates.mei,
        }
    }

    /// The sum of the five rates.
    #[must_use]
    pub const fn total_rate(&self) -> Rate {
        self.rates.total_percent
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Brackets {
    source: Citation,
    rows: [Bracket; BracketCode::ALL.len()],
}

/// An income bracket: whoever earns inside of it may choose a base from its minimum to its maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bracket {
    code: BracketCode,
    income_above: Option<Money>,
    income_above_inclusive: Option<bool>,
    income_up_to: Option<Money>,
    income_up_to_inclusive: Option<bool>,
    base_min: Base,
    base_max: Base,
}

impl Bracket {
    /// Its code.
    #[must_use]
    pub const fn code(&self) -> BracketCode {
        self.code
    }

    /// Lower limit of the income; `None` for the first.
    #[must_use]
    pub const fn above(&self) -> Option<Money> {
        self.income_above
    }

    /// Upper limit of the income; `None` for the last.
    #[must_use]
    pub const fn up_to(&self) -> Option<Money> {
        self.income_up_to
    }

    /// Minimum base of whoever has no floor.
    #[must_use]
    pub const fn minimum(&self) -> Base {
        self.base_min
    }

    /// Maximum base.
    #[must_use]
    pub const fn maximum(&self) -> Base {
        self.base_max
    }

    /// Whether an income lies at or below its upper limit.
    #[must_use]
    pub fn reaches(&self, income: Money) -> bool {
        match (self.income_up_to, self.income_up_to_inclusive) {
            (Some(limit), Some(true)) => income <= limit,
            (Some(limit), _) => income < limit,
            (None, _) => true,
        }
    }
}

/// Codes of the brackets: the reduced table's three and the general table's twelve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[allow(missing_docs, reason = "the names of the official tables' rows, in their order")]
pub enum BracketCode {
    R1,
    R2,
    R3,
    G1,
    G2,
    G3,
    G4,
    G5,
    G6,
    G7,
    G8,
    G9,
    G10,
    G11,
    G12,
}

impl BracketCode {
    /// All of them, the lowest first.
    pub const ALL: [Self; 15] = [
        Self::R1,
        Self::R2,
        Self::R3,
        Self::G1,
        Self::G2,
        Self::G3,
        Self::G4,
        Self::G5,
        Self::G6,
        Self::G7,
        Self::G8,
        Self::G9,
        Self::G10,
        Self::G11,
        Self::G12,
    ];

    /// As the contract writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::R1 => "R1",
            Self::R2 => "R2",
            Self::R3 => "R3",
            Self::G1 => "G1",
            Self::G2 => "G2",
            Self::G3 => "G3",
            Self::G4 => "G4",
            Self::G5 => "G5",
            Self::G6 => "G6",
            Self::G7 => "G7",
            Self::G8 => "G8",
            Self::G9 => "G9",
            Self::G10 => "G10",
            Self::G11 => "G11",
            Self::G12 => "G12",
        }
    }

    /// Whether it is of the reduced table, for income below the general one.
    #[must_use]
    pub fn is_reduced(self) -> bool {
        self <= Self::R3
    }

    /// Its number in its table: R2 → 2, G11 → 11.
    #[must_use]
    pub fn number(self) -> u8 {
        self.as_str().get(1..).and_then(|digits| digits.parse().ok()).unwrap_or_default()
    }
}

/// Why a text is no code of a bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not R1 to R3 or G1 to G12")]
pub struct NotBracket;

impl FromStr for BracketCode {
    type Err = NotBracket;

    fn from_str(text: &str) -> Result<Self, NotBracket> {
        Self::ALL.into_iter().find(|code| code.as_str() == text).ok_or(NotBracket)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the MEI's source stands in the file for people")]
struct Rates {
    source: Citation,
    mei_source: Citation,
    percent: Percents,
    total_percent: Rate,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Percents {
    common_contingencies: Rate,
    professional_contingencies: Rate,
    cessation: Rate,
    training: Rate,
    mei: Rate,
}

/// What a part of the quota is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Concept {
    /// Common contingencies (*contingencias comunes*): ordinary illness and pension.
    Common,
    /// Professional contingencies (*contingencias profesionales*): accidents at work.
    Professional,
    /// Cessation of activity (*cese de actividad*).
    Cessation,
    /// Training (*formación profesional*).
    Training,
    /// Intergenerational equity (*MEI*).
    Mei,
}

impl Concept {
    /// All of them, in the order in which orders list them.
    pub const ALL: [Self; 5] = [Self::Common, Self::Professional, Self::Cessation, Self::Training, Self::Mei];

    /// As data and answers write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Common => "common_contingencies",
            Self::Professional => "professional_contingencies",
            Self::Cessation => "cessation",
            Self::Training => "training",
            Self::Mei => "mei",
        }
    }
}

/// A base that the law fixes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Monthly {
    /// Where it is written.
    pub source: Citation,
    /// Euros a month.
    pub monthly: Base,
}

/// An amount a year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Yearly {
    /// Where it is written.
    pub source: Citation,
    /// Euros a year, fourteen payments.
    pub yearly: Money,
}

/// The flat rate of a year.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlatRate {
    /// Where it is written, or ought to be.
    pub source: Citation,
    /// Its amounts; `None` where nobody has published them.
    pub published: Option<FlatRateAmounts>,
}

/// What the flat rate costs (LETA 38 ter.1 and .9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FlatRateAmounts {
    /// Common and professional contingencies, euros a month.
    pub monthly: Money,
    /// Base to which the MEI is applied.
    pub mei_base: Base,
}

impl<'de> Deserialize<'de> for Base {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        Self::from_money(Money::deserialize(d)?).ok_or_else(|| D::Error::custom("not a base"))
    }
}

impl<'de> Deserialize<'de> for Rate {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let hundredths = Money::deserialize(d)?;
        u16::try_from(hundredths.cents())
            .ok()
            .and_then(Self::from_hundredths)
            .ok_or_else(|| D::Error::custom("not a rate"))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]
    use super::*;

    #[test]
    fn every_file_is_a_year_and_there_is_no_gap() {
        for (file, text) in RETA {
            let table = serde_json::from_str::<Table>(text).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert!(file.ends_with(&format!("{}.json", table.year)), "{file} is of {}", table.year);
            for link in [&table.brackets.source, &table.rates.source, &table.rates.mei_source] {
                assert!(link.link.starts_with("https://www.boe.es/"), "{file}: {}", link.link);
            }
        }
        let years: Vec<i16> = Year::all().map(Year::number).collect();
        assert_eq!(years.len(), RETA.len());
        assert!(years.windows(2).all(|pair| pair[1] == pair[0] + 1), "{years:?}");
        assert_eq!(Year::of(2024).unwrap().number(), 2024);
        assert_eq!((Year::of(i64::from(years[0]) - 1), Year::of(3000)), (None, None));
        assert_eq!(format!("{:?}", Year::of(2024).unwrap()), "2024");
        assert!(Year::of(2024) == Year::of(2024) && Year::of(2024) != Year::of(2025));
    }

    #[test]
    fn brackets_leave_no_gap_and_do_not_fall() {
        for table in Year::all().map(Year::table) {
            let rows = table.brackets();
            assert_eq!(
                rows.iter().map(Bracket::code).collect::<Vec<_>>(),
                BracketCode::ALL,
                "{}",
                table.year
            );
            assert!(rows[0].above().is_none() && rows[14].up_to().is_none());
            for (lower, upper) in rows.iter().zip(&rows[1..]) {
                assert_eq!(lower.up_to(), upper.above(), "{} {:?}", table.year, upper.code());
                // the limit belongs to one of the two
                assert_ne!(lower.income_up_to_inclusive, upper.income_above_inclusive);
                assert!(lower.minimum() <= upper.minimum() && lower.maximum() <= upper.maximum());
                let limit = lower.up_to().unwrap();
                let expected = if lower.income_up_to_inclusive == Some(true) { lower } else { upper };
                assert_eq!(table.bracket_of(limit).code(), expected.code());
                assert_eq!(table.bracket_of(limit.minus(Money::from_cents(1))).code(), lower.code());
                assert_eq!(table.bracket_of(limit.plus(Money::from_cents(1))).code(), upper.code());
            }
            for row in rows {
                assert!(row.minimum() <= row.maximum() && row.maximum() <= table.maximum_base.monthly);
                assert_eq!(table.bracket(row.code()), *row);
            }
            assert_eq!(rows[14].maximum(), table.maximum_base.monthly);
        }
    }

    #[test]
    fn the_concepts_add_up_to_the_total_rate() {
        for table in Year::all().map(Year::table) {
            let sum: i64 = Concept::ALL.iter().map(|concept| table.rate(*concept).hundredths()).sum();
            assert_eq!(sum, table.total_rate().hundredths(), "{}", table.year);
        }
    }

    #[test]
    fn a_file_with_anything_unknown_or_impossible_is_refused() {
        let (_, text) = RETA[0];
        assert!(serde_json::from_str::<Table>(text).is_ok());
        for (right, wrong) in [
            ("\"year\"", "\"jahr\""),
            ("\"year\": 2023", "\"year\": 2023, \"extra\": 1"),
            ("\"4495.50\"", "\"4495.5\""),
            ("\"4495.50\"", "4495.5"),
            ("\"4495.50\"", "\"-4495.50\""),
            ("\"28.30\"", "\"128.30\""),
            ("\"28.30\"", "\"-28.30\""),
            ("\"code\": \"R1\"", "\"code\": \"R9\""),
        ] {
            assert!(text.contains(right), "{right}");
            assert!(serde_json::from_str::<Table>(&text.replacen(right, wrong, 1)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn codes_have_a_table_and_a_number() {
        for code in BracketCode::ALL {
            assert_eq!(code.as_str().parse(), Ok(code));
            let letter = if code.is_reduced() { 'R' } else { 'G' };
            assert_eq!(format!("{letter}{}", code.number()), code.as_str());
        }
        assert_eq!(BracketCode::ALL.iter().filter(|code| code.is_reduced()).count(), 3);
        assert_eq!("R4".parse::<BracketCode>(), Err(NotBracket));
    }

    #[test]
    fn what_the_law_has_not_published_is_not_made_up() {
        assert_eq!(Year::of(2026).unwrap().table().flat_rate.published, None);
        let amounts = Year::of(2025).unwrap().table().flat_rate.published.unwrap();
        assert_eq!(
            (amounts.monthly.to_string(), amounts.mei_base.to_string()),
            ("80.00".into(), "950.98".into())
        );
        let wages: Vec<String> = Year::all().map(|y| y.table().minimum_wage.yearly.to_string()).collect();
        assert_eq!(wages[..4], ["15120.00", "15876.00", "16576.00", "17094.00"]);
    }
}
