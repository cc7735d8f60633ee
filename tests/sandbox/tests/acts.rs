//! The acts about a regularization: waiver, allegations, payment; and the gateway.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Answer, Device, random, sandbox, send};
use reqwest::Method;
use serde_json::{Value, json};

fn base(person: &str, year: i16) -> String {
    format!("/people/{person}/regularizations/{year}")
}

async fn years(device: &Device, person: &str) -> Answer {
    device.get(&format!("/people/{person}/regularizations")).await
}

async fn year(device: &Device, person: &str, year: i64) -> Value {
    let list = years(device, person).await.json();
    list["regularizations"].as_array().unwrap().iter().find(|r| r["year"] == year).unwrap().clone()
}

async fn sign(device: &Device, slug: &str, year: i64, act: &str) {
    device.control("office/sign", json!({ "persona": slug, "year": year, "act": act })).await;
}

async fn documents(device: &Device, person: &str) -> Vec<Value> {
    let list = device.get(&format!("/people/{person}/documents")).await.json();
    list["documents"].as_array().unwrap().clone()
}

async fn newest_notice(device: &Device, person: &str) -> Value {
    device.get(&format!("/people/{person}/notices")).await.json()["changes"][0].clone()
}

fn waiver(amount: &str) -> Value {
    json!({ "amount": amount })
}

fn payment(amount: &str, device: &Device) -> Value {
    json!({ "amount": amount, "return_uri": format!("{}/pago/vuelta", device.origin) })
}

/// Presses a button of the gateway's page.
async fn press(device: &Device, payment: &Value, outcome: &str) -> Answer {
    send(device.http.post(payment["url"].as_str().unwrap()).form(&[("outcome", outcome)])).await
}

async fn state(device: &Device, year: i16, payment: &Value) -> Value {
    let path = format!("{}/payments/{}", base(&device.person, year), payment["id"].as_str().unwrap());
    device.get(&path).await.json()
}

async fn start_payment(device: &Device, amount: &str) -> Value {
    let answer =
        device.post(&format!("{}/payments", base(&device.person, 2024)), payment(amount, device)).await;
    assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
    answer.json()
}

#[tokio::test]
async fn a_waiver_is_registered_once_and_decides_the_resolution() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "carmen-rubio").await;
    let me = device.person.clone();
    let path = format!("{}/waiver", base(&me, 2024));
    let before = years(&device, &me).await;
    let open = year(&device, &me, 2024).await;
    assert_eq!((open["may_waive"].as_bool(), open["amount"].as_str()), (Some(true), Some("939.00")));
    let detail = device.get(&format!("{}/detail", base(&me, 2024))).await.json();
    assert_eq!(detail["case"]["keep_higher_base"], false);
    assert_eq!(detail["case"]["base_on_2022_12_31"], "2400.00");
    assert!(detail["case"].get("conventions").is_none(), "the app has its own");

    assert_eq!(device.post(&path, waiver("938.99")).await.problem(), "figure-changed");
    assert_eq!(device.post(&path, waiver("939")).await.json()["field"], "amount");
    assert_eq!(device.post(&path, json!({ "amount": "939.00", "why": "" })).await.problem(), "malformed");
    let key = random();
    let done = device.post_with(&path, &key, waiver("939.00")).await;
    assert_eq!(done.status, 201);
    assert!(done.json()["registry_number"].as_str().unwrap().starts_with("SBX26e"));
    // Sent again with its key: the same answer. Another time: there is nothing to answer any more.
    assert_eq!(device.post_with(&path, &key, waiver("939.00")).await.json(), done.json());
    assert_eq!(device.post(&path, waiver("939.00")).await.problem(), "not-open");
    let late = device.post(&format!("{}/allegations", base(&me, 2024)), json!({ "text": "Espera." })).await;
    assert_eq!(late.problem(), "not-open");
    let asked = device.get(&format!("/people/{me}/submissions/{key}")).await;
    assert_eq!((asked.status, asked.json()), (200, done.json()));

    let closed = year(&device, &me, 2024).await;
    assert_eq!(
        (closed["state"].as_str(), closed["may_waive"].as_bool()),
        (Some("hearing_closed"), Some(false))
    );
    assert_eq!(closed["answer"], json!({ "kind": "waiver", "submission": done.json() }));
    assert_ne!(years(&device, &me).await.header("etag"), before.header("etag"));
    let receipt = documents(&device, &me).await[0].clone();
    assert_eq!(
        (receipt["kind"].as_str(), receipt["regularization_year"].as_i64()),
        (Some("receipt"), Some(2024))
    );
    let notice = newest_notice(&device, &me).await;
    assert_eq!(notice["title"], "Has renunciado a la devolución de 2024");
    assert_eq!(
        (notice["link"]["id"].as_str(), notice["unread"].as_bool()),
        (receipt["id"].as_str(), Some(true))
    );

    // The resolution that comes later keeps the base; the hearing's document stays as it was.
    let hearing =
        |list: Vec<Value>| list.into_iter().find(|d| d["kind"] == "regularization_hearing").unwrap();
    let proposal = hearing(documents(&device, &me).await);
    device.set_clock("2026-03-11T09:00:00+01:00").await;
    sign(&device, "carmen-rubio", 2024, "resolution").await;
    let device = Device::sms(&running.origin, "carmen-rubio").await;
    let resolved = year(&device, &me, 2024).await;
    assert_eq!((resolved["result"].as_str(), resolved["amount"].as_str()), (Some("agreed"), Some("0.00")));
    assert_eq!(resolved["answer"]["kind"], "waiver");
    assert!(resolved.get("may_waive").is_none() && resolved.get("refund_account").is_none());
    let detail = device.get(&format!("{}/detail", base(&me, 2024))).await.json();
    assert_eq!(detail["definitive_base"], "2100.00");
    assert_eq!(detail["case"]["keep_higher_base"], true);
    assert_eq!(hearing(documents(&device, &me).await)["sha256"], proposal["sha256"]);
}

