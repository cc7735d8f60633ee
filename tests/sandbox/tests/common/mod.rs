//! A client that signs its requests as the app does, and a sandbox on a free port.

#![allow(dead_code, reason = "each test file uses its part")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(missing_docs, reason = "helpers of tests")]

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode, jwk::Jwk};
use reqwest::{Method, RequestBuilder, StatusCode, redirect};
use sandbox::{Config, Running, start};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub const START: i64 = 1_770_714_000; // 2026-02-10T10:00:00+01:00

pub fn random() -> String {
    let mut bytes = [0_u8; 18];
    getrandom::fill(&mut bytes).unwrap();
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A fresh sandbox; SANDBOX_RECORD names a file that gathers its exchanges, for the contract's check.
pub async fn sandbox() -> Running {
    let record = std::env::var_os("SANDBOX_RECORD").map(Into::into);
    start(Config { record, ..Config::default() }).await.unwrap()
}

/// A device: its key and the tokens of its session.
pub struct Device {
    pub origin: String,
    pub http: reqwest::Client,
    pub key: EncodingKey,
    pub jwk: Jwk,
    pub access: String,
    pub refresh: String,
    pub person: String,
    pub session: Value,
    /// What it calls itself when a session is opened, as it is sent.
    pub name: Option<String>,
}

pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap()
    }
    /// The problem's type without its prefix.
    pub fn problem(&self) -> String {
        assert_eq!(self.headers["content-type"], "application/problem+json");
        self.json()["type"].as_str().unwrap().trim_start_matches("/problems/").to_owned()
    }
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }
}

pub async fn send(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    Answer { status, headers, bytes: response.bytes().await.unwrap().to_vec() }
}

/// What a proof says; a test changes what it likes.
pub struct Proof {
    pub htm: String,
    pub htu: String,
    pub iat: i64,
    pub jti: String,
    pub ath: Option<String>,
    pub typ: String,
}

impl Device {
    pub fn new(origin: &str) -> Self {
        let pem = rcgen::KeyPair::generate().unwrap().serialize_pem();
        let key = EncodingKey::from_ec_pem(pem.as_bytes()).unwrap();
        let mut jwk = Jwk::from_encoding_key(&key, Algorithm::ES256).unwrap();
        jwk.common.key_algorithm = None;
        let http = reqwest::Client::builder().redirect(redirect::Policy::none()).build().unwrap();
        Device {
            origin: origin.into(),
            http,
            key,
            jwk,
            access: String::new(),
            refresh: String::new(),
            person: String::new(),
            session: Value::Null,
            name: None,
        }
    }

    pub async fn clock(&self) -> i64 {
        let answer = send(self.http.get(format!("{}/sandbox/api/clock", self.origin))).await.json();
        answer["now"].as_str().unwrap().parse::<jiff::Timestamp>().unwrap().as_second()
    }

    pub async fn control(&self, path: &str, body: Value) -> Value {
        let answer = send(self.http.post(format!("{}/sandbox/api/{path}", self.origin)).json(&body)).await;
        assert!(answer.status < 300, "{path}: {}", String::from_utf8_lossy(&answer.bytes));
        answer.json()
    }

    pub async fn advance(&self, seconds: i64) {
        self.control("clock", json!({ "advance_seconds": seconds })).await;
    }

    pub async fn set_clock(&self, now: &str) {
        self.control("clock", json!({ "now": now })).await;
    }

    pub async fn proof(&self, method: &Method, path: &str) -> Proof {
        let path = path.split('?').next().unwrap();
        Proof {
            htm: method.to_string(),
            htu: format!("{}/api/v1{path}", self.origin),
            iat: self.clock().await,
            jti: random(),
            ath: None,
            typ: "dpop+jwt".into(),
        }
    }

    pub fn sign(&self, proof: &Proof) -> String {
        let mut header = Header::new(Algorithm::ES256);
        header.typ = Some(proof.typ.clone());
        header.jwk = Some(self.jwk.clone());
        let mut claims = json!({ "htm": proof.htm, "htu": proof.htu, "iat": proof.iat, "jti": proof.jti });
        if let Some(ath) = &proof.ath {
            claims["ath"] = json!(ath);
        }
        encode(&header, &claims, &self.key).unwrap()
    }

