//! The notices, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    effects::{HttpError, db::DbError},
    features::notices::{
        events::{NoticeAction as Do, NoticeFilter, NoticesEvent as N},
        view::{NoticeRow, NoticesView},
    },
    navigation::Route,
    parts::Load,
};
use support::{Device, header, notice};

fn list(d: &Device) -> NoticesView {
    match d.screen() {
        Screen::Notices(n) => n,
        other => panic!("the list, not {other:?}"),
    }
}

fn titles(d: &Device) -> Vec<String> {
    list(d).rows.into_iter().map(|r| r.title).collect()
}

fn badge(d: &Device) -> Option<String> {
    d.view().bell.unwrap().number
}

fn with(notices: &[Value]) -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(notices);
    d.send(Event::Go(Route::Notices));
    empty_sync(&mut d);
    d
}

/// Answers "nothing new", as often as it is asked.
fn empty_sync(d: &mut Device) {
    while d.waiting().iter().any(|w| w.starts_with("GET /api/v1/people/p1/notices")) {
        d.reply_json(
            "GET /api/v1/people/p1/notices",
            &json!({ "changes": [], "removed": [], "cursor": "c1", "more": false }),
        );
    }
}

fn take_action(d: &mut Device) -> Value {
    let call = d.reply_json("POST /api/v1/people/p1/notices/actions", &json!({ "applied": 1 }));
    assert!(header(&call, "idempotency-key").is_some());
    let body = serde_json::from_slice(&call.body).unwrap();
    empty_sync(d);
    body
}

fn some(n: usize) -> Vec<Value> {
    (0..n)
        .map(|i| {
            notice(
                &format!("n{i:03}"),
                &format!("Aviso {i}"),
                &format!("2026-01-{:02}T09:00:00Z", i % 28 + 1),
                true,
            )
        })
        .collect()
}

#[test]
fn the_bell_counts_to_nine_and_says_more_above() {
    for (n, number) in [(0, None), (1, Some("1")), (9, Some("9")), (10, Some("9+")), (40, Some("9+"))] {
        let d = with(&some(n));
        assert_eq!(badge(&d).as_deref(), number, "{n} unread");
        assert_eq!(d.view().icon_number, u32::try_from(n.min(10)).ok(), "{n} unread");
    }
}

#[test]
fn opening_reads_it_and_the_bell_follows_at_once() {
    let mut d = with(&[
        notice("a", "Uno", "2026-02-01T09:00:00Z", true),
        notice("b", "Dos", "2026-02-02T09:00:00Z", true),
    ]);
    assert_eq!(titles(&d), ["Dos", "Uno"]);
    d.send(Event::Go(Route::Notice { id: "a".into() }));
    assert_eq!(d.view().title, "Uno");
    assert_eq!(badge(&d).as_deref(), Some("1"), "before the server has answered");
    assert_eq!(take_action(&mut d), json!({ "action": "read", "ids": ["a"] }));
    let Screen::Notice(open) = d.screen() else { panic!("the notice") };
    assert!(open.informs.contains("sede electrónica"));
    let unread = open.actions.iter().find(|a| a.action == Do::Unread).expect("it can be marked unread");
    d.send(Event::Notices(N::Act { id: "a".into(), action: unread.action }));
    assert_eq!(badge(&d).as_deref(), Some("2"));
    take_action(&mut d);
    // looking at it a little longer does not read it again
    let Screen::Notice(open) = d.screen() else { panic!("the notice") };
    assert!(open.actions.iter().any(|a| a.action == Do::Read));
    d.send(Event::Back);
    assert_eq!(list(&d).rows.iter().filter(|r| r.unread).count(), 2);
}

#[test]
fn pinned_stay_on_top_and_archived_go_and_come_back() {
    let mut d = with(&[
        notice("a", "Uno", "2026-02-01T09:00:00Z", false),
        notice("b", "Dos", "2026-02-02T09:00:00Z", true),
    ]);
    d.send(Event::Notices(N::Act { id: "a".into(), action: Do::Pin }));
    assert_eq!(titles(&d), ["Uno", "Dos"]);
    assert_eq!(take_action(&mut d)["action"], "pin");
    assert_eq!(d.view().announcement.text, "Fijado arriba");
    d.send(Event::Notices(N::Act { id: "b".into(), action: Do::Archive }));
    take_action(&mut d);
    assert_eq!(titles(&d), ["Uno"]);
    assert_eq!(badge(&d), None, "an archived notice does not ring");
    d.send(Event::Notices(N::Filter(NoticeFilter::Archived)));
    assert_eq!(titles(&d), ["Dos"]);
    d.send(Event::Notices(N::Act { id: "b".into(), action: Do::Restore }));
    assert!(matches!(list(&d).load, Load::Empty { .. }));
    take_action(&mut d);
    d.send(Event::Notices(N::Filter(NoticeFilter::Inbox)));
    assert_eq!(titles(&d), ["Uno", "Dos"]);
}

