//! Journey 5, the hearing: waiver and allegations are acts: done only with the registry's number, and never twice.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::{Event, Screen},
    features::{access::events::SignInMethod, regularization::events::RegularizationEvent as R},
    navigation::Route,
    parts::{Load, OutcomeView, Tone},
};

const WAIVER: &str = "/regularizations/2024/waiver";
const ALLEGATIONS: &str = "/regularizations/2024/allegations";
const RECEIPT: &str = "Justificante de registro: renuncia a la devolución de 2024";
const REASON: &str = "En marzo estuve de baja y no se ha descontado.";

/// Carmen, who may waive 939,00 € until the end of February.
fn carmen(sandbox: &Sandbox) -> Phone {
    let phone = Phone::of(sandbox, "carmen-rubio");
    phone.sign_in(SignInMethod::ClavePermanente);
    phone
}

fn waive(phone: &Phone) {
    phone.year(2024);
    phone.regularization(R::Waive);
    phone.until("asked", |v| v.dialog.is_some());
    phone.tell(Event::Confirm);
}

fn allege(phone: &Phone, text: &str) {
    phone.go(Route::Allegations { year: 2024 });
    shows!(phone, Allegations);
    phone.regularization(R::AllegationsTyped(text.into()));
    phone.regularization(R::SubmitAllegations);
}

fn number(outcome: &OutcomeView) -> String {
    assert_eq!(outcome.banner.tone, Tone::Good);
    assert!(outcome.facts[0].value.starts_with("SBX26e"), "{:?}", outcome.facts);
    assert!(outcome.facts[1].value.starts_with("10 de febrero de 2026, 10:"), "{:?}", outcome.facts);
    outcome.facts[0].value.clone()
}

fn done(phone: &Phone) -> String {
    number(&shows!(phone, Outcome(o) if o.done.is_some()))
}

fn unknown(phone: &Phone) -> OutcomeView {
    let outcome = shows!(phone, Outcome(o) if o.ask.is_some() && o.busy.is_none());
    assert!(outcome.facts.is_empty() && outcome.done.is_none(), "not shown as done");
    outcome
}

/// All of them the same, and how many.
fn one_key(sandbox: &Sandbox, part: &str) -> (String, usize) {
    let keys = sandbox.keys(part);
    assert!(keys.iter().all(|k| *k == keys[0]), "{keys:?}");
    (keys[0].clone(), keys.len())
}

#[test]
fn each_choice_is_told_in_euros_and_what_is_asked_about_can_be_taken_back() {
    let sandbox = Sandbox::start();
    let phone = carmen(&sandbox);
    let year = phone.year(2024);
    assert!(year.allegations.is_some() && year.payment.is_none() && year.appeal.is_none());
    let choices = year.choices.unwrap();
    let told: Vec<Vec<&str>> =
        choices.cards.iter().map(|c| c.facts.iter().map(|f| f.value.as_str()).collect()).collect();
    // case_if_waived of regularizations.json, which the core has never seen: it computes it
    assert_eq!(told, [["939,00\u{a0}€", "1.850,00\u{a0}€"], ["0,00\u{a0}€", "2.100,00\u{a0}€"]]);
    assert_eq!(choices.waive.as_deref(), Some("Renunciar a 939,00\u{a0}€"));

    phone.regularization(R::Waive);
    let view = phone.until("asked", |v| v.dialog.is_some());
    assert_eq!(view.dialog.unwrap().confirm, "Renunciar a 939,00\u{a0}€");
    phone.tell(Event::Dismiss);
    // what was taken back is not confirmed by a late press either
    phone.tell(Event::Confirm);
    phone.until("not asked any more", |v| v.dialog.is_none() && !v.updating);
    assert!(phone.year(2024).choices.is_some());
    assert_eq!(sandbox.count("POST", WAIVER), 0);
}

