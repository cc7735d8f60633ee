//! Journeys 1 and 2: signing in, and everything that can go wrong with it.
use crate::{phone::Phone, sandbox::Sandbox};
use headless::operations::Seen;
use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::{PlatformAnswer, VaultTrouble},
    features::access::events::{AccessEvent, AccessField, PrimerAnswer, SignInMethod},
    features::settings::events::SettingsEvent,
    navigation::{Route, Tab},
};

#[test]
fn somebody_without_clave_comes_in_by_sms() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");

    phone.fill_sms();
    let code = shows!(phone, Code);
    assert!(code.intro.contains("6 cifras"), "{}", code.intro);
    assert!(!code.intro.contains(&phone.word("mobile")), "the mobile is masked");

    phone.enter_code(&sandbox.code("ramon-ibarra"));
    shows!(phone, PushPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Later));
    // biometrics are for people with Cl@ve permanente
    let home = shows!(phone, Home);
    assert!(home.greeting.contains("Ramón"), "{}", home.greeting);
}

#[test]
fn a_wrong_code_says_how_many_tries_are_left_and_the_third_ends_it() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.fill_sms();
    shows!(phone, Code);
    let right = sandbox.code("ramon-ibarra");
    let wrong = if right == "000000" { "000001" } else { "000000" };

    phone.enter_code(wrong);
    let code = shows!(phone, Code(c) if c.code.error.is_some() && c.busy.is_none());
    assert!(code.code.error.unwrap().contains("2 intentos"));
    assert_eq!(code.code.value, "", "the field is emptied for the next try");

    phone.enter_code(wrong);
    let code = shows!(phone, Code(c) if c.code.error.as_deref().is_some_and(|e| e.contains("1 intento")));
    assert!(code.problem.is_none());

    phone.enter_code(wrong);
    let code = shows!(phone, Code(c) if c.problem.is_some());
    assert_eq!(code.problem.unwrap().title, "Demasiados intentos con este código");
    assert!(code.ways_out.iter().any(|w| w.route == Route::Welcome), "another way in is offered");

    // the right code is no good any more, a new one is
    phone.enter_code(&right);
    shows!(phone, Code(c) if c.problem.is_some() && c.busy.is_none());
    phone.access(AccessEvent::Resend);
    shows!(phone, Code(c) if c.problem.is_none() && c.busy.is_none());
    phone.enter_code(&sandbox.code("ramon-ibarra"));
    shows!(phone, PushPrimer);
}

#[test]
fn a_code_expires_by_the_servers_clock() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.fill_sms();
    shows!(phone, Code);
    sandbox.control.advance(5 * 60 + 1).unwrap();
    phone.enter_code(&sandbox.code("ramon-ibarra"));
    let code = shows!(phone, Code(c) if c.problem.is_some());
    assert_eq!(code.problem.unwrap().title, "El código ha caducado");
}

#[test]
fn too_many_codes_say_until_when() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.fill_sms();
    for _ in 0..2 {
        shows!(phone, Code(c) if c.busy.is_none());
        phone.access(AccessEvent::Resend);
        phone.until("sent", |v| matches!(&v.screen, Screen::Code(c) if c.busy.is_none()));
    }
    phone.access(AccessEvent::Resend);
    let code = shows!(phone, Code(c) if c.problem.is_some());
    let problem = code.problem.unwrap();
    assert_eq!(problem.title, "Has pedido demasiados códigos");
    assert!(problem.text.contains("10 de febrero de 2026"), "{}", problem.text);
}

#[test]
fn a_mobile_that_was_not_communicated_has_a_way_out() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "tomas-quiroga");
    phone.fill_sms();
    let form = shows!(phone, SmsForm(f) if f.problem.is_some());
    assert_eq!(form.problem.unwrap().title, "Este móvil no está comunicado");
    assert_eq!(form.identifier.value, "34567812P", "the form forgets nothing");
    assert!(form.ways_out.iter().any(|w| matches!(w.route, Route::Service { .. })));

    // Cl@ve is one of them
    phone.go(Route::Welcome);
    phone.sign_in(SignInMethod::ClavePermanente);
    shows!(phone, Home);
}

#[test]
fn data_that_do_not_match_are_said_so() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.fill_sms();
    shows!(phone, Code);
    phone.tell(Event::Back);
    phone.types(AccessField::BirthDate, "01/01/1970");
    phone.access(AccessEvent::Submit);
    let form = shows!(phone, SmsForm(f) if f.problem.is_some());
    assert_eq!(form.problem.unwrap().title, "Los datos no coinciden");
}

#[test]
fn a_form_filled_in_wrongly_never_reaches_the_server() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::Sms));
    phone.types(AccessField::Identifier, "14567823A");
    phone.types(AccessField::BirthDate, "31/02/1980");
    phone.types(AccessField::Mobile, "912345678");
    let focus = phone.view().focus.number;
    phone.access(AccessEvent::Submit);
    let view = phone.until("errors", |v| v.focus.number > focus);
    let Screen::SmsForm(form) = view.screen else { panic!("not the form") };
    assert!(form.identifier.error.unwrap().contains('A'));
    assert!(form.birth_date.error.is_some() && form.mobile.error.is_some());
    assert_eq!(sandbox.count("POST", "/sms/challenges"), 0);
}

