//! Journey 5: the regularization in each of its states.
use crate::{phone::Phone, sandbox::Sandbox};
use shared::{
    app::Event,
    features::regularization::{events::RegularizationEvent, view::YearView},
    navigation::{Route, Tab},
    parts::{Load, Tone},
};

fn year_of(phone: &Phone, year: u16) -> YearView {
    phone.go(Route::Year { year });
    shows!(phone, Year(y) if y.load == Load::Ready)
}

fn fact<'a>(view: &'a YearView, label: &str) -> Option<&'a str> {
    view.facts.iter().find(|f| f.label == label).map(|f| f.value.as_str())
}

#[test]
fn every_state_has_its_words_its_result_and_its_buttons() {
    let sandbox = Sandbox::start();
    // persona, year, state, result, amount
    let states = [
        ("paula-gil", 2024, "Pendiente de notificación", None, None),
        ("nadia-benali", 2024, "Pendiente de lectura de notificación", None, None),
        ("carmen-rubio", 2024, "Trámite de audiencia abierto", Some("A devolver"), Some("939,00\u{a0}€")),
        (
            "andres-pinto",
            2024,
            "Trámite de audiencia terminado",
            Some("Renunciaste a la devolución"),
            Some("751,20\u{a0}€"),
        ),
        ("marta-soler", 2024, "Pendiente de lectura de notificación", None, None),
        ("ines-cabrera", 2024, "Resumen de la regularización", Some("A devolver"), Some("951,36\u{a0}€")),
        ("hugo-navarro", 2024, "Resumen de la regularización", Some("A ingresar"), Some("417,36\u{a0}€")),
        ("ramon-ibarra", 2024, "Resumen de la regularización", Some("Acorde"), None),
        ("sergio-molina", 2024, "Resumen de la regularización", Some("Sin regularización"), None),
        (
            "oscar-leal",
            2024,
            "Notificación rechazada por no abrirla en 10 días (03/02/2026)",
            Some("A ingresar"),
            Some("441,84\u{a0}€"),
        ),
        ("paula-gil", 2023, "Regularización pagada", Some("A ingresar"), Some("257,64\u{a0}€")),
        ("victor-sanz", 2023, "Deuda reclamada", Some("A ingresar"), Some("441,12\u{a0}€")),
        ("rosa-aguilar", 2023, "Devolución hecha", Some("A devolver"), Some("187,20\u{a0}€")),
        ("david-roca", 2023, "Recurso presentado", Some("A ingresar"), Some("257,64\u{a0}€")),
        ("marta-soler", 2023, "Regularización firme", Some("Acorde"), None),
    ];
    for (slug, year, state, result, amount) in states {
        let phone = Phone::of(&sandbox, slug);
        phone.sign_in_by_sms(&sandbox);
        let view = year_of(&phone, year);
        assert_eq!(view.state.title, state, "{slug} {year}");
        assert_eq!(view.result.as_ref().map(|r| r.label.as_str()), result, "{slug} {year}");
        assert_eq!(view.result.as_ref().and_then(|r| r.amount.as_deref()), amount, "{slug} {year}");
        // what may be looked at follows from the notification alone
        assert_eq!(view.detail.is_some(), result.is_some(), "{slug} {year}");
        assert_eq!(view.document.is_some(), result.is_some(), "{slug} {year}");
        assert_eq!(view.office.is_some(), state.contains("lectura"), "{slug} {year}");
        if result.is_some() {
            phone.go(Route::YearDetail { year });
            let detail = shows!(phone, YearDetail(d) if d.load == Load::Ready);
            assert!(!detail.months.is_empty() && detail.months.len() <= 12, "{slug} {year}");
            if let Some(amount) = amount {
                assert_eq!(detail.total.value, amount, "{slug} {year}");
            }
        }
    }
}

