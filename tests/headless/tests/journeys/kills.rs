//! Phones die. A process of the shell is killed at random moments and started again: no action is lost or doubled at the
//! server, no half file counts as whole, the databases are sound.
use crate::{
    phone::{PATIENCE, Phone},
    sandbox::Sandbox,
};
use serde_json::Value;
use shared::{
    app::{Event, Screen},
    features::{
        documents::{events::DocumentsEvent, view::FileView},
        notices::view::NoticeRow,
    },
    navigation::Route,
};
use std::{
    collections::BTreeMap,
    io::Read,
    process::{Command, Stdio},
    time::Duration,
};

/// Longest life of a process before it is killed. Its start takes about a third of it.
const LONGEST_LIFE_MS: u64 = 240;

/// What the killed processes said of each notice: begun, and seen to be done.
#[derive(Default)]
struct Told {
    lines: BTreeMap<String, Vec<(bool, String)>>,
}

impl Told {
    fn hear(&mut self, said: &str) {
        // the last line may have been cut by the end of its process
        for line in said.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
            let mut words = line.split_whitespace();
            if let (Some(what), Some(id), Some(action)) = (words.next(), words.next(), words.next()) {
                self.lines.entry(id.to_owned()).or_default().push((what == "done", action.to_owned()));
            }
        }
    }

    fn count(&self, id: &str, action: &str, done: bool) -> usize {
        let lines = self.lines.get(id).into_iter().flatten();
        lines.filter(|(d, a)| *d == done && a == action).count()
    }
}

/// The same moments for the same seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) % sides
    }
}

/// One life of the app: started, killed after a while that only the seed knows.
fn live_and_die(sandbox: &Sandbox, phone: &Phone, document: &str, dice: &mut Dice, told: &mut Told) {
    let mut victim = Command::new(env!("CARGO_BIN_EXE_importass-victim"))
        .args(["--api", &sandbox.origin, "--document", document])
        .args(["--seed", &dice.throw(u64::from(u32::MAX)).to_string(), "--home"])
        .arg(&phone.start.home)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    // not a wait for something: this is how long it lives
    std::thread::sleep(Duration::from_millis(dice.throw(LONGEST_LIFE_MS)));
    victim.kill().unwrap();
    victim.wait().unwrap();
    let mut said = String::new();
    victim.stdout.take().unwrap().read_to_string(&mut said).unwrap();
    told.hear(&said);
}

/// Waits as long as something more arrives: the faster the machine, the more the killed processes left to send.
fn when_all_is_sent(sandbox: &Sandbox, phone: &Phone, slug: &str) -> Vec<NoticeRow> {
    let mut before = 0;
    loop {
        let rested = phone.shell().wait_for(PATIENCE, |v| match &v.screen {
            Screen::Notices(list) if !v.updating && v.line.is_none() => Some(list.rows.clone()),
            _ => None,
        });
        let arrived = sandbox.notice_actions(slug).len();
        match rested {
            Ok(rows) => return rows,
            Err(e) => assert!(arrived > before, "{e}: {arrived} actions arrived, and no more come"),
        }
        before = arrived;
    }
}

fn kill_often(slug: &str, kills: u64, seed: u64) {
    let sandbox = Sandbox::start();
    let mut phone = Phone::of(&sandbox, slug);
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Documents);
    let documents = shows!(phone, Documents(d) if !d.rows.is_empty());
    let document = documents.rows[0].id.clone();
    phone.go(Route::Notices);
    shows!(phone, Notices(n) if n.rows.len() > 1);
    phone.until("everything is here", |v| !v.updating);
    phone.close();
    let (mut dice, mut told) = (Dice(seed | 1), Told::default());
    for _ in 0..kills {
        live_and_die(&sandbox, &phone, &document, &mut dice, &mut told);
    }
    phone.is_sound();

    // a last life, as long as it takes: everything that was done reaches the server
    phone.open();
    shows!(phone, Home);
    phone.go(Route::Notices);
    let shown = when_all_is_sent(&sandbox, &phone, slug);
    let done = sandbox.notice_actions(slug);
    let mut keys: Vec<&str> = done.iter().map(|a| a["key"].as_str().unwrap()).collect();
    keys.sort_unstable();
    let all = keys.len();
    keys.dedup();
    assert_eq!(keys.len(), all, "a key was applied twice");
    let arrived = |id: &str, action: &str| {
        let wanted = action.to_lowercase();
        let is_it = |a: &&Value| {
            let ids = a["body"]["ids"].as_array().into_iter().flatten();
            a["body"]["action"] == wanted && ids.into_iter().any(|i| i == id)
        };
        done.iter().filter(is_it).count()
    };
    let mut checked = 0;
    for id in told.lines.keys() {
        for action in ["Pin", "Unpin", "Read", "Unread"] {
            let (begun, seen, there) =
                (told.count(id, action, false), told.count(id, action, true), arrived(id, action));
            assert!(seen <= there, "{id} {action}: seen {seen} times, arrived {there} times");
            assert!(there <= begun, "{id} {action}: begun {begun} times, arrived {there} times");
            checked += there;
        }
    }
    println!("{slug}: {kills} kills, {checked} actions arrived once each");
    assert!(checked > 0, "nobody lived long enough to do anything");
    // what is shown is what the server holds
    let (status, listed) = phone.raw(&sandbox).get(&format!("/people/{}/notices", phone.word("id")));
    assert_eq!(status, 200);
    for row in shown {
        let there =
            listed["changes"].as_array().unwrap().iter().find(|n| n["id"] == row.id.as_str()).unwrap();
        assert_eq!((&there["pinned"], &there["unread"]), (&row.pinned.into(), &row.unread.into()));
    }

    // the file, begun and broken off many times, is whole in the end
    phone.go(Route::Document { id: document });
    let file = shows!(phone, Document(d) if d.load == shared::parts::Load::Ready).file;
    if !matches!(file, FileView::Ready { .. }) {
        phone.tell(Event::Documents(DocumentsEvent::Download));
        shows!(phone, Document(d) if matches!(d.file, FileView::Ready { .. }));
    }
    phone.close();
    phone.is_sound();
}

/// 1,000 in all; `KILLS=10000` for more, `SEED` repeats.
#[test]
fn a_phone_may_die_at_any_moment() {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(otherwise)
    };
    let (kills, seed) = (number("KILLS", 1_000), number("SEED", 20_260_210));
    println!("KILLS={kills} SEED={seed} repeats this");
    std::thread::scope(|scope| {
        for (n, slug) in ["marta-soler", "lucia-ferrer"].into_iter().enumerate() {
            let seed = seed + 7 * n as u64;
            scope.spawn(move || kill_often(slug, kills / 2, seed));
        }
    });
}
