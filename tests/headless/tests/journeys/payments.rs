//! Journey 5, paying: the gateway only brings the citizen back; how a payment ended is the server's word alone.
use crate::{phone::Phone, sandbox::Sandbox};
use headless::Payer;
use serde_json::json;
use shared::{
    app::{Event, Screen},
    features::{
        access::events::SignInMethod,
        regularization::{events::RegularizationEvent as R, view::PaymentView},
    },
    navigation::Route,
    parts::{Load, Tone},
};

const PAYMENTS: &str = "/regularizations/2024/payments";
const RECEIPT: &str = "Justificante de pago de la regularización de 2024";

/// Hugo, who owes 417,36 € and will do this at the gateway.
fn hugo(sandbox: &Sandbox, payer: Payer) -> Phone {
    let phone = Phone::with(sandbox, "hugo-navarro", |s| s.browser = s.browser.clone().at_the_gateway(payer));
    phone.sign_in(SignInMethod::ClavePermanente);
    phone
}

/// The same phone; another time its owner does this.
fn another_time(phone: &mut Phone, payer: Payer) {
    phone.start.browser = phone.start.browser.clone().at_the_gateway(payer);
    phone.restart();
    shows!(phone, Home);
}

/// Pays, and what stands there when the server has been asked.
fn pay(phone: &Phone) -> PaymentView {
    let before = phone.year(2024).payment.expect("something to pay");
    assert_eq!(before.pay.as_deref(), Some("Pagar 417,36\u{a0}€"));
    phone.regularization(R::Pay);
    settled(phone)
}

fn settled(phone: &Phone) -> PaymentView {
    phone.wait("how it ended", |v| match &v.screen {
        Screen::Year(y) if !v.updating => y.payment.clone().filter(|p| p.busy.is_none() && p.state.is_some()),
        _ => None,
    })
}

fn said(payment: &PaymentView) -> (&str, Tone) {
    let state = payment.state.as_ref().unwrap();
    (&state.title, state.tone.clone())
}

/// How the payments ended at the server, the last that was started first.
fn ends(sandbox: &Sandbox) -> Vec<String> {
    let all = sandbox.control.get("payments/hugo-navarro").unwrap();
    let all = all["payments"].as_array().unwrap();
    all.iter().map(|p| p["state"].as_str().unwrap().to_owned()).collect()
}

/// What stands in a payment of Hugo's, the last that was started first.
fn word(sandbox: &Sandbox, which: usize, name: &str) -> String {
    let all = sandbox.control.get("payments/hugo-navarro").unwrap();
    all["payments"][which][name].as_str().unwrap().to_owned()
}

fn at_the_gateway(sandbox: &Sandbox, payment: &str, outcome: &str) {
    sandbox.control.post(&format!("payments/{payment}"), &json!({ "outcome": outcome })).unwrap();
}

fn is_unpaid(phone: &Phone) {
    let year = phone.year(2024);
    assert_eq!(year.state.title, "Resumen de la regularización");
    assert!(year.facts.iter().all(|f| f.label != "Número de registro"));
    assert!(year.payment.unwrap().pay.is_some(), "it can be paid");
    assert!(phone.documents().iter().all(|t| t != RECEIPT));
}

fn is_paid(phone: &Phone) {
    let year = phone.year(2024);
    assert_eq!(year.state.title, "Regularización pagada");
    let number = year.facts.iter().find(|f| f.label == "Número de registro").unwrap();
    assert!(number.value.starts_with("SBX26e"));
    assert!(year.payment.is_none_or(|p| p.pay.is_none()), "it is not paid again");
    assert_eq!(phone.documents().iter().filter(|t| *t == RECEIPT).count(), 1);
    assert!(phone.notices().contains(&"Has pagado la regularización de 2024".to_owned()));
    let home = phone.home();
    assert!(home.due.is_empty() && home.nothing_due.is_some(), "nothing is due any more");
}

#[test]
fn what_is_paid_has_number_receipt_and_notice_and_is_due_no_more() {
    let sandbox = Sandbox::start();
    let phone = hugo(&sandbox, Payer::Pays);
    let paid = pay(&phone);
    assert_eq!(said(&paid), ("Pago hecho", Tone::Good));
    assert!(paid.pay.is_none() && paid.ask.is_none());
    assert_eq!(phone.view().announcement.text, "Pago hecho");
    is_paid(&phone);
    // pressed again: nothing is opened
    phone.go(Route::Year { year: 2024 });
    phone.regularization(R::Pay);
    phone.until("at rest", |v| !v.updating);
    assert_eq!(ends(&sandbox), ["paid"]);
    let path = format!("/people/{}{PAYMENTS}", sandbox.id("hugo-navarro"));
    let start = json!({ "amount": "417.36", "return_uri": "http://127.0.0.1/pago/vuelta" });
    let answer = phone.raw(&sandbox).post(&path, &start);
    assert_eq!((answer.0, answer.1["type"].as_str()), (409, Some("/problems/already-paid")));
}

