//! The biometric vault is a file of the home folder that only its owner reads; a terminal has no sensor, so the check of
//! finger or face says whatever was configured.
use super::Platform;
use crate::home::{forget_private, read_private, write_private};
use shared::effects::{Secret, VaultAnswer, VaultStore, VaultTrouble};
use std::path::PathBuf;

fn path(platform: &Platform) -> PathBuf {
    platform.home.secrets().join("biometric-vault")
}

/// Keeps a secret, if the check lets it.
pub(super) fn store(op: &VaultStore, platform: &Platform) -> VaultAnswer {
    if let Some(trouble) = platform.biometrics {
        return VaultAnswer::Trouble(trouble);
    }
    match write_private(&path(platform), &op.secret.bytes) {
        Ok(()) => VaultAnswer::Done,
        Err(_) => VaultAnswer::Trouble(VaultTrouble::Failed),
    }
}

/// Gives it out, if the check lets it.
pub(super) fn open(platform: &Platform) -> VaultAnswer {
    match (platform.biometrics, read_private(&path(platform))) {
        (Some(trouble), _) => VaultAnswer::Trouble(trouble),
        (None, Ok(Some(bytes))) => VaultAnswer::Opened(Secret { bytes }),
        (None, Ok(None)) => VaultAnswer::Empty,
        (None, Err(_)) => VaultAnswer::Trouble(VaultTrouble::Failed),
    }
}

/// Forgets it.
pub(super) fn forget(platform: &Platform) -> VaultAnswer {
    match forget_private(&path(platform)) {
        Ok(()) => VaultAnswer::Done,
        Err(_) => VaultAnswer::Trouble(VaultTrouble::Failed),
    }
}

/// Whether there is one.
pub(super) fn state(platform: &Platform) -> VaultAnswer {
    match read_private(&path(platform)) {
        Ok(Some(_)) => VaultAnswer::Done,
        Ok(None) => VaultAnswer::Empty,
        Err(_) => VaultAnswer::Trouble(VaultTrouble::Failed),
    }
}
