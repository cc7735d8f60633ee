//! The contract: every request and every answer of a broad journey is what docs/api/openapi.yaml says.
use crate::{phone::Phone, sandbox::Sandbox};
use jsonschema::Validator;
use serde_json::{Map, Value, json};
use shared::{
    app::Event,
    features::{
        access::events::SignInMethod,
        contact::events::ContactEvent,
        documents::{events::DocumentsEvent, view::FileView},
        notices::events::{NoticeAction, NoticesEvent},
        represented::events::RepresentedEvent,
        settings::events::SettingsEvent,
    },
    navigation::{Route, Tab},
    parts::{Load, Tone},
};
use std::{cell::RefCell, collections::BTreeMap};

const METHODS: [&str; 5] = ["get", "post", "put", "delete", "patch"];

struct Contract {
    whole: Value,
    validators: RefCell<BTreeMap<String, Validator>>,
}

impl Contract {
    fn read() -> Self {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/api/openapi.yaml");
        let whole = serde_norway::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        Self { whole, validators: RefCell::default() }
    }

    /// What a reference leads to.
    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value.get("$ref").and_then(Value::as_str) {
            Some(to) => self.resolve(self.whole.pointer(to.trim_start_matches('#')).expect(to)),
            None => value,
        }
    }

    /// Validates by a schema of the contract, which may refer to others of it.
    fn complaints(&self, schema: &Value, value: &Value) -> Vec<String> {
        let key = schema.to_string();
        let mut validators = self.validators.borrow_mut();
        let validator = validators.entry(key).or_insert_with(|| {
            let mut schema = match schema {
                Value::Object(map) => map.clone(),
                _ => Map::new(),
            };
            schema.insert("components".into(), self.whole["components"].clone());
            jsonschema::options()
                .with_draft(jsonschema::Draft::Draft202012)
                .should_validate_formats(true)
                .build(&Value::Object(schema))
                .expect("a schema of the contract")
        });
        validator.iter_errors(value).map(|e| format!("{} at {}", e, e.instance_path())).collect()
    }

    /// The operation of a request: its template, itself, and the parameters of the path.
    fn operation(&self, method: &str, path: &str) -> Option<(String, &Value, BTreeMap<String, String>)> {
        let parts: Vec<&str> = path.split('/').collect();
        let paths = self.whole["paths"].as_object().unwrap();
        // a template without parameters wins
        let mut found: Vec<_> = paths
            .iter()
            .filter_map(|(template, item)| {
                let operation = item.get(method)?;
                let wanted: Vec<&str> = template.split('/').collect();
                let mut given = BTreeMap::new();
                let fits = wanted.len() == parts.len()
                    && wanted.iter().zip(&parts).all(|(w, p)| match w.strip_prefix('{') {
                        Some(name) => {
                            given.insert(name.trim_end_matches('}').to_owned(), (*p).to_owned());
                            true
                        }
                        None => w == p,
                    });
                fits.then_some((template.clone(), operation, given))
            })
            .collect();
        found.sort_by_key(|(_, _, given)| given.len());
        found.into_iter().next()
    }

    /// Everything that is not as the contract says in one exchange.
    fn check(&self, exchange: &Value) -> Vec<String> {
        let method = exchange["method"].as_str().unwrap().to_lowercase();
        let whole = exchange["path"].as_str().unwrap().trim_start_matches("/api/v1");
        let (path, query) = whole.split_once('?').unwrap_or((whole, ""));
        let Some((template, operation, given)) = self.operation(&method, path) else {
            return vec![format!("{method} {path}: no such operation")];
        };
        let mut wrong = Vec::new();
        let place = format!("{method} {template}");
        let status = exchange["status"].as_u64().unwrap();
        // a request that the server refuses may be wrong: that is what it is refused for
        if status < 400 {
            self.check_request(&place, operation, &given, query, exchange, &mut wrong);
        }
        self.check_answer(&place, operation, status, exchange, &mut wrong);
        wrong
    }

    fn check_request(
        &self,
        place: &str,
        operation: &Value,
        given: &BTreeMap<String, String>,
        query: &str,
        exchange: &Value,
        wrong: &mut Vec<String>,
    ) {
        let headers = exchange["request_headers"].as_object().unwrap();
        let header = |name: &str| headers.get(&name.to_lowercase()).and_then(Value::as_str);
        let mut known = Vec::new();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let parameter = self.resolve(parameter);
            let name = parameter["name"].as_str().unwrap();
            let value = match parameter["in"].as_str().unwrap() {
                "path" => given.get(name).cloned(),
                "query" => {
                    known.push(name.to_owned());
                    url::form_urlencoded::parse(query.as_bytes())
                        .find(|(n, _)| n == name)
                        .map(|(_, v)| v.into_owned())
                }
                _ => header(name).map(str::to_owned),
            };
            match value {
                Some(text) => {
                    let schema = &parameter["schema"];
                    let integer = self.resolve(schema)["type"] == "integer";
                    let value = match text.parse::<i64>() {
                        Ok(number) if integer => json!(number),
                        _ => json!(text),
                    };
                    let complaints = self.complaints(schema, &value);
                    wrong.extend(complaints.into_iter().map(|c| format!("{place}: {name}: {c}")));
                }
                None if parameter["required"] == true => {
                    wrong.push(format!("{place}: {name} is missing"));
                }
                None => {}
            }
        }
        for (name, _) in url::form_urlencoded::parse(query.as_bytes()) {
            if !known.iter().any(|k| *k == *name) {
                wrong.push(format!("{place}: the query's {name} is unknown"));
            }
        }
        let security = operation.get("security").unwrap_or(&self.whole["security"]);
        for scheme in security.as_array().unwrap().iter().filter_map(Value::as_object) {
            if header("dpop").is_none() {
                wrong.push(format!("{place}: no proof"));
            }
            if scheme.contains_key("dpop") && !header("authorization").is_some_and(|a| a.starts_with("DPoP "))
            {
                wrong.push(format!("{place}: no access token"));
            }
        }
        match (operation.get("requestBody").map(|b| self.resolve(b)), exchange["request_body"].as_str()) {
            (Some(body), Some(text)) => {
                if header("content-type") != Some("application/json") {
                    wrong.push(format!("{place}: content type of the request"));
                }
                let schema = &body["content"]["application/json"]["schema"];
                match serde_json::from_str(text) {
                    Ok(value) => wrong.extend(
                        self.complaints(schema, &value).into_iter().map(|c| format!("{place}: body: {c}")),
                    ),
                    Err(_) => wrong.push(format!("{place}: the body is no JSON")),
                }
            }
            (Some(_), None) => wrong.push(format!("{place}: no body")),
            (None, Some(_)) => wrong.push(format!("{place}: a body that nobody asked for")),
            (None, None) => {}
        }
    }

    fn check_answer(
        &self,
        place: &str,
        operation: &Value,
        status: u64,
        exchange: &Value,
        wrong: &mut Vec<String>,
    ) {
        let headers = exchange["response_headers"].as_object().unwrap();
        let header = |name: &str| headers.get(&name.to_lowercase()).and_then(Value::as_str);
        let responses = &operation["responses"];
        let answer = responses.get(status.to_string()).or_else(|| responses.get("default"));
        let Some(answer) = answer.map(|a| self.resolve(a)) else {
            wrong.push(format!("{place}: {status} is not listed"));
            return;
        };
        if responses.get(status.to_string()).is_none() && status < 400 {
            wrong.push(format!("{place}: {status} is no problem, and is not listed"));
        }
        if header("date").is_none() {
            wrong.push(format!("{place} {status}: no Date"));
        }
        for (name, described) in answer["headers"].as_object().into_iter().flatten() {
            let described = self.resolve(described);
            match header(name) {
                Some(text) => {
                    let integer = described["schema"]["type"] == "integer";
                    let value = match text.parse::<i64>() {
                        Ok(number) if integer => json!(number),
                        _ => json!(text),
                    };
                    let complaints = self.complaints(&described["schema"], &value);
                    wrong.extend(complaints.into_iter().map(|c| format!("{place} {status}: {name}: {c}")));
                }
                None if described["required"] == true => {
                    wrong.push(format!("{place} {status}: {name} is missing"));
                }
                None => {}
            }
        }
        let kind = header("content-type").map(|t| t.split(';').next().unwrap_or(t).trim());
        let body = &exchange["response_body"];
        match (answer["content"].as_object(), kind) {
            (Some(content), Some(kind)) => match content.get(kind) {
                Some(described) if kind.ends_with("json") => {
                    match body.as_str().and_then(|b| serde_json::from_str::<Value>(b).ok()) {
                        Some(value) => wrong.extend(
                            self.complaints(&described["schema"], &value)
                                .into_iter()
                                .map(|c| format!("{place} {status}: {c}")),
                        ),
                        None => wrong.push(format!("{place} {status}: the body is no JSON")),
                    }
                }
                Some(_) => {}
                None => wrong.push(format!("{place} {status}: {kind} is not listed")),
            },
            (Some(_), None) => wrong.push(format!("{place} {status}: no content type")),
            (None, _) if body.as_str().is_none_or(|b| !b.is_empty()) => {
                wrong.push(format!("{place} {status}: a body where there should be none"));
            }
            (None, _) => {}
        }
    }

    /// All operations, as "get /status".
    fn operations(&self) -> Vec<String> {
        let paths = self.whole["paths"].as_object().unwrap();
        paths
            .iter()
            .flat_map(|(path, item)| {
                METHODS.iter().filter(|m| item.get(**m).is_some()).map(move |m| format!("{m} {path}"))
            })
            .collect()
    }
}

