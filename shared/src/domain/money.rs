//! Euros to the cent.
use std::{fmt, str::FromStr};

/// An amount of euros in whole cents, with its sign; never rounded in silence, never a float.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Money(i64);

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount of euros with two decimals")]
pub struct NotMoney;

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// From whole cents.
    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// Whole cents.
    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// Whether it is below zero.
    #[must_use]
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Without its sign.
    #[must_use]
    pub const fn abs(self) -> Self {
        Self(self.0.saturating_abs())
    }

    /// The sum; at the end of the range it stays there.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }

    /// The difference; at the end of the range it stays there.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// So many times; at the end of the range it stays there.
    #[must_use]
    pub const fn times(self, n: i64) -> Self {
        Self(self.0.saturating_mul(n))
    }
}

impl std::iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::ZERO, Self::plus)
    }
}

impl fmt::Display for Money {
    /// The contract's form: "1234.56", "-3.00".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl FromStr for Money {
    type Err = NotMoney;

    /// Reads the contract's form: "612.40", "-3.00".
    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, cents) = digits.split_once('.').ok_or(NotMoney)?;
        let fits = (1..=12).contains(&whole.len())
            && cents.len() == 2
            && whole.bytes().chain(cents.bytes()).all(|b| b.is_ascii_digit());
        if !fits {
            return Err(NotMoney);
        }
        // at most fourteen digits: far inside the range
        let amount =
            whole.bytes().chain(cents.bytes()).fold(0_i64, |n, b| n * 10 + i64::from(b.saturating_sub(b'0')));
        Ok(Self(if negative { -amount } else { amount }))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_the_contracts_form_is_read() {
        assert_eq!("612.40".parse::<Money>().unwrap().cents(), 61_240);
        assert_eq!("-0.05".parse::<Money>().unwrap().cents(), -5);
        for wrong in ["612.4", "612,40", "1e3", "", "-", ".50", "1.000", "9999999999999.00", "+1.00", " 1.00"]
        {
            assert_eq!(wrong.parse::<Money>(), Err(NotMoney), "{wrong}");
        }
    }

    #[test]
    fn sums_stay_at_the_end_of_the_range() {
        let most = Money::from_cents(i64::MAX);
        assert_eq!(most.plus(Money::from_cents(1)), most);
        assert_eq!(Money::from_cents(i64::MIN).minus(Money::from_cents(1)).abs(), most);
        assert_eq!(most.times(2), most);
        assert_eq!([Money::from_cents(1), Money::from_cents(-3)].into_iter().sum::<Money>().cents(), -2);
        assert!(Money::from_cents(-1).is_negative() && !Money::ZERO.is_negative() && Money::ZERO.is_zero());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(cents in -99_999_999_999_999_i64..=99_999_999_999_999) {
            let money = Money::from_cents(cents);
            prop_assert_eq!(money.to_string().parse::<Money>(), Ok(money));
        }

        #[test]
        fn anything_at_all_is_read_or_refused(s in "\\PC*") {
            let _ = s.parse::<Money>();
        }
    }
}
