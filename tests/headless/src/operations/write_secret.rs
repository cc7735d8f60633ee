//! Keeps or forgets a secret; see [`super::read_secret`].
use super::{Platform, read_secret::path};
use crate::home::{forget_private, write_private};
use shared::effects::{Done, ShellError, WriteSecret};

/// Keeps it, or forgets it.
pub(super) fn carry_out(op: &WriteSecret, platform: &Platform) -> Done {
    let path = path(platform, op.name);
    let written = match &op.secret {
        Some(secret) => write_private(&path, &secret.bytes),
        None => forget_private(&path),
    };
    if written.is_ok() { Done::Yes } else { Done::Failed(ShellError::Failed) }
}
