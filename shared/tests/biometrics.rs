//! Signing in with finger or face, as a dialogue.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use serde_json::json;
use shared::{
    app::{Event, Screen},
    effects::{HttpError, Secret, VaultTrouble},
    features::{
        access::{
            events::{AccessEvent as A, PrimerAnswer, SignInMethod},
            view::WelcomeView,
        },
        settings::{events::SettingsEvent, view::SettingsView},
    },
    navigation::Route,
};
use support::{Device, header, session};

const MAKE: &str = "POST /api/v1/biometric-credentials";
const REVOKE: &str = "DELETE /api/v1/biometric-credentials/current";
const OPEN: &str = "POST /api/v1/sessions/biometric";

/// Signed in by Cl@ve permanente, at the offer of finger or face.
fn at_primer() -> Device {
    let mut d = Device::new();
    d.sign_in_by_clave();
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    assert!(matches!(d.screen(), Screen::BiometricsPrimer(_)));
    d
}

fn accept(d: &mut Device) {
    d.send(Event::Access(A::Primer(PrimerAnswer::Accept)));
    let call = d.reply_json(MAKE, &json!({ "credential": "cred-secret-1" }));
    assert!(header(&call, "idempotency-key").unwrap().len() >= 16);
    assert!(call.body.is_empty(), "there is nothing to say");
}

/// Turned on, and the app started anew with nobody signed in.
fn with_vault() -> Device {
    let mut d = at_primer();
    accept(&mut d);
    d.vault_keeps();
    d.secrets.remove(&1);
    d.restart();
    d.start();
    d.reply_status();
    d
}

fn settings(d: &mut Device) -> SettingsView {
    d.send(Event::Go(Route::Settings));
    let Screen::Settings(s) = d.screen() else { panic!("Ajustes, not {:?}", d.view().title) };
    s
}

fn welcome(d: &Device) -> WelcomeView {
    let Screen::Welcome(w) = d.screen() else { panic!("the choice, not {:?}", d.view().title) };
    w
}

fn offers(w: &WelcomeView) -> bool {
    w.methods.iter().any(|m| m.method == SignInMethod::Biometrics)
}

fn begin(d: &mut Device) {
    assert!(offers(&welcome(d)));
    d.send(Event::Access(A::Start(SignInMethod::Biometrics)));
    assert!(matches!(d.screen(), Screen::Waiting(_)));
}

fn problem(kind: &str) -> serde_json::Value {
    json!({ "type": format!("/problems/{kind}"), "title": "x", "status": 401 })
}

#[test]
fn it_is_on_only_when_the_vault_has_kept_what_the_server_gave() {
    let mut d = at_primer();
    d.send(Event::Access(A::Primer(PrimerAnswer::Accept)));
    // impatience asks for no second credential
    d.send(Event::Access(A::Primer(PrimerAnswer::Accept)));
    assert_eq!(d.waiting().iter().filter(|w| w.starts_with(MAKE)).count(), 1);
    d.reply_json(MAKE, &json!({ "credential": "cred-secret-1" }));
    assert!(matches!(d.screen(), Screen::BiometricsPrimer(_)), "not before the vault has it");
    let asked = d.vault_store.front().unwrap().operation.clone();
    assert_eq!(asked.secret.bytes, b"cred-secret-1");
    assert!(asked.reason.contains("huella"));
    assert!(!format!("{asked:?}").contains("cred-secret"), "never in a log");
    d.vault_keeps();
    assert!(matches!(d.screen(), Screen::Home(_)));
    assert_eq!(d.view().announcement.text, "Entrada con huella o cara activada");
    let s = settings(&mut d);
    assert!(s.biometrics.on && s.problem.is_none());
}

#[test]
fn whatever_the_vault_says_instead_has_its_own_words_and_undoes_the_credential() {
    use VaultTrouble as V;
    let mut words = Vec::new();
    for trouble in
        [V::NotRecognised, V::LockedOut, V::NoHardware, V::NothingEnrolled, V::Invalidated, V::Failed]
    {
        let mut d = at_primer();
        accept(&mut d);
        d.vault_does_not_keep(trouble);
        d.reply(REVOKE, 204, &[], "");
        let s = settings(&mut d);
        assert!(!s.biometrics.on, "{trouble:?}");
        assert_eq!(s.biometrics.enabled, trouble != V::NoHardware, "{trouble:?}");
        let said = s.problem.unwrap();
        assert_eq!(d.view().announcement.text, said.title);
        words.push(format!("{} {}", said.title, said.text));
    }
    assert!(words.iter().all(|w| !w.contains("biometrics-")), "{words:?}");
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 6, "{words:?}");
}

