//! The command line's acts: asked about once, done with a number, and an exit code for each end.
use crate::{
    sandbox::Sandbox,
    terminal::{Said, Terminal},
};
use headless::{Browser, Payer};
use serde_json::json;
use shared::effects::BrowserAnswer;
use std::{
    io::{BufRead, BufReader, Read, Write},
    process::Stdio,
};

const WAIVER: &str = "/regularizations/2024/waiver";
const ALLEGATIONS: &str = "/regularizations/2024/allegations";
const PAYMENTS: &str = "/regularizations/2024/payments";

fn signed_in(sandbox: &Sandbox, slug: &str) -> Terminal {
    let terminal = Terminal::at(sandbox);
    terminal.does(&format!("sign-in clave --persona {slug}"));
    terminal
}

/// With this on stdin.
fn given(terminal: &Terminal, words: &str, input: &[u8]) -> Said {
    let mut command = terminal.command(words);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    Said::of(child.wait_with_output().unwrap())
}

/// With somebody at a terminal who types this.
#[cfg(unix)]
fn typed(terminal: &Terminal, words: &str, input: &str) -> Said {
    use rustix::pty;
    let keyboard = pty::openpt(pty::OpenptFlags::RDWR | pty::OpenptFlags::NOCTTY).unwrap();
    pty::grantpt(&keyboard).unwrap();
    pty::unlockpt(&keyboard).unwrap();
    let name = pty::ptsname(&keyboard, Vec::new()).unwrap().into_string().unwrap();
    let screen = std::fs::File::options().read(true).write(true).open(name).unwrap();
    let mut keyboard = std::fs::File::from(keyboard);
    writeln!(keyboard, "{input}").unwrap();
    Said::of(terminal.command(words).stdin(screen).output().unwrap())
}

#[test]
fn where_nobody_can_be_asked_only_yes_waives() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "carmen-rubio");
    assert!(terminal.does("regularization show 2024").contains("importass regularization waive 2024"));
    terminal.fails("regularization waive 2024", 2, "--yes");
    let piped = given(&terminal, "regularization waive 2024", b"1\n");
    assert_eq!((piped.code, piped.out.as_str()), (2, ""), "a pipe is nobody");
    assert_eq!(sandbox.count("POST", WAIVER), 0);

    let said = terminal.says("regularization waive 2024 --yes");
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.err.contains("¿Renuncias a 939,00\u{a0}€?"), "{}", said.err);
    assert!(said.out.contains("Renuncia registrada") && said.out.contains("SBX26e"), "{}", said.out);
    terminal.fails("regularization waive 2024 --yes", 1, "Trámite de audiencia terminado");
    terminal.fails("regularization allege 2024 no", 1, "Trámite de audiencia terminado");
    terminal.fails("regularization waive 2031 --yes", 1, "");
    assert_eq!(sandbox.keys(WAIVER).len() + sandbox.keys(ALLEGATIONS).len(), 1);
}

#[cfg(unix)]
#[test]
fn at_a_terminal_a_waiver_is_asked_about_once_in_euros() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "carmen-rubio");
    for no in ["2", "", "yes", "11"] {
        let said = typed(&terminal, "regularization waive 2024", no);
        assert_eq!(said.code, 1, "{no}: {}{}", said.out, said.err);
        assert!(said.err.contains("¿Renuncias a 939,00\u{a0}€?"), "{}", said.err);
        assert!(said.err.contains("1  Renunciar a 939,00\u{a0}€\n2  "), "{}", said.err);
        assert!(said.out.is_empty(), "{}", said.out);
    }
    assert_eq!(sandbox.count("POST", WAIVER), 0);
    let said = typed(&terminal, "regularization waive 2024", "1");
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.out.contains("SBX26e"));
}

