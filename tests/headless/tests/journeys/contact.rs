//! Journey 7: a change of mobile or e-mail is an act: done only with the registry's number.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::Event,
    features::contact::events::ContactEvent,
    navigation::{Route, Tab},
    parts::{CodeOwner, Load, OutcomeView, Tone},
};

fn contact(phone: &Phone, event: ContactEvent) {
    phone.tell(Event::Contact(event));
}

/// Marta's phone where the code for her new mobile is asked for.
fn at_the_code(sandbox: &Sandbox) -> Phone {
    let phone = Phone::of(sandbox, "marta-soler");
    phone.sign_in_by_sms(sandbox);
    phone.go(Route::ChangeMobile);
    shows!(phone, ContactForm);
    contact(&phone, ContactEvent::Typed("677 000 111".into()));
    contact(&phone, ContactEvent::Submit);
    let code = shows!(phone, Code(c) if c.busy.is_none());
    assert_eq!(code.owner, CodeOwner::Contact);
    phone
}

fn send(sandbox: &Sandbox, phone: &Phone) {
    contact(phone, ContactEvent::CodeTyped(sandbox.code("marta-soler")));
    contact(phone, ContactEvent::Submit);
}

fn number(outcome: &OutcomeView) -> String {
    assert_eq!(outcome.banner.title, "Cambio registrado");
    outcome.facts[0].value.clone()
}

/// Receipts at the server: how often the act was carried out.
fn receipts(phone: &Phone) -> usize {
    phone.tell(Event::SelectTab(Tab::Documents));
    phone.tell(Event::Documents(shared::features::documents::events::DocumentsEvent::Refresh));
    phone.until("brought up to date", |v| v.title == "Documentos" && !v.updating);
    let list = shows!(phone, Documents(d) if d.load == Load::Ready);
    list.rows.iter().filter(|r| r.title.contains("Justificante")).count()
}

#[test]
fn a_new_mobile_is_registered_with_number_and_time() {
    let sandbox = Sandbox::start();
    let phone = at_the_code(&sandbox);
    contact(&phone, ContactEvent::CodeTyped("12".into()));
    contact(&phone, ContactEvent::Submit);
    shows!(phone, Code(c) if c.code.error.as_deref().is_some_and(|e| e.contains("6 cifras")));
    send(&sandbox, &phone);
    let outcome = shows!(phone, Outcome(o) if o.banner.tone == Tone::Good);
    assert!(number(&outcome).starts_with("SBX26e"));
    assert!(outcome.facts[1].value.starts_with("10 de febrero de 2026, 10:"), "{:?}", outcome.facts);
    assert!(outcome.facts[0].spoken.is_some());
    contact(&phone, ContactEvent::Done);
    let now = shows!(phone, Contact(c) if c.facts.iter().any(|f| f.value.ends_with("11")));
    assert!(now.facts.iter().all(|f| !f.value.contains("677000111")), "masked");
    assert_eq!(receipts(&phone), 1);
}

#[test]
fn a_new_email_is_checked_before_it_is_sent() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::ChangeEmail);
    contact(&phone, ContactEvent::Typed("marta".into()));
    contact(&phone, ContactEvent::Submit);
    shows!(phone, ContactForm(f) if f.field.error.as_deref().is_some_and(|e| e.contains("arroba")));
    assert_eq!(sandbox.count("POST", "/contact/changes"), 0);
    contact(&phone, ContactEvent::Typed("marta@nuevo.example.es".into()));
    contact(&phone, ContactEvent::Submit);
    shows!(phone, Code);
    send(&sandbox, &phone);
    shows!(phone, Outcome(o) if o.banner.tone == Tone::Good);
}

#[test]
fn wrong_codes_are_counted_and_the_third_begins_anew() {
    let sandbox = Sandbox::start();
    let phone = at_the_code(&sandbox);
    let right = sandbox.code("marta-soler");
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for left in ["2 intentos", "1 intento"] {
        contact(&phone, ContactEvent::CodeTyped(wrong.into()));
        contact(&phone, ContactEvent::Submit);
        shows!(phone, Code(c) if c.busy.is_none() && c.code.error.as_deref().is_some_and(|e| e.contains(left)));
    }
    contact(&phone, ContactEvent::CodeTyped(wrong.into()));
    contact(&phone, ContactEvent::Submit);
    let form = shows!(phone, ContactForm(f) if f.problem.is_some());
    assert_eq!(form.field.value, "677 000 111", "the form forgets nothing");
}

