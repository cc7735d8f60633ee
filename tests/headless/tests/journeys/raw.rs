//! A client that sends what the core would not: with a phone's own key and tokens, read from its folder.
use crate::sandbox::Sandbox;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::Path;

pub struct Raw {
    origin: String,
    key: SigningKey,
    pub access: String,
    pub refresh: String,
    now: jiff::Timestamp,
    http: reqwest::blocking::Client,
}

fn random() -> String {
    let mut bytes = [0_u8; 18];
    getrandom::fill(&mut bytes).unwrap();
    BASE64URL.encode(bytes)
}

impl Raw {
    pub fn of(sandbox: &Sandbox, home: &Path) -> Self {
        let key = SigningKey::from_slice(&std::fs::read(home.join("device-key")).unwrap()).unwrap();
        let secret = std::fs::read(home.join("secrets/session")).unwrap();
        let session: Value = serde_json::from_slice(&secret).unwrap();
        let token = |name: &str| session["session"][name].as_str().unwrap().to_owned();
        Self {
            origin: sandbox.origin.clone(),
            key,
            access: token("access_token"),
            refresh: token("refresh_token"),
            now: sandbox.now(),
            http: reqwest::blocking::Client::new(),
        }
    }

    /// The same session, but the key of another device.
    pub fn with_another_key(mut self) -> Self {
        self.key = SigningKey::from_slice(&[7; 32]).unwrap();
        self
    }

    pub fn proof(&self, method: &str, path: &str, token: Option<&str>) -> String {
        let point = self.key.verifying_key().to_sec1_point(false);
        let jwk = json!({
            "kty": "EC", "crv": "P-256",
            "x": BASE64URL.encode(point.x().unwrap()), "y": BASE64URL.encode(point.y().unwrap()),
        });
        let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": jwk });
        let mut claims = json!({
            "htm": method, "htu": format!("{}/api/v1{path}", self.origin),
            "iat": self.now.as_second(), "jti": random(),
        });
        if let Some(token) = token {
            claims["ath"] = json!(BASE64URL.encode(Sha256::digest(token.as_bytes())));
        }
        let text =
            format!("{}.{}", BASE64URL.encode(header.to_string()), BASE64URL.encode(claims.to_string()));
        let signature: Signature = self.key.sign(text.as_bytes());
        format!("{text}.{}", BASE64URL.encode(signature.to_bytes()))
    }

    pub fn get(&self, path: &str) -> (u16, Value) {
        self.get_with(path, &self.proof("GET", path, Some(&self.access)))
    }

    pub fn get_with(&self, path: &str, proof: &str) -> (u16, Value) {
        let request = self
            .http
            .get(format!("{}/api/v1{path}", self.origin))
            .header("authorization", format!("DPoP {}", self.access))
            .header("dpop", proof);
        Self::read(request)
    }

    /// Tells, with a key of its own: it is answered with the status and the body.
    pub fn post(&self, path: &str, body: &Value) -> (u16, Value) {
        self.post_with(path, &random(), body)
    }

    pub fn post_with(&self, path: &str, key: &str, body: &Value) -> (u16, Value) {
        let request = self
            .http
            .post(format!("{}/api/v1{path}", self.origin))
            .header("idempotency-key", key)
            .header("authorization", format!("DPoP {}", self.access))
            .header("dpop", self.proof("POST", path, Some(&self.access)))
            .json(body);
        Self::read(request)
    }

    /// A write without a body.
    pub fn tell(&self, path: &str) -> (u16, Value) {
        let request = self
            .http
            .post(format!("{}/api/v1{path}", self.origin))
            .header("idempotency-key", random())
            .header("authorization", format!("DPoP {}", self.access))
            .header("dpop", self.proof("POST", path, Some(&self.access)));
        Self::read(request)
    }

    /// A write by the device that needs no session.
    pub fn open(&self, path: &str, body: &Value) -> (u16, Value) {
        let request = self
            .http
            .post(format!("{}/api/v1{path}", self.origin))
            .header("idempotency-key", random())
            .header("device-name", "M%C3%B3vil%20de%20casa")
            .header("dpop", self.proof("POST", path, None))
            .json(body);
        Self::read(request)
    }

    /// Ends something, with a key of its own.
    pub fn delete(&self, path: &str) -> (u16, Value) {
        let request = self
            .http
            .delete(format!("{}/api/v1{path}", self.origin))
            .header("idempotency-key", random())
            .header("authorization", format!("DPoP {}", self.access))
            .header("dpop", self.proof("DELETE", path, Some(&self.access)));
        Self::read(request)
    }

    /// Rotates the tokens behind the app's back.
    pub fn rotate(&self) -> (u16, Value) {
        self.open("/sessions/refresh", &json!({ "refresh_token": self.refresh }))
    }

    fn read(request: reqwest::blocking::RequestBuilder) -> (u16, Value) {
        let response = request.send().unwrap();
        (response.status().as_u16(), response.json().unwrap_or(Value::Null))
    }
}
