//! Addresses are printed, not opened: a command line may run where there is no browser.
use super::{Platform, Seen};
use shared::effects::{Done, OpenUrl};

/// Prints the address.
pub(super) fn carry_out(op: &OpenUrl, platform: &Platform) -> (Done, Seen) {
    if platform.speaks {
        crate::say(&op.url);
    }
    (Done::Yes, Seen::Opened(op.url.clone()))
}
