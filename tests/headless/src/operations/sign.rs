//! Signing with the device key.
use super::{Platform, device_key};
use p256::ecdsa::{Signature, signature::Signer};
use shared::effects::{ShellError, Sign, SignAnswer};

/// Signs by ES256: r and s, 32 bytes each (RFC 7518, 3.4).
pub(super) fn carry_out(op: &Sign, platform: &Platform) -> SignAnswer {
    match device_key::key(platform) {
        Some(key) => {
            let signature: Signature = key.sign(&op.message);
            SignAnswer::Signature(signature.to_bytes().to_vec())
        }
        None => SignAnswer::Failed(ShellError::Failed),
    }
}
