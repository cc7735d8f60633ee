//! Ajustes and its pages, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::{HttpError, db::DbError},
    features::{
        diagnosis::events::DiagnosisEvent,
        settings::{
            events::{SettingsEvent, Theme},
            update::IdleTime,
            view::SettingsView,
        },
        storage::{events::StorageEvent, view::StorageView},
    },
    navigation::Route,
    parts::Load,
    text::Lang,
};
use support::Device;

fn settings(d: &mut Device) -> SettingsView {
    d.send(Event::Go(Route::Settings));
    let Screen::Settings(s) = d.screen() else { panic!("Ajustes") };
    s
}

fn idle(s: &SettingsView) -> Vec<IdleTime> {
    s.idle.iter().filter(|i| i.selected).map(|i| i.idle).collect()
}

fn storage(d: &Device) -> StorageView {
    let Screen::Storage(v) = d.screen() else { panic!("the data") };
    v
}

/// A document of this device, by the database.
fn download(d: &mut Device) {
    let data = b"%PDF-1.7 made up".to_vec();
    let digest = sha2::Sha256::digest(&data).iter().map(|b| format!("{b:02x}")).collect::<String>();
    use sha2::Digest;
    d.send(Event::Go(Route::Documents));
    d.reply_json(
        "GET /api/v1/people/p1/documents",
        &json!({ "documents": [{ "id": "d1", "title": "Resolución", "issued_at": "2026-02-01T09:00:00Z",
            "media_type": "application/pdf", "size": data.len(), "sha256": digest,
            "cea": { "id": "a", "date": "2026-02-01", "code": "b" } }] }),
    );
    d.send(Event::Go(Route::Document { id: "d1".into() }));
    d.send(Event::Documents(shared::features::documents::events::DocumentsEvent::Download));
    d.reply("GET /api/v1/people/p1/documents/d1", 200, &[("content-type", "application/pdf")], data);
}

#[test]
fn every_page_is_a_row() {
    let mut d = Device::new();
    d.sign_in();
    let routes: Vec<Route> = settings(&mut d).links.into_iter().map(|l| l.route).collect();
    for route in
        [Route::Contact, Route::Alerts, Route::Devices, Route::Storage, Route::Diagnosis, Route::Help]
    {
        assert!(routes.contains(&route), "{route:?}");
        d.send(Event::Go(route.clone()));
        assert_eq!(d.view().path, route.path());
        assert!(!d.view().title.contains('-'), "{}", d.view().title);
        d.send(Event::Back);
        assert!(matches!(d.screen(), Screen::Settings(_)));
    }
}

#[test]
fn the_idle_time_is_one_of_three_and_kept() {
    let mut d = Device::new();
    d.sign_in();
    assert_eq!(idle(&settings(&mut d)), [IdleTime::Five]);
    d.send(Event::Settings(SettingsEvent::Idle(IdleTime::Fifteen)));
    assert_eq!(idle(&settings(&mut d)), [IdleTime::Fifteen]);
    d.restart();
    d.start();
    assert_eq!(idle(&settings(&mut d)), [IdleTime::Fifteen]);
}

#[test]
fn the_language_is_told_to_the_server_and_changed_without_it() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Settings(SettingsEvent::Language(Lang::En)));
    assert_eq!(settings(&mut d).idle_label, "Lock when you do not use it");
    let call = d.take("POST /api/v1/settings").operation;
    assert_eq!(call.body, br#"{"language":"en"}"#);
    // signed out there is nobody to tell it for
    let mut d = Device::new();
    d.start();
    d.reply_status();
    d.send(Event::Settings(SettingsEvent::Language(Lang::En)));
    assert!(d.waiting().is_empty());
    assert_eq!(d.view().lang, "en-GB");
}

