//! Signing in, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::{BrowserAnswer, HttpError, PlatformAnswer},
    features::{
        access::events::{AccessEvent as A, AccessField as F, Capacity, PrimerAnswer, SignInMethod},
        represented::events::RepresentedEvent,
        settings::events::SettingsEvent,
    },
    navigation::Route,
};
use support::{Device, challenge, header, notice, session};

fn at_form() -> Device {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    d.send(Event::Access(A::Start(SignInMethod::Sms)));
    d
}

fn fill(d: &mut Device) {
    for (field, text) in
        [(F::Identifier, "1234567l"), (F::BirthDate, "3-4-1980"), (F::Mobile, "+34 612 345 678")]
    {
        d.send(Event::Access(A::Typed { field, text: text.into() }));
        d.send(Event::Access(A::Left(field)));
    }
}

fn at_code() -> Device {
    let mut d = at_form();
    fill(&mut d);
    d.send(Event::Access(A::Submit));
    d.reply_json("POST /api/v1/sms/challenges", &challenge());
    d
}

fn type_code(d: &mut Device, code: &str) {
    d.send(Event::Access(A::Typed { field: F::Code, text: code.into() }));
    d.send(Event::Access(A::Submit));
}

#[test]
fn what_was_typed_is_read_at_the_border_and_sent_in_the_contracts_form() {
    let mut d = at_form();
    fill(&mut d);
    let Screen::SmsForm(form) = d.screen() else { panic!("the form") };
    assert_eq!((form.identifier.value.as_str(), form.identifier.revision), ("01234567L", 1));
    assert_eq!(form.birth_date.value, "03/04/1980");
    assert_eq!(form.mobile.value, "612 345 678");
    d.send(Event::Access(A::Submit));
    let call = d.reply_json("POST /api/v1/sms/challenges", &challenge());
    let body: serde_json::Value = serde_json::from_slice(&call.body).unwrap();
    assert_eq!(
        body,
        json!({ "identifier": "01234567L", "birth_date": "1980-04-03", "mobile": "+34612345678" })
    );
    assert!(header(&call, "idempotency-key").unwrap().len() >= 16);
    assert!(header(&call, "authorization").is_none());
    assert!(matches!(d.screen(), Screen::Code(_)));
}

#[test]
fn errors_are_tied_to_their_fields_and_nothing_is_sent() {
    let mut d = at_form();
    let before = d.view().focus.number;
    for (field, text) in
        [(F::Identifier, "12345678A"), (F::BirthDate, "31/02/1980"), (F::Mobile, "912345678")]
    {
        d.send(Event::Access(A::Typed { field, text: text.into() }));
    }
    d.send(Event::Access(A::Submit));
    assert!(d.waiting().is_empty());
    let Screen::SmsForm(form) = d.screen() else { panic!("the form") };
    assert!(form.identifier.error.unwrap().contains("«A»"));
    assert!(form.birth_date.error.unwrap().contains("no existe"));
    assert!(form.mobile.error.is_some());
    assert_eq!(form.identifier.value, "12345678A", "what was typed stays");
    assert!(d.view().focus.number > before, "the focus goes to what is wrong");
}