#[test]
fn whoever_may_not_keep_a_base_is_offered_no_waiver_in_any_state() {
    let sandbox = Sandbox::start();
    for slug in ["marta-soler", "ines-cabrera", "hugo-navarro", "andres-pinto", "paula-gil"] {
        let phone = Phone::of(&sandbox, slug);
        phone.sign_in_by_sms(&sandbox);
        let year = phone.year(2024);
        assert!(year.choices.is_none() && year.allegations.is_none(), "{slug}");
        phone.regularization(R::Waive);
        phone.tell(Event::Confirm);
        assert!(phone.view().dialog.is_none(), "{slug}");
        phone.tell(Event::OpenPath("/regularizacion/2024/alegaciones".into()));
        phone.regularization(R::AllegationsTyped(REASON.into()));
        phone.regularization(R::SubmitAllegations);
        phone.until("no form", |v| matches!(v.screen, Screen::Year(_)) && !v.updating);
    }
    assert_eq!(sandbox.count("POST", WAIVER) + sandbox.count("POST", ALLEGATIONS), 0);
}

#[test]
fn a_waiver_is_registered_once_with_number_receipt_and_notice() {
    let sandbox = Sandbox::start();
    let phone = carmen(&sandbox);
    waive(&phone);
    // pressed again, and again
    phone.tell(Event::Confirm);
    phone.regularization(R::Waive);
    phone.tell(Event::Confirm);
    let registered = done(&phone);
    phone.regularization(R::Done);
    let year = phone.year(2024);
    assert_eq!(year.state.title, "Trámite de audiencia terminado");
    assert!(year.choices.is_none() && year.allegations.is_none());
    assert!(year.facts.iter().any(|f| f.value == registered));
    assert!(year.facts.iter().any(|f| f.value == "Renuncia a la devolución"));
    let result = year.result.unwrap();
    assert!(result.text.contains("No se te devolverá"), "nobody reads that the money will come: {result:?}");
    phone.regularization(R::Waive);
    assert!(phone.view().dialog.is_none());
    assert_eq!(one_key(&sandbox, WAIVER).1, 1);

    assert_eq!(phone.documents().iter().filter(|t| *t == RECEIPT).count(), 1);
    assert!(phone.notices().contains(&"Has renunciado a la devolución de 2024".to_owned()));

    // and the server would refuse a second one
    let path = format!("/people/{}{WAIVER}", sandbox.id("carmen-rubio"));
    let answer = phone.raw(&sandbox).post(&path, &json!({ "amount": "939.00" }));
    assert_eq!((answer.0, answer.1["type"].as_str()), (409, Some("/problems/not-open")));
}

#[test]
fn one_lost_answer_is_found_again_by_itself() {
    let sandbox = Sandbox::start();
    let phone = carmen(&sandbox);
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 1, "kind": "lost_answer" }));
    waive(&phone);
    done(&phone);
    assert_eq!(one_key(&sandbox, WAIVER).1, 2, "the same key, and the registry answers the same");
    assert_eq!(phone.documents().iter().filter(|t| *t == RECEIPT).count(), 1);
}

#[test]
fn nobody_knows_whether_a_waiver_arrived_until_it_is_asked_for_by_its_key() {
    let sandbox = Sandbox::start();
    let phone = carmen(&sandbox);
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 9, "kind": "lost_answer" }));
    waive(&phone);
    assert_eq!(unknown(&phone).banner.title, "No sabemos si tu renuncia ha llegado");
    // asking does not work either, at first
    sandbox.fault(json!({ "path_contains": "/submissions/", "times": 2, "kind": "drop" }));
    phone.regularization(R::AskAgain);
    sandbox.eventually("the question is lost, too", |log| {
        log.iter().filter(|a| a.path.contains("/submissions/")).count() == 2
    });
    unknown(&phone);
    // the way on is to ask, not to waive again
    let before = sandbox.keys(WAIVER).len();
    phone.regularization(R::Waive);
    phone.tell(Event::Confirm);
    phone.regularization(R::Done);
    unknown(&phone);
    phone.regularization(R::AskAgain);
    done(&phone);
    let (key, sent) = one_key(&sandbox, WAIVER);
    assert_eq!(sent, before);
    let asked = sandbox.log().into_iter().filter(|a| a.path.contains("/submissions/"));
    assert!(asked.into_iter().all(|a| a.path.ends_with(&key)));
}

