//! DPoP proofs (RFC 9449): who sends a request holds the key that its session is bound to.

use axum::http::{HeaderMap, Method, Uri};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header, jwk::ThumbprintHash};
use serde::Deserialize;

use crate::{
    app::{App, lock},
    ids,
    problem::{Kind, Problem},
};

/// How far a proof's time may be from the sandbox's clock, in seconds.
pub const LEEWAY: i64 = 300;

#[derive(Deserialize)]
struct Claims {
    htm: String,
    htu: String,
    iat: i64,
    jti: String,
    ath: Option<String>,
}

fn refused(why: &'static str) -> Problem {
    Problem::new(Kind::InvalidProof).detail(why)
}

/// Verifies the proof of a request and gives its key's thumbprint.
pub fn verify(
    app: &App,
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    access_token: Option<&str>,
) -> Result<String, Problem> {
    let mut values = headers.get_all("dpop").iter();
    let (Some(value), None) = (values.next(), values.next()) else {
        return Err(refused("exactly one DPoP header is needed"));
    };
    let proof = value.to_str().map_err(|_| refused("not a JWT"))?;
    let header = decode_header(proof).map_err(|_| refused("not a JWT"))?;
    if header.typ.as_deref().is_none_or(|t| !t.eq_ignore_ascii_case("dpop+jwt")) {
        return Err(refused("typ must be dpop+jwt"));
    }
    if header.alg != Algorithm::ES256 {
        return Err(refused("alg must be ES256"));
    }
    let jwk = header.jwk.ok_or_else(|| refused("the header has no jwk"))?;
    if holds_private_key(proof) {
        return Err(refused("the jwk holds a private key"));
    }
    let key = DecodingKey::from_jwk(&jwk).map_err(|_| refused("the jwk is not usable"))?;
    let mut validation = Validation::new(Algorithm::ES256);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    let claims =
        decode::<Claims>(proof, &key, &validation).map_err(|_| refused("bad signature or claims"))?.claims;
    if claims.htm != method.as_str() {
        return Err(refused("htm is of another method"));
    }
    if !same_target(&claims.htu, &app.origin(headers), path) {
        return Err(refused("htu is of another address"));
    }
    if (claims.iat - app.now().as_second()).abs() > LEEWAY {
        return Err(refused("iat is too far from the server's time"));
    }
    if let Some(token) = access_token {
        let expected = URL_SAFE_NO_PAD.encode(ids::sha256(token.as_bytes()));
        if claims.ath.as_deref() != Some(expected.as_str()) {
            return Err(refused("ath is not of this access token"));
        }
    }
    let thumbprint =
        jwk.thumbprint(ThumbprintHash::SHA256).map_err(|_| refused("the jwk has no thumbprint"))?;
    if claims.jti.is_empty() || claims.jti.len() > 256 {
        return Err(refused("jti is missing or too long"));
    }
    let mut seen = lock(&app.proofs);
    if seen.len() > 200_000 {
        seen.clear();
    }
    if !seen.insert(format!("{thumbprint} {}", claims.jti)) {
        return Err(refused("the proof was used before"));
    }
    Ok(thumbprint)
}

fn holds_private_key(proof: &str) -> bool {
    proof
        .split('.')
        .next()
        .and_then(|part| URL_SAFE_NO_PAD.decode(part).ok())
        .and_then(|bytes| serde_json::from_slice::<serde_json::Value>(&bytes).ok())
        .and_then(|header| header.get("jwk")?.get("d").cloned())
        .is_some()
}

/// Same path, and the same host; all names of this machine are one (an emulator, a development proxy).
fn same_target(htu: &str, origin: &str, path: &str) -> bool {
    let Ok(claimed) = htu.parse::<Uri>() else { return false };
    let here = origin.parse::<Uri>().unwrap_or_default();
    let local = |uri: &Uri| matches!(uri.host(), Some("127.0.0.1" | "localhost" | "[::1]"));
    claimed.path() == path && (claimed.authority() == here.authority() || (local(&claimed) && local(&here)))
}
