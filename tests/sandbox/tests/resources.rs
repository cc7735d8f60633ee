//! Notices, documents, regularizations, contact, powers and faults.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Answer, Device, random, sandbox, send};
use reqwest::Method;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn unread(delta: &Value) -> usize {
    delta["changes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|n| n["unread"] == true && n["archived"] == false)
        .count()
}

#[tokio::test]
async fn notices_sync_by_delta() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "marta-soler").await;
    let path = format!("/people/{}/notices", device.person);
    let all = device.get(&path).await.json();
    let total = all["changes"].as_array().unwrap().len();
    assert!(total >= 6 && all["more"] == false);
    // The same in pages, newest first.
    let (mut seen, mut cursor) = (Vec::new(), String::new());
    loop {
        let since = if cursor.is_empty() { String::new() } else { format!("&since={cursor}") };
        let page = device.get(&format!("{path}?limit=2{since}")).await.json();
        seen.extend(page["changes"].as_array().unwrap().clone());
        cursor = page["cursor"].as_str().unwrap().to_owned();
        if page["more"] == false {
            break;
        }
    }
    assert_eq!(json!(seen), all["changes"]);
    let dates: Vec<&str> = seen.iter().map(|n| n["sent_at"].as_str().unwrap()).collect();
    assert!(dates.is_sorted_by(|a, b| a >= b));
    // Unchanged: one small answer.
    let same = device.get(&format!("{path}?since={cursor}")).await;
    assert_eq!(same.json()["changes"], json!([]));
    assert!(same.bytes.len() <= 300);
    // A change and a tombstone; what is gone is passed over.
    let (first, second) = (seen[0]["id"].as_str().unwrap(), seen[1]["id"].as_str().unwrap());
    let gone = device.http.delete(format!("{}/sandbox/api/notices/marta-soler/{second}", running.origin));
    assert_eq!(send(gone).await.status, 200);
    let (key, body) = (random(), json!({ "action": "archive", "ids": [first, second] }));
    let done = device.post_with(&format!("{path}/actions"), &key, body.clone()).await;
    assert_eq!(done.json()["applied"], 1);
    assert_eq!(device.post_with(&format!("{path}/actions"), &key, body).await.json()["applied"], 1);
    let other = json!({ "action": "restore", "ids": [first] });
    assert_eq!(
        device.post_with(&format!("{path}/actions"), &key, other).await.problem(),
        "idempotency-conflict"
    );
    let delta = device.get(&format!("{path}?since={cursor}")).await.json();
    assert_eq!(delta["removed"], json!([second]));
    assert_eq!(
        (delta["changes"][0]["id"].as_str(), delta["changes"][0]["archived"].as_bool()),
        (Some(first), Some(true))
    );
    // In pieces too.
    let half = device.get(&format!("{path}?since={cursor}&limit=1")).await.json();
    assert_eq!(half["more"], true);
    let rest = device.get(&format!("{path}?since={}&limit=1", half["cursor"].as_str().unwrap())).await.json();
    assert_eq!((rest["more"].as_bool(), rest["cursor"] == delta["cursor"]), (Some(false), true));
    // A new notice, for push.
    device
        .control(
            "notices",
            json!({ "persona": "marta-soler", "kind": "news", "title": "Hola", "body": "Solo informa." }),
        )
        .await;
    let delta = device.get(&format!("{path}?since={}", delta["cursor"].as_str().unwrap())).await.json();
    assert_eq!(delta["changes"][0]["title"], "Hola");
    for wrong in [json!({ "action": "eat", "ids": [first] }), json!({ "action": "read", "ids": [] })] {
        assert_eq!(device.post(&format!("{path}/actions"), wrong).await.problem(), "invalid-field");
    }
    assert_eq!(device.get(&format!("{path}?limit=501")).await.problem(), "invalid-field");
    assert_eq!(device.get(&format!("{path}?since=nonsense")).await.problem(), "cursor-lost");
    device.control("cursors/lose", json!({})).await;
    let lost = device.get(&format!("{path}?since={cursor}")).await;
    assert_eq!((lost.status, lost.problem().as_str()), (410, "cursor-lost"));
}