/// A journey through every operation, with refusals on the way.
fn journey(sandbox: &Sandbox) {
    let tomas = Phone::of(sandbox, "tomas-quiroga");
    tomas.fill_sms();
    shows!(tomas, SmsForm(f) if f.problem.is_some());

    let marta = Phone::of(sandbox, "marta-soler");
    marta.fill_sms();
    shows!(marta, Code);
    marta.enter_code("000000");
    shows!(marta, Code(c) if c.code.error.is_some() || c.problem.is_some());
    marta.enter_code(&sandbox.code("marta-soler"));
    marta.pass_primers();
    marta.go(Route::Notices);
    let list = shows!(marta, Notices(n) if n.load == Load::Ready);
    for action in [NoticeAction::Pin, NoticeAction::Unpin, NoticeAction::Unread, NoticeAction::Archive] {
        marta.tell(Event::Notices(NoticesEvent::Act { id: list.rows[2].id.clone(), action }));
    }
    sandbox.eventually("told", |_| sandbox.count("POST", "/notices/actions") >= 4);
    sandbox.control.delete(&format!("notices/marta-soler/{}", list.rows[0].id)).unwrap();
    marta.tell(Event::Notices(NoticesEvent::Refresh));
    marta.until("at rest", |v| !v.updating);
    sandbox.control.post("cursors/lose", &json!({})).unwrap();
    marta.tell(Event::Notices(NoticesEvent::Refresh));
    marta.until("at rest", |v| !v.updating);
    marta.go(Route::Years);
    marta.until("at rest", |v| !v.updating);
    sandbox.sign("marta-soler", 2024, "resolution");
    marta.tell(Event::Foreground);
    for year in [2023, 2024] {
        marta.go(Route::YearDetail { year });
        shows!(marta, YearDetail(d) if d.load == Load::Ready);
    }
    let raw = marta.raw(sandbox);
    raw.get(&format!("/people/{}/regularizations/2031/detail", sandbox.id("marta-soler")));
    raw.get(&format!("/people/{}/notices", sandbox.id("hugo-navarro")));
    raw.get("/representations");
    marta.tell(Event::SelectTab(Tab::Documents));
    let documents = shows!(marta, Documents(d) if d.load == Load::Ready);
    marta.tell(Event::Documents(DocumentsEvent::Refresh));
    marta.go(Route::Document { id: documents.rows[0].id.clone() });
    shows!(marta, Document(d) if d.load == Load::Ready);
    marta.tell(Event::Documents(DocumentsEvent::Download));
    shows!(marta, Document(d) if matches!(d.file, FileView::Ready { .. }));
    for (route, text) in [(Route::ChangeMobile, "677000111"), (Route::ChangeEmail, "m@nuevo.example.es")] {
        marta.go(route);
        shows!(marta, ContactForm);
        marta.tell(Event::Contact(ContactEvent::Typed(text.into())));
        marta.tell(Event::Contact(ContactEvent::Submit));
        shows!(marta, Code);
        sandbox.fault(json!({ "path_contains": "/confirmation", "times": 2, "kind": "lost_answer" }));
        marta.tell(Event::Contact(ContactEvent::CodeTyped(sandbox.code("marta-soler"))));
        marta.tell(Event::Contact(ContactEvent::Submit));
        shows!(marta, Outcome(o) if o.ask.is_some());
        marta.tell(Event::Contact(ContactEvent::AskAgain));
        shows!(marta, Outcome(o) if o.banner.tone == Tone::Good);
        marta.tell(Event::Contact(ContactEvent::Done));
        shows!(marta, Contact(c) if c.load == Load::Ready);
    }
    sandbox.control.advance(6 * 60).unwrap();
    marta.tell(Event::Foreground);
    sandbox.eventually("rotated", |_| sandbox.count("POST", "/sessions/refresh") >= 1);
    marta.tell(Event::Settings(SettingsEvent::SignOut));
    marta.until("asked", |v| v.dialog.is_some());
    marta.confirm();
    shows!(marta, Welcome);

    let nuria = Phone::of(sandbox, "nuria-bosch");
    nuria.sign_in_for_others();
    let list = shows!(nuria, Represented(r) if r.load == Load::Ready);
    for row in list.rows.iter().take(5) {
        nuria.tell(Event::Represented(RepresentedEvent::ActFor { person: row.person.clone() }));
        nuria.go(Route::Years);
        nuria.until("at rest", |v| !v.updating);
        nuria.go(Route::Documents);
        nuria.until("at rest", |v| !v.updating);
    }
    nuria.tell(Event::Settings(SettingsEvent::SignOutEverywhere));
    nuria.until("asked", |v| v.dialog.is_some());
    nuria.confirm();
    shows!(nuria, Welcome);

    // every state of a year
    for slug in [
        "ines-cabrera",
        "hugo-navarro",
        "oscar-leal",
        "carmen-rubio",
        "andres-pinto",
        "sergio-molina",
        "elena-duarte",
    ] {
        let phone = Phone::of(sandbox, slug);
        phone.sign_in(SignInMethod::ClavePermanente);
        phone.go(Route::YearDetail { year: 2024 });
        phone.until("at rest", |v| !v.updating);
    }
}

