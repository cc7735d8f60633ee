//! A change of mobile or e-mail, as a dialogue: done only with the registry's number and time.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::HttpError,
    features::contact::events::ContactEvent as C,
    navigation::Route,
    parts::{OutcomeOwner, OutcomeView},
};
use support::{Device, challenge, header};

const CONFIRM: &str = "POST /api/v1/people/p1/contact/changes/c1/confirmation";

fn at_code() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Contact));
    d.reply_json("GET /api/v1/people/p1/contact", &json!({ "mobile": "6** *** 678" }));
    d.send(Event::Go(Route::ChangeEmail));
    d.send(Event::Contact(C::Typed(" ana@example.es ".into())));
    d.send(Event::Contact(C::Submit));
    let call = d.reply_json("POST /api/v1/people/p1/contact/changes", &challenge());
    assert_eq!(call.body, br#"{"email":"ana@example.es"}"#);
    d
}

fn confirm(d: &mut Device) {
    d.send(Event::Contact(C::CodeTyped("123456".into())));
    d.send(Event::Contact(C::Submit));
}

fn outcome(d: &Device) -> OutcomeView {
    match d.screen() {
        Screen::Outcome(o) => o,
        other => panic!("the outcome, not {other:?}"),
    }
}

fn registered() -> serde_json::Value {
    json!({ "registry_number": "REG-2026-1", "registered_at": "2026-02-10T09:00:05Z" })
}

#[test]
fn a_whole_message_leaves_its_code() {
    let mut d = at_code();
    d.send(Event::Contact(C::CodeTyped("Tu código: 654321".into())));
    d.send(Event::Contact(C::Submit));
    assert_eq!(d.take(CONFIRM).operation.body, br#"{"code":"654321"}"#);
}

#[test]
fn done_shows_the_registrys_number_and_time() {
    let mut d = at_code();
    confirm(&mut d);
    d.reply_json(CONFIRM, &registered());
    let o = outcome(&d);
    assert_eq!(o.owner, OutcomeOwner::Contact);
    assert_eq!(o.banner.title, "Cambio registrado");
    assert_eq!(o.facts[0].value, "REG-2026-1");
    assert_eq!(o.facts[1].value, "10 de febrero de 2026, 10:00");
    d.send(Event::Contact(C::Done));
    assert!(matches!(d.screen(), Screen::Contact(_)));
}

#[test]
fn when_nobody_knows_it_is_asked_for_with_the_same_key() {
    let mut d = at_code();
    confirm(&mut d);
    let key = header(&d.take(CONFIRM).operation.clone(), "idempotency-key").unwrap().to_owned();
    // killed in between: the app asks before it says anything
    d.restart();
    d.start();
    d.reply_status();
    d.reply_problem(&format!("GET /api/v1/people/p1/submissions/{key}"), 503, json!({}));
    d.reply_problem(&format!("GET /api/v1/people/p1/submissions/{key}"), 503, json!({}));
    d.reply_problem(&format!("GET /api/v1/people/p1/submissions/{key}"), 503, json!({}));
    let Screen::Home(home) = d.screen() else { panic!("Inicio") };
    assert_eq!(home.due[0].title, "No sabemos si tu cambio ha llegado");
    d.send(Event::Go(Route::ChangeEmail));
    assert!(outcome(&d).ask.is_some());
    d.send(Event::Contact(C::AskAgain));
    d.reply_json(&format!("GET /api/v1/people/p1/submissions/{key}"), &registered());
    assert_eq!(outcome(&d).banner.title, "Cambio registrado");
}

#[test]
fn no_answer_is_not_a_success_and_not_a_failure() {
    let mut d = at_code();
    confirm(&mut d);
    d.fail(CONFIRM, HttpError::Timeout);
    d.fail(CONFIRM, HttpError::Timeout);
    let o = outcome(&d);
    assert_eq!(o.banner.title, "No sabemos si tu cambio ha llegado");
    assert!(o.facts.is_empty() && o.done.is_none());
    d.send(Event::Contact(C::AskAgain));
    d.reply_problem(
        "GET /api/v1/people/p1/submissions/",
        404,
        json!({ "type": "/problems/not-received", "title": "x", "status": 404 }),
    );
    assert_eq!(outcome(&d).banner.title, "Tu cambio no llegó");
}

#[test]
fn a_wrong_code_says_how_many_tries_are_left() {
    let mut d = at_code();
    confirm(&mut d);
    d.reply_problem(
        CONFIRM,
        422,
        json!({ "type": "/problems/wrong-code", "title": "x", "status": 422, "attempts_left": 1 }),
    );
    let Screen::Code(code) = d.screen() else { panic!("the code") };
    assert_eq!(code.code.error.unwrap(), "Ese no es el código. Te queda 1 intento.");
    d.restart();
    d.start();
    assert!(!d.waiting().iter().any(|w| w.contains("submissions")), "a refused act is not on its way");
}

#[test]
fn the_form_reads_at_the_border_and_forgets_nothing() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::ChangeMobile));
    d.send(Event::Contact(C::Typed("91 234 56 78".into())));
    d.send(Event::Contact(C::Submit));
    let Screen::ContactForm(form) = d.screen() else { panic!("the form") };
    assert!(form.field.error.is_some());
    assert_eq!(form.field.value, "91 234 56 78");
    assert!(d.waiting().iter().all(|w| !w.contains("contact")));
}
