//! Signing in, sessions and proofs.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Device, Proof, random, sandbox, send};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, jwk::JwkSet};
use reqwest::Method;
use serde_json::{Value, json};

#[tokio::test]
async fn sms_opens_a_session() {
    let running = sandbox().await;
    let device = Device::sms(&running.origin, "marta-soler").await;
    assert_eq!(device.session["person"]["identifier"], "****4567L");
    assert_eq!(device.session["method"], "sms");
    assert_eq!(device.session["expires_in"], 300);
    let notices = device.get(&format!("/people/{}/notices", device.person)).await;
    assert_eq!(notices.status, 200);
    assert!(notices.header("date").starts_with("Tue, 10 Feb 2026 09:0"));
}

#[tokio::test]
async fn sms_fails_for_each_reason() {
    let running = sandbox().await;
    let device = Device::new(&running.origin);
    let start = async |identifier: &str, birth: &str, mobile: &str| {
        device
            .post(
                "/sms/challenges",
                json!({ "identifier": identifier, "birth_date": birth, "mobile": mobile }),
            )
            .await
    };
    assert_eq!(start("01234567A", "1984-03-12", "+34600111222").await.json()["field"], "identifier");
    assert_eq!(start("01234567L", "1984-02-31", "+34600111222").await.json()["field"], "birth_date");
    assert_eq!(start("01234567L", "1984-03-12", "+34900111222").await.json()["field"], "mobile");
    assert_eq!(start("01234567L", "1984-03-13", "+34600111222").await.problem(), "data-mismatch");
    assert_eq!(start("99999999R", "1984-03-12", "+34600111222").await.problem(), "data-mismatch");
    assert_eq!(start("01234567L", "1984-03-12", "+34600111223").await.problem(), "mobile-not-communicated");
    // Nothing is told about a mobile before identifier and birth date match.
    assert_eq!(device.start_sms("tomas-quiroga").await.problem(), "mobile-not-communicated");
    assert_eq!(start("34567812P", "1978-01-23", "+34633444555").await.problem(), "data-mismatch");
    let unknown = device.post("/sms/challenges", json!({ "identifier": "01234567L", "extra": 1 })).await;
    assert_eq!(unknown.problem(), "malformed");

    // Three tries for a code.
    let challenge = device.start_sms("marta-soler").await.json()["challenge"].as_str().unwrap().to_owned();
    let path = format!("/sms/challenges/{challenge}/answer");
    let code = device.code().await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for left in [2, 1] {
        let answer = device.post(&path, json!({ "code": wrong })).await;
        assert_eq!((answer.status, answer.problem().as_str()), (422, "wrong-code"));
        assert_eq!(answer.json()["attempts_left"], left);
    }
    assert_eq!(device.post(&path, json!({ "code": wrong })).await.problem(), "too-many-tries");
    assert_eq!(device.post(&path, json!({ "code": code })).await.problem(), "too-many-tries");

    // Five minutes for a code.
    let challenge = device.start_sms("marta-soler").await.json()["challenge"].as_str().unwrap().to_owned();
    let code = device.code().await;
    device.advance(300).await;
    let late = device.post(&format!("/sms/challenges/{challenge}/answer"), json!({ "code": code })).await;
    assert_eq!((late.status, late.problem().as_str()), (410, "expired-code"));

    // Three codes in ten minutes.
    assert_eq!(device.start_sms("marta-soler").await.status, 201);
    let fourth = device.start_sms("marta-soler").await;
    assert_eq!((fourth.status, fourth.problem().as_str()), (429, "too-many-codes"));
    assert!(fourth.json()["until"].as_str().unwrap().starts_with("2026-02-10T09:1"));
    assert!(!fourth.header("retry-after").is_empty());
    device.advance(600).await;
    assert_eq!(device.start_sms("marta-soler").await.status, 201);

    let nobody = device.post("/sms/challenges/nobody/answer", json!({ "code": "123456" })).await;
    assert_eq!(nobody.problem(), "not-found");
}