    /// A request with proof and, once signed in, access token.
    pub async fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let mut proof = self.proof(&method, path).await;
        let mut request = self.http.request(method, format!("{}/api/v1{path}", self.origin));
        if !self.access.is_empty() {
            proof.ath = Some(URL_SAFE_NO_PAD.encode(Sha256::digest(self.access.as_bytes())));
            request = request.header("authorization", format!("DPoP {}", self.access));
        }
        request.header("dpop", self.sign(&proof))
    }

    pub async fn get(&self, path: &str) -> Answer {
        send(self.request(Method::GET, path).await).await
    }

    pub async fn post(&self, path: &str, body: Value) -> Answer {
        self.post_with(path, &random(), body).await
    }

    pub async fn post_with(&self, path: &str, key: &str, body: Value) -> Answer {
        let mut request = self.request(Method::POST, path).await.header("idempotency-key", key);
        if let Some(name) = &self.name {
            request = request.header("device-name", name);
        }
        send(request.json(&body)).await
    }

    /// A write without a body.
    pub async fn tell(&self, path: &str, key: &str) -> Answer {
        send(self.request(Method::POST, path).await.header("idempotency-key", key)).await
    }

    pub async fn delete(&self, path: &str) -> Answer {
        send(self.request(Method::DELETE, path).await.header("idempotency-key", random())).await
    }

    pub async fn code(&self) -> String {
        let outbox = send(self.http.get(format!("{}/sandbox/api/outbox", self.origin))).await.json();
        outbox["messages"][0]["code"].as_str().unwrap().to_owned()
    }

    pub fn take(&mut self, session: &Value) {
        self.access = session["access_token"].as_str().unwrap().into();
        self.refresh = session["refresh_token"].as_str().unwrap().into();
        self.person = session["person"]["id"].as_str().unwrap().into();
        self.session = session.clone();
    }

    pub async fn persona(&self, slug: &str) -> Value {
        let all = send(self.http.get(format!("{}/sandbox/api/personas", self.origin))).await.json();
        all["personas"].as_array().unwrap().iter().find(|p| p["slug"] == slug).unwrap().clone()
    }

    pub async fn start_sms(&self, slug: &str) -> Answer {
        let p = self.persona(slug).await;
        let body =
            json!({ "identifier": p["identifier"], "birth_date": p["birth_date"], "mobile": p["mobile"] });
        let request = self.http.post(format!("{}/api/v1/sms/challenges", self.origin));
        send(request.header("idempotency-key", random()).json(&body)).await
    }

    /// Signs in by SMS.
    pub async fn sms(origin: &str, slug: &str) -> Self {
        let mut device = Device::new(origin);
        device.sign_in_by_sms(slug).await;
        device
    }

    pub async fn sign_in_by_sms(&mut self, slug: &str) {
        self.access.clear();
        let started = self.start_sms(slug).await;
        assert_eq!(started.status, 201, "{}", String::from_utf8_lossy(&started.bytes));
        let challenge = started.json()["challenge"].as_str().unwrap().to_owned();
        let code = self.code().await;
        let answer = self.post(&format!("/sms/challenges/{challenge}/answer"), json!({ "code": code })).await;
        assert_eq!(answer.status, 201, "{}", String::from_utf8_lossy(&answer.bytes));
        self.take(&answer.json());
    }

    pub fn authorize_url(&self, acr: &str, redirect: &str, verifier: &str, nonce: &str) -> String {
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
        let mut url = reqwest::Url::parse(&format!("{}/clave/authorize", self.origin)).unwrap();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", "importass")
            .append_pair("redirect_uri", redirect)
            .append_pair("scope", "openid")
            .append_pair("state", "the-state")
            .append_pair("nonce", nonce)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("acr_values", acr);
        url.to_string()
    }

    /// Follows to the method's page.
    pub async fn authorize(&self, acr: &str, verifier: &str, nonce: &str) -> String {
        let url = self.authorize_url(acr, &format!("{}/acceso/vuelta", self.origin), verifier, nonce);
        let answer = send(self.http.get(url)).await;
        assert_eq!(answer.status, 303, "{}", String::from_utf8_lossy(&answer.bytes));
        answer.header("location").to_owned()
    }

    /// The parameters of a redirect back to the app.
    pub fn back(&self, location: &str) -> std::collections::HashMap<String, String> {
        let url = reqwest::Url::parse(location).unwrap();
        assert_eq!(url.path(), "/acceso/vuelta");
        url.query_pairs().into_owned().collect()
    }

    pub async fn token(&self, code: &str, verifier: &str) -> Answer {
        let form = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &format!("{}/acceso/vuelta", self.origin)),
            ("client_id", "importass"),
            ("code_verifier", verifier),
        ];
        send(self.http.post(format!("{}/clave/token", self.origin)).form(&form)).await
    }

    /// Changes a code into a session.
    pub async fn open(&mut self, code: &str, verifier: &str, nonce: &str) -> Answer {
        let tokens = self.token(code, verifier).await;
        assert_eq!(tokens.status, 200, "{}", String::from_utf8_lossy(&tokens.bytes));
        let id_token = tokens.json()["id_token"].as_str().unwrap().to_owned();
        let answer = self.post("/sessions", json!({ "id_token": id_token, "nonce": nonce })).await;
        if answer.status == 201 {
            self.take(&answer.json());
        }
        answer
    }

    /// Signs in with Cl@ve permanente.
    pub async fn clave(origin: &str, slug: &str) -> Self {
        let mut device = Device::new(origin);
        device.sign_in(slug).await;
        device
    }

    pub async fn sign_in(&mut self, slug: &str) {
        self.access.clear();
        let persona = self.persona(slug).await;
        let (verifier, nonce) = (format!("{}{}", random(), random()), random());
        let page = self.authorize("clave_permanente", &verifier, &nonce).await;
        let form = [
            ("identifier", persona["identifier"].as_str().unwrap()),
            ("password", persona["password"].as_str().unwrap()),
        ];
        let answer = send(self.http.post(format!("{}{page}", self.origin)).form(&form)).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER.as_u16());
        let back = self.back(answer.header("location"));
        assert_eq!(self.open(&back["code"], &verifier, &nonce).await.status, 201);
    }

    pub async fn person_id(&self, slug: &str) -> String {
        self.persona(slug).await["id"].as_str().unwrap().to_owned()
    }
}
