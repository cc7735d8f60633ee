//! Small numbers with a meaning, and the one way in which they are rounded.
use crate::domain::money::Money;
use std::fmt;

/// Rounds a fraction to a whole number, half away from zero. Without a divisor the answer is zero.
///
/// No text of the law says how the Treasury rounds; half up to the cent is what its published figures show.
#[must_use]
pub const fn round(numerator: i128, denominator: i128) -> i64 {
    if denominator == 0 {
        return 0;
    }
    let negative = (numerator < 0) != (denominator < 0);
    let (n, d) = (numerator.unsigned_abs(), denominator.unsigned_abs());
    let whole = n / d;
    let rest = n % d;
    let rounded = if rest >= d - rest { whole + 1 } else { whole };
    #[allow(clippy::cast_possible_truncation, reason = "compared with the range before")]
    let magnitude = if rounded > i64::MAX as u128 { i64::MAX } else { rounded as i64 };
    if negative { -magnitude } else { magnitude }
}

/// A monthly contribution base in cents; never negative (LGSS 308.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Base(u32);

impl Base {
    /// The largest that is read: 99,999.99 € a month. The general maximum is about 5,000 (LGSS 19.3).
    pub const LIMIT: Self = Self(9_999_999);

    /// From an amount; `None` if it is negative or beyond [`Base::LIMIT`].
    #[must_use]
    pub fn from_money(amount: Money) -> Option<Self> {
        u32::try_from(amount.cents()).ok().map(Self).filter(|base| *base <= Self::LIMIT)
    }

    /// The amount.
    #[must_use]
    pub const fn money(self) -> Money {
        Money::from_cents(self.0 as i64)
    }

    /// Whole cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0 as i64
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.money().fmt(f)
    }
}

/// A contribution rate in hundredths of a percent: 31,20 % is 3120.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Rate(u16);

impl Rate {
    /// How many hundredths of a percent make the whole.
    pub const WHOLE: i64 = 10_000;

    /// From hundredths of a percent; `None` beyond 100 %.
    #[must_use]
    pub const fn from_hundredths(hundredths: u16) -> Option<Self> {
        if hundredths as i64 <= Self::WHOLE { Some(Self(hundredths)) } else { None }
    }

    /// Hundredths of a percent.
    #[must_use]
    pub const fn hundredths(self) -> i64 {
        self.0 as i64
    }
}

impl fmt::Display for Rate {
    /// The contract's form: "31.20".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

/// What is taken off the year's income for costs that are hard to prove (LGSS 308.1.c.2ª), in percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Percent {
    /// The income is given after the deduction.
    None,
    /// Company members of LGSS 305.2.b and e with 90 days as such.
    Three,
    /// Everybody else.
    Seven,
}

impl Percent {
    /// As a number.
    #[must_use]
    pub const fn points(self) -> i64 {
        match self {
            Self::None => 0,
            Self::Three => 3,
            Self::Seven => 7,
        }
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.points().fmt(f)
    }
}

/// A share of a month in thirtieths, 0 to 30 (RGC 47.1: quota / 30 × days).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Share(u8);

impl Share {
    /// Nothing of it.
    pub const NONE: Self = Self(0);
    /// The whole month, however many days it has.
    pub const WHOLE: Self = Self(30);

    /// Of so many natural days in a month of `length` days: all of them are the whole.
    #[must_use]
    pub const fn of_days(days: u8, length: u8) -> Self {
        if days >= length || days >= Self::WHOLE.0 { Self::WHOLE } else { Self(days) }
    }

    /// Thirtieths.
    #[must_use]
    pub const fn thirtieths(self) -> i64 {
        self.0 as i64
    }

    /// Days of a month of thirty days.
    #[must_use]
    pub const fn days(self) -> u16 {
        self.0 as u16
    }

    /// Of so many days of a month of thirty, 1 to 30.
    #[must_use]
    pub const fn of_thirty(days: u8) -> Option<Self> {
        if days >= 1 && days <= Self::WHOLE.0 { Some(Self(days)) } else { None }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (numerator, denominator, rounded) in [
            (0, 7, 0),
            (1, 2, 1),
            (-1, 2, -1),
            (1, -2, -1),
            (-1, -2, 1),
            (1, 3, 0),
            (2, 3, 1),
            (-2, 3, -1),
            (5, 2, 3),
            (-5, 2, -3),
            (249, 100, 2),
            (250, 100, 3),
            (10, 5, 2),
            (7, 0, 0),
            (i128::MAX, 1, i64::MAX),
            (i128::MIN, 1, -i64::MAX),
            (i128::from(i64::MAX), 1, i64::MAX),
            (i128::from(i64::MAX) + 1, 1, i64::MAX),
            (1 << 100, 1 << 99, 2),
            (3 << 98, 1 << 99, 2),
        ] {
            assert_eq!(round(numerator, denominator), rounded, "{numerator}/{denominator}");
        }
    }

    proptest! {
        #[test]
        fn what_is_rounded_lies_within_a_half(n in -(1_i128 << 80)..(1_i128 << 80), d in 1_i128..(1 << 40)) {
            let rounded = i128::from(round(n, d));
            prop_assume!(rounded.abs() < i128::from(i64::MAX));
            prop_assert!((2 * (n - rounded * d)).abs() <= d);
            prop_assert_eq!(round(-n, d), -round(n, d));
            prop_assert_eq!(round(n, -d), -round(n, d));
        }
    }

    #[test]
    fn bases_rates_and_shares_keep_their_limits() {
        let base = |cents| Base::from_money(Money::from_cents(cents));
        assert_eq!(base(-1), None);
        assert_eq!(base(0), Some(Base::default()));
        assert_eq!(base(9_999_999), Some(Base::LIMIT));
        assert_eq!(base(10_000_000), None);
        assert_eq!(base(95_098).unwrap().cents(), 95_098);
        assert_eq!(base(95_098).unwrap().money(), Money::from_cents(95_098));
        assert_eq!(base(95_098).unwrap().to_string(), "950.98");

        assert_eq!(Rate::from_hundredths(10_001), None);
        assert_eq!(Rate::from_hundredths(10_000).unwrap().to_string(), "100.00");
        assert_eq!(Rate::from_hundredths(3_120).unwrap().to_string(), "31.20");
        assert_eq!(Rate::from_hundredths(3_105).unwrap().hundredths(), 3_105);
        assert_eq!([Percent::None, Percent::Three, Percent::Seven].map(|p| p.to_string()), ["0", "3", "7"]);

        for (days, length, thirtieths) in [
            (0, 31, 0),
            (1, 31, 1),
            (29, 31, 29),
            (30, 31, 30),
            (31, 31, 30),
            (27, 28, 27),
            (28, 28, 30),
            (29, 29, 30),
        ] {
            assert_eq!(Share::of_days(days, length).thirtieths(), thirtieths, "{days} of {length}");
        }
        assert_eq!([0, 1, 30, 31].map(Share::of_thirty), [None, Some(Share(1)), Some(Share::WHOLE), None]);
        assert_eq!(Share::WHOLE.days(), 30);
    }
}