#[tokio::test]
async fn bad_proofs_are_refused() {
    let running = sandbox().await;
    let mut device = Device::sms(&running.origin, "ramon-ibarra").await;
    let path = format!("/people/{}/notices", device.person);
    let url = format!("{}/api/v1{path}", device.origin);
    let authorization = format!("DPoP {}", device.access);
    let send_with = async |proof: &str| {
        send(device.http.get(&url).header("authorization", &authorization).header("dpop", proof)).await
    };
    let good = async || {
        use base64::Engine as _;
        use sha2::Digest as _;
        let mut proof = device.proof(&Method::GET, &path).await;
        let hash = sha2::Sha256::digest(device.access.as_bytes());
        proof.ath = Some(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(hash));
        proof
    };
    let now = device.clock().await;
    let changes: [fn(&mut Proof, i64); 7] = [
        |p, _| p.htm = "POST".into(),
        |p, _| p.htu = p.htu.replace("/notices", "/contact"),
        |p, _| p.htu = p.htu.replace("127.0.0.1", "example.org"),
        |p, now| p.iat = now - 302,
        |p, now| p.iat = now + 330,
        |p, _| p.ath = None,
        |p, _| p.typ = "JWT".into(),
    ];
    for (number, change) in changes.iter().enumerate() {
        let mut proof = good().await;
        change(&mut proof, now);
        let answer = send_with(&device.sign(&proof)).await;
        assert_eq!((answer.status, answer.problem().as_str()), (401, "invalid-proof"), "change {number}");
    }
    // The same host under its other name is the same.
    let mut proof = good().await;
    proof.htu = proof.htu.replace("127.0.0.1", "localhost");
    let signed = device.sign(&proof);
    assert_eq!(send_with(&signed).await.status, 200);
    // Replayed.
    assert_eq!(send_with(&signed).await.problem(), "invalid-proof");
    // Another key than the session's, and a broken signature.
    let other = Device::new(&device.origin);
    assert_eq!(send_with(&other.sign(&good().await)).await.problem(), "invalid-proof");
    let mut broken = device.sign(&good().await);
    broken.replace_range(broken.len() - 6.., "AAAAAA");
    assert_eq!(send_with(&broken).await.problem(), "invalid-proof");
    // None at all, and no token.
    let none = send(device.http.get(&url).header("authorization", &authorization)).await;
    assert_eq!(none.problem(), "invalid-proof");
    device.access = "unknown".into();
    assert_eq!(device.get(&path).await.problem(), "session-ended");
}

#[tokio::test]
async fn tokens_live_and_rotate() {
    let running = sandbox().await;
    let mut device = Device::sms(&running.origin, "marta-soler").await;
    let path = format!("/people/{}/contact", device.person);
    device.advance(301).await;
    assert_eq!(device.get(&path).await.problem(), "token-expired");
    let first = device.refresh.clone();
    let (key, body) = (random(), json!({ "refresh_token": first }));
    let access = std::mem::take(&mut device.access);
    let rotated = device.post_with("/sessions/refresh", &key, body.clone()).await;
    assert_eq!(rotated.status, 200);
    // A lost answer loses no session: the same key repeats it.
    let again = device.post_with("/sessions/refresh", &key, body.clone()).await;
    assert_eq!(again.json(), rotated.json());
    let other = device.post_with("/sessions/refresh", &key, json!({ "refresh_token": access })).await;
    assert_eq!(other.status, 401);
    device.take(&rotated.json());
    assert_eq!(device.get(&path).await.status, 200);
    // Used twice: the whole session ends.
    let access = std::mem::take(&mut device.access);
    let reused = device.post("/sessions/refresh", body).await;
    assert_eq!((reused.status, reused.problem().as_str()), (401, "session-reused"));
    device.access = access;
    assert_eq!(device.get(&path).await.problem(), "session-reused");

    // Thirty minutes without refresh.
    let mut idle = Device::sms(&running.origin, "paula-gil").await;
    idle.advance(1_800).await;
    idle.access.clear();
    let refresh = json!({ "refresh_token": idle.refresh });
    assert_eq!(idle.post("/sessions/refresh", refresh).await.problem(), "session-ended");

    // Signing out here and everywhere.
    let one = Device::sms(&running.origin, "hugo-navarro").await;
    let two = Device::clave(&running.origin, "hugo-navarro").await;
    let three = Device::clave(&running.origin, "hugo-navarro").await;
    assert_eq!(one.delete("/sessions/current").await.status, 204);
    assert_eq!(one.get("/representations").await.problem(), "session-ended");
    assert_eq!(two.get("/representations").await.status, 200);
    assert_eq!(two.delete("/sessions").await.status, 204);
    assert_eq!(three.get("/representations").await.problem(), "session-ended");
}