#[test]
fn a_process_that_is_killed_asks_the_next_time_and_sends_nothing() {
    for (arrives, code, ending) in [(true, 0, "Renuncia registrada"), (false, 1, "Tu renuncia no llegó")] {
        let sandbox = Sandbox::start();
        let terminal = signed_in(&sandbox, "carmen-rubio");
        if arrives {
            sandbox.fault(json!({ "path_contains": WAIVER, "times": 1, "kind": "lost_answer" }));
        }
        sandbox
            .fault(json!({ "path_contains": WAIVER, "times": 1, "kind": "latency", "latency_ms": 600_000 }));
        let mut child = terminal
            .command("regularization waive 2024 --yes")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        sandbox.faults_struck();
        child.kill().unwrap();
        child.wait().unwrap();
        let said = terminal.says("regularization ask");
        assert_eq!(said.code, code, "{}{}", said.out, said.err);
        assert!(said.out.contains(ending), "{}", said.out);
        assert_eq!(sandbox.keys(WAIVER).len(), usize::from(arrives));
        // it is told once; then there is nothing to ask about
        assert!(terminal.does("regularization ask").contains("Regularización de 2024"));
    }
}

#[test]
fn an_act_that_nobody_knows_about_ends_with_six_until_it_is_asked_for() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "carmen-rubio");
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 2, "kind": "lost_answer" }));
    terminal.fails("regularization waive 2024 --yes", 6, "No sabemos si tu renuncia ha llegado");
    sandbox.fault(json!({ "path_contains": "/submissions/", "times": 99, "kind": "drop" }));
    terminal.fails("regularization ask", 6, "No sabemos");
    // no second act before the first is known
    terminal.fails("regularization allege 2024 texto", 6, "No sabemos");
    terminal.fails("regularization waive 2024 --yes", 6, "No sabemos");
    sandbox.control.delete("faults").unwrap();
    let asked = terminal.does("regularization ask");
    assert!(asked.contains("Renuncia registrada") && asked.contains("SBX26e"), "{asked}");
    let keys = sandbox.keys(WAIVER);
    assert!(keys.len() == 2 && keys[0] == keys[1], "{keys:?}");
    assert!(sandbox.keys(ALLEGATIONS).is_empty());
}

#[test]
fn an_earlier_act_that_is_found_out_is_not_taken_for_this_one() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "carmen-rubio");
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 2, "kind": "lost_answer" }));
    terminal.fails("regularization waive 2024 --yes", 6, "No sabemos");
    let said = terminal.says("regularization allege 2024 texto");
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    assert!(said.out.contains("Renuncia registrada"), "{}", said.out);
    assert!(sandbox.keys(ALLEGATIONS).is_empty());
}

#[test]
fn allegations_come_from_the_line_a_file_or_stdin() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "carmen-rubio");
    let folder = terminal.home.path().to_owned();
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    };
    let allege = "regularization allege 2024";
    for words in [allege.to_owned(), format!("{allege} texto --file {}", write("a.txt", b"a"))] {
        assert_eq!(terminal.says(&words).code, 2, "{words}");
    }
    let file = |name: &str, bytes: &[u8]| format!("{allege} --file {}", write(name, bytes));
    terminal.fails(&file("empty.txt", b" \n"), 1, "antes de presentarlas");
    terminal.fails(&file("long.txt", "ñ".repeat(4001).as_bytes()), 1, "caracteres");
    // cut inside a character, after an odd byte
    terminal.fails(&file("longer.txt", format!("a{}", "ñ".repeat(70_000)).as_bytes()), 1, "caracteres");
    terminal.fails(&file("latin.txt", b"a\xf1o"), 1, "UTF-8");
    terminal.fails(&format!("{allege} --file {}", folder.join("none.txt").display()), 1, "none.txt");
    assert_eq!(given(&terminal, &format!("{allege} -"), b"").code, 1);
    assert_eq!(sandbox.count("POST", ALLEGATIONS), 0);

    let said = given(&terminal, &format!("{allege} -"), "En marzo estuve de baja.\n".as_bytes());
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.out.contains("Alegaciones registradas") && said.out.contains("SBX26e"), "{}", said.out);
    let bodies: Vec<String> = sandbox
        .exchanges()
        .iter()
        .filter(|e| e["path"].as_str().unwrap().ends_with(ALLEGATIONS))
        .map(|e| e["request_body"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(bodies, [json!({ "text": "En marzo estuve de baja." }).to_string()]);
}

#[test]
fn each_end_at_the_gateway_has_its_words_and_only_paid_is_done() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "hugo-navarro");
    assert!(terminal.does("regularization show 2024").contains("importass regularization pay 2024"));
    terminal.fails("regularization pay 2024 --play refused", 1, "El banco no ha aceptado el pago");
    terminal.fails("regularization pay 2024 --play cancel", 1, "Dejaste el pago sin terminar");
    terminal.fails("regularization pay 2024 --play leave", 1, "Tienes un pago empezado");
    // the opening goes through; how it ended cannot be asked
    sandbox.fault(json!({ "path_contains": PAYMENTS, "times": 1, "kind": "latency" }));
    sandbox.fault(json!({ "path_contains": "/regularizations", "times": 99, "kind": "drop" }));
    terminal.fails("regularization pay 2024 --play leave", 6, "No sabemos cómo terminó tu pago");
    sandbox.control.delete("faults").unwrap();
    let paid = terminal.does("regularization pay 2024 --play pay");
    assert!(paid.contains("Pago hecho") && paid.contains("SBX26e"), "{paid}");
    terminal.fails("regularization pay 2024 --play pay", 1, "Regularización pagada");
    assert!(!terminal.does("regularization show 2024").contains("importass regularization pay"));
    assert!(terminal.does("documents").contains("Justificante de pago de la regularización de 2024"));
    assert_eq!(sandbox.keys(PAYMENTS).len(), 5);
}

