//! Journey 4: the notices and the bell.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::{Event, Screen, View},
    features::access::events::SignInMethod,
    features::notices::{
        events::{NoticeAction, NoticeFilter, NoticesEvent},
        view::{NoticeKind, NoticesView},
    },
    navigation::Route,
    parts::Load,
};

fn notices(phone: &Phone, event: NoticesEvent) {
    phone.tell(Event::Notices(event));
}

fn bell(view: &View) -> Option<&str> {
    view.bell.as_ref()?.number.as_deref()
}

fn rows(view: &View) -> &[shared::features::notices::view::NoticeRow] {
    match &view.screen {
        Screen::Notices(n) => &n.rows,
        _ => &[],
    }
}

fn inbox(sandbox: &Sandbox, slug: &str) -> (Phone, NoticesView) {
    let phone = Phone::of(sandbox, slug);
    phone.sign_in_by_sms(sandbox);
    phone.go(Route::Notices);
    let list = shows!(phone, Notices(n) if n.load == Load::Ready);
    (phone, list)
}

#[test]
fn the_bell_says_9_then_9_plus_then_10_becomes_9_again() {
    let sandbox = Sandbox::start();
    let (elena, list) = inbox(&sandbox, "elena-duarte");
    elena.until("nine", |v| bell(v) == Some("9"));
    assert_eq!(list.rows.iter().filter(|r| r.unread).count(), 9);

    sandbox.new_notice("elena-duarte", "El décimo");
    notices(&elena, NoticesEvent::Refresh);
    let view = elena.until("more than nine", |v| bell(v) == Some("9+"));
    assert!(view.bell.unwrap().spoken.contains("más de 9"));

    // opening one reads it: one truth for the number, in the list too
    let id = rows(&elena.view())[0].id.clone();
    elena.go(Route::Notice { id });
    let notice = shows!(elena, Notice(n) if !n.paragraphs.is_empty());
    assert!(notice.informs.contains("solo informa"));
    elena.until("nine again", |v| bell(v) == Some("9"));
    elena.tell(Event::Back);
    elena.until("read in the list", |v| rows(v).first().is_some_and(|r| !r.unread));
}

#[test]
fn ten_unread_are_9_plus_and_survive_a_restart_and_a_second_phone() {
    let sandbox = Sandbox::start();
    let (mut julian, _) = inbox(&sandbox, "julian-prieto");
    julian.until("9+", |v| bell(v) == Some("9+"));
    let ids: Vec<String> =
        rows(&julian.view()).iter().filter(|r| r.unread).take(3).map(|r| r.id.clone()).collect();
    for id in &ids {
        notices(&julian, NoticesEvent::Act { id: id.clone(), action: NoticeAction::Read });
    }
    julian.until("7", |v| bell(v) == Some("7"));
    julian.restart();
    julian.until("7 after a restart", |v| bell(v) == Some("7"));

    // the server knows it, and so does another phone
    julian.until("told", |_| sandbox.count("POST", "/notices/actions") >= 3);
    let second = Phone::of(&sandbox, "julian-prieto");
    second.sign_in(SignInMethod::ClavePermanente);
    second.until("7 on the second phone", |v| bell(v) == Some("7"));
}

#[test]
fn unread_pin_archive_and_back_are_done_at_once_and_reach_the_server() {
    let sandbox = Sandbox::start();
    let (phone, list) = inbox(&sandbox, "elena-duarte");
    let count = list.rows.len();
    let last = list.rows.last().unwrap().clone();
    let act = |action| notices(&phone, NoticesEvent::Act { id: last.id.clone(), action });

    act(NoticeAction::Pin);
    let view = phone.until("on top", |v| rows(v).first().is_some_and(|r| r.id == last.id && r.pinned));
    assert!(view.announcement.text.contains("Fijado"));
    act(NoticeAction::Unpin);
    phone.until("down again", |v| rows(v).last().is_some_and(|r| r.id == last.id && !r.pinned));

    act(NoticeAction::Unread);
    phone.until("10 unread", |v| bell(v) == Some("9+"));
    act(NoticeAction::Read);
    phone.until("9 unread", |v| bell(v) == Some("9"));

    act(NoticeAction::Archive);
    phone.until("out of the list", |v| rows(v).len() == count - 1);
    notices(&phone, NoticesEvent::Filter(NoticeFilter::Archived));
    phone.until("among the archived", |v| rows(v).iter().any(|r| r.id == last.id));
    act(NoticeAction::Restore);
    phone.until("none archived", |v| rows(v).is_empty());
    notices(&phone, NoticesEvent::Filter(NoticeFilter::Inbox));
    phone.until("back in the list", |v| rows(v).len() == count);

    phone.until("all six were told", |_| sandbox.count("POST", "/notices/actions") == 6);
    assert!(sandbox.log().iter().all(|a| a.status < 400));
}

