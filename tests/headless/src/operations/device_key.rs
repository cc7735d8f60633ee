//! The device key: P-256 in software, its private half in a file of the home folder that only its owner reads. A phone
//! keeps it in hardware; a command line has none to rely on.
use super::Platform;
use crate::home::{read_private, write_private};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64URL};
use p256::ecdsa::SigningKey;
use shared::effects::{DeviceKeyAnswer, ShellError};

/// The key of this device, made at the first question.
pub(super) fn key(platform: &Platform) -> Option<SigningKey> {
    let path = platform.home.device_key();
    if let Some(bytes) = read_private(&path).ok()? {
        // a key that cannot be read is not made anew in silence: sessions are bound to it
        return SigningKey::from_slice(&bytes).ok();
    }
    let mut bytes = [0_u8; 32];
    // one in 2³² draws is no scalar of the curve
    for _ in 0..8 {
        getrandom::fill(&mut bytes).ok()?;
        if let Ok(key) = SigningKey::from_slice(&bytes) {
            write_private(&path, &bytes).ok()?;
            return Some(key);
        }
    }
    None
}

/// Answers the public half.
pub(super) fn carry_out(platform: &Platform) -> DeviceKeyAnswer {
    let Some(key) = key(platform) else { return DeviceKeyAnswer::Failed(ShellError::Failed) };
    let point = key.verifying_key().to_sec1_point(false);
    match (point.x(), point.y()) {
        (Some(x), Some(y)) => DeviceKeyAnswer::Point { x: BASE64URL.encode(x), y: BASE64URL.encode(y) },
        _ => DeviceKeyAnswer::Failed(ShellError::Failed),
    }
}