#[test]
fn clave_permanente_leads_in_and_offers_both_things_once() {
    let sandbox = Sandbox::start();
    let mut phone = Phone::with(&sandbox, "marta-soler", |s| {
        s.push = PlatformAnswer::Granted;
        s.push_token = Some("token-1".into());
        s.biometrics = None;
    });
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));

    // each offer comes before the platform's own question
    shows!(phone, PushPrimer);
    assert!(phone.shell().seen().is_empty());
    phone.access(AccessEvent::Primer(PrimerAnswer::Accept));
    shows!(phone, BiometricsPrimer);
    assert!(phone.shell().seen().contains(&Seen::AskedPush));
    phone.access(AccessEvent::Primer(PrimerAnswer::No));
    shows!(phone, Home);

    phone.tell(Event::SelectTab(Tab::Settings));
    let settings = shows!(phone, Settings(s) if s.push.on);
    assert!(!settings.biometrics.on && settings.biometrics.enabled);

    // a restart keeps the session and asks nothing again
    phone.restart();
    shows!(phone, Home);
    phone.tell(Event::SelectTab(Tab::Settings));
    shows!(phone, Settings(s) if s.push.on);
}

#[test]
fn later_asks_again_at_the_next_sign_in_and_no_does_not() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));
    shows!(phone, PushPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Later));
    shows!(phone, BiometricsPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::No));
    phone.home();

    // the session ends by itself: what was kept of the person stays
    sandbox.control.advance(31 * 60).unwrap();
    phone.tell(Event::Foreground);
    shows!(phone, Welcome(w) if w.problem.is_some());
    phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));
    shows!(phone, PushPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Later));
    shows!(phone, Home);
}

#[test]
fn a_permission_that_the_platform_denies_is_said_in_settings() {
    let sandbox = Sandbox::start();
    let phone = Phone::with(&sandbox, "marta-soler", |s| {
        s.push = PlatformAnswer::Denied;
        s.biometrics = Some(VaultTrouble::LockedOut);
    });
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));
    shows!(phone, PushPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Accept));
    shows!(phone, BiometricsPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Accept));
    shows!(phone, Home);
    phone.tell(Event::SelectTab(Tab::Settings));
    let settings = shows!(phone, Settings);
    assert!(!settings.push.on && !settings.biometrics.on);
    assert_eq!(settings.problem.unwrap().title, "Demasiados intentos");
    assert!(settings.push.note.contains("ajustes del dispositivo"), "{}", settings.push.note);

    phone.tell(Event::Settings(SettingsEvent::Push(true)));
    shows!(phone, Settings(s) if s.problem.as_ref().is_some_and(|p| p.title.contains("no permite notificaciones")));
}

#[test]
fn clave_movil_is_confirmed_on_the_phone() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "elena-duarte");
    phone.sign_in(SignInMethod::ClaveMovil);
    phone.tell(Event::SelectTab(Tab::Settings));
    let settings = shows!(phone, Settings);
    assert!(settings.account.unwrap().contains("Cl@ve Móvil"));
}

#[test]
fn clave_movil_that_is_refused_on_the_phone_ends_at_the_choice() {
    let sandbox = Sandbox::start();
    let phone = Phone::with(&sandbox, "elena-duarte", |s| s.browser = s.browser.clone().refusing());
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::ClaveMovil));
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    assert_eq!(welcome.problem.unwrap().title, "No se ha completado la entrada");
}

#[test]
fn the_certificate_leads_in() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in(SignInMethod::Certificate);
    phone.tell(Event::SelectTab(Tab::Settings));
    let settings = shows!(phone, Settings);
    assert!(settings.account.unwrap().contains("Certificado digital"));
}

#[test]
fn a_browser_that_is_closed_or_missing_ends_at_the_choice() {
    let sandbox = Sandbox::start();
    for (browser, title) in [
        (headless::Browser::Closed, None),
        (headless::Browser::None, Some("No hemos podido abrir el navegador")),
    ] {
        let phone = Phone::with(&sandbox, "marta-soler", |s| s.browser = browser);
        shows!(phone, Welcome);
        phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));
        let focus = phone.view().focus.number;
        let _ = focus;
        phone.until("the provider was found", |_| sandbox.count("GET", "/status") > 0);
        let welcome = shows!(phone, Welcome(w) if w.problem.is_some() == title.is_some());
        assert_eq!(welcome.problem.map(|p| p.title).as_deref(), title);
    }
}

#[test]
fn a_closed_service_says_so_before_the_form() {
    let sandbox = Sandbox::start();
    sandbox.control.post("services", &json!({ "service": "sms", "open": false })).unwrap();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    let welcome = shows!(phone, Welcome(w) if w.methods.iter().any(|m| !m.enabled));
    assert!(welcome.methods.iter().any(|m| m.method == SignInMethod::Sms && !m.enabled));
    assert!(welcome.methods.iter().any(|m| m.method == SignInMethod::ClavePermanente && m.enabled));
}

#[test]
fn an_app_that_is_too_old_says_so() {
    let sandbox = Sandbox::start();
    sandbox.control.post("services", &json!({ "minimum_version": 2 })).unwrap();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    let view = phone.until("too old", |v| matches!(v.screen, Screen::Failure(_)));
    assert_eq!(view.title, "Actualiza la aplicación");
}

#[test]
fn who_wanted_to_go_somewhere_gets_there_after_signing_in() {
    let sandbox = Sandbox::start();
    let phone = Phone::with(&sandbox, "marta-soler", |s| s.path = "/regularizacion/2023".into());
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));
    shows!(phone, PushPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Later));
    shows!(phone, BiometricsPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Later));
    shows!(phone, Year(y) if y.result.is_some());
}
