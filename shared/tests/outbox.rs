//! Small things on their way to the server, as a dialogue: in order, by one key each, again when it failed for now,
//! undone and told when it was refused, and never half on this device.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use shared::{
    app::{Event, Screen},
    domain::dates::Instant,
    effects::{
        HttpError,
        db::{
            Enqueue, Keep, LoadWindow, Outgoing, Recall, SETTINGS, SharedSettings, Vault, Waiting,
            WaitingKind,
        },
    },
    features::{
        notices::{
            events::{NoticeAction as Do, NoticeFilter, NoticesEvent as N},
            view::NoticeRow,
        },
        outbox::{LONGEST_PAUSE_MS, PAUSE_MS, waiting_words},
    },
    navigation::Route,
    text::{Lang, Texts},
};
use support::{Device, header, notice, session};

const ACTIONS: &str = "POST /api/v1/people/p1/notices/actions";
const REFRESH: &str = "POST /api/v1/sessions/refresh";
const LOOK: &str = "GET /api/v1/people/p1/notices";

fn at_list(notices: &[Value]) -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(notices);
    d.send(Event::Go(Route::Notices));
    nothing_new(&mut d);
    d
}

fn two() -> Device {
    at_list(&[
        notice("a", "Uno", "2026-02-02T09:00:00Z", true),
        notice("b", "Dos", "2026-02-01T09:00:00Z", false),
    ])
}

fn nothing_new(d: &mut Device) {
    while d.waiting().iter().any(|w| w.starts_with(LOOK)) {
        page(d, &json!([]));
    }
}

fn page(d: &mut Device, changes: &Value) {
    d.reply_json(LOOK, &json!({ "changes": changes, "removed": [], "cursor": "c2", "more": false }));
}

fn rows(d: &Device) -> Vec<NoticeRow> {
    match d.screen() {
        Screen::Notices(n) => n.rows,
        other => panic!("the list, not {other:?}"),
    }
}

fn row(d: &Device, id: &str) -> Option<NoticeRow> {
    rows(d).into_iter().find(|r| r.id == id)
}

fn act(d: &mut Device, id: &str, action: Do) {
    d.send(Event::Notices(N::Act { id: id.into(), action }));
}

/// What the server said before is stored before anything else is sent.
fn news_first(d: &mut Device) {
    if !d.waiting().iter().any(|w| w == ACTIONS) {
        nothing_new(d);
    }
}

fn accept(d: &mut Device) -> Value {
    news_first(d);
    if d.waiting().iter().any(|w| w == REFRESH) {
        d.reply_json(REFRESH, &session("p1", "Ana García Ruiz", "sms"));
    }
    let call = d.reply_json(ACTIONS, &json!({ "applied": 1 }));
    serde_json::from_slice(&call.body).unwrap()
}

fn refuse(d: &mut Device, status: u16, kind: &str) {
    news_first(d);
    d.reply_problem(
        ACTIONS,
        status,
        json!({ "type": format!("/problems/{kind}"), "title": "x", "status": status }),
    );
}

/// There is no network, for whatever is asked.
fn offline(d: &mut Device) {
    while let Some(request) = d.waiting().first().cloned() {
        d.fail(&request, HttpError::Offline);
    }
}

fn line(d: &Device) -> String {
    d.view().line.map(|l| l.text).unwrap_or_default()
}

fn vault() -> Vault {
    Vault::Person("p1".to_owned().try_into().unwrap())
}

#[test]
fn what_is_refused_is_undone_and_told_in_words() {
    let mut d = two();
    act(&mut d, "a", Do::Archive);
    assert!(row(&d, "a").is_none(), "done here first");
    refuse(&mut d, 403, "not-allowed");
    let back = row(&d, "a").expect("back before the server is asked for anything");
    assert!(back.unread);
    let told = "No se ha podido archivar «Uno»: la Tesorería no lo ha aceptado";
    assert_eq!(line(&d), format!("{told}. El aviso vuelve a estar en tu bandeja."));
    assert_eq!(d.view().announcement.text, told);
    assert_eq!(d.view().bell.unwrap().number.as_deref(), Some("1"), "the badge is a query");
    assert_eq!(d.outbox("p1"), 0);
    nothing_new(&mut d);
    assert!(line(&d).starts_with(told), "it stays until something else is done");
    act(&mut d, "a", Do::Pin);
    assert_eq!(line(&d), "");
}