#[test]
fn a_code_opens_the_session_bound_to_the_device_key() {
    let mut d = at_code();
    type_code(&mut d, "123 456");
    let call =
        d.reply_json("POST /api/v1/sms/challenges/c1/answer", &session("p1", "Ana García Ruiz", "sms"));
    assert_eq!(call.body, br#"{"code":"123456"}"#);
    assert_eq!(header(&call, "dpop").unwrap().split('.').count(), 3);
    assert!(matches!(d.screen(), Screen::PushPrimer(_)), "first the offer of push");
    d.send(Event::Access(A::Primer(PrimerAnswer::Later)));
    assert!(matches!(d.screen(), Screen::Home(_)), "no offer of biometrics without Cl@ve permanente");
    let call = d.take("GET /api/v1/people/p1/notices").operation;
    assert_eq!(header(&call, "authorization"), Some("DPoP at-1"));
}

#[test]
fn a_whole_message_leaves_its_code_in_the_field() {
    let mut d = at_code();
    let mut tell = |text: &str| {
        d.send(Event::Access(A::Typed { field: F::Code, text: text.into() }));
        let Screen::Code(code) = d.screen() else { panic!("the code") };
        (code.code.value, code.code.revision)
    };
    assert_eq!(tell("123"), ("123".into(), 0), "what is typed stays as it is");
    assert_eq!(tell("123 456"), ("123 456".into(), 0));
    let message = "Importass: tu código es 654321. Vale 5 minutos.";
    assert_eq!(tell(message), ("654321".into(), 1));
    assert_eq!(tell("Códigos 111111 y 222222").1, 1, "it is not known which");
    assert_eq!(tell("Expediente 1234567").1, 1, "more digits are no code");
    tell(message);
    d.send(Event::Access(A::Submit));
    assert_eq!(d.take("POST /api/v1/sms/challenges/c1/answer").operation.body, br#"{"code":"654321"}"#);
}

#[test]
fn each_refusal_has_its_own_words_and_way_out() {
    let problem = |kind: &str| json!({ "type": format!("/problems/{kind}"), "title": "x", "status": 422, "attempts_left": 2 });
    let mut d = at_code();
    type_code(&mut d, "000000");
    d.reply_problem("POST /api/v1/sms/challenges/c1/answer", 422, problem("wrong-code"));
    let Screen::Code(code) = d.screen() else { panic!("still the code") };
    assert_eq!(code.code.error.unwrap(), "Ese no es el código. Te quedan 2 intentos.");
    assert_eq!(code.code.value, "");

    let mut words = Vec::new();
    for (kind, status) in [("expired-code", 410), ("too-many-tries", 429)] {
        let mut d = at_code();
        type_code(&mut d, "000000");
        d.reply_problem("POST /api/v1/sms/challenges/c1/answer", status, problem(kind));
        let Screen::Code(code) = d.screen() else { panic!("still the code") };
        words.push(code.problem.unwrap().title);
        d.send(Event::Access(A::Resend));
        assert_eq!(d.waiting(), ["POST /api/v1/sms/challenges"], "another code can be asked for");
    }
    for (kind, status) in [("mobile-not-communicated", 422), ("data-mismatch", 422), ("too-many-codes", 429)]
    {
        let mut d = at_form();
        fill(&mut d);
        d.send(Event::Access(A::Submit));
        d.reply_problem("POST /api/v1/sms/challenges", status, problem(kind));
        let Screen::SmsForm(form) = d.screen() else { panic!("still the form") };
        words.push(form.problem.unwrap().title);
        assert!(form.ways_out.iter().any(|w| w.route == Route::Welcome), "{kind}: another way");
        assert_eq!(form.identifier.value, "01234567L", "the form forgets nothing");
    }
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 5, "{words:?}");
}

#[test]
fn no_connection_is_tried_once_more_and_then_said() {
    let mut d = at_form();
    fill(&mut d);
    d.send(Event::Access(A::Submit));
    d.fail("POST /api/v1/sms/challenges", HttpError::Offline);
    d.fail("POST /api/v1/sms/challenges", HttpError::Offline);
    assert!(d.waiting().is_empty());
    let Screen::SmsForm(form) = d.screen() else { panic!("the form") };
    assert_eq!(form.problem.unwrap().title, "No hay conexión");
    assert!(form.busy.is_none());
}

#[test]
fn a_server_that_is_not_well_is_asked_again_as_it_wishes() {
    let mut d = at_form();
    fill(&mut d);
    d.send(Event::Access(A::Submit));
    d.reply("POST /api/v1/sms/challenges", 503, &[("retry-after", "3")], "");
    d.reply("POST /api/v1/sms/challenges", 503, &[], "");
    d.reply("POST /api/v1/sms/challenges", 503, &[("retry-after", "600")], "");
    assert_eq!(d.slept, [3000, 1600]);
    assert!(d.waiting().is_empty(), "ten minutes are the citizen's to wait, not the app's");
    let Screen::SmsForm(form) = d.screen() else { panic!("the form") };
    assert!(form.problem.unwrap().text.contains("10 minutos"));
}

#[test]
fn rubbish_of_the_server_is_an_error_and_loses_nothing() {
    for (status, kind, body) in [
        (200, "application/json", "{\"challenge\":"),
        (200, "text/html", "<html>"),
        (422, "text/plain", "no"),
        (200, "application/json", "[]"),
    ] {
        let mut d = at_form();
        fill(&mut d);
        d.send(Event::Access(A::Submit));
        d.reply("POST /api/v1/sms/challenges", status, &[("content-type", kind)], body);
        let Screen::SmsForm(form) = d.screen() else { panic!("the form") };
        assert_eq!(form.problem.unwrap().title, "No entendemos la respuesta");
        assert_eq!(form.mobile.value, "612 345 678");
    }
}

fn to_provider(d: &mut Device, method: SignInMethod) -> String {
    d.send(Event::Access(A::Start(method)));
    d.reply_json(
        "GET /.well-known/openid-configuration",
        &json!({ "issuer": "https://clave.test", "authorization_endpoint": "https://clave.test/authorize", "token_endpoint": "https://clave.test/token" }),
    );
    d.browser.front().expect("the browser opens").operation.url.clone()
}

fn param(url: &str, name: &str) -> String {
    url::Url::parse(url).unwrap().query_pairs().find(|(n, _)| n == name).unwrap().1.into_owned()
}

fn id_token(nonce: &str) -> String {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as B64};
    let claims = json!({ "iss": "https://clave.test", "aud": "importass", "exp": support::NOW + 300, "iat": support::NOW, "nonce": nonce, "sub": "x" });
    format!("{}.{}.{}", B64.encode("{}"), B64.encode(claims.to_string()), B64.encode("s"))
}

