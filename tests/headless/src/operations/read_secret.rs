//! Secrets are files of the home folder that only their owner reads. The platform's own store (keyring) follows in an
//! issue of its own: a server or a container often has none.
use super::Platform;
use crate::home::read_private;
use shared::effects::{ReadSecret, Secret, SecretAnswer, SecretName, ShellError};
use std::path::PathBuf;

/// A secret's file.
pub(super) fn path(platform: &Platform, name: SecretName) -> PathBuf {
    platform.home.secrets().join(match name {
        SecretName::DatabaseKey => "database-key",
        SecretName::Session => "session",
        SecretName::PendingSignIn => "pending-sign-in",
    })
}

/// Reads it.
pub(super) fn carry_out(op: &ReadSecret, platform: &Platform) -> SecretAnswer {
    match read_private(&path(platform, op.name)) {
        Ok(Some(bytes)) => SecretAnswer::Found(Secret { bytes }),
        Ok(None) => SecretAnswer::Absent,
        Err(_) => SecretAnswer::Failed(ShellError::Failed),
    }
}