#[test]
fn going_away_from_it_needs_no_words() {
    let mut d = at_primer();
    accept(&mut d);
    d.vault_does_not_keep(VaultTrouble::Cancelled);
    d.reply(REVOKE, 204, &[], "");
    let s = settings(&mut d);
    assert!(!s.biometrics.on && s.biometrics.enabled && s.problem.is_none());
}

#[test]
fn a_server_that_gives_no_credential_is_told_of_and_the_vault_is_left_alone() {
    let mut d = at_primer();
    d.send(Event::Access(A::Primer(PrimerAnswer::Accept)));
    d.fail(MAKE, HttpError::Offline);
    d.fail(MAKE, HttpError::Offline);
    assert!(d.vault_store.is_empty());
    let s = settings(&mut d);
    assert!(!s.biometrics.on);
    assert_eq!(s.problem.unwrap().title, "No hay conexión");
}

#[test]
fn what_the_vault_did_not_keep_is_deleted_at_the_next_session_if_the_server_could_not_be_told() {
    let mut d = at_primer();
    accept(&mut d);
    d.vault_does_not_keep(VaultTrouble::Failed);
    d.fail(REVOKE, HttpError::Offline);
    d.fail(REVOKE, HttpError::Offline);
    d.restart();
    d.start();
    d.reply(REVOKE, 204, &[], "");
    d.restart();
    d.start();
    assert!(!d.waiting().iter().any(|w| w.starts_with(REVOKE)), "once is enough");
}

#[test]
fn only_who_has_clave_permanente_and_came_by_clave_is_offered_it() {
    let mut d = Device::new();
    d.sign_in();
    let s = settings(&mut d);
    assert!(!s.biometrics.enabled && !s.biometrics.on);
    assert_eq!(s.biometrics.note, "Solo para quien tiene Cl@ve permanente");
    d.send(Event::Settings(SettingsEvent::Biometrics(true)));
    assert!(!d.waiting().iter().any(|w| w.starts_with(MAKE)));
}

#[test]
fn it_signs_in_and_is_offered_beside_the_others() {
    let mut d = with_vault();
    let w = welcome(&d);
    assert_eq!(w.methods.len(), 5);
    assert!(w.methods.iter().all(|m| m.enabled && !m.label.contains("method-")));
    begin(&mut d);
    let asked = d.vault_open.front().unwrap().operation.reason.clone();
    assert!(asked.contains("entrar"), "{asked}");
    d.vault_opens(None);
    let call = d.reply_json(OPEN, &session("p1", "Ana García Ruiz", "clave_permanente"));
    assert_eq!(call.body, br#"{"credential":"cred-secret-1"}"#);
    assert!(header(&call, "dpop").is_some() && header(&call, "authorization").is_none());
    assert_eq!(header(&call, "device-name"), Some("M%C3%B3vil%20de%20Ana"));
    assert!(matches!(d.screen(), Screen::Home(_)), "nothing is offered that was answered");
    assert!(settings(&mut d).biometrics.on);
}

#[test]
fn each_answer_of_the_vault_leads_back_to_the_other_ways_with_its_own_words() {
    use VaultTrouble as V;
    let mut words = Vec::new();
    for (trouble, stays) in [
        (V::NotRecognised, true),
        (V::LockedOut, true),
        (V::NoHardware, true),
        (V::NothingEnrolled, true),
        (V::Failed, true),
        (V::Invalidated, false),
    ] {
        let mut d = with_vault();
        begin(&mut d);
        d.vault_opens(Some(trouble));
        let w = welcome(&d);
        words.push(w.problem.clone().unwrap().title);
        assert_eq!(offers(&w), stays, "{trouble:?}");
        assert_eq!(d.vault.is_some(), stays, "{trouble:?}");
        assert!(w.methods.iter().any(|m| m.method == SignInMethod::ClavePermanente && m.enabled));
    }
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 6, "{words:?}");
    let mut d = with_vault();
    begin(&mut d);
    d.vault_opens(Some(V::Cancelled));
    assert!(welcome(&d).problem.is_none() && offers(&welcome(&d)));
}