#[tokio::test]
async fn without_a_waiver_the_money_comes_back_to_the_account_of_the_person() {
    let running = sandbox().await;
    let device = Device::new(&running.origin);
    // The last day of the hearing is inclusive.
    device.set_clock("2026-02-28T23:59:00+01:00").await;
    let carmen = Device::sms(&running.origin, "carmen-rubio").await;
    assert_eq!(year(&carmen, &carmen.person, 2024).await["may_waive"], true);
    device.set_clock("2026-03-01T00:00:00+01:00").await;
    let closed = year(&carmen, &carmen.person, 2024).await;
    assert_eq!(
        (closed["state"].as_str(), closed["may_waive"].as_bool()),
        (Some("hearing_closed"), Some(false))
    );
    assert!(closed.get("answer").is_none());
    let path = format!("{}/waiver", base(&carmen.person, 2024));
    assert_eq!(carmen.post(&path, waiver("939.00")).await.problem(), "not-open");
    device.set_clock("2026-03-11T09:00:00+01:00").await;
    sign(&device, "carmen-rubio", 2024, "resolution").await;
    let carmen = Device::sms(&running.origin, "carmen-rubio").await;
    let resolved = year(&carmen, &carmen.person, 2024).await;
    assert_eq!((resolved["result"].as_str(), resolved["amount"].as_str()), (Some("refund"), Some("939.00")));
    assert_eq!(resolved["refund_account"], "ES73 **** 7845");
    // Not to a representative, who sees the rest.
    let leire = Device::clave(&running.origin, "leire-otxoa").await;
    let seen = year(&leire, &carmen.person, 2024).await;
    assert_eq!((seen["amount"].as_str(), seen.get("refund_account")), (Some("939.00"), None));
}

