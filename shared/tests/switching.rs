//! Two people share a tablet, a gestoría acts for many: whatever order answers come in, nobody sees another's things.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::Event,
    effects::HttpError,
    features::{
        notices::events::{NoticeFilter, NoticesEvent},
        represented::events::RepresentedEvent,
        settings::events::SettingsEvent,
    },
    navigation::{Route, Tab},
};
use support::{Device, notice, session};

const PEOPLE: usize = 8;
const SWITCHES: usize = 10_000;

/// The same switches for the same seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

/// A word that stands in everything of one person's and in nothing of another's.
fn mark(person: usize) -> String {
    format!("secreto{person}x")
}

fn powers() -> Value {
    let rows: Vec<Value> = (1..PEOPLE)
        .map(|p| {
            json!({
                "person": format!("p{p}"), "name": format!("Persona {}", mark(p)), "identifier": "****1111A",
                "power": "general", "valid_until": "2027-01-01", "unread": false,
            })
        })
        .collect();
    json!({ "representations": rows })
}

fn person_of(request: &str) -> Option<usize> {
    let rest = request.split_once("/people/p")?.1;
    rest.split('/').next()?.parse().ok()
}

fn answer(d: &mut Device, request: &str) {
    let Some(p) = person_of(request) else {
        if request.contains("/representations") {
            d.reply_json(request, &powers());
        } else if request.contains("/status") {
            d.reply_status();
        } else {
            d.fail(request, HttpError::Offline);
        }
        return;
    };
    let mark = mark(p);
    if request.contains("/notices?") || request.ends_with("/notices") {
        let mine = notice(&format!("n-{mark}"), &format!("Aviso {mark}"), "2026-02-01T09:00:00Z", true);
        let body = json!({ "changes": [mine], "removed": [], "cursor": format!("c-{mark}"), "more": false });
        d.reply_json(request, &body);
    } else if request.contains("/documents") {
        let body = json!({ "documents": [{
            "id": format!("d-{mark}"), "title": format!("Documento {mark}"), "kind": "other", "issued_at": "2026-02-01T09:00:00Z",
            "size": 10, "sha256": "00".repeat(32),
            "cea": { "id": "ABCDEFGH1234", "date": "01022026", "code": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF" },
        }] });
        d.reply_json(request, &body);
    } else if request.contains("/regularizations") {
        d.reply_json(request, &json!({ "regularizations": [] }));
    } else {
        d.fail(request, HttpError::Timeout);
    }
}

/// No word of anybody but whom one acts for; the list of whom one may act for names them all, on its own screen.
fn shows_only(d: &Device, who: usize, step: usize, seed: u64) {
    let view = d.view();
    if matches!(view.screen, shared::app::Screen::Represented(_)) {
        return;
    }
    let shown = format!("{view:?}");
    for other in (0..PEOPLE).filter(|p| *p != who) {
        assert!(
            !shown.contains(&mark(other)),
            "seed {seed}, step {step}: {other} on the screen of {who}: {shown}"
        );
    }
}

#[test]
fn ten_thousand_switches_never_show_anybody_elses_things() {
    let seed = std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(20_260_210);
    println!("SEED={seed} repeats this");
    let mut dice = Dice(seed);
    let mut d = Device::new();
    let mut opened = session("p0", &format!("Persona {}", mark(0)), "clave_permanente");
    opened["person"]["has_clave_permanente"] = json!(false);
    opened["expires_in"] = json!(100_000_000);
    d.sign_in_as(&opened);
    while let Some(request) = d.waiting().first().cloned() {
        answer(&mut d, &request);
    }
    let mut who = 0;
    let (mut switches, mut step, mut seen) = (0, 0, [false; PEOPLE]);
    while switches < SWITCHES {
        step += 1;
        match dice.throw(8) {
            0..=2 => {
                let to = dice.throw(PEOPLE);
                if to == who {
                    continue;
                }
                switches += 1;
                who = to;
                d.send(Event::Represented(match to {
                    0 => RepresentedEvent::ActForMyself,
                    p => RepresentedEvent::ActFor { person: format!("p{p}") },
                }));
            }
            3 => d.send(Event::Go(match dice.throw(5) {
                0 => Route::Notices,
                1 => Route::Documents,
                2 => Route::Notice { id: format!("n-{}", mark(who)) },
                3 => Route::Document { id: format!("d-{}", mark(who)) },
                _ => Route::Home,
            })),
            4 => d.send(match dice.throw(5) {
                0 => Event::Notices(NoticesEvent::Filter(NoticeFilter::Unread)),
                1 => Event::Notices(NoticesEvent::Refresh),
                2 => Event::SelectTab(Tab::Documents),
                3 => Event::Settings(SettingsEvent::Theme(shared::features::settings::events::Theme::Dark)),
                _ => Event::Back,
            }),
            // answers in any order, long after they were asked for
            _ => {
                let waiting = d.waiting();
                if !waiting.is_empty() {
                    let request = waiting[dice.throw(waiting.len())].clone();
                    answer(&mut d, &request);
                }
            }
        }
        // a phone does not keep thousands of requests on their way
        while d.http.len() > 24 {
            let oldest = d.waiting()[0].clone();
            answer(&mut d, &oldest);
        }
        shows_only(&d, who, step, seed);
        seen[who] |= format!("{:?}", d.view().screen).contains(&mark(who));
    }
    assert!(seen.iter().all(|s| *s), "everybody's own things were seen: {seen:?}");
}
