//! Databases, their keys, and what is found at the start.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::Value;
use shared::{
    app::{Event, Screen},
    effects::{Secret, SecretName, db::DbError},
    features::settings::events::SettingsEvent,
    navigation::Route,
};
use std::path::PathBuf;
use support::{Device, notice, secret_number};

fn signed_in() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("n1", "Aviso secreto", "2026-02-01T09:00:00Z", true)]);
    d
}

fn keys(d: &Device) -> Value {
    serde_json::from_slice(&d.secrets[&secret_number(SecretName::DatabaseKeys)].bytes).unwrap()
}

fn databases(d: &Device) -> Vec<PathBuf> {
    let files = std::fs::read_dir(d.folder.path()).unwrap();
    files.map(|f| f.unwrap().path()).filter(|p| p.is_file()).collect()
}

#[test]
fn without_the_key_nothing_on_the_disk_can_be_read() {
    let mut d = signed_in();
    d.close();
    let files = databases(&d);
    assert!(files.len() >= 2, "{files:?}");
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        for known in ["Aviso secreto", "SQLite format", "notice", "Ana Garc", "es-ES"] {
            assert!(
                !bytes.windows(known.len()).any(|w| w == known.as_bytes()),
                "{known} in {}",
                file.display()
            );
        }
    }
}

#[test]
fn each_person_has_a_key_and_signing_out_forgets_it() {
    let mut d = signed_in();
    let before = keys(&d);
    assert_ne!(before["device"], before["people"]["p1"]);
    let file = d.folder.path().join("p-p1.db");
    assert!(file.exists());
    d.send(Event::Settings(SettingsEvent::SignOut));
    d.send(Event::Confirm);
    d.reply("DELETE /api/v1/sessions/current", 204, &[], "");
    let after = keys(&d);
    assert_eq!(after["device"], before["device"]);
    assert!(after["people"].as_object().unwrap().is_empty());
    assert!(!file.exists());
    assert!(!d.secrets.contains_key(&secret_number(SecretName::Session)));
}

#[test]
fn a_lost_key_leads_to_a_clean_start_with_the_reason() {
    for lose in [
        |d: &mut Device| drop(d.secrets.remove(&secret_number(SecretName::DatabaseKeys))),
        |d: &mut Device| {
            drop(d.secrets.insert(secret_number(SecretName::DatabaseKeys), Secret { bytes: vec![1, 2] }));
        },
        |d: &mut Device| {
            let mut keys = keys(d);
            let byte = &mut keys["device"]["bytes"][0];
            *byte = Value::from(byte.as_u64().unwrap() ^ 1);
            let secret = Secret { bytes: keys.to_string().into_bytes() };
            d.secrets.insert(secret_number(SecretName::DatabaseKeys), secret);
        },
    ] {
        let mut d = signed_in();
        lose(&mut d);
        d.restart();
        d.start();
        let Screen::Welcome(w) = d.screen() else { panic!("{:?}", d.screen()) };
        assert_eq!(w.problem.unwrap().title, "Hemos empezado de nuevo en este dispositivo");
        assert!(!d.folder.path().join("p-p1.db").exists());
        // and from there everything works
        d.http.clear();
        d.sign_in();
        d.reply_notices(&[notice("n1", "Aviso", "2026-02-01T09:00:00Z", true)]);
        d.restart();
        d.start();
        assert!(matches!(d.screen(), Screen::Home(_)));
    }
}

#[test]
fn a_lost_key_of_one_person_costs_that_persons_copy_only() {
    let mut d = signed_in();
    let mut changed = keys(&d);
    changed["people"]["p1"]["bytes"] = Value::from(vec![7; 32]);
    let secret = Secret { bytes: changed.to_string().into_bytes() };
    d.secrets.insert(secret_number(SecretName::DatabaseKeys), secret);
    d.restart();
    d.start();
    assert!(matches!(d.screen(), Screen::Home(_)), "{:?}", d.screen());
    assert_eq!(d.view().announcement.text, "Hemos empezado de nuevo en este dispositivo");
    d.reply_status();
    d.reply_notices(&[notice("n2", "Otro", "2026-02-01T09:00:00Z", true)]);
    d.send(Event::Go(Route::Notices));
    let Screen::Notices(list) = d.screen() else { panic!("{:?}", d.screen()) };
    assert_eq!(list.rows.len(), 1);
}

#[test]
fn a_damaged_database_is_made_anew_and_said() {
    let mut d = signed_in();
    d.restart();
    std::fs::write(d.folder.path().join("p-p1.db"), vec![0x55; 8192]).unwrap();
    d.start();
    assert!(matches!(d.screen(), Screen::Home(_)));
    assert_eq!(d.view().announcement.text, "Hemos empezado de nuevo en este dispositivo");
}

#[test]
fn a_secret_store_that_cannot_be_read_gives_nothing_up() {
    let mut d = signed_in();
    d.restart();
    d.secrets_fail = true;
    d.start();
    let Screen::Failure(f) = d.screen() else { panic!("{:?}", d.screen()) };
    assert!(f.retry.is_some());
    assert_eq!(d.view().title, "Este dispositivo no nos da la llave de tus datos");
    d.secrets_fail = false;
    d.send(Event::Retry);
    assert!(matches!(d.screen(), Screen::Home(_)));
    d.send(Event::Go(Route::Notices));
    let Screen::Notices(list) = d.screen() else { panic!("{:?}", d.screen()) };
    assert_eq!(list.rows.len(), 1, "what was read is still there");
}

#[test]
fn a_full_disk_at_the_start_gives_nothing_up() {
    let mut d = signed_in();
    d.restart();
    d.opening_fails = Some(DbError::DiskFull);
    d.start();
    let Screen::Failure(f) = d.screen() else { panic!("{:?}", d.screen()) };
    assert_eq!(d.view().title, "No queda sitio en este dispositivo");
    assert!(f.text.contains("para abrirse"), "nothing was to be saved: {}", f.text);
    d.opening_fails = None;
    d.send(Event::Retry);
    assert!(matches!(d.screen(), Screen::Home(_)));
}

#[test]
fn what_a_removed_app_left_in_the_secret_store_is_forgotten() {
    let mut d = signed_in();
    let before = keys(&d);
    // removed with its files; a keychain outlives that
    d.restart();
    for file in databases(&d) {
        std::fs::remove_file(file).unwrap();
    }
    d.start();
    let Screen::Welcome(w) = d.screen() else { panic!("{:?}", d.screen()) };
    assert!(w.problem.is_none(), "a first run, not a loss");
    assert!(w.kept.is_none());
    assert!(!d.secrets.contains_key(&secret_number(SecretName::Session)));
    assert_ne!(keys(&d)["device"], before["device"]);
}
