//! `OpenID` Connect by code flow with PKCE, on our own HTTP effect: no client, clock or randomness of the library's.
//!
//! The ID token comes straight from the token endpoint, so its TLS may stand in for the signature (`OpenID` Connect
//! Core 3.1.3.7, point 6); the server, which gets the token next, verifies the signature against the provider's keys.
use super::{
    client::{self, Api},
    dpop,
};
use crate::{
    domain::dates::Instant,
    effects::{HttpError, Secret, device::Device},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL};
use oauth2::{
    AuthType, AuthUrl, AuthorizationCode, ClientId, CsrfToken, EmptyExtraTokenFields, ExtraTokenFields,
    PkceCodeChallenge, PkceCodeVerifier, RedirectUrl, Scope, StandardTokenResponse, TokenUrl,
    basic::{BasicErrorResponse, BasicTokenType},
};
use serde::{Deserialize, Serialize};

/// Seconds by which the two clocks may differ.
const LEEWAY: i64 = 120;
/// Seconds that a person may take at the provider.
const PATIENCE: i64 = 1800;

/// Why a sign-in at the provider failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OidcError {
    /// No connection to the provider.
    #[error("the provider cannot be reached")]
    Unreachable,
    /// The provider's answers are not those of an `OpenID` provider.
    #[error("the provider is not understood")]
    Provider,
    /// The person refused or gave up at the provider.
    #[error("refused at the provider")]
    Refused,
    /// The way back does not belong to the sign-in that was begun here.
    #[error("not the sign-in that was begun")]
    Foreign,
    /// The token's claims are not right.
    #[error("the token's claims are not right")]
    Claims,
}

impl From<HttpError> for OidcError {
    fn from(e: HttpError) -> Self {
        match e {
            HttpError::Offline | HttpError::Timeout => Self::Unreachable,
            HttpError::Malformed => Self::Provider,
        }
    }
}

/// The part of the provider's metadata that is used (`OpenID` Connect Discovery 3).
#[derive(Clone, Debug, Deserialize)]
struct Metadata {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
}

/// A sign-in on its way through the browser; kept as a secret until the person comes back.
#[derive(Clone, Serialize, Deserialize)]
pub struct Pending {
    issuer: String,
    client_id: String,
    token_endpoint: String,
    redirect_uri: String,
    verifier: String,
    state: String,
    nonce: String,
    begun: i64,
    /// What the person wanted when they went away.
    pub intent: Intent,
}

/// What a person wants to do once signed in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Act for somebody else.
    pub as_representative: bool,
    /// The address of the place to go to.
    pub wanted: Option<String>,
}

impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pending(…)")
    }
}

impl Pending {
    /// The secret to keep.
    #[must_use]
    pub fn to_secret(&self) -> Secret {
        Secret { bytes: serde_json::to_vec(self).unwrap_or_default() }
    }

    /// Reads what was kept.
    #[must_use]
    pub fn from_secret(secret: &Secret) -> Option<Self> {
        crate::domain::json::read(&secret.bytes).ok()
    }
}

/// What the provider gave.
pub struct IdToken {
    /// The token, as it came.
    pub token: String,
    /// The nonce that it was asked with.
    pub nonce: String,
}

/// What is needed to begin.
pub struct Provider {
    /// Its issuer.
    pub issuer: String,
    /// Our name there.
    pub client_id: String,
    /// Where it sends the person back to.
    pub redirect_uri: String,
    /// How the person signs in there (`acr_values`).
    pub acr: &'static str,
}