#[test]
fn a_revoked_credential_is_forgotten_with_why_and_what_to_do() {
    let mut d = with_vault();
    begin(&mut d);
    d.vault_opens(None);
    d.reply_problem(OPEN, 401, problem("credential-revoked"));
    let w = welcome(&d);
    assert!(w.problem.clone().unwrap().text.contains("Cl@ve permanente"));
    assert!(!offers(&w) && d.vault.is_none());
    // also at the next start
    d.restart();
    d.start();
    assert!(!offers(&welcome(&d)));
}

#[test]
fn no_connection_forgets_nothing() {
    let mut d = with_vault();
    begin(&mut d);
    d.vault_opens(None);
    d.fail(OPEN, HttpError::Offline);
    d.fail(OPEN, HttpError::Offline);
    let w = welcome(&d);
    assert_eq!(w.problem.clone().unwrap().title, "No hay conexión");
    assert!(offers(&w) && d.vault.is_some());
}

#[test]
fn what_is_given_up_opens_nothing() {
    let mut d = with_vault();
    begin(&mut d);
    d.send(Event::Access(A::Cancel));
    d.vault_opens(None);
    d.reply_json(OPEN, &session("p1", "Ana García Ruiz", "clave_permanente"));
    welcome(&d);
    assert!(!d.secrets.contains_key(&1), "no session is kept");
}

#[test]
fn turned_off_offline_the_phone_forgets_at_once_and_the_server_later() {
    let mut d = at_primer();
    accept(&mut d);
    d.vault_keeps();
    d.send(Event::Go(Route::Settings));
    d.send(Event::Settings(SettingsEvent::Biometrics(false)));
    assert!(d.vault.is_none());
    assert!(!settings(&mut d).biometrics.on);
    d.fail(REVOKE, HttpError::Offline);
    d.fail(REVOKE, HttpError::Offline);
    d.restart();
    d.start();
    d.reply(REVOKE, 204, &[], "");
}

#[test]
fn signing_out_keeps_it_and_signing_out_everywhere_forgets_it() {
    for (event, path, keeps) in [
        (SettingsEvent::SignOut, "DELETE /api/v1/sessions/current", true),
        (SettingsEvent::SignOutEverywhere, "DELETE /api/v1/sessions", false),
    ] {
        let mut d = at_primer();
        accept(&mut d);
        d.vault_keeps();
        d.send(Event::Settings(event));
        d.send(Event::Confirm);
        d.reply(path, 204, &[], "");
        assert_eq!(d.vault.is_some(), keeps);
        assert_eq!(offers(&welcome(&d)), keeps);
        if keeps {
            begin(&mut d);
            d.vault_opens(None);
            d.reply_json(OPEN, &session("p1", "Ana García Ruiz", "clave_permanente"));
            // the answer to push went with the data; finger or face are on, and not offered again
            d.send(Event::Access(A::Primer(PrimerAnswer::No)));
            assert!(matches!(d.screen(), Screen::Home(_)));
        }
    }
}

#[test]
fn what_a_removed_app_left_in_the_vault_is_nobodys() {
    let mut d = Device::new();
    d.vault = Some(Secret { bytes: b"old".to_vec() });
    d.start();
    assert!(d.vault.is_none());
    assert!(!offers(&welcome(&d)));
}

#[test]
fn a_vault_that_is_empty_is_not_offered_and_what_the_server_knows_is_deleted() {
    let mut d = with_vault();
    d.vault = None; // fingers were enrolled anew while the app was closed
    d.restart();
    d.start();
    assert!(!offers(&welcome(&d)));
    d.reply_status();
    d.sign_in_by_clave();
    d.reply(REVOKE, 204, &[], "");
}

#[test]
fn somebody_else_is_not_signed_in_by_it_and_is_told_before_they_take_it_over() {
    let mut d = with_vault();
    begin(&mut d);
    d.vault_opens(None);
    d.reply_json(OPEN, &session("p9", "Otra Persona", "clave_permanente"));
    // the server said who it is: the switch is theirs only if the vault is
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    d.send(Event::Access(A::Primer(PrimerAnswer::No)));
    let s = settings(&mut d);
    assert!(!s.biometrics.on && s.biometrics.enabled);
    assert!(s.biometrics.note.contains("otra persona"), "{}", s.biometrics.note);
}