#[test]
fn what_did_not_arrive_never_will_and_can_be_done_again() {
    let sandbox = Sandbox::start();
    let phone = carmen(&sandbox);
    // the first key is seen by nobody but the question
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 2, "kind": "drop" }));
    waive(&phone);
    unknown(&phone);
    phone.regularization(R::AskAgain);
    let not_done = shows!(phone, Outcome(o) if o.banner.tone == Tone::Bad);
    assert_eq!(not_done.banner.title, "Tu renuncia no llegó");
    assert!(not_done.facts.is_empty());
    let asked = sandbox.log().into_iter().find(|a| a.path.contains("/submissions/")).unwrap().path;
    let key = asked.rsplit('/').next().unwrap().to_owned();
    let path = format!("/people/{}{WAIVER}", sandbox.id("carmen-rubio"));
    let late = phone.raw(&sandbox).post_with(&path, &key, &json!({ "amount": "939.00" }));
    assert_eq!((late.0, late.1["type"].as_str()), (409, Some("/problems/key-closed")));
    phone.regularization(R::Done);
    waive(&phone);
    done(&phone);
    let keys = sandbox.keys(WAIVER);
    assert_eq!(keys.iter().filter(|k| **k == key).count(), 1, "only the late one");
    assert_eq!(keys.len(), 2);
}

#[test]
fn the_app_that_ended_while_the_answer_was_on_its_way_asks_and_sends_nothing() {
    for (arrives, title) in [(true, "Renuncia registrada"), (false, "Tu renuncia no llegó")] {
        let sandbox = Sandbox::start();
        let mut phone = carmen(&sandbox);
        phone.year(2024);
        if arrives {
            // carried out; then the second try hangs
            sandbox.fault(json!({ "path_contains": WAIVER, "times": 1, "kind": "lost_answer" }));
        }
        sandbox
            .fault(json!({ "path_contains": WAIVER, "times": 1, "kind": "latency", "latency_ms": 600_000 }));
        waive(&phone);
        sandbox.faults_struck();
        phone.restart();
        phone.until(title, |v| v.announcement.text == title);
        let home = shows!(phone, Home(h) if !h.due.is_empty());
        assert_eq!(home.due[0].title, title, "what was found out stands first");
        phone.go(home.due[0].link.route.clone());
        let outcome = shows!(phone, Outcome(o) if o.done.is_some());
        assert_eq!(outcome.facts.is_empty(), !arrives);
        phone.regularization(R::Done);
        let year = phone.year(2024);
        assert_eq!(year.choices.is_some(), !arrives);
        assert_eq!(sandbox.keys(WAIVER).len(), usize::from(arrives), "nothing was sent after the start");
        phone.restart();
        phone.until("seen once is enough", |v| {
            matches!(&v.screen, Screen::Home(h) if !v.updating
            && h.load == Load::Ready && h.due.iter().all(|d| d.title != title))
        });
    }
}

#[test]
fn without_connection_a_waiver_is_not_done_and_never_sent_later_by_itself() {
    let sandbox = Sandbox::start();
    let mut phone = carmen(&sandbox);
    phone.year(2024);
    sandbox.fault(json!({ "path_contains": "/api/", "times": 99, "kind": "drop" }));
    phone.regularization(R::Waive);
    phone.tell(Event::Confirm);
    unknown(&phone);
    phone.restart();
    shows!(phone, Home(h) if h.due.iter().any(|d| d.title.contains("No sabemos")));
    sandbox.control.delete("faults").unwrap();
    phone.tell(Event::Connectivity(true));
    phone.go(Route::Year { year: 2024 });
    shows!(phone, Outcome);
    phone.regularization(R::AskAgain);
    shows!(phone, Outcome(o) if o.banner.title == "Tu renuncia no llegó");
    assert_eq!(sandbox.keys(WAIVER).len(), 0);
}

