//! A phone in a process of its own, for a test that looks into its memory: what is freed is zeroed, as in a release for
//! phones, and what it is told arrives masked, so that nothing of it is here but what the core itself keeps.
use clap::Parser;
use headless::{Shell, Start, say};
use shared::{
    app::{Event, Screen},
    effects::PlatformAnswer,
};
use std::{alloc::System, error::Error, io::BufRead, path::PathBuf};
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static ZEROIZING: ZeroAlloc<System> = ZeroAlloc(System);

/// Every byte of an event is turned by this one.
const MASK: u8 = 0x5a;

#[derive(Parser)]
struct Arguments {
    /// Base address of the server.
    #[arg(long)]
    api: String,
    /// The device's folder.
    #[arg(long)]
    home: PathBuf,
}

fn unmask(line: &str) -> Option<Vec<u8>> {
    let digits = line.as_bytes().chunks_exact(2);
    digits.map(|two| Some(u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok()? ^ MASK)).collect()
}

/// Reads lines: `?` asks what is shown, anything else is an event, in masked hexadecimal.
fn main() -> Result<(), Box<dyn Error>> {
    let Arguments { api, home } = Arguments::parse();
    let mut start = Start::new(api, home);
    start.unlock = PlatformAnswer::Granted;
    let shell = Shell::start(start)?;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line == "?" {
            say(shown(&shell.view()?.screen));
        } else if let Some(bytes) = unmask(&line) {
            shell.send(&bincode::deserialize::<Event>(&bytes)?)?;
        }
    }
    Ok(())
}

/// The screen's name; what is on it stays here.
const fn shown(screen: &Screen) -> &'static str {
    match screen {
        Screen::Welcome(_) => "welcome",
        Screen::SmsForm(_) => "form",
        Screen::Code(_) => "code",
        Screen::PushPrimer(_) | Screen::BiometricsPrimer(_) => "primer",
        Screen::Home(_) => "home",
        Screen::Locked(_) => "locked",
        _ => "other",
    }
}