#[tokio::test]
async fn allegations_answer_the_hearing_and_keep_no_base() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "nadia-benali").await;
    let me = device.person.clone();
    let path = format!("{}/allegations", base(&me, 2024));
    let text = json!({ "text": "No estoy de acuerdo." });
    assert_eq!(device.post(&path, text.clone()).await.problem(), "not-open");
    let early = device.post(&format!("{}/waiver", base(&me, 2024)), waiver("751.20")).await;
    assert_eq!(early.problem(), "not-open", "nothing is known before signing");
    sign(&device, "nadia-benali", 2024, "hearing").await;
    for wrong in ["", " \n\t", &"a".repeat(4_001)] {
        assert_eq!(device.post(&path, json!({ "text": wrong })).await.json()["field"], "text");
    }
    // Whatever somebody writes, the receipt can be made: signs that the font lacks, lines, endless words.
    let long = format!("Gasté más 🙂 de lo que consta:\n\u{7}\tfactura №7\r\n{}", "a".repeat(3_900));
    let key = random();
    let done = device.post_with(&path, &key, json!({ "text": long })).await;
    assert_eq!(done.status, 201);
    let asked = device.get(&format!("/people/{me}/submissions/{key}")).await;
    assert_eq!(asked.json(), done.json());
    let closed = year(&device, &me, 2024).await;
    assert_eq!(
        (closed["state"].as_str(), closed["answer"]["kind"].as_str()),
        (Some("hearing_closed"), Some("allegations"))
    );
    let receipt = documents(&device, &me).await[0].clone();
    let path = format!("/people/{me}/documents/{}/content", receipt["id"].as_str().unwrap());
    assert!(device.get(&path).await.bytes.starts_with(b"%PDF-"));
    device.set_clock("2026-04-07T09:00:00+02:00").await;
    sign(&device, "nadia-benali", 2024, "resolution").await;
    let device = Device::sms(&running.origin, "nadia-benali").await;
    assert_eq!(year(&device, &me, 2024).await["result"], "refund");
}

#[tokio::test]
async fn an_answer_that_was_lost_is_found_by_its_key() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "carmen-rubio").await;
    let path = format!("{}/waiver", base(&device.person, 2024));
    // Never sent: asking closes the key, and nothing is waived.
    let never = random();
    let submission = |key: &str| format!("/people/{}/submissions/{key}", device.person);
    assert_eq!(device.get(&submission(&never)).await.problem(), "not-received");
    assert_eq!(device.post_with(&path, &never, waiver("939.00")).await.problem(), "key-closed");
    assert_eq!(year(&device, &device.person, 2024).await["state"], "hearing_open");
    // Carried out, but the answer was lost.
    device.control("faults", json!({ "kind": "lost_answer", "path_contains": "/waiver" })).await;
    let key = random();
    let request = device.request(Method::POST, &path).await.header("idempotency-key", &key);
    assert!(request.json(&waiver("939.00")).send().await.is_err());
    let found = device.get(&submission(&key)).await;
    assert_eq!(found.status, 200);
    assert_eq!(year(&device, &device.person, 2024).await["answer"]["submission"], found.json());
    // A refused act is no act.
    let refused = random();
    assert_eq!(device.post_with(&path, &refused, waiver("939.00")).await.problem(), "not-open");
    assert_eq!(device.get(&submission(&refused)).await.problem(), "not-received");
}

