//! Starting other programs. What they print goes to stderr: stdout belongs to the command's own result.

use anyhow::{Context, Result, bail, ensure};
use std::collections::VecDeque;
use std::fmt;
use std::io::{self, BufRead, BufReader, IsTerminal, PipeReader};
use std::mem;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// A program that ended badly, with what it said last.
#[derive(Debug)]
pub struct Failed {
    line: String,
    status: ExitStatus,
    /// None where somebody watched it.
    pub end: Vec<String>,
}

/// How long what a program started and left behind may keep its output open.
const STRAGGLERS: Duration = Duration::from_secs(2);

/// As many lines as a failing suite needs to name what failed.
const END: usize = 20;

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` failed ({})", self.line, self.status)
    }
}

impl std::error::Error for Failed {}

/// Runs a program to its end; anything but success is an error that names the program: [`Failed`].
pub fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    eprintln!("xtask: {line}");
    let start = Instant::now();
    command.stdin(Stdio::null());
    // at a terminal programs draw bars and colours, and whoever sits there scrolls back
    let ended = if io::stderr().is_terminal() {
        command.stdout(Stdio::from(io::stderr())).status().map(|status| (status, Vec::new()))
    } else {
        heard(command)
    };
    let (status, end) = ended.with_context(|| format!("cannot start `{line}`"))?;
    if !status.success() {
        bail!(Failed { line, status, end });
    }
    eprintln!("xtask: {} took {:.1?}", command.get_program().to_string_lossy(), start.elapsed());
    Ok(())
}

/// Runs a program, passes on what it says, and returns its last words.
fn heard(command: &mut Command) -> io::Result<(ExitStatus, Vec<String>)> {
    let (said, speech) = io::pipe()?;
    let mut child = command.stdout(speech.try_clone()?).stderr(speech).spawn()?;
    // the command holds its end of the pipe, which would never be over
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let end = Arc::<Mutex<VecDeque<String>>>::default();
    let over = pass_on(said, Arc::clone(&end));
    let status = child.wait()?;
    // over, or still open by whatever the program left running: what was said by now counts
    let _ = over.recv_timeout(STRAGGLERS);
    let end = mem::take(&mut *end.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((status, end.into()))
}

/// Copies every line to stderr as it comes, and keeps the last ones that say something.
fn pass_on(said: PipeReader, end: Arc<Mutex<VecDeque<String>>>) -> mpsc::Receiver<()> {
    let (is_over, over) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(said).split(b'\n').map_while(io::Result::ok) {
            let text = String::from_utf8_lossy(&line);
            eprintln!("{text}");
            let mut end = end.lock().unwrap_or_else(PoisonError::into_inner);
            if !text.trim().is_empty() {
                end.push_back(text.trim_end().to_owned());
            }
            if end.len() > END {
                end.pop_front();
            }
        }
        // who asked may have waited long enough
        let _ = is_over.send(());
    });
    over
}

/// Runs a program quietly and returns what it printed, without the surrounding white space.
pub fn capture(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{line}`"))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "`{line}` failed ({}): {}", output.status, complaint.trim());
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_said_last_is_kept() {
        let said = |script: &str| heard(Command::new("sh").args(["-c", script])).unwrap();
        let (status, end) = said("echo one; echo; echo two >&2; exit 3");
        assert_eq!((status.code(), end), (Some(3), vec!["one".to_owned(), "two".to_owned()]));
        let (_, end) = said("seq 100; printf last");
        assert_eq!((end.len(), end[0].as_str(), end[END - 1].as_str()), (END, "82", "last"));
    }

    #[test]
    fn whatever_a_program_left_running_is_not_waited_for() {
        let (status, end) = heard(Command::new("sh").args(["-c", "sleep 60 & echo $!"])).unwrap();
        assert!(status.success());
        // it would have ended by then
        assert!(Command::new("kill").arg(&end[0]).status().unwrap().success());
    }

    #[test]
    fn a_failure_names_the_program() {
        let error = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err();
        assert!(error.downcast_ref::<Failed>().is_some());
        assert!(error.to_string().contains("sh -c exit 3"), "{error}");
    }
}
