//! A terminal receives no push: the address is whatever was configured.
use super::Platform;
use shared::effects::{PushPlatform, PushTokenAnswer, ShellError};

/// Answers as configured.
pub(super) fn carry_out(platform: &Platform) -> PushTokenAnswer {
    match platform.push_token.clone() {
        Some(token) => PushTokenAnswer::Token { token, platform: PushPlatform::Fcm },
        None => PushTokenAnswer::Failed(ShellError::Unsupported),
    }
}