fn come_back(d: &mut Device, url: &str) {
    let state = param(url, "state");
    d.browser_returns(BrowserAnswer::Returned(format!(
        "https://app.test/acceso/vuelta?code=abc&state={state}"
    )));
    let call = d.reply_json(
        "POST /token",
        &json!({ "access_token": "x", "token_type": "Bearer", "id_token": id_token(&param(url, "nonce")) }),
    );
    let form: std::collections::HashMap<_, _> =
        url::form_urlencoded::parse(&call.body).into_owned().collect();
    assert_eq!(form["code"], "abc");
    // the verifier fits the challenge that the browser carried
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as B64};
    use sha2::{Digest, Sha256};
    assert_eq!(B64.encode(Sha256::digest(form["code_verifier"].as_bytes())), param(url, "code_challenge"));
}

#[test]
fn clave_goes_through_the_browser_with_pkce() {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    let url = to_provider(&mut d, SignInMethod::ClaveMovil);
    assert_eq!(param(&url, "code_challenge_method"), "S256");
    assert_eq!(param(&url, "acr_values"), "clave_movil");
    come_back(&mut d, &url);
    let call = d.reply_json("POST /api/v1/sessions", &session("p1", "Ana García Ruiz", "clave_movil"));
    assert!(String::from_utf8_lossy(&call.body).contains(&param(&url, "nonce")));
    assert!(matches!(d.screen(), Screen::PushPrimer(_)));
    d.send(Event::Access(A::Primer(PrimerAnswer::Accept)));
    d.platform_answers_push(PlatformAnswer::Granted);
    assert!(matches!(d.screen(), Screen::BiometricsPrimer(_)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Go(Route::Settings));
    let Screen::Settings(s) = d.screen() else { panic!("Ajustes") };
    assert!(s.push.on && !s.biometrics.on && s.biometrics.enabled);
}

#[test]
fn a_way_back_that_was_not_begun_here_opens_nothing() {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    to_provider(&mut d, SignInMethod::ClavePermanente);
    d.browser_returns(BrowserAnswer::Returned("https://app.test/acceso/vuelta?code=abc&state=other".into()));
    assert!(d.waiting().is_empty(), "the code goes nowhere");
    let Screen::Welcome(w) = d.screen() else { panic!("the choice") };
    assert_eq!(w.problem.unwrap().title, "Esa entrada ya no vale");
}

#[test]
fn on_the_web_the_app_is_gone_meanwhile_and_goes_on_where_it_was() {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    d.send(Event::Access(A::Choose(Capacity::Representative)));
    let url = to_provider(&mut d, SignInMethod::Certificate);
    d.browser_returns(BrowserAnswer::Leaving);
    d.restart();
    d.start_at(&format!("/acceso/vuelta?code=abc&state={}", param(&url, "state")));
    d.reply_status();
    d.reply_json(
        "POST /token",
        &json!({ "access_token": "x", "token_type": "Bearer", "id_token": id_token(&param(&url, "nonce")) }),
    );
    d.reply_json("POST /api/v1/sessions", &session("p1", "Ana García Ruiz", "certificate"));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    let Screen::Represented(_) = d.screen() else { panic!("whom to act for, {:?}", d.view().title) };
    // nor is it taken once more when the app is locked and opened
    d.send(Event::Lock);
    d.unlock();
    assert!(!matches!(d.screen(), Screen::Welcome(_) | Screen::Locked(_)), "{:?}", d.screen());
    // a second use of the same way back finds nothing
    d.restart();
    d.start_at(&format!("/acceso/vuelta?code=abc&state={}", param(&url, "state")));
    assert!(!d.waiting().iter().any(|w| w.contains("/token")));
}

#[test]
fn nothing_of_one_person_is_drawn_under_anothers_name() {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    d.send(Event::Access(A::Choose(Capacity::Representative)));
    let url = to_provider(&mut d, SignInMethod::ClavePermanente);
    come_back(&mut d, &url);
    d.reply_json("POST /api/v1/sessions", &session("p1", "Ana García Ruiz", "clave_permanente"));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    let power = |person: &str, name: &str| json!({ "person": person, "name": name, "identifier": "****1111A", "power": "general", "valid_until": "2027-01-01", "unread": true });
    d.reply_json(
        "GET /api/v1/representations",
        &json!({ "representations": [power("p2", "Bea Mora"), power("p3", "Carla Gil")] }),
    );
    let Screen::Represented(r) = d.screen() else { panic!("whom to act for") };
    assert_eq!(r.rows.len(), 2);
    d.send(Event::Represented(RepresentedEvent::ActFor { person: "p2".into() }));
    assert_eq!(d.view().stripe.unwrap().text, "Actúas en nombre de Bea Mora");
    d.send(Event::Go(Route::Notices));
    // Bea's notices are on their way while the person goes over to Carla
    d.send(Event::Represented(RepresentedEvent::ActFor { person: "p3".into() }));
    d.send(Event::Go(Route::Notices));
    d.reply_json(
        "GET /api/v1/people/p2/notices",
        &json!({ "changes": [notice("b1", "De Bea", "2026-02-01T09:00:00Z", true)], "removed": [], "cursor": "c", "more": false }),
    );
    // Bea's years, too
    d.reply_json(
        "GET /api/v1/people/p2/regularizations",
        &json!({ "regularizations": [{ "year": 2024, "state": "provisional" }] }),
    );
    d.send(Event::Go(Route::Years));
    let Screen::Years(years) = d.screen() else { panic!("the years") };
    assert!(years.rows.is_empty(), "not Bea's");
    d.send(Event::Back);
    let v = d.view();
    assert_eq!(v.stripe.unwrap().text, "Actúas en nombre de Carla Gil");
    let Screen::Notices(n) = v.screen else { panic!("the notices") };
    assert!(n.rows.is_empty(), "not Bea's");
    assert_eq!(v.bell.unwrap().number, None);
    // the Personal Area is never opened by a power
    d.send(Event::Go(Route::Contact));
    assert!(!d.waiting().iter().any(|w| w.contains("/contact")), "not even asked for");
    d.send(Event::Represented(RepresentedEvent::ActForMyself));
    assert!(d.view().stripe.is_none());
}

#[test]
fn a_power_that_ends_while_it_is_used_takes_that_persons_data_along() {
    let mut d = Device::new();
    d.start();
    d.reply_status();
    d.send(Event::Access(A::Choose(Capacity::Representative)));
    let url = to_provider(&mut d, SignInMethod::ClavePermanente);
    come_back(&mut d, &url);
    d.reply_json("POST /api/v1/sessions", &session("p1", "Ana García Ruiz", "clave_permanente"));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.reply_json("GET /api/v1/representations", &json!({ "representations": [
        { "person": "p2", "name": "Bea Mora", "identifier": "****1111A", "power": "general", "valid_until": "2027-01-01", "unread": true }] }));
    d.send(Event::Represented(RepresentedEvent::ActFor { person: "p2".into() }));
    d.reply_json(
        "GET /api/v1/people/p2/notices",
        &json!({ "changes": [notice("b1", "De Bea", "2026-02-01T09:00:00Z", true)], "removed": [], "cursor": "c", "more": false }),
    );
    assert!(std::fs::exists(d.folder.path().join("p-p2.db")).unwrap());
    d.send(Event::Go(Route::Notices));
    d.reply_problem(
        "GET /api/v1/people/p2/notices",
        404,
        json!({ "type": "/problems/not-found", "title": "x", "status": 404 }),
    );
    d.reply_json("GET /api/v1/representations", &json!({ "representations": [] }));
    assert!(d.view().stripe.is_none());
    assert_eq!(d.view().announcement.text, "Ese apoderamiento ya no está en vigor");
    assert!(!std::fs::exists(d.folder.path().join("p-p2.db")).unwrap());
}

#[test]
fn signing_out_leaves_nothing_here_even_offline() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("n1", "Hola", "2026-02-01T09:00:00Z", true)]);
    d.send(Event::Settings(SettingsEvent::SignOut));
    assert!(d.view().dialog.is_some());
    d.send(Event::Confirm);
    d.fail("DELETE /api/v1/sessions/current", HttpError::Offline);
    d.fail("DELETE /api/v1/sessions/current", HttpError::Offline);
    let Screen::Welcome(w) = d.screen() else { panic!("signed out") };
    assert_eq!(w.problem.unwrap().title, "Has salido de este dispositivo");
    let files: Vec<_> = std::fs::read_dir(d.folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert!(!files.iter().any(|f| f.to_string_lossy().starts_with("p-")), "{files:?}");
    d.restart();
    d.start();
    assert!(matches!(d.screen(), Screen::Welcome(_)));
}