#[tokio::test]
async fn id_token_is_sound_and_used_once() {
    let running = sandbox().await;
    let mut device = Device::new(&running.origin);
    let discovery =
        send(device.http.get(format!("{}/clave/.well-known/openid-configuration", running.origin)))
            .await
            .json();
    let issuer = format!("{}/clave", running.origin);
    assert_eq!(discovery["issuer"], issuer);
    let (verifier, nonce) = (format!("{}{}", random(), random()), random());
    let page = device.authorize("clave_permanente", &verifier, &nonce).await;
    let wrong = [("identifier", "01234567L"), ("password", "no")];
    assert_eq!(send(device.http.post(format!("{}{page}", running.origin)).form(&wrong)).await.status, 422);
    let right = [("identifier", "01234567-l"), ("password", "Marta-2026")];
    let answer = send(device.http.post(format!("{}{page}", running.origin)).form(&right)).await;
    let back = device.back(answer.header("location"));
    assert_eq!((back["state"].as_str(), back["iss"].as_str()), ("the-state", issuer.as_str()));
    // The wrong verifier uses the code up.
    assert_eq!(device.token(&back["code"], &random()).await.json()["error"], "invalid_grant");
    assert_eq!(device.token(&back["code"], &verifier).await.json()["error"], "invalid_grant");

    let sign_in = async || {
        let page = device.authorize("clave_permanente", &verifier, &nonce).await;
        let answer = send(device.http.post(format!("{}{page}", running.origin)).form(&right)).await;
        device.back(answer.header("location"))["code"].clone()
    };
    let code = sign_in().await;
    device.advance(60).await;
    assert_eq!(device.token(&code, &verifier).await.json()["error"], "invalid_grant");

    let tokens = device.token(&sign_in().await, &verifier).await.json();
    let id_token = tokens["id_token"].as_str().unwrap();
    let jwks: JwkSet =
        serde_json::from_value(send(device.http.get(discovery["jwks_uri"].as_str().unwrap())).await.json())
            .unwrap();
    let header = jsonwebtoken::decode_header(id_token).unwrap();
    let key = DecodingKey::from_jwk(jwks.find(&header.kid.unwrap()).unwrap()).unwrap();
    let mut validation = Validation::new(Algorithm::RS256);
    validation.set_audience(&["importass"]);
    validation.set_issuer(&[&issuer]);
    validation.validate_exp = false;
    let claims = decode::<Value>(id_token, &key, &validation).unwrap().claims;
    let now = device.clock().await;
    assert_eq!(
        (claims["acr"].as_str(), claims["nonce"].as_str()),
        (Some("clave_permanente"), Some(nonce.as_str()))
    );
    assert!((now - claims["iat"].as_i64().unwrap()).abs() < 5 && claims["exp"].as_i64().unwrap() > now);

    let open =
        async |nonce: &str| device.post("/sessions", json!({ "id_token": id_token, "nonce": nonce })).await;
    assert_eq!(open("another").await.problem(), "invalid-id-token");
    let session = open(&nonce).await;
    assert_eq!(session.status, 201);
    assert_eq!(open(&nonce).await.problem(), "invalid-id-token");
    device.take(&session.json());
    assert_eq!(device.session["method"], "clave_permanente");

    // Requests that are not right never reach a page.
    for redirect in
        ["https://example.org/acceso/vuelta", "http://localhost:1/otra", "es.importass.open:/otra"]
    {
        let url = device.authorize_url("", redirect, &verifier, &nonce);
        assert_eq!(send(device.http.get(url)).await.status, 400, "{redirect}");
    }
    for redirect in ["http://127.0.0.1:5000/lo-que-sea", "es.importass.open:/acceso/vuelta"] {
        let url = device.authorize_url("", redirect, &verifier, &nonce);
        assert_eq!(send(device.http.get(url)).await.status, 200, "{redirect}");
    }
    let url =
        device.authorize_url("", "es.importass.open:/acceso/vuelta", &verifier, "").replace("S256", "plain");
    let answer = send(device.http.get(url)).await;
    assert!(answer.header("location").starts_with("es.importass.open:/acceso/vuelta?error=invalid_request"));
}