#[test]
fn the_detail_is_closed_before_the_signature_by_every_way() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    let year = year_of(&phone, 2024);
    assert!(year.detail.is_none() && year.result.is_none() && year.document.is_none());

    // an address written by hand
    phone.tell(Event::OpenPath("/regularizacion/2024/detalle".into()));
    let detail = shows!(phone, YearDetail(d) if matches!(d.load, Load::NotAllowed { .. }));
    assert!(detail.months.is_empty());
    phone.go(Route::YearDetail { year: 2024 });
    phone.tell(Event::Retry);
    phone.until("brought up to date", |v| !v.updating);
    assert_eq!(sandbox.count("GET", "/detail"), 0, "the core does not even ask");
    assert!(!format!("{:?}", phone.view()).contains("442,56"));

    // and the server would not answer
    let person = sandbox.id("marta-soler");
    let answer = phone.raw(&sandbox).get(&format!("/people/{person}/regularizations/2024/detail"));
    assert_eq!((answer.0, answer.1["type"].as_str()), (403, Some("/problems/not-notified")));
    assert!(!answer.1.to_string().contains("442"));
}

#[test]
fn signing_at_the_office_opens_result_detail_and_document() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    let home = shows!(phone, Home(h) if !h.due.is_empty());
    assert_eq!(home.due[0].title, "Tienes una notificación por leer");

    let waiting = year_of(&phone, 2024);
    assert!(waiting.note.unwrap().contains("solo informa"));
    phone.tell(Event::Regularization(RegularizationEvent::OpenOffice));
    assert!(phone.opened().contains("/sandbox/office/"));
    phone.until("at rest", |v| !v.updating);
    sandbox.sign("marta-soler", 2024, "resolution");
    phone.tell(Event::Foreground);

    let signed = shows!(phone, Year(y) if y.result.is_some());
    let result = signed.result.clone().unwrap();
    assert_eq!(result.amount.as_deref(), Some("442,56\u{a0}€"));
    assert_eq!(result.tone, Tone::Warning);
    // signed in February: until the end of March; the appeal a month from the day after
    assert!(fact(&signed, "Plazo para ingresar").unwrap().starts_with("31 de marzo de 2026"));
    assert!(fact(&signed, "Plazo para recurrir").unwrap().starts_with("10 de marzo de 2026"));
    assert!(signed.office.is_none());

    phone.go(signed.detail.clone().unwrap().route);
    let detail = shows!(phone, YearDetail(d) if d.load == Load::Ready);
    assert_eq!(detail.months.len(), 12);
    assert_eq!(detail.total.value, "442,56\u{a0}€");
    assert_eq!(detail.columns.len(), 6);
    phone.tell(Event::Back);
    phone.go(signed.document.unwrap().route);
    shows!(phone, Document(d) if d.load == Load::Ready);

    phone.tell(Event::SelectTab(Tab::Home));
    phone.tell(Event::SelectTab(Tab::Home));
    let home = shows!(phone, Home(h) if h.due.iter().any(|d| d.title.contains("442,56")));
    assert!(home.due[0].text.contains("31 de marzo de 2026"));
}

#[test]
fn ten_days_end_at_midnight_in_madrid_and_not_a_second_before() {
    let sandbox = Sandbox::start();
    // made available on 5 February: from the 6th to the 15th
    sandbox.control.set_clock("2026-02-15T22:58:00Z").unwrap();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    let last_day = year_of(&phone, 2024);
    assert_eq!(last_day.state.title, "Pendiente de lectura de notificación");
    assert!(fact(&last_day, "Se puede abrir hasta").unwrap().contains("hoy es el último día"));

    sandbox.control.set_clock("2026-02-15T22:59:30Z").unwrap();
    phone.tell(Event::Regularization(RegularizationEvent::Refresh));
    phone.until("asked again", |v| !v.updating);
    assert!(year_of(&phone, 2024).detail.is_none());

    sandbox.control.set_clock("2026-02-15T23:00:00Z").unwrap();
    phone.tell(Event::Regularization(RegularizationEvent::Refresh));
    let rejected = shows!(phone, Year(y) if y.detail.is_some());
    assert!(rejected.state.title.contains("rechazada"), "{}", rejected.state.title);
    assert!(rejected.state.title.contains("16/02/2026"), "{}", rejected.state.title);
    assert!(fact(&rejected, "Plazo para ingresar").unwrap().starts_with("31 de marzo de 2026"));
    assert_eq!(rejected.result.unwrap().amount.as_deref(), Some("442,56\u{a0}€"));
    phone.go(Route::YearDetail { year: 2024 });
    shows!(phone, YearDetail(d) if d.load == Load::Ready);
}

