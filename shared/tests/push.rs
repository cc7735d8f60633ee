//! Push, as a dialogue: it says only that there is something new, and leads to the notice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    domain::notice::NoticeKind,
    effects::{HttpError, PlatformAnswer},
    features::{
        access::events::{AccessEvent as A, PrimerAnswer},
        diagnosis::{events::DiagnosisEvent, view::DiagnosisView},
        push::{events::PushEvent, view::AlertsView},
        represented::events::RepresentedEvent,
        settings::events::SettingsEvent,
    },
    navigation::Route,
    parts::Tone,
};
use support::{Device, notice};

const REGISTER: &str = "POST /api/v1/push/registration";
const TAKE_BACK: &str = "DELETE /api/v1/push/registration";

fn body(call: &shared::effects::HttpCall) -> Value {
    serde_json::from_slice(&call.body).unwrap()
}

fn asks(d: &Device, start: &str) -> bool {
    d.waiting().iter().any(|w| w.starts_with(start))
}

/// Signed in, with push on and the server told.
fn with_push() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    d.reply(REGISTER, 204, &[], "");
    d
}

fn alerts(d: &mut Device) -> AlertsView {
    d.send(Event::Go(Route::Alerts));
    let Screen::Alerts(a) = d.screen() else { panic!("alerts") };
    a
}

fn diagnosis(d: &Device) -> DiagnosisView {
    let Screen::Diagnosis(v) = d.screen() else { panic!("the diagnosis") };
    v
}

fn line(v: &DiagnosisView, label: &str) -> (Tone, String, String) {
    let row = v.rows.iter().find(|r| r.label == label).unwrap_or_else(|| panic!("{label} in {:?}", v.rows));
    (row.tone.clone(), row.state.clone(), row.advice.clone().unwrap_or_default())
}

#[test]
fn the_server_is_told_the_address_once_and_again_only_when_it_is_another() {
    let mut d = Device::new();
    d.sign_in();
    assert_eq!(d.tokens_asked, 0, "not before the permission");
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    let call = d.reply(REGISTER, 204, &[], "");
    assert_eq!(body(&call), json!({ "token": "token-1", "platform": "fcm" }));
    d.restart();
    d.start();
    assert_eq!(d.tokens_asked, 2);
    assert!(!asks(&d, REGISTER), "it is the same");
    d.push_token = Some("token-2".into());
    d.restart();
    d.start();
    assert_eq!(body(&d.reply(REGISTER, 204, &[], ""))["token"], "token-2");
    d.send(Event::PushTokenChanged("token-3".into()));
    assert_eq!(body(&d.reply(REGISTER, 204, &[], "")), json!({ "token": "token-3", "platform": "fcm" }));
    d.send(Event::PushTokenChanged("token-3".into()));
    assert!(!asks(&d, REGISTER), "it is the same");
}

#[test]
fn no_permission_no_address() {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Denied);
    d.send(Event::PushTokenChanged("token-3".into()));
    assert!(d.tokens_asked == 0 && !asks(&d, REGISTER));
}

#[test]
fn a_registration_that_failed_is_said_and_tried_again_at_the_next_start() {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    d.fail(REGISTER, HttpError::Offline);
    d.fail(REGISTER, HttpError::Offline);
    let a = alerts(&mut d);
    assert!(a.push.on);
    assert_eq!(a.problem.unwrap().title, "Todavía no podemos avisarte");
    // coming to the page has tried again
    d.reply(REGISTER, 204, &[], "");
    assert!(alerts(&mut d).problem.is_none());
}

#[test]
fn a_platform_without_address_is_said() {
    let mut d = Device::new();
    d.push_token = None;
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    assert!(!asks(&d, REGISTER));
    assert!(alerts(&mut d).problem.unwrap().text.contains("no responde"));
    d.send(Event::Go(Route::AlertsDiagnosis));
    assert_eq!(line(&diagnosis(&d), "Dirección del dispositivo").1, "El servicio de notificaciones no la da");
}

