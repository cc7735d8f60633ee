//! The documents, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use base64::{Engine, engine::general_purpose::STANDARD as B64};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::{
    app::{Event, Screen},
    effects::{HttpError, db::DbError},
    features::documents::{
        events::DocumentsEvent as D,
        update::PART,
        view::{DocumentView, FileView},
    },
    navigation::Route,
};
use support::{Device, header};

fn file() -> Vec<u8> {
    (0..300_000_u32).flat_map(u32::to_le_bytes).collect()
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

fn at_document(file: &[u8]) -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Documents));
    d.reply_json(
        "GET /api/v1/people/p1/documents",
        &json!({ "documents": [{
            "id": "d1", "title": "Resolución de 2024", "kind": "regularization_resolution",
            "issued_at": "2026-02-01T09:00:00Z", "size": file.len(), "sha256": hex(file), "regularization_year": 2024,
            "cea": { "id": "ABCDEFGH1234", "date": "01022026", "code": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF" },
        }] }),
    );
    d.send(Event::Go(Route::Document { id: "d1".into() }));
    d.reply("GET /api/v1/people/p1/documents", 304, &[("etag", "\"e1\"")], "");
    d
}

fn open(d: &Device) -> DocumentView {
    match d.screen() {
        Screen::Document(v) => v,
        other => panic!("the document, not {other:?}"),
    }
}

/// Answers the next part; gives the byte it began at.
fn part(d: &mut Device, file: &[u8], digest: &[u8]) -> usize {
    let request = d.take("GET /api/v1/people/p1/documents/d1/content");
    let range = header(&request.operation, "range").unwrap().to_owned();
    let (from, to) = range.strip_prefix("bytes=").unwrap().split_once('-').unwrap();
    let (from, to): (usize, usize) = (from.parse().unwrap(), to.parse().unwrap());
    let to = to.min(file.len() - 1);
    d.http.push_front(request);
    d.reply(
        "GET /api/v1/people/p1/documents/d1/content",
        206,
        &[
            ("content-type", "application/pdf"),
            ("content-range", &format!("bytes {from}-{to}/{}", file.len())),
            ("repr-digest", &format!("sha-256=:{}:", B64.encode(Sha256::digest(digest)))),
        ],
        &file[from..=to],
    );
    from
}

#[test]
fn a_file_comes_in_parts_with_progress_and_counts_only_when_it_fits() {
    let file = file();
    let mut d = at_document(&file);
    let FileView::Absent { download } = open(&d).file else { panic!("not here") };
    assert_eq!(download, "Descargar (1,2\u{a0}MB)");
    d.send(Event::Documents(D::Download));
    let mut shown = Vec::new();
    while d.waiting().iter().any(|w| w.contains("content")) {
        part(&mut d, &file, &file);
        if let FileView::Coming { percent, .. } = open(&d).file {
            shown.push(percent);
        }
    }
    assert!(shown.len() > 5 && shown.is_sorted(), "{shown:?}");
    assert!(matches!(open(&d).file, FileView::Ready { .. }));
    d.send(Event::Documents(D::OpenFile));
    d.send(Event::Documents(D::Share));
    assert_eq!(d.presented.len(), 2);
    assert_eq!(std::fs::read(&d.presented[0].0).unwrap(), file);
    d.send(Event::Documents(D::CopyCea));
    assert_eq!(d.copied, ["ABCDEFGH1234 01022026 AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF"]);
    assert_eq!(d.view().announcement.text, "Copiado");
}

