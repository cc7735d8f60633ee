//! The phone left lying: what is locked, what opens it, and where one is afterwards.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::{HttpError, PlatformAnswer},
    features::notices::events::NoticesEvent,
    navigation::{Route, Tab},
};
use support::{Device, notice, session};

fn signed_in() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("n1", "Aviso secreto", "2026-02-01T09:00:00Z", true)]);
    d
}

fn locked(d: &Device) -> bool {
    matches!(d.screen(), Screen::Locked(_))
}

#[test]
fn five_minutes_without_use_lock_and_the_phone_itself_opens() {
    let mut d = signed_in();
    d.send(Event::Go(Route::Notices));
    d.send(Event::Go(Route::Notice { id: "n1".into() }));
    // in use: looks pass by
    for _ in 0..4 {
        d.let_pass(4 * 60);
        d.send(Event::Active);
    }
    assert!(!locked(&d));
    d.let_pass(6 * 60);
    assert!(locked(&d));
    d.http.clear();
    let view = d.view();
    assert!(!format!("{view:?}").contains("Aviso secreto"));
    assert!(view.tabs.is_empty() && view.bell.is_none());
    assert_eq!(view.icon_number, None, "the icon keeps its number");
    // nothing leads past it
    for event in [Event::Back, Event::SelectTab(Tab::Home), Event::Retry, Event::Foreground] {
        d.send(event);
        assert!(locked(&d));
    }
    assert!(d.waiting().iter().all(|r| r == "GET /api/v1/status"), "{:?}", d.waiting());
    d.http.clear();
    d.send(Event::Unlock);
    d.phone_knows(PlatformAnswer::Granted);
    // without a network as well, and where one was
    while let Some(request) = d.waiting().first().cloned() {
        d.fail(&request, HttpError::Offline);
    }
    assert_eq!(d.view().title, "Aviso secreto");
    d.send(Event::Back);
    assert_eq!(d.view().title, "Avisos");
}

#[test]
fn whoever_types_is_there() {
    let mut d = signed_in();
    d.send(Event::Go(Route::Notices));
    for text in ["c", "cu", "cuo", "cuot", "cuota"] {
        d.let_pass(4 * 60);
        d.send(Event::Notices(NoticesEvent::Search(text.into())));
    }
    assert!(!locked(&d));
    d.let_pass(6 * 60);
    assert!(locked(&d), "what answers by itself is nobody");
}

#[test]
fn whoever_reads_a_document_has_longer_and_no_longer_than_one_may_choose() {
    let mut d = signed_in();
    d.send(Event::Reading(true));
    d.let_pass(14 * 60);
    assert!(!locked(&d), "a page is read without a touch that anybody hears of");
    d.send(Event::Reading(false));
    d.let_pass(4 * 60);
    assert!(!locked(&d), "closing it is being there");
    d.let_pass(2 * 60);
    assert!(locked(&d));
    // left lying with a page open
    let mut d = signed_in();
    d.send(Event::Reading(true));
    d.let_pass(16 * 60);
    assert!(locked(&d));
    // whoever comes back to a locked app reads nothing
    d.send(Event::Unlock);
    d.phone_knows(PlatformAnswer::Granted);
    d.let_pass(6 * 60);
    assert!(locked(&d));
    // out of sight nobody reads
    let mut d = signed_in();
    d.send(Event::Reading(true));
    d.send(Event::Background);
    d.clock += 6 * 60;
    d.send(Event::Foreground);
    assert!(locked(&d));
}

#[test]
fn each_refusal_of_the_phone_has_its_words() {
    let mut d = signed_in();
    d.let_pass(10 * 60);
    let problem = |d: &Device| match d.screen() {
        Screen::Locked(l) => l.problem.map(|p| p.title),
        other => panic!("{other:?}"),
    };
    for (answer, words) in [
        (PlatformAnswer::Denied, Some("Tu teléfono no te ha reconocido")),
        (PlatformAnswer::LockedOut, Some("Demasiados intentos")),
        (PlatformAnswer::Cancelled, None),
    ] {
        d.send(Event::Unlock);
        // asked once, however often it is pressed
        d.send(Event::Unlock);
        assert_eq!(d.unlock.len(), 1);
        d.phone_knows(answer);
        assert_eq!(problem(&d).as_deref(), words);
    }
    // a phone without any lock would only keep its owner out
    d.send(Event::Unlock);
    d.phone_knows(PlatformAnswer::NoHardware);
    assert!(matches!(d.screen(), Screen::Home(_)));
}

#[test]
fn out_of_sight_for_long_is_locked_when_it_comes_back() {
    let mut d = signed_in();
    d.send(Event::Background);
    d.clock += 4 * 60;
    d.send(Event::Foreground);
    assert!(!locked(&d));
    d.send(Event::Background);
    d.clock += 5 * 60;
    d.send(Event::Foreground);
    assert!(locked(&d));
}

#[test]
fn a_clock_that_was_put_back_opens_nothing() {
    let mut d = signed_in();
    d.send(Event::Background);
    d.clock -= 60;
    d.send(Event::Foreground);
    assert!(locked(&d));
}

#[test]
fn ending_the_app_does_not_unlock_it() {
    let mut d = signed_in();
    d.let_pass(10 * 60);
    assert!(locked(&d));
    d.restart();
    d.start();
    assert!(locked(&d));
    // a start a moment after use asks nothing
    let mut d = signed_in();
    d.send(Event::Background);
    d.clock += 60;
    d.restart();
    d.start();
    assert!(matches!(d.screen(), Screen::Home(_)));
}