#[test]
fn several_are_archived_in_one_request() {
    let mut d = with(&some(5));
    d.send(Event::Notices(N::StartSelecting));
    assert!(list(&d).selection.unwrap().actions.is_empty(), "nothing to do to nothing");
    for id in ["n000", "n001", "n002", "n001"] {
        d.send(Event::Notices(N::Toggle { id: id.into() }));
    }
    assert_eq!(list(&d).selection.unwrap().count, "2 seleccionados");
    d.send(Event::Notices(N::ActOnSelected(Do::Archive)));
    assert_eq!(take_action(&mut d), json!({ "action": "archive", "ids": ["n000", "n002"] }));
    assert_eq!(list(&d).rows.len(), 3);
    assert_eq!(d.view().announcement.text, "2 archivados");
}

#[test]
fn filters_and_search_find_without_accents_and_never_read_syntax() {
    let mut regularization = notice("r", "Regularización de 2024", "2026-02-02T09:00:00Z", false);
    regularization["kind"] = "regularization".into();
    let mut d = with(&[regularization, notice("a", "Otra cosa", "2026-02-01T09:00:00Z", true)]);
    let mut find = |words: &str| {
        d.send(Event::Notices(N::Search(words.into())));
        titles(&d)
    };
    assert_eq!(find("regularizacion"), ["Regularización de 2024"]);
    assert_eq!(find("REGUL 20"), ["Regularización de 2024"]);
    assert_eq!(find("\"AND OR NOT ("), Vec::<String>::new());
    assert_eq!(find("***"), Vec::<String>::new());
    assert_eq!(find(""), ["Regularización de 2024", "Otra cosa"]);
    d.send(Event::Notices(N::Filter(NoticeFilter::Official)));
    assert_eq!(titles(&d), ["Regularización de 2024"]);
    d.send(Event::Notices(N::Filter(NoticeFilter::Unread)));
    assert_eq!(titles(&d), ["Otra cosa"]);
}

#[test]
fn a_window_walks_forth_and_back_and_past_the_end_it_stays() {
    let mut d = with(&some(250));
    let first: Vec<NoticeRow> = list(&d).rows;
    assert_eq!(first.len(), 100);
    assert_eq!(list(&d).paging.position, "Avisos 1 a 100");
    assert!(list(&d).paging.previous.is_none());
    d.send(Event::Notices(N::Next));
    assert_eq!(list(&d).paging.position, "Avisos 101 a 200");
    d.send(Event::Notices(N::Next));
    assert_eq!((list(&d).rows.len(), list(&d).paging.next), (50, None));
    d.send(Event::Notices(N::Next));
    assert_eq!(list(&d).rows.len(), 50, "nothing after the end");
    d.send(Event::Notices(N::Previous));
    assert_eq!(list(&d).paging.position, "Avisos 101 a 200");
    d.send(Event::Notices(N::Previous));
    assert_eq!(list(&d).rows, first);
    assert!(list(&d).paging.previous.is_none());
}

#[test]
fn what_is_done_offline_waits_and_arrives_once_after_a_kill() {
    let mut d = with(&[notice("a", "Uno", "2026-02-01T09:00:00Z", false)]);
    d.send(Event::Notices(N::Act { id: "a".into(), action: Do::Pin }));
    let first = d.take("POST /api/v1/people/p1/notices/actions").operation;
    d.restart();
    d.start();
    d.fail("GET /api/v1/status", HttpError::Offline);
    d.send(Event::Go(Route::Notices));
    assert!(list(&d).rows[0].pinned, "the local truth is the database");
    let again = d.reply_json("POST /api/v1/people/p1/notices/actions", &json!({ "applied": 1 }));
    assert_eq!(header(&first, "idempotency-key"), header(&again, "idempotency-key"));
    assert_eq!(d.outbox("p1"), 0);
}

#[test]
fn a_lost_cursor_begins_anew_and_drops_what_is_gone() {
    let mut d = with(&some(3));
    d.send(Event::Notices(N::Refresh));
    d.reply_problem(
        "GET /api/v1/people/p1/notices?since=c1",
        410,
        json!({ "type": "/problems/cursor-lost", "title": "x", "status": 410 }),
    );
    assert_eq!(list(&d).rows.len(), 3, "without a flicker");
    d.reply_notices(&some(2));
    assert_eq!(list(&d).rows.len(), 2);
}

