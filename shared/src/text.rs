//! All text, dates, money and sizes, ready to draw. The only place that turns a value into words.
use crate::domain::{dates::Instant, money::Money};
use facet::Facet;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

/// Languages with all their texts.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default, Hash)]
#[repr(C)]
pub enum Lang {
    /// Spanish.
    #[default]
    Es,
    /// English.
    En,
}

impl Lang {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Es, Self::En];

    /// BCP 47.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Es => "es-ES",
            Self::En => "en-GB",
        }
    }

    const fn source(self) -> &'static str {
        match self {
            Self::Es => {
                concat!(include_str!("../locales/es.ftl"), "\n", include_str!("../locales/law.es.ftl"))
            }
            Self::En => {
                concat!(include_str!("../locales/en.ftl"), "\n", include_str!("../locales/law.en.ftl"))
            }
        }
    }
}

type Bundle = FluentBundle<FluentResource>;

fn bundle(lang: Lang) -> Option<&'static Bundle> {
    // each when it is first used: reading both is an eighth of a cold start
    static ES: OnceLock<Option<Bundle>> = OnceLock::new();
    static EN: OnceLock<Option<Bundle>> = OnceLock::new();
    let make = || {
        let mut bundle = Bundle::new_concurrent(vec![lang.tag().parse().ok()?]);
        bundle.set_use_isolating(false); // or every argument is wrapped in U+2068 U+2069
        let resource = match FluentResource::try_new(lang.source().to_owned()) {
            Ok(resource) => resource,
            // a broken message costs itself only; a test finds it
            Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
        Some(bundle)
    };
    let place = match lang {
        Lang::Es => &ES,
        Lang::En => &EN,
    };
    place.get_or_init(make).as_ref()
}

/// The texts of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Texts(pub Lang);

/// A named value in a message.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

impl Texts {
    /// A message.
    #[must_use]
    pub fn get(self, id: &str) -> String {
        self.with(id, [])
    }