#[test]
fn several_are_archived_at_once_by_one_request() {
    let sandbox = Sandbox::start();
    let (phone, list) = inbox(&sandbox, "elena-duarte");
    notices(&phone, NoticesEvent::StartSelecting);
    for row in list.rows.iter().take(3) {
        notices(&phone, NoticesEvent::Toggle { id: row.id.clone() });
    }
    let selecting =
        shows!(phone, Notices(n) if n.selection.as_ref().is_some_and(|s| s.count == "3 seleccionados"));
    assert!(selecting.selection.unwrap().actions.iter().any(|a| a.action == NoticeAction::Archive));
    notices(&phone, NoticesEvent::ActOnSelected(NoticeAction::Archive));
    let view = phone.until("three less", |v| rows(v).len() == list.rows.len() - 3);
    assert!(view.announcement.text.contains("3 archivados"), "{}", view.announcement.text);
    phone.until("told by one request", |_| sandbox.count("POST", "/notices/actions") == 1);
}

#[test]
fn filters_and_search_find_what_is_there() {
    let sandbox = Sandbox::start();
    let (phone, _) = inbox(&sandbox, "elena-duarte");
    notices(&phone, NoticesEvent::Filter(NoticeFilter::Debt));
    phone.until("debts only", |v| !rows(v).is_empty() && rows(v).iter().all(|r| r.title.contains("Recibo")));
    notices(&phone, NoticesEvent::Filter(NoticeFilter::Unread));
    phone.until("unread only", |v| rows(v).len() == 9 && rows(v).iter().all(|r| r.unread));
    notices(&phone, NoticesEvent::Filter(NoticeFilter::Inbox));
    notices(&phone, NoticesEvent::Search("regularizacion".into()));
    phone.until("found without its accent", |v| {
        !rows(v).is_empty() && rows(v).iter().all(|r| r.title.contains("regularización"))
    });
    for nothing in ["\"zzz", "NEAR(", "*", "qqqqq"] {
        notices(&phone, NoticesEvent::Search(nothing.into()));
        let none = shows!(phone, Notices(n) if n.rows.is_empty());
        assert!(
            matches!(none.load, Load::Empty { ref title, .. } if title.contains("Ningún aviso")),
            "{nothing}"
        );
    }
    notices(&phone, NoticesEvent::Search(String::new()));
    phone.until("everything again", |v| rows(v).len() > 9);
}

#[test]
fn a_hundred_thousand_notices_come_in_windows() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "eugenia-montes");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Notices);
    let patience = std::time::Duration::from_secs(300);
    // the first windows stand while the rest is still coming
    shows!(phone, Notices(n) if n.rows.len() == 100);
    let everything = || sandbox.log().iter().filter(|a| a.path.contains("since=")).count() >= 199;
    phone.shell().wait_until(|_| everything(), patience).expect("all pages of 500");
    phone.until("the first window", |v| rows(v).len() == 100 && bell(v) == Some("9+"));

    let mut seen = std::collections::HashSet::new();
    let mut last = String::new();
    for window in 0..5_u32 {
        let view = phone.until("a full window", |v| rows(v).len() == 100 && rows(v)[0].id != last);
        let Screen::Notices(list) = &view.screen else { unreachable!() };
        assert_eq!(list.paging.previous.is_some(), window > 0);
        assert!(list.paging.next.is_some());
        assert!(list.rows.iter().all(|r| seen.insert(r.id.clone())), "no row twice");
        last = list.rows[0].id.clone();
        notices(&phone, NoticesEvent::Next);
    }
    phone.until("window six", |v| rows(v).first().is_some_and(|r| r.id != last));
    for _ in 0..5 {
        last = rows(&phone.view())[0].id.clone();
        notices(&phone, NoticesEvent::Previous);
        phone.until("the window before", |v| rows(v).first().is_some_and(|r| r.id != last));
    }
    let list = shows!(phone, Notices(n) if n.paging.previous.is_none());
    assert!(list.paging.position.contains("Avisos 1 a 100"), "{}", list.paging.position);

    // an unchanged inbox costs one small request
    let before = sandbox.log().len();
    assert_eq!(before, 200, "the log holds the last 200");
    notices(&phone, NoticesEvent::Search("99999".into()));
    phone.until("the one with this number", |v| rows(v).len() <= 1);
}

