//! Measures of the core, each a ratio against something: `importass-bench --out FILE`. Reports and asserts nothing.
mod law;
mod store;

use headless::{Browser, Shell, Start};
use serde::Serialize;
use shared::{
    api::{dto, session::Stored},
    app::{Event, Launch, Screen},
    domain::dates::Instant as ServerTime,
    effects::{
        DeviceKeyAnswer, Done, Secret, ShellEffectFfi, SignAnswer,
        db::{From, Keep, LoadWindow, NoticeHead, NoticeRecord, StorePage, Vault, WINDOW},
    },
    features::{
        access::events::{AccessEvent, PrimerAnswer, SignInMethod},
        notices::{
            events::{NoticeFilter, NoticesEvent},
            view::NoticeKind,
        },
    },
    navigation::Route,
    platform::{
        bridge::Bridge,
        native::{Place, Stores},
        secrets::{SecretStore, in_memory},
    },
    store::DbOperation,
};
use std::{
    error::Error,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, OnceLock, Weak, mpsc},
    time::{Duration, Instant},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

#[derive(Serialize)]
struct Row {
    name: String,
    value: f64,
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    versus: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ratio: Option<f64>,
}

fn row(name: &str, value: f64, unit: &'static str, limit: f64) -> Row {
    let versus = Some(format!("limit {limit} {unit}"));
    Row { name: name.to_owned(), value, unit, versus, ratio: Some(value / limit) }
}

