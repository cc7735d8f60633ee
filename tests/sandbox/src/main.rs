//! The sandbox's command line.

use std::{path::PathBuf, process::ExitCode};

use clap::Parser;
use jiff::Timestamp;
use sandbox::{Config, start};

/// A stand-in for the TGSS, for tests and testers. Nothing in it is official.
#[derive(Parser)]
#[command(version)]
struct Options {
    /// Port; 0 for any free one (then the TLS port is any free one too)
    #[arg(long, default_value_t = 8640)]
    port: u16,
    /// TLS port, where certificates are presented [default: PORT+1]
    #[arg(long)]
    tls_port: Option<u16>,
    /// Folder where state is kept; without it everything is forgotten at the end
    #[arg(long)]
    data: Option<PathBuf>,
    /// The web shell's built files
    #[arg(long)]
    dist: Option<PathBuf>,
    /// Address to bind; anything but loopback opens the sandbox to the network
    #[arg(long, default_value = "127.0.0.1")]
    host: String,
    /// Where the clock starts (RFC 3339)
    #[arg(long)]
    now: Option<Timestamp>,
    /// File to which each exchange of the API is appended, a JSON line each
    #[arg(long)]
    record: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Options { port, tls_port, data, dist, host, now, record } = Options::parse();
    let running = match start(Config { host, port, tls_port, data, dist, now, record }).await {
        Ok(running) => running,
        Err(error) => {
            eprintln!("sandbox: cannot start: {error}");
            return ExitCode::FAILURE;
        }
    };
    println!("ready {}", running.origin);
    eprintln!("sandbox: pages at {}/sandbox, TLS port {}", running.origin, running.tls_port);
    match running.wait().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("sandbox: {error}");
            ExitCode::FAILURE
        }
    }
}
