//! Legal terms: LPAC 30 and 43.2, LGSS 308.1.c.4ª. Holidays are data per year.

use jiff::{
    Timestamp, ToSpan,
    civil::{Date, Weekday},
};

use crate::clock::{day, midnight};

/// National holidays that no autonomous community replaces (yearly resolutions on the working calendar).
/// A year without data counts weekends only, which gives the earlier, prudent day.
const HOLIDAYS: &[(i16, i8, i8)] = &[
    (2025, 1, 1),
    (2025, 1, 6),
    (2025, 4, 18),
    (2025, 5, 1),
    (2025, 8, 15),
    (2025, 11, 1),
    (2025, 12, 6),
    (2025, 12, 8),
    (2025, 12, 25),
    (2026, 1, 1),
    (2026, 1, 6),
    (2026, 4, 3),
    (2026, 5, 1),
    (2026, 8, 15),
    (2026, 10, 12),
    (2026, 12, 8),
    (2026, 12, 25),
];

/// LPAC 30.2: Saturdays, Sundays and holidays do not count as working days.
pub fn is_working(date: Date) -> bool {
    !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
        && !HOLIDAYS.contains(&(date.year(), date.month(), date.day()))
}

/// LPAC 43.2: end of the ten natural days, which run from the day after the act was made available (30.3).
pub fn expires_at(available: Timestamp) -> Timestamp {
    let first = day(available);
    midnight(first.saturating_add(11.days()))
}

/// LGSS 308.1.c.4ª, RGC 46.2.6ª: the last day of the month after the notification; not moved, which is prudent.
pub fn last_day_of_next_month(notified: Date) -> Date {
    notified.first_of_month().saturating_add(1.month()).last_of_month()
}

/// LPAC 30.4 and 30.5: one month, to the same day number or the month's last, moved to a working day.
pub fn appeal_until(notified: Date) -> Date {
    let mut last = notified.saturating_add(1.month());
    while !is_working(last) {
        last = last.saturating_add(1.day());
    }
    last
}

/// LGSS 308.1.c.4ª: before 30 April of the year after the one in which the tax administration told the income.
pub fn refund_before(year: i16) -> Date {
    Date::new(year.saturating_add(2), 4, 30).unwrap_or(Date::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap_or(Date::ZERO)
    }

    #[test]
    fn terms_follow_the_law() {
        // 10 February, 9:00: days 11 to 20, over when the 21st begins (winter time, UTC+1).
        let at: Timestamp = "2026-02-10T09:00:00+01:00".parse().unwrap_or_default();
        assert_eq!(expires_at(at).to_string(), "2026-02-20T23:00:00Z");
        // Across the change to summer time on 29 March.
        let at: Timestamp = "2026-03-25T23:30:00+01:00".parse().unwrap_or_default();
        assert_eq!(expires_at(at).to_string(), "2026-04-04T22:00:00Z");
        assert_eq!(last_day_of_next_month(date("2026-01-31")), date("2026-02-28"));
        assert_eq!(last_day_of_next_month(date("2025-12-01")), date("2026-01-31"));
        // 31 January has no 31 February: the 28th, a Saturday, so Monday 2 March.
        assert_eq!(appeal_until(date("2026-01-31")), date("2026-03-02"));
        // 3 March → 3 April, Good Friday → Monday 6.
        assert_eq!(appeal_until(date("2026-03-03")), date("2026-04-06"));
        assert_eq!(appeal_until(date("2026-01-26")), date("2026-02-26"));
        assert_eq!(refund_before(2024), date("2026-04-30"));
    }
}
