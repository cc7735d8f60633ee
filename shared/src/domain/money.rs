//! Euros to the cent.
use rust_decimal::Decimal;
use std::str::FromStr;

/// An amount of euros with exactly two decimals; never rounded in silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Euros(Decimal);

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount of euros with two decimals")]
pub struct NotEuros;

impl Euros {
    /// The amount as a number.
    #[must_use]
    pub const fn amount(self) -> Decimal {
        self.0
    }

    /// Whole cents, for formatting.
    #[must_use]
    pub fn cents(self) -> i64 {
        i64::try_from(self.0.mantissa()).unwrap_or_default()
    }

    /// Whether it is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }
}

impl FromStr for Euros {
    type Err = NotEuros;

    /// Reads the contract's form: "612.40", "-3.00".
    fn from_str(text: &str) -> Result<Self, NotEuros> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, cents) = digits.split_once('.').ok_or(NotEuros)?;
        let fits = (1..=12).contains(&whole.len())
            && cents.len() == 2
            && whole.bytes().chain(cents.bytes()).all(|b| b.is_ascii_digit());
        if !fits {
            return Err(NotEuros);
        }
        let mut amount = Decimal::from_str(text).map_err(|_| NotEuros)?;
        amount.rescale(2);
        Ok(Self(amount))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn only_the_contracts_form_is_read() {
        assert_eq!("612.40".parse::<Euros>().unwrap().cents(), 61_240);
        assert_eq!("-0.05".parse::<Euros>().unwrap().cents(), -5);
        for wrong in ["612.4", "612,40", "1e3", "", "-", ".50", "1.000", "9999999999999.00", "+1.00", " 1.00"]
        {
            assert_eq!(wrong.parse::<Euros>(), Err(NotEuros), "{wrong}");
        }
    }
}