/// Discovers the provider and gives the address to open.
///
/// # Errors
/// The provider cannot be reached or understood.
pub async fn begin(
    api: &Api,
    ctx: &dyn Device,
    provider: Provider,
    intent: Intent,
) -> Result<(String, Pending), OidcError> {
    let address = format!("{}/.well-known/openid-configuration", provider.issuer.trim_end_matches('/'));
    let accept = vec![("accept".to_owned(), "application/json".to_owned())];
    let answer = client::foreign(api, ctx, "GET", address, accept, Vec::new()).await?;
    if answer.status >= 500 {
        return Err(OidcError::Unreachable);
    }
    let metadata: Metadata = crate::domain::json::read(&answer.body).map_err(|_| OidcError::Provider)?;
    if answer.status != 200 || metadata.issuer != provider.issuer {
        return Err(OidcError::Provider);
    }
    let verifier = PkceCodeVerifier::new(dpop::random(ctx, 32).await);
    let challenge = PkceCodeChallenge::from_code_verifier_sha256(&verifier);
    let state = dpop::random(ctx, 16).await;
    let nonce = dpop::random(ctx, 16).await;
    let now = api.read_clock(ctx).await;
    let malformed = |_| OidcError::Provider;
    let oauth = oauth2::basic::BasicClient::new(ClientId::new(provider.client_id.clone()))
        .set_auth_uri(AuthUrl::new(metadata.authorization_endpoint).map_err(malformed)?)
        .set_redirect_uri(RedirectUrl::new(provider.redirect_uri.clone()).map_err(malformed)?);
    let csrf = state.clone();
    let (url, _) = oauth
        .authorize_url(move || CsrfToken::new(csrf))
        .add_scope(Scope::new("openid".into()))
        .add_extra_param("nonce", nonce.as_str())
        .add_extra_param("acr_values", provider.acr)
        .set_pkce_challenge(challenge)
        .url();
    let pending = Pending {
        issuer: metadata.issuer,
        client_id: provider.client_id,
        token_endpoint: metadata.token_endpoint,
        redirect_uri: provider.redirect_uri,
        verifier: verifier.into_secret(),
        state,
        nonce,
        begun: now.0,
        intent,
    };
    Ok((url.into(), pending))
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct IdTokenField {
    id_token: Option<String>,
}
impl ExtraTokenFields for IdTokenField {}

/// Takes the address that the person came back with, exchanges the code and checks the claims.
///
/// # Errors
/// See [`OidcError`].
pub async fn finish(
    api: &Api,
    ctx: &dyn Device,
    pending: Pending,
    returned: &str,
) -> Result<IdToken, OidcError> {
    let url = url::Url::parse(returned).map_err(|_| OidcError::Foreign)?;
    let param = |name: &str| url.query_pairs().find(|(n, _)| n == name).map(|(_, v)| v.into_owned());
    if param("state").as_deref() != Some(pending.state.as_str()) {
        return Err(OidcError::Foreign);
    }
    if let Some(error) = param("error") {
        return Err(if error == "access_denied" { OidcError::Refused } else { OidcError::Provider });
    }
    // the provider names itself on the way back (RFC 9207), if it can
    if param("iss").is_some_and(|iss| iss != pending.issuer) {
        return Err(OidcError::Foreign);
    }
    let code = param("code").ok_or(OidcError::Foreign)?;
    let malformed = |_| OidcError::Provider;
    let oauth: oauth2::Client<
        BasicErrorResponse,
        StandardTokenResponse<IdTokenField, BasicTokenType>,
        oauth2::StandardTokenIntrospectionResponse<EmptyExtraTokenFields, BasicTokenType>,
        oauth2::StandardRevocableToken,
        oauth2::basic::BasicRevocationErrorResponse,
    > = oauth2::Client::new(ClientId::new(pending.client_id.clone()));
    let oauth = oauth
        .set_auth_type(AuthType::RequestBody)
        .set_token_uri(TokenUrl::new(pending.token_endpoint.clone()).map_err(malformed)?)
        .set_redirect_uri(RedirectUrl::new(pending.redirect_uri.clone()).map_err(malformed)?);
    let now = api.read_clock(ctx).await;
    let http = bridge(api.clone(), ctx.again());
    let answer = oauth
        .exchange_code(AuthorizationCode::new(code))
        .set_pkce_verifier(PkceCodeVerifier::new(pending.verifier.clone()))
        .request_async(&http)
        .await
        .map_err(|e| match e {
            oauth2::RequestTokenError::Request(e) => OidcError::from(e),
            oauth2::RequestTokenError::ServerResponse(_) => OidcError::Refused,
            _ => OidcError::Provider,
        })?;
    let token = answer.extra_fields().id_token.clone().ok_or(OidcError::Provider)?;
    check_claims(&token, &pending, now)?;
    Ok(IdToken { token, nonce: pending.nonce })
}

type Answering = std::pin::Pin<Box<dyn Future<Output = Result<oauth2::HttpResponse, HttpError>> + Send>>;

/// Each request of the library becomes one of our HTTP effects.
fn bridge(api: Api, ctx: Box<dyn Device>) -> impl Fn(oauth2::HttpRequest) -> Answering {
    move |request| {
        let (api, ctx) = (api.clone(), ctx.again());
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let headers = parts
                .headers
                .iter()
                .filter_map(|(k, v)| Some((k.to_string(), v.to_str().ok()?.to_owned())))
                .collect();
            let method = if parts.method == http::Method::POST { "POST" } else { "GET" };
            let answer = client::foreign(&api, &*ctx, method, parts.uri.to_string(), headers, body).await?;
            let mut response = http::Response::builder().status(answer.status);
            for (name, value) in &answer.headers {
                response = response.header(name, value);
            }
            response.body(answer.body).map_err(|_| HttpError::Malformed)
        })
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    aud: Audience,
    #[serde(default)]
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nonce: Option<String>,
}

