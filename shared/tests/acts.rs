//! Waiver, allegations and payment, as a dialogue: done only with the registry's number and time, asked for when nobody
//! knows, and never twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    effects::{BrowserAnswer, HttpError},
    features::regularization::{events::RegularizationEvent as R, view::YearView},
    navigation::Route,
    parts::{OutcomeOwner, OutcomeView, Tone},
};
use support::{Device, header};

const YEARS: &str = "GET /api/v1/people/p1/regularizations";
const DETAIL: &str = "GET /api/v1/people/p1/regularizations/2024/detail";
const WAIVER: &str = "POST /api/v1/people/p1/regularizations/2024/waiver";
const ALLEGATIONS: &str = "POST /api/v1/people/p1/regularizations/2024/allegations";
const PAYMENTS: &str = "POST /api/v1/people/p1/regularizations/2024/payments";

fn years(state: &str, more: Value) -> Value {
    let mut year = json!({
        "year": 2024, "state": state,
        "notification": { "available_at": "2026-01-20T09:00:00Z", "expires_at": "2026-01-30T23:00:00Z",
            "signed_at": "2026-01-22T09:00:00Z", "office_url": "https://sede.test/n1" },
    });
    year.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    json!({ "regularizations": [year] })
}

/// 14.400 € of 2023 after the deduction: bracket G1 (max 1.300), provisional 1.400 (TGSS, Supuestos prácticos, case 1).
fn hearing() -> Value {
    years(
        "hearing_open",
        json!({ "result": "refund", "amount": "374.40", "hearing_until": "2026-02-28", "may_waive": true }),
    )
}

fn detail() -> Value {
    let months: Vec<Value> = (1..=12)
        .map(|m| {
            json!({ "month": format!("2023-{m:02}"), "provisional": "1400.00", "definitive": "1300.00",
            "difference": "-100.00", "rate_percent": "31.20", "amount": "-31.20" })
        })
        .collect();
    json!({
        "year": 2023, "days": 360, "average_income": "1200.00", "bracket": "G1", "average_provisional_base": "1400.00",
        "definitive_base": "1300.00", "result": "refund", "amount": "374.40", "months": months,
        "case": { "year": 2023, "income": { "net": "14400.00", "contributions_added_back": "0.00" },
            "deduction_percent": "0", "registered": [{ "from": "2023-01-01", "to": "2023-12-31" }],
            "provisional_bases": [{ "from": "2023-01", "monthly": "1400.00" }], "excluded": [],
            "company_member": false, "no_tax_return": false, "base_on_2022_12_31": "1650.00", "keep_higher_base": false },
    })
}

fn at_year(years: &Value) -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Years));
    d.reply_json(YEARS, years);
    d.send(Event::Go(Route::Year { year: 2024 }));
    if d.waiting().iter().any(|w| w.starts_with(DETAIL)) {
        d.reply_json(DETAIL, &detail());
    }
    d.reply(YEARS, 304, &[], "");
    d
}

fn shown(d: &Device) -> YearView {
    match d.screen() {
        Screen::Year(y) => y,
        other => panic!("the year, not {other:?}"),
    }
}

fn outcome(d: &Device) -> OutcomeView {
    match d.screen() {
        Screen::Outcome(o) => o,
        other => panic!("an outcome, not {other:?}"),
    }
}

fn receipt() -> Value {
    json!({ "registry_number": "SBX26e00000000042", "registered_at": "2026-02-10T09:00:07Z" })
}