/// Waiver, allegations and payments with each of their ends, as the contract writes them.
fn acts(sandbox: &Sandbox) {
    let signed_in = |slug: &str| {
        let phone = Phone::of(sandbox, slug);
        phone.sign_in(SignInMethod::ClavePermanente);
        (phone.raw(sandbox), format!("/people/{}", sandbox.id(slug)))
    };
    let detail = |slug: &str, year: u16| {
        let (raw, me) = signed_in(slug);
        let (status, body) = raw.get(&format!("{me}/regularizations/{year}/detail"));
        assert_eq!(status, 200, "{slug}");
        body
    };

    let (carmen, me) = signed_in("carmen-rubio");
    let waiver = format!("{me}/regularizations/2024/waiver");
    let key = "a-key-of-the-contract-test";
    assert_eq!(carmen.post(&waiver, &json!({ "amount": "0.01" })).0, 409);
    assert_eq!(carmen.post_with(&waiver, key, &json!({ "amount": "939.00" })).0, 201);
    assert_eq!(carmen.post(&waiver, &json!({ "amount": "939.00" })).0, 409);
    assert_eq!(carmen.get(&format!("{me}/submissions/{key}")).0, 200);
    assert_eq!(
        carmen.get(&format!("{me}/regularizations")).1["regularizations"][0]["answer"]["kind"],
        "waiver"
    );
    carmen.get(&format!("{me}/documents"));
    carmen.get(&format!("{me}/notices"));

    sandbox.sign("nadia-benali", 2024, "hearing");
    let (nadia, me) = signed_in("nadia-benali");
    let allegations = format!("{me}/regularizations/2024/allegations");
    assert_eq!(nadia.post(&allegations, &json!({ "text": " " })).0, 422);
    assert_eq!(nadia.post(&allegations, &json!({ "text": "Mis rendimientos fueron otros." })).0, 201);
    nadia.get(&format!("{me}/regularizations"));

    let (hugo, me) = signed_in("hugo-navarro");
    let payments = format!("{me}/regularizations/2024/payments");
    let start = json!({ "amount": "417.36", "return_uri": format!("{}/pago/vuelta", sandbox.origin) });
    assert_eq!(
        hugo.post(&payments, &json!({ "amount": "417.36", "return_uri": "http://evil.example/" })).0,
        422
    );
    let open: Vec<Value> = (0..5).map(|_| hugo.post(&payments, &start).1).collect();
    let ends = ["failed", "cancelled", "paid", "duplicate"];
    for (payment, end) in open.iter().zip(ends) {
        let id = payment["id"].as_str().unwrap();
        assert_eq!(hugo.get(&format!("{payments}/{id}")).1["state"], "open");
        let outcome = if end == "duplicate" { "paid" } else { end };
        sandbox.control.post(&format!("payments/{id}"), &json!({ "outcome": outcome })).unwrap();
        assert_eq!(hugo.get(&format!("{payments}/{id}")).1["state"], end);
        hugo.get(&format!("{me}/regularizations"));
    }
    assert_eq!(hugo.get(&format!("{payments}/pay_of_nobody")).0, 404);
    assert_eq!(hugo.post(&payments, &start).0, 409);
    sandbox.control.advance(31 * 60).unwrap();
    let (hugo, _) = signed_in("hugo-navarro");
    let slow = open[4]["id"].as_str().unwrap();
    assert_eq!(hugo.get(&format!("{payments}/{slow}")).1["state"], "expired");

    // a refund with its account; a figure with cents between months and total; a year with days left out
    let (ines, me) = signed_in("ines-cabrera");
    let years = ines.get(&format!("{me}/regularizations")).1;
    assert!(years["regularizations"][0]["refund_account"].is_string());
    assert!(detail("lucia-ferrer", 2024)["rounding"].is_string());
    let case = &detail("sergio-molina", 2024)["case"];
    assert!(case.is_object() && case["excluded"].as_array().is_some_and(|days| !days.is_empty()));
}