#[tokio::test]
async fn inboxes_have_the_promised_sizes() {
    let running = sandbox().await;
    for (slug, expected) in [("elena-duarte", 9), ("julian-prieto", 10), ("aitana-vidal", 0)] {
        let device = Device::sms(&running.origin, slug).await;
        let delta = device.get(&format!("/people/{}/notices", device.person)).await.json();
        assert_eq!(unread(&delta), expected, "{slug}");
    }
    let device = Device::sms(&running.origin, "eugenia-montes").await;
    let first = device.get(&format!("/people/{}/notices", device.person)).await.json();
    assert_eq!(first["changes"].as_array().unwrap().len(), 500);
    let (mut count, mut page) = (500, first);
    for _ in 0..3 {
        let since = page["cursor"].as_str().unwrap().to_owned();
        page = device.get(&format!("/people/{}/notices?since={since}", device.person)).await.json();
        count += page["changes"].as_array().unwrap().len();
    }
    assert_eq!((count, page["more"].as_bool()), (2_000, Some(true)));
}

#[tokio::test]
async fn documents_resume_and_keep_their_digest() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "marta-soler").await;
    let path = format!("/people/{}/documents", device.person);
    let list = device.get(&path).await;
    let etag = list.header("etag").to_owned();
    let unchanged = send(device.request(Method::GET, &path).await.header("if-none-match", &etag)).await;
    assert_eq!((unchanged.status, unchanged.bytes.len()), (304, 0));
    let documents = list.json()["documents"].as_array().unwrap().clone();
    let long = documents.iter().find(|d| d["size"].as_u64().unwrap() > 1_000_000).unwrap();
    let content = format!("{path}/{}/content", long["id"].as_str().unwrap());
    let whole = device.get(&content).await;
    assert_eq!(whole.header("content-type"), "application/pdf");
    assert!(whole.bytes.starts_with(b"%PDF-"));
    assert_eq!(whole.bytes.len() as u64, long["size"].as_u64().unwrap());
    let hex: String = Sha256::digest(&whole.bytes).iter().map(|b| format!("{b:02x}")).collect();
    assert_eq!(long["sha256"], hex.as_str());
    let part = async |range: &str, tag: &str| {
        let request =
            device.request(Method::GET, &content).await.header("range", range).header("if-range", tag);
        send(request).await
    };
    let tag = whole.header("etag").to_owned();
    let rest = part("bytes=1000000-", &tag).await;
    assert_eq!(rest.status, 206);
    assert_eq!(rest.bytes, whole.bytes[1_000_000..]);
    assert_eq!(rest.header("repr-digest"), whole.header("repr-digest"));
    let size = whole.bytes.len();
    assert_eq!(rest.header("content-range"), format!("bytes 1000000-{}/{size}", size - 1));
    // Changed meanwhile: the whole again. Past the end: refused.
    assert_eq!(part("bytes=1000000-", "\"another\"").await.status, 200);
    let past = part(&format!("bytes={size}-"), &tag).await;
    assert_eq!((past.status, past.problem().as_str()), (416, "range-not-satisfiable"));
    assert_eq!(past.header("content-range"), format!("bytes */{size}"));
    assert_eq!(device.get(&format!("{path}/doc_unknown/content")).await.problem(), "not-found");
    // The act that waits to be signed has no document yet.
    assert!(documents.iter().all(|d| d["regularization_year"] != 2024));

    // Every document of every persona can be made, and is a tagged PDF.
    let people = send(device.http.get(format!("{}/sandbox/api/personas", running.origin))).await.json();
    let mut kinds = std::collections::BTreeSet::new();
    for persona in people["personas"].as_array().unwrap().iter().filter(|p| p["minor"] == false) {
        if persona["mobile_communicated"] == false {
            continue;
        }
        let device = Device::sms(&running.origin, persona["slug"].as_str().unwrap()).await;
        let path = format!("/people/{}/documents", device.person);
        for document in device.get(&path).await.json()["documents"].as_array().unwrap() {
            kinds.insert(document["kind"].as_str().unwrap().to_owned());
            let file = device.get(&format!("{path}/{}/content", document["id"].as_str().unwrap())).await;
            assert_eq!(file.bytes.len() as u64, document["size"].as_u64().unwrap());
            let marked = file.bytes.windows(11).any(|w| w == b"/MarkInfo<<" || w == b"/MarkInfo <");
            assert!(marked, "{document}");
        }
    }
    assert_eq!(kinds.len(), 5, "{kinds:?}");
}

async fn year(device: &Device, year: i64) -> Value {
    let list = device.get(&format!("/people/{}/regularizations", device.person)).await.json();
    list["regularizations"].as_array().unwrap().iter().find(|r| r["year"] == year).unwrap().clone()
}

