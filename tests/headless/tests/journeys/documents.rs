//! Journey 6: documents, their download, and their verification code.
use crate::{phone::Phone, sandbox::Sandbox};
use headless::operations::Seen;
use serde_json::json;
use shared::{
    app::{Event, Screen},
    features::documents::{
        events::DocumentsEvent,
        view::{DocumentView, FileView},
    },
    navigation::{Route, Tab},
    parts::Load,
};

fn documents(phone: &Phone, event: DocumentsEvent) {
    phone.tell(Event::Documents(event));
}

/// Marta's phone at a document.
fn at(sandbox: &Sandbox, title: &str) -> (Phone, DocumentView) {
    let phone = Phone::of(sandbox, "marta-soler");
    phone.sign_in_by_sms(sandbox);
    phone.tell(Event::SelectTab(Tab::Documents));
    let list = shows!(phone, Documents(d) if d.load == Load::Ready);
    let row = list.rows.iter().find(|r| r.title.contains(title)).unwrap();
    assert!(!row.here);
    phone.go(Route::Document { id: row.id.clone() });
    let document = shows!(phone, Document(d) if d.load == Load::Ready);
    (phone, document)
}

/// Where each request for a part began.
fn parts(sandbox: &Sandbox) -> Vec<u64> {
    sandbox
        .exchanges()
        .iter()
        .filter(|e| e["path"].as_str().is_some_and(|p| p.ends_with("/content")))
        .map(|e| {
            let range = e["request_headers"]["range"].as_str().unwrap();
            range.trim_start_matches("bytes=").split('-').next().unwrap().parse().unwrap()
        })
        .collect()
}

#[test]
fn a_long_document_comes_in_parts_is_checked_and_can_be_opened_and_shared() {
    let sandbox = Sandbox::start();
    let (phone, document) = at(&sandbox, "vida laboral");
    assert!(matches!(&document.file, FileView::Absent { download } if download.contains("MB")));
    documents(&phone, DocumentsEvent::Download);
    shows!(phone, Document(d) if matches!(&d.file, FileView::Coming { percent, .. } if *percent > 0));
    let done = shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
    assert!(matches!(done.file, FileView::Ready { note, .. } if note.contains("idéntico al original")));
    let parts = parts(&sandbox);
    assert!(parts.len() > 5 && parts.is_sorted(), "{parts:?}");

    for (event, shared) in [(DocumentsEvent::OpenFile, false), (DocumentsEvent::Share, true)] {
        documents(&phone, event);
        let path = phone
            .shell()
            .wait_seen(crate::phone::PATIENCE, |s| match s {
                Seen::Presented { path, share, .. } if *share == shared => Some(path.clone()),
                _ => None,
            })
            .unwrap();
        let bytes = std::fs::read(path).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && bytes.len() > 1_000_000);
    }
    phone.tell(Event::Back);
    shows!(phone, Documents(d) if d.rows.iter().any(|r| r.here && r.note.contains("guardado aquí")));
}

#[test]
fn the_verification_code_is_copied_whole_and_spoken_sign_by_sign() {
    let sandbox = Sandbox::start();
    let (phone, document) = at(&sandbox, "alta en autónomos");
    let spoken = document.cea.spoken.unwrap();
    assert!(spoken.matches(',').count() >= 7, "{spoken}");
    documents(&phone, DocumentsEvent::CopyCea);
    let copied = phone
        .shell()
        .wait_seen(crate::phone::PATIENCE, |s| match s {
            Seen::Copied(text) => Some(text.clone()),
            _ => None,
        })
        .unwrap();
    assert_eq!(copied.split(' ').count(), 3);
    assert_eq!(copied.split(' ').next_back().unwrap().len(), 35);
    phone.until("said", |v| v.announcement.text == "Copiado");
}