/// What else a phone keeps at the server: its sessions, what its biometrics guard, settings and push.
fn devices(sandbox: &Sandbox) {
    let signed_in = || {
        let phone = Phone::of(sandbox, "paula-gil");
        phone.sign_in(SignInMethod::ClavePermanente);
        phone.raw(sandbox)
    };
    let (old, new) = (signed_in(), signed_in());
    let sessions = new.get("/sessions").1["sessions"].clone();
    let other = sessions.as_array().unwrap().iter().find(|s| s["current"] == false).unwrap();
    let path = format!("/sessions/{}", other["id"].as_str().unwrap());
    assert_eq!(new.delete(&path).0, 204);
    assert_eq!(old.get("/sessions").0, 401);
    assert_eq!(new.delete("/sessions/ses_of_nobody").0, 404);

    let credential = new.tell("/biometric-credentials").1;
    assert_eq!(new.open("/sessions/biometric", &credential).0, 201);
    assert_eq!(old.open("/sessions/biometric", &credential).0, 401);
    let sessions = new.get("/sessions").1["sessions"].clone();
    assert!(sessions.as_array().unwrap().iter().any(|s| s["device_name"] == "Móvil de casa"));
    assert_eq!(new.delete("/biometric-credentials/current").0, 204);

    let settings = json!({ "push_kinds": ["news", "debt"], "language": "en" });
    assert_eq!(new.get("/settings").0, 200);
    assert_eq!(
        new.post("/settings", &settings),
        (200, json!({ "push_kinds": ["debt", "news"], "language": "en" }))
    );
    assert_eq!(new.post("/settings", &json!({ "language": "fr" })).0, 422);

    assert_eq!(new.post("/push/registration", &json!({ "token": "", "platform": "fcm" })).0, 422);
    assert_eq!(new.post("/push/registration", &json!({ "token": "t-1", "platform": "fcm" })).0, 204);
    assert_eq!(new.get("/push/registration").1["registered"], true);
    let notice = sandbox.new_notice("paula-gil", "Algo");
    let sent = sandbox.control.get("pushes").unwrap()["pushes"][0].clone();
    let asked = new.get(&format!("/pushes/{}", sent["ref"].as_str().unwrap()));
    assert_eq!((asked.0, &asked.1["notice"]), (200, &json!(notice)));
    assert_eq!(new.get("/pushes/of_nobody").0, 404);
    assert!(new.get("/push/registration").1["last_sent_at"].is_string());
    assert_eq!(new.delete("/push/registration").0, 204);
}