async fn detail(device: &Device, year: i64) -> Answer {
    device.get(&format!("/people/{}/regularizations/{year}/detail", device.person)).await
}

#[tokio::test]
async fn nothing_is_told_before_signing() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "marta-soler").await;
    let before = year(&device, 2024).await;
    assert_eq!(before["state"], "resolution_available");
    for hidden in ["result", "amount", "document", "pay_until", "appeal_until"] {
        assert!(before.get(hidden).is_none(), "{hidden}");
    }
    let closed = detail(&device, 2024).await;
    assert_eq!((closed.status, closed.problem().as_str()), (403, "not-notified"));
    assert_eq!(detail(&device, 2022).await.problem(), "not-found");
    // The office's own page signs.
    let office = before["notification"]["office_url"].as_str().unwrap();
    assert!(office.starts_with(&format!("{}/sandbox/office/", running.origin)));
    assert!(
        String::from_utf8(send(device.http.get(office)).await.bytes).unwrap().contains("Firmar el acuse")
    );
    assert_eq!(send(device.http.post(format!("{office}/sign"))).await.status, 303);
    let after = year(&device, 2024).await;
    assert_eq!(after["state"], "notified_signed");
    assert_eq!((after["result"].as_str(), after["amount"].as_str()), (Some("pay"), Some("442.56")));
    assert_eq!(
        (after["pay_until"].as_str(), after["appeal_until"].as_str()),
        (Some("2026-03-31"), Some("2026-03-10"))
    );
    let open = detail(&device, 2024).await.json();
    assert_eq!(
        (open["months"].as_array().unwrap().len(), open["definitive_base"].as_str()),
        (12, Some("1078.43"))
    );
    let documents = device.get(&format!("/people/{}/documents", device.person)).await.json();
    assert!(documents["documents"].as_array().unwrap().iter().any(|d| d["id"] == after["document"]));
    let notices = device.get(&format!("/people/{}/notices", device.person)).await.json();
    assert_eq!(notices["changes"][0]["title"], "Ya puedes ver tu regularización de 2024");
    // Time goes on without payment.
    device.set_clock("2026-03-31T23:59:00+02:00").await;
    let device = Device::sms(&running.origin, "marta-soler").await;
    assert_eq!(year(&device, 2024).await["state"], "notified_signed");
    device.set_clock("2026-04-01T00:00:00+02:00").await;
    assert_eq!(year(&device, 2024).await["state"], "in_claim");
}

#[tokio::test]
async fn rejection_by_time_is_exact() {
    let running = sandbox().await;
    // Made available on 5 February: the ten days are 6 to 15.
    let office = async |now: &str| {
        let device = Device::new(&running.origin);
        device.set_clock(now).await;
        let device = Device::sms(&running.origin, "marta-soler").await;
        let state = year(&device, 2024).await;
        (state, detail(&device, 2024).await.status)
    };
    let (before, closed) = office("2026-02-15T23:59:50+01:00").await;
    assert_eq!((before["state"].as_str(), closed), (Some("resolution_available"), 403));
    assert_eq!(before["notification"]["expires_at"], "2026-02-15T23:00:00Z");
    let (after, open) = office("2026-02-16T00:00:00+01:00").await;
    assert_eq!((after["state"].as_str(), open), (Some("notified_rejected"), 200));
    assert_eq!(after["notification"]["rejected_on"], "2026-02-16");
    assert!(after["notification"].get("signed_at").is_none());
    assert_eq!(after["pay_until"], "2026-03-31");
    // Too late to sign.
    let device = Device::new(&running.origin);
    let body = json!({ "persona": "marta-soler", "year": 2024, "act": "resolution" });
    let late =
        send(device.http.post(format!("{}/sandbox/api/office/sign", running.origin)).json(&body)).await;
    assert_eq!(late.status, 409);
}

