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
        .filter_map(|(_, text)| serde_json::from_str::<Calendar>(text).ok())
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