#[test]
fn whatever_else_happens_at_the_gateway_nothing_is_charged_and_it_can_be_tried_again() {
    let sandbox = Sandbox::start();
    let mut phone = hugo(&sandbox, Payer::IsRefused);
    let refused = pay(&phone);
    assert_eq!(said(&refused), ("El banco no ha aceptado el pago", Tone::Bad));
    is_unpaid(&phone);
    another_time(&mut phone, Payer::Cancels);
    assert_eq!(said(&pay(&phone)), ("Dejaste el pago sin terminar", Tone::Info));
    is_unpaid(&phone);
    another_time(&mut phone, Payer::Leaves);
    let left = pay(&phone);
    assert_eq!(said(&left), ("Tienes un pago empezado", Tone::Info));
    assert!(left.ask.is_some(), "it may be paid yet");
    is_unpaid(&phone);
    assert_eq!(ends(&sandbox), ["open", "cancelled", "failed"]);
    another_time(&mut phone, Payer::Pays);
    assert_eq!(said(&pay(&phone)).0, "Pago hecho");
    is_paid(&phone);
}

#[test]
fn an_abandoned_payment_expires_after_half_an_hour_and_cannot_be_finished_then() {
    let sandbox = Sandbox::start();
    let mut phone = hugo(&sandbox, Payer::Leaves);
    assert_eq!(said(&pay(&phone)).0, "Tienes un pago empezado");
    // not a minute before
    for minutes in [15, 14] {
        sandbox.control.advance(minutes * 60).unwrap();
        phone.regularization(R::AskPayment);
        phone.until("asked", |v| !v.updating);
        assert_eq!(said(&settled(&phone)).0, "Tienes un pago empezado");
    }
    sandbox.control.advance(60).unwrap();
    phone.regularization(R::AskPayment);
    phone.until("expired", |v| {
        matches!(&v.screen, Screen::Year(y) if y.payment.as_ref().is_some_and(|p| {
            p.state.as_ref().is_some_and(|s| s.title == "El pago caducó") && p.ask.is_none()
        }))
    });
    at_the_gateway(&sandbox, &word(&sandbox, 0, "id"), "paid");
    assert_eq!(ends(&sandbox), ["expired"]);
    is_unpaid(&phone);
    another_time(&mut phone, Payer::Pays);
    assert_eq!(said(&pay(&phone)).0, "Pago hecho");
    is_paid(&phone);
}

#[test]
fn who_pays_on_two_devices_is_told_that_the_second_comes_back() {
    let sandbox = Sandbox::start();
    let (one, two) = (hugo(&sandbox, Payer::Leaves), hugo(&sandbox, Payer::Leaves));
    pay(&one);
    pay(&two);
    at_the_gateway(&sandbox, &word(&sandbox, 1, "id"), "paid");
    at_the_gateway(&sandbox, &word(&sandbox, 0, "id"), "paid");
    assert_eq!(ends(&sandbox), ["duplicate", "paid"]);
    for phone in [&one, &two] {
        let year = phone.year(2024);
        assert_eq!(year.state.title, "Regularización pagada");
        let payment = year.payment.unwrap();
        assert_eq!(said(&payment), ("Has pagado dos veces", Tone::Warning));
        assert!(payment.pay.is_none());
        let documents = phone.documents();
        assert!(documents.contains(&RECEIPT.to_owned()));
        assert!(documents.iter().any(|t| t.contains("pago duplicado")), "{documents:?}");
        assert!(phone.notices().iter().any(|t| t.contains("pagado dos veces")));
    }
}

#[test]
fn an_address_that_says_paid_is_nobodys_word() {
    let sandbox = Sandbox::start();
    let phone = hugo(&sandbox, Payer::Lies);
    let lied = pay(&phone);
    assert_eq!(said(&lied).0, "Tienes un pago empezado");
    is_unpaid(&phone);
    let id = word(&sandbox, 0, "id");
    for claim in [
        format!("/pago/vuelta?payment={id}&state=paid"),
        "/pago/vuelta?payment=pay_of_somebody_else&outcome=paid".into(),
        "/pago/vuelta?state=paid#paid".into(),
    ] {
        phone.tell(Event::OpenPath(claim));
        phone.until("at rest", |v| !v.updating && matches!(v.screen, Screen::Year(_) | Screen::Years(_)));
        is_unpaid(&phone);
    }
    assert_eq!(ends(&sandbox), ["open"]);

    // on a phone from which nobody went to the gateway it leads to the years
    let ines = Phone::of(&sandbox, "ines-cabrera");
    ines.sign_in_by_sms(&sandbox);
    ines.tell(Event::OpenPath(format!("/pago/vuelta?payment={id}&state=paid")));
    shows!(ines, Years(y) if y.load == Load::Ready);
    let year = ines.year(2024);
    assert!(year.payment.is_none(), "who is owed something has nothing to pay");
    ines.regularization(R::Pay);
    ines.until("at rest", |v| !v.updating);
    assert_eq!(sandbox.count("POST", &format!("{}{PAYMENTS}", sandbox.id("ines-cabrera"))), 0);
}