#[test]
fn the_resolution_follows_a_waiver_to_the_kept_base_and_allegations_to_the_proposal() {
    for waived in [true, false] {
        let sandbox = Sandbox::start();
        let phone = carmen(&sandbox);
        if waived {
            waive(&phone);
        } else {
            // believed by nobody in the sandbox: the proposal's figures stay
            allege(&phone, REASON);
        }
        done(&phone);
        sandbox.control.set_clock("2026-03-11T09:00:00Z").unwrap();
        sandbox.sign("carmen-rubio", 2024, "resolution");
        let phone = carmen(&sandbox);
        let year = phone.year(2024);
        let result = year.result.unwrap();
        let expected = if waived { ("Acorde", None) } else { ("A devolver", Some("939,00\u{a0}€")) };
        assert_eq!((result.label.as_str(), result.amount.as_deref()), expected);
        assert!(year.choices.is_none() && year.allegations.is_none());
        let account = year.facts.iter().find(|f| f.label == "La recibirás en la cuenta");
        assert_eq!(account.is_some(), !waived);
        phone.go(Route::YearDetail { year: 2024 });
        let detail = shows!(phone, YearDetail(d) if d.load == Load::Ready);
        let base = detail.facts.iter().find(|f| f.label == "Base definitiva al mes").unwrap();
        assert_eq!(base.value, if waived { "2.100,00\u{a0}€" } else { "1.850,00\u{a0}€" });
        assert_eq!(detail.comparison.unwrap().banner.title, "Nuestro cálculo da la misma cantidad");
    }
}

#[test]
fn allegations_are_a_draft_until_they_are_registered_with_a_number() {
    let sandbox = Sandbox::start();
    sandbox.sign("nadia-benali", 2024, "hearing");
    let mut phone = Phone::of(&sandbox, "nadia-benali");
    phone.sign_in_by_sms(&sandbox);
    let year = phone.year(2024);
    phone.go(year.allegations.unwrap().route);
    shows!(phone, Allegations);
    phone.regularization(R::SubmitAllegations);
    shows!(phone, Allegations(a) if a.text.error.as_deref().is_some_and(|e| e.contains("antes de presentarlas")));
    phone.regularization(R::AllegationsTyped("ñ".repeat(4001)));
    phone.regularization(R::SubmitAllegations);
    shows!(phone, Allegations(a) if a.text.error.as_deref().is_some_and(|e| e.contains("4000") || e.contains("4.000")));
    phone.regularization(R::AllegationsTyped(REASON.into()));
    phone.until("at rest", |v| !v.updating);
    phone.restart();
    shows!(phone, Home);
    phone.tell(Event::OpenPath("/regularizacion/2024/alegaciones".into()));
    let form = shows!(phone, Allegations(a) if !a.text.value.is_empty());
    assert_eq!(form.text.value, REASON);
    assert_eq!(sandbox.count("POST", ALLEGATIONS), 0);

    // lost on the way: the text stays
    sandbox.fault(json!({ "path_contains": ALLEGATIONS, "times": 2, "kind": "drop" }));
    phone.regularization(R::SubmitAllegations);
    assert!(unknown(&phone).banner.text.contains("sigue guardado"));
    phone.regularization(R::AskAgain);
    shows!(phone, Outcome(o) if o.banner.title == "Tus alegaciones no llegaron");
    phone.regularization(R::Done);
    phone.go(Route::Allegations { year: 2024 });
    assert_eq!(shows!(phone, Allegations(a) if a.busy.is_none()).text.value, REASON);

    phone.regularization(R::SubmitAllegations);
    phone.regularization(R::SubmitAllegations);
    let registered = done(&phone);
    phone.regularization(R::Done);
    let year = phone.year(2024);
    assert_eq!(year.state.title, "Trámite de audiencia terminado");
    assert!(year.choices.is_none(), "one answer is all");
    assert!(year.facts.iter().any(|f| f.value == registered));
    assert!(year.facts.iter().any(|f| f.value == "Alegaciones"));
    assert!(phone.documents().contains(&"Justificante de registro: alegaciones de 2024".to_owned()));
    assert!(phone.notices().contains(&"Alegaciones de 2024 registradas".to_owned()));
    assert_eq!(one_key(&sandbox, ALLEGATIONS).1, 1);
}

