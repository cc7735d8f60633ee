//! Mobile and e-mail as a citizen writes them.
use std::fmt;

/// A Spanish mobile in the form +34XXXXXXXXX (6…, or 71 to 74). Personal data: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Mobile(String);

impl fmt::Debug for Mobile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mobile(…)")
    }
}

/// What is wrong with a written mobile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MobileError {
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// A character that is no digit.
    #[error("a character that is no digit")]
    Character {
        /// The character.
        found: char,
    },
    /// Another country's prefix.
    #[error("another country's prefix")]
    Foreign,
    /// Not nine digits.
    #[error("{found} digits instead of 9")]
    Length {
        /// How many there are.
        found: usize,
    },
    /// Nine digits, but no mobile: those begin with 6 or 71 to 74.
    #[error("not a mobile")]
    NotMobile,
}

impl Mobile {
    /// Reads a mobile with or without +34, 0034, spaces, dots and hyphens.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub fn parse(written: &str) -> Result<Self, MobileError> {
        let compact: String = written
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '(' | ')' | '/'))
            .collect();
        if compact.is_empty() {
            return Err(MobileError::Empty);
        }
        let international = compact.strip_prefix('+').or_else(|| compact.strip_prefix("00"));
        let national = match international {
            Some(rest) => rest.strip_prefix("34").ok_or(MobileError::Foreign)?,
            None if compact.len() == 11 => compact.strip_prefix("34").unwrap_or(&compact),
            None => &compact,
        };
        if let Some(found) = national.chars().find(|c| !c.is_ascii_digit()) {
            return Err(MobileError::Character { found });
        }
        if national.len() != 9 {
            return Err(MobileError::Length { found: national.len() });
        }
        let mobile = national.starts_with('6')
            || ["71", "72", "73", "74"].iter().any(|prefix| national.starts_with(prefix));
        if mobile { Ok(Self(format!("+34{national}"))) } else { Err(MobileError::NotMobile) }
    }

    /// +34 and nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An e-mail address that could exist. Personal data: `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Email(String);

impl fmt::Debug for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Email(…)")
    }
}

/// What is wrong with a written address. Whether it exists is found out by sending a code there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailError {
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// No @, or several.
    #[error("exactly one @ is needed")]
    At,
    /// Nothing before the @, or blanks inside.
    #[error("the name before the @ is wrong")]
    Name,
    /// What stands after the @ is no domain.
    #[error("what stands after the @ is no domain")]
    Domain,
}

impl Email {
    /// Reads an address; blanks around it are dropped.
    ///
    /// # Errors
    /// Says which part is wrong.
    pub fn parse(written: &str) -> Result<Self, EmailError> {
        let written = written.trim();
        if written.is_empty() {
            return Err(EmailError::Empty);
        }
        let (name, domain) = written.split_once('@').ok_or(EmailError::At)?;
        if domain.contains('@') {
            return Err(EmailError::At);
        }
        let name_fits = (1..=64).contains(&name.len())
            && name.is_ascii()
            && !name.contains(|c: char| c.is_whitespace() || c.is_control() || ",;:<>()[]\\\"".contains(c))
            && !name.starts_with('.')
            && !name.ends_with('.')
            && !name.contains("..");
        if !name_fits {
            return Err(EmailError::Name);
        }
        let labels: Vec<&str> = domain.split('.').collect();
        let domain_fits = labels.len() >= 2
            && domain.len() <= 189
            && labels.iter().all(|l| {
                (1..=63).contains(&l.len())
                    && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                    && !l.starts_with('-')
                    && !l.ends_with('-')
            })
            && labels.last().is_some_and(|l| l.len() >= 2 && l.bytes().all(|b| b.is_ascii_alphabetic()));
        if domain_fits { Ok(Self(written.to_owned())) } else { Err(EmailError::Domain) }
    }

    /// The address.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn mobiles_are_read_as_people_write_them() {
        for written in ["612345678", "+34 612 345 678", "0034612345678", "34612345678", "612-34.56 78"] {
            assert_eq!(Mobile::parse(written).unwrap().as_str(), "+34612345678", "{written}");
        }
        assert!(Mobile::parse("711222333").is_ok());
    }

    #[test]
    fn each_wrong_mobile_has_its_own_error() {
        for (written, error) in [
            ("", MobileError::Empty),
            ("61234567", MobileError::Length { found: 8 }),
            ("6123456789", MobileError::Length { found: 10 }),
            ("+44 7700 900123", MobileError::Foreign),
            ("912345678", MobileError::NotMobile),
            ("751234567", MobileError::NotMobile),
            ("61234567x", MobileError::Character { found: 'x' }),
            // 34 is a prefix only where nine digits follow
            ("345678901", MobileError::NotMobile),
        ] {
            assert_eq!(Mobile::parse(written), Err(error), "{written}");
        }
    }

    #[test]
    fn emails_are_checked_for_form_only() {
        for (written, read) in
            [("ana@example.es", "ana@example.es"), (" ana.m+1@mail.example.com ", "ana.m+1@mail.example.com")]
        {
            assert_eq!(Email::parse(written).unwrap().as_str(), read);
        }
        for (written, error) in [
            ("", EmailError::Empty),
            ("ana", EmailError::At),
            ("a@b@c.es", EmailError::At),
            ("@example.es", EmailError::Name),
            ("an a@example.es", EmailError::Name),
            ("ana@example", EmailError::Domain),
            ("ana@-example.es", EmailError::Domain),
            ("ana@example.e1", EmailError::Domain),
        ] {
            assert_eq!(Email::parse(written), Err(error), "{written}");
        }
    }

    #[test]
    fn a_name_and_a_domain_keep_to_the_rules_of_mail() {
        for name in ["an,a", "an;a", "an(a", "an\"a", "an\u{7f}a", "ñ", ".ana", "ana.", "a..na"] {
            assert_eq!(Email::parse(&format!("{name}@example.es")), Err(EmailError::Name), "{name}");
        }
        for domain in ["exa_mple.es", "ejemplo-.es", "españa.es", ".es", "example.", "example.e", "a..es"] {
            assert_eq!(Email::parse(&format!("ana@{domain}")), Err(EmailError::Domain), "{domain}");
        }
    }

    #[test]
    fn an_address_has_at_most_254_characters() {
        let (a64, label) = ("a".repeat(64), "b".repeat(63));
        let read = |name: &str, domain: &str| Email::parse(&format!("{name}@{domain}")).map(|_| ());
        assert_eq!(read(&a64, "example.es"), Ok(()));
        assert_eq!(read(&format!("{a64}a"), "example.es"), Err(EmailError::Name));
        assert_eq!(read("ana", &format!("{label}.es")), Ok(()));
        assert_eq!(read("ana", &format!("b{label}.es")), Err(EmailError::Domain));
        let longest = format!("{label}.{label}.{}.es", "c".repeat(58));
        assert_eq!(longest.len(), 189);
        assert_eq!(read(&a64, &longest), Ok(()));
        assert_eq!(read(&a64, &format!("{label}.{label}.{}.es", "c".repeat(59))), Err(EmailError::Domain));
    }

    #[test]
    fn debug_shows_no_personal_data() {
        assert_eq!(format!("{:?}", Mobile::parse("612345678").unwrap()), "Mobile(…)");
        assert_eq!(format!("{:?}", Email::parse("ana@example.es").unwrap()), "Email(…)");
    }
}