#[test]
fn in_the_hearing_each_choice_is_told_in_euros_and_the_waiver_names_them_on_its_button() {
    let mut d = at_year(&hearing());
    let choices = shown(&d).choices.expect("a choice");
    let told: Vec<(&str, Vec<&str>)> = choices
        .cards
        .iter()
        .map(|c| (c.title.as_str(), c.facts.iter().map(|f| f.value.as_str()).collect()))
        .collect();
    assert_eq!(
        told,
        [
            ("Cobrar la devolución", vec!["374,40\u{a0}€", "1.300,00\u{a0}€"]),
            ("Mantener la base más alta", vec!["0,00\u{a0}€", "1.400,00\u{a0}€"]),
        ]
    );
    assert_eq!(choices.waive.as_deref(), Some("Renunciar a 374,40\u{a0}€"));
    assert!(shown(&d).payment.is_none() && shown(&d).appeal.is_none(), "nothing of the resolution's buttons");

    d.send(Event::Regularization(R::Waive));
    let dialog = d.view().dialog.expect("asked once");
    assert_eq!(dialog.confirm, "Renunciar a 374,40\u{a0}€");
    d.send(Event::Dismiss);
    assert!(d.view().dialog.is_none() && d.waiting().is_empty(), "taken back: nothing was sent");

    d.send(Event::Regularization(R::Waive));
    d.send(Event::Confirm);
    let call = d.reply(WAIVER, 201, &[("content-type", "application/json")], receipt().to_string());
    assert!(header(&call, "idempotency-key").is_some_and(|k| k.len() >= 16));
    assert_eq!(serde_json::from_slice::<Value>(&call.body).unwrap(), json!({ "amount": "374.40" }));
    let done = outcome(&d);
    assert_eq!(done.owner, OutcomeOwner::Regularization);
    assert_eq!((done.banner.tone, done.facts[0].value.as_str()), (Tone::Good, "SBX26e00000000042"));
    d.reply_json(
        YEARS,
        &years(
            "hearing_closed",
            json!({ "result": "refund", "amount": "374.40", "answer": { "kind": "waiver", "submission": receipt() } }),
        ),
    );
    d.send(Event::Regularization(R::Done));
    let view = shown(&d);
    assert!(view.choices.is_none() && view.allegations.is_none(), "it was answered");
    assert!(view.facts.iter().any(|f| f.value == "Renuncia a la devolución"));
    assert_eq!(view.result.as_ref().unwrap().label, "Renunciaste a la devolución");
    assert!(view.facts.iter().any(|f| f.value == "SBX26e00000000042"));
}

#[test]
fn a_waiver_whose_end_nobody_knows_is_asked_for_with_the_same_key_even_after_a_kill() {
    let mut d = at_year(&hearing());
    d.send(Event::Regularization(R::Waive));
    d.send(Event::Confirm);
    let sent = d.take(WAIVER).operation.clone();
    let key = header(&sent, "idempotency-key").unwrap().to_owned();
    d.restart();
    d.start();
    let ask = format!("GET /api/v1/people/p1/submissions/{key}");
    assert!(d.waiting().iter().any(|w| w == &ask), "{:?}", d.waiting());
    assert!(!d.waiting().iter().any(|w| w.starts_with("POST /api/v1/people/p1/reg")), "it is not sent again");
    d.reply_json(&ask, &receipt());
    let Screen::Home(home) = d.screen() else { panic!("Inicio") };
    assert_eq!(home.due[0].title, "Renuncia registrada");
    let route = home.due[0].link.route.clone();
    d.send(Event::Go(route));
    assert_eq!(outcome(&d).facts[0].value, "SBX26e00000000042");
}

#[test]
fn a_lost_answer_is_not_done_until_the_registry_says_so() {
    let mut d = at_year(&hearing());
    d.send(Event::Regularization(R::Waive));
    d.send(Event::Confirm);
    d.fail(WAIVER, HttpError::Timeout);
    d.fail(WAIVER, HttpError::Timeout);
    let unknown = outcome(&d);
    assert_eq!(unknown.banner.title, "No sabemos si tu renuncia ha llegado");
    assert!(unknown.done.is_none(), "no way on but asking");
    d.send(Event::Regularization(R::AskAgain));
    d.reply_problem(
        "GET /api/v1/people/p1/submissions/",
        404,
        json!({ "type": "/problems/not-received", "title": "", "status": 404 }),
    );
    assert_eq!(outcome(&d).banner.title, "Tu renuncia no llegó");
    d.reply_json(YEARS, &hearing());
    d.send(Event::Regularization(R::Done));
    assert!(shown(&d).choices.unwrap().waive.is_some(), "it can be done again");
}