#[test]
fn a_broken_transfer_goes_on_where_it_stopped_even_after_a_kill() {
    let file = file();
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    part(&mut d, &file, &file);
    part(&mut d, &file, &file);
    d.fail("GET /api/v1/people/p1/documents/d1/content", HttpError::Offline);
    d.fail("GET /api/v1/people/p1/documents/d1/content", HttpError::Offline);
    let FileView::Stopped { banner, .. } = open(&d).file else { panic!("stopped") };
    assert_eq!(banner.title, "La descarga se ha parado");
    d.restart();
    d.start_at("/documentos/d1");
    let FileView::Stopped { percent, .. } = open(&d).file else { panic!("partly here") };
    assert_eq!(percent, 21);
    d.send(Event::Documents(D::Download));
    assert_eq!(part(&mut d, &file, &file) as u64, 2 * PART);
    while d.waiting().iter().any(|w| w.contains("content")) {
        part(&mut d, &file, &file);
    }
    assert!(matches!(open(&d).file, FileView::Ready { .. }));
}

#[test]
fn a_file_that_does_not_fit_its_digest_is_not_there() {
    let file = file();
    let mut wrong = file.clone();
    wrong[700_000] ^= 1;
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    while d.waiting().iter().any(|w| w.contains("content")) {
        part(&mut d, &wrong, &file);
    }
    let FileView::Stopped { banner, percent, .. } = open(&d).file else { panic!("refused") };
    assert_eq!((banner.title.as_str(), percent), ("El documento ha llegado dañado", 0));
    assert_eq!(d.file_bytes("p1", "d1"), 0);
    d.send(Event::Documents(D::OpenFile));
    assert!(d.presented.is_empty());
    d.send(Event::Documents(D::Download));
    assert_eq!(part(&mut d, &file, &file), 0, "from the beginning");
}

#[test]
fn a_page_instead_of_a_file_and_a_full_disk_stop_it_with_words() {
    let file = file();
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    d.reply("GET /api/v1/people/p1/documents/d1/content", 200, &[("content-type", "text/html")], "<html>");
    assert!(matches!(open(&d).file, FileView::Stopped { .. }));
    assert_eq!(d.file_bytes("p1", "d1"), 0);
    d.send(Event::Documents(D::Download));
    d.db_fails = Some(DbError::DiskFull);
    part(&mut d, &file, &file);
    d.db_fails = None;
    let FileView::Stopped { banner, .. } = open(&d).file else { panic!("stopped") };
    assert_eq!(banner.title, "No queda sitio en este dispositivo");
}

#[test]
fn stopping_keeps_what_came() {
    let file = file();
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    part(&mut d, &file, &file);
    d.send(Event::Documents(D::StopDownload));
    part(&mut d, &file, &file);
    assert_eq!(d.file_bytes("p1", "d1"), PART, "a late part is not wanted any more");
    let FileView::Stopped { resume, .. } = open(&d).file else { panic!("stopped") };
    assert_eq!(resume, "Seguir descargando");
}

#[test]
fn a_document_that_the_list_does_not_have_yet_is_looked_for_before_it_is_gone() {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::OpenPath("/documentos/d1".into()));
    assert!(matches!(open(&d).load, shared::parts::Load::Loading { .. }));
    let file = file();
    d.reply_json(
        "GET /api/v1/people/p1/documents",
        &json!({ "documents": [{
            "id": "d1", "title": "Resolución de 2024", "kind": "regularization_resolution",
            "issued_at": "2026-02-01T09:00:00Z", "size": file.len(), "sha256": hex(&file),
            "cea": { "id": "ABCDEFGH1234", "date": "01022026", "code": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF" },
        }] }),
    );
    assert_eq!(d.view().title, "Resolución de 2024");
    d.send(Event::OpenPath("/documentos/d2".into()));
    d.reply("GET /api/v1/people/p1/documents", 304, &[], "");
    assert!(matches!(open(&d).load, shared::parts::Load::Failed { .. }));
}

#[test]
fn another_file_than_the_list_speaks_of_is_refused_and_the_list_asked_for() {
    let file = file();
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    part(&mut d, &file, b"another");
    let FileView::Stopped { banner, .. } = open(&d).file else { panic!("refused") };
    assert_eq!(banner.title, "El documento ha llegado dañado");
    assert_eq!(d.file_bytes("p1", "d1"), 0);
    assert!(d.waiting().iter().any(|w| w == "GET /api/v1/people/p1/documents"));
}