#[test]
fn a_listing_in_pages_goes_on_where_it_was_cut() {
    let mut d = Device::new();
    d.sign_in();
    let page = |notices: &[Value], cursor: &str, more: bool| json!({ "changes": notices, "removed": [], "cursor": cursor, "more": more });
    let all = some(4);
    d.reply_json("GET /api/v1/people/p1/notices", &page(&all[..2], "p1", true));
    d.send(Event::Go(Route::Notices));
    assert_eq!(list(&d).rows.len(), 2, "the first page is there at once");
    d.fail("GET /api/v1/people/p1/notices?since=p1", HttpError::Timeout);
    d.fail("GET /api/v1/people/p1/notices?since=p1", HttpError::Timeout);
    assert_eq!(list(&d).rows.len(), 2);
    d.send(Event::Retry);
    d.reply_json("GET /api/v1/people/p1/notices?since=p1", &page(&all[2..], "p2", false));
    empty_sync(&mut d);
    assert_eq!(list(&d).rows.len(), 4);
}

#[test]
fn a_server_that_never_ends_is_left() {
    let mut d = Device::new();
    d.sign_in();
    let same = json!({ "changes": [], "removed": [], "cursor": "x", "more": true });
    d.reply_json("GET /api/v1/people/p1/notices", &same);
    d.reply_json("GET /api/v1/people/p1/notices?since=x", &same);
    assert!(!d.waiting().iter().any(|w| w.contains("notices")), "{:?}", d.waiting());
}

#[test]
fn offline_the_line_says_so_and_since_when() {
    let mut d = with(&some(2));
    d.clock += 2 * 3600;
    d.send(Event::Foreground);
    for _ in 0..2 {
        d.fail("GET /api/v1/status", HttpError::Offline);
    }
    // the token's time is over too: one flight at a time asks for another
    while d.waiting() == ["POST /api/v1/sessions/refresh"] {
        d.fail("POST /api/v1/sessions/refresh", HttpError::Offline);
    }
    assert!(d.waiting().is_empty(), "{:?}", d.waiting());
    assert_eq!(d.view().line.unwrap().text, "Sin conexión. Lo que ves es de hace 2 h.");
    assert_eq!(list(&d).rows.len(), 2, "content stays");
}

#[test]
fn after_a_restart_without_a_network_everything_read_is_there() {
    let mut d = with(&some(2));
    d.restart();
    d.clock += 60 * 30;
    d.start_at("/avisos/n001");
    d.unlock();
    while let Some(request) = d.waiting().first().cloned() {
        d.fail(&request, HttpError::Offline);
    }
    assert_eq!(d.view().title, "Aviso 1");
    assert_eq!(d.view().line.unwrap().text, "Sin conexión. Lo que ves es de hace 30 min.");
    d.send(Event::Back);
    assert!(matches!(d.screen(), Screen::Home(_)), "a deep link stands on its tab's root");
}

#[test]
fn a_full_disk_is_said_and_nothing_is_shown_as_done() {
    let mut d = with(&[notice("a", "Uno", "2026-02-01T09:00:00Z", false)]);
    d.db_fails = Some(DbError::DiskFull);
    d.send(Event::Notices(N::Act { id: "a".into(), action: Do::Pin }));
    d.db_fails = None;
    assert!(!list(&d).rows[0].pinned);
    assert!(d.view().line.unwrap().text.contains("No queda sitio"));
    assert_eq!(d.view().announcement.text, "No queda sitio en este dispositivo");
    assert!(d.waiting().is_empty());
}

#[test]
fn what_could_not_be_kept_is_still_said_when_news_come() {
    let mut d = with(&[notice("a", "Uno", "2026-02-01T09:00:00Z", false)]);
    d.send(Event::Notices(N::Refresh));
    d.db_fails = Some(DbError::DiskFull);
    d.send(Event::Notices(N::Act { id: "a".into(), action: Do::Pin }));
    d.db_fails = None;
    d.reply_notices(&[]);
    assert!(d.view().line.unwrap().text.contains("No queda sitio"));
    d.send(Event::Retry);
    assert!(d.view().line.is_none());
}

#[test]
fn one_look_is_one_request_and_what_is_done_meanwhile_follows_it() {
    let mut d = with(&some(2));
    d.send(Event::Foreground);
    d.send(Event::Notices(N::Refresh));
    let looks = |d: &Device| d.waiting().iter().filter(|w| w.contains("/notices")).count();
    assert_eq!(looks(&d), 1, "{:?}", d.waiting());
    d.send(Event::Notices(N::Act { id: "n000".into(), action: Do::Pin }));
    assert_eq!(looks(&d), 1);
    d.reply_json(
        "GET /api/v1/people/p1/notices",
        &json!({ "changes": [], "removed": [], "cursor": "c1", "more": false }),
    );
    assert_eq!(take_action(&mut d)["action"], "pin");
    assert_eq!(looks(&d), 0);
}
