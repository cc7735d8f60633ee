//! Journey 5, terms: days of the one clock, to the end of the last day in Madrid and not a second longer.
use crate::{phone::Phone, sandbox::Sandbox};
use headless::Payer;
use shared::{
    app::Event,
    features::{
        access::events::SignInMethod,
        regularization::{events::RegularizationEvent as R, view::YearView},
    },
    navigation::Route,
    parts::{Load, Tone},
};

fn at(sandbox: &Sandbox, now: &str, slug: &str) -> Phone {
    sandbox.control.set_clock(now).unwrap();
    let phone = Phone::with(sandbox, slug, |s| s.browser = s.browser.clone().at_the_gateway(Payer::Pays));
    phone.sign_in(SignInMethod::ClavePermanente);
    phone
}

fn fact(view: &YearView, label: &str) -> String {
    view.facts.iter().find(|f| f.label == label).map(|f| f.value.clone()).unwrap_or_default()
}

fn answer_term(view: &YearView) -> String {
    fact(view, "Puedes contestar hasta")
}

#[test]
fn the_hearing_can_be_answered_until_the_last_second_of_the_next_months_last_day() {
    // Carmen signed in January; Nadia signs in February, and March ends in summer time
    for (slug, name, last_day, last_minute) in [
        ("carmen-rubio", "28 de febrero de 2026", "2026-02-28T22:57:00Z", "2026-02-28T22:59:00Z"),
        ("nadia-benali", "31 de marzo de 2026", "2026-03-31T21:57:00Z", "2026-03-31T21:59:00Z"),
    ] {
        let sandbox = Sandbox::start();
        if slug == "nadia-benali" {
            sandbox.sign(slug, 2024, "hearing");
        }
        let phone = at(&sandbox, last_day, slug);
        let year = phone.year(2024);
        assert_eq!(answer_term(&year), format!("{name} (hoy es el último día)"));
        assert!(year.choices.unwrap().intro.contains(name));
        assert!(phone.home().due.iter().any(|d| d.text.contains("hoy es el último día")));
        sandbox.control.set_clock(last_minute).unwrap();
        phone.year(2024);
        phone.regularization(R::Waive);
        phone.tell(Event::Confirm);
        shows!(phone, Outcome(o) if o.banner.tone == Tone::Good);
    }
}

#[test]
fn a_waiver_that_comes_a_second_late_is_refused_and_the_year_says_why() {
    for (slug, before, after) in [
        ("carmen-rubio", "2026-02-28T22:57:00Z", "2026-02-28T23:00:00Z"),
        ("nadia-benali", "2026-03-31T21:57:00Z", "2026-03-31T22:00:00Z"),
    ] {
        let sandbox = Sandbox::start();
        if slug == "nadia-benali" {
            sandbox.sign(slug, 2024, "hearing");
        }
        let phone = at(&sandbox, before, slug);
        assert!(phone.year(2024).choices.unwrap().waive.is_some());
        phone.regularization(R::Waive);
        phone.until("asked", |v| v.dialog.is_some());
        sandbox.control.set_clock(after).unwrap();
        phone.tell(Event::Confirm);
        let late = shows!(phone, Year(y) if y.problem.is_some() && y.choices.is_none());
        assert_eq!(late.problem.as_ref().unwrap().title, "Esto ya no se puede hacer");
        assert_eq!(late.state.title, "Trámite de audiencia terminado");
        assert!(late.allegations.is_none() && answer_term(&late).is_empty());
        assert!(phone.documents().iter().all(|t| !t.contains("renuncia a la devolución de 2024")));
    }
}

#[test]
fn it_is_paid_in_time_on_the_last_day_and_claimed_with_surcharge_after_it() {
    let sandbox = Sandbox::start();
    let last_day = "2026-02-28T22:57:00Z";
    let phone = at(&sandbox, last_day, "hugo-navarro");
    let year = phone.year(2024);
    assert_eq!(fact(&year, "Plazo para ingresar"), "28 de febrero de 2026 (hoy es el último día)");
    assert!(year.payment.unwrap().pay.is_some());
    assert!(phone.home().due[0].text.contains("hoy es el último día"));
    phone.go(Route::Year { year: 2024 });
    phone.until("at rest", |v| !v.updating);

    // the screen is of yesterday
    sandbox.control.set_clock("2026-02-28T23:00:00Z").unwrap();
    phone.regularization(R::Pay);
    let late = shows!(phone, Year(y) if y.state.title == "Deuda reclamada" && y.payment.as_ref().is_some_and(|p| p.busy.is_none()));
    assert_eq!(late.payment.clone().unwrap().state.unwrap().title, "Esto ya no se puede hacer");
    assert!(fact(&late, "Plazo para ingresar").is_empty());
    assert!(phone.year(2024).payment.is_none(), "nothing to pay here any more");
    let payments = sandbox.control.get("payments/hugo-navarro").unwrap();
    assert!(payments["payments"].as_array().unwrap().is_empty());

    let sandbox = Sandbox::start();
    let phone = at(&sandbox, last_day, "hugo-navarro");
    phone.year(2024);
    phone.regularization(R::Pay);
    shows!(phone, Year(y) if y.state.title == "Regularización pagada");
}

