//! Without a network, after the app was killed: what was read once can be read, the line says from when it is, and
//! nothing waits for an answer that never comes.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use shared::{
    app::{Event, Screen},
    effects::HttpError,
    features::{
        documents::{events::DocumentsEvent as D, view::FileView},
        simulator::events::SimulatorEvent,
    },
    navigation::Route,
    parts::Load,
};
use support::{Device, notice};

const FILE: &[u8] = b"%PDF the whole of it";
const YEARS: &str = "GET /api/v1/people/p1/regularizations";
const DOCUMENTS: &str = "GET /api/v1/people/p1/documents";

fn year(year: u16) -> Value {
    json!({
        "year": year, "state": "notified_signed", "result": "pay", "amount": "381.24",
        "notification": { "available_at": "2026-02-03T09:00:00Z", "expires_at": "2026-02-13T23:00:00Z",
            "signed_at": "2026-02-04T09:00:00Z", "office_url": "https://sede.test/n1" },
    })
}

fn detail(year: u16) -> Value {
    json!({
        "year": year, "days": 360, "average_income": "1987.40", "bracket": "G5",
        "average_provisional_base": "960.60", "definitive_base": "1062.09", "result": "pay", "amount": "381.24",
        "months": [{ "month": format!("{year}-01"), "provisional": "960.60", "definitive": "1062.09",
            "difference": "101.49", "rate_percent": "31.30", "amount": "31.77" }],
    })
}

fn offline(d: &mut Device) {
    while let Some(request) = d.waiting().first().cloned() {
        d.fail(&request, HttpError::Offline);
    }
}

/// Everything read once, then killed, and started an hour later without a network.
fn read_and_killed() -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[notice("a", "Uno", "2026-02-02T09:00:00Z", false)]);
    d.send(Event::Go(Route::Years));
    d.reply_json(YEARS, &json!({ "regularizations": [year(2024), year(2023)] }));
    d.send(Event::Go(Route::YearDetail { year: 2024 }));
    d.reply_json("GET /api/v1/people/p1/regularizations/2024/detail", &detail(2024));
    d.reply(YEARS, 304, &[], "");
    d.send(Event::Go(Route::Documents));
    let sha256: String = Sha256::digest(FILE).iter().map(|b| format!("{b:02x}")).collect();
    let document = json!({
        "id": "d1", "title": "Resolución de 2024", "kind": "regularization_resolution",
        "issued_at": "2026-02-01T09:00:00Z", "size": FILE.len(), "sha256": sha256,
        "cea": { "id": "ABCDEFGH1234", "date": "01022026", "code": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF" },
    });
    d.reply_json(DOCUMENTS, &json!({ "documents": [document] }));
    d.send(Event::Go(Route::Document { id: "d1".into() }));
    d.reply(DOCUMENTS, 304, &[], "");
    d.send(Event::Documents(D::Download));
    let range = format!("bytes 0-{}/{}", FILE.len() - 1, FILE.len());
    d.reply(
        "GET /api/v1/people/p1/documents/d1/content",
        206,
        &[("content-type", "application/pdf"), ("content-range", &range)],
        FILE,
    );
    d.restart();
    d.clock += 3600;
    d.start();
    // the phone itself opens it: no network is needed
    d.unlock();
    offline(&mut d);
    d
}

fn at(d: &mut Device, route: Route) -> Screen {
    d.send(Event::Go(route));
    offline(d);
    d.screen()
}

fn line(d: &Device) -> String {
    d.view().line.map(|l| l.text).unwrap_or_default()
}

const OLD: &str = "Sin conexión. Lo que ves es de hace 1 h.";

#[test]
fn a_notice_is_there_with_its_whole_text() {
    let mut d = read_and_killed();
    assert_eq!(line(&d), OLD);
    let Screen::Notice(open) = at(&mut d, Route::Notice { id: "a".into() }) else { panic!("the notice") };
    assert_eq!((open.load, open.paragraphs), (Load::Ready, vec!["Uno. Texto del aviso.".to_owned()]));
    assert_eq!(line(&d), OLD);
}

#[test]
fn a_downloaded_document_opens() {
    let mut d = read_and_killed();
    let Screen::Documents(list) = at(&mut d, Route::Documents) else { panic!("the archive") };
    assert!(list.rows[0].here);
    let Screen::Document(open) = at(&mut d, Route::Document { id: "d1".into() }) else {
        panic!("the document")
    };
    assert!(matches!(open.file, FileView::Ready { .. }));
    assert_eq!(line(&d), OLD);
    d.send(Event::Documents(D::OpenFile));
    assert_eq!(std::fs::read(&d.presented[0].0).unwrap(), FILE);
}