#[test]
fn a_notice_that_the_server_removes_goes_and_a_lost_cursor_begins_anew() {
    let sandbox = Sandbox::start();
    let (phone, list) = inbox(&sandbox, "elena-duarte");
    let gone = list.rows[0].id.clone();
    sandbox.control.delete(&format!("notices/elena-duarte/{gone}")).unwrap();
    notices(&phone, NoticesEvent::Refresh);
    phone.until("gone", |v| rows(v).iter().all(|r| r.id != gone));

    sandbox.control.post("cursors/lose", &json!({})).unwrap();
    sandbox.new_notice("elena-duarte", "Después de perder el cursor");
    notices(&phone, NoticesEvent::Refresh);
    phone.until("the new one", |v| rows(v).iter().any(|r| r.title.contains("Después")));
    assert!(sandbox.log().iter().any(|a| a.problem.ends_with("cursor-lost")));
    assert_eq!(rows(&phone.view()).len(), list.rows.len());

    phone.go(Route::Notice { id: gone });
    let notice = shows!(phone, Notice(n) if matches!(n.load, Load::Failed { .. }));
    assert!(matches!(notice.load, Load::Failed { title, .. } if title.contains("ya no está")));
}

#[test]
fn the_links_of_notices_lead_on() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in(SignInMethod::ClavePermanente);
    phone.go(Route::Notices);
    let list = shows!(phone, Notices(n) if n.load == Load::Ready);
    let certificate = list.rows.iter().find(|r| r.title == "Certificado disponible").unwrap();
    phone.go(Route::Notice { id: certificate.id.clone() });
    let notice = shows!(phone, Notice(n) if n.link.is_some());
    assert_eq!(notice.link.as_deref(), Some("Ver el documento"));
    notices(&phone, NoticesEvent::FollowLink);
    shows!(phone, Document(d) if d.load == Load::Ready);
    phone.tell(Event::Back);
    phone.tell(Event::Back);

    // the notification leads to the office, where it counts
    let office = list.rows.iter().find(|r| r.kind == NoticeKind::Notification && r.unread).unwrap();
    phone.go(Route::Notice { id: office.id.clone() });
    shows!(phone, Notice(n) if n.link.as_deref() == Some("Ir a la sede electrónica"));
    notices(&phone, NoticesEvent::FollowLink);
    let url = phone.opened();
    assert!(url.contains("/sandbox/office"), "{url}");
}

#[test]
fn what_is_done_without_connection_is_kept_and_sent_later() {
    let sandbox = Sandbox::start();
    let (phone, list) = inbox(&sandbox, "elena-duarte");
    let first = list.rows[0].id.clone();
    sandbox.fault(json!({ "path_contains": "/notices", "times": 50, "kind": "drop" }));
    notices(&phone, NoticesEvent::Act { id: first.clone(), action: NoticeAction::Archive });
    phone.until("gone from the list at once", |v| rows(v).len() == list.rows.len() - 1);
    phone.until("and the screen says it is offline", |v| v.line.is_some());
    sandbox.control.delete("faults").unwrap();
    phone.tell(Event::Connectivity(true));
    phone.until("told", |_| {
        sandbox.log().iter().any(|a| a.path.ends_with("/notices/actions") && a.status == 200)
    });
    phone.until("the line goes away", |v| v.line.is_none());
    assert_eq!(rows(&phone.view()).len(), list.rows.len() - 1, "it does not come back");
}

#[test]
fn a_refused_change_is_undone_and_said() {
    let sandbox = Sandbox::start();
    let (phone, list) = inbox(&sandbox, "elena-duarte");
    sandbox.fault(json!({ "path_contains": "/notices/actions", "times": 1, "kind": "status", "status": 403,
            "problem": "not-allowed" }));
    notices(&phone, NoticesEvent::Act { id: list.rows[0].id.clone(), action: NoticeAction::Archive });
    phone.until("said", |v| v.line.as_ref().is_some_and(|l| l.text.contains("no lo ha aceptado")));
    phone.until("undone", |v| rows(v).len() == list.rows.len());
}

#[test]
fn an_unchanged_inbox_costs_one_small_answer() {
    let sandbox = Sandbox::start();
    let (phone, _) = inbox(&sandbox, "elena-duarte");
    phone.until("at rest", |v| !v.updating);
    let asked = || {
        let mut exchanges = sandbox.exchanges();
        exchanges.retain(|e| e["path"].as_str().is_some_and(|p| p.contains("/notices")));
        exchanges
    };
    let before = asked().len();
    notices(&phone, NoticesEvent::Refresh);
    phone.until("at rest", |v| !v.updating);
    let new = asked().split_off(before);
    assert_eq!(new.len(), 1);
    let body = new[0]["response_body"].as_str().unwrap();
    assert!(body.len() <= 300, "{} B", body.len());
}