#[test]
fn an_appeal_is_offered_until_the_end_of_its_month_moved_to_a_working_day() {
    // signed on 29 January: there is no 29 February, the 28th is a Saturday, so Monday 2 March (LPAC 30.4, 30.5)
    let sandbox = Sandbox::start();
    let phone = at(&sandbox, "2026-02-10T09:00:00Z", "hugo-navarro");
    let year = phone.year(2024);
    assert_eq!(fact(&year, "Plazo para recurrir"), "2 de marzo de 2026 (quedan 20 días)");
    let appeal = year.appeal.unwrap().text;
    assert!(appeal.contains("2 de marzo de 2026") && appeal.contains("prudente"), "{appeal}");

    let phone = at(&sandbox, "2026-03-02T22:57:00Z", "hugo-navarro");
    assert!(phone.year(2024).appeal.is_some());
    sandbox.control.set_clock("2026-03-02T23:00:00Z").unwrap();
    assert!(phone.year(2024).appeal.is_none());
}

#[test]
fn what_is_agreed_is_firm_the_day_after_the_appeals_term() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.sign_in_by_sms(&sandbox);
    let year = phone.year(2024);
    let term = fact(&year, "Plazo para recurrir");
    assert!(term.contains("quedan"), "{term}");
    assert!(year.appeal.is_some() && year.payment.is_none());
    let last = sandbox.exchanges().iter().rev().find_map(|e| {
        let body: serde_json::Value = serde_json::from_str(e["response_body"].as_str()?).ok()?;
        Some(body["regularizations"][0]["appeal_until"].as_str()?.to_owned())
    });
    let last: jiff::civil::Date = last.unwrap().parse().unwrap();
    // winter time: the day ends at 23:00 UTC
    sandbox.control.set_clock(&format!("{last}T22:57:00Z")).unwrap();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.sign_in_by_sms(&sandbox);
    let year = phone.year(2024);
    assert!(fact(&year, "Plazo para recurrir").contains("hoy es el último día"));
    assert_eq!(year.state.title, "Resumen de la regularización");
    sandbox.control.set_clock(&format!("{last}T23:00:00Z")).unwrap();
    let year = phone.year(2024);
    assert_eq!(year.state.title, "Regularización firme");
    assert!(year.appeal.is_none());
}

#[test]
fn a_refund_says_before_when_and_where_and_is_done_in_april() {
    let sandbox = Sandbox::start();
    let phone = at(&sandbox, "2026-02-10T09:00:00Z", "ines-cabrera");
    let year = phone.year(2024);
    assert_eq!(fact(&year, "La devolución llega antes del"), "30 de abril de 2026");
    let account = fact(&year, "La recibirás en la cuenta");
    assert!(account.starts_with("ES") && account.contains('*'), "masked: {account}");
    let gonzalo = Phone::of(&sandbox, "gonzalo-mena");
    gonzalo.sign_in_for_others();
    gonzalo.act_for("Inés");
    let seen = gonzalo.year(2024);
    assert_eq!(fact(&seen, "La devolución llega antes del"), "30 de abril de 2026");
    assert!(fact(&seen, "La recibirás en la cuenta").is_empty(), "the account is shown to no power");

    let phone = at(&sandbox, "2026-04-15T09:00:00Z", "ines-cabrera");
    assert_eq!(phone.year(2024).state.title, "Devolución hecha");
}

#[test]
fn the_detail_follows_the_clock_when_an_act_is_rejected_by_time() {
    let sandbox = Sandbox::start();
    // made available on 16 February at 8: from the 17th to the 26th
    let phone = at(&sandbox, "2026-02-26T22:57:00Z", "brais-outeiro");
    let waiting = phone.year(2024);
    assert!(waiting.office.is_some() && waiting.detail.is_none() && waiting.appeal.is_none());
    sandbox.control.set_clock("2026-02-26T23:00:00Z").unwrap();
    let rejected = phone.year(2024);
    assert!(rejected.state.title.contains("27/02/2026"), "{}", rejected.state.title);
    assert!(fact(&rejected, "Plazo para recurrir").starts_with("27 de marzo de 2026"));
    phone.go(Route::YearDetail { year: 2024 });
    shows!(phone, YearDetail(d) if d.load == Load::Ready);
}