#[test]
fn a_figure_that_changed_is_not_waived_unseen() {
    let mut d = at_year(&hearing());
    d.send(Event::Regularization(R::Waive));
    d.send(Event::Confirm);
    d.reply_problem(WAIVER, 409, json!({ "type": "/problems/figure-changed", "title": "", "status": 409 }));
    assert_eq!(shown(&d).problem.unwrap().title, "La cantidad ha cambiado");
    assert!(d.waiting().iter().any(|w| w == YEARS), "and the new one is asked for");
}

#[test]
fn who_may_not_keep_a_base_is_not_asked() {
    let d = at_year(&years(
        "hearing_open",
        json!({ "result": "refund", "amount": "374.40", "hearing_until": "2026-02-28" }),
    ));
    assert!(shown(&d).choices.is_none());
    assert!(shown(&d).allegations.is_some());
    let d = at_year(&years(
        "hearing_closed",
        json!({ "result": "refund", "amount": "374.40", "may_waive": true }),
    ));
    assert!(
        shown(&d).choices.is_none() && shown(&d).allegations.is_none(),
        "even if the server says too much"
    );
}

#[test]
fn allegations_survive_a_kill_as_a_draft_and_are_sent_once() {
    let mut d = at_year(&hearing());
    d.send(Event::Go(Route::Allegations { year: 2024 }));
    d.reply_json(YEARS, &hearing());
    d.send(Event::Regularization(R::SubmitAllegations));
    let Screen::Allegations(form) = d.screen() else { panic!("the form") };
    assert_eq!(form.text.error.as_deref(), Some("Escribe tus alegaciones antes de presentarlas."));
    d.send(Event::Regularization(R::AllegationsTyped("En marzo estuve de baja.".into())));
    d.restart();
    d.start_at("/regularizacion/2024/alegaciones");
    let Screen::Allegations(form) = d.screen() else { panic!("the form, not {:?}", d.screen()) };
    assert_eq!(form.text.value, "En marzo estuve de baja.");
    d.send(Event::Regularization(R::SubmitAllegations));
    let call = d.reply(ALLEGATIONS, 201, &[("content-type", "application/json")], receipt().to_string());
    assert_eq!(
        serde_json::from_slice::<Value>(&call.body).unwrap(),
        json!({ "text": "En marzo estuve de baja." })
    );
    assert_eq!(outcome(&d).banner.title, "Alegaciones registradas");
    d.send(Event::Regularization(R::Done));
    d.send(Event::Go(Route::Allegations { year: 2024 }));
    if let Screen::Allegations(form) = d.screen() {
        assert_eq!(form.text.value, "", "what was submitted is no draft any more");
    }
}

fn to_pay(payment: Option<&str>) -> Value {
    let mut more = json!({ "result": "pay", "amount": "543.24", "pay_until": "2026-03-31", "appeal_until": "2026-02-23" });
    if let Some(state) = payment {
        more["payment"] = json!({ "id": "pay1", "state": state, "amount": "543.24", "url": "https://pasarela.test/1",
            "expires_at": "2026-02-10T09:30:00Z" });
    }
    years(if payment == Some("paid") { "paid" } else { "notified_signed" }, more)
}

fn payment() -> String {
    to_pay(Some("open"))["regularizations"][0]["payment"].to_string()
}