#[test]
fn what_was_on_its_way_when_it_locked_is_kept_and_shown_to_nobody() {
    let mut d = signed_in();
    // the access token is over: the next request rotates first
    d.let_pass(4 * 60);
    d.send(Event::Active);
    d.let_pass(120);
    d.send(Event::Notices(NoticesEvent::Refresh));
    assert_eq!(d.waiting(), ["POST /api/v1/sessions/refresh"]);
    d.let_pass(10 * 60);
    assert!(locked(&d));
    let mut renewed = session("p1", "Ana García Ruiz", "sms");
    renewed["refresh_token"] = json!("rt-2");
    renewed["access_token"] = json!("at-2");
    d.reply_json("POST /api/v1/sessions/refresh", &renewed);
    assert!(locked(&d));
    // nothing goes out in its name while it is locked
    assert!(d.waiting().is_empty(), "{:?}", d.waiting());
    d.unlock();
    d.http.clear();
    d.send(Event::Notices(NoticesEvent::Refresh));
    d.let_pass(6 * 60);
    let kept = d.secrets.values().any(|s| String::from_utf8_lossy(&s.bytes).contains("rt-2"));
    assert!(kept, "the rotated token is the one that is kept");
}

#[test]
fn a_session_that_ends_soon_is_announced_once_and_can_go_on() {
    let mut d = Device::new();
    let mut opened = session("p1", "Ana García Ruiz", "sms");
    opened["ends_at"] = json!("2026-02-10T09:30:00Z");
    d.sign_in_as(&opened);
    d.reply_notices(&[]);
    // in use without a request, until two minutes before the end
    for _ in 0..9 {
        d.let_pass(180);
        d.send(Event::Active);
    }
    assert!(d.view().dialog.is_none());
    d.let_pass(90);
    let dialog = d.view().dialog.expect("announced");
    assert_eq!(dialog.title, "Tu sesión está a punto de terminar");
    assert_eq!(dialog.confirm, "Continuar la sesión");
    d.send(Event::Confirm);
    let mut renewed = session("p1", "Ana García Ruiz", "sms");
    renewed["access_token"] = json!("at-2");
    renewed["ends_at"] = json!("2026-02-10T10:00:00Z");
    d.reply_json("POST /api/v1/sessions/refresh", &renewed);
    assert!(d.view().dialog.is_none());
    assert_eq!(d.view().announcement.text, "Tu sesión continúa.");
    d.let_pass(60);
    assert!(d.view().dialog.is_none());
}

#[test]
fn a_session_that_ended_leaves_what_the_phone_keeps_readable() {
    let mut d = signed_in();
    d.send(Event::Go(Route::Notices));
    d.reply_problem(
        "GET /api/v1/people/p1/notices",
        401,
        json!({ "type": "/problems/session-ended", "title": "x", "status": 401 }),
    );
    let Screen::Welcome(w) = d.screen() else { panic!("{:?}", d.screen()) };
    assert_eq!(w.problem.unwrap().title, "Tu sesión ha terminado");
    assert!(w.kept.is_some());
    // also after the app was ended, and without a network
    d.restart();
    d.clock += 86_400;
    d.start();
    while let Some(request) = d.waiting().first().cloned() {
        d.fail(&request, HttpError::Offline);
    }
    let read = || Event::Access(shared::features::access::events::AccessEvent::ReadKept);
    d.send(read());
    d.phone_knows(PlatformAnswer::Denied);
    assert!(matches!(d.screen(), Screen::Welcome(_)));
    d.send(read());
    d.phone_knows(PlatformAnswer::Granted);
    d.send(Event::Go(Route::Notices));
    let Screen::Notices(list) = d.screen() else { panic!("{:?}", d.screen()) };
    assert_eq!(list.rows[0].title, "Aviso secreto");
    assert!(d.waiting().is_empty(), "nothing is asked of the server: {:?}", d.waiting());
    let line = d.view().line.unwrap();
    assert_eq!(line.retry.as_deref(), Some("Entrar de nuevo"));
    d.send(Event::Retry);
    assert!(matches!(d.screen(), Screen::Welcome(_)));
}

#[test]
fn where_one_stood_comes_back_after_the_system_ended_the_app() {
    let mut d = signed_in();
    d.send(Event::Go(Route::Settings));
    d.send(Event::Go(Route::Contact));
    d.send(Event::Background);
    let kept = d.snapshot.clone().expect("a snapshot");
    for personal in ["Ana", "4567L", "at-1", "rt-1"] {
        assert!(!kept.contains(personal), "{kept}");
    }
    d.restart();
    d.start();
    assert_eq!(d.view().path, "/ajustes/contacto");
    // an old or broken one starts clean
    for broken in ["", "{}", "{\"version\":0,\"person\":null,\"places\":[\"/avisos\"]}"] {
        d.restart();
        d.snapshot = Some(broken.into());
        d.start();
        assert!(matches!(d.screen(), Screen::Home(_)), "{broken}");
    }
    // what the person asked for at the start is stronger
    d.restart();
    d.snapshot = Some(kept);
    d.start_at("/avisos");
    assert_eq!(d.view().path, "/avisos");
}
