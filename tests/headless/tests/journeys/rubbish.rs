//! Bad input from every side: the core stays sound, and nothing wrong is shown as right.
use crate::{phone::Phone, sandbox::Sandbox};
use serde_json::json;
use shared::{
    app::{Event, Screen},
    features::{
        access::events::SignInMethod, notices::events::NoticesEvent,
        regularization::events::RegularizationEvent,
    },
    navigation::Route,
    parts::Load,
};

fn bytes(event: &Event) -> Vec<u8> {
    bincode::serialize(event).unwrap()
}

#[test]
fn malformed_bytes_over_the_bridge_change_nothing() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    shows!(phone, Welcome);
    phone.until("at rest", |_| sandbox.count("GET", "/status") == 1);
    let before = phone.view();
    let bridge = phone.shell().bridge().unwrap();

    let whole = bytes(&Event::OpenPath("/guia".into()));
    let mut wrong: Vec<Vec<u8>> = vec![
        vec![],
        vec![0],
        vec![255; 4],
        // a text that claims to be longer than anything
        [vec![2, 0, 0, 0], vec![255; 8]].concat(),
        // a text that is no UTF-8
        [vec![2, 0, 0, 0], 4_u64.to_le_bytes().to_vec(), vec![0xff, 0xfe, 0xfd, 0xfc]].concat(),
        // an event that only the core sends itself
        [200_u32.to_le_bytes().to_vec(), vec![0; 64]].concat(),
    ];
    wrong.extend((0..whole.len()).map(|n| whole[..n].to_vec()));
    for event in &wrong {
        assert!(bridge.update(event).is_err(), "{event:?}");
    }
    for id in [0, 1, 7, 1000, u32::MAX] {
        assert!(bridge.resolve(id, &[1, 2, 3]).is_err(), "an answer to nothing: {id}");
    }
    assert_eq!(phone.view(), before);

    // and the journey goes on
    phone.sign_in_by_sms(&sandbox);
    shows!(phone, Home);
}

#[test]
fn noise_over_the_bridge_never_ends_the_core() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.sign_in_by_sms(&sandbox);
    let bridge = phone.shell().bridge().unwrap();
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for _ in 0..3000 {
        // the kinds of events that there are, and anything behind them; never `Start` and never the ways out
        let kind = [1_u32, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14][usize::try_from(next() % 11).unwrap()];
        let mut event = kind.to_le_bytes().to_vec();
        for _ in 0..next() % 40 {
            event.push(if next() % 3 == 0 { 0 } else { next().to_le_bytes()[0] });
        }
        let _ = bridge.update(&event);
        let _ = bridge.resolve(u32::try_from(next() % 64).unwrap(), &event);
        phone.view();
    }
    phone.go(Route::Guide);
    shows!(phone, Guide);
}

#[test]
fn answers_that_are_not_the_contracts_are_not_shown() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Notices);
    let list = shows!(phone, Notices(n) if n.load == Load::Ready);
    phone.until("at rest", |v| !v.updating);
    for fault in [
        json!({ "kind": "truncate", "after_bytes": 20, "times": 9 }),
        json!({ "kind": "wrong_type", "times": 9 }),
        json!({ "kind": "corrupt", "seed": 3, "times": 9 }),
        json!({ "kind": "drop", "times": 9 }),
    ] {
        let mut fault = fault;
        fault["path_contains"] = json!("/notices");
        let kind = fault["kind"].clone();
        sandbox.fault(fault);
        sandbox.new_notice("marta-soler", &format!("Durante {kind}"));
        phone.tell(Event::Notices(NoticesEvent::Refresh));
        let view = phone.until("said to be old", |v| v.line.is_some() && !v.updating);
        let Screen::Notices(now) = view.screen else { unreachable!() };
        assert!(now.rows.len() >= list.rows.len(), "{kind}: content stays");
        assert!(now.rows.iter().all(|r| r.title.is_ascii() || !r.title.contains('\u{fffd}')));
        sandbox.control.delete("faults").unwrap();
        phone.tell(Event::Notices(NoticesEvent::Refresh));
        phone.until("well again", |v| v.line.is_none() && !v.updating);
    }
    let Screen::Notices(now) = phone.view().screen else { unreachable!() };
    assert_eq!(now.rows.len(), list.rows.len() + 4);
}

