//! The browser leg of a sign-in: whoever plays the person goes through the provider's pages.
use crate::Browser;
use shared::effects::{BrowserAnswer, OpenSignIn};

/// Goes there and comes back.
pub(super) fn carry_out(op: &OpenSignIn, browser: &Browser) -> BrowserAnswer {
    browser.sign_in(&op.url, &op.redirect_uri)
}
