//! What a phone has of its own, against the server: finger or face, other devices, push.
use crate::{
    phone::{Phone, eventually},
    sandbox::Sandbox,
};
use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    effects::{PlatformAnswer, VaultTrouble},
    features::{
        access::events::{AccessEvent, PrimerAnswer, SignInMethod},
        devices::{events::DevicesEvent, view::DevicesView},
        diagnosis::view::DiagnosisView,
        settings::events::SettingsEvent,
    },
    navigation::{Route, Tab},
    parts::{Load, Tone},
};

/// Somebody who says yes to both offers.
fn willing(sandbox: &Sandbox, slug: &str, name: &str) -> Phone {
    let phone = Phone::with(sandbox, slug, |s| {
        s.push = PlatformAnswer::Granted;
        s.push_token = Some(format!("token of {name}"));
        s.biometrics = None;
        s.device_name = name.into();
    });
    shows!(phone, Welcome);
    phone.access(AccessEvent::Start(SignInMethod::ClavePermanente));
    shows!(phone, PushPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Accept));
    shows!(phone, BiometricsPrimer);
    phone.access(AccessEvent::Primer(PrimerAnswer::Accept));
    shows!(phone, Home);
    phone
}

fn devices(phone: &Phone) -> DevicesView {
    phone.go(Route::Devices);
    phone.tell(Event::Devices(DevicesEvent::Refresh));
    phone.wait("the devices, at rest", |v| match &v.screen {
        Screen::Devices(d) if d.load == Load::Ready && !v.updating => Some(d.clone()),
        _ => None,
    })
}

fn pushes(sandbox: &Sandbox) -> Vec<Value> {
    sandbox.control.get("pushes").unwrap()["pushes"].as_array().unwrap().clone()
}

/// News of the app are not pushed unless one asks for them; a debt is.
fn new_debt(sandbox: &Sandbox, slug: &str, title: &str) -> String {
    let notice =
        json!({ "persona": slug, "kind": "debt", "title": title, "body": "Este aviso solo informa." });
    sandbox.control.post("notices", &notice).unwrap()["id"].as_str().unwrap().to_owned()
}

fn sign_out(phone: &Phone) {
    phone.tell(Event::Settings(SettingsEvent::SignOut));
    phone.until("asked", |v| v.dialog.is_some());
    phone.confirm();
}

fn by_finger(phone: &Phone) {
    shows!(phone, Welcome(w) if w.methods.iter().any(|m| m.method == SignInMethod::Biometrics && m.enabled));
    phone.access(AccessEvent::Start(SignInMethod::Biometrics));
}

#[test]
fn a_finger_signs_in_again_after_signing_out() {
    let sandbox = Sandbox::start();
    let phone = willing(&sandbox, "marta-soler", "Móvil de Marta");
    phone.tell(Event::SelectTab(Tab::Settings));
    shows!(phone, Settings(s) if s.biometrics.on && s.push.on);
    sign_out(&phone);
    by_finger(&phone);
    phone.pass_primers();
    let list = devices(&phone);
    let this = list.rows.iter().find(|r| r.current.is_some()).unwrap();
    assert_eq!(this.name, "Móvil de Marta");
    assert!(this.note.contains("Cl@ve permanente"), "{}", this.note);
}

#[test]
fn a_finger_that_is_not_recognised_leaves_the_other_ways() {
    let sandbox = Sandbox::start();
    let mut phone = willing(&sandbox, "marta-soler", "Móvil");
    sign_out(&phone);
    shows!(phone, Welcome);
    phone.start.biometrics = Some(VaultTrouble::NotRecognised);
    phone.restart();
    by_finger(&phone);
    shows!(phone, Welcome(w) if w.problem.as_ref().is_some_and(|p| p.title == "No te hemos reconocido"));
    phone.sign_in(SignInMethod::ClavePermanente);
    shows!(phone, Home);
}

