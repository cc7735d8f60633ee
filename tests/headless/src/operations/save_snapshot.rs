//! Keeps where the person stands, in a file, as a phone keeps it for a process that it ends.
use super::Platform;
use crate::home::{forget_private, write_private};
use shared::effects::{Done, SaveSnapshot, ShellError};

/// Keeps it, or forgets it.
pub(super) fn carry_out(op: &SaveSnapshot, platform: &Platform) -> Done {
    let path = platform.home.snapshot();
    let done = match &op.text {
        Some(text) => write_private(&path, text.as_bytes()),
        None => forget_private(&path),
    };
    if done.is_ok() { Done::Yes } else { Done::Failed(ShellError::Failed) }
}
