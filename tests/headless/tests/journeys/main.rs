//! The product's journeys without a screen, against the real sandbox: an event goes in, a view comes out.
//!
//! Each test has its own sandbox and its own phone. Time is the sandbox's clock; nothing sleeps.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking: that is how a test speaks"
)]

#[macro_use]
mod phone;
mod raw;
mod sandbox;
mod terminal;

mod access;
mod acts;
mod command_line;
mod command_line_acts;
mod contact;
mod contract;
mod devices;
#[cfg(target_os = "linux")]
mod disks;
mod documents;
mod kills;
mod memory;
mod notices;
mod offline;
mod payments;
mod quiet;
mod regularization;
mod representation;
mod rubbish;
mod terms;