#[tokio::test]
async fn clave_movil_waits_for_the_phone() {
    let running = sandbox().await;
    let mut device = Device::new(&running.origin);
    let (verifier, nonce) = (format!("{}{}", random(), random()), random());
    let begin = async || {
        let page = device.authorize("clave_movil", &verifier, &nonce).await;
        let form = [("identifier", "01234567L")];
        let answer = send(device.http.post(format!("{}{page}", running.origin)).form(&form)).await;
        assert_eq!(answer.status, 303);
        format!("{}{}", running.origin, answer.header("location"))
    };
    let newest = async || {
        let list = send(device.http.get(format!("{}/sandbox/api/clave-movil", running.origin))).await.json();
        list["requests"][0].clone()
    };
    // Refused.
    let page = begin().await;
    let request = newest().await;
    let waiting = send(device.http.get(&page)).await;
    assert!(String::from_utf8(waiting.bytes).unwrap().contains(request["code"].as_str().unwrap()));
    let name = format!("clave-movil/{}", request["request"].as_str().unwrap());
    device.control(&name, json!({ "confirm": false })).await;
    let answer = send(device.http.get(&page)).await;
    assert_eq!(device.back(answer.header("location"))["error"], "access_denied");
    // Expired.
    let page = begin().await;
    device.advance(300).await;
    assert_eq!(send(device.http.get(&page)).await.status, 410);
    // Confirmed.
    let page = begin().await;
    let name = format!("clave-movil/{}", newest().await["request"].as_str().unwrap());
    device.control(&name, json!({ "confirm": true })).await;
    let answer = send(device.http.get(&page)).await;
    let code = device.back(answer.header("location"))["code"].clone();
    assert_eq!(device.open(&code, &verifier, &nonce).await.status, 201);
    assert_eq!(device.session["method"], "clave_movil");
}

#[tokio::test]
async fn a_certificate_signs_in_and_none_does_not() {
    let running = sandbox().await;
    let mut device = Device::new(&running.origin);
    let (verifier, nonce) = (format!("{}{}", random(), random()), random());
    let download = async |file: &str| {
        send(device.http.get(format!("{}/sandbox/certificates/{file}", running.origin))).await.bytes
    };
    let authority = reqwest::Certificate::from_pem(&download("ca.crt").await).unwrap();
    let builder = || {
        reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .tls_certs_only([authority.clone()])
    };
    let p12 = download("marta-soler.p12").await;
    let policy = p12_keystore::Pkcs12ImportPolicy::Strict;
    let store = p12_keystore::KeyStore::from_pkcs12(&p12, "importass", policy).unwrap();
    assert_eq!(store.private_key_chain().unwrap().1.certs().len(), 2);

    let page = device.authorize("certificate", &verifier, &nonce).await;
    let offer =
        String::from_utf8(send(device.http.get(format!("{}{page}", running.origin))).await.bytes).unwrap();
    let address = format!("https://localhost:{}{page}", running.tls_port);
    assert!(offer.contains(&address));
    let without = send(builder().build().unwrap().get(&address)).await;
    assert_eq!(without.status, 401);
    let identity = reqwest::Identity::from_pem(&download("marta-soler.pem").await).unwrap();
    let with = send(builder().identity(identity).build().unwrap().get(&address)).await;
    assert_eq!(with.status, 303);
    let ticket = with.header("location").to_owned();
    let back = send(device.http.get(&ticket)).await;
    let code = device.back(back.header("location"))["code"].clone();
    assert_eq!(send(device.http.get(&ticket)).await.status, 410);
    assert_eq!(device.open(&code, &verifier, &nonce).await.status, 201);
    assert_eq!(device.session["method"], "certificate");
    assert_eq!(device.session["person"]["identifier"], "****4567L");
}
