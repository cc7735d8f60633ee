//! A native shell without a screen: it draws nothing and decides nothing, but carries out every request of the core
//! over the same bytes as the shells with a screen. The command line, the journeys and the measures stand on it.
//!
//! * [`Shell`]: a running core with its platform: events in, views out.
//! * [`operations`]: one handler for each operation.
//! * [`Browser`]: who plays the person at the identity provider and at the payment gateway.
//! * [`Control`]: the sandbox's control API.
pub mod browser;
pub mod control;
pub mod home;
pub mod operations;
pub mod shell;

pub use browser::{Browser, Payer};
pub use control::Control;
pub use home::Home;
pub use shell::{Shell, ShellFailure, Start};

/// Writes a line to stdout for people. Who closed the other end (`| head`) does not want to read on: no error.
pub fn say(text: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stdout(), "{text}");
}
