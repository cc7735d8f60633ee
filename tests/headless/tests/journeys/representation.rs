//! Journey 3: acting for somebody else. Nothing of one person stands under another's name.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::{Event, Screen},
    features::{
        access::events::{AccessEvent, Capacity, SignInMethod},
        represented::{events::RepresentedEvent, view::RepresentedRow},
    },
    navigation::{Route, Tab},
    parts::Load,
};

fn choosing(sandbox: &Sandbox, slug: &str) -> (Phone, Vec<RepresentedRow>) {
    let phone = Phone::of(sandbox, slug);
    phone.sign_in_for_others();
    let list = shows!(phone, Represented(r) if r.load == Load::Ready);
    (phone, list.rows)
}

fn act_for(phone: &Phone, row: &RepresentedRow) {
    phone.tell(Event::Represented(RepresentedEvent::ActFor { person: row.person.clone() }));
    phone.until("the stripe", |v| v.stripe.as_ref().is_some_and(|s| s.text.contains(&row.name)));
}

#[test]
fn forty_principals_are_searched_and_one_is_chosen() {
    let sandbox = Sandbox::start();
    let (phone, rows) = choosing(&sandbox, "nuria-bosch");
    assert_eq!(rows.len(), 40);
    for kind in ["apoderamiento general", "por materias", "por trámites"] {
        assert!(rows.iter().any(|r| r.note.contains(kind)), "{kind}");
    }
    let wanted = rows[17].clone();
    let word = wanted.name.split(' ').next().unwrap().to_uppercase();
    phone.tell(Event::Represented(RepresentedEvent::Search(word)));
    let found = shows!(phone, Represented(r) if r.rows.len() < 40);
    assert!(found.rows.iter().any(|r| r.person == wanted.person));
    phone.tell(Event::Represented(RepresentedEvent::Search("nadie así".into())));
    shows!(phone, Represented(r) if matches!(r.load, Load::Empty { .. }));

    act_for(&phone, &wanted);
    let home = shows!(phone, Home);
    assert!(home.greeting.contains(&wanted.name));
    assert!(home.situation.is_empty(), "one's situation is part of the Personal Area");
    // and back
    phone.tell(Event::Represented(RepresentedEvent::ActForMyself));
    let view = phone.until("no stripe", |v| v.stripe.is_none());
    assert!(matches!(view.screen, Screen::Home(h) if h.greeting.contains("Nuria")));
}

#[test]
fn nothing_of_one_principal_is_drawn_under_anothers_name_not_even_by_a_late_answer() {
    let sandbox = Sandbox::start();
    let (phone, rows) = choosing(&sandbox, "nuria-bosch");
    // two with notices and with a power over them
    let general: Vec<&RepresentedRow> = rows.iter().filter(|r| r.note.contains("general")).collect();
    let (mut owners, mut titles) = (Vec::new(), Vec::new());
    for row in &general {
        act_for(&phone, row);
        phone.go(Route::Notices);
        let view = phone.until("their notices", |v| matches!(&v.screen, Screen::Notices(_)) && !v.updating);
        let Screen::Notices(list) = view.screen else { unreachable!() };
        if !list.rows.is_empty() {
            owners.push((*row).clone());
            titles.push(list.rows.iter().map(|r| r.id.clone()).collect::<Vec<_>>());
        }
        if owners.len() == 2 {
            break;
        }
    }
    assert!(titles[0].iter().all(|id| !titles[1].contains(id)));

    // the first one's answers come late: when the second one is on the screen
    for part in ["/notices", "/regularizations"] {
        let path = format!("/people/{}{part}", owners[0].person);
        sandbox.fault(json!({ "path_contains": path, "times": 1, "kind": "latency", "latency_ms": 700 }));
    }
    act_for(&phone, &owners[0]);
    act_for(&phone, &owners[1]);
    phone.go(Route::Notices);
    sandbox.eventually("both late answers went out", |log| {
        log.iter().filter(|a| a.fault == "latency").count() == 2
    });
    let view = phone.until("the second one's", |v| {
        matches!(&v.screen, Screen::Notices(n) if !n.rows.is_empty()) && !v.updating
    });
    let Screen::Notices(list) = &view.screen else { unreachable!() };
    assert!(list.rows.iter().all(|r| titles[1].contains(&r.id)));
    assert!(view.stripe.unwrap().text.contains(&owners[1].name));
}

#[test]
fn the_personal_area_is_never_opened_by_a_power() {
    let sandbox = Sandbox::start();
    let (phone, rows) = choosing(&sandbox, "beatriz-lara");
    act_for(&phone, &rows[0]);
    for path in ["/ajustes/contacto", "/ajustes/contacto/movil", "/ajustes/contacto/correo"] {
        phone.tell(Event::OpenPath(path.into()));
        let closed = shows!(phone, Contact);
        assert!(matches!(closed.load, Load::NotAllowed { .. }), "{path}");
        assert!(closed.facts.is_empty());
    }
    phone.tell(Event::SelectTab(Tab::Settings));
    phone.tell(Event::SelectTab(Tab::Settings));
    let settings = shows!(phone, Settings);
    assert!(settings.links.iter().all(|l| l.route != Route::Contact));
    assert_eq!(sandbox.count("GET", "/contact"), 0, "the core does not even ask");

    // and the server would refuse
    let person = sandbox.id("amparo-vidal");
    let answer = phone.raw(&sandbox).get(&format!("/people/{person}/contact"));
    assert_eq!((answer.0, answer.1["type"].as_str()), (403, Some("/problems/not-allowed")));
}

