//! Where the person is signed in, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    effects::HttpError,
    features::devices::{events::DevicesEvent, view::DevicesView},
    navigation::Route,
    parts::Load,
};
use support::Device;

const LIST: &str = "GET /api/v1/sessions";

fn open(id: &str, name: Option<&str>, used: &str, current: bool) -> Value {
    json!({ "id": id, "device_name": name, "method": "clave_movil", "opened_at": "2026-02-01T09:00:00Z",
        "last_used_at": used, "current": current })
}

fn sessions() -> Value {
    json!({ "sessions": [
        open("s1", Some("Tableta"), "2026-02-07T09:00:00Z", false),
        open("s2", None, "2026-02-10T07:00:00Z", false),
        open("s3", Some("Móvil de Ana"), "2026-02-10T09:00:00Z", true),
    ] })
}

fn at_list() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Go(Route::Devices));
    d
}

fn list(d: &Device) -> DevicesView {
    let Screen::Devices(v) = d.screen() else { panic!("the devices") };
    v
}

#[test]
fn this_one_comes_first_then_what_was_used_last() {
    let mut d = at_list();
    assert!(matches!(list(&d).load, Load::Loading { .. }));
    d.reply_json(LIST, &sessions());
    let v = list(&d);
    let names: Vec<&str> = v.rows.iter().map(|r| r.name.as_str()).collect();
    assert_eq!(names, ["Móvil de Ana", "Dispositivo sin nombre", "Tableta"]);
    assert_eq!(v.rows[0].current.as_deref(), Some("Este dispositivo"));
    assert!(v.rows[0].sign_out.is_none(), "this one is left in Ajustes");
    assert_eq!(v.rows[1].note, "Cl@ve Móvil · usado hace 2 h");
    assert_eq!(v.rows[2].sign_out_spoken, "Cerrar sesión en Tableta");
}

#[test]
fn one_question_with_its_effect_and_then_it_is_gone() {
    let mut d = at_list();
    d.reply_json(LIST, &sessions());
    d.send(Event::Devices(DevicesEvent::SignOut { id: "s1".into() }));
    let dialog = d.view().dialog.unwrap();
    assert!(dialog.title.contains("Tableta") && dialog.text.contains("Allí habrá que entrar de nuevo"));
    d.send(Event::Dismiss);
    assert!(d.view().dialog.is_none());
    d.send(Event::Confirm);
    assert!(d.waiting().iter().all(|w| !w.starts_with("DELETE")), "taken back is taken back");

    d.send(Event::Devices(DevicesEvent::SignOut { id: "s1".into() }));
    d.send(Event::Back);
    assert!(d.view().dialog.is_none(), "back takes the question back");
    assert!(matches!(d.screen(), Screen::Devices(_)));

    d.send(Event::Devices(DevicesEvent::SignOut { id: "s1".into() }));
    d.send(Event::Confirm);
    assert_eq!(list(&d).rows.len(), 3, "not before the server did it");
    d.reply("DELETE /api/v1/sessions/s1", 204, &[], "");
    assert_eq!(list(&d).rows.len(), 2);
    assert_eq!(d.view().announcement.text, "Sesión cerrada");
}

#[test]
fn what_was_not_done_is_not_shown_as_done() {
    let mut d = at_list();
    d.reply_json(LIST, &sessions());
    d.send(Event::Devices(DevicesEvent::SignOut { id: "s1".into() }));
    d.send(Event::Confirm);
    d.fail("DELETE /api/v1/sessions/s1", HttpError::Offline);
    d.fail("DELETE /api/v1/sessions/s1", HttpError::Offline);
    let v = list(&d);
    assert_eq!((v.rows.len(), v.problem.unwrap().title.as_str()), (3, "No hay conexión"));
    // one that is gone already is done
    d.send(Event::Devices(DevicesEvent::SignOut { id: "s1".into() }));
    d.send(Event::Confirm);
    d.reply_problem(
        "DELETE /api/v1/sessions/s1",
        404,
        json!({ "type": "/problems/not-found", "title": "x", "status": 404 }),
    );
    assert_eq!(list(&d).rows.len(), 2);
}

#[test]
fn this_device_is_never_ended_from_the_list() {
    let mut d = at_list();
    d.reply_json(LIST, &sessions());
    for id in ["s3", "unknown"] {
        d.send(Event::Devices(DevicesEvent::SignOut { id: id.into() }));
        assert!(d.view().dialog.is_none(), "{id}");
    }
}

#[test]
fn without_a_network_the_list_of_before_is_shown_with_its_age() {
    let mut d = at_list();
    d.reply_json(LIST, &sessions());
    d.restart();
    d.clock += 200;
    d.start();
    d.send(Event::Go(Route::Devices));
    assert_eq!(list(&d).rows.len(), 3, "at once");
    d.fail(LIST, HttpError::Offline);
    d.fail(LIST, HttpError::Offline);
    assert_eq!(list(&d).rows.len(), 3);
    assert!(d.view().line.unwrap().text.contains("hace 3 min"));
    d.send(Event::Retry);
    d.reply_json(LIST, &json!({ "sessions": [open("s3", None, "2026-02-10T09:00:00Z", true)] }));
    assert_eq!(list(&d).rows.len(), 1);
    assert!(d.view().line.is_none());
}

#[test]
fn with_nothing_to_show_it_says_why() {
    let mut d = at_list();
    d.fail(LIST, HttpError::Offline);
    d.fail(LIST, HttpError::Offline);
    let Load::Failed { title, retry, .. } = list(&d).load else { panic!("failed") };
    assert_eq!(title, "No hay conexión");
    assert!(retry.is_some());
    d.send(Event::Devices(DevicesEvent::Refresh));
    d.reply_json(LIST, &json!({ "sessions": [] }));
    assert!(matches!(list(&d).load, Load::Empty { .. }));
    d.send(Event::Devices(DevicesEvent::Refresh));
    assert!(d.view().updating);
}
