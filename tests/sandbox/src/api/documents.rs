//! Documents: the list with digests, and the bytes with ranges.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use crate::{
    access::{self, Resource},
    app::Shared,
    clock::instant,
    documents, ids,
    problem::{Kind, Problem},
    session::Session,
};

/// RFC 9530's header for some bytes.
pub fn repr_digest(bytes: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(ids::sha256(bytes)))
}

pub async fn list(
    State(app): State<Shared>,
    Path(person): Path<String>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (persona, scope) = access::person(&app, &db, &session, &person, Resource::Documents)?;
    super::open(&app, &db, "documents")?;
    let mut list: Vec<Value> = Vec::new();
    for document in documents::all(&app, &db, persona, scope)? {
        let file = document.file(&app, persona)?;
        let mut item = json!({
            "id": document.id,
            "title": document.title,
            "kind": document.kind,
            "issued_at": instant(document.issued_at),
            "size": file.bytes.len(),
            "sha256": ids::hex(&file.bytes),
            "cea": { "id": document.cea.id, "date": document.cea.date, "code": document.cea.code },
        });
        if let (Some(year), Some(map)) = (document.year, item.as_object_mut()) {
            map.insert("regularization_year".into(), json!(year));
        }
        list.push(item);
    }
    Ok(super::tagged(&headers, &json!({ "documents": list })))
}

pub async fn content(
    State(app): State<Shared>,
    Path((person, id)): Path<(String, String)>,
    headers: HeaderMap,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (persona, scope) = access::person(&app, &db, &session, &person, Resource::Documents)?;
    super::open(&app, &db, "documents")?;
    let document = documents::all(&app, &db, persona, scope)?
        .into_iter()
        .find(|d| d.id == id)
        .ok_or_else(Problem::not_found)?;
    let bytes = document.file(&app, persona)?.bytes;
    let etag = format!("\"{}\"", ids::hex(&bytes).get(..32).unwrap_or_default());
    let text = |name: header::HeaderName| headers.get(name).and_then(|v| v.to_str().ok());
    let unchanged = text(header::IF_RANGE).is_none_or(|tag| tag == etag);
    // The contract knows `bytes=N-` and `bytes=N-M`; another form is answered whole, as RFC 9110 allows.
    let range: Option<(usize, Option<usize>)> = text(header::RANGE).filter(|_| unchanged).and_then(|r| {
        let (from, to) = r.strip_prefix("bytes=")?.split_once('-')?;
        let to = if to.is_empty() { None } else { Some(to.parse().ok()?) };
        Some((from.parse().ok()?, to)).filter(|(from, to)| to.is_none_or(|to| to >= *from))
    });
    let common = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::ETAG, etag.clone()),
        (header::ACCEPT_RANGES, "bytes".to_owned()),
        (header::HeaderName::from_static("repr-digest"), repr_digest(&bytes)),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{}.pdf\"", document.cea.id)),
    ];
    let size = bytes.len();
    match range {
        None => Ok((StatusCode::OK, common, Body::from(bytes)).into_response()),
        Some((from, to)) if from < size => {
            let last = to.unwrap_or(usize::MAX).min(size - 1);
            let range = format!("bytes {from}-{last}/{size}");
            let part = bytes.slice(from..=last);
            Ok((StatusCode::PARTIAL_CONTENT, common, [(header::CONTENT_RANGE, range)], Body::from(part))
                .into_response())
        }
        Some(_) => {
            Err(Problem::new(Kind::RangeNotSatisfiable)
                .header(header::CONTENT_RANGE, format!("bytes */{size}")))
        }
    }
}