#[test]
fn a_broken_transfer_goes_on_at_the_same_byte_even_after_a_restart() {
    let sandbox = Sandbox::start();
    let (mut phone, _) = at(&sandbox, "vida laboral");
    // three parts come, then the connection breaks: once, and once more when it is tried again
    sandbox.fault(json!({ "path_contains": "/content", "times": 3, "kind": "latency" }));
    sandbox
        .fault(json!({ "path_contains": "/content", "times": 2, "kind": "truncate", "after_bytes": 1000 }));
    documents(&phone, DocumentsEvent::Download);
    let stopped = shows!(phone, Document(d) if matches!(d.file, FileView::Stopped { .. }));
    let FileView::Stopped { percent, banner, .. } = stopped.file else { unreachable!() };
    assert!(percent > 10 && percent < 90, "{percent}");
    assert_eq!(banner.title, "La descarga se ha parado");

    let path = phone.view().path;
    phone.start.path = path;
    phone.restart();
    shows!(phone, Document(d) if matches!(&d.file, FileView::Stopped { percent: p, .. } if *p == percent));
    documents(&phone, DocumentsEvent::Download);
    shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));

    let parts = parts(&sandbox);
    assert!(parts.is_sorted(), "nothing that was here is asked for again: {parts:?}");
    assert_eq!(parts[3], parts[4], "the retry");
    assert_eq!(parts[4], parts[5], "after the restart, from the same byte");
    assert!(parts[6] > parts[5]);
}

#[test]
fn a_download_can_be_stopped_and_goes_on() {
    let sandbox = Sandbox::start();
    let (phone, _) = at(&sandbox, "vida laboral");
    sandbox.fault(json!({ "path_contains": "/content", "times": 2, "kind": "latency" }));
    sandbox.fault(json!({ "path_contains": "/content", "times": 1, "kind": "latency", "latency_ms": 1500 }));
    documents(&phone, DocumentsEvent::Download);
    shows!(phone, Document(d) if matches!(&d.file, FileView::Coming { percent, .. } if *percent > 10));
    documents(&phone, DocumentsEvent::StopDownload);
    let view = phone.view();
    let Screen::Document(d) = view.screen else { panic!("left the document") };
    assert!(matches!(d.file, FileView::Stopped { banner, .. } if banner.title == "Descarga en pausa"));
    documents(&phone, DocumentsEvent::Download);
    shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
}

#[test]
fn a_file_with_another_digest_is_refused_and_not_there() {
    let sandbox = Sandbox::start();
    for kind in ["corrupt", "wrong_digest"] {
        let (phone, _) = at(&sandbox, "al corriente");
        sandbox.fault(json!({ "path_contains": "/content", "times": 1, "kind": kind, "seed": 7 }));
        documents(&phone, DocumentsEvent::Download);
        let refused = shows!(phone, Document(d) if matches!(d.file, FileView::Stopped { .. }));
        let FileView::Stopped { banner, percent, .. } = refused.file else { unreachable!() };
        assert_eq!(banner.title, "El documento ha llegado dañado", "{kind}");
        assert_eq!(percent, 0, "{kind}: nothing of it stays");

        // neither opened nor shared
        documents(&phone, DocumentsEvent::OpenFile);
        shows!(phone, Document(d) if d.problem.is_some());
        assert!(std::fs::read_dir(phone.downloads.path()).unwrap().next().is_none());

        documents(&phone, DocumentsEvent::Download);
        shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
    }
}

#[test]
fn another_persons_document_is_not_there() {
    let sandbox = Sandbox::start();
    let (phone, _) = at(&sandbox, "al corriente");
    phone.tell(Event::OpenPath("/documentos/doc_somebody-elses".into()));
    let document = shows!(phone, Document(d) if matches!(d.load, Load::Failed { .. }));
    assert!(matches!(document.load, Load::Failed { title, .. } if title == "Este documento no está"));
}

#[test]
fn nobody_with_no_documents_is_told_so() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "aitana-vidal");
    phone.sign_in_by_sms(&sandbox);
    phone.tell(Event::SelectTab(Tab::Documents));
    shows!(phone, Documents(d) if matches!(&d.load, Load::Empty { title, .. } if title == "No hay documentos"));
    phone.go(Route::Notices);
    shows!(phone, Notices(n) if matches!(&n.load, Load::Empty { title, .. } if title == "No tienes avisos"));
    phone.go(Route::Years);
    shows!(phone, Years(y) if matches!(y.load, Load::Empty { .. }));
}