#[test]
fn a_later_action_stays_in_force_and_inherits_what_to_go_back_to() {
    let mut d = two();
    act(&mut d, "b", Do::Pin);
    act(&mut d, "b", Do::Unpin);
    act(&mut d, "b", Do::Pin);
    act(&mut d, "b", Do::Unpin);
    refuse(&mut d, 403, "not-allowed");
    assert!(!row(&d, "b").unwrap().pinned, "the last is in force");
    accept(&mut d);
    refuse(&mut d, 403, "not-allowed");
    assert!(!row(&d, "b").unwrap().pinned);
    refuse(&mut d, 403, "not-allowed");
    assert!(!row(&d, "b").unwrap().pinned, "as it was before all that was refused");
    let told = line(&d);
    assert_eq!(told.matches("Sigue valiendo lo que hiciste después.").count(), 2, "{told}");
    assert!(!told.contains("sigue fijado"), "what it was before is told, not the opposite: {told}");
}

#[test]
fn many_refusals_are_one_message_that_can_be_read() {
    let mut d = two();
    for i in 0..40 {
        act(&mut d, "a", if i % 2 == 0 { Do::Pin } else { Do::Unpin });
    }
    for _ in 0..40 {
        refuse(&mut d, 403, "not-allowed");
    }
    let told = line(&d);
    assert!(told.len() < 800 && told.ends_with("vuelven a estar como antes."), "{told}");
    assert_eq!((row(&d, "a").unwrap().pinned, d.outbox("p1")), (false, 0));
}

#[test]
fn other_fields_and_other_notices_are_left_as_they_are() {
    let mut d = two();
    act(&mut d, "a", Do::Read);
    act(&mut d, "a", Do::Pin);
    act(&mut d, "b", Do::Unread);
    refuse(&mut d, 403, "not-allowed");
    let (a, b) = (row(&d, "a").unwrap(), row(&d, "b").unwrap());
    assert_eq!((a.unread, a.pinned, b.unread), (true, true, true));
}

#[test]
fn what_the_server_says_meanwhile_is_what_undoing_leads_to() {
    let mut d = two();
    act(&mut d, "b", Do::Pin);
    offline(&mut d);
    d.send(Event::Notices(N::Refresh));
    let mut pinned_elsewhere = notice("b", "Dos", "2026-02-01T09:00:00Z", false);
    pinned_elsewhere["pinned"] = true.into();
    page(&mut d, &json!([pinned_elsewhere]));
    d.wake();
    refuse(&mut d, 403, "not-allowed");
    assert!(row(&d, "b").unwrap().pinned, "so it is at the server");
}

#[test]
fn what_waits_is_newer_than_the_page_that_comes() {
    let mut d = two();
    act(&mut d, "a", Do::Archive);
    offline(&mut d);
    d.send(Event::Notices(N::Refresh));
    page(&mut d, &json!([notice("a", "Uno", "2026-02-02T09:00:00Z", true)]));
    assert!(row(&d, "a").is_none(), "it does not come back for a moment");
    assert_eq!(d.view().bell.unwrap().number, None);
}

#[test]
fn an_answer_of_before_an_action_is_not_stored_after_it() {
    let mut d = two();
    d.send(Event::Notices(N::Refresh));
    act(&mut d, "a", Do::Archive);
    assert!(!d.waiting().iter().any(|w| w == ACTIONS), "not before the page is stored: {:?}", d.waiting());
    page(&mut d, &json!([notice("a", "Uno", "2026-02-02T09:00:00Z", true)]));
    assert!(row(&d, "a").is_none());
    accept(&mut d);
    assert!(row(&d, "a").is_none());
}

#[test]
fn things_are_sent_in_their_order_each_by_its_key_until_it_is_taken() {
    let mut d = two();
    act(&mut d, "a", Do::Pin);
    act(&mut d, "a", Do::Unpin);
    act(&mut d, "b", Do::Archive);
    let sent = d.take(ACTIONS).operation;
    // the answer is lost and the app killed
    d.restart();
    d.start();
    let again = d.reply_json(ACTIONS, &json!({ "applied": 1 }));
    assert_eq!(header(&sent, "idempotency-key"), header(&again, "idempotency-key"));
    assert_eq!(serde_json::from_slice::<Value>(&again.body).unwrap()["action"], "pin");
    assert_eq!(accept(&mut d)["action"], "unpin");
    assert_eq!(accept(&mut d), json!({ "action": "archive", "ids": ["b"] }));
    assert_eq!(d.outbox("p1"), 0);
}