#[test]
fn a_wrong_device_clock_is_learnt_from_the_answer_and_the_session_goes_on() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("n1", "Hola", "2026-02-01T09:00:00Z", true)]);
    // months off: what was known of the server's time is kept over a restart
    d.clock += 9 * 30 * 86_400;
    d.restart();
    d.start();
    d.unlock();
    let first = d.take("POST /api/v1/sessions/refresh");
    let key = header(&first.operation, "idempotency-key").unwrap().to_owned();
    d.http.push_front(first);
    d.reply_problem(
        "POST /api/v1/sessions/refresh",
        401,
        json!({ "type": "/problems/invalid-proof", "title": "x", "status": 401 }),
    );
    let again = d.reply_json("POST /api/v1/sessions/refresh", &session("p1", "Ana García Ruiz", "sms"));
    assert_eq!(header(&again, "idempotency-key"), Some(key.as_str()));
    assert!(matches!(d.screen(), Screen::Home(_)), "{:?}", d.view().title);
    // once is enough: a proof that stays refused ends the session
    d.send(Event::Foreground);
    d.reply_status();
    d.clock += 3600;
    d.send(Event::Go(Route::Notices));
    for _ in 0..2 {
        d.reply_problem(
            "POST /api/v1/sessions/refresh",
            401,
            json!({ "type": "/problems/invalid-proof", "title": "x", "status": 401 }),
        );
    }
    let Screen::Welcome(w) = d.screen() else { panic!("signed out") };
    assert_eq!(w.problem.unwrap().title, "Tu sesión ha terminado");
}