#[test]
fn paying_goes_to_the_gateway_and_only_the_server_says_how_it_ended() {
    for (state, title, tone, again) in [
        ("paid", "Pago hecho", Tone::Good, false),
        ("failed", "El banco no ha aceptado el pago", Tone::Bad, true),
        ("cancelled", "Dejaste el pago sin terminar", Tone::Info, true),
        ("open", "Tienes un pago empezado", Tone::Info, true),
        ("expired", "El pago caducó", Tone::Info, true),
        ("duplicate", "Has pagado dos veces", Tone::Warning, true),
    ] {
        let mut d = at_year(&to_pay(None));
        assert!(
            shown(&d).choices.is_none() && shown(&d).allegations.is_none(),
            "nothing of the hearing's buttons"
        );
        assert!(shown(&d).appeal.unwrap().text.contains("23 de febrero de 2026"));
        assert_eq!(shown(&d).payment.unwrap().pay.as_deref(), Some("Pagar 543,24\u{a0}€"));
        d.send(Event::Regularization(R::Pay));
        let call = d.reply(PAYMENTS, 201, &[("content-type", "application/json")], payment());
        assert_eq!(
            serde_json::from_slice::<Value>(&call.body).unwrap(),
            json!({ "amount": "543.24", "return_uri": "https://app.test/pago/vuelta" })
        );
        // whatever the address says
        d.browser_returns(BrowserAnswer::Returned("https://app.test/pago/vuelta?state=paid".into()));
        let unknown = shown(&d).payment.unwrap();
        assert_eq!(unknown.state.unwrap().title, "No sabemos cómo terminó tu pago");
        assert!(unknown.pay.is_none(), "not paid again before it is known");
        d.reply_json(YEARS, &to_pay(Some(state)));
        let view = shown(&d).payment.unwrap();
        let words = view.state.unwrap();
        assert_eq!((words.title.as_str(), words.tone), (title, tone), "{state}");
        assert_eq!(view.pay.is_some(), again, "{state}");
        assert_eq!(d.view().announcement.text, title);
    }
}

#[test]
fn the_app_that_was_started_anew_by_the_way_back_asks_the_server() {
    let mut d = at_year(&to_pay(None));
    d.send(Event::Regularization(R::Pay));
    d.reply(PAYMENTS, 201, &[("content-type", "application/json")], payment());
    d.browser_returns(BrowserAnswer::Leaving);
    d.restart();
    d.start_at("/pago/vuelta?payment=pay1&state=paid");
    assert_eq!(shown(&d).payment.unwrap().state.unwrap().title, "No sabemos cómo terminó tu pago");
    d.fail(YEARS, HttpError::Offline);
    d.fail(YEARS, HttpError::Offline);
    let view = shown(&d).payment.unwrap();
    assert!(view.state.is_some_and(|s| s.tone == Tone::Warning) && view.ask.is_some(), "still not known");
    d.send(Event::Regularization(R::AskPayment));
    d.reply_json(YEARS, &to_pay(Some("failed")));
    assert_eq!(shown(&d).payment.unwrap().state.unwrap().tone, Tone::Bad);
    // a way back that nobody began shows the years
    d.restart();
    d.start_at("/pago/vuelta?payment=pay1");
    assert!(matches!(d.screen(), Screen::Years(_)));
}

#[test]
fn a_payment_that_cannot_be_opened_says_why_and_charges_nothing() {
    let mut d = at_year(&to_pay(None));
    d.send(Event::Regularization(R::Pay));
    d.reply_problem(PAYMENTS, 409, json!({ "type": "/problems/already-paid", "title": "", "status": 409 }));
    assert_eq!(shown(&d).payment.unwrap().state.unwrap().title, "Ya está pagado");
    assert!(d.waiting().iter().any(|w| w == YEARS));
}

#[test]
fn where_no_hearing_is_open_nothing_is_written_or_sent() {
    let mut d = at_year(&years("hearing_closed", json!({ "result": "refund", "amount": "374.40" })));
    d.send(Event::OpenPath("/regularizacion/2024/alegaciones".into()));
    assert!(matches!(d.screen(), Screen::Year(_)), "the year says how it stands");
    d.reply(YEARS, 304, &[], "");
    d.send(Event::Regularization(R::AllegationsTyped("Aun así…".into())));
    d.send(Event::Regularization(R::SubmitAllegations));
    assert!(d.waiting().is_empty(), "{:?}", d.waiting());
}
