//! Importass, open: the command line. It prints what the core's view says and decides nothing.
mod args;
mod law;
mod print;
mod talk;

use args::{Command, Options};
use clap::Parser;
use std::process::ExitCode;

/// How a command ended; the numbers are those of `--help`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Done.
    Done = 0,
    /// The core shows a problem.
    Problem = 1,
    /// Something is missing on the command line, or not understood.
    Usage = 2,
    /// No connection, or something else that passes.
    Temporary = 3,
    /// Nobody is signed in.
    SignInNeeded = 4,
    /// Not for this person, this power or this way of signing in.
    NotAllowed = 5,
    /// How an act or a payment ended is not known.
    Unknown = 6,
}

/// Why a command did not end well: what to say on stderr.
#[derive(Debug)]
pub struct Trouble {
    /// Its number.
    pub ending: Ending,
    /// The core's words, or what to do.
    pub words: String,
}

impl Trouble {
    fn new(ending: Ending, words: impl Into<String>) -> Self {
        Self { ending, words: words.into() }
    }
}

impl From<headless::ShellFailure> for Trouble {
    fn from(failure: headless::ShellFailure) -> Self {
        let ending = match failure {
            headless::ShellFailure::Timeout(_) => Ending::Temporary,
            headless::ShellFailure::Home(_) | headless::ShellFailure::Bridge => Ending::Problem,
        };
        Self::new(ending, failure.to_string())
    }
}

impl From<headless::control::ControlError> for Trouble {
    fn from(error: headless::control::ControlError) -> Self {
        Self::new(Ending::Temporary, error.to_string())
    }
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Self::new(Ending::Problem, error.to_string())
    }
}

fn main() -> ExitCode {
    let options = Options::parse();
    match talk::run(&options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            if !trouble.words.is_empty() {
                eprintln!("{}", trouble.words);
            }
            if trouble.ending == Ending::SignInNeeded && !matches!(options.command, Command::SignIn { .. }) {
                eprintln!("importass sign-in --help");
            }
            ExitCode::from(trouble.ending as u8)
        }
    }
}
