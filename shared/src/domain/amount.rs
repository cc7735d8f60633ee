//! Amounts as people write them.
use super::money::Money;

/// What is wrong with a written amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// Not a number.
    #[error("not a number")]
    Form,
    /// More than two decimals.
    #[error("more than two decimals")]
    Decimals,
    /// Below zero.
    #[error("below zero")]
    Negative,
    /// Beyond sense: more than [`LARGEST_WHOLE`] euros.
    #[error("beyond sense")]
    TooLarge,
}

/// Most whole euros that are read.
pub const LARGEST_WHOLE: i64 = 9_999_999;

/// Reads an amount of euros: "1.234,56", "1234.5", "1 234", "1234,56 €".
///
/// A comma or a dot with one or two digits after it are decimals; with three they group thousands, as Spanish writes.
///
/// # Errors
/// Says whether the form, the decimals, the sign or the size is wrong.
pub fn parse(written: &str) -> Result<Money, AmountError> {
    let text: String =
        written.chars().filter(|c| !c.is_whitespace() && *c != '€' && *c != '\'').collect::<String>();
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    if let Some(rest) = text.strip_prefix(['-', '−']) {
        return match parse(rest) {
            Err(AmountError::Empty) => Err(AmountError::Form),
            Ok(zero) if zero.is_zero() => Ok(zero),
            Ok(_) => Err(AmountError::Negative),
            Err(e) => Err(e),
        };
    }
    let (whole, decimals) = match text.rfind([',', '.']) {
        None => (text.as_str(), ""),
        Some(at) => {
            let (before, after) = text.split_at(at);
            let after = after.get(1..).unwrap_or_default();
            let separator = text.get(at..=at).unwrap_or_default();
            let groups = after.len() == 3 && !before.is_empty() && (separator == "." || before.contains(','));
            if groups && !before.contains(if separator == "." { ',' } else { '.' }) {
                (text.as_str(), "")
            } else {
                (before, after)
            }
        }
    };
    if decimals.len() > 2 {
        return Err(if decimals.bytes().all(|b| b.is_ascii_digit()) {
            AmountError::Decimals
        } else {
            AmountError::Form
        });
    }
    let whole = ungrouped(whole).ok_or(AmountError::Form)?;
    let cents = match decimals.len() {
        0 => Some(0),
        1 => digits(decimals).map(|d| d * 10),
        _ => digits(decimals),
    }
    .ok_or(AmountError::Form)?;
    if whole > LARGEST_WHOLE {
        return Err(AmountError::TooLarge);
    }
    Ok(Money::from_cents(whole * 100 + cents))
}

fn digits(text: &str) -> Option<i64> {
    let all = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    // so many digits are beyond sense, whatever they say
    all.then(|| text.parse().unwrap_or(i64::MAX))
}

/// The whole euros, with or without groups of three.
fn ungrouped(text: &str) -> Option<i64> {
    let groups: Vec<&str> = text.split(['.', ',']).collect();
    let (first, rest) = groups.split_first()?;
    let fits = rest.is_empty() || (1..=3).contains(&first.len());
    if !fits || rest.iter().any(|g| g.len() != 3) {
        return None;
    }
    digits(&groups.concat())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (written, cents) in [
            ("1234,56", 123_456),
            ("1.234,56 €", 123_456),
            ("1234.56", 123_456),
            ("1,234.56", 123_456),
            ("1 234", 123_400),
            ("1.234", 123_400),
            ("1234,5", 123_450),
            ("1.234.567", 123_456_700),
            ("0", 0),
            ("-0", 0),
            ("12,", 1200),
            ("9.999.999,99", 999_999_999),
        ] {
            assert_eq!(parse(written).unwrap().cents(), cents, "{written}");
        }
    }

    #[test]
    fn each_wrong_amount_has_its_own_error() {
        for (written, error) in [
            ("", AmountError::Empty),
            (" € ", AmountError::Empty),
            ("mil", AmountError::Form),
            ("-", AmountError::Form),
            ("12.34.5", AmountError::Form),
            ("1.23,4x", AmountError::Form),
            ("1234,567", AmountError::Decimals),
            ("12,3456", AmountError::Decimals),
            ("-5", AmountError::Negative),
            ("10000000", AmountError::TooLarge),
            ("99999999999999999999999999", AmountError::TooLarge),
        ] {
            assert_eq!(parse(written), Err(error), "{written}");
        }
    }

    proptest! {
        #[test]
        fn anything_at_all_is_read_or_refused(s in "\\PC*") {
            let _ = parse(&s);
        }
    }
}
