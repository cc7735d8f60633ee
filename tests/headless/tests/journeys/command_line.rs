//! The command line: what it prints is the core's, and its exit codes are those of its help.
use crate::{sandbox::Sandbox, terminal::Terminal};
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

const RAMON: &str = "sign-in sms --identifier 14567823Z --birth-date 30/09/1961 --mobile 611222333";

#[test]
fn who_is_not_signed_in_is_told_so() {
    let sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    for words in ["home", "notices", "documents", "regularization", "contact", "people", "settings"] {
        terminal.fails(words, 4, "importass sign-in");
    }
    // what needs no sign-in
    assert!(terminal.does("guide").contains("Guía"));
    assert!(terminal.does("help-phones").contains("91 908 70 67"));
    assert!(terminal.does("services").contains("Altas, bajas y modificaciones"));
    assert!(terminal.does("services altas-bajas").contains("60 días naturales"));
    assert!(terminal.does("--lang en guide").contains("guide"));
    assert_eq!(terminal.says("notices --filter nothing").code, 2);
    assert_eq!(terminal.says("fax").code, 2);
}

#[test]
fn sms_asks_for_the_code_on_stdin() {
    let sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    terminal.fails(&RAMON.replace("1961", "1970"), 1, "Los datos no coinciden");
    terminal.fails(&RAMON.replace("14567823Z", "14567823A"), 1, "La letra «A»");
    let wrong = terminal.with_code(RAMON, || "12".into());
    assert_eq!(wrong.code, 1, "{}", wrong.err);
    assert!(wrong.err.contains("6 cifras"));
    let said = terminal.with_code(RAMON, || sandbox.code("ramon-ibarra"));
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.contains("Hola, Ramón"), "{}", said.out);

    assert!(terminal.does("regularization detail 2024").contains("diciembre de 2024"));
    terminal.fails("people", 5, "Vía SMS no se puede representar");
    // the key, the session and the folder are their owner's only
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for file in ["device-key", "secrets/session", "secrets/database-keys"] {
            let mode = std::fs::metadata(terminal.home.path().join(file)).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{file}");
        }
    }
    terminal.does("sign-out");
    terminal.fails("home", 4, "");
}

#[test]
fn a_day_at_the_terminal() {
    let sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    assert!(terminal.does("sign-in clave --persona marta-soler").contains("Hola, Marta"));
    assert!(terminal.does("home").contains("Tienes una notificación por leer"));

    let list: Value = serde_json::from_str(&terminal.does("notices --json")).unwrap();
    let rows = list["Notices"]["rows"].as_array().unwrap();
    let id = |title: &str| {
        rows.iter().find(|r| r["title"].as_str().unwrap().contains(title)).unwrap()["id"].as_str().unwrap()
    };
    let base = id("Cambia tu base");
    assert!(terminal.does("notices --filter unread").contains("Cambia tu base"));
    assert!(terminal.does(&format!("notices show {base}")).contains("solo informa"));
    assert!(!terminal.does("notices --filter unread").contains("Cambia tu base"));
    assert!(terminal.does(&format!("notices unread {base}")).contains("no leído"));
    terminal.does(&format!("notices pin {base}"));
    terminal.does(&format!("notices archive {base} {}", id("Certificado")));
    assert_eq!(terminal.does("notices list --filter archived").matches("ntc_").count(), 3);
    terminal.does(&format!("notices restore {base}"));
    assert!(terminal.does("notices --search fontaneria").contains("Ningún aviso"));
    let told = sandbox.log().iter().filter(|a| a.path.ends_with("/actions")).count();
    assert_eq!(told, 5, "each was told to the server before its command ended");
    terminal.fails("notices show ntc_nothing", 1, "ya no está");

    assert!(terminal.does("regularization").contains("Pendiente de lectura"));
    terminal.fails("regularization detail 2024", 5, "Se abre cuando firmas");
    sandbox.sign("marta-soler", 2024, "resolution");
    assert!(terminal.does("regularization show 2024").contains("442,56"));
    assert!(terminal.does("regularization detail 2024").contains("enero de 2024"));

    let documents: Value = serde_json::from_str(&terminal.does("documents --json")).unwrap();
    let long = documents["Documents"]["rows"]
        .as_array()
        .unwrap()
        .iter()
        .find(|r| r["title"].as_str().unwrap().contains("vida laboral"))
        .unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(terminal.does("documents --search LABORAL").contains("vida laboral"));
    assert!(terminal.does("documents --search nothing-like-it").contains("Ningún documento"));
    let file = terminal.home.path().join("vida.pdf");
    sandbox.fault(json!({ "path_contains": "/content", "times": 2, "kind": "latency" }));
    sandbox.fault(json!({ "path_contains": "/content", "times": 2, "kind": "truncate" }));
    let get = format!("documents get {long} --to {}", file.display());
    terminal.fails(&get, 3, "La descarga se ha parado");
    assert!(!file.exists());
    assert!(terminal.does(&get).contains("vida.pdf"));
    assert!(std::fs::metadata(&file).unwrap().len() > 1_000_000);

    assert!(terminal.does("settings theme dark").contains("(•) Oscuro"));
    terminal.fails("settings push on", 1, "no recibe notificaciones");
    assert!(terminal.does("settings language en").contains("Settings"));
    assert!(terminal.does("home").contains("Home"));
    assert!(terminal.does("sign-out --everywhere").contains("signed out"));
}