#[test]
fn pauses_double_up_to_minutes_with_some_chance_and_one_at_a_time() {
    let mut d = two();
    act(&mut d, "a", Do::Pin);
    let mut expected = PAUSE_MS;
    for _ in 0..9 {
        offline(&mut d);
        assert_eq!(d.timers.len(), 1);
        d.wake();
        let slept = *d.slept.last().unwrap();
        assert!((expected..=expected + expected / 2).contains(&slept), "{slept} for {expected}");
        expected = (expected * 2).min(LONGEST_PAUSE_MS);
    }
    assert_eq!(expected, LONGEST_PAUSE_MS);
    let chances = d
        .slept
        .iter()
        .filter(|ms| **ms > 5_000)
        .map(|ms| ms % 1_000)
        .collect::<std::collections::BTreeSet<_>>();
    assert!(chances.len() > 3, "not the same for everybody: {:?}", d.slept);
    accept(&mut d);
    assert!(d.timers.is_empty());
    assert!(d.waiting().iter().any(|w| w.starts_with(LOOK)), "there is news to ask for: {:?}", d.waiting());
}

#[test]
fn a_new_action_the_network_and_coming_back_are_reasons_to_hope() {
    let mut d = two();
    act(&mut d, "a", Do::Pin);
    for _ in 0..6 {
        offline(&mut d);
        d.wake();
    }
    offline(&mut d);
    let long = d.timers[0].operation.ms;
    assert!(long > 100_000, "{long}");
    for event in [
        Event::Foreground,
        Event::Connectivity(true),
        Event::Notices(N::Act { id: "b".into(), action: Do::Pin }),
    ] {
        d.send(event);
        offline(&mut d);
    }
    assert!(d.timers.len() <= 2, "nothing grows: {}", d.timers.len());
    assert!(d.timers.back().unwrap().operation.ms < 2 * PAUSE_MS, "short again");
    for i in 0..50 {
        act(&mut d, "b", if i % 2 == 0 { Do::Unpin } else { Do::Pin });
        offline(&mut d);
    }
    assert!(d.timers.len() <= 2, "{}", d.timers.len());
    // the pause that was given up wakes nobody
    d.wake();
    assert!(!d.waiting().iter().any(|w| w == ACTIONS), "{:?}", d.waiting());
    d.wake();
    for _ in 0..52 {
        accept(&mut d);
    }
    assert_eq!(d.outbox("p1"), 0);
}

#[test]
fn a_closed_service_and_a_broken_server_are_waited_for() {
    let mut d = two();
    act(&mut d, "a", Do::Archive);
    refuse(&mut d, 503, "service-closed");
    assert_eq!((d.outbox("p1"), row(&d, "a").is_none(), d.timers.len()), (1, true, 1));
    d.wake();
    d.reply(ACTIONS, 200, &[("content-type", "text/html")], "<html>");
    assert_eq!(d.outbox("p1"), 0, "a success is one whatever its body");
    nothing_new(&mut d);
    act(&mut d, "b", Do::Archive);
    d.reply(ACTIONS, 404, &[("content-type", "text/html")], "<html>");
    assert_eq!((d.outbox("p1"), rows(&d).len()), (1, 0), "somebody else's page refuses nothing");
}