#[tokio::test]
async fn a_payment_is_what_the_gateway_says_and_not_what_the_address_says() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "hugo-navarro").await;
    let me = device.person.clone();
    let path = format!("{}/payments", base(&me, 2024));
    assert_eq!(device.post(&path, payment("417.35", &device)).await.problem(), "figure-changed");
    assert_eq!(device.post(&path, payment("1e3", &device)).await.json()["field"], "amount");

    let key = random();
    let first = device.post_with(&path, &key, payment("417.36", &device)).await.json();
    assert_eq!(device.post_with(&path, &key, payment("417.36", &device)).await.json(), first);
    assert_eq!((first["state"].as_str(), first.get("receipt")), (Some("open"), None));
    assert_eq!(first["expires_at"].as_str().unwrap().get(..16), Some("2026-02-10T09:30"));
    assert_eq!(state(&device, 2024, &first).await, first);
    assert_eq!(year(&device, &me, 2024).await["payment"], first);
    let page = String::from_utf8(send(device.http.get(first["url"].as_str().unwrap())).await.bytes).unwrap();
    for words in [
        "417,36 €",
        "Regularización de cuotas de 2024",
        "Tesorería General",
        "Sandbox.",
        "<html lang=\"es\">",
    ] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!page.contains("Hugo"), "the page is open to whoever has its address");

    // Refused: the address back is the same as ever, and another button changes nothing.
    let back = format!("{}/pago/vuelta?payment={}", running.origin, first["id"].as_str().unwrap());
    for outcome in ["failed", "paid", "cancelled"] {
        let answer = press(&device, &first, outcome).await;
        assert_eq!((answer.status, answer.header("location")), (303, back.as_str()));
        assert_eq!(state(&device, 2024, &first).await["state"], "failed");
    }
    assert_eq!(year(&device, &me, 2024).await["state"], "notified_signed");
    assert!(
        !send(device.http.get(first["url"].as_str().unwrap())).await.bytes.windows(5).any(|w| w == b"<form")
    );

    // Two pages open, both paid: the second is a duplicate. The gateway knows no debts.
    let (second, third) = (start_payment(&device, "417.36").await, start_payment(&device, "417.36").await);
    let before = years(&device, &me).await.header("etag").to_owned();
    press(&device, &second, "paid").await;
    let paid = state(&device, 2024, &second).await;
    assert_eq!(paid["state"], "paid");
    assert!(paid["receipt"]["registry_number"].as_str().unwrap().starts_with("SBX26e"));
    let now = year(&device, &me, 2024).await;
    assert_eq!(now["state"], "paid");
    assert_ne!(years(&device, &me).await.header("etag"), before);
    assert_eq!(newest_notice(&device, &me).await["title"], "Has pagado la regularización de 2024");
    press(&device, &third, "paid").await;
    assert_eq!(state(&device, 2024, &third).await["state"], "duplicate");
    assert_eq!(newest_notice(&device, &me).await["title"], "Has pagado dos veces la regularización de 2024");
    let notices = device.get(&format!("/people/{me}/notices")).await.json();
    assert_eq!(notices["changes"][1]["title"], "Has pagado la regularización de 2024");
    // Reloaded: still once each.
    for again in [&second, &third] {
        press(&device, again, "paid").await;
    }
    assert_eq!(state(&device, 2024, &second).await, paid);
    let list = documents(&device, &me).await;
    let receipts: Vec<&Value> = list.iter().filter(|d| d["kind"] == "receipt").collect();
    assert_eq!(receipts.len(), 2);
    assert!(receipts.iter().all(|d| d["regularization_year"] == 2024));
    assert_eq!(device.post(&path, payment("417.36", &device)).await.problem(), "already-paid");
    // Time does not make a claim of a paid debt.
    device.set_clock("2026-04-02T09:00:00+02:00").await;
    let device = Device::sms(&running.origin, "hugo-navarro").await;
    assert_eq!(year(&device, &me, 2024).await["state"], "paid");
}

#[tokio::test]
async fn a_payment_can_be_cancelled_and_expires_by_the_clock() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "oscar-leal").await;
    let cancelled = start_payment(&device, "441.84").await;
    let finish = format!("payments/{}", cancelled["id"].as_str().unwrap());
    let done = device.control(&finish, json!({ "outcome": "cancelled" })).await;
    assert_eq!(done["state"], "cancelled");
    let back = format!("{}/pago/vuelta?payment={}", running.origin, cancelled["id"].as_str().unwrap());
    assert_eq!(done["back"], back);
    // Like the page, the control API changes nothing of what is over.
    assert_eq!(device.control(&finish, json!({ "outcome": "paid" })).await["state"], "cancelled");

    let slow = start_payment(&device, "441.84").await;
    let expires: jiff::Timestamp = slow["expires_at"].as_str().unwrap().parse().unwrap();
    device.set_clock(&expires.to_string()).await;
    let device = Device::sms(&running.origin, "oscar-leal").await;
    assert_eq!(press(&device, &slow, "paid").await.status, 303);
    assert_eq!(state(&device, 2024, &slow).await["state"], "expired");
    assert_eq!(year(&device, &device.person, 2024).await["state"], "notified_rejected");
    assert_eq!(year(&device, &device.person, 2024).await["payment"]["state"], "expired");
    let paid = start_payment(&device, "441.84").await;
    device.control(&format!("payments/{}", paid["id"].as_str().unwrap()), json!({ "outcome": "paid" })).await;
    assert_eq!(year(&device, &device.person, 2024).await["state"], "paid");

    let listed =
        send(device.http.get(format!("{}/sandbox/api/payments/oscar-leal", running.origin))).await.json();
    let states: Vec<&str> =
        listed["payments"].as_array().unwrap().iter().map(|p| p["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["paid", "expired", "cancelled"]);
    for page in ["/sandbox/payments", "/sandbox/panel"] {
        let page = send(device.http.get(format!("{}{page}", running.origin))).await.bytes;
        assert!(String::from_utf8(page).unwrap().contains("Óscar Leal Bravo, 2024: 441,84 €"));
    }
    let gateway = format!("{}/sandbox/gateway", running.origin);
    assert_eq!(send(device.http.get(format!("{gateway}/pay_unknown"))).await.status, 404);
    assert_eq!(
        send(device.http.post(paid["url"].as_str().unwrap()).form(&[("outcome", "steal")])).await.status,
        422
    );
    // Somebody else's payment does not exist.
    let other = Device::sms(&running.origin, "hugo-navarro").await;
    assert_eq!(state(&other, 2024, &paid).await["type"], "/problems/not-found");
}

#[tokio::test]
async fn the_gateway_sends_nobody_to_a_foreign_address() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "hugo-navarro").await;
    let path = format!("{}/payments", base(&device.person, 2024));
    let body = |uri: &str| json!({ "amount": "417.36", "return_uri": uri });
    let own = running.origin.replace("127.0.0.1", "evil.example");
    for foreign in [
        "https://evil.example/pago/vuelta",
        "http://localhost:1234/other",
        "http://localhost@evil.example/pago/vuelta",
        "http://127.0.0.1.evil.example/pago/vuelta",
        "es.importass.open:/acceso/vuelta",
        "javascript:alert(1)",
        "https://127.0.0.1:1234/pago/vuelta",
        "/pago/vuelta",
        &format!("{own}/pago/vuelta"),
        &format!("http://127.0.0.1:9/{}", "a".repeat(2_000)),
    ] {
        assert_eq!(device.post(&path, body(foreign)).await.json()["field"], "return_uri", "{foreign}");
    }
    for (own, back) in [
        ("http://127.0.0.1:1234/any?x=1", "http://127.0.0.1:1234/any?x=1&payment="),
        ("http://localhost:5173/pago/vuelta", "http://localhost:5173/pago/vuelta?payment="),
        ("es.importass.open:/pago/vuelta", "es.importass.open:/pago/vuelta?payment="),
    ] {
        let started = device.post(&path, body(own)).await;
        assert_eq!(started.status, 201, "{own}");
        let answer = press(&device, &started.json(), "cancelled").await;
        let id = started.json()["id"].as_str().unwrap().to_owned();
        assert_eq!(answer.header("location"), format!("{back}{id}"));
    }
}

