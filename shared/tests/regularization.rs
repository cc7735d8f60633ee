//! The regularization, as a dialogue: which words, which buttons, and nothing before it is signed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    effects::HttpError,
    features::{
        access::events::{AccessEvent, PrimerAnswer},
        regularization::{events::RegularizationEvent as R, view::YearView},
    },
    navigation::Route,
    parts::Load,
};
use support::Device;

fn year(state: &str, more: Value) -> Value {
    let mut year = json!({ "year": 2024, "state": state });
    year.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    year
}

fn notification() -> Value {
    json!({ "available_at": "2026-02-03T09:00:00Z", "expires_at": "2026-02-13T23:00:00Z", "office_url": "https://sede.test/n1" })
}

fn at_year(year: &Value) -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Years));
    d.reply_json("GET /api/v1/people/p1/regularizations", &json!({ "regularizations": [year] }));
    d.send(Event::Go(Route::Year { year: 2024 }));
    d.reply("GET /api/v1/people/p1/regularizations", 304, &[], "");
    d
}

fn shown(d: &Device) -> YearView {
    match d.screen() {
        Screen::Year(y) => y,
        other => panic!("the year, not {other:?}"),
    }
}

fn detail() -> Value {
    json!({
        "year": 2024, "days": 360, "average_income": "1987.40", "bracket": "G5", "average_provisional_base": "960.60",
        "definitive_base": "1062.09", "result": "pay", "amount": "381.24",
        "months": [{ "month": "2024-01", "provisional": "960.60", "definitive": "1062.09", "difference": "101.49", "rate_percent": "31.30", "amount": "31.77" }],
    })
}

#[test]
fn before_it_is_signed_nothing_of_the_result_is_reached() {
    let state = year(
        "resolution_available",
        json!({ "notification": notification(), "result": "pay", "amount": "381.24", "document": "d1" }),
    );
    let mut d = at_year(&state);
    let view = shown(&d);
    assert_eq!(view.state.title, "Pendiente de lectura de notificación");
    assert!(
        view.result.is_none() && view.detail.is_none() && view.document.is_none(),
        "even if the server says too much"
    );
    assert!(
        view.facts.iter().any(|f| f.value == "13 de febrero de 2026 (quedan 3 días)"),
        "{:?}",
        view.facts
    );
    d.send(Event::Regularization(R::OpenOffice));
    assert_eq!(d.opened, ["https://sede.test/n1"]);
    // a link written by hand
    d.send(Event::OpenPath("/regularizacion/2024/detalle".into()));
    assert!(!d.waiting().iter().any(|w| w.contains("detail")), "not even asked for");
    let Screen::YearDetail(v) = d.screen() else { panic!("the detail's place") };
    assert!(matches!(v.load, Load::NotAllowed { .. }) && v.months.is_empty());
}

#[test]
fn signing_elsewhere_opens_the_summary_and_the_detail() {
    let mut d = at_year(&year("resolution_available", json!({ "notification": notification() })));
    d.send(Event::Foreground);
    let mut signed = notification();
    signed["signed_at"] = "2026-02-10T09:30:00Z".into();
    d.reply_json(
        "GET /api/v1/people/p1/regularizations",
        &json!({ "regularizations": [year("notified_signed", json!({
            "notification": signed, "result": "pay", "amount": "381.24", "pay_until": "2026-03-31", "appeal_until": "2026-03-10", "document": "d1" }))] }),
    );
    let view = shown(&d);
    assert_eq!(view.state.title, "Resumen de la regularización");
    let result = view.result.unwrap();
    assert_eq!((result.label.as_str(), result.amount.as_deref()), ("A ingresar", Some("381,24\u{a0}€")));
    assert!(view.office.is_none());
    let route = view.detail.unwrap().route;
    d.send(Event::Go(route));
    d.reply_json("GET /api/v1/people/p1/regularizations/2024/detail", &detail());
    let Screen::YearDetail(v) = d.screen() else { panic!("the detail") };
    assert_eq!(v.months[0].month, "enero de 2024");
    assert_eq!(v.months[0].amount, "31,77\u{a0}€");
    assert!(v.facts.iter().any(|f| f.value == "5 de la tabla general"));
    // and without a network after a restart
    d.restart();
    d.start_at("/regularizacion/2024/detalle");
    let Screen::YearDetail(v) = d.screen() else { panic!("the detail") };
    assert_eq!(v.months.len(), 1);
}

#[test]
fn rejected_by_time_says_the_date_and_opens_because_the_terms_run() {
    let mut n = notification();
    n["rejected_on"] = "2026-02-14".into();
    let d = at_year(&year(
        "notified_rejected",
        json!({ "notification": n, "result": "refund", "amount": "12.00", "refund_before": "2026-04-30" }),
    ));
    let view = shown(&d);
    assert_eq!(view.state.title, "Notificación rechazada por no abrirla en 10 días (14/02/2026)");
    assert!(view.detail.is_some());
    assert_eq!(view.result.unwrap().label, "A devolver");
}

