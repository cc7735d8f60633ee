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
