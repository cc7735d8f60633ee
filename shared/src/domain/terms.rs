//! Legal terms (LPAC 30, 43.2; LGSS 308.1.c.4ª). Holidays are data per year (`shared/data/calendars`).
use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use serde::Deserialize;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/calendars.rs"));

/// Ten natural days to open a notification (LPAC 43.2).
const DAYS_TO_OPEN: i64 = 10;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the source stands in the file for people")]
struct Calendar {
    year: i16,
    source: Source,
    national_holidays: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "the source stands in the file for people")]
struct Source {
    law: String,
    link: String,
}

static HOLIDAYS: LazyLock<Vec<Date>> = LazyLock::new(|| {
    CALENDARS
        .iter()
        .filter_map(|(_, text)| super::json::read::<Calendar>(text).ok())
        .flat_map(|calendar| calendar.national_holidays)
        .filter_map(|day| day.parse().ok())
        .collect()
});

/// Whether a day is a working day everywhere but where a town or region has a holiday of its own (LPAC 30.2):
/// neither Saturday, Sunday nor a national holiday. Years without data know weekends only.
///
/// The town is unknown here, so terms may end later than what follows from this, never earlier: the prudent day.
#[must_use]
pub fn is_working(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !HOLIDAYS.contains(&day)
}

/// The same day, or the first working day after (LPAC 30.5).
#[must_use]
pub fn working_day(mut day: Date) -> Date {
    while !is_working(day) && day < Date::MAX {
        day = day.saturating_add(1.day());
    }
    day
}

/// Last day of a term of one month: the same day number, or the month's last (LPAC 30.4), moved to a working day
/// (30.5). The term to appeal (LPAC 122.1).
#[must_use]
pub fn one_month(notified: Date) -> Date {
    working_day(notified.saturating_add(1.month()))
}

/// Last day of the month after (LGSS 308.1.c.4ª: to pay; RGC 46.2.6ª: to waive the refund). Not moved: prudent.
#[must_use]
pub fn last_day_of_next_month(notified: Date) -> Date {
    notified.first_of_month().saturating_add(1.month()).last_of_month()
}

/// Last of the ten natural days to open a notification, counted from the day after it was made available (LPAC 30.3,
/// 43.2).
#[must_use]
pub fn last_day_to_open(available: Date) -> Date {
    available.saturating_add(DAYS_TO_OPEN.days())
}

/// The day before which money is given back: 30 April of the year after the one in which the tax administration told
/// the income, which it does in the year after the contributions (LGSS 308.1.c.4ª).
#[must_use]
pub fn refund_before(year: i16) -> Option<Date> {
    Date::new(year.checked_add(2)?, 4, 30).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_calendar_is_of_its_year() {
        for (file, text) in CALENDARS {
            let calendar: Calendar = serde_json::from_str(text).unwrap_or_else(|e| panic!("{file}: {e}"));
            assert!(file.ends_with(&format!("{}.json", calendar.year)), "{file}");
            assert!(!calendar.national_holidays.is_empty());
            for day in &calendar.national_holidays {
                assert_eq!(day.parse::<Date>().unwrap().year(), calendar.year, "{file}: {day}");
            }
        }
        assert!(CALENDARS.len() >= 4);
    }

    #[test]
    fn a_month_ends_on_the_same_day_number_or_on_its_last_day() {
        for (notified, last) in [
            (date(2026, 1, 26), date(2026, 2, 26)),
            // no 31 February: the 28th is a Saturday, so Monday
            (date(2026, 1, 31), date(2026, 3, 2)),
            // 29 February of a leap year is a Thursday
            (date(2024, 1, 31), date(2024, 2, 29)),
            // 3 April is Good Friday, then a weekend
            (date(2026, 3, 3), date(2026, 4, 6)),
            // 6 January is a holiday
            (date(2025, 12, 6), date(2026, 1, 7)),
            // the Immaculate Conception, the Monday before
            (date(2025, 11, 8), date(2025, 12, 9)),
            // the end of a year
            (date(2026, 11, 30), date(2026, 12, 30)),
        ] {
            assert_eq!(one_month(notified), last, "{notified}");
        }
    }

    #[test]
    fn weekends_and_national_holidays_are_not_working_days() {
        assert!(is_working(date(2026, 11, 23)));
        assert!(!is_working(date(2026, 11, 21)) && !is_working(date(2026, 11, 22)));
        assert!(!is_working(date(2026, 12, 25)) && !is_working(date(2024, 3, 29)));
        // a year without data knows weekends only: the earlier day
        assert!(is_working(date(2040, 12, 25)));
        assert_eq!(working_day(date(2026, 11, 23)), date(2026, 11, 23));
        assert_eq!(working_day(date(2026, 11, 21)), date(2026, 11, 23));
        // the end of time comes to an end
        assert_eq!(working_day(Date::MAX), Date::MAX);
    }

    #[test]
    fn other_terms_are_not_moved() {
        assert_eq!(last_day_of_next_month(date(2026, 1, 31)), date(2026, 2, 28));
        assert_eq!(last_day_of_next_month(date(2025, 12, 1)), date(2026, 1, 31));
        assert_eq!(last_day_to_open(date(2026, 2, 10)), date(2026, 2, 20));
        assert_eq!(refund_before(2024), Some(date(2026, 4, 30)));
        assert_eq!(refund_before(i16::MAX), None);
    }
}