#[tokio::test]
async fn every_state_and_result_has_a_persona() {
    let running = sandbox().await;
    let expected = [
        ("paula-gil", 2024, "provisional", ""),
        ("nadia-benali", 2024, "hearing_available", ""),
        ("carmen-rubio", 2024, "hearing_open", "refund"),
        ("andres-pinto", 2024, "hearing_closed", "refund"),
        ("marta-soler", 2024, "resolution_available", ""),
        ("ines-cabrera", 2024, "notified_signed", "refund"),
        ("hugo-navarro", 2024, "notified_signed", "pay"),
        ("ramon-ibarra", 2024, "notified_signed", "agreed"),
        ("sergio-molina", 2024, "notified_signed", "not_regularized"),
        ("oscar-leal", 2024, "notified_rejected", "pay"),
        ("paula-gil", 2023, "paid", "pay"),
        ("victor-sanz", 2023, "in_claim", "pay"),
        ("rosa-aguilar", 2023, "refunded", "refund"),
        ("david-roca", 2023, "under_appeal", "pay"),
        ("julian-prieto", 2023, "firm", "agreed"),
    ];
    for (slug, of, state, result) in expected {
        let device = Device::sms(&running.origin, slug).await;
        let found = year(&device, of).await;
        assert_eq!(found["state"], state, "{slug}");
        assert_eq!(found["result"].as_str().unwrap_or_default(), result, "{slug}");
    }
    let carmen = Device::clave(&running.origin, "carmen-rubio").await;
    assert_eq!(year(&carmen, 2024).await["hearing_until"], "2026-02-28");
    let ines = Device::clave(&running.origin, "ines-cabrera").await;
    assert_eq!(year(&ines, 2024).await["refund_before"], "2026-04-30");
}