#[test]
fn turned_off_offline_the_address_is_taken_back_later() {
    let mut d = with_push();
    d.send(Event::Settings(SettingsEvent::Push(false)));
    d.fail(TAKE_BACK, HttpError::Offline);
    d.fail(TAKE_BACK, HttpError::Offline);
    d.restart();
    d.start();
    d.reply(TAKE_BACK, 204, &[], "");
    d.restart();
    d.start();
    assert!(!asks(&d, TAKE_BACK) && !asks(&d, REGISTER));
}

#[test]
fn turned_off_and_on_again_at_once_ends_as_it_was_wanted_last() {
    let mut d = with_push();
    d.send(Event::Settings(SettingsEvent::Push(false)));
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    assert!(!asks(&d, REGISTER), "one after the other: both at once would arrive in any order");
    d.reply(TAKE_BACK, 204, &[], "");
    assert_eq!(body(&d.reply(REGISTER, 204, &[], ""))["token"], "token-1");
    d.send(Event::Go(Route::AlertsDiagnosis));
    assert_eq!(line(&diagnosis(&d), "Dirección del dispositivo").1, "La tenemos");
}

#[test]
fn on_and_off_again_while_it_is_told_is_taken_back() {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    d.send(Event::Settings(SettingsEvent::Push(false)));
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    d.send(Event::Settings(SettingsEvent::Push(false)));
    assert!(!asks(&d, TAKE_BACK));
    d.reply(REGISTER, 204, &[], "");
    d.reply(TAKE_BACK, 204, &[], "");
    assert!(!asks(&d, REGISTER), "what was wanted in between is forgotten");
}

#[test]
fn another_address_is_told_after_the_one_that_is_on_its_way() {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    d.send(Event::PushTokenChanged("token-2".into()));
    assert_eq!(body(&d.reply(REGISTER, 204, &[], ""))["token"], "token-1");
    assert_eq!(body(&d.reply(REGISTER, 204, &[], ""))["token"], "token-2");
}

#[test]
fn a_platform_that_never_answers_is_given_up_and_may_tell_the_address_later() {
    let mut d = Device::new();
    d.push_is_silent = true;
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Push(true)));
    d.platform_answers_push(PlatformAnswer::Granted);
    assert!(alerts(&mut d).problem.is_none(), "it is waited for");
    d.wake();
    assert!(alerts(&mut d).problem.unwrap().text.contains("no responde"));
    // coming to the page asked again; the platform tells an address at last
    d.push_is_silent = false;
    d.push_token = Some("token-9".into());
    d.send(Event::PushTokenChanged("token-9".into()));
    d.wake();
    assert_eq!(body(&d.reply(REGISTER, 204, &[], ""))["token"], "token-9");
    assert!(alerts(&mut d).problem.is_none());
}

#[test]
fn a_new_session_tells_the_address_anew() {
    let mut d = with_push();
    // the session ends by itself, the data stay
    d.send(Event::Go(Route::Notices));
    d.reply_problem(
        "GET /api/v1/people/p1/notices",
        401,
        json!({ "type": "/problems/session-ended", "title": "x", "status": 401 }),
    );
    assert!(matches!(d.screen(), Screen::Welcome(_)));
    d.sign_in_by_clave();
    assert_eq!(body(&d.reply(REGISTER, 204, &[], ""))["token"], "token-1");
}

#[test]
fn kinds_are_kept_at_once_and_told() {
    let mut d = with_push();
    let a = alerts(&mut d);
    assert_eq!(a.kinds.len(), 5);
    assert!(a.kinds.iter().all(|k| k.row.enabled && !k.row.note.contains("push-kind")));
    assert!(a.kinds.iter().all(|k| k.row.on == (k.kind != NoticeKind::News)), "as at the server");
    assert!(a.note.contains("nunca son la notificación legal"));
    d.fail("GET /api/v1/settings", HttpError::Offline);
    d.fail("GET /api/v1/settings", HttpError::Offline);
    d.reply_notices(&[]);
    d.send(Event::Push(PushEvent::Kind { about: NoticeKind::Debt, on: false }));
    let off = |a: &AlertsView| a.kinds.iter().filter(|k| !k.row.on).map(|k| k.kind).collect::<Vec<_>>();
    assert_eq!(off(&alerts(&mut d)), [NoticeKind::Debt, NoticeKind::News]);
    let call = d.take("POST /api/v1/settings").operation;
    assert_eq!(body(&call), json!({ "push_kinds": ["notification", "regularization", "registration"] }));
    d.restart();
    d.start();
    // what was on its way is told again
    let again = d.reply_json("POST /api/v1/settings", &json!({}));
    assert_eq!(body(&again), body(&call));
    assert_eq!(off(&alerts(&mut d)), [NoticeKind::Debt, NoticeKind::News], "it is kept");
    // another device changed it meanwhile
    d.reply_json("GET /api/v1/settings", &json!({ "push_kinds": ["debt"], "language": "es" }));
    assert_eq!(off(&alerts(&mut d)).len(), 4);
}