#[test]
fn a_form_that_the_hearing_ended_under_is_refused_and_says_so() {
    let sandbox = Sandbox::start();
    let (one, two) = (carmen(&sandbox), carmen(&sandbox));
    one.go(Route::Allegations { year: 2024 });
    shows!(one, Allegations);
    one.until("at rest", |v| !v.updating);
    waive(&two);
    done(&two);
    one.regularization(R::AllegationsTyped(REASON.into()));
    one.regularization(R::SubmitAllegations);
    let year = shows!(one, Year(y) if y.problem.is_some());
    assert_eq!(year.problem.unwrap().title, "Esto ya no se puede hacer");
    assert_eq!(year.state.title, "Trámite de audiencia terminado");
    assert!(one.documents().iter().all(|t| !t.contains("alegaciones")));
}

#[test]
fn a_power_that_names_the_regularization_may_answer_for_somebody() {
    let sandbox = Sandbox::start();
    let mut phone = Phone::of(&sandbox, "leire-otxoa");
    phone.sign_in_for_others();
    phone.act_for("Carmen");
    sandbox.fault(json!({ "path_contains": WAIVER, "times": 9, "kind": "lost_answer" }));
    waive(&phone);
    unknown(&phone);
    // the question lies in Carmen's drawer, and is asked when Leire acts for her again
    phone.restart();
    shows!(phone, Home);
    phone.act_for("Carmen");
    phone.until("found out", |v| v.announcement.text == "Renuncia registrada");
    phone.go(Route::Year { year: 2024 });
    let registered = done(&phone);
    phone.regularization(R::Done);
    assert!(phone.year(2024).facts.iter().any(|f| f.value == registered));
    one_key(&sandbox, WAIVER);

    let carmen = carmen(&sandbox);
    let year = carmen.year(2024);
    assert!(year.choices.is_none() && year.facts.iter().any(|f| f.value == registered));
    assert!(carmen.notices().contains(&"Has renunciado a la devolución de 2024".to_owned()));
}

#[test]
fn a_power_that_does_not_name_it_opens_no_hearing() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "irene-campos");
    phone.sign_in_for_others();
    phone.act_for("Óscar");
    for path in ["/regularizacion/2024", "/regularizacion/2024/alegaciones"] {
        phone.tell(Event::OpenPath(path.into()));
        shows!(phone, Year(y) if matches!(y.load, Load::NotAllowed { .. }));
        phone.regularization(R::Waive);
        phone.tell(Event::Confirm);
        phone.regularization(R::Pay);
        phone.regularization(R::AllegationsTyped(REASON.into()));
        phone.regularization(R::SubmitAllegations);
    }
    phone.until("at rest", |v| !v.updating);
    let person = sandbox.id("oscar-leal");
    assert_eq!(sandbox.count("POST", &person), 0, "the core does not even ask");
    // and the server would refuse
    let raw = phone.raw(&sandbox);
    for (what, body) in [
        ("waiver", json!({ "amount": "441.84" })),
        ("allegations", json!({ "text": REASON })),
        ("payments", json!({ "amount": "441.84", "return_uri": "http://127.0.0.1/pago/vuelta" })),
    ] {
        let answer = raw.post(&format!("/people/{person}/regularizations/2024/{what}"), &body);
        assert_eq!((answer.0, answer.1["type"].as_str()), (403, Some("/problems/not-allowed")), "{what}");
    }
}