#[test]
fn a_person_pays_with_a_browser_of_their_own() {
    let sandbox = Sandbox::start();
    let terminal = signed_in(&sandbox, "hugo-navarro");
    let mut child = terminal
        .command("regularization pay 2024")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut address = String::new();
    out.read_line(&mut address).unwrap();
    let payments = sandbox.control.get("payments/hugo-navarro").unwrap();
    let back = payments["payments"][0]["return_uri"].as_str().unwrap().to_owned();
    assert!(back.starts_with("http://127.0.0.1:") && back.ends_with("/pago/vuelta"), "{back}");
    let knock = |url: &str| reqwest::blocking::get(url).unwrap().status().as_u16();
    assert_eq!(knock(&back.replace("/pago/vuelta", "/acceso/vuelta?payment=1")), 404);

    let browser = Browser::payer(&sandbox.origin, Payer::Pays).unwrap();
    let BrowserAnswer::Returned(returned) = browser.visit(address.trim(), &back) else {
        panic!("the gateway did not lead back");
    };
    assert_eq!(knock(&returned), 200);
    let mut said = String::new();
    out.read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said}");
    assert!(said.contains("Pago hecho"), "{said}");
}

#[test]
fn acts_for_somebody_else_go_by_the_power_alone() {
    let sandbox = Sandbox::start();
    let irene = signed_in(&sandbox, "irene-campos");
    for act in ["waive 2024 --yes", "allege 2024 texto", "pay 2024 --play pay"] {
        irene.fails(&format!("--as oscar regularization {act}"), 5, "no incluye la regularización");
    }
    assert_eq!(sandbox.count("POST", &sandbox.id("oscar-leal")), 0);
    let paid = irene.does("--as hugo regularization pay 2024 --play pay");
    assert!(paid.contains("Actúas en nombre de Hugo") && paid.contains("Pago hecho"), "{paid}");

    let leire = signed_in(&sandbox, "leire-otxoa");
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 2, "kind": "lost_answer" }));
    leire.fails("--as carmen regularization waive 2024 --yes", 6, "No sabemos");
    assert!(leire.does("--as carmen regularization ask").contains("Renuncia registrada"));
    // who is not signed in does nothing
    Terminal::at(&sandbox).fails("regularization waive 2024 --yes", 4, "importass sign-in");
    Terminal::at(&sandbox).fails("regularization pay 2024 --play pay", 4, "importass sign-in");
}

#[test]
fn who_has_nothing_to_pay_opens_no_payment() {
    let sandbox = Sandbox::start();
    let ines = signed_in(&sandbox, "ines-cabrera");
    ines.fails("regularization pay 2024 --play pay", 1, "Resumen de la regularización");
    assert_eq!(sandbox.count("POST", PAYMENTS), 0);
    assert_eq!(ines.says("regularization pay 2024 --play twice").code, 2);
}
