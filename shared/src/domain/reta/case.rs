//! The facts of one person's year, valid by construction, and how they are read (`tests/cases/README.md`).
use super::{
    amounts::{Base, Percent},
    answer::Exclusion,
    conventions::{Conventions, DayConvention, IncomeConvention, QuotaRounding, Rounding},
    days::Days,
    year::Year,
};
use crate::domain::money::Money;
use jiff::civil::Date;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};
use std::{fmt, marker::PhantomData};

/// Days as company member in the year from which the floor and the deduction of 3 % apply (LGSS 308.1.a.4ª, c.2ª).
pub const COMPANY_MEMBER_MIN_DAYS: u16 = 90;

/// The largest income of a year that is read, either sign: 999,999,999.99 €.
pub const INCOME_LIMIT: Money = Money::from_cents(99_999_999_999);

/// The facts of one person's year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Case {
    pub(super) year: Year,
    pub(super) net: Money,
    pub(super) added_back: Money,
    pub(super) deduction: Percent,
    pub(super) registered: Days,
    pub(super) bases: [Option<Base>; 12],
    pub(super) flat_rate: Days,
    pub(super) benefit: Days,
    pub(super) late_registration: Days,
    pub(super) second_flat_rate: Days,
    pub(super) sea: Days,
    pub(super) has_floor: bool,
    pub(super) no_tax_return: bool,
    pub(super) base_2022: Option<Base>,
    pub(super) keep: bool,
    pub(super) consecrated_life: bool,
    pub(super) conventions: Conventions,
}

/// Why a case cannot be read: one line that names the field and what is expected there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {expected}")]
pub struct CaseError {
    /// The field, as a path: `income.net`, `registered[1].to`.
    pub field: String,
    /// What is expected.
    pub expected: Expected,
}

/// What is expected of a field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Expected {
    /// The form: what the reader says, in one line.
    #[error("{0}")]
    Form(String),
    /// A year that has data.
    #[error("expected a year from {first} to {last}")]
    Year {
        /// The oldest.
        first: i16,
        /// The newest.
        last: i16,
    },
    /// A day or month inside of the case's year.
    #[error("expected inside {0}")]
    InsideYear(i16),
    /// A period of at least one day.
    #[error("expected not before `from`: a period has at least one day")]
    Order,
    /// Periods that share no day.
    #[error("expected periods that do not overlap")]
    NoOverlap,
    /// Not negative.
    #[error("expected an amount that is not negative")]
    NotNegative,
    /// Inside of what makes sense.
    #[error("expected at most {0}")]
    AtMost(Money),
    /// Bases in the order of their months.
    #[error("expected a later month than the one before it")]
    Ascending,
    /// A base for every regularized month.
    #[error("expected a base for {year}-{month:02}, which is regularized")]
    BaseOf {
        /// The year.
        year: i16,
        /// The month.
        month: u8,
    },
    /// Days as company member.
    #[error("expected 0 to 366 days")]
    DaysOfYear,
    /// The deduction of company members.
    #[error(
        "expected \"7\" or \"0\": with fewer than {COMPANY_MEMBER_MIN_DAYS} days as company member there is no deduction of 3 %"
    )]
    NoThreePercent,
}

impl CaseError {
    fn new(field: impl Into<String>, expected: Expected) -> Self {
        Self { field: field.into(), expected }
    }
}