#[test]
fn the_first_answer_may_be_a_captive_portals() {
    let sandbox = Sandbox::start();
    sandbox.fault(json!({ "path_contains": "/status", "times": 1, "kind": "wrong_type" }));
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    sandbox.fault(json!({ "path_contains": "/sms/challenges", "times": 1, "kind": "wrong_type" }));
    phone.fill_sms();
    let form = shows!(phone, SmsForm(f) if f.problem.is_some());
    assert_eq!(form.problem.unwrap().title, "No entendemos la respuesta");
    phone.access(shared::features::access::events::AccessEvent::Submit);
    shows!(phone, Code);
}

#[test]
fn a_server_that_is_not_well_is_asked_again_a_few_times_as_it_wants() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    phone.sign_in_by_sms(&sandbox);
    phone.go(Route::Years);
    shows!(phone, Years(y) if y.load == Load::Ready);
    phone.until("at rest", |v| !v.updating);
    let asked = || sandbox.count("GET", "/regularizations");
    let refresh = || {
        phone.tell(Event::Regularization(RegularizationEvent::Refresh));
        phone.until("at rest", |v| !v.updating)
    };
    let fault = |retry_after: Option<u32>, times: u32| {
        sandbox.fault(json!({
            "path_contains": "/regularizations", "times": times, "kind": "status", "status": 503, "retry_after": retry_after
        }));
    };

    // without Retry-After: three times in all
    let before = asked();
    fault(None, 9);
    assert!(refresh().line.is_some());
    assert_eq!(asked() - before, 3);
    sandbox.control.delete("faults").unwrap();

    // one that soon gets well is not noticed
    let before = asked();
    fault(Some(1), 1);
    assert!(refresh().line.is_none());
    assert_eq!(asked() - before, 2);

    // one that wants two minutes is left alone, and the person is told
    let before = asked();
    fault(Some(120), 9);
    assert!(refresh().line.is_some());
    assert_eq!(asked() - before, 1);
}

#[test]
fn a_server_that_wants_to_be_left_alone_says_for_how_long() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "ramon-ibarra");
    sandbox.fault(json!({
        "path_contains": "/sms/challenges", "times": 9, "kind": "status", "status": 503, "retry_after": 120
    }));
    phone.fill_sms();
    let form = shows!(phone, SmsForm(f) if f.problem.is_some());
    assert!(form.problem.unwrap().text.contains("2 minutos"));
    assert_eq!(sandbox.count("POST", "/sms/challenges"), 1);
}

#[test]
fn a_device_clock_that_is_two_days_off_harms_nobody() {
    for days in [-2_i64, 2] {
        let sandbox = Sandbox::start();
        let device = jiff::Timestamp::now().as_second();
        let off = device + days * 86_400 - sandbox.now().as_second();
        sandbox.control.advance(off).unwrap();
        let mut phone = Phone::of(&sandbox, "marta-soler");
        phone.sign_in(SignInMethod::ClavePermanente);
        phone.go(Route::Notices);
        shows!(phone, Notices(n) if n.load == Load::Ready);
        phone.restart();
        shows!(phone, Home);
        phone.go(Route::Years);
        shows!(phone, Years(y) if y.load == Load::Ready);
        phone.until("no complaint", |v| v.line.is_none() && !v.updating);
    }
}

#[test]
fn a_clock_that_jumps_while_signed_in_is_learnt_from_the_server() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    phone.home();
    for seconds in [20 * 60, -10 * 60, 25 * 60] {
        sandbox.control.advance(seconds).unwrap();
        sandbox.new_notice("marta-soler", "Otro");
        phone.go(Route::Notices);
        phone.tell(Event::Notices(NoticesEvent::Refresh));
        phone.until("well", |v| v.line.is_none() && !v.updating && matches!(v.screen, Screen::Notices(_)));
    }
}