#[test]
fn each_state_has_its_own_words_terms_and_buttons_and_no_others() {
    let all = json!({ "notification": notification(), "result": "pay", "amount": "1.00", "hearing_until": "2026-02-28", "pay_until": "2026-03-31", "refund_before": "2026-04-30", "appeal_until": "2026-03-10", "document": "d1" });
    let mut words = std::collections::BTreeSet::new();
    for (state, office, open, hearing, pay, appeal) in [
        ("provisional", false, false, false, false, false),
        ("hearing_available", true, false, false, false, false),
        ("hearing_open", false, true, true, false, false),
        ("hearing_closed", false, true, false, false, false),
        ("resolution_available", true, false, false, false, false),
        ("notified_signed", false, true, false, true, true),
        ("notified_rejected", false, true, false, true, true),
        ("paid", false, true, false, false, true),
        ("in_claim", false, true, false, false, false),
        ("refunded", false, true, false, false, false),
        ("under_appeal", false, true, false, false, false),
        ("firm", false, true, false, false, false),
    ] {
        let view = shown(&at_year(&year(state, all.clone())));
        words.insert(format!("{} {}", view.state.title, view.state.text));
        let has = |label: &str| view.facts.iter().any(|f| f.label == label);
        assert_eq!(view.office.is_some(), office, "{state}: office");
        assert_eq!(view.detail.is_some(), open, "{state}: detail");
        assert_eq!(has("Puedes contestar hasta"), hearing, "{state}: hearing");
        assert_eq!(has("Plazo para ingresar"), pay, "{state}: pay");
        assert_eq!(has("Plazo para recurrir"), appeal, "{state}: appeal");
    }
    assert_eq!(words.len(), 12);
}

#[test]
fn what_is_due_stands_first_on_inicio() {
    let mut d = at_year(&year("resolution_available", json!({ "notification": notification() })));
    d.send(Event::Go(Route::Home));
    let Screen::Home(home) = d.screen() else { panic!("Inicio") };
    assert_eq!(home.due[0].title, "Tienes una notificación por leer");
    assert!(home.due[0].text.contains("quedan 3 días"));
    assert!(home.nothing_due.is_none());
}

#[test]
fn nothing_is_said_to_be_due_before_it_is_known() {
    let years = "GET /api/v1/people/p1/regularizations";
    let home = |d: &Device| match d.screen() {
        Screen::Home(home) => home,
        other => panic!("Inicio, not {other:?}"),
    };
    let mut d = Device::new();
    d.sign_in_by_clave();
    for _ in 0..2 {
        d.send(Event::Access(AccessEvent::Primer(PrimerAnswer::No)));
    }
    let asking = home(&d);
    assert!(matches!(asking.load, Load::Loading { .. }) && asking.nothing_due.is_none(), "{asking:?}");
    // a reading is tried again before it is given up
    while d.waiting().iter().any(|w| w == years) {
        d.fail(years, HttpError::Offline);
    }
    let failed = home(&d);
    assert!(matches!(failed.load, Load::Failed { .. }) && failed.nothing_due.is_none(), "{failed:?}");
    d.send(Event::Retry);
    d.reply_json(years, &json!({ "regularizations": [] }));
    let known = home(&d);
    assert!(known.load == Load::Ready && known.nothing_due.is_some(), "{known:?}");
}

#[test]
fn a_year_that_closes_again_takes_its_detail_along() {
    let mut d = at_year(&year(
        "hearing_open",
        json!({ "notification": notification(), "result": "refund", "amount": "1.00" }),
    ));
    d.send(Event::Go(Route::YearDetail { year: 2024 }));
    d.reply_json("GET /api/v1/people/p1/regularizations/2024/detail", &detail());
    d.send(Event::Foreground);
    d.reply_json("GET /api/v1/people/p1/regularizations", &json!({ "regularizations": [year("resolution_available", json!({ "notification": notification() }))] }));
    let Screen::YearDetail(v) = d.screen() else { panic!("the detail's place") };
    assert!(v.months.is_empty() && matches!(v.load, Load::NotAllowed { .. }));
}

#[test]
fn a_term_that_the_server_tells_too_late_is_shown_as_the_law_counts_it() {
    let mut n = notification();
    n["signed_at"] = "2026-01-31T09:00:00Z".into();
    let told = json!({ "notification": n, "result": "pay", "amount": "12.00", "pay_until": "2026-03-15", "appeal_until": "2026-03-10" });
    let view = shown(&at_year(&year("notified_signed", told)));
    let value = |label: &str| view.facts.iter().find(|f| f.label == label).map(|f| f.value.clone()).unwrap();
    assert_eq!(value("Plazo para ingresar"), "28 de febrero de 2026 (quedan 18 días)");
    // there is no 31 February: the 28th is a Saturday, so the first working day after (LPAC 30.4, 30.5)
    assert_eq!(value("Plazo para recurrir"), "2 de marzo de 2026 (quedan 20 días)");
    // earlier than ours is theirs to say
    let mut n = notification();
    n["signed_at"] = "2026-01-31T09:00:00Z".into();
    let told =
        json!({ "notification": n, "result": "agreed", "amount": "0.00", "appeal_until": "2026-02-27" });
    let view = shown(&at_year(&year("notified_signed", told)));
    assert!(
        view.facts.iter().any(|f| f.value == "27 de febrero de 2026 (quedan 17 días)"),
        "{:?}",
        view.facts
    );
}

#[test]
fn while_nothing_is_communicated_the_simulator_is_the_way_to_an_estimate() {
    let view = shown(&at_year(&year("provisional", json!({}))));
    assert_eq!(view.estimate.unwrap().route, Route::Simulator);
    assert!(
        shown(&at_year(&year("hearing_closed", json!({ "notification": notification() }))))
            .estimate
            .is_none()
    );
}