#[tokio::test]
async fn powers_open_what_they_cover() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let amparo = Device::new(o).person_id("amparo-vidal").await;
    let ines = Device::new(o).person_id("ines-cabrera").await;
    let hugo = Device::new(o).person_id("hugo-navarro").await;
    let oscar = Device::new(o).person_id("oscar-leal").await;
    let paula = Device::new(o).person_id("paula-gil").await;
    let get = async |device: &Device, person: &str, what: &str| {
        device.get(&format!("/people/{person}/{what}")).await
    };
    let denied = async |device: &Device, person: &str, what: &str, problem: &str| {
        assert_eq!(get(device, person, what).await.problem(), problem, "{what}");
    };

    let general = Device::clave(o, "beatriz-lara").await;
    let list = general.get("/representations").await.json();
    assert_eq!(list["representations"][0]["power"], "general");
    assert_eq!(list["representations"][0]["unread"], true);
    let notices = get(&general, &amparo, "notices").await.json();
    let titles: Vec<&str> =
        notices["changes"].as_array().unwrap().iter().map(|n| n["title"].as_str().unwrap()).collect();
    assert!(titles.contains(&"Prestación: documentación recibida"));
    assert!(!titles.contains(&"Has cambiado tu correo"), "the Personal Area is never opened");
    assert_eq!(get(&general, &amparo, "regularizations/2024/detail").await.status, 200);
    let documents = get(&general, &amparo, "documents").await.json();
    let kinds: Vec<&str> =
        documents["documents"].as_array().unwrap().iter().map(|d| d["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["regularization_resolution", "registration"]);
    denied(&general, &amparo, "contact", "not-allowed").await;
    let change =
        general.post(&format!("/people/{amparo}/contact/changes"), json!({ "email": "a@b.es" })).await;
    assert_eq!(change.problem(), "not-allowed");

    let matter = Device::clave(o, "gonzalo-mena").await;
    assert_eq!(get(&matter, &ines, "regularizations").await.status, 200);
    assert_eq!(get(&matter, &ines, "notices").await.status, 200);
    denied(&matter, &ines, "contact", "not-allowed").await;

    let procedure = Device::clave(o, "irene-campos").await;
    assert_eq!(get(&procedure, &hugo, "regularizations").await.status, 200);
    assert_eq!(get(&procedure, &hugo, "documents").await.json()["documents"].as_array().unwrap().len(), 1);
    denied(&procedure, &oscar, "regularizations", "not-allowed").await;
    denied(&procedure, &oscar, "documents", "not-allowed").await;
    let only = get(&procedure, &oscar, "notices").await.json();
    assert!(only["changes"].as_array().unwrap().iter().all(|n| n["kind"] == "notification"));

    // Revoked yesterday: as if it did not exist; so is somebody who never gave one.
    let revoked = Device::clave(o, "felipe-arce").await;
    let gone = get(&revoked, &paula, "notices").await;
    let foreign = get(&revoked, &hugo, "notices").await;
    let nobody = get(&revoked, "per_nobody", "notices").await;
    for answer in [&gone, &foreign, &nobody] {
        assert_eq!((answer.status, &answer.bytes), (404, &nobody.bytes));
    }
    assert_eq!(revoked.get("/representations").await.json()["representations"].as_array().unwrap().len(), 1);
    // The other ends with its last day.
    revoked.set_clock("2026-03-01T00:00:01+01:00").await;
    let revoked = Device::clave(o, "felipe-arce").await;
    assert_eq!(revoked.get("/representations").await.json()["representations"], json!([]));

    revoked.control("reset", json!({})).await;
    let many = Device::clave(o, "nuria-bosch").await;
    assert_eq!(many.get("/representations").await.json()["representations"].as_array().unwrap().len(), 40);
    // By SMS nobody acts for anybody.
    let sms = Device::sms(o, "nuria-bosch").await;
    assert_eq!(sms.get("/representations").await.problem(), "level-too-low");
    let first = many.get("/representations").await.json()["representations"][0]["person"]
        .as_str()
        .unwrap()
        .to_owned();
    denied(&sms, &first, "notices", "level-too-low").await;
}

#[tokio::test]
async fn contact_changes_with_the_registry_number() {
    let running = sandbox().await;
    let device = Device::clave(&running.origin, "tomas-quiroga").await;
    let path = format!("/people/{}/contact", device.person);
    assert_eq!(device.get(&path).await.json(), json!({}));
    assert_eq!(
        device.post(&format!("{path}/changes"), json!({ "mobile": "+34900000000" })).await.json()["field"],
        "mobile"
    );
    assert_eq!(
        device.post(&format!("{path}/changes"), json!({ "email": "nadie" })).await.json()["field"],
        "email"
    );
    let started = device.post(&format!("{path}/changes"), json!({ "mobile": "+34633444555" })).await;
    assert_eq!(started.status, 201);
    let confirm = format!("{path}/changes/{}/confirmation", started.json()["challenge"].as_str().unwrap());
    let (key, code) = (random(), device.code().await);
    let done = device.post_with(&confirm, &key, json!({ "code": code })).await;
    assert_eq!(done.status, 201);
    assert!(!done.json()["registry_number"].as_str().unwrap().is_empty());
    assert_eq!(device.get(&path).await.json()["mobile"], "*** *** *55");
    // Did it arrive? Yes, with the same answer; a key never seen is closed by asking.
    let asked = device.get(&format!("/people/{}/submissions/{key}", device.person)).await;
    assert_eq!((asked.status, asked.json()), (200, done.json()));
    let never = random();
    let asked = device.get(&format!("/people/{}/submissions/{never}", device.person)).await;
    assert_eq!((asked.status, asked.problem().as_str()), (404, "not-received"));
    let late = device.post_with(&confirm, &never, json!({ "code": code })).await;
    assert_eq!((late.status, late.problem().as_str()), (409, "key-closed"));
    // It really changed: the SMS arrives now; and there is a receipt.
    assert_eq!(Device::sms(&running.origin, "tomas-quiroga").await.session["method"], "sms");
    let documents = device.get(&format!("/people/{}/documents", device.person)).await.json();
    assert_eq!(documents["documents"][0]["kind"], "receipt");
    // By e-mail, and confirming somebody else's challenge.
    let started =
        device.post(&format!("{path}/changes"), json!({ "email": "tomas@ejemplo.es" })).await.json();
    assert_eq!(started["sent_to"], "t***@ejemplo.es");
    let challenge = started["challenge"].as_str().unwrap();
    let other = Device::sms(&running.origin, "marta-soler").await;
    let foreign = format!("/people/{}/contact/changes/{challenge}/confirmation", other.person);
    assert_eq!(other.post(&foreign, json!({ "code": "123456" })).await.problem(), "not-found");
}

#[tokio::test]
async fn faults_strike_and_go() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "marta-soler").await;
    let status = format!("{}/api/v1/status", running.origin);
    let fault = async |body: Value| device.control("faults", body).await;
    fault(
        json!({ "kind": "status", "path_contains": "/status", "status": 503, "retry_after": 7, "times": 2 }),
    )
    .await;
    for _ in 0..2 {
        let answer = send(device.http.get(&status)).await;
        assert_eq!((answer.problem().as_str(), answer.header("retry-after")), ("unavailable", "7"));
        assert!(answer.header("date").starts_with("Tue, 10 Feb 2026"));
    }
    assert_eq!(send(device.http.get(&status)).await.status, 200);
    fault(json!({ "kind": "drop", "path_contains": "/status" })).await;
    assert!(device.http.get(&status).send().await.is_err());
    fault(json!({ "kind": "truncate", "path_contains": "/status", "after_bytes": 10 })).await;
    assert!(device.http.get(&status).send().await.unwrap().bytes().await.is_err());
    fault(json!({ "kind": "wrong_type", "path_contains": "/status" })).await;
    assert!(send(device.http.get(&status)).await.header("content-type").starts_with("text/html"));
    let good = send(device.http.get(&status)).await.bytes;
    let mut corrupt = Vec::new();
    for _ in 0..2 {
        fault(json!({ "kind": "corrupt", "path_contains": "/status", "seed": 3 })).await;
        let bytes = send(device.http.get(&status)).await.bytes;
        assert_ne!(bytes, good);
        corrupt.push(good.iter().zip(&bytes).position(|(a, b)| a != b));
    }
    assert_eq!(corrupt[0], corrupt[1], "a seed replays");
    // Carried out, but the answer is lost: the same key finds it done.
    let path = format!("/people/{}/notices", device.person);
    let first = device.get(&path).await.json()["changes"][0]["id"].clone();
    fault(json!({ "kind": "lost_answer", "path_contains": "/actions" })).await;
    let (key, body) = (random(), json!({ "action": "pin", "ids": [first] }));
    let request = device.request(Method::POST, &format!("{path}/actions")).await;
    assert!(request.header("idempotency-key", &key).json(&body).send().await.is_err());
    assert_eq!(device.get(&path).await.json()["changes"][0]["pinned"], true);
    assert_eq!(device.post_with(&format!("{path}/actions"), &key, body).await.json()["applied"], 1);
    // A service closed until a time.
    let closed = json!({ "service": "sms", "open": false, "until": "2026-02-10T12:00:00Z" });
    device.control("services", closed).await;
    let refused = device.start_sms("paula-gil").await;
    assert_eq!(
        (refused.problem().as_str(), refused.json()["until"].as_str()),
        ("service-closed", Some("2026-02-10T12:00:00Z"))
    );
    let log = send(device.http.get(format!("{}/sandbox/api/log", running.origin))).await.json();
    assert_eq!(log["requests"][0]["problem"], "/problems/service-closed");
}