#[test]
fn the_regularization_is_there_with_its_explanation() {
    let mut d = read_and_killed();
    let Screen::Years(years) = at(&mut d, Route::Years) else { panic!("the years") };
    assert_eq!(years.rows.len(), 2);
    let Screen::Year(shown) = at(&mut d, Route::Year { year: 2024 }) else { panic!("the year") };
    assert!(shown.result.is_some());
    let Screen::YearDetail(shown) = at(&mut d, Route::YearDetail { year: 2024 }) else {
        panic!("the detail")
    };
    assert_eq!((shown.load, shown.months.len()), (Load::Ready, 1));
    assert_eq!(line(&d), OLD);
    // what was never read says so, and waits for nothing
    let Screen::YearDetail(shown) = at(&mut d, Route::YearDetail { year: 2023 }) else {
        panic!("the detail")
    };
    assert!(matches!(shown.load, Load::Failed { retry: Some(_), .. }), "{:?}", shown.load);
}

#[test]
fn the_detail_is_opened_at_once_by_its_address() {
    let mut d = read_and_killed();
    d.restart();
    d.start_at("/regularizacion/2024/detalle");
    offline(&mut d);
    let Screen::YearDetail(shown) = d.screen() else { panic!("the detail") };
    assert_eq!((shown.load, shown.months.len(), line(&d)), (Load::Ready, 1, OLD.to_owned()));
}

#[test]
fn simulator_guide_and_services_need_no_network_and_the_line_says_that_there_is_none() {
    let mut d = read_and_killed();
    d.send(Event::Connectivity(false));
    let Screen::Simulator(before) = at(&mut d, Route::Simulator) else { panic!("the simulator") };
    d.send(Event::Simulator(SimulatorEvent::IncomeTyped("1800".into())));
    let Screen::Simulator(after) = d.screen() else { panic!("the simulator") };
    assert_ne!(before, after);
    for route in [Route::Guide, Route::Services, Route::Help, Route::Settings] {
        at(&mut d, route.clone());
        assert_eq!(line(&d), "Sin conexión. Puedes seguir leyendo lo que ya tienes.", "{route:?}");
    }
}

#[test]
fn an_unchanged_list_counts_as_come_when_it_was_asked_for() {
    let mut d = read_and_killed();
    d.clock += 86_400;
    d.send(Event::Go(Route::Documents));
    let now = ("date", "Wed, 11 Feb 2026 10:00:00 GMT");
    let session = support::session("p1", "Ana García Ruiz", "sms").to_string();
    d.reply("POST /api/v1/sessions/refresh", 200, &[("content-type", "application/json"), now], session);
    d.reply(DOCUMENTS, 304, &[now], "");
    d.send(Event::Go(Route::Years));
    d.reply(YEARS, 304, &[now], "");
    offline(&mut d);
    d.restart();
    d.clock += 7200;
    d.start();
    d.unlock();
    offline(&mut d);
    for route in [Route::Documents, Route::Years] {
        at(&mut d, route);
        assert_eq!(line(&d), "Sin conexión. Lo que ves es de hace 2 h.");
    }
}

#[test]
fn another_year_that_came_to_sight_meanwhile_is_loaded_after_the_first() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Years));
    d.reply_json(YEARS, &json!({ "regularizations": [year(2024), year(2023)] }));
    d.send(Event::Go(Route::YearDetail { year: 2024 }));
    d.send(Event::Go(Route::YearDetail { year: 2023 }));
    d.reply_json("GET /api/v1/people/p1/regularizations/2024/detail", &detail(2024));
    d.reply_json("GET /api/v1/people/p1/regularizations/2023/detail", &detail(2023));
    let Screen::YearDetail(shown) = d.screen() else { panic!("the detail") };
    assert_eq!(shown.load, Load::Ready);
}

#[test]
fn a_database_that_cannot_be_read_says_so_and_is_no_spinner() {
    let mut d = read_and_killed();
    for table in ["notice", "document"] {
        d.store("p1")
            .connection()
            .execute_batch(&format!("ALTER TABLE {table} RENAME TO gone_{table}"))
            .unwrap();
    }
    let Screen::Notice(open) = at(&mut d, Route::Notice { id: "a".into() }) else { panic!("the notice") };
    assert!(matches!(open.load, Load::Failed { retry: Some(_), .. }), "{:?}", open.load);
    let Screen::Document(open) = at(&mut d, Route::Document { id: "d1".into() }) else {
        panic!("the document")
    };
    assert!(matches!(open.load, Load::Failed { retry: Some(_), .. }), "{:?}", open.load);
}
