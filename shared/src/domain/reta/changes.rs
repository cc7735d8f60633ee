//! When a change of base is asked for and when it has effect: six times a year (RGC 44.4, 45).
use jiff::{ToSpan, civil::Date};

/// A window in which a change of base can be asked for. Days are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BaseChange {
    /// First day.
    pub ask_from: Date,
    /// Last day.
    pub ask_until: Date,
    /// Day from which the new base counts.
    pub effective: Date,
}

/// Months of a window.
const MONTHS: i8 = 2;

/// The next six windows, the one open today first.
#[must_use]
pub fn base_changes(today: Date) -> [BaseChange; 6] {
    let into = (today.month() - 1) % MONTHS;
    let first = today.first_of_month().saturating_sub(into.months());
    std::array::from_fn(|i| {
        let months = i64::try_from(i).unwrap_or_default() * i64::from(MONTHS);
        let ask_from = first.saturating_add(months.months());
        let effective = ask_from.saturating_add(MONTHS.months());
        BaseChange { ask_from, ask_until: effective.saturating_sub(1.day()), effective }
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing, reason = "tests")]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn six_windows_begin_with_the_one_open_today() {
        let window = |from, until, effective| BaseChange { ask_from: from, ask_until: until, effective };
        let year = [
            window(date(2026, 1, 1), date(2026, 2, 28), date(2026, 3, 1)),
            window(date(2026, 3, 1), date(2026, 4, 30), date(2026, 5, 1)),
            window(date(2026, 5, 1), date(2026, 6, 30), date(2026, 7, 1)),
            window(date(2026, 7, 1), date(2026, 8, 31), date(2026, 9, 1)),
            window(date(2026, 9, 1), date(2026, 10, 31), date(2026, 11, 1)),
            window(date(2026, 11, 1), date(2026, 12, 31), date(2027, 1, 1)),
        ];
        assert_eq!(base_changes(date(2026, 1, 1)), year);
        assert_eq!(base_changes(date(2026, 2, 28)), year);
        assert_eq!(base_changes(date(2026, 3, 1))[..5], year[1..]);
        assert_eq!(base_changes(date(2026, 12, 31))[0], year[5]);
        assert_eq!(
            base_changes(date(2026, 11, 23))[1],
            window(date(2027, 1, 1), date(2027, 2, 28), date(2027, 3, 1))
        );
        // leap years
        assert_eq!(base_changes(date(2024, 2, 29))[0].ask_until, date(2024, 2, 29));
    }
}