#[test]
fn a_proof_is_good_once_and_only_from_its_device() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    let raw = phone.raw(&sandbox);
    let path = format!("/people/{}/contact", sandbox.id("marta-soler"));
    let proof = raw.proof("GET", &path, Some(&raw.access));
    assert_eq!(raw.get_with(&path, &proof).0, 200);
    let again = raw.get_with(&path, &proof);
    assert_eq!((again.0, again.1["type"].as_str()), (401, Some("/problems/invalid-proof")));
    let for_another = raw.proof("GET", "/representations", Some(&raw.access));
    assert_eq!(raw.get_with(&path, &for_another).0, 401);
    let stolen = raw.with_another_key();
    let answer = stolen.get(&path);
    assert_eq!((answer.0, answer.1["type"].as_str()), (401, Some("/problems/invalid-proof")));
}

#[test]
fn the_second_use_of_a_refresh_token_ends_the_session_and_says_why() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    // what is still asked now would not be asked again below
    phone.home();
    // somebody copied the token and the key
    assert_eq!(phone.raw(&sandbox).rotate().0, 200);
    sandbox.control.advance(6 * 60).unwrap();
    phone.go(Route::Notices);
    let welcome = shows!(phone, Welcome(w) if w.problem.is_some());
    assert_eq!(welcome.problem.unwrap().title, "Hemos cerrado tu sesión por seguridad");
    // and the person comes back to where they were
    phone.access(shared::features::access::events::AccessEvent::Start(SignInMethod::ClavePermanente));
    shows!(phone, PushPrimer);
    for _ in 0..2 {
        phone.access(shared::features::access::events::AccessEvent::Primer(
            shared::features::access::events::PrimerAnswer::Later,
        ));
    }
    shows!(phone, Notices);
}

#[test]
fn a_refresh_whose_answer_is_lost_ends_no_session() {
    let sandbox = Sandbox::start();
    let phone = Phone::of(&sandbox, "marta-soler");
    phone.sign_in_by_sms(&sandbox);
    phone.home();
    sandbox.control.advance(6 * 60).unwrap();
    sandbox.fault(json!({ "path_contains": "/sessions/refresh", "times": 1, "kind": "lost_answer" }));
    phone.go(Route::Notices);
    phone.until("well", |v| v.line.is_none() && !v.updating && matches!(v.screen, Screen::Notices(_)));
    assert_eq!(sandbox.count("POST", "/sessions/refresh"), 2);
    assert!(!sandbox.log().iter().any(|a| a.problem.contains("session-")), "{:?}", sandbox.log());
}

#[test]
fn a_shell_that_answers_rubbish_harms_nothing_later() {
    use headless::operations::Request;
    let folder = tempfile::tempdir().unwrap();
    let (queue, requests) = std::sync::mpsc::channel::<Vec<u8>>();
    let place = shared::platform::native::Place {
        folder: folder.path().into(),
        secrets: shared::platform::secrets::in_memory(),
    };
    let bridge = shared::platform::bridge::Bridge::new(place, move |bytes| drop(queue.send(bytes)));
    // the id of the next request for the telephone
    let asked = || loop {
        let bytes = requests.recv_timeout(crate::phone::PATIENCE).expect("a request");
        let batch: Vec<crux_core::bridge::Request<Request>> = bincode::deserialize(&bytes).unwrap();
        if let Some(r) = batch.into_iter().find(|r| matches!(r.effect, Request::OpenUrl(_))) {
            return r.id.0;
        }
    };
    let call =
        || bytes(&Event::Services(shared::features::services::events::ServicesEvent::Call { index: 0 }));
    bridge.update(&bytes(&Event::Start(shared::app::Launch::default()))).unwrap();
    for rubbish in [&[][..], &[9, 9, 9, 9], &[0; 3], &[255; 64]] {
        bridge.update(&call()).unwrap();
        assert!(bridge.resolve(asked(), rubbish).is_err());
        bridge.view().unwrap();
    }
    // the same request is not answered twice
    bridge.update(&call()).unwrap();
    let id = asked();
    let done = bincode::serialize(&shared::effects::Done::Yes).unwrap();
    bridge.resolve(id, &done).unwrap();
    assert!(bridge.resolve(id, &done).is_err());
}