/// An object with names: without this, a list of values in the right order would do as well.
#[derive(Clone, Copy, Default)]
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct Named<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Named<T> {
            type Value = T;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
                T::deserialize(MapAccessDeserializer::new(map))
            }
        }
        d.deserialize_map(Named(PhantomData)).map(Self)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCase {
    year: i64,
    income: Object<RawIncome>,
    deduction_percent: RawPercent,
    registered: Vec<Object<RawPeriod>>,
    provisional_bases: Vec<Object<RawBase>>,
    excluded: Vec<Object<RawExcluded>>,
    company_member: bool,
    no_tax_return: bool,
    #[serde(default)]
    base_on_2022_12_31: Option<Money>,
    keep_higher_base: bool,
    #[serde(default)]
    conventions: Object<RawConventions>,
    #[serde(default)]
    company_member_days: Option<i64>,
    #[serde(default)]
    second_flat_rate: Vec<Object<RawPeriod>>,
    #[serde(default)]
    sea_group_1: Vec<Object<RawPeriod>>,
    #[serde(default)]
    consecrated_life: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIncome {
    net: Money,
    contributions_added_back: Money,
}

#[derive(Deserialize, Clone, Copy)]
enum RawPercent {
    #[serde(rename = "0")]
    None,
    #[serde(rename = "3")]
    Three,
    #[serde(rename = "7")]
    Seven,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(deny_unknown_fields)]
struct RawPeriod {
    from: Day,
    to: Day,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBase {
    from: YearMonth,
    monthly: Money,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExcluded {
    from: Day,
    to: Day,
    reason: RawReason,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum RawReason {
    FlatRate,
    Benefit,
    LateRegistration,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawConventions {
    #[serde(default)]
    days: DayConvention,
    #[serde(default)]
    income: IncomeConvention,
    #[serde(default)]
    rounding: Rounding,
    #[serde(default)]
    quota_rounding: QuotaRounding,
}

/// A day as the contract writes it.
#[derive(Clone, Copy)]
struct Day(Date);

/// A month as the contract writes it.
#[derive(Clone, Copy)]
struct YearMonth {
    year: i16,
    month: u8,
}

struct Written<T> {
    what: &'static str,
    read: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Written<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.what)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
        (self.read)(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
    }
}

fn day(text: &str) -> Option<Date> {
    // the reader of dates knows other forms too; the contract has one
    text.parse::<Date>().ok().filter(|date| date.to_string() == text)
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(Written { what: "a day that exists, as \"2024-02-29\"", read: day }).map(Self)
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(Written {
            what: "a month, as \"2024-01\"",
            read: |text| {
                let first = day(&format!("{text}-01"))?;
                Some(Self { year: first.year(), month: first.month().unsigned_abs() })
            },
        })
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_str(Written {
            what: "an amount of euros as text with two decimals, as \"1234.56\"",
            read: |text| text.parse().ok(),
        })
    }
}

/// What a reader says, in one line that holds no more than a token of what was read.
fn one_line(words: &str) -> String {
    const LENGTH: usize = 500;
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LENGTH).collect()
}

fn from_reader<E: fmt::Display>(error: &serde_path_to_error::Error<E>) -> CaseError {
    let path = error.path().to_string();
    // a text that ends early has no field
    let field = if matches!(path.as_str(), "." | "?") { "case".to_owned() } else { one_line(&path) };
    CaseError::new(field, Expected::Form(one_line(&error.inner().to_string())))
}

/// Adds up periods, which lie inside of the year and share no day with what is there already.
struct Periods {
    year: i16,
    taken: Days,
}

impl Periods {
    const fn new(year: i16) -> Self {
        Self { year, taken: Days::NONE }
    }

    fn add(&mut self, field: impl Fn() -> String, period: RawPeriod) -> Result<Days, CaseError> {
        let (from, to) = (period.from.0, period.to.0);
        for (name, date) in [("from", from), ("to", to)] {
            if date.year() != self.year {
                return Err(CaseError::new(format!("{}.{name}", field()), Expected::InsideYear(self.year)));
            }
        }
        if to < from {
            return Err(CaseError::new(format!("{}.to", field()), Expected::Order));
        }
        let days = Days::period(from, to);
        if !days.and(self.taken).is_empty() {
            return Err(CaseError::new(field(), Expected::NoOverlap));
        }
        self.taken = self.taken.or(days);
        Ok(days)
    }

    fn all(mut self, name: &str, periods: &[Object<RawPeriod>]) -> Result<Days, CaseError> {
        let mut all = Days::NONE;
        for (i, Object(period)) in periods.iter().enumerate() {
            all = all.or(self.add(|| format!("{name}[{i}]"), *period)?);
        }
        Ok(all)
    }
}

fn base(field: impl Fn() -> String, amount: Money) -> Result<Base, CaseError> {
    if amount.is_negative() {
        return Err(CaseError::new(field(), Expected::NotNegative));
    }
    Base::from_money(amount).ok_or_else(|| CaseError::new(field(), Expected::AtMost(Base::LIMIT.money())))
}

fn bases(year: i16, given: &[Object<RawBase>]) -> Result<[Option<Base>; 12], CaseError> {
    let mut bases = [None; 12];
    let mut before = 0;
    for (i, Object(RawBase { from, monthly })) in given.iter().enumerate() {
        let field = |name: &str| format!("provisional_bases[{i}].{name}");
        if from.year != year {
            return Err(CaseError::new(field("from"), Expected::InsideYear(year)));
        }
        if from.month <= before {
            return Err(CaseError::new(field("from"), Expected::Ascending));
        }
        before = from.month;
        let monthly = base(|| field("monthly"), *monthly)?;
        for month in bases.iter_mut().skip(usize::from(from.month).saturating_sub(1)) {
            *month = Some(monthly);
        }
    }
    Ok(bases)
}

impl Case {
    /// Reads the form of `tests/cases/README.md`.
    ///
    /// # Errors
    /// Names the field and what is expected there.
    pub fn from_json(text: &str) -> Result<Self, CaseError> {
        let mut reader = serde_json::Deserializer::from_str(text);
        let Object(raw) = serde_path_to_error::deserialize(&mut reader).map_err(|e| from_reader(&e))?;
        reader.end().map_err(|e| CaseError::new("case", Expected::Form(one_line(&e.to_string()))))?;
        Self::check(&raw)
    }

    /// The same, of JSON that was parsed already. What has the wrong form is not named by its path: the app tells nobody,
    /// and the names would cost its browser 10 kB.
    ///
    /// # Errors
    /// Says what is expected, and where if it is read but wrong.
    pub fn from_value(value: &serde_json::Value) -> Result<Self, CaseError> {
        let form = |e: serde_json::Error| CaseError::new("case", Expected::Form(one_line(&e.to_string())));
        let Object(raw) = Object::deserialize(value).map_err(form)?;
        Self::check(&raw)
    }

    fn check(raw: &RawCase) -> Result<Self, CaseError> {
        let year = Year::of(raw.year).ok_or_else(|| {
            let end = |year: Option<Year>| year.map_or(0, Year::number);
            CaseError::new(
                "year",
                Expected::Year { first: end(Year::all().next()), last: end(Year::all().next_back()) },
            )
        })?;
        let number = year.number();
        for (field, amount) in [
            ("income.net", raw.income.0.net),
            ("income.contributions_added_back", raw.income.0.contributions_added_back),
        ] {
            if amount.abs() > INCOME_LIMIT {
                return Err(CaseError::new(field, Expected::AtMost(INCOME_LIMIT)));
            }
        }
        if raw.income.0.contributions_added_back.is_negative() {
            return Err(CaseError::new("income.contributions_added_back", Expected::NotNegative));
        }
        let registered = Periods::new(number).all("registered", &raw.registered)?;
        let sea = Periods { year: number, taken: registered }.all("sea_group_1", &raw.sea_group_1)?;
        let second_flat_rate = Periods::new(number).all("second_flat_rate", &raw.second_flat_rate)?;
        let mut excluded = Periods::new(number);
        let (mut flat_rate, mut benefit, mut late_registration) = (Days::NONE, Days::NONE, Days::NONE);
        for (i, Object(RawExcluded { from, to, reason })) in raw.excluded.iter().enumerate() {
            let days = excluded.add(|| format!("excluded[{i}]"), RawPeriod { from: *from, to: *to })?;
            let set = match reason {
                RawReason::FlatRate => &mut flat_rate,
                RawReason::Benefit => &mut benefit,
                RawReason::LateRegistration => &mut late_registration,
            };
            *set = set.or(days);
        }
        let deduction = match raw.deduction_percent {
            RawPercent::None => Percent::None,
            RawPercent::Three => Percent::Three,
            RawPercent::Seven => Percent::Seven,
        };
        let company_days = raw
            .company_member_days
            .map(|days| {
                u16::try_from(days)
                    .ok()
                    .filter(|days| *days <= 366)
                    .ok_or_else(|| CaseError::new("company_member_days", Expected::DaysOfYear))
            })
            .transpose()?;
        let has_floor = company_days.map_or(raw.company_member, |days| days >= COMPANY_MEMBER_MIN_DAYS);
        if company_days.is_some() && !has_floor && deduction == Percent::Three {
            return Err(CaseError::new("deduction_percent", Expected::NoThreePercent));
        }
        let case = Self {
            year,
            net: raw.income.0.net,
            added_back: raw.income.0.contributions_added_back,
            deduction,
            registered,
            bases: bases(number, &raw.provisional_bases)?,
            flat_rate,
            benefit,
            late_registration,
            second_flat_rate,
            sea,
            has_floor,
            no_tax_return: raw.no_tax_return,
            base_2022: raw.base_on_2022_12_31.map(|b| base(|| "base_on_2022_12_31".into(), b)).transpose()?,
            keep: raw.keep_higher_base,
            consecrated_life: raw.consecrated_life,
            conventions: Conventions {
                days: raw.conventions.0.days,
                income: raw.conventions.0.income,
                rounding: raw.conventions.0.rounding,
                quota_rounding: raw.conventions.0.quota_rounding,
            },
        };
        for ((month, days), base) in (1..).zip(case.regularizable().by_month()).zip(case.bases) {
            if days > 0 && base.is_none() {
                return Err(CaseError::new("provisional_bases", Expected::BaseOf { year: number, month }));
            }
        }
        Ok(case)
    }

    /// The same facts, with the higher base kept or not (RGC 46.2.6ª).
    #[must_use]
    pub const fn keeping(self, keep: bool) -> Self {
        Self { keep, ..self }
    }

    /// The same facts, computed in another way.
    #[must_use]
    pub const fn under(self, conventions: Conventions) -> Self {
        Self { conventions, ..self }
    }

    /// The year of the contributions.
    #[must_use]
    pub const fn year(&self) -> Year {
        self.year
    }

    /// How it is computed.
    #[must_use]
    pub const fn conventions(&self) -> Conventions {
        self.conventions
    }

    /// The base on 31-12-2022, if it may be kept (RDL 13/2022 DT 6ª).
    #[must_use]
    pub const fn base_2022(&self) -> Option<Base> {
        self.base_2022
    }

    /// Whether the year's income, after the deduction, is above the minimum wage (LETA 38 ter.6).
    pub(super) fn is_above_minimum_wage(&self) -> bool {
        let wage = i128::from(self.year.table().minimum_wage.yearly.cents());
        self.income_in_hundredths() > wage * 100
    }

    /// Income of the year after the deduction, in hundredths of a cent (LGSS 308.1.c.2ª).
    pub(super) fn income_in_hundredths(&self) -> i128 {
        i128::from(self.net.plus(self.added_back).cents()) * i128::from(100 - self.deduction.points())
    }

    /// Days registered and not left out, before the second flat-rate period is looked at (RGC 46.2.1ª; LGSS 309.1).
    fn in_question(&self) -> Days {
        if self.consecrated_life {
            return Days::NONE;
        }
        self.registered.without(self.flat_rate.or(self.benefit).or(self.late_registration))
    }

    /// Whether there is a second flat-rate period while registered.
    pub(super) fn has_second_flat_rate(&self) -> bool {
        !self.second_flat_rate.and(self.registered).is_empty()
    }

    /// Whether the second flat-rate period is regularized, because the income was too high for it (LETA 38 ter.6).
    pub(super) fn second_flat_rate_counts(&self) -> bool {
        self.has_second_flat_rate() && self.is_above_minimum_wage()
    }

    /// Days to regularize.
    pub(super) fn regularizable(&self) -> Days {
        if self.second_flat_rate_counts() {
            self.in_question()
        } else {
            self.in_question().without(self.second_flat_rate)
        }
    }

    /// Why a month of which no day is regularized is left out: what covers most of it.
    pub(super) fn exclusion(&self, month: usize) -> Exclusion {
        let of = |days: Days| days.and(self.registered).by_month().get(month).copied().unwrap_or_default();
        if of(self.registered) == 0 {
            return Exclusion::NotRegistered;
        }
        if self.consecrated_life {
            return Exclusion::ConsecratedLife;
        }
        let (mut most, mut reason) = (of(self.flat_rate.or(self.second_flat_rate)), Exclusion::FlatRate);
        for (days, other) in
            [(self.benefit, Exclusion::Benefit), (self.late_registration, Exclusion::LateRegistration)]
        {
            if of(days) > most {
                (most, reason) = (of(days), other);
            }
        }
        reason
    }
}