#[test]
fn kinds_wait_for_push_as_a_whole() {
    let mut d = Device::new();
    d.sign_in();
    let a = alerts(&mut d);
    assert!(a.kinds.iter().all(|k| !k.row.on && !k.row.enabled));
    assert!(a.kinds_label.contains("Activa primero"));
}

#[test]
fn received_while_open_it_asks_quietly_and_goes_nowhere() {
    let mut d = with_push();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Years));
    d.reply_json("GET /api/v1/people/p1/regularizations", &json!({ "regularizations": [] }));
    d.send(Event::PushReceived("r1".into()));
    assert_eq!(d.view().announcement.text, "Hay algo nuevo en tus avisos");
    assert!(matches!(d.screen(), Screen::Years(_)));
    d.reply_notices(&[notice("n1", "Nuevo", "2026-02-10T08:00:00Z", true)]);
    assert_eq!(d.view().bell.unwrap().number.as_deref(), Some("1"));
}

#[test]
fn received_while_signed_out_nothing_is_shown_or_asked() {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    let before = d.view();
    assert_eq!(before.icon_number, Some(0));
    d.send(Event::PushReceived("r1".into()));
    assert_eq!(d.view(), before);
    assert!(d.waiting().is_empty());
}

#[test]
fn tapped_it_leads_to_the_notice_even_if_it_is_newer_than_what_is_here() {
    let mut d = with_push();
    d.reply_notices(&[]);
    d.send(Event::PushOpened("r1".into()));
    d.reply_json("GET /api/v1/pushes/r1", &json!({ "person": "p1", "notice": "n1", "kind": "debt" }));
    let Screen::Notice(n) = d.screen() else { panic!("the notice") };
    assert!(matches!(n.load, shared::parts::Load::Loading { .. }), "{:?}", n.load);
    d.reply_notices(&[notice("n1", "Nuevo", "2026-02-10T08:00:00Z", true)]);
    assert_eq!(d.view().title, "Nuevo");
    assert_eq!(d.view().path, "/avisos/n1");
}

#[test]
fn tapped_while_signed_out_it_waits_for_the_sign_in() {
    let mut d = Device::new();
    d.start_at("/push/r1");
    d.reply_status();
    assert!(matches!(d.screen(), Screen::Welcome(_)));
    assert!(!asks(&d, "GET /api/v1/pushes"), "nothing is asked without a session");
    d.sign_in_by_clave();
    // `start` inside of it began anew at "/", so the tap comes again, as from the platform
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::PushOpened("r1".into()));
    assert!(asks(&d, "GET /api/v1/pushes/r1"));
}

#[test]
fn a_tap_that_was_wanted_before_the_sign_in_is_followed_after_it() {
    use shared::features::access::events::{AccessField as F, SignInMethod};
    let mut d = Device::new();
    d.start_at("/push/r1");
    d.reply_status();
    d.send(Event::Access(A::Start(SignInMethod::Sms)));
    for (field, text) in
        [(F::Identifier, "01234567L"), (F::BirthDate, "03/04/1980"), (F::Mobile, "612345678")]
    {
        d.send(Event::Access(A::Typed { field, text: text.into() }));
    }
    d.send(Event::Access(A::Submit));
    d.reply_json("POST /api/v1/sms/challenges", &support::challenge());
    d.send(Event::Access(A::Typed { field: F::Code, text: "123456".into() }));
    d.send(Event::Access(A::Submit));
    d.reply_json("POST /api/v1/sms/challenges/c1/answer", &support::session("p1", "Ana García Ruiz", "sms"));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.reply_json("GET /api/v1/pushes/r1", &json!({ "person": "p1", "notice": "n1", "kind": "debt" }));
    assert_eq!(d.view().path, "/avisos/n1");
}

