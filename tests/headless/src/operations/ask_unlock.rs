//! A terminal is not locked: the answer is whatever was configured.
use super::Platform;
use shared::effects::PlatformAnswer;

/// Answers as configured.
pub(super) const fn carry_out(platform: &Platform) -> PlatformAnswer {
    platform.unlock
}