#[tokio::test]
async fn state_survives_a_restart_and_exchanges_are_recorded() {
    let folder = std::env::temp_dir().join(format!("sandbox-{}", random()));
    let record = folder.join("exchanges.jsonl");
    let config = sandbox::Config {
        data: Some(folder.clone()),
        record: Some(record.clone()),
        ..sandbox::Config::default()
    };
    std::fs::create_dir_all(&folder).unwrap();
    let running = sandbox::start(config.clone()).await.unwrap();
    let mut device = Device::sms(&running.origin, "marta-soler").await;
    let ca = send(device.http.get(format!("{}/sandbox/certificates/ca.crt", running.origin))).await.bytes;
    let again = sandbox::start(config).await.unwrap();
    device.origin = again.origin.clone();
    assert_eq!(device.get(&format!("/people/{}/notices", device.person)).await.status, 200);
    assert_eq!(
        send(device.http.get(format!("{}/sandbox/certificates/ca.crt", again.origin))).await.bytes,
        ca
    );
    let lines = std::fs::read_to_string(&record).unwrap();
    let last: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
    assert_eq!((last["method"].as_str(), last["status"].as_i64()), (Some("GET"), Some(200)));
    assert!(last["path"].as_str().unwrap().starts_with("/api/v1/people/"));
    assert!(last["request_headers"]["dpop"].is_string() && last["response_headers"]["date"].is_string());
    std::fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_folder_of_another_version_begins_afresh() {
    let folder = std::env::temp_dir().join(format!("sandbox-{}", random()));
    let config = sandbox::Config { data: Some(folder.clone()), ..sandbox::Config::default() };
    let running = sandbox::start(config.clone()).await.unwrap();
    let mut device = Device::sms(&running.origin, "marta-soler").await;
    let ca = send(device.http.get(format!("{}/sandbox/certificates/ca.crt", running.origin))).await.bytes;
    let old = rusqlite::Connection::open(folder.join("sandbox.sqlite")).unwrap();
    old.execute_batch("ALTER TABLE sessions DROP COLUMN device; PRAGMA user_version = 0").unwrap();
    drop(old);
    let again = sandbox::start(config).await.unwrap();
    device.origin = again.origin.clone();
    assert_eq!(device.get("/sessions").await.problem(), "session-ended");
    device.sign_in_by_sms("marta-soler").await;
    assert_eq!(device.get("/sessions").await.status, 200);
    assert_eq!(
        send(device.http.get(format!("{}/sandbox/certificates/ca.crt", again.origin))).await.bytes,
        ca
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
