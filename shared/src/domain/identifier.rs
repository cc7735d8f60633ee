//! DNI and NIE with their check letter (RD 1553/2005 art. 11).
use std::fmt;

const LETTERS: &[u8; 23] = b"TRWAGMYFPDXBNJZSQVHLCKE";

/// A valid DNI or NIE, without separators. Personal data: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Identifier(String);

impl fmt::Debug for Identifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identifier(…)")
    }
}

/// What is wrong with a written DNI or NIE.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IdentifierError {
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// A character that has no place there; positions count from 1, separators not counted.
    #[error("character {position} does not belong there")]
    Character {
        /// Which character of those written.
        position: usize,
        /// The character.
        found: char,
        /// Whether a digit was expected there (otherwise a letter).
        digit_expected: bool,
    },
    /// Not nine characters.
    #[error("{found} characters instead of 9")]
    Length {
        /// How many there are.
        found: usize,
    },
    /// All in its place, but the letter is not the one that the number gives.
    #[error("the letter does not fit the number")]
    Letter {
        /// The letter that was written.
        found: char,
    },
}

impl Identifier {
    /// Reads what a person wrote: spaces, dots and hyphens are passed over, case does not matter, and a short DNI is
    /// filled with zeros in front.
    ///
    /// # Errors
    /// Says which character is wrong, or that the letter does not fit.
    pub fn parse(written: &str) -> Result<Self, IdentifierError> {
        let chars: Vec<char> = written
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '/'))
            .flat_map(char::to_uppercase)
            .collect();
        let Some(first) = chars.first().copied() else { return Err(IdentifierError::Empty) };
        let foreign = matches!(first, 'X' | 'Y' | 'Z');
        let (last, number) = chars.split_last().ok_or(IdentifierError::Empty)?;
        for (i, c) in number.iter().enumerate() {
            if !(c.is_ascii_digit() || (i == 0 && foreign)) {
                return Err(IdentifierError::Character { position: i + 1, found: *c, digit_expected: true });
            }
        }
        if !last.is_ascii_uppercase() {
            // nine digits and no letter: the letter is what is missing
            return Err(if last.is_ascii_digit() && chars.len() < 9 {
                IdentifierError::Length { found: chars.len() }
            } else {
                IdentifierError::Character { position: chars.len(), found: *last, digit_expected: false }
            });
        }
        let mut digits: String = number.iter().collect();
        if !foreign && (5..8).contains(&digits.len()) {
            digits = format!("{digits:0>8}");
        }
        if digits.len() != 8 {
            return Err(IdentifierError::Length { found: chars.len() });
        }
        let value: usize = match first {
            'X' => digits.replacen('X', "0", 1),
            'Y' => digits.replacen('Y', "1", 1),
            'Z' => digits.replacen('Z', "2", 1),
            _ => digits.clone(),
        }
        .parse()
        .map_err(|_| IdentifierError::Length { found: chars.len() })?;
        if LETTERS.get(value % 23).map(|l| char::from(*l)) == Some(*last) {
            Ok(Self(format!("{digits}{last}")))
        } else {
            Err(IdentifierError::Letter { found: *last })
        }
    }

    /// The nine characters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_identifiers_are_read_however_they_are_written() {
        for (written, read) in [
            ("12345678Z", "12345678Z"),
            ("01234567L", "01234567L"),
            ("1234567l", "01234567L"),
            ("12.345.678-z", "12345678Z"),
            (" x1234567 L ", "X1234567L"),
            ("Y1234567X", "Y1234567X"),
            ("Z1234567R", "Z1234567R"),
        ] {
            assert_eq!(Identifier::parse(written).unwrap().as_str(), read);
        }
    }

    #[test]
    fn the_error_says_which_character() {
        use IdentifierError as E;
        for (written, error) in [
            ("", E::Empty),
            (" - ", E::Empty),
            ("1234O678Z", E::Character { position: 5, found: 'O', digit_expected: true }),
            ("X12A4567L", E::Character { position: 4, found: 'A', digit_expected: true }),
            ("123456789", E::Character { position: 9, found: '9', digit_expected: false }),
            ("1234567", E::Length { found: 7 }),
            ("123Z", E::Length { found: 4 }),
            ("123456789Z", E::Length { found: 10 }),
            ("12345678A", E::Letter { found: 'A' }),
            ("X123456L", E::Length { found: 8 }),
            ("12345678ñ", E::Character { position: 9, found: 'Ñ', digit_expected: false }),
        ] {
            assert_eq!(Identifier::parse(written), Err(error), "{written}");
        }
    }

    #[test]
    fn debug_shows_no_personal_data() {
        assert_eq!(format!("{:?}", Identifier::parse("12345678Z").unwrap()), "Identifier(…)");
    }

    proptest! {
        #[test]
        fn exactly_one_letter_fits_a_number(n in 0u32..100_000_000) {
            let fitting = ('A'..='Z').filter(|l| Identifier::parse(&format!("{n:08}{l}")).is_ok()).count();
            prop_assert_eq!(fitting, 1);
        }

        #[test]
        fn anything_at_all_is_read_or_refused(s in "\\PC*") {
            let _ = Identifier::parse(&s);
        }
    }
}