#[test]
fn a_lost_answer_is_found_again_by_the_same_key() {
    let sandbox = Sandbox::start();
    let phone = at_the_code(&sandbox);
    // once only: the core sends it again with the same key, and the registry answers the same
    sandbox.fault(json!({ "path_contains": "/confirmation", "times": 1, "kind": "lost_answer" }));
    send(&sandbox, &phone);
    let outcome = shows!(phone, Outcome(o) if o.banner.tone == Tone::Good);
    number(&outcome);
    assert_eq!(receipts(&phone), 1);
}

#[test]
fn nobody_knows_whether_it_arrived_until_it_is_asked_and_it_did() {
    let sandbox = Sandbox::start();
    let phone = at_the_code(&sandbox);
    sandbox.fault(json!({ "path_contains": "/confirmation", "times": 5, "kind": "lost_answer" }));
    send(&sandbox, &phone);
    let unknown = shows!(phone, Outcome(o) if o.ask.is_some());
    assert_eq!(unknown.banner.title, "No sabemos si tu cambio ha llegado");
    assert!(unknown.facts.is_empty(), "not shown as done");
    contact(&phone, ContactEvent::AskAgain);
    let outcome = shows!(phone, Outcome(o) if o.banner.tone == Tone::Good);
    number(&outcome);
    assert_eq!(sandbox.count("GET", "/submissions/"), 1);
    sandbox.control.delete("faults").unwrap();
    contact(&phone, ContactEvent::Done);
    assert_eq!(receipts(&phone), 1, "once, not twice");
}

#[test]
fn the_question_survives_the_end_of_the_app() {
    let sandbox = Sandbox::start();
    let mut phone = at_the_code(&sandbox);
    sandbox.fault(json!({ "path_contains": "/confirmation", "times": 5, "kind": "lost_answer" }));
    sandbox.fault(json!({ "path_contains": "/submissions/", "times": 4, "kind": "drop" }));
    send(&sandbox, &phone);
    shows!(phone, Outcome(o) if o.ask.is_some());
    phone.restart();
    let home = shows!(phone, Home(h) if h.due.iter().any(|d| d.title.contains("No sabemos")));
    let due = home.due.iter().find(|d| d.title.contains("No sabemos")).unwrap();
    phone.go(due.link.route.clone());
    shows!(phone, Outcome(o) if o.ask.is_some() && o.busy.is_none());
    sandbox.control.delete("faults").unwrap();
    contact(&phone, ContactEvent::AskAgain);
    number(&shows!(phone, Outcome(o) if o.banner.tone == Tone::Good));
}

#[test]
fn what_did_not_arrive_never_will_and_can_be_done_again() {
    let sandbox = Sandbox::start();
    let phone = at_the_code(&sandbox);
    sandbox.fault(json!({ "path_contains": "/confirmation", "times": 2, "kind": "drop" }));
    send(&sandbox, &phone);
    shows!(phone, Outcome(o) if o.ask.is_some());
    contact(&phone, ContactEvent::AskAgain);
    let not_done = shows!(phone, Outcome(o) if o.banner.tone == Tone::Bad);
    assert_eq!(not_done.banner.title, "Tu cambio no llegó");
    assert!(not_done.facts.is_empty());
    contact(&phone, ContactEvent::Done);
    let known = shows!(phone, Contact(c) if c.load == Load::Ready);
    assert!(known.facts.iter().any(|f| f.value.ends_with("22")), "the old one: {:?}", known.facts);

    phone.go(Route::ChangeMobile);
    shows!(phone, ContactForm);
    contact(&phone, ContactEvent::Typed("677000111".into()));
    contact(&phone, ContactEvent::Submit);
    shows!(phone, Code);
    send(&sandbox, &phone);
    number(&shows!(phone, Outcome(o) if o.banner.tone == Tone::Good));
    assert_eq!(receipts(&phone), 1);
}

#[test]
fn what_was_found_out_at_the_next_start_is_shown() {
    let sandbox = Sandbox::start();
    let mut phone = at_the_code(&sandbox);
    sandbox.fault(json!({ "path_contains": "/confirmation", "times": 2, "kind": "lost_answer" }));
    send(&sandbox, &phone);
    shows!(phone, Outcome(o) if o.ask.is_some());
    phone.restart();
    phone.until("found out", |v| v.announcement.text == "Cambio registrado");
    phone.go(Route::ChangeMobile);
    number(&shows!(phone, Outcome));
    contact(&phone, ContactEvent::Done);
    phone.go(Route::ChangeMobile);
    shows!(phone, ContactForm);
}
