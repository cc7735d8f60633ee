//! A terminal has no clipboard of its own: the text is printed on a line of its own.
use super::{Platform, Seen};
use shared::effects::{CopyText, Done};

/// Prints the text.
pub(super) fn carry_out(op: &CopyText, platform: &Platform) -> (Done, Seen) {
    if platform.speaks {
        crate::say(&op.text);
    }
    (Done::Yes, Seen::Copied(op.text.clone()))
}
