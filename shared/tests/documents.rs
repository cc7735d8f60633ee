//! The documents, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use base64::{Engine, engine::general_purpose::STANDARD as B64};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::{
    app::{Event, Screen},
    domain::dates::Instant,
    effects::{
        HttpError,
        db::{DeleteFiles, ExportFile, QUOTA, Size, Vault},
    },
    features::documents::{
        events::DocumentsEvent as D,
        update::PART,
        view::{DocumentView, DocumentsView, FileView},
    },
    navigation::Route,
    parts::Load,
};
use support::{Device, NOW, header};

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

/// The archive with documents of these ids, titles, years and sizes.
fn at_archive(documents: &[(&str, &str, Option<u16>, u64)]) -> Device {
    let mut d = Device::new();
    d.sign_in();
    d.reply_notices(&[]);
    d.send(Event::Go(Route::Documents));
    let documents: Vec<_> = documents
        .iter()
        .map(|(id, title, year, size)| {
            let mut document = json!({
                "id": id, "title": title, "kind": "regularization_resolution", "issued_at": "2026-02-01T09:00:00Z",
                "size": size, "sha256": hex(id.as_bytes()),
                "cea": { "id": format!("CEA{id}"), "date": "01022026", "code": "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF" },
            });
            if let Some(year) = year {
                document["regularization_year"] = (*year).into();
            }
            document
        })
        .collect();
    d.reply_json("GET /api/v1/people/p1/documents", &json!({ "documents": documents }));
    d
}

fn archive(d: &Device) -> DocumentsView {
    match d.screen() {
        Screen::Documents(v) => v,
        other => panic!("the archive, not {other:?}"),
    }
}

/// A file that came some time ago.
fn put_file(d: &mut Device, id: &str, bytes: u64, verified: bool, opened_at: i64) {
    d.store("p1")
        .connection()
        .execute(
            "INSERT INTO file(id, sha256, bytes, verified, opened_at) VALUES (?1, ?2, ?3, ?4, ?5)",
            (id, hex(id.as_bytes()), bytes.cast_signed(), verified, opened_at),
        )
        .unwrap();
}

