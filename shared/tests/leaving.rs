//! Signing out with something still on its way: it is sent first, or named and asked about.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::HttpError,
    features::{
        notices::events::{NoticeAction, NoticesEvent},
        settings::events::SettingsEvent,
    },
};
use support::{Device, notice};

const ACTIONS: &str = "POST /api/v1/people/p1/notices/actions";

/// Somebody who pinned a notice in a tunnel.
fn pinned_offline() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("n1", "Aviso", "2026-02-01T09:00:00Z", false)]);
    d.send(Event::Notices(NoticesEvent::Act { id: "n1".into(), action: NoticeAction::Pin }));
    fail_all(&mut d);
    assert_eq!(d.outbox("p1"), 1);
    d
}

fn fail_all(d: &mut Device) {
    while let Some(request) = d.waiting().first().cloned() {
        d.fail(&request, HttpError::Offline);
    }
}

#[test]
fn what_waits_is_sent_before_the_question() {
    let mut d = pinned_offline();
    d.send(Event::Settings(SettingsEvent::SignOut));
    assert!(d.view().dialog.is_none(), "not asked before it is known what would be lost");
    d.reply_json(ACTIONS, &json!({ "applied": ["n1"] }));
    let dialog = d.view().dialog.expect("asked");
    assert!(!dialog.text.contains("se perdería"), "{}", dialog.text);
    assert_eq!(d.outbox("p1"), 0);
}

#[test]
fn what_cannot_be_sent_is_named_and_nothing_is_lost_by_staying() {
    let mut d = pinned_offline();
    d.send(Event::Settings(SettingsEvent::SignOut));
    fail_all(&mut d);
    let dialog = d.view().dialog.expect("asked");
    assert!(dialog.text.contains("se perdería: fijar un aviso."), "{}", dialog.text);
    d.send(Event::Dismiss);
    assert_eq!(d.outbox("p1"), 1);
    d.send(Event::Settings(SettingsEvent::SignOut));
    fail_all(&mut d);
    d.send(Event::Confirm);
    d.reply("DELETE /api/v1/sessions/current", 204, &[], "");
    assert!(matches!(d.screen(), Screen::Welcome(_)));
    assert!(!d.folder.path().join("p-p1.db").exists());
}

#[test]
fn with_nothing_waiting_the_question_comes_at_once() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Settings(SettingsEvent::SignOutEverywhere));
    let dialog = d.view().dialog.expect("asked");
    assert!(!dialog.text.contains("perdería"), "{}", dialog.text);
}
