//! Proofs that a request comes from the device that the session is bound to (RFC 9449). The key stays with the
//! platform; here the proof is only put together.
use super::{ApiError, client::Api};
use crate::{
    domain::dates::Instant,
    effects::{DeviceKeyAnswer, SignAnswer, device::Device},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL};
use sha2::{Digest, Sha256};

/// The device key's public half.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicPoint {
    x: String,
    y: String,
}

/// base64url of the SHA-256 of a text.
#[must_use]
pub fn hash(text: &str) -> String {
    BASE64URL.encode(Sha256::digest(text.as_bytes()))
}

/// Random bytes in base64url.
pub async fn random(ctx: &dyn Device, bytes: usize) -> String {
    BASE64URL.encode(&ctx.random(bytes).await.bytes)
}

async fn public_point(api: &Api, ctx: &dyn Device) -> Result<PublicPoint, ApiError> {
    if let Some(point) = api.device_key() {
        return Ok(point);
    }
    match ctx.device_key().await {
        DeviceKeyAnswer::Point { x, y } => {
            let point = PublicPoint { x, y };
            api.set_device_key(point.clone());
            Ok(point)
        }
        DeviceKeyAnswer::Failed(_) => Err(ApiError::DeviceKey),
    }
}

/// A proof for one request (RFC 9449, 4.2). `url` without query and fragment.
///
/// # Errors
/// The platform could not make or use the key.
pub async fn proof(
    api: &Api,
    ctx: &dyn Device,
    method: &str,
    url: &str,
    access_token: Option<&str>,
    now: Instant,
) -> Result<String, ApiError> {
    let PublicPoint { x, y } = public_point(api, ctx).await?;
    let header = serde_json::json!({
        "typ": "dpop+jwt", "alg": "ES256",
        "jwk": { "kty": "EC", "crv": "P-256", "x": x, "y": y },
    });
    let mut claims = serde_json::json!({
        "jti": random(ctx, 16).await, "htm": method, "htu": url, "iat": now.0,
    });
    if let (Some(token), Some(claims)) = (access_token, claims.as_object_mut()) {
        claims.insert("ath".to_owned(), hash(token).into());
    }
    let message =
        format!("{}.{}", BASE64URL.encode(header.to_string()), BASE64URL.encode(claims.to_string()));
    match ctx.sign(message.clone().into_bytes()).await {
        SignAnswer::Signature(signature) if signature.len() == 64 => {
            Ok(format!("{message}.{}", BASE64URL.encode(signature)))
        }
        SignAnswer::Signature(_) | SignAnswer::Failed(_) => Err(ApiError::DeviceKey),
    }
}