#[test]
fn what_is_kept_has_a_size_and_documents_can_be_deleted_after_one_question() {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Go(Route::Storage));
    let v = storage(&d);
    assert!(v.delete_files.is_none(), "there is nothing to delete");
    assert!(v.intro.contains("Ana García Ruiz"));
    assert!(v.facts[0].value.ends_with("kB") || v.facts[0].value.ends_with("MB"), "{:?}", v.facts);
    download(&mut d);
    assert_eq!(d.file_bytes("p1", "d1"), 16);
    d.send(Event::Go(Route::Storage));
    assert_eq!(storage(&d).facts[1].value, "1 (1\u{a0}kB)");
    d.send(Event::Storage(StorageEvent::DeleteFiles));
    assert!(d.view().dialog.unwrap().text.contains("descargarlos otra vez"));
    d.send(Event::Dismiss);
    assert_eq!(d.file_bytes("p1", "d1"), 16);
    d.send(Event::Storage(StorageEvent::DeleteFiles));
    d.send(Event::Confirm);
    assert_eq!(d.file_bytes("p1", "d1"), 0);
    assert!(storage(&d).delete_files.is_none());
    assert_eq!(d.view().announcement.text, "Documentos borrados de este dispositivo");
}

#[test]
fn a_database_that_does_not_answer_is_said() {
    let mut d = Device::new();
    d.sign_in();
    d.db_fails = Some(DbError::Busy);
    d.send(Event::Go(Route::Storage));
    assert!(matches!(storage(&d).load, Load::Failed { retry: Some(_), .. }));
    d.db_fails = None;
    d.send(Event::Retry);
    assert_eq!(storage(&d).load, Load::Ready);
}

#[test]
fn the_diagnosis_is_copied_without_personal_data() {
    let mut d = Device::new();
    d.sign_in();
    d.send(Event::Settings(SettingsEvent::Theme(Theme::Dark)));
    d.send(Event::Go(Route::Documents));
    d.fail("GET /api/v1/people/p1/documents", HttpError::Timeout);
    d.fail("GET /api/v1/people/p1/documents", HttpError::Timeout);
    d.send(Event::Go(Route::Diagnosis));
    d.send(Event::Diagnosis(DiagnosisEvent::Copy));
    let text = d.copied.last().unwrap().clone();
    for expected in [
        "Diagnóstico",
        &format!("Versión de la aplicación: {}", env!("CARGO_PKG_VERSION")),
        "Versión del servicio: 1",
        "Idioma: Español",
        "Aspecto: Oscuro",
        "Conexión: Hay conexión",
        "Reloj del dispositivo: En hora",
        "Has entrado con: Vía SMS",
        "Datos guardados: Cifrados y legibles, ",
        "Permiso para avisarte: No has activado las notificaciones",
        "Huella o cara: Sin activar",
        "Último error: timeout",
    ] {
        assert!(text.contains(expected), "«{expected}» in\n{text}");
    }
    for secret in ["Ana", "4567L", "p1", "612", "at-1", "rt-1", "token-1", "check-"] {
        assert!(!text.contains(secret), "«{secret}» in\n{text}");
    }
    let Screen::Diagnosis(v) = d.screen() else { panic!("the diagnosis") };
    assert!(v.copied.unwrap().contains("Copiado"));
    d.send(Event::Go(Route::Settings));
    d.send(Event::Go(Route::Diagnosis));
    d.reply_json("GET /api/v1/push/registration", &json!({ "registered": false, "kinds": [] }));
    d.send(Event::Go(Route::Settings));
    d.send(Event::Go(Route::Diagnosis));
    let Screen::Diagnosis(v) = d.screen() else { panic!("the diagnosis") };
    assert!(v.copied.is_none(), "what was copied before is said no more");
}

#[test]
fn a_wrong_clock_is_said() {
    let mut d = Device::new();
    d.clock += 3600;
    d.sign_in();
    d.send(Event::Go(Route::Diagnosis));
    let Screen::Diagnosis(v) = d.screen() else { panic!("the diagnosis") };
    let row = v.rows.iter().find(|r| r.label == "Reloj del dispositivo").unwrap();
    assert_eq!(row.state, "No está en hora");
    assert!(row.advice.is_some());
}