#[test]
fn settings_wait_and_are_undone_like_notices() {
    let mut d = two();
    let change = |d: &mut Device, key: &str, change: SharedSettings| {
        let op =
            Enqueue { vault: vault(), what: Outgoing::Settings(change), key: key.into(), at: Instant(1) };
        d.run(&op).unwrap();
    };
    let kept = |d: &mut Device| -> SharedSettings {
        let recall = Recall { vault: vault(), name: SETTINGS.into() };
        d.run(&recall).unwrap().map(|(json, _)| serde_json::from_str(&json).unwrap()).unwrap_or_default()
    };
    let language = |l: &str| SharedSettings { language: Some(l.into()), push_kinds: None };
    let kinds = |k: &[&str]| SharedSettings {
        push_kinds: Some(k.iter().map(|&k| k.into()).collect()),
        language: None,
    };
    let server = Keep {
        vault: vault(),
        name: SETTINGS.into(),
        json: Some(json!({ "language": "es", "push_kinds": ["debt"] }).to_string()),
        at: Instant(2),
    };
    d.run(&server).unwrap();
    change(&mut d, "k1", language("en"));
    change(&mut d, "k2", kinds(&[]));
    // what the server says is older than what waits
    d.run(&server).unwrap();
    assert_eq!(kept(&mut d), SharedSettings { language: Some("en".into()), push_kinds: Some(vec![]) });
    d.send(Event::Foreground);
    let problem = json!({ "type": "/problems/invalid-field", "title": "x", "status": 400 });
    let call = d.reply_problem("POST /api/v1/settings", 400, problem);
    assert_eq!(serde_json::from_slice::<Value>(&call.body).unwrap(), json!({ "language": "en" }));
    assert_eq!(header(&call, "idempotency-key"), Some("k1"));
    nothing_new(&mut d);
    let call = d.reply_json("POST /api/v1/settings", &json!({}));
    assert_eq!(serde_json::from_slice::<Value>(&call.body).unwrap(), json!({ "push_kinds": [] }));
    assert_eq!(kept(&mut d), SharedSettings { language: Some("es".into()), push_kinds: Some(vec![]) });
    assert_eq!(
        line(&d),
        "No se ha podido cambiar tus ajustes: la Tesorería no lo ha aceptado. Siguen valiendo los de antes."
    );
}

#[test]
fn what_waits_is_counted_and_named() {
    let mut d = two();
    d.send(Event::Notices(N::StartSelecting));
    d.send(Event::Notices(N::SelectAll));
    d.send(Event::Notices(N::ActOnSelected(Do::Archive)));
    offline(&mut d);
    let what = Outgoing::Settings(SharedSettings { language: Some("en".into()), push_kinds: None });
    d.run(&Enqueue { vault: vault(), what, key: "k".into(), at: Instant(1) }).unwrap();
    let waiting = d.run(&Waiting { vault: vault() }).unwrap();
    assert_eq!(waiting.count, 2);
    assert_eq!(waiting.kinds, [(WaitingKind::Notices(Do::Archive), 2), (WaitingKind::Settings, 1)]);
    assert_eq!(waiting_words(Texts(Lang::Es), &waiting), ["archivar 2 avisos", "cambiar tus ajustes"]);
    assert_eq!(waiting_words(Texts(Lang::En), &waiting), ["archive 2 notices", "change your settings"]);
}

#[test]
fn more_than_a_request_may_name_goes_in_several() {
    let many: Vec<Value> =
        (0..600).map(|i| notice(&format!("n{i:03}"), "Aviso", "2026-01-01T09:00:00Z", false)).collect();
    let mut d = at_list(&many);
    d.send(Event::Notices(N::StartSelecting));
    for _ in 0..6 {
        d.send(Event::Notices(N::SelectAll));
        d.send(Event::Notices(N::Next));
    }
    d.send(Event::Notices(N::ActOnSelected(Do::Archive)));
    let sizes: Vec<usize> = (0..2).map(|_| accept(&mut d)["ids"].as_array().unwrap().len()).collect();
    assert_eq!((sizes, rows(&d).len(), d.outbox("p1")), (vec![500, 100], 0, 0));
}

#[test]
fn a_disk_that_is_really_full_loses_nothing_and_goes_on_when_there_is_room() {
    let mut d = two();
    let pages: i64 = d.store("p1").connection().query_row("PRAGMA page_count", [], |r| r.get(0)).unwrap();
    d.store("p1").connection().execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
    let many: Vec<Value> = (0..400)
        .map(|i| notice(&format!("n{i:03}"), &format!("Aviso {i}"), "2026-01-01T09:00:00Z", false))
        .collect();
    d.send(Event::Notices(N::Refresh));
    page(&mut d, &json!(many));
    assert!(line(&d).starts_with("No queda sitio en este dispositivo"), "{}", line(&d));
    assert_eq!(rows(&d).len(), 2, "what was here is here");
    // there is room again: the same page is asked for again
    d.store("p1").connection().execute_batch("PRAGMA max_page_count = 1000000").unwrap();
    d.send(Event::Retry);
    page(&mut d, &json!(many));
    assert_eq!((rows(&d).len(), line(&d)), (100, String::new()));
}