fn vault() -> Vault {
    Vault::Person("p1".to_owned().try_into().unwrap())
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
fn a_page_instead_of_a_file_is_not_stored() {
    let file = file();
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    d.reply("GET /api/v1/people/p1/documents/d1/content", 200, &[("content-type", "text/html")], "<html>");
    assert!(matches!(open(&d).file, FileView::Stopped { .. }));
    assert_eq!(d.file_bytes("p1", "d1"), 0);
}

#[test]
fn a_disk_that_is_really_full_stops_it_with_words_and_it_goes_on_when_there_is_room() {
    let file = file();
    let mut d = at_document(&file);
    d.send(Event::Documents(D::Download));
    part(&mut d, &file, &file);
    let pages: i64 = d.store("p1").connection().query_row("PRAGMA page_count", [], |r| r.get(0)).unwrap();
    let room = |d: &mut Device, pages: i64| {
        d.store("p1").connection().execute_batch(&format!("PRAGMA max_page_count = {pages}")).unwrap();
    };
    room(&mut d, pages + 4);
    part(&mut d, &file, &file);
    let FileView::Stopped { banner, .. } = open(&d).file else { panic!("stopped") };
    assert_eq!(banner.title, "No queda sitio en este dispositivo");
    assert_eq!(d.file_bytes("p1", "d1"), PART, "what came before is here");
    room(&mut d, 1_000_000);
    d.send(Event::Documents(D::Download));
    assert_eq!(part(&mut d, &file, &file) as u64, PART, "from where it stopped");
    while d.waiting().iter().any(|w| w.contains("content")) {
        part(&mut d, &file, &file);
    }
    d.send(Event::Documents(D::OpenFile));
    assert_eq!(std::fs::read(&d.presented[0].0).unwrap(), file);
}

#[test]
fn the_archive_is_searched_by_title_year_and_verification_code() {
    let mut d = at_archive(&[
        ("d1", "Resolución de la regularización", Some(2024), 10),
        ("d2", "Resolución de la regularización", Some(2023), 10),
        ("d3", "Justificante de domiciliación", None, 10),
    ]);
    let mut find = |words: &str| {
        d.send(Event::Documents(D::Search(words.into())));
        let ids: Vec<String> = archive(&d).rows.into_iter().map(|r| r.id).collect();
        ids
    };
    assert_eq!(find("resolucion"), ["d1", "d2"]);
    assert_eq!(find("REGUL 2023"), ["d2"]);
    assert_eq!(find("domiciliacio"), ["d3"]);
    assert_eq!(find("cead1"), ["d1"]);
    assert_eq!(find("AAAAA-BBBBB"), ["d1", "d2", "d3"]);
    assert_eq!(find("\"OR* NEAR("), Vec::<String>::new());
    assert_eq!(find("***"), Vec::<String>::new());
    let Load::Empty { title, .. } = archive(&d).load else { panic!("nothing found") };
    assert_eq!(
        (title.as_str(), archive(&d).paging.position.as_str()),
        ("Ningún documento con esas palabras", "")
    );
    // another list is another index: what stands in the same place is not found by the words of before
    d.send(Event::Documents(D::Refresh));
    d.reply_json(
        "GET /api/v1/people/p1/documents",
        &json!({ "documents": [{
            "id": "d9", "title": "Alta", "kind": "registration", "issued_at": "2026-02-01T09:00:00Z", "size": 10,
            "sha256": hex(b"d9"), "cea": { "id": "X", "date": "01022026", "code": "Y" },
        }] }),
    );
    d.send(Event::Documents(D::Search("resolucion".into())));
    assert!(archive(&d).rows.is_empty());
    d.send(Event::Documents(D::Search("alta".into())));
    assert_eq!(archive(&d).rows.len(), 1);
}

#[test]
fn what_was_not_opened_for_longest_makes_room_for_what_comes() {
    let file = vec![7; 200_000];
    let mut d = at_archive(&[
        ("d1", "Uno", None, 200_000),
        ("d2", "Dos", None, QUOTA / 2),
        ("d3", "Tres", None, QUOTA / 4),
        ("d4", "Cuatro", None, QUOTA / 4),
    ]);
    put_file(&mut d, "d2", QUOTA / 2, true, NOW - 300);
    put_file(&mut d, "d3", QUOTA / 4, true, NOW - 200);
    put_file(&mut d, "d4", QUOTA / 4 - 1, false, NOW - 400);
    // the oldest is opened once more
    let export = ExportFile { vault: vault(), id: "d2".into(), name: String::new(), at: Instant(NOW) };
    assert!(d.store("p1").verified_file(&export).unwrap().is_some());
    d.send(Event::Go(Route::Document { id: "d1".into() }));
    d.reply("GET /api/v1/people/p1/documents", 304, &[("etag", "\"e1\"")], "");
    d.send(Event::Documents(D::Download));
    part(&mut d, &file, b"d1");
    let here = |d: &mut Device| ["d1", "d2", "d3", "d4"].map(|id| d.file_bytes("p1", id) > 0);
    assert_eq!(here(&mut d), [true, true, false, true]);
}

#[test]
fn a_document_that_never_fits_is_not_begun() {
    let mut d = at_archive(&[("d1", "Uno", None, QUOTA + 1), ("d2", "Dos", None, 10)]);
    put_file(&mut d, "d2", 10, true, NOW);
    d.send(Event::Go(Route::Document { id: "d1".into() }));
    d.reply("GET /api/v1/people/p1/documents", 304, &[], "");
    d.send(Event::Documents(D::Download));
    let FileView::Stopped { banner, .. } = open(&d).file else { panic!("refused") };
    assert_eq!(banner.title, "Este documento es demasiado grande");
    assert!(banner.text.contains("200"), "{}", banner.text);
    assert!(!d.waiting().iter().any(|w| w.contains("content")));
    assert_eq!(d.file_bytes("p1", "d2"), 10);
}

#[test]
fn a_download_that_nobody_went_on_with_is_dropped_after_a_month() {
    let mut d =
        at_archive(&[("d1", "Uno", None, 1000), ("d2", "Dos", None, 1000), ("d3", "Tres", None, 1000)]);
    let month = 30 * 86_400;
    put_file(&mut d, "d1", 500, false, NOW - month - 60);
    put_file(&mut d, "d2", 500, false, NOW - month + 3600);
    put_file(&mut d, "d3", 1000, true, NOW - 10 * month);
    // the list is as it was, and still this is the time for it
    d.send(Event::Documents(D::Refresh));
    d.reply("GET /api/v1/people/p1/documents", 304, &[], "");
    let here = ["d1", "d2", "d3"].map(|id| d.file_bytes("p1", id));
    assert_eq!(here, [0, 500, 1000]);
}

#[test]
fn files_are_measured_and_deleted_and_the_list_stays() {
    let file = file();
    let mut d = at_document(&file);
    let before = d.run(&Size { vault: vault() }).unwrap();
    assert_eq!((before.files, before.count), (0, 0));
    d.send(Event::Documents(D::Download));
    while d.waiting().iter().any(|w| w.contains("content")) {
        part(&mut d, &file, &file);
    }
    let full = d.run(&Size { vault: vault() }).unwrap();
    assert_eq!((full.files, full.count), (file.len() as u64, 1));
    assert!(full.database > before.database + full.files, "{full:?}");
    let after = d.run(&DeleteFiles { vault: vault() }).unwrap();
    assert_eq!((after.files, after.count), (0, 0));
    assert!(after.database <= before.database + 16_384, "the room is given back: {after:?}");
    d.send(Event::Back);
    d.reply("GET /api/v1/people/p1/documents", 304, &[], "");
    assert_eq!(archive(&d).rows.len(), 1);
    assert!(!archive(&d).rows[0].here);
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
