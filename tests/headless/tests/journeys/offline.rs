//! Journey 9: without connection everything that was read before can be read, and what is not newer says so.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::{Event, Screen},
    features::{
        documents::{events::DocumentsEvent, view::FileView},
        notices::events::NoticesEvent,
    },
    navigation::{Route, Tab},
    parts::Load,
};

#[test]
fn with_the_server_gone_and_the_app_opened_anew_everything_read_before_is_there() {
    let mut sandbox = Sandbox::start();
    sandbox.sign("marta-soler", 2024, "resolution");
    let mut phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Notices);
    let list = shows!(phone, Notices(n) if n.load == Load::Ready);
    let read = list.rows[1].id.clone();
    phone.go(Route::Notice { id: read.clone() });
    let notice = shows!(phone, Notice(n) if n.load == Load::Ready);
    phone.go(Route::YearDetail { year: 2024 });
    let detail = shows!(phone, YearDetail(d) if d.load == Load::Ready);
    phone.go(Route::Contact);
    let contact = shows!(phone, Contact(c) if c.load == Load::Ready);
    phone.tell(Event::SelectTab(Tab::Documents));
    let documents = shows!(phone, Documents(d) if d.load == Load::Ready);
    let document = documents.rows.iter().find(|r| r.title.contains("al corriente")).unwrap().id.clone();
    phone.go(Route::Document { id: document.clone() });
    shows!(phone, Document(d) if d.load == Load::Ready);
    phone.tell(Event::Documents(DocumentsEvent::Download));
    shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
    phone.until("at rest", |v| !v.updating);

    sandbox.kill();
    phone.restart();

    let home = shows!(phone, Home(h) if !h.due.is_empty() && !h.situation.is_empty());
    assert!(home.due[0].title.contains("442,56"));
    phone.until("the bell too", |v| v.bell.as_ref().is_some_and(|b| b.number.is_some()));
    phone.go(Route::Notices);
    let offline = shows!(phone, Notices(n) if n.rows.len() == list.rows.len());
    assert_eq!(offline.load, Load::Ready);
    let view = phone.until("it says that it is offline", |v| v.line.is_some());
    assert!(view.line.unwrap().text.contains("Sin conexión"));
    phone.go(Route::Notice { id: read });
    assert_eq!(shows!(phone, Notice(n) if n.load == Load::Ready).paragraphs, notice.paragraphs);
    phone.go(Route::YearDetail { year: 2024 });
    assert_eq!(shows!(phone, YearDetail(d) if d.load == Load::Ready).months, detail.months);
    phone.go(Route::Contact);
    assert_eq!(shows!(phone, Contact(c) if c.load == Load::Ready).facts, contact.facts);
    phone.tell(Event::SelectTab(Tab::Documents));
    shows!(phone, Documents(d) if d.rows.len() == documents.rows.len());
    phone.go(Route::Document { id: document });
    shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
    phone.tell(Event::Documents(DocumentsEvent::OpenFile));
    crate::phone::eventually("it opens", || phone.downloads.path().read_dir().unwrap().next().is_some());
    phone.go(Route::Guide);
    shows!(phone, Guide);
}

#[test]
fn a_first_start_without_connection_shows_the_choice_and_the_guide() {
    let mut sandbox = Sandbox::start();
    let mut phone = Phone::of(&sandbox, "ramon-ibarra");
    shows!(phone, Welcome);
    sandbox.kill();
    phone.restart();
    phone.fill_sms();
    let form = shows!(phone, SmsForm(f) if f.problem.is_some());
    assert_eq!(form.problem.unwrap().title, "No hay conexión");
    assert_eq!(form.identifier.value, phone.word("identifier"), "the form forgets nothing");
    phone.go(Route::Help);
    assert!(!shows!(phone, Help).phones.is_empty());
    phone.tell(Event::Back);
    phone.tell(Event::Back);
    phone.access(shared::features::access::events::AccessEvent::Start(
        shared::features::access::events::SignInMethod::ClavePermanente,
    ));
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    assert!(welcome.problem.unwrap().title.contains("No hay conexión"));
}

#[test]
fn who_comes_back_online_sees_what_is_new() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "elena-duarte");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Notices);
    shows!(phone, Notices(n) if n.load == Load::Ready);
    phone.tell(Event::Connectivity(false));
    phone.until("offline", |v| v.line.as_ref().is_some_and(|l| l.text.contains("Sin conexión")));
    sandbox.new_notice("elena-duarte", "Mientras tanto");
    phone.tell(Event::Connectivity(true));
    phone.until("the new one, and no line", |v| {
        v.line.is_none()
            && matches!(&v.screen, Screen::Notices(n) if n.rows.iter().any(|r| r.title == "Mientras tanto"))
    });
}

#[test]
fn old_content_says_how_old_it_is() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "elena-duarte");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Notices);
    shows!(phone, Notices(n) if n.load == Load::Ready);
    phone.until("at rest", |v| !v.updating);
    sandbox.control.advance(20 * 60).unwrap();
    // the token has to be rotated first; what is asked after that fails
    sandbox.fault(json!({ "path_contains": "/notices", "times": 9, "kind": "status", "status": 500 }));
    phone.tell(Event::Notices(NoticesEvent::Refresh));
    let view = phone.until("older than now", |v| v.line.is_some());
    assert!(view.line.unwrap().text.contains("hace 20 min"));
    assert!(matches!(view.screen, Screen::Notices(n) if !n.rows.is_empty()), "content stays");
}
