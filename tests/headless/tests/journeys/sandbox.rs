//! A sandbox of one's own: a process on a free port, with its clock, its faults and its log.
use headless::Control;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::OnceLock,
};

pub struct Sandbox {
    child: Child,
    pub origin: String,
    pub control: Control,
    _folder: tempfile::TempDir,
    pub record: PathBuf,
}

/// `SANDBOX_BIN`, or the one that is built next to this test.
fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(path) = std::env::var_os("SANDBOX_BIN") {
            return path.into();
        }
        let test = std::env::current_exe().unwrap();
        let folder = test.parent().and_then(Path::parent).unwrap();
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "sandbox", "--target-dir"])
            .arg(folder.parent().unwrap())
            .status();
        assert!(built.unwrap().success(), "the sandbox does not build");
        folder.join("sandbox")
    })
}

impl Sandbox {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let record = folder.path().join("record.jsonl");
        let mut child = Command::new(program())
            .args(["--port", "0", "--data"])
            .arg(folder.path().join("data"))
            .arg("--record")
            .arg(&record)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the sandbox does not start");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let origin = line.trim().strip_prefix("ready ").expect("no ready line").to_owned();
        let control = Control::new(&origin).unwrap();
        Self { child, origin, control, _folder: folder, record }
    }

    /// The connection is gone: nobody listens there any more.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub fn code(&self, slug: &str) -> String {
        self.control.code(slug).unwrap().expect("no code was sent")
    }

    pub fn fault(&self, fault: Value) {
        self.control.post("faults", &fault).unwrap();
    }

    pub fn sign(&self, slug: &str, year: u16, act: &str) {
        self.control.post("office/sign", &json!({ "persona": slug, "year": year, "act": act })).unwrap();
    }

    /// The requests of the API so far, oldest first, the last 200.
    pub fn log(&self) -> Vec<Asked> {
        let log = self.control.get("log").unwrap();
        let text = |e: &Value, name: &str| e[name].as_str().unwrap_or_default().to_owned();
        log["requests"]
            .as_array()
            .unwrap()
            .iter()
            .rev()
            .map(|e| Asked {
                method: text(e, "method"),
                path: text(e, "path"),
                status: e["status"].as_u64().unwrap(),
                problem: text(e, "problem"),
                fault: text(e, "fault"),
            })
            .collect()
    }

    /// Asks for the log until it fits.
    pub fn eventually(&self, what: &str, fits: impl Fn(&[Asked]) -> bool) {
        crate::phone::eventually(what, || fits(&self.log()));
    }

    /// Requests and answers as they were recorded, before any fault.
    pub fn exchanges(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(&self.record).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The keys of the writes to a path that the server carried out or refused, oldest first.
    pub fn keys(&self, part: &str) -> Vec<String> {
        let exchanges = self.exchanges();
        let writes = exchanges.iter().filter(|e| e["method"] == "POST");
        writes
            .filter(|e| e["path"].as_str().unwrap().contains(part))
            .map(|e| e["request_headers"]["idempotency-key"].as_str().unwrap().to_owned())
            .collect()
    }

    /// Waits until all faults have begun to strike.
    pub fn faults_struck(&self) {
        crate::phone::eventually("the faults strike", || {
            self.control.get("faults").unwrap()["faults"].as_array().unwrap().is_empty()
        });
    }

    /// How often a path was asked for.
    pub fn count(&self, method: &str, part: &str) -> usize {
        self.log().iter().filter(|a| a.method == method && a.path.contains(part)).count()
    }

    /// What time it is there.
    pub fn now(&self) -> jiff::Timestamp {
        self.control.get("clock").unwrap()["now"].as_str().unwrap().parse().unwrap()
    }

    /// The person's id in the API.
    pub fn id(&self, slug: &str) -> String {
        self.control.persona(slug).unwrap()["id"].as_str().unwrap().to_owned()
    }

    /// What arrived of a person's actions upon notices, in order.
    pub fn notice_actions(&self, slug: &str) -> Vec<Value> {
        let all = self.control.get(&format!("actions/{slug}")).unwrap();
        let all = all["actions"].as_array().unwrap().clone();
        all.into_iter().filter(|a| a["what"] == "notices").collect()
    }

    pub fn new_notice(&self, slug: &str, title: &str) -> String {
        let notice =
            json!({ "persona": slug, "kind": "news", "title": title, "body": "Este aviso solo informa." });
        self.control.post("notices", &notice).unwrap()["id"].as_str().unwrap().to_owned()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request, as the log has it.
#[derive(Debug)]
pub struct Asked {
    pub method: String,
    pub path: String,
    pub status: u64,
    pub problem: String,
    pub fault: String,
}