#[test]
fn for_a_represented_person_it_acts_for_them_first() {
    let mut d = Device::new();
    d.sign_in_by_clave();
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::PushOpened("r2".into()));
    d.reply_json("GET /api/v1/pushes/r2", &json!({ "person": "p2", "notice": "b1", "kind": "debt" }));
    assert!(d.view().stripe.is_none(), "not before it is known that one may");
    d.reply_json(
        "GET /api/v1/representations",
        &json!({ "representations": [{ "person": "p2", "name": "Bea Mora", "identifier": "****1111A",
            "power": "general", "valid_until": "2027-01-01", "unread": true }] }),
    );
    assert_eq!(d.view().stripe.unwrap().text, "Actúas en nombre de Bea Mora");
    assert_eq!(d.view().icon_number, None, "the icon counts one's own");
    assert_eq!(d.view().path, "/avisos/b1");
    d.reply_json(
        "GET /api/v1/people/p2/notices",
        &json!({ "changes": [notice("b1", "De Bea", "2026-02-01T09:00:00Z", true)], "removed": [], "cursor": "c", "more": false }),
    );
    assert_eq!(d.view().title, "De Bea");
    // and back to oneself for one of one's own
    d.send(Event::PushOpened("r3".into()));
    d.reply_json("GET /api/v1/pushes/r3", &json!({ "person": "p1", "notice": "n9", "kind": "debt" }));
    assert!(d.view().stripe.is_none());
    assert_eq!(d.view().path, "/avisos/n9");
}

#[test]
fn of_somebody_one_may_not_act_for_nothing_is_shown() {
    let mut d = with_push();
    d.send(Event::PushOpened("r2".into()));
    d.reply_json("GET /api/v1/pushes/r2", &json!({ "person": "p7", "notice": "b1", "kind": "debt" }));
    assert!(matches!(d.screen(), Screen::Notices(_)));
    assert!(d.view().line.unwrap().text.contains("No encontramos ese aviso"));
    assert!(d.view().stripe.is_none());
}

#[test]
fn unknown_or_offline_it_leads_to_the_inbox_with_words() {
    let mut d = with_push();
    d.send(Event::PushOpened("r1".into()));
    d.reply_problem(
        "GET /api/v1/pushes/r1",
        404,
        json!({ "type": "/problems/not-found", "title": "x", "status": 404 }),
    );
    assert!(matches!(d.screen(), Screen::Notices(_)));
    assert!(d.view().announcement.text.contains("No encontramos ese aviso"));
    // the words go with the place
    d.send(Event::Go(Route::Documents));
    d.send(Event::Go(Route::Notices));
    assert!(d.view().line.is_none_or(|l| !l.text.contains("No encontramos")));

    let mut d = with_push();
    d.send(Event::PushOpened("r1".into()));
    d.fail("GET /api/v1/pushes/r1", HttpError::Offline);
    d.fail("GET /api/v1/pushes/r1", HttpError::Offline);
    assert!(matches!(d.screen(), Screen::Notices(_)));
    assert!(d.view().line.unwrap().text.contains("Sin conexión no podemos abrir ese aviso"));
}

#[test]
fn a_reference_that_is_none_is_no_place() {
    let mut d = with_push();
    d.send(Event::PushOpened("../x y".into()));
    assert!(!asks(&d, "GET /api/v1/pushes"));
    // nor is a notice that the server names in a form of its own
    d.send(Event::PushOpened("r1".into()));
    d.reply_json("GET /api/v1/pushes/r1", &json!({ "person": "p1", "notice": "../../x", "kind": "debt" }));
    assert!(matches!(d.screen(), Screen::Notices(_)));
}