#[test]
fn a_year_that_is_not_there_says_so() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.sign_in_by_sms(&sandbox);
    phone.tell(Event::OpenPath("/regularizacion/2031".into()));
    shows!(phone, Year(y) if matches!(&y.load, Load::Empty { title, .. } if title == "No hay regularización de ese año"));
    phone.tell(Event::OpenPath("/regularizacion/2031/detalle".into()));
    phone.until("brought up to date", |v| !v.updating);
    let detail = shows!(phone, YearDetail(d) if !matches!(d.load, Load::Loading { .. }));
    assert_ne!(detail.load, Load::Ready);
    phone.tell(Event::OpenPath("/regularizacion/1999".into()));
    phone.until("no such place", |v| v.announcement.text.contains("no existe"));
}

/// The default criterion; one other figure needs another (docs/api/sandbox.md).
const DEFAULT: &str = "meses de 30 días, los rendimientos de todo el año, redondeo mes a mes y el tipo total";
const OTHER: &str =
    "días del calendario, los rendimientos de todo el año, un solo redondeo al final y el tipo total";

#[test]
fn the_figures_of_everybody_are_computed_again_and_three_of_them_differ() {
    let sandbox = Sandbox::start();
    // by then time has notified every act
    sandbox.control.set_clock("2026-04-20T09:00:00Z").unwrap();
    let personas = sandbox.control.get("personas").unwrap();
    let mut compared = 0;
    for persona in personas["personas"].as_array().unwrap() {
        let slug = persona["slug"].as_str().unwrap();
        let office = sandbox.control.get(&format!("office/{slug}")).unwrap();
        let acts = office["acts"].as_array().unwrap();
        if persona["minor"] == true || acts.is_empty() {
            continue;
        }
        let phone = Phone::of(&sandbox, slug);
        if persona["methods"].as_array().unwrap().iter().any(|m| m == "clave_permanente") {
            phone.sign_in(shared::features::access::events::SignInMethod::ClavePermanente);
        } else {
            phone.sign_in_by_sms(&sandbox);
        }
        phone.go(Route::Years);
        let years = shows!(phone, Years(y) if y.load == Load::Ready);
        for row in &years.rows {
            phone.go(Route::YearDetail { year: row.year });
            let detail = shows!(phone, YearDetail(d) if d.load == Load::Ready);
            let ours = detail.comparison.expect("our own computation");
            assert!(ours.note.contains("orientativo: no sustituye a la resolución"));
            assert!(!detail.steps.is_empty(), "{slug} {}", row.year);
            let differences: Vec<&str> = ours.differences.iter().map(|d| d.value.as_str()).collect();
            let (title, words, months) = match slug {
                "lucia-ferrer" => ("Nuestro cálculo da la misma cantidad", vec![OTHER], 0),
                "bernat-oliva" => ("Diferencia de redondeo", vec!["0,03\u{a0}€"], 3),
                "pilar-santos" => (
                    "Nuestro cálculo da otra cantidad",
                    vec!["a ingresar 345,84\u{a0}€", "a ingresar 407,28\u{a0}€"],
                    12,
                ),
                _ => ("Nuestro cálculo da la misma cantidad", vec![DEFAULT], 0),
            };
            assert_eq!(ours.banner.title, title, "{slug} {}", row.year);
            assert!(words.iter().all(|w| ours.banner.text.contains(w)), "{slug}: {}", ours.banner.text);
            assert_eq!(differences.len(), months, "{slug} {}: {differences:?}", row.year);
            compared += 1;
        }
    }
    assert!(compared >= 20, "{compared}");
}