#[test]
fn a_power_opens_only_what_it_names() {
    let sandbox = Sandbox::start();
    let (irene, rows) = choosing(&sandbox, "irene-campos");
    assert_eq!(rows.len(), 2);
    let of = |name: &str| rows.iter().find(|r| r.name.starts_with(name)).unwrap();

    act_for(&irene, of("Hugo"));
    irene.go(Route::Year { year: 2024 });
    shows!(irene, Year(y) if y.result.is_some());
    irene.go(Route::Documents);
    irene.until("documents by regularization only", |v| {
        matches!(&v.screen, Screen::Documents(d) if !matches!(d.load, Load::Loading { .. })) && !v.updating
    });

    act_for(&irene, of("Óscar"));
    irene.go(Route::Notices);
    shows!(irene, Notices(n) if n.load == Load::Ready);
    irene.go(Route::Years);
    shows!(irene, Years(y) if matches!(y.load, Load::NotAllowed { .. }));
    irene.tell(Event::OpenPath("/regularizacion/2024/detalle".into()));
    shows!(irene, YearDetail(d) if matches!(d.load, Load::NotAllowed { .. }));
    irene.go(Route::Documents);
    shows!(irene, Documents(d) if matches!(d.load, Load::NotAllowed { .. }));

    let (gonzalo, rows) = choosing(&sandbox, "gonzalo-mena");
    act_for(&gonzalo, &rows[0]);
    gonzalo.go(Route::YearDetail { year: 2024 });
    shows!(gonzalo, YearDetail(d) if d.total.value == "951,36\u{a0}€");
}

#[test]
fn a_revoked_power_is_not_listed_and_one_that_ends_takes_its_data_along() {
    let sandbox = Sandbox::start();
    // a quarter of an hour before the last day of Rosa's power ends
    sandbox.control.set_clock("2026-02-28T22:50:00Z").unwrap();
    let (phone, rows) = choosing(&sandbox, "felipe-arce");
    assert_eq!(rows.len(), 1, "Paula's is revoked");
    act_for(&phone, &rows[0]);
    phone.go(Route::Year { year: 2023 });
    shows!(phone, Year(y) if y.result.is_some());
    let vault = phone.start.home.join("data").join(format!("p-{}.db", rows[0].person));
    assert!(vault.exists());

    sandbox.control.set_clock("2026-02-28T23:00:01Z").unwrap();
    phone.tell(Event::Foreground);
    let view = phone.until("oneself again", |v| v.stripe.is_none());
    assert!(view.announcement.text.contains("ya no está en vigor"), "{}", view.announcement.text);
    phone.go(Route::Represented);
    phone.until("nobody left", |v| {
        !v.updating && matches!(&v.screen, Screen::Represented(r) if r.rows.is_empty())
    });
    assert!(!vault.exists(), "their data is gone from this device");
}

#[test]
fn by_sms_nobody_acts_for_others() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "beatriz-lara");
    shows!(phone, Welcome);
    phone.access(AccessEvent::Choose(Capacity::Representative));
    let welcome = shows!(phone, Welcome(w) if w.capacities.iter().any(|c| c.selected && c.capacity == Capacity::Representative));
    let sms = welcome.methods.iter().find(|m| m.method == SignInMethod::Sms).unwrap();
    assert!(!sms.enabled && sms.note.contains("Cl@ve"));
    phone.access(AccessEvent::Choose(Capacity::Interested));
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Represented);
    shows!(phone, Represented(r) if matches!(r.load, Load::NotAllowed { .. }));
    assert_eq!(sandbox.count("GET", "/representations"), 0);
    let answer = phone.raw(&sandbox).get("/representations");
    assert_eq!((answer.0, answer.1["type"].as_str()), (403, Some("/problems/level-too-low")));
}

#[test]
fn each_principal_has_a_database_of_its_own_and_signing_out_wipes_them_all() {
    let sandbox = Sandbox::start();
    let (phone, rows) = choosing(&sandbox, "beatriz-lara");
    act_for(&phone, &rows[0]);
    phone.go(Route::Notices);
    shows!(phone, Notices(n) if n.load == Load::Ready);
    let data = phone.start.home.join("data");
    let vaults = || {
        let names = std::fs::read_dir(&data).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap());
        names.filter(|n| n.starts_with("p-")).count()
    };
    assert!(vaults() >= 2);
    phone.tell(Event::Settings(shared::features::settings::events::SettingsEvent::SignOut));
    phone.confirm();
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    assert_eq!(welcome.problem.unwrap().title, "Has salido");
    crate::phone::eventually("the databases are gone", || vaults() == 0);
}
