//! The simulator, as a dialogue: signed out and offline, with words for every wrong amount.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]
mod support;

use shared::{
    app::{Event, Screen},
    features::simulator::{
        events::SimulatorEvent as S,
        view::{SimulationView, SimulatorView},
    },
    navigation::Route,
    parts::Fact,
};
use support::Device;

/// Opened from the welcome screen; no server has answered anything.
fn opened() -> Device {
    let mut d = Device::new();
    d.start_at("/simulador");
    d
}

fn tell(d: &mut Device, event: S) {
    d.send(Event::Simulator(event));
}

fn shown(d: &Device) -> SimulatorView {
    match d.screen() {
        Screen::Simulator(s) => s,
        other => panic!("the simulator, not {other:?}"),
    }
}

fn result(d: &Device) -> SimulationView {
    shown(d).result.expect("a result")
}

fn value<'a>(facts: &'a [Fact], label: &str) -> &'a str {
    &facts.iter().find(|f| f.label == label).unwrap_or_else(|| panic!("{label} in {facts:?}")).value
}

#[test]
fn an_income_gives_bracket_bounds_and_the_quota_by_concept() {
    let mut d = opened();
    tell(&mut d, S::Year("2024".into()));
    tell(&mut d, S::IncomeTyped("1.500".into()));
    tell(&mut d, S::Submit);
    let r = result(&d);
    // 1.500 less 7 % is 1.395: bracket 2 of the general table
    assert_eq!(value(&r.facts, "Ingreso medio al mes, ya con la deducción"), "1.395,00\u{a0}€");
    assert_eq!(value(&r.facts, "Tramo"), "2 de la tabla general");
    assert_eq!(value(&r.facts, "Base mínima de tu tramo"), "960,78\u{a0}€");
    assert_eq!(value(&r.quotas, "Cuota al mes"), "300,72\u{a0}€");
    assert_eq!(value(&r.quotas, "Cuota al año"), "3.608,64\u{a0}€");
    let concepts = r.concepts.unwrap().rows;
    assert_eq!(concepts[0], ["Contingencias comunes", "28,30\u{a0}%", "271,90\u{a0}€"]);
    assert_eq!(concepts.last().unwrap()[2], "300,72\u{a0}€");
    let chart = r.chart.unwrap();
    assert_eq!(chart.table.rows.len(), 15);
    let marker = chart.marker.expect("one's own point");
    assert!((195..=204).contains(&marker.x), "1.395 of 7.000 from the left: {marker:?}");
    assert_eq!(d.view().announcement.text, "Tu cuota sería de 300,72\u{a0}€ al mes");
    assert!(d.waiting().iter().all(|w| w.ends_with("/status")), "nothing is sent");
}

#[test]
fn a_year_of_income_and_a_company_member_are_reckoned_apart() {
    let mut d = opened();
    tell(&mut d, S::Year("2026".into()));
    tell(&mut d, S::Per("year".into()));
    tell(&mut d, S::Worker("company-member".into()));
    tell(&mut d, S::IncomeTyped("12.000,00".into()));
    tell(&mut d, S::Submit);
    let r = result(&d);
    // 3 % for company members, and the floor of group 7
    assert_eq!(value(&r.facts, "Ingreso medio al mes, ya con la deducción"), "970,00\u{a0}€");
    assert_eq!(value(&r.facts, "Base mínima de tu tramo"), "1.424,40\u{a0}€");
    // choices that are changed are followed at once
    tell(&mut d, S::Worker("plain".into()));
    assert_eq!(value(&result(&d).facts, "Base mínima de tu tramo"), "849,67\u{a0}€");
}

#[test]
fn a_bracket_takes_the_place_of_the_income() {
    let mut d = opened();
    tell(&mut d, S::Year("2025".into()));
    tell(&mut d, S::Bracket("G12".into()));
    assert!(shown(&d).income.is_none());
    tell(&mut d, S::BaseTyped("2000".into()));
    tell(&mut d, S::Submit);
    assert_eq!(value(&result(&d).quotas, "Cuota al mes"), "628,00\u{a0}€");
    tell(&mut d, S::BaseTyped("1000".into()));
    tell(&mut d, S::Submit);
    assert_eq!(
        shown(&d).base.error.as_deref(),
        Some("Para tu tramo la base mínima es 1.928,10\u{a0}€. Escribe esa o una mayor.")
    );
    assert!(shown(&d).result.is_none(), "no result that does not belong to what is written");
    tell(&mut d, S::BaseTyped("6000".into()));
    tell(&mut d, S::Submit);
    assert!(shown(&d).base.error.unwrap().contains("4.909,50"));
}

#[test]
fn wrong_amounts_say_what_to_write() {
    let mut d = opened();
    for (written, said) in [
        ("", "Escribe una cantidad."),
        ("mucho", "Escribe una cantidad en euros, como 1.450,00"),
        ("1,234", "Como mucho dos decimales: los céntimos."),
        ("-5", "Escribe una cantidad mayor o igual que cero."),
        ("99999999999", "Esa cantidad es demasiado grande. Revísala."),
    ] {
        tell(&mut d, S::IncomeTyped(written.into()));
        tell(&mut d, S::Submit);
        assert_eq!(shown(&d).income.unwrap().error.as_deref(), Some(said), "{written}");
    }
}

#[test]
fn what_is_not_published_is_said_so() {
    let mut d = opened();
    tell(&mut d, S::IncomeTyped("1500".into()));
    tell(&mut d, S::FlatRate(true));
    tell(&mut d, S::Year("2025".into()));
    tell(&mut d, S::Submit);
    assert_eq!(result(&d).banner.unwrap().title, "Con tarifa plana pagarías 87,61\u{a0}€ al mes");
    tell(&mut d, S::Year("2026".into()));
    assert_eq!(result(&d).banner.unwrap().title, "Tarifa plana de 2026: importe no publicado");
    tell(&mut d, S::Year("2031".into()));
    assert_eq!(result(&d).banner.unwrap().title, "Importe no publicado");
    assert!(result(&d).quotas.is_empty());
}

#[test]
fn the_six_windows_say_when_a_change_counts() {
    let mut d = Device::new();
    d.start();
    d.reply_status(); // 10 February 2026
    d.send(Event::Go(Route::Simulator));
    tell(&mut d, S::IncomeTyped("1500".into()));
    tell(&mut d, S::Submit);
    let r = result(&d);
    assert_eq!(r.next_change, "Si la cambias hoy, la nueva base cuenta desde el 1 de marzo de 2026.");
    let changes = r.changes.unwrap().rows;
    assert_eq!(changes.len(), 6);
    assert_eq!(changes[5][1], "1 de enero de 2027");
}