#[test]
fn a_deep_link_is_gone_to_after_the_way_through_the_browser() {
    let mut d = Device::new();
    d.start_at("/regularizacion/2024");
    d.reply_status();
    let url = to_provider(&mut d, SignInMethod::ClavePermanente);
    d.browser_returns(BrowserAnswer::Leaving);
    d.restart();
    d.start_at(&format!("/acceso/vuelta?code=abc&state={}", param(&url, "state")));
    d.reply_json(
        "POST /token",
        &json!({ "access_token": "x", "token_type": "Bearer", "id_token": id_token(&param(&url, "nonce")) }),
    );
    d.reply_json("POST /api/v1/sessions", &session("p1", "Ana García Ruiz", "clave_permanente"));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    assert_eq!(d.view().path, "/regularizacion/2024");
}

#[test]
fn a_sign_out_that_another_request_overtakes_still_wipes_what_was_asked() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("n1", "Hola", "2026-02-01T09:00:00Z", true)]);
    d.send(Event::Go(Route::Notices));
    d.send(Event::Settings(SettingsEvent::SignOutEverywhere));
    d.send(Event::Confirm);
    d.reply_problem(
        "GET /api/v1/people/p1/notices",
        401,
        json!({ "type": "/problems/session-ended", "title": "x", "status": 401 }),
    );
    let Screen::Welcome(w) = d.screen() else { panic!("signed out") };
    assert_eq!(w.problem.unwrap().title, "Has salido de todos los dispositivos");
    assert!(!std::fs::exists(d.folder.path().join("p-p1.db")).unwrap());
}
