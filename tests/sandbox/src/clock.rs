//! The sandbox's one clock: it starts where it is told and then ticks with real time.

use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// Legal days are counted here.
pub static MADRID: TimeZone = jiff::tz::get!("Europe/Madrid");

/// Where a fresh state begins: the 2024 campaign's hearings are over or running, its resolutions begin.
pub const START: &str = "2026-02-10T10:00:00+01:00";

/// A settable clock: real time plus an offset.
#[derive(Debug, Default)]
pub struct Clock {
    offset_ms: AtomicI64,
}

impl Clock {
    /// A clock that shows `now` at this moment.
    pub fn at(now: Timestamp) -> Self {
        let clock = Self::default();
        clock.set(now);
        clock
    }

    /// The sandbox's time.
    pub fn now(&self) -> Timestamp {
        from_ms(real_ms().saturating_add(self.offset_ms.load(Ordering::SeqCst)))
    }

    /// Sets the time; it goes on ticking from there.
    pub fn set(&self, now: Timestamp) {
        self.set_offset(now.as_millisecond().saturating_sub(real_ms()));
    }

    /// Milliseconds between real time and the sandbox's.
    pub fn offset(&self) -> i64 {
        self.offset_ms.load(Ordering::SeqCst)
    }

    /// Takes up an offset kept from an earlier run.
    pub fn set_offset(&self, offset_ms: i64) {
        self.offset_ms.store(offset_ms, Ordering::SeqCst);
    }
}

fn real_ms() -> i64 {
    Timestamp::now().as_millisecond()
}

/// A timestamp of stored milliseconds.
pub fn from_ms(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The day in Madrid.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(MADRID.clone()).date()
}

/// Midnight in Madrid at the beginning of a day.
pub fn midnight(day: Date) -> Timestamp {
    day.to_zoned(MADRID.clone()).map(|z| z.timestamp()).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// RFC 3339 in UTC, whole seconds, as the contract writes instants.
pub fn instant(at: Timestamp) -> String {
    from_ms(at.as_millisecond().div_euclid(1000) * 1000).to_string()
}

/// For people: 10/02/2026 10:00:00, Madrid time.
pub fn readable(at: Timestamp) -> String {
    at.to_zoned(MADRID.clone()).strftime("%d/%m/%Y %H:%M:%S").to_string()
}

/// The `Date` header's form.
pub fn http_date(at: Timestamp) -> String {
    jiff::fmt::rfc2822::DateTimePrinter::new()
        .timestamp_to_rfc9110_string(&at)
        .unwrap_or_else(|_| "Thu, 01 Jan 1970 00:00:00 GMT".into())
}
