//! The commands of the law, and what they compute against a second opinion. No sandbox, no network.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking: that is how a test speaks"
)]
mod agreement;
mod commands;