#[test]
fn a_change_of_mobile_whose_answer_is_lost_is_asked_for() {
    let sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    terminal.does("sign-in certificate --persona marta-soler");
    terminal.fails("contact change-mobile 912345678", 1, "No es un móvil");
    sandbox.fault(json!({ "path_contains": "/confirmation", "times": 2, "kind": "lost_answer" }));
    let said = terminal.with_code("contact change-mobile 677000111", || sandbox.code("marta-soler"));
    assert_eq!(said.code, 6, "{}{}", said.out, said.err);
    assert!(said.err.contains("No sabemos si tu cambio ha llegado"));
    let answer = terminal.does("contact ask");
    assert!(answer.contains("Cambio registrado") && answer.contains("SBX26e"), "{answer}");
    assert!(terminal.does("contact").contains("*11"));
    let said = terminal.with_code("contact change-email m@nuevo.example.es", || sandbox.code("marta-soler"));
    assert_eq!(said.code, 0, "{}{}", said.out, said.err);
    assert!(said.out.contains("Número de registro"));
}

#[test]
fn acting_for_somebody_by_a_part_of_the_name() {
    let sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    terminal.does("sign-in clave-movil --persona irene-campos");
    let people = terminal.does("people");
    assert!(people.contains("Hugo") && people.contains("Óscar"), "{people}");
    let year = terminal.does("--as hugo regularization show 2024");
    assert!(year.contains("Actúas en nombre de Hugo") && year.contains("417,36"), "{year}");
    // without accents; and only what the power names
    terminal.fails("--as oscar regularization", 5, "no incluye la regularización");
    assert!(terminal.does("--as oscar notices").contains("Actúas en nombre de Óscar"));
    terminal.fails("--as hugo contact", 5, "área personal");
    terminal.fails("--as nadie home", 5, "No hay nadie");
    terminal.fails("--as a home", 1, "not unique");
}

#[test]
fn without_connection_what_is_kept_is_printed_and_said_to_be_old() {
    let mut sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    terminal.does("sign-in clave --persona marta-soler");
    terminal.does("documents");
    sandbox.kill();
    let said = terminal.says("documents");
    assert_eq!(said.code, 3, "{}{}", said.out, said.err);
    assert!(said.out.contains("vida laboral") && said.err.contains("Sin conexión"), "{}", said.err);
    assert_eq!(terminal.says("regularization detail 2023").code, 3);
    let elsewhere = Terminal { origin: sandbox.origin.clone(), home: tempfile::tempdir().unwrap() };
    elsewhere.fails("home", 4, "");
    elsewhere.fails(RAMON, 1, "No hay conexión");
}

#[test]
fn a_person_signs_in_with_a_browser_of_their_own() {
    let sandbox = Sandbox::start();
    let terminal = Terminal::at(&sandbox);
    let mut child =
        terminal.command("sign-in clave").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut address = String::new();
    out.read_line(&mut address).unwrap();
    let address = url::Url::parse(address.trim()).unwrap();
    let (_, back) = address.query_pairs().find(|(name, _)| name == "redirect_uri").unwrap();
    assert!(back.starts_with("http://127.0.0.1:"), "RFC 8252: a loopback address, {back}");

    // whoever else knocks is sent away, and the waiting goes on
    let knock = |url: &str| reqwest::blocking::get(url).unwrap().status().as_u16();
    assert_eq!(knock(&back.replace("/acceso/vuelta", "/favicon.ico")), 404);

    let browser = headless::Browser::persona(&sandbox.origin, "marta-soler").unwrap();
    let shared::effects::BrowserAnswer::Returned(returned) = browser.visit(address.as_str(), &back) else {
        panic!("the persona did not get through");
    };
    assert_eq!(knock(&returned), 200);
    let mut said = String::new();
    std::io::Read::read_to_string(&mut out, &mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(said.contains("Hola, Marta"), "{said}");
}