/// The checks of `OpenID` Connect Core 3.1.3.7 but the signature's.
fn check_claims(token: &str, pending: &Pending, now: Instant) -> Result<(), OidcError> {
    let payload = token.split('.').nth(1).ok_or(OidcError::Claims)?;
    let bytes = BASE64URL.decode(payload).map_err(|_| OidcError::Claims)?;
    let claims: Claims = crate::domain::json::read(&bytes).map_err(|_| OidcError::Claims)?;
    let ours = |aud: &str| aud == pending.client_id;
    let audience_fits = match &claims.aud {
        Audience::One(aud) => ours(aud),
        Audience::Many(all) => {
            all.iter().any(|a| ours(a)) && (all.len() == 1 || claims.azp.as_deref().is_some_and(ours))
        }
    };
    let fits = claims.iss == pending.issuer
        && audience_fits
        && claims.azp.as_deref().is_none_or(ours)
        && claims.exp > now.0 - LEEWAY
        && claims.iat <= now.0 + LEEWAY
        && claims.iat >= pending.begun - PATIENCE
        && claims.nonce.as_deref() == Some(pending.nonce.as_str());
    if fits { Ok(()) } else { Err(OidcError::Claims) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pending() -> Pending {
        Pending {
            issuer: "https://clave.test".into(),
            client_id: "importass".into(),
            token_endpoint: "https://clave.test/token".into(),
            redirect_uri: "https://app.test/acceso/vuelta".into(),
            verifier: "v".repeat(43),
            state: "s".into(),
            nonce: "n".into(),
            begun: 1000,
            intent: Intent::default(),
        }
    }

    fn token(claims: &serde_json::Value) -> String {
        format!("e30.{}.sig", BASE64URL.encode(claims.to_string()))
    }

    #[test]
    fn every_claim_is_checked() {
        let good = serde_json::json!({ "iss": "https://clave.test", "aud": "importass", "exp": 1300, "iat": 1010, "nonce": "n" });
        assert_eq!(check_claims(&token(&good), &pending(), Instant(1020)), Ok(()));
        for (name, wrong) in [
            ("iss", serde_json::json!("https://other.test")),
            ("aud", serde_json::json!("other")),
            ("aud", serde_json::json!(["importass", "other"])),
            ("azp", serde_json::json!("other")),
            ("exp", serde_json::json!(800)),
            ("iat", serde_json::json!(5000)),
            ("nonce", serde_json::json!("x")),
            ("nonce", serde_json::Value::Null),
        ] {
            let mut claims = good.clone();
            if let Some(map) = claims.as_object_mut() {
                map.insert(name.into(), wrong);
            }
            assert_eq!(
                check_claims(&token(&claims), &pending(), Instant(1020)),
                Err(OidcError::Claims),
                "{name}"
            );
        }
        for rubbish in ["", "a.b", "a.!!.c", "e30.e30.x"] {
            assert_eq!(check_claims(rubbish, &pending(), Instant(1020)), Err(OidcError::Claims));
        }
    }
}