#[test]
fn the_way_back_starts_the_app_anew_at_the_year_that_was_paid() {
    let sandbox = Sandbox::start();
    let mut phone = hugo(&sandbox, Payer::Leaves);
    pay(&phone);
    at_the_gateway(&sandbox, &word(&sandbox, 0, "id"), "paid");
    let back = url::Url::parse(&word(&sandbox, 0, "back")).unwrap();
    phone.start.path = format!("{}?{}", back.path(), back.query().unwrap());
    phone.restart();
    let year = shows!(phone, Year(y) if y.state.title == "Regularización pagada");
    assert_eq!(said(&year.payment.unwrap()).0, "Pago hecho");
    phone.until("said", |v| v.announcement.text == "Pago hecho");
    // once: the next start by the same address knows of no trip
    phone.restart();
    shows!(phone, Years(y) if y.load == Load::Ready);
}

#[test]
fn until_the_server_has_said_how_it_ended_nobody_knows_and_nobody_pays_again() {
    let sandbox = Sandbox::start();
    let phone = hugo(&sandbox, Payer::Pays);
    phone.year(2024);
    // the first fault that fits strikes: the opening goes through
    sandbox.fault(json!({ "path_contains": PAYMENTS, "times": 1, "kind": "latency" }));
    sandbox.fault(json!({ "path_contains": "/regularizations", "times": 99, "kind": "drop" }));
    phone.regularization(R::Pay);
    let unknown = settled(&phone);
    assert_eq!(said(&unknown), ("No sabemos cómo terminó tu pago", Tone::Warning));
    assert!(unknown.pay.is_none() && unknown.ask.is_some());
    phone.regularization(R::AskPayment);
    phone.until("asked in vain", |v| !v.updating);
    assert_eq!(said(&settled(&phone)).0, "No sabemos cómo terminó tu pago");
    sandbox.control.delete("faults").unwrap();
    phone.regularization(R::AskPayment);
    phone.until("found out", |v| v.announcement.text == "Pago hecho");
    is_paid(&phone);
    assert_eq!(ends(&sandbox), ["paid"]);
}

#[test]
fn a_payment_whose_opening_is_lost_charges_nothing_and_is_opened_again() {
    let sandbox = Sandbox::start();
    let phone = hugo(&sandbox, Payer::Pays);
    sandbox.fault(json!({ "path_contains": PAYMENTS, "times": 2, "kind": "lost_answer" }));
    let lost = pay(&phone);
    assert_eq!(said(&lost).1, Tone::Bad);
    is_unpaid(&phone);
    assert_eq!(ends(&sandbox), ["open"], "two tries with one key are one payment");
    assert_eq!(said(&pay(&phone)).0, "Pago hecho");
    is_paid(&phone);
    assert_eq!(ends(&sandbox), ["paid", "open"]);
}

#[test]
fn without_a_browser_it_says_so_and_charges_nothing() {
    let sandbox = Sandbox::start();
    let mut phone = hugo(&sandbox, Payer::Pays);
    phone.start.browser = headless::Browser::None;
    phone.restart();
    shows!(phone, Home);
    let none = pay(&phone);
    assert_eq!(said(&none).1, Tone::Bad);
    is_unpaid(&phone);
}

#[test]
fn a_power_that_names_the_regularization_may_pay_and_comes_back_to_the_one_it_paid_for() {
    let sandbox = Sandbox::start();
    let leaving = |slug: &str| {
        Phone::with(&sandbox, slug, |s| s.browser = s.browser.clone().at_the_gateway(Payer::Leaves))
    };
    let mut irene = leaving("irene-campos");
    irene.sign_in_for_others();
    irene.act_for("Hugo");
    pay(&irene);
    at_the_gateway(&sandbox, &word(&sandbox, 0, "id"), "paid");
    irene.start.path = "/pago/vuelta".into();
    irene.restart();
    let view = irene.until(
        "Hugo's year, paid",
        |v| matches!(&v.screen, Screen::Year(y) if y.state.title == "Regularización pagada"),
    );
    assert!(view.stripe.unwrap().text.contains("Hugo"));
    is_paid(&hugo(&sandbox, Payer::Leaves));
}