#[test]
fn a_disk_that_cannot_be_written_shows_nothing_as_done_and_is_read_all_the_same() {
    let mut d = two();
    d.store("p1").connection().execute_batch("PRAGMA query_only = ON").unwrap();
    act(&mut d, "a", Do::Archive);
    assert!(line(&d).starts_with("No se puede escribir en este dispositivo"), "{}", line(&d));
    assert_eq!((rows(&d).len(), d.outbox("p1")), (2, 0));
    assert!(!d.waiting().iter().any(|w| w == ACTIONS));
    d.send(Event::Go(Route::Notice { id: "b".into() }));
    assert_eq!(d.view().title, "Dos");
    d.send(Event::Back);
    nothing_new(&mut d);
    d.store("p1").connection().execute_batch("PRAGMA query_only = OFF").unwrap();
    act(&mut d, "a", Do::Archive);
    assert_eq!((line(&d), rows(&d).len()), (String::new(), 1));
    accept(&mut d);
}

#[test]
fn what_was_sent_but_could_not_be_noted_is_sent_again_by_the_same_key() {
    let mut d = two();
    act(&mut d, "a", Do::Archive);
    d.store("p1").connection().execute_batch("PRAGMA query_only = ON").unwrap();
    let first = d.reply_json(ACTIONS, &json!({ "applied": 1 }));
    assert_eq!((d.outbox("p1"), d.timers.len()), (1, 1), "after a pause, not at once");
    assert!(line(&d).starts_with("No se puede escribir en este dispositivo"), "{}", line(&d));
    d.store("p1").connection().execute_batch("PRAGMA query_only = OFF").unwrap();
    d.wake();
    let again = d.reply_json(ACTIONS, &json!({ "applied": 1 }));
    assert_eq!(header(&first, "idempotency-key"), header(&again, "idempotency-key"));
    assert_eq!((d.outbox("p1"), row(&d, "a"), line(&d)), (0, None, String::new()));
}

#[test]
fn a_lost_cursor_in_the_middle_of_the_list_moves_nothing() {
    let all: Vec<Value> = (0..250)
        .map(|i| {
            notice(
                &format!("n{i:03}"),
                &format!("Aviso {i}"),
                &format!("2026-01-{:02}T09:00:00Z", i % 28 + 1),
                true,
            )
        })
        .collect();
    let mut d = at_list(&all);
    d.send(Event::Notices(N::Next));
    let before = rows(&d);
    let position = |d: &Device| match d.screen() {
        Screen::Notices(n) => n.paging.position,
        _ => String::new(),
    };
    let badge = d.view().bell.unwrap().number;
    d.send(Event::Notices(N::Refresh));
    d.reply_problem(LOOK, 410, json!({ "type": "/problems/cursor-lost", "title": "x", "status": 410 }));
    for (from, to) in [(0, 100), (100, 200), (200, 250)] {
        assert_eq!(
            (rows(&d), position(&d), d.view().bell.unwrap().number),
            (before.clone(), "Avisos 101 a 200".into(), badge.clone())
        );
        let changes = &all[from..to];
        d.reply_json(
            LOOK,
            &json!({ "changes": changes, "removed": [], "cursor": format!("r{to}"), "more": to < 250 }),
        );
    }
    assert_eq!((rows(&d), position(&d)), (before, "Avisos 101 a 200".into()));
    // and what the new listing does not name is gone, on the badge too
    d.send(Event::Notices(N::Refresh));
    d.reply_problem(LOOK, 410, json!({ "type": "/problems/cursor-lost", "title": "x", "status": 410 }));
    page(&mut d, &json!(&all[..3]));
    assert_eq!(d.view().bell.unwrap().number.as_deref(), Some("3"));
    let window = LoadWindow {
        vault: vault(),
        filter: NoticeFilter::Unread,
        search: String::new(),
        from: shared::effects::db::From::Top,
        limit: 100,
    };
    assert_eq!(d.run(&window).unwrap().rows.len(), 3);
}