#[test]
fn a_device_that_is_signed_out_from_another_is_out_and_its_finger_with_it() {
    let sandbox = Sandbox::start();
    let lost = willing(&sandbox, "marta-soler", "Móvil perdido");
    let other = willing(&sandbox, "marta-soler", "Tableta");
    let list = devices(&other);
    assert_eq!(list.rows[0].name, "Tableta");
    assert!(list.rows[0].current.is_some() && list.rows[0].sign_out.is_none());
    let id = list.rows.iter().find(|r| r.name == "Móvil perdido").unwrap().id.clone();
    other.tell(Event::Devices(DevicesEvent::SignOut { id: id.clone() }));
    other.until("the question", |v| v.dialog.as_ref().is_some_and(|d| d.title.contains("Móvil perdido")));
    other.confirm();
    shows!(other, Devices(d) if d.rows.iter().all(|r| r.id != id));

    lost.tell(Event::Foreground);
    by_finger(&lost);
    shows!(lost, Welcome(w) if w.problem.as_ref().is_some_and(|p| p.text.contains("Cl@ve permanente")));
    lost.until("no finger any more", |v| match &v.screen {
        Screen::Welcome(w) => w.methods.iter().all(|m| m.method != SignInMethod::Biometrics),
        _ => false,
    });
}

#[test]
fn a_push_says_nothing_and_leads_to_its_notice() {
    let sandbox = Sandbox::start();
    let phone = willing(&sandbox, "marta-soler", "Móvil");
    eventually("the server knows the address", || {
        phone.raw(&sandbox).get("/push/registration").1["registered"] == true
    });
    let notice = new_debt(&sandbox, "marta-soler", "Un aviso nuevo");
    let sent = pushes(&sandbox)[0].clone();
    assert_eq!(sent["token"], "token of Móvil");
    let reference = sent["ref"].as_str().unwrap().to_owned();
    let payload: Value = serde_json::from_str(sent["payload"].as_str().unwrap()).unwrap();
    assert_eq!(payload, json!({ "ref": reference }), "nothing personal, nothing else");

    phone.shell().push(&reference).unwrap();
    phone.until("said, and nowhere gone", |v| {
        v.announcement.text == "Hay algo nuevo en tus avisos" && matches!(v.screen, Screen::Home(_))
    });
    phone.shell().tap(&reference).unwrap();
    let view = phone.until("the notice", |v| v.title == "Un aviso nuevo");
    assert_eq!(view.path, format!("/avisos/{notice}"));

    phone.go(Route::AlertsDiagnosis);
    let fine =
        |d: &DiagnosisView, label: &str| d.rows.iter().any(|r| r.label == label && r.tone == Tone::Good);
    shows!(phone, Diagnosis(d) if fine(d, "Registro en el servidor") && fine(d, "Dirección del dispositivo"));
    shows!(phone, Diagnosis(d) if d.rows.iter().any(|r| r.label == "Último aviso enviado" && r.state.contains("ahora")));
}

#[test]
fn a_push_for_somebody_represented_is_followed_as_them() {
    let sandbox = Sandbox::start();
    let phone = willing(&sandbox, "beatriz-lara", "Móvil");
    eventually("the server knows the address", || {
        phone.raw(&sandbox).get("/push/registration").1["registered"] == true
    });
    let notice = new_debt(&sandbox, "amparo-vidal", "De otra persona");
    let sent = pushes(&sandbox).into_iter().find(|p| p["persona"] == "beatriz-lara").unwrap();
    phone.shell().tap(sent["ref"].as_str().unwrap()).unwrap();
    let view = phone.until("the notice", |v| v.title == "De otra persona");
    assert_eq!(view.path, format!("/avisos/{notice}"));
    assert!(view.stripe.is_some(), "as the person it is for");
}

#[test]
fn the_kinds_are_the_servers_too() {
    let sandbox = Sandbox::start();
    let phone = willing(&sandbox, "marta-soler", "Móvil");
    phone.go(Route::Alerts);
    let alerts = shows!(phone, Alerts(a) if a.push.on);
    let kind = alerts.kinds[2].kind;
    phone.tell(Event::Push(shared::features::push::events::PushEvent::Kind { about: kind, on: false }));
    shows!(phone, Alerts(a) if !a.kinds[2].row.on);
    eventually("the server was told", || {
        let kinds = phone.raw(&sandbox).get("/settings").1["push_kinds"].clone();
        kinds.as_array().is_some_and(|k| !k.iter().any(|k| k == "debt"))
    });
}
