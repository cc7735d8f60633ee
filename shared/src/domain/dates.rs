//! Days and instants. A date is not an instant; legal days are those of Europe/Madrid.
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// The one zone this app needs, compiled in: no zone database, no JavaScript, no clock.
static MADRID: TimeZone = jiff::tz::get!("Europe/Madrid");

/// Seconds since 1970, UTC, on the server's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Instant(pub i64);

impl Instant {
    /// Reads RFC 3339.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse::<Timestamp>().ok().map(|t| Self(t.as_second()))
    }

    /// Reads the date of an HTTP header (RFC 9110, 5.6.7).
    #[must_use]
    pub fn parse_http(text: &str) -> Option<Self> {
        jiff::fmt::rfc2822::parse(text).ok().map(|z| Self(z.timestamp().as_second()))
    }

    /// The legal day it falls on.
    #[must_use]
    pub fn legal_day(self) -> Date {
        self.civil().date()
    }

    /// Day and time in Madrid.
    #[must_use]
    pub fn civil(self) -> jiff::civil::DateTime {
        Timestamp::from_second(self.0).unwrap_or_default().to_zoned(MADRID.clone()).datetime()
    }

    /// Whole seconds from an earlier instant to this one; negative if it is later.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// Days from one legal day to another, negative if it has passed.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A date of birth that exists and lies in the past.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct BirthDate(Date);

impl std::fmt::Debug for BirthDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("BirthDate(…)")
    }
}

/// What is wrong with a written date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was written.
    #[error("nothing was written")]
    Empty,
    /// Not day, month and year.
    #[error("not day, month and year")]
    Form,
    /// There is no such day.
    #[error("there is no such day")]
    NoSuchDay,
    /// It lies in the future.
    #[error("it lies in the future")]
    Future,
    /// More than 120 years ago.
    #[error("more than 120 years ago")]
    TooLongAgo,
}

impl BirthDate {
    /// Reads dd/mm/aaaa; hyphens, dots, spaces or nothing may stand between.
    ///
    /// # Errors
    /// Says whether the form, the day or the year is wrong.
    pub fn parse(written: &str, today: Date) -> Result<Self, DateError> {
        let written = written.trim();
        if written.is_empty() {
            return Err(DateError::Empty);
        }
        let parts: Vec<&str> = if written.len() == 8 && written.bytes().all(|b| b.is_ascii_digit()) {
            let (day, rest) = written.split_at(2);
            let (month, year) = rest.split_at(2);
            vec![day, month, year]
        } else {
            written.split(['/', '-', '.', ' ']).filter(|p| !p.is_empty()).collect()
        };
        let [day, month, year] = parts.as_slice() else { return Err(DateError::Form) };
        if year.len() != 4 || day.len() > 2 || month.len() > 2 {
            return Err(DateError::Form);
        }
        let day: i8 = day.parse().map_err(|_| DateError::Form)?;
        let month: i8 = month.parse().map_err(|_| DateError::Form)?;
        let year: i16 = year.parse().map_err(|_| DateError::Form)?;
        let date = Date::new(year, month, day).map_err(|_| DateError::NoSuchDay)?;
        if date > today {
            return Err(DateError::Future);
        }
        if i32::from(today.year()) - i32::from(year) > 120 {
            return Err(DateError::TooLongAgo);
        }
        Ok(Self(date))
    }

    /// The day.
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    const TODAY: Date = date(2026, 2, 10);

    #[test]
    fn dates_are_read_as_people_write_them() {
        for written in ["03/04/1980", "3-4-1980", "03041980", " 3.4.1980 ", "3 4 1980"] {
            assert_eq!(BirthDate::parse(written, TODAY).unwrap().date(), date(1980, 4, 3), "{written}");
        }
    }

    #[test]
    fn each_wrong_date_has_its_own_error() {
        for (written, error) in [
            ("", DateError::Empty),
            ("hoy", DateError::Form),
            ("1980/04/03", DateError::Form),
            ("003/04/1980", DateError::Form),
            ("03/004/1980", DateError::Form),
            ("1", DateError::Form),
            ("03/04/80", DateError::Form),
            ("31/02/1980", DateError::NoSuchDay),
            ("29/02/1981", DateError::NoSuchDay),
            ("11/02/2026", DateError::Future),
            ("01/01/1900", DateError::TooLongAgo),
            ("31/12/1905", DateError::TooLongAgo),
        ] {
            assert_eq!(BirthDate::parse(written, TODAY), Err(error), "{written}");
        }
        for edge in ["29/02/1980", "10/02/2026", "01/01/1906"] {
            assert!(BirthDate::parse(edge, TODAY).is_ok(), "{edge}");
        }
    }

    #[test]
    fn debug_shows_no_personal_data() {
        assert_eq!(format!("{:?}", BirthDate::parse("03/04/1980", TODAY).unwrap()), "BirthDate(…)");
    }

    #[test]
    fn seconds_count_from_the_earlier_instant() {
        let (nine, ten) = (Instant::parse("2026-02-10T09:00:00Z"), Instant::parse("2026-02-10T10:00:00Z"));
        assert_eq!(ten.unwrap().since(nine.unwrap()), 3600);
        assert_eq!(nine.unwrap().since(ten.unwrap()), -3600);
        assert_eq!(Instant::parse("10/02/2026"), None);
    }

    #[test]
    fn the_legal_day_is_madrids() {
        // 22:03 UTC on the 28th is 00:03 on the 29th with summer time, 23:03 on the 28th without
        assert_eq!(Instant::parse("2026-06-28T22:03:00Z").unwrap().legal_day(), date(2026, 6, 29));
        assert_eq!(Instant::parse("2026-01-28T22:03:00Z").unwrap().legal_day(), date(2026, 1, 28));
        assert_eq!(Instant::parse_http("Tue, 10 Feb 2026 09:00:00 GMT").unwrap().civil().hour(), 10);
    }

    #[test]
    fn days_left_are_days_of_the_calendar() {
        assert_eq!(days_between(TODAY, date(2026, 2, 28)), 18);
        assert_eq!(days_between(TODAY, date(2026, 2, 9)), -1);
    }

    proptest! {
        #[test]
        fn anything_at_all_is_read_or_refused(s in "\\PC*") {
            let _ = BirthDate::parse(&s, TODAY);
        }
    }
}