#[tokio::test]
async fn acts_are_refused_in_every_state_that_does_not_allow_them() {
    let running = sandbox().await;
    // What may be done in each: the state table is the law of the buttons.
    let states = [
        ("paula-gil", 2024, "provisional", "not-open", "not-open"),
        ("nadia-benali", 2024, "hearing_available", "not-open", "not-open"),
        ("carmen-rubio", 2024, "hearing_open", "figure-changed", "not-open"),
        ("andres-pinto", 2024, "hearing_closed", "not-open", "not-open"),
        ("marta-soler", 2024, "resolution_available", "not-open", "not-open"),
        ("ines-cabrera", 2024, "notified_signed", "not-open", "not-open"),
        ("ramon-ibarra", 2024, "notified_signed", "not-open", "not-open"),
        ("hugo-navarro", 2024, "notified_signed", "not-open", "figure-changed"),
        ("oscar-leal", 2024, "notified_rejected", "not-open", "figure-changed"),
        ("paula-gil", 2023, "paid", "not-open", "already-paid"),
        ("victor-sanz", 2023, "in_claim", "not-open", "not-open"),
        ("rosa-aguilar", 2023, "refunded", "not-open", "not-open"),
        ("david-roca", 2023, "under_appeal", "not-open", "not-open"),
        ("carmen-rubio", 2023, "firm", "not-open", "not-open"),
    ];
    for (slug, of, expected, waive, pay) in states {
        let device = Device::sms(&running.origin, slug).await;
        let base = base(&device.person, of);
        assert_eq!(year(&device, &device.person, of.into()).await["state"], expected, "{slug}");
        assert_eq!(device.post(&format!("{base}/waiver"), waiver("0.01")).await.problem(), waive, "{slug}");
        if expected != "hearing_open" {
            let said = device.post(&format!("{base}/allegations"), json!({ "text": "No." })).await;
            assert_eq!(said.problem(), "not-open", "{slug}");
        }
        let paid = device.post(&format!("{base}/payments"), payment("0.01", &device)).await;
        assert_eq!(paid.problem(), pay, "{slug} {of}");
        assert_eq!(year(&device, &device.person, of.into()).await["state"], expected, "{slug}");
    }
    let device = Device::sms(&running.origin, "hugo-navarro").await;
    let unknown = device.post(&format!("{}/waiver", base(&device.person, 2022)), waiver("0.01")).await;
    assert_eq!(unknown.problem(), "not-found");
    // What was answered before the sandbox began has its receipt too.
    let andres = Device::sms(&running.origin, "andres-pinto").await;
    let answered = year(&andres, &andres.person, 2024).await;
    assert_eq!(answered["answer"]["kind"], "waiver");
    assert_eq!(answered["answer"]["submission"]["registered_at"], "2026-02-03T16:45:00Z");
    assert!(documents(&andres, &andres.person).await.iter().any(|d| d["kind"] == "receipt"));
}