/// How long many runs took, in microseconds, the shortest first.
fn times(runs: usize, mut f: impl FnMut() -> Outcome<()>) -> Outcome<Vec<f64>> {
    for _ in 0..runs / 10 {
        f()?;
    }
    let mut all = Vec::with_capacity(runs);
    for _ in 0..runs {
        let begun = Instant::now();
        f()?;
        all.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    all.sort_by(f64::total_cmp);
    Ok(all)
}

/// Median of many runs, in microseconds.
fn median(runs: usize, f: impl FnMut() -> Outcome<()>) -> Outcome<f64> {
    Ok(times(runs, f)?.get(runs / 2).copied().unwrap_or_default())
}

/// A core whose platform answers at once; its server cannot be reached.
struct Core {
    bridge: Arc<Bridge>,
    rendered: mpsc::Receiver<()>,
}

#[derive(serde::Deserialize)]
struct Request {
    id: u32,
    effect: ShellEffectFfi,
}

impl Core {
    fn start(folder: &Path, signed_in: bool) -> Outcome<Self> {
        let (render, rendered) = mpsc::channel();
        let (requests, queue) = mpsc::channel::<Vec<u8>>();
        let place = Place { folder: folder.to_owned(), secrets: secrets(signed_in)? };
        let bridge = Arc::new(Bridge::new(place, move |bytes| drop(requests.send(bytes))));
        let weak: Weak<Bridge> = Arc::downgrade(&bridge);
        std::thread::spawn(move || {
            for bytes in queue {
                let Ok(requests) = bincode::deserialize::<Vec<Request>>(&bytes) else { continue };
                for Request { id, effect } in requests {
                    let answer = match effect {
                        ShellEffectFfi::Render(_) => {
                            let _ = render.send(());
                            continue;
                        }
                        other => answer(other),
                    };
                    if let (Some(bridge), Some(answer)) = (weak.upgrade(), answer) {
                        drop(bridge.resolve(id, &answer));
                    }
                }
            }
        });
        let core = Self { bridge, rendered };
        core.bridge.send(Event::Start(Launch {
            api: "http://127.0.0.1:9".into(),
            path: "/".into(),
            ..Launch::default()
        }));
        let begun = Instant::now();
        while core.bridge.typed_view().tabs.is_empty() == signed_in
            || core.bridge.typed_view().path == "/" && signed_in
        {
            if begun.elapsed() > Duration::from_secs(20) {
                return Err("the core did not start".into());
            }
            let _ = core.rendered.recv_timeout(Duration::from_millis(50));
        }
        Ok(core)
    }

    /// Nothing more is drawn for a while: what began by itself has ended.
    fn settle(&self) {
        while self.rendered.recv_timeout(Duration::from_millis(1500)).is_ok() {}
    }

    fn event(&self, event: &Event) -> Outcome<Vec<u8>> {
        // what was drawn before is not the answer to this
        while self.rendered.try_recv().is_ok() {}
        Ok(bincode::serialize(event)?)
    }
}

fn answer(effect: ShellEffectFfi) -> Option<Vec<u8>> {
    match effect {
        ShellEffectFfi::DeviceKey(_) => {
            bincode::serialize(&DeviceKeyAnswer::Point { x: "eA".into(), y: "eQ".into() }).ok()
        }
        ShellEffectFfi::Sign(_) => bincode::serialize(&SignAnswer::Signature(vec![0; 64])).ok(),
        _ => bincode::serialize(&Done::Yes).ok(),
    }
}

/// A secret store that holds the keys of the databases, and a session.
fn secrets(signed_in: bool) -> Outcome<SecretStore> {
    let store = in_memory();
    let keep = |name: &str, bytes: &[u8]| -> Outcome<()> {
        Ok(store.build("org.importass", name, None)?.set_secret(bytes)?)
    };
    let key = key();
    keep(
        "database-keys",
        serde_json::json!({ "device": key, "people": { "p1": key } }).to_string().as_bytes(),
    )?;
    if let (true, Some(session)) = (signed_in, session()) {
        keep("session", &session.bytes)?;
    }
    Ok(store)
}

fn key() -> Secret {
    Secret { bytes: vec![7; 32] }
}

fn session() -> Option<Secret> {
    static SESSION: OnceLock<Option<Secret>> = OnceLock::new();
    let make = || {
        let session: dto::Session = serde_json::from_value(serde_json::json!({
            "access_token": "a", "expires_in": 300, "refresh_token": "r", "method": "sms",
            "person": { "id": "p1", "name": "Ana García", "identifier": "****4567L", "has_clave_permanente": false },
        }))
        .ok()?;
        Some(Stored::new(session, ServerTime(i64::from(u32::MAX))).to_secret())
    };
    SESSION.get_or_init(make).clone()
}

fn notice(i: u32) -> NoticeRecord {
    let body = format!(
        "Se ha emitido una resolución sobre tu expediente de cuotas número {i}. Consulta el documento en tu área personal."
    );
    NoticeRecord {
        head: NoticeHead {
            id: format!("ntc_{i:08}"),
            kind: NoticeKind::Notification,
            title: format!("Resolución de regularización {i}"),
            excerpt: shared::text::excerpt(&body, 80),
            sent_at: ServerTime(1_600_000_000 + i64::from(i) * 977),
            unread: i.is_multiple_of(3),
            pinned: i.is_multiple_of(20_000),
        },
        body,
        archived: false,
        link: None,
    }
}

fn vault() -> Outcome<Vault> {
    Ok(Vault::Person("p1".to_owned().try_into()?))
}

fn fill(folder: &Path, count: u32) -> Outcome<Stores> {
    let mut stores = Stores::new(folder.to_owned());
    stores.unlock(&key(), false)?;
    stores.admit(&vault()?, &key())?;
    // in use until now: nothing is to be unlocked
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    let active = Keep {
        vault: Vault::Device,
        name: shared::app::start::ACTIVE.into(),
        json: Some(now.to_string()),
        at: ServerTime::default(),
    };
    active.run(stores.get(&active.vault)?)?;
    for page in 0..count.div_ceil(500) {
        let changed = (page * 500..((page + 1) * 500).min(count)).map(notice).collect();
        let page = StorePage {
            vault: vault()?,
            changed,
            removed: Vec::new(),
            cursor: page.to_string(),
            begins: page == 0,
            ends: (page + 1) * 500 >= count,
            at: ServerTime(1_770_714_000),
        };
        page.run(stores.get(&page.vault)?)?;
    }
    Ok(stores)
}

fn without_database(folder: &Path) -> Outcome<Row> {
    let core = Core::start(folder, false)?;
    core.settle();
    let (help, back) = (core.event(&Event::Go(Route::Sms))?, core.event(&Event::Back)?);
    let micros = median(5000, || {
        core.bridge.update(&help)?;
        core.bridge.view()?;
        core.bridge.update(&back)?;
        core.bridge.view()?;
        Ok(())
    })?;
    Ok(row("event → view bytes, a screen without a list", micros / 2.0, "µs", 10.0))
}

struct Measured {
    first: f64,
    next: f64,
    view: f64,
    bytes: usize,
    badge: f64,
}

fn with_database(folder: &Path, count: u32) -> Outcome<Measured> {
    let mut stores = fill(folder, count)?;
    let person = vault()?;
    let badge = {
        let store = stores.get(&person)?;
        let sql = "SELECT count(*) FROM (SELECT 1 FROM notice WHERE unread = 1 AND archived = 0 LIMIT 10)";
        median(1000, || {
            store.connection().prepare_cached(sql)?.query_row([], |r| r.get::<_, i64>(0))?;
            Ok(())
        })?
    };
    let next = {
        let store = stores.get(&person)?;
        let mut from = From::Top;
        median(500, || {
            let load = LoadWindow {
                vault: person.clone(),
                filter: NoticeFilter::Inbox,
                search: String::new(),
                from: from.clone(),
                limit: WINDOW,
            };
            from = load.run(store)?.rows.last().map_or(From::Top, |n| From::After(n.key()));
            Ok(())
        })?
    };
    drop(stores);
    let core = Core::start(folder, true)?;
    core.bridge.send(Event::Go(Route::Notices));
    core.settle();
    let event = core.event(&Event::Notices(NoticesEvent::Filter(NoticeFilter::Inbox)))?;
    let first = median(500, || {
        core.bridge.update(&event)?;
        core.rendered.recv_timeout(Duration::from_secs(10))?;
        core.bridge.view()?;
        Ok(())
    })?;
    let view = median(2000, || {
        core.bridge.view()?;
        Ok(())
    })?;
    Ok(Measured { first, next, view, bytes: core.bridge.view()?.len(), badge })
}

/// A look for news when there are none: how many requests, and how long the answer is. Wants a sandbox, named by
/// `SANDBOX_BIN`; without one there is no such row.
fn unchanged_sync(folder: &Path) -> Outcome<Vec<Row>> {
    let Some(program) = std::env::var_os("SANDBOX_BIN") else { return Ok(Vec::new()) };
    std::fs::create_dir_all(folder)?;
    let record = folder.join("record.jsonl");
    let mut sandbox = Command::new(program)
        .args(["--port", "0", "--record"])
        .arg(&record)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let rows = look_twice(&mut sandbox, folder, &record);
    sandbox.kill()?;
    sandbox.wait()?;
    rows
}

fn look_twice(sandbox: &mut Child, folder: &Path, record: &Path) -> Outcome<Vec<Row>> {
    let mut line = String::new();
    let stdout = sandbox.stdout.take().ok_or("the sandbox says nothing")?;
    BufReader::new(stdout).read_line(&mut line)?;
    let origin = line.trim().strip_prefix("ready ").ok_or("the sandbox is not ready")?;
    let mut start = Start::new(origin, folder.join("home"));
    start.browser = Browser::persona(origin, "marta-soler")?;
    let shell = Shell::start(start)?;
    let patience = Duration::from_secs(60);
    shell.wait_until(|v| matches!(v.screen, Screen::Welcome(_)), patience)?;
    shell.send(&Event::Access(AccessEvent::Start(SignInMethod::ClavePermanente)))?;
    shell.wait_until(|v| matches!(v.screen, Screen::PushPrimer(_)), patience)?;
    shell.send(&Event::Access(AccessEvent::Primer(PrimerAnswer::No)))?;
    shell.send(&Event::Access(AccessEvent::Primer(PrimerAnswer::No)))?;
    shell.wait_until(|v| matches!(v.screen, Screen::Home(_)) && !v.updating, patience)?;
    shell.send(&Event::Go(Route::Notices))?;
    shell.wait_until(|v| matches!(v.screen, Screen::Notices(_)) && !v.updating, patience)?;
    let before = std::fs::read_to_string(record)?.lines().count();
    shell.send(&Event::Notices(NoticesEvent::Refresh))?;
    shell.wait_until(|v| !v.updating, patience)?;
    let exchanges = std::fs::read_to_string(record)?;
    let new: Vec<serde_json::Value> =
        exchanges.lines().skip(before).map(serde_json::from_str).collect::<Result<_, _>>()?;
    let body = |e: &serde_json::Value| e.get("response_body").and_then(|b| b.as_str()).map_or(0, str::len);
    #[allow(clippy::cast_precision_loss, reason = "some hundred bytes")]
    let (requests, bytes) = (new.len() as f64, new.iter().map(body).sum::<usize>() as f64);
    Ok(vec![
        row("unchanged sync, requests", requests, "requests", 1.0),
        row("unchanged sync, body", bytes, "B", 300.0),
    ])
}

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let out = match (arguments.next().as_deref(), arguments.next()) {
        (Some("--out"), Some(file)) => PathBuf::from(file),
        // a process of its own, for the measure of a cold start
        (Some("--cold"), Some(what)) => {
            return store::cold(&what, Path::new(&arguments.next().unwrap_or_default()));
        }
        _ => return Err("usage: importass-bench --out FILE".into()),
    };
    let folder = tempfile::tempdir()?;
    let at = |name: &str| folder.path().join(name);
    let mut rows = vec![without_database(&at("none"))?];
    let small = with_database(&at("small"), 100)?;
    let large = with_database(&at("large"), 100_000)?;
    rows.push(row("view bytes of a full window of 100 rows", large.view, "µs", 60.0));
    rows.push(row("event → database → view, 100,000 notices", large.first, "µs", 1000.0));
    rows.push(Row {
        name: "the same, against 100 notices".into(),
        value: large.first,
        unit: "µs",
        versus: Some(format!("{:.0} µs with 100 notices, limit 1.2", small.first)),
        ratio: Some(large.first / small.first),
    });
    rows.push(row("next window while scrolling, 100,000 notices", large.next, "µs", 1000.0));
    rows.push(row("number for the bell, 100,000 notices", large.badge, "µs", 50.0));
    #[allow(clippy::cast_precision_loss, reason = "some thousand bytes")]
    rows.push(row("inbox view, 100,000 notices", large.bytes as f64, "B", 20_000.0));
    rows.extend(store::rows(&at("store"), &at("large"))?);
    rows.extend(law::rows()?);
    rows.extend(unchanged_sync(&at("sync"))?);
    std::fs::write(&out, serde_json::to_string_pretty(&rows)?)?;
    Ok(())
}