#[test]
fn every_request_and_answer_is_what_the_contract_says() {
    let sandbox = Sandbox::start();
    journey(&sandbox);
    acts(&sandbox);
    devices(&sandbox);
    let contract = Contract::read();
    let exchanges = sandbox.exchanges();
    let wrong: Vec<String> = exchanges.iter().flat_map(|e| contract.check(e)).collect();
    let mut unique = wrong.clone();
    unique.sort();
    unique.dedup();
    assert!(unique.is_empty(), "{} of {} exchanges:\n{}", wrong.len(), exchanges.len(), unique.join("\n"));

    // the journey leaves no operation out
    let seen: Vec<String> = exchanges
        .iter()
        .filter_map(|e| {
            let path = e["path"].as_str()?.trim_start_matches("/api/v1").split('?').next()?;
            let method = e["method"].as_str()?.to_lowercase();
            contract.operation(&method, path).map(|(template, ..)| format!("{method} {template}"))
        })
        .collect();
    for operation in contract.operations() {
        assert!(seen.contains(&operation), "{operation} was never asked for");
    }
}

/// The check must be able to fail.
#[test]
fn an_answer_that_breaks_the_contract_is_found() {
    let contract = Contract::read();
    let status = json!({
        "now": "2026-02-10T09:00:00Z", "issuer": "http://127.0.0.1/clave", "client_id": "importass",
        "minimum_version": 1, "services": [{ "service": "sms", "open": true }],
    });
    let exchange = |status: u64, body: &Value, kind: &str| {
        json!({
            "method": "GET", "path": "/api/v1/status", "request_headers": {}, "request_body": null,
            "status": status, "response_headers": { "date": "Tue, 10 Feb 2026 09:00:00 GMT", "content-type": kind },
            "response_body": body.to_string(),
        })
    };
    assert_eq!(contract.check(&exchange(200, &status, "application/json")), Vec::<String>::new());

    let mut wrong_type = status.clone();
    wrong_type["minimum_version"] = json!("1");
    let mut missing = status.clone();
    missing.as_object_mut().unwrap().remove("now");
    let mut wrong_form = status.clone();
    wrong_form["now"] = json!("2026-02-10T10:00:00+01:00");
    let mut wrong_word = status.clone();
    wrong_word["services"][0]["service"] = json!("fax");
    for body in [wrong_type, missing, wrong_form, wrong_word, json!([])] {
        assert!(!contract.check(&exchange(200, &body, "application/json")).is_empty(), "{body}");
    }
    assert!(!contract.check(&exchange(200, &status, "text/html")).is_empty());
    assert!(!contract.check(&exchange(204, &status, "application/json")).is_empty());
    let mut undated = exchange(200, &status, "application/json");
    undated["response_headers"].as_object_mut().unwrap().remove("date");
    assert!(!contract.check(&undated).is_empty());
    let unknown = json!({ "method": "GET", "path": "/api/v1/other", "status": 200 });
    assert!(!contract.check(&unknown).is_empty());
}
