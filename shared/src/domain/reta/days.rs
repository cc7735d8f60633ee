//! Sets of days of one year. A union of periods is the same set however they were cut.
use super::{amounts::Share, conventions::DayConvention};
use jiff::civil::Date;

/// Days of one year: a bit for each day of each month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(super) struct Days([u32; 12]);

/// The lengths of the months of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Lengths([u8; 12]);

impl Lengths {
    /// Of this year.
    pub(super) fn of(year: i16) -> Self {
        let leap = Date::new(year, 1, 1).is_ok_and(Date::in_leap_year);
        Self([31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    }
}

impl Days {
    pub(super) const NONE: Self = Self([0; 12]);

    /// From a first to a last day, both included, of one year.
    pub(super) fn period(from: Date, to: Date) -> Self {
        let mut days = Self::NONE;
        for ((month, length), bits) in (1_i8..).zip(Lengths::of(from.year()).0).zip(&mut days.0) {
            if (from.month()..=to.month()).contains(&month) {
                let first = if month == from.month() { from.day().unsigned_abs() } else { 1 };
                let last = if month == to.month() { to.day().unsigned_abs() } else { length };
                *bits = (first..=last).fold(0, |bits, day| bits | 1 << (day - 1));
            }
        }
        days
    }

    fn each(self, other: Self, f: impl Fn(u32, u32) -> u32) -> Self {
        let mut days = self;
        for (a, b) in days.0.iter_mut().zip(other.0) {
            *a = f(*a, b);
        }
        days
    }

    pub(super) fn and(self, other: Self) -> Self {
        self.each(other, |a, b| a & b)
    }

    pub(super) fn or(self, other: Self) -> Self {
        self.each(other, |a, b| a | b)
    }

    pub(super) fn without(self, other: Self) -> Self {
        self.each(other, |a, b| a & !b)
    }

    pub(super) fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// How many days of each month.
    pub(super) fn by_month(self) -> [u8; 12] {
        #[allow(clippy::cast_possible_truncation, reason = "at most 31 bits")]
        self.0.map(|bits| bits.count_ones() as u8)
    }

    /// The share of each month.
    pub(super) fn shares(self, lengths: Lengths) -> [Share; 12] {
        let mut shares = [Share::NONE; 12];
        for ((share, days), length) in shares.iter_mut().zip(self.by_month()).zip(lengths.0) {
            *share = Share::of_days(days, length);
        }
        shares
    }

    /// How many, as the convention counts them.
    pub(super) fn count(self, convention: DayConvention, lengths: Lengths) -> u16 {
        match convention {
            DayConvention::Natural => self.by_month().into_iter().map(u16::from).sum(),
            DayConvention::ThirtyDayMonth => thirtieths(&self.shares(lengths)),
        }
    }
}

/// The sum of the shares, in thirtieths: days of months of thirty days.
pub(super) fn thirtieths(shares: &[Share; 12]) -> u16 {
    shares.iter().map(|share| share.days()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_period_has_its_first_and_its_last_day() {
        let by_month = |from, to| Days::period(from, to).by_month();
        let mut expected = [0; 12];
        (expected[0], expected[1], expected[2]) = (16, 29, 1);
        assert_eq!(by_month(date(2024, 1, 16), date(2024, 3, 1)), expected);
        assert_eq!(by_month(date(2025, 2, 28), date(2025, 2, 28)).iter().sum::<u8>(), 1);
        let whole = |year| Days::period(date(year, 1, 1), date(year, 12, 31));
        let count = |year, convention| whole(year).count(convention, Lengths::of(year));
        assert_eq!(count(2024, DayConvention::Natural), 366);
        assert_eq!(count(2025, DayConvention::Natural), 365);
        assert_eq!(count(2024, DayConvention::ThirtyDayMonth), 360);
        assert_eq!(count(2025, DayConvention::ThirtyDayMonth), 360);
    }

    #[test]
    fn sets_of_days_join_and_part() {
        let lengths = Lengths::of(2025);
        let (first, second) = (
            Days::period(date(2025, 1, 1), date(2025, 1, 20)),
            Days::period(date(2025, 1, 11), date(2025, 1, 31)),
        );
        let natural = |days: Days| days.count(DayConvention::Natural, lengths);
        assert_eq!(natural(first.or(second)), 31);
        assert_eq!(natural(first.and(second)), 10);
        assert_eq!(natural(first.without(second)), 10);
        assert!(first.and(second).without(first).is_empty());
        assert!(!first.is_empty() && Days::NONE.is_empty());
        assert_eq!(first.or(second).shares(lengths).map(Share::days), [30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        assert_eq!(second.count(DayConvention::ThirtyDayMonth, lengths), 21);
    }
}
