//! The browser leg of a sign-in or a payment: whoever plays the person goes through the pages.
use crate::Browser;
use shared::effects::{BrowserAnswer, OpenBrowser};

/// Goes there and comes back.
pub(super) fn carry_out(op: &OpenBrowser, browser: &Browser) -> BrowserAnswer {
    browser.visit(&op.url, &op.return_uri)
}