#[test]
fn the_diagnosis_says_each_thing_and_what_to_do() {
    let mut d = with_push();
    d.send(Event::Go(Route::AlertsDiagnosis));
    assert_eq!(line(&diagnosis(&d), "Registro en el servidor").1, "Comprobando…");
    d.reply_json(
        "GET /api/v1/push/registration",
        &json!({ "registered": true, "last_sent_at": "2026-02-10T07:00:00Z", "kinds": [] }),
    );
    let v = diagnosis(&d);
    assert_eq!(line(&v, "Permiso para avisarte").0, Tone::Good);
    assert_eq!(line(&v, "Dirección del dispositivo").0, Tone::Good);
    assert_eq!(line(&v, "Registro en el servidor").0, Tone::Good);
    assert_eq!(line(&v, "Último aviso enviado").1, "hace 2 h");
    assert!(line(&v, "No molestar y ahorro de batería").2.contains("silencio"));
    assert!(
        v.rows.iter().all(|r| !r.state.contains("check-") && !r.label.contains("check-")),
        "{:?}",
        v.rows
    );

    assert_eq!(line(&v, "Tipos de aviso").0, Tone::Info);
    d.send(Event::Push(PushEvent::Kind { about: NoticeKind::News, on: true }));
    assert_eq!(line(&diagnosis(&d), "Tipos de aviso").0, Tone::Good);
    d.send(Event::Connectivity(false));
    assert_eq!(line(&diagnosis(&d), "Conexión").0, Tone::Warning);
    d.send(Event::Diagnosis(DiagnosisEvent::Refresh));
    d.reply_json("GET /api/v1/push/registration", &json!({ "registered": false, "kinds": [] }));
    let v = diagnosis(&d);
    assert!(line(&v, "Registro en el servidor").2.contains("Apaga y enciende"));
    assert_eq!(line(&v, "Último aviso enviado").1, "Ninguno todavía");
    d.send(Event::Diagnosis(DiagnosisEvent::Refresh));
    d.fail("GET /api/v1/push/registration", HttpError::Offline);
    d.fail("GET /api/v1/push/registration", HttpError::Offline);
    assert_eq!(line(&diagnosis(&d), "Registro en el servidor").1, "No hemos podido preguntarlo");
}

#[test]
fn every_answer_to_the_permission_has_its_line() {
    let mut states = Vec::new();
    for answer in [None, Some(PlatformAnswer::Denied), Some(PlatformAnswer::NoHardware)] {
        let mut d = Device::new();
        d.sign_in();
        if let Some(answer) = answer {
            d.send(Event::Settings(SettingsEvent::Push(true)));
            d.platform_answers_push(answer);
        }
        d.send(Event::Go(Route::AlertsDiagnosis));
        let (tone, state, advice) = line(&diagnosis(&d), "Permiso para avisarte");
        assert_eq!(tone, Tone::Warning);
        assert!(!advice.is_empty());
        states.push(state);
    }
    states.dedup();
    assert_eq!(states.len(), 3, "{states:?}");
}

#[test]
fn acting_for_somebody_a_push_received_names_nobody() {
    let mut d = Device::new();
    d.sign_in_by_clave();
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.reply_json(
        "GET /api/v1/representations",
        &json!({ "representations": [{ "person": "p2", "name": "Bea Mora", "identifier": "****1111A",
            "power": "general", "valid_until": "2027-01-01", "unread": true }] }),
    );
    d.send(Event::Represented(RepresentedEvent::ActFor { person: "p2".into() }));
    d.send(Event::PushReceived("r1".into()));
    assert!(!d.view().announcement.text.contains("Bea"));
    assert!(!asks(&d, "GET /api/v1/pushes"), "not even asked for");
}

#[test]
fn tapped_while_locked_it_waits_for_the_phone_to_know_the_person() {
    let mut d = with_push();
    d.reply_notices(&[]);
    d.let_pass(6 * 60);
    assert!(matches!(d.screen(), Screen::Locked(_)));
    d.http.clear();
    d.send(Event::PushReceived("r1".into()));
    d.send(Event::PushOpened("r1".into()));
    assert!(matches!(d.screen(), Screen::Locked(_)));
    assert!(!asks(&d, "GET /api/v1/pushes"), "nothing is asked while it is locked");
    d.unlock();
    let mut rotated = support::session("p1", "Ana García Ruiz", "sms");
    rotated["access_token"] = json!("at-2");
    d.reply_json("POST /api/v1/sessions/refresh", &rotated);
    d.reply_json("GET /api/v1/pushes/r1", &json!({ "person": "p1", "notice": "n1", "kind": "debt" }));
    assert_eq!(d.view().path, "/avisos/n1");
}
