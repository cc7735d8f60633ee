//! What a locked phone, or one that was signed out of, still holds in its memory: no token, no code, no DNI.
#![cfg(target_os = "linux")]
use crate::{
    phone::{PATIENCE, eventually},
    sandbox::Sandbox,
};
use serde_json::Value;
use shared::{
    app::Event,
    features::{
        access::events::{AccessEvent, AccessField, PrimerAnswer, SignInMethod},
        settings::events::SettingsEvent,
    },
};
use std::{
    fs::File,
    io::{BufRead, BufReader, Write},
    os::unix::fs::FileExt,
    path::Path,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Instant,
};

const MASK: u8 = 0x5a;

struct Remote {
    child: Child,
    tell: ChildStdin,
    hear: BufReader<ChildStdout>,
}

impl Drop for Remote {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Remote {
    fn start(sandbox: &Sandbox, home: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_importass-remote"))
            .args(["--api", &sandbox.origin, "--home"])
            .arg(home)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (tell, hear) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, tell, hear }
    }

    fn send(&mut self, event: &Event) {
        let bytes = bincode::serialize(event).unwrap();
        let line: String = bytes.iter().map(|b| format!("{:02x}", b ^ MASK)).collect();
        writeln!(self.tell, "{line}").unwrap();
    }

    fn shows(&mut self) -> String {
        writeln!(self.tell, "?").unwrap();
        let mut line = String::new();
        self.hear.read_line(&mut line).unwrap();
        line.trim().to_owned()
    }

    fn until(&mut self, screen: &str) {
        let this = std::cell::RefCell::new(self);
        eventually(screen, || this.borrow_mut().shows() == screen);
    }

    /// None of these stays for long: what is on its way when the screen changes ends in a moment.
    fn forgets(&self, when: &str, secrets: &[(&'static str, String)]) {
        let end = Instant::now() + PATIENCE;
        loop {
            let held = self.holds(secrets);
            if held.is_empty() {
                return;
            }
            assert!(Instant::now() < end, "{when}, it still holds {held:?}");
        }
    }

    /// Which of these are in what the process can write to.
    fn holds<'a>(&self, secrets: &'a [(&'static str, String)]) -> Vec<&'a str> {
        let folder = Path::new("/proc").join(self.child.id().to_string());
        let maps = std::fs::read_to_string(folder.join("maps")).unwrap();
        let memory = File::open(folder.join("mem")).unwrap();
        let mut found: Vec<&str> = Vec::new();
        for line in maps.lines().filter(|l| l.split_whitespace().nth(1).is_some_and(|p| p.starts_with("rw")))
        {
            let (from, to) = line.split_whitespace().next().unwrap().split_once('-').unwrap();
            let address = |s: &str| u64::from_str_radix(s, 16).unwrap();
            let (from, to) = (address(from), address(to));
            let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
            // pages that were never touched, or the kernel's own, are not there to be read
            if memory.read_exact_at(&mut bytes, from).is_err() {
                continue;
            }
            for (name, secret) in secrets {
                let is_here = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
                if is_here && !found.contains(name) {
                    found.push(name);
                }
            }
        }
        found
    }
}

fn tokens(home: &Path) -> Vec<(&'static str, String)> {
    let session: Value =
        serde_json::from_slice(&std::fs::read(home.join("secrets/session")).unwrap()).unwrap();
    ["access_token", "refresh_token"].map(|n| (n, session["session"][n].as_str().unwrap().to_owned())).into()
}

#[test]
fn a_locked_or_signed_out_phone_holds_no_secret_in_memory() {
    let sandbox = Sandbox::start();
    let home = tempfile::tempdir().unwrap();
    // somebody whose DNI is not the example that a hint gives
    let persona = sandbox.control.persona("lucia-ferrer").unwrap();
    let word = |name: &str| persona[name].as_str().unwrap().to_owned();
    let day: Vec<String> = word("birth_date").split('-').map(str::to_owned).collect();
    let birth_date = format!("{}/{}/{}", day[2], day[1], day[0]);
    let mut phone = Remote::start(&sandbox, home.path());
    phone.until("welcome");
    let access = |event| Event::Access(event);
    phone.send(&access(AccessEvent::Start(SignInMethod::Sms)));
    for (field, text) in [
        (AccessField::Identifier, word("identifier")),
        (AccessField::BirthDate, birth_date),
        (AccessField::Mobile, word("mobile").trim_start_matches("+34").to_owned()),
    ] {
        phone.send(&access(AccessEvent::Typed { field, text }));
    }
    let dni = ("DNI", word("identifier"));
    eventually("the search finds what is there", || phone.holds(std::slice::from_ref(&dni)) == ["DNI"]);
    phone.send(&access(AccessEvent::Submit));
    phone.until("code");
    let code = sandbox.code("lucia-ferrer");
    phone.send(&access(AccessEvent::Typed { field: AccessField::Code, text: code.clone() }));
    phone.send(&access(AccessEvent::Submit));
    phone.until("primer");
    phone.send(&access(AccessEvent::Primer(PrimerAnswer::No)));
    phone.send(&access(AccessEvent::Primer(PrimerAnswer::No)));
    phone.until("home");
    let mut secrets = tokens(home.path());
    secrets.push(dni);
    secrets.push(("code", format!("\"{code}\"")));
    assert!(phone.holds(&secrets).contains(&"refresh_token"), "the search finds what is there");

    phone.send(&Event::Lock);
    phone.until("locked");
    phone.forgets("locked", &secrets);

    phone.send(&Event::Unlock);
    phone.until("home");
    secrets.extend(tokens(home.path()));
    assert!(phone.holds(&secrets).contains(&"refresh_token"));
    phone.send(&Event::Settings(SettingsEvent::SignOut));
    phone.send(&Event::Confirm);
    // the question may come a moment after it was asked for
    let leaving = std::cell::RefCell::new(&mut phone);
    eventually("signed out", || {
        let mut phone = leaving.borrow_mut();
        phone.send(&Event::Confirm);
        phone.shows() == "welcome"
    });
    phone.forgets("signed out", &secrets);
}
