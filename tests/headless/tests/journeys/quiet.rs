//! Journey 8: guide, services, help, settings and the ways out.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::Event,
    features::{
        access::events::SignInMethod,
        regularization::events::RegularizationEvent,
        services::events::ServicesEvent,
        settings::events::{SettingsEvent, Theme},
    },
    navigation::{Route, ServicePage, Tab},
    parts::Load,
    text::Lang,
};

fn settings(phone: &Phone, event: SettingsEvent) {
    phone.tell(Event::Settings(event));
}

#[test]
fn guide_services_and_help_need_no_sign_in() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    shows!(phone, Welcome);
    phone.go(Route::Guide);
    let guide = shows!(phone, Guide);
    assert_eq!(guide.questions.len(), 10);
    assert!(guide.questions.iter().all(|q| !q.paragraphs.is_empty() && !q.source.is_empty()));
    phone.tell(Event::Back);
    phone.go(Route::Services);
    let menu = shows!(phone, Services);
    assert_eq!(menu.groups.iter().flat_map(|g| &g.links).count(), 11);
    for page in ServicePage::ALL {
        phone.go(Route::Service { page });
        let view = shows!(phone, Service(s) if !s.sections.is_empty());
        let text = format!("{view:?}");
        // a message that does not exist would stand there by its name
        assert!(!text.contains("service-") && !text.contains("-heading"), "{text}");
        phone.tell(Event::Back);
    }
    phone.go(Route::Help);
    let help = shows!(phone, Help);
    assert!(help.phones[0].fact.value.contains("91 908 70 67"));
    assert!(help.phones[0].fact.spoken.is_some());
    phone.tell(Event::Services(ServicesEvent::Call { index: 0 }));
    assert_eq!(phone.opened(), "tel:+34919087067");
    // nothing but the server's state was asked for
    assert!(sandbox.log().iter().all(|a| a.path.ends_with("/status")));
}

#[test]
fn language_and_look_are_kept_on_the_device() {
    let sandbox = Sandbox::start();
    let mut phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.sign_in_by_sms(&sandbox);
    phone.tell(Event::SelectTab(Tab::Settings));
    shows!(phone, Settings);
    settings(&phone, SettingsEvent::Language(Lang::En));
    settings(&phone, SettingsEvent::Theme(Theme::Dark));
    phone.until("English", |v| v.lang == "en-GB" && v.title == "Settings");
    phone.tell(Event::SelectTab(Tab::Home));
    phone.restart();
    let view = phone.until("English, dark", |v| v.lang == "en-GB" && v.theme == Theme::Dark);
    assert!(!view.words.back.is_empty());
    phone.go(Route::Guide);
    let guide = shows!(phone, Guide);
    assert!(!format!("{guide:?}").contains("guide-"), "every message has its English text");
}

#[test]
fn signing_out_asks_once_and_wipes_this_device() {
    let sandbox = Sandbox::start();
    let mut phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in(SignInMethod::ClavePermanente);
    phone.go(Route::Notices);
    shows!(phone, Notices(n) if n.load == Load::Ready);
    let raw = phone.raw(&sandbox);
    let person = sandbox.id("marta-soler");
    settings(&phone, SettingsEvent::SignOut);
    let view = phone.until("asked", |v| v.dialog.is_some());
    assert_eq!(view.dialog.unwrap().confirm, "Salir de este dispositivo");
    phone.tell(Event::Dismiss);
    phone.until("not done", |v| v.dialog.is_none() && v.bell.is_some());
    settings(&phone, SettingsEvent::SignOut);
    phone.confirm();
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    assert_eq!(welcome.problem.unwrap().title, "Has salido");
    assert_eq!(raw.get(&format!("/people/{person}/notices")).0, 401, "the token is no good any more");
    let home = phone.start.home.clone();
    crate::phone::eventually("its things are gone", || {
        !home.join("secrets/session").exists() && !home.join(format!("data/p-{person}.db")).exists()
    });
    phone.restart();
    shows!(phone, Welcome);
}

#[test]
fn signing_out_everywhere_ends_the_other_phone_too() {
    let sandbox = Sandbox::start();
    let one = Phone::of(&sandbox, "marta-soler");
    one.sign_in(SignInMethod::ClavePermanente);
    let two = Phone::of(&sandbox, "marta-soler");
    two.sign_in(SignInMethod::ClaveMovil);
    settings(&two, SettingsEvent::SignOutEverywhere);
    two.confirm();
    shows!(two, Welcome(w) if w.problem.as_ref().is_some_and(|p| p.title == "Has salido de todos los dispositivos"));
    one.tell(Event::Foreground);
    let welcome = shows!(one, Welcome(w) if w.problem.is_some());
    assert_eq!(welcome.problem.unwrap().title, "Tu sesión ha terminado");
}

#[test]
fn signing_out_without_connection_is_honest() {
    let mut sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in(SignInMethod::ClavePermanente);
    sandbox.kill();
    phone.tell(Event::SelectTab(Tab::Settings));
    // everywhere means on the server too: it is not shown as done
    settings(&phone, SettingsEvent::SignOutEverywhere);
    phone.confirm();
    shows!(phone, Settings(s) if s.problem.as_ref().is_some_and(|p| p.title == "No hay conexión"));
    settings(&phone, SettingsEvent::SignOut);
    phone.confirm();
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    let problem = welcome.problem.unwrap();
    assert_eq!(problem.title, "Has salido de este dispositivo");
    assert!(problem.text.contains("no hemos podido avisar"));
}

#[test]
fn a_request_that_ends_during_the_sign_out_changes_nothing() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in(SignInMethod::ClavePermanente);
    phone.until("at rest", |v| !v.updating);
    let person = sandbox.id("marta-soler");
    // the years reach the server after the session has ended, and are answered before the sign-out is
    sandbox.fault(
        json!({ "path_contains": "/regularizations", "times": 1, "kind": "latency", "latency_ms": 300 }),
    );
    sandbox.fault(json!({ "path_contains": "/sessions", "times": 1, "kind": "lost_answer" }));
    phone.tell(Event::Regularization(RegularizationEvent::Refresh));
    settings(&phone, SettingsEvent::SignOutEverywhere);
    phone.confirm();
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    assert_eq!(welcome.problem.unwrap().title, "Has salido de todos los dispositivos");
    let vault = phone.start.home.join(format!("data/p-{person}.db"));
    crate::phone::eventually("the database is gone", || !vault.exists());
}