    /// A message with its values. The id itself where there is no such message; a test walks all ids.
    #[must_use]
    pub fn with<'a>(self, id: &str, args: impl IntoIterator<Item = Arg<'a>>) -> String {
        self.find(id, args).unwrap_or_else(|| id.to_owned())
    }

    fn find<'a>(self, id: &str, args: impl IntoIterator<Item = Arg<'a>>) -> Option<String> {
        let args: FluentArgs<'a> = args.into_iter().collect();
        let bundle = bundle(self.0)?;
        let pattern = bundle.get_message(id)?.value()?;
        Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// A message, if there is one by this id.
    #[must_use]
    pub fn maybe(self, id: &str) -> Option<String> {
        self.find(id, [])
    }

    /// The paragraphs of a message: its lines.
    #[must_use]
    pub fn paragraphs(self, id: &str) -> Vec<String> {
        self.get(id).lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
    }

    /// 3 de marzo de 2027.
    #[must_use]
    pub fn day(self, day: Date) -> String {
        let month = self.get(month_id(day.month()));
        self.with(
            "date-long",
            [
                ("day", day.day().to_string().into()),
                ("month", month.into()),
                ("year", day.year().to_string().into()),
            ],
        )
    }

    /// 03/03/2027.
    #[must_use]
    pub fn short_day(self, day: Date) -> String {
        format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
    }

    /// 3 de marzo de 2027, 10:05.
    #[must_use]
    pub fn moment(self, at: Instant) -> String {
        let civil = at.civil();
        format!("{}, {:02}:{:02}", self.day(civil.date()), civil.hour(), civil.minute())
    }

    /// The time if it is of today, the short day otherwise.
    #[must_use]
    pub fn row_date(self, at: Instant, now: Instant) -> String {
        let civil = at.civil();
        if civil.date() == now.legal_day() {
            format!("{:02}:{:02}", civil.hour(), civil.minute())
        } else {
            self.short_day(civil.date())
        }
    }

    /// "mar", from "2024-03".
    #[must_use]
    pub fn short_month(self, month: &str) -> String {
        let number = month.rsplit('-').next().and_then(|m| m.parse::<i8>().ok()).unwrap_or_default();
        self.get(month_id(number)).chars().take(3).collect()
    }

    /// marzo de 2024, from "2024-03".
    #[must_use]
    pub fn month(self, month: &str) -> String {
        let parsed = month
            .split_once('-')
            .and_then(|(y, m)| Some((y, m.parse::<i8>().ok().filter(|m| (1..=12).contains(m))?)));
        parsed.map_or_else(
            || month.to_owned(),
            |(year, m)| {
                let name = self.get(month_id(m));
                self.with("date-month", [("month", name.into()), ("year", year.to_owned().into())])
            },
        )
    }

    /// "hace 2 h", "hace 3 días".
    #[must_use]
    pub fn ago(self, then: Instant, now: Instant) -> String {
        let minutes = now.since(then).max(0) / 60;
        let (id, n) = match minutes {
            0 => ("ago-now", 0),
            1..60 => ("ago-minutes", minutes),
            60..2880 => ("ago-hours", minutes / 60),
            _ => ("ago-days", minutes / 1440),
        };
        self.with(id, [("n", n.into())])
    }

    /// 1.234,56 € in Spanish (official use groups four digits too), €1,234.56 in English.
    #[must_use]
    pub fn euros(self, amount: Money) -> String {
        let cents = amount.cents();
        let sign = if cents < 0 { "-" } else { "" };
        let (whole, fraction) = (cents.unsigned_abs() / 100, cents.unsigned_abs() % 100);
        match self.0 {
            Lang::Es => format!("{sign}{},{fraction:02}\u{a0}€", self.number(whole)),
            Lang::En => format!("{sign}€{}.{fraction:02}", self.number(whole)),
        }
    }

    /// A whole number with its groups of three.
    #[must_use]
    pub fn number(self, number: u64) -> String {
        let group = match self.0 {
            Lang::Es => '.',
            Lang::En => ',',
        };
        let digits = number.to_string();
        let mut out = String::new();
        for (i, c) in digits.chars().enumerate() {
            if i > 0 && (digits.len() - i).is_multiple_of(3) {
                out.push(group);
            }
            out.push(c);
        }
        out
    }

    /// A percentage from the contract's form: "31.30" → 31,30 %.
    #[must_use]
    pub fn percent(self, rate: &str) -> String {
        match self.0 {
            Lang::Es => format!("{}\u{a0}%", rate.replace('.', ",")),
            Lang::En => format!("{rate}%"),
        }
    }

    /// 340 kB, 1,2 MB.
    #[must_use]
    pub fn size(self, bytes: u64) -> String {
        if bytes < 1_000_000 {
            return format!("{}\u{a0}kB", bytes.div_ceil(1000));
        }
        let tenths = bytes.saturating_add(50_000) / 100_000;
        let separator = match self.0 {
            Lang::Es => ',',
            Lang::En => '.',
        };
        format!("{}{separator}{}\u{a0}MB", tenths / 10, tenths % 10)
    }
}

const fn month_id(month: i8) -> &'static str {
    match month {
        1 => "month-1",
        2 => "month-2",
        3 => "month-3",
        4 => "month-4",
        5 => "month-5",
        6 => "month-6",
        7 => "month-7",
        8 => "month-8",
        9 => "month-9",
        10 => "month-10",
        11 => "month-11",
        _ => "month-12",
    }
}

/// The beginning of a text in one line, cut at a word, with … if something was left out.
#[must_use]
pub fn excerpt(text: &str, max: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= max {
        return line;
    }
    let cut: String = line.chars().take(max.saturating_sub(1)).collect();
    let at = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..at).unwrap_or(&cut).trim_end_matches([',', '.', ';', ':']))
}