#[tokio::test]
async fn a_power_acts_where_it_covers_regularization() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let id = async |slug: &str| Device::new(o).person_id(slug).await;
    let (carmen, hugo, oscar) = (id("carmen-rubio").await, id("hugo-navarro").await, id("oscar-leal").await);

    let leire = Device::clave(o, "leire-otxoa").await;
    let key = random();
    let done = leire.post_with(&format!("{}/waiver", base(&carmen, 2024)), &key, waiver("939.00")).await;
    assert_eq!(done.status, 201);
    // Only about the person that it was for.
    let own = leire.get(&format!("/people/{}/submissions/{key}", leire.person)).await;
    assert_eq!(own.problem(), "not-received");
    let asked = leire.get(&format!("/people/{carmen}/submissions/{key}")).await;
    assert_eq!(asked.json(), done.json());
    // Both see the receipt; the notice says who did it.
    let own = Device::sms(o, "carmen-rubio").await;
    let notice = newest_notice(&own, &carmen).await;
    assert!(notice["body"].as_str().unwrap().contains("Leire Otxoa Garmendia"), "{notice}");
    assert_eq!(newest_notice(&leire, &carmen).await, notice);
    for device in [&leire, &own] {
        let id = notice["link"]["id"].clone();
        assert!(documents(device, &carmen).await.iter().any(|d| d["id"] == id));
    }
    // Carmen did not send it: her key is another, and this one is not hers to ask about.
    assert_eq!(own.get(&format!("/people/{carmen}/submissions/{key}")).await.problem(), "not-received");

    // Irene has regularization of Hugo, and of Óscar notifications only.
    let irene = Device::clave(o, "irene-campos").await;
    let started = irene.post(&format!("{}/payments", base(&hugo, 2024)), payment("417.36", &irene)).await;
    assert_eq!(started.status, 201);
    press(&irene, &started.json(), "paid").await;
    assert_eq!(year(&irene, &hugo, 2024).await["state"], "paid");
    assert_eq!(newest_notice(&irene, &hugo).await["title"], "Has pagado la regularización de 2024");
    let refused = irene.post(&format!("{}/payments", base(&oscar, 2024)), payment("441.84", &irene)).await;
    assert_eq!(refused.problem(), "not-allowed");
    let stranger = irene.post(&format!("{}/waiver", base(&carmen, 2024)), waiver("939.00")).await;
    assert_eq!(stranger.problem(), "not-found");
    // By SMS nobody acts for anybody.
    let sms = Device::sms(o, "irene-campos").await;
    let low = sms.post(&format!("{}/payments", base(&hugo, 2024)), payment("417.36", &sms)).await;
    assert_eq!(low.problem(), "level-too-low");
}

#[tokio::test]
async fn some_figures_of_the_treasury_are_not_ours() {
    let running = sandbox().await;
    let detail = async |slug: &str| {
        let device = Device::sms(&running.origin, slug).await;
        device.get(&format!("{}/detail", base(&device.person, 2024))).await.json()
    };
    let other = detail("lucia-ferrer").await;
    assert_eq!((other["amount"].as_str(), other["rounding"].as_str()), (Some("442.57"), Some("0.01")));
    let cents = detail("bernat-oliva").await;
    assert_eq!(
        (cents["amount"].as_str(), cents["months"][1]["amount"].as_str()),
        (Some("294.63"), Some("24.56"))
    );
    assert_eq!(cents["months"][0]["amount"], "24.55");
    let wrong = detail("pilar-santos").await;
    assert_eq!(
        (wrong["amount"].as_str(), wrong["case"]["income"]["net"].as_str()),
        (Some("407.28"), Some("21900.00"))
    );
}
