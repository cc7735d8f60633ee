//! The token endpoint, and what the API does with an ID token.

use axum::{
    Form, Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jsonwebtoken::{Algorithm, Header, Validation, decode, encode};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Asked, CLIENT_ID, issuer};
use crate::{
    app::{App, Shared},
    ids,
    personas::{Method, Persona},
    problem::{Kind, Problem},
};

const CODE_MS: i64 = 60 * 1000;
const ID_TOKEN_SECONDS: i64 = 300;

#[derive(Deserialize)]
pub struct Exchange {
    #[serde(default)]
    grant_type: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    redirect_uri: String,
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    code_verifier: String,
}

#[derive(Deserialize, Serialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: String,
    exp: i64,
    iat: i64,
    nonce: String,
    acr: String,
    auth_time: i64,
    jti: String,
}

fn oauth(error: &str) -> Response {
    (StatusCode::BAD_REQUEST, Json(json!({ "error": error }))).into_response()
}

/// POST /clave/token.
pub async fn exchange(
    State(app): State<Shared>,
    form: Result<Form<Exchange>, axum::extract::rejection::FormRejection>,
) -> Result<Response, Problem> {
    let Ok(Form(form)) = form else { return Ok(oauth("invalid_request")) };
    if form.grant_type != "authorization_code" {
        return Ok(oauth("unsupported_grant_type"));
    }
    if form.client_id != CLIENT_ID {
        return Ok(oauth("invalid_client"));
    }
    let db = app.db();
    let hash = ids::hex(form.code.as_bytes());
    let row: Option<(String, String, String, i64, bool)> = db
        .prepare_cached("SELECT request, person, method, created, used FROM idp_codes WHERE hash = ?1")?
        .query_row([&hash], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)))
        .optional()?;
    let Some((request, person, method, created, used)) = row else { return Ok(oauth("invalid_grant")) };
    db.execute("UPDATE idp_codes SET used = 1 WHERE hash = ?1", [&hash])?;
    let asked: Asked = serde_json::from_str(&request)?;
    let now = app.now();
    let challenge = URL_SAFE_NO_PAD.encode(ids::sha256(form.code_verifier.as_bytes()));
    let age = now.as_millisecond() - created;
    if used
        || !(0..CODE_MS).contains(&age)
        || asked.redirect_uri != form.redirect_uri
        || !(43..=128).contains(&form.code_verifier.len())
        || challenge != asked.code_challenge
    {
        return Ok(oauth("invalid_grant"));
    }
    let persona = app.personas.by_id(&person).ok_or_else(Problem::not_found)?;
    let iat = now.as_second();
    let claims = Claims {
        iss: issuer(&asked.origin),
        sub: persona.subject(),
        aud: CLIENT_ID.into(),
        exp: iat + ID_TOKEN_SECONDS,
        iat,
        nonce: asked.nonce,
        acr: method,
        auth_time: created.div_euclid(1000),
        jti: ids::random(12)?,
    };
    let mut header = Header::new(Algorithm::RS256);
    header.kid = Some(app.signing.kid.clone());
    let id_token = encode(&header, &claims, &app.signing.encoding).map_err(crate::Error::from)?;
    Ok(Json(json!({
        // The access token opens nothing: the app changes the ID token into a session.
        "access_token": ids::random(16)?,
        "token_type": "Bearer",
        "expires_in": ID_TOKEN_SECONDS,
        "scope": "openid",
        "id_token": id_token,
    }))
    .into_response())
}

/// Who signed in and how, by an ID token that was not used before.
pub fn accept<'a>(
    app: &'a App,
    db: &Connection,
    origin: &str,
    id_token: &str,
    nonce: &str,
) -> Result<(&'a Persona, Method), Problem> {
    let refused = |why: &'static str| Problem::new(Kind::InvalidIdToken).detail(why);
    let mut validation = Validation::new(Algorithm::RS256);
    // Times are judged by the sandbox's clock, below.
    validation.validate_exp = false;
    validation.set_audience(&[CLIENT_ID]);
    validation.required_spec_claims.clear();
    let claims = decode::<Claims>(id_token, &app.signing.decoding, &validation)
        .map_err(|_| refused("signature or audience"))?
        .claims;
    let host = |url: &str| {
        let uri: axum::http::Uri = url.parse().unwrap_or_default();
        let host = uri.host().unwrap_or_default().to_owned();
        let local = matches!(host.as_str(), "127.0.0.1" | "localhost" | "[::1]");
        (if local { "localhost".to_owned() } else { host }, uri.port_u16())
    };
    if host(&claims.iss) != host(&issuer(origin)) || !claims.iss.ends_with("/clave") {
        return Err(refused("issuer"));
    }
    let now = app.now().as_second();
    if now >= claims.exp || claims.iat > now + 60 {
        return Err(refused("time"));
    }
    if claims.nonce != nonce {
        return Err(refused("nonce"));
    }
    if db.execute("INSERT OR IGNORE INTO id_tokens VALUES(?1)", [&claims.jti])? == 0 {
        return Err(refused("used before"));
    }
    let persona = app.personas.by_subject(&claims.sub).ok_or_else(|| refused("subject"))?;
    let method = Method::from_name(&claims.acr).ok_or_else(|| refused("acr"))?;
    Ok((persona, method))
}