/// A text with its characters apart, so that a screen reader spells it: "0 1 2 L".
#[must_use]
pub fn spelled(text: &str) -> String {
    text.chars()
        .filter(|c| *c != '-' && !c.is_whitespace())
        .map(|c| c.to_string())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]
    use super::*;
    use crate::domain::amount;
    use fluent_bundle::FluentResource;
    use jiff::civil::date;
    use proptest::prelude::*;
    use std::collections::BTreeMap;

    proptest! {
        #[test]
        fn what_is_shown_in_spanish_is_read_back(cents in 0..=amount::LARGEST_WHOLE * 100) {
            let money = Money::from_cents(cents);
            prop_assert_eq!(amount::parse(&Texts(Lang::Es).euros(money)), Ok(money));
        }
    }

    #[test]
    fn money_is_written_as_the_office_writes_it() {
        let es = |s: &str| Texts(Lang::Es).euros(s.parse().unwrap());
        assert_eq!(es("1234.56"), "1.234,56\u{a0}€");
        assert_eq!(es("-1234567.05"), "-1.234.567,05\u{a0}€");
        assert_eq!(es("0.40"), "0,40\u{a0}€");
        assert_eq!(Texts(Lang::En).euros("1234.56".parse().unwrap()), "€1,234.56");
    }

    #[test]
    fn days_sizes_and_ages() {
        let es = Texts(Lang::Es);
        assert_eq!(es.day(date(2027, 3, 3)), "3 de marzo de 2027");
        assert_eq!(es.month("2024-03"), "marzo de 2024");
        assert_eq!(es.size(339_100), "340\u{a0}kB");
        assert_eq!(es.size(1_249_000), "1,2\u{a0}MB");
        assert_eq!(es.ago(Instant(0), Instant(7200)), "hace 2 h");
        assert_eq!(es.ago(Instant(0), Instant(86_400 * 3)), "hace 3 días");
        assert_eq!(es.ago(Instant(100), Instant(0)), "ahora mismo");
    }

    #[test]
    fn excerpts_are_cut_at_words() {
        assert_eq!(excerpt("uno  dos\ntres", 80), "uno dos tres");
        assert_eq!(excerpt("uno dos, tres", 10), "uno dos…");
        assert!(excerpt(&"ñ".repeat(200), 80).chars().count() <= 80);
    }

    fn messages(lang: Lang) -> BTreeMap<String, Vec<String>> {
        let resource = FluentResource::try_new(lang.source().to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{lang:?}: {errors:?}"));
        drop(resource);
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut id = String::new();
        for line in lang.source().lines() {
            if let Some((name, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                id = name.to_owned();
                assert!(!all.contains_key(&id), "{lang:?}: {id} stands twice");
                all.insert(id.clone(), Vec::new());
            }
            let mut rest = line;
            while let Some((_, after)) = rest.split_once("{ $") {
                let name: String = after.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                all.entry(id.clone()).or_default().push(name);
                rest = after;
            }
        }
        for names in all.values_mut() {
            names.sort();
            names.dedup();
        }
        all
    }

    #[test]
    fn every_language_has_every_message_with_the_same_values() {
        assert_eq!(messages(Lang::Es), messages(Lang::En));
    }

    #[test]
    fn every_id_that_the_code_names_exists() {
        let known = messages(Lang::Es);
        let mut missing = Vec::new();
        let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|e| e == "rs") {
                    let source = std::fs::read_to_string(&path).unwrap();
                    for call in [".get(\"", ".with(\"", ".paragraphs(\"", "banner(t, Tone::"] {
                        for part in source.split(call).skip(1) {
                            let part = if call.starts_with("banner") {
                                part.split('"').nth(1).unwrap_or_default()
                            } else {
                                part.split('"').next().unwrap_or_default()
                            };
                            let is_id = part.contains('-')
                                && part
                                    .chars()
                                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                            let found = known.contains_key(part)
                                || (call.starts_with("banner")
                                    && known.contains_key(&format!("{part}-title")));
                            if is_id && !found {
                                missing.push(format!("{part} in {}", path.display()));
                            }
                        }
                    }
                }
            }
        }
        assert!(missing.is_empty(), "{missing:#?}");
    }
}
