//! Push and settings: who is told of what, and that a push says nothing by itself.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Device, random, sandbox, send};
use reqwest::Method;
use serde_json::{Value, json};

async fn register(device: &Device, token: &str) {
    let body = json!({ "token": token, "platform": "fcm" });
    assert_eq!(device.post("/push/registration", body).await.status, 204);
}

/// A new notice of a kind; its identifier.
async fn notice(device: &Device, slug: &str, kind: &str) -> String {
    let body = json!({ "persona": slug, "kind": kind, "title": "Algo", "body": "Solo informa." });
    device.control("notices", body).await["id"].as_str().unwrap().to_owned()
}

/// What was pushed so far, newest first.
async fn pushes(device: &Device) -> Vec<Value> {
    let answer = send(device.http.get(format!("{}/sandbox/api/pushes", device.origin))).await;
    answer.json()["pushes"].as_array().unwrap().clone()
}

/// The tokens that were told, newest first.
async fn told(device: &Device) -> Vec<String> {
    pushes(device).await.iter().map(|p| p["token"].as_str().unwrap().to_owned()).collect()
}

async fn state(device: &Device) -> Value {
    let answer = device.get("/push/registration").await;
    assert_eq!(answer.status, 200);
    answer.json()
}

fn about(push: &Value) -> String {
    format!("/pushes/{}", push["ref"].as_str().unwrap())
}

#[tokio::test]
async fn a_push_says_nothing_but_that_there_is_something() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let device = Device::clave(o, "hugo-navarro").await;
    let stranger = Device::clave(o, "marta-soler").await;
    assert_eq!(
        state(&device).await,
        json!({ "registered": false, "kinds": ["notification", "regularization", "debt", "registration"] })
    );
    notice(&device, "hugo-navarro", "debt").await;
    assert!(pushes(&device).await.is_empty(), "nobody has registered");

    register(&device, "token-of-hugo").await;
    register(&stranger, "token-of-marta").await;
    assert!(state(&device).await.get("last_sent_at").is_none());
    let id = notice(&device, "hugo-navarro", "debt").await;
    let sent = pushes(&device).await;
    assert_eq!(sent.len(), 1);
    assert_eq!(
        (sent[0]["token"].as_str(), sent[0]["persona"].as_str(), sent[0]["kind"].as_str()),
        (Some("token-of-hugo"), Some("hugo-navarro"), Some("debt"))
    );
    let payload: Value = serde_json::from_str(sent[0]["payload"].as_str().unwrap()).unwrap();
    assert_eq!(payload, json!({ "ref": sent[0]["ref"] }));
    for secret in ["hugo", "Hugo", "31415926", "token", "debt", "Algo", &device.person, &id] {
        assert!(!payload.to_string().contains(secret), "{secret}");
    }
    assert!(state(&device).await["last_sent_at"].as_str().unwrap().starts_with("2026-02-10T09:0"));

    // Whoever it was sent to learns the rest, from any of their devices; nobody else.
    let expected = json!({ "person": device.person, "notice": id, "kind": "debt" });
    let path = about(&sent[0]);
    assert_eq!(device.get(&path).await.json(), expected);
    assert_eq!(Device::sms(o, "hugo-navarro").await.get(&path).await.json(), expected);
    let (refused, unknown) = (stranger.get(&path).await, stranger.get("/pushes/unknown").await);
    assert_eq!((refused.status, &refused.bytes), (404, &unknown.bytes));
    let page = send(device.http.get(format!("{o}/sandbox/push"))).await;
    let page = String::from_utf8(page.bytes).unwrap();
    assert!(page.contains("Hugo Navarro") && page.contains(sent[0]["ref"].as_str().unwrap()));
    assert!(!page.contains("token-of-hugo"), "shortened");
}

#[tokio::test]
async fn tokens_rotate_and_die() {
    let running = sandbox().await;
    let device = Device::clave(&running.origin, "hugo-navarro").await;
    for wrong in [
        json!({ "token": "", "platform": "fcm" }),
        json!({ "token": "x".repeat(4_097), "platform": "fcm" }),
        json!({ "token": "x", "platform": "fax" }),
    ] {
        assert_eq!(device.post("/push/registration", wrong).await.problem(), "invalid-field");
    }
    let (key, first) = (random(), json!({ "token": "first", "platform": "apns" }));
    assert_eq!(device.post_with("/push/registration", &key, first.clone()).await.status, 204);
    register(&device, "second").await;
    // A late repetition of the first changes nothing.
    assert_eq!(device.post_with("/push/registration", &key, first).await.status, 204);
    notice(&device, "hugo-navarro", "debt").await;
    assert_eq!(told(&device).await, ["second"]);

    // The service knows the token no more: the next push finds out, and none follows.
    device.control("push/dead", json!({ "token": "second" })).await;
    assert_eq!(state(&device).await["registered"], true);
    notice(&device, "hugo-navarro", "debt").await;
    assert_eq!(pushes(&device).await[0]["delivered"], false);
    assert_eq!(state(&device).await["registered"], false);
    notice(&device, "hugo-navarro", "debt").await;
    assert_eq!(told(&device).await.len(), 2);
    register(&device, "third").await;
    notice(&device, "hugo-navarro", "debt").await;
    let newest = pushes(&device).await[0].clone();
    assert_eq!((newest["token"].as_str(), newest["delivered"].as_bool()), (Some("third"), Some(true)));

    assert_eq!(device.delete("/push/registration").await.status, 204);
    assert_eq!(device.delete("/push/registration").await.status, 204);
    notice(&device, "hugo-navarro", "debt").await;
    assert_eq!(told(&device).await.len(), 3);
}

#[tokio::test]
async fn a_registration_goes_with_its_device_but_not_with_time() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let mut device = Device::clave(o, "hugo-navarro").await;
    let mut other = Device::sms(o, "hugo-navarro").await;
    let count = async |device: &Device| {
        let before = pushes(device).await.len();
        notice(device, "hugo-navarro", "debt").await;
        pushes(device).await.len() - before
    };
    // Closed for a day: the session is over, the device is told none the less, and asks once unlocked.
    register(&device, "one").await;
    device.advance(86_400).await;
    device.access.clear();
    let refresh = json!({ "refresh_token": device.refresh });
    assert_eq!(device.post("/sessions/refresh", refresh).await.problem(), "session-ended");
    assert_eq!(count(&device).await, 1);
    let path = about(&pushes(&device).await[0]);
    device.sign_in("hugo-navarro").await;
    assert_eq!(device.get(&path).await.status, 200);
    assert_eq!(state(&device).await["registered"], true);

    // Signed out here, ended from another device, everywhere, by the server, by a copied token.
    assert_eq!(device.delete("/sessions/current").await.status, 204);
    assert_eq!(count(&device).await, 0);
    other.sign_in_by_sms("hugo-navarro").await;
    device.sign_in("hugo-navarro").await;
    register(&device, "one").await;
    assert_eq!(count(&device).await, 1);
    let sessions = other.get("/sessions").await.json()["sessions"].clone();
    let theirs = sessions.as_array().unwrap().iter().find(|s| s["method"] == "clave_permanente").unwrap();
    assert_eq!(other.delete(&format!("/sessions/{}", theirs["id"].as_str().unwrap())).await.status, 204);
    assert_eq!(count(&device).await, 0);
    device.sign_in("hugo-navarro").await;
    register(&device, "one").await;
    assert_eq!(other.delete("/sessions").await.status, 204);
    assert_eq!(count(&device).await, 0);
    device.sign_in("hugo-navarro").await;
    register(&device, "one").await;
    let ended = device.control("sessions/end", json!({ "persona": "hugo-navarro" })).await;
    assert_eq!(ended["ended"], 1);
    assert_eq!(device.get("/sessions").await.problem(), "session-ended");
    assert_eq!(count(&device).await, 0);
    device.sign_in("hugo-navarro").await;
    register(&device, "one").await;
    let copied = json!({ "refresh_token": device.refresh });
    assert_eq!(device.post("/sessions/refresh", copied.clone()).await.status, 200);
    assert_eq!(device.post("/sessions/refresh", copied).await.problem(), "session-reused");
    assert_eq!(count(&device).await, 0);

    // Another person on the same device, and another device under the same token.
    device.sign_in("hugo-navarro").await;
    register(&device, "one").await;
    device.sign_in("paula-gil").await;
    assert_eq!(count(&device).await, 0);
    other.sign_in_by_sms("hugo-navarro").await;
    register(&other, "shared").await;
    assert_eq!(count(&device).await, 1);
    register(&device, "shared").await;
    assert_eq!(count(&device).await, 0);
}

#[tokio::test]
async fn representatives_are_told_while_their_power_lasts() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let felipe = Device::clave(o, "felipe-arce").await;
    let low = Device::sms(o, "felipe-arce").await;
    let irene = Device::clave(o, "irene-campos").await;
    register(&felipe, "felipe").await;
    register(&low, "felipe-by-sms").await;
    register(&irene, "irene").await;
    // A power that lasts, to who signed in by more than an SMS; a revoked one tells nothing.
    let id = notice(&felipe, "rosa-aguilar", "debt").await;
    assert_eq!(told(&felipe).await, ["felipe"]);
    notice(&felipe, "paula-gil", "debt").await;
    assert_eq!(told(&felipe).await.len(), 1);
    let sent = pushes(&felipe).await[0].clone();
    assert_eq!(sent["about"], "rosa-aguilar");
    let rosa = felipe.person_id("rosa-aguilar").await;
    let path = about(&sent);
    assert_eq!(felipe.get(&path).await.json(), json!({ "person": rosa, "notice": id, "kind": "debt" }));
    assert_eq!(low.get(&path).await.problem(), "level-too-low");
    // Only what the power opens: by procedure, notifications of Óscar's.
    notice(&irene, "oscar-leal", "debt").await;
    assert_eq!(told(&irene).await.len(), 1);
    notice(&irene, "oscar-leal", "notification").await;
    assert_eq!(told(&irene).await, ["irene", "felipe"]);
    // The power's last day is over.
    felipe.set_clock("2026-03-01T00:00:01+01:00").await;
    let before = told(&felipe).await.len();
    notice(&felipe, "rosa-aguilar", "debt").await;
    assert_eq!(told(&felipe).await.len(), before);
    let felipe = Device::clave(o, "felipe-arce").await;
    assert_eq!(felipe.get(&path).await.problem(), "not-found");
}

#[tokio::test]
async fn time_and_acts_push_as_well() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let device = Device::clave(o, "julian-prieto").await;
    register(&device, "julian").await;
    assert!(told(&device).await.is_empty(), "the past is not pushed");
    // His resolution comes on 18 February; nobody asks for his notices meanwhile.
    device.set_clock("2026-02-18T08:00:00+01:00").await;
    let sent = pushes(&device).await;
    assert_eq!((sent.len(), sent[0]["kind"].as_str()), (1, Some("notification")));
    device
        .control("office/sign", json!({ "persona": "julian-prieto", "year": 2024, "act": "resolution" }))
        .await;
    assert_eq!(pushes(&device).await[0]["kind"], "regularization");
    // And once only.
    device.advance(3_600).await;
    assert_eq!(told(&device).await.len(), 2);
}

#[tokio::test]
async fn settings_are_kept_and_say_what_is_pushed() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let device = Device::clave(o, "hugo-navarro").await;
    let first = device.get("/settings").await;
    let kinds = ["notification", "regularization", "debt", "registration"];
    assert_eq!(first.json(), json!({ "push_kinds": kinds, "language": "es" }));
    let etag = first.header("etag").to_owned();
    let known = async || {
        send(device.request(Method::GET, "/settings").await.header("if-none-match", &etag)).await.status
    };
    assert_eq!(known().await, 304);
    register(&device, "hugo").await;
    notice(&device, "hugo-navarro", "news").await;
    assert!(told(&device).await.is_empty());

    // One field at a time; the kinds in the contract's order.
    let (key, body) = (random(), json!({ "push_kinds": ["news", "debt"] }));
    let changed = json!({ "push_kinds": ["debt", "news"], "language": "es" });
    assert_eq!(device.post_with("/settings", &key, body.clone()).await.json(), changed);
    assert_eq!(known().await, 200);
    let english = device.post("/settings", json!({ "language": "en" })).await.json();
    assert_eq!(english, json!({ "push_kinds": ["debt", "news"], "language": "en" }));
    assert_eq!(device.post("/settings", json!({ "push_kinds": [] })).await.json()["push_kinds"], json!([]));
    // A late repetition changes nothing back.
    assert_eq!(device.post_with("/settings", &key, body).await.json(), changed);
    assert_eq!(device.get("/settings").await.json(), json!({ "push_kinds": [], "language": "en" }));
    notice(&device, "hugo-navarro", "debt").await;
    assert!(told(&device).await.is_empty());
    device.post("/settings", json!({ "push_kinds": ["debt"] })).await;
    notice(&device, "hugo-navarro", "notification").await;
    notice(&device, "hugo-navarro", "debt").await;
    assert_eq!(pushes(&device).await.len(), 1);
    assert_eq!(state(&device).await["kinds"], json!(["debt"]));

    for (wrong, problem) in [
        (json!({ "push_kinds": ["debt", "debt"] }), "invalid-field"),
        (json!({ "push_kinds": ["fax"] }), "invalid-field"),
        (json!({ "language": "fr", "push_kinds": [] }), "invalid-field"),
        (json!({}), "malformed"),
        (json!({ "theme": "dark" }), "malformed"),
    ] {
        assert_eq!(device.post("/settings", wrong.clone()).await.problem(), problem, "{wrong}");
    }
    assert_eq!(device.get("/settings").await.json()["push_kinds"], json!(["debt"]));
    // Each person's own.
    let other = Device::sms(o, "paula-gil").await;
    assert_eq!(other.get("/settings").await.json()["language"], "es");
}

#[tokio::test]
async fn every_action_is_noted_once_with_its_key() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let rosa = Device::clave(o, "rosa-aguilar").await;
    let felipe = Device::clave(o, "felipe-arce").await;
    let path = format!("/people/{}/notices", rosa.person);
    let id = rosa.get(&path).await.json()["changes"][0]["id"].clone();
    let (read, pin, wish) = (random(), random(), random());
    let action = |action: &str| json!({ "action": action, "ids": [id] });
    let actions = format!("{path}/actions");
    for _ in 0..2 {
        assert_eq!(rosa.post_with(&actions, &read, action("read")).await.status, 200);
    }
    // The answer is lost; the repetition finds it done.
    rosa.control("faults", json!({ "kind": "lost_answer", "path_contains": "/actions" })).await;
    let lost = felipe.request(Method::POST, &actions).await.header("idempotency-key", &pin);
    assert!(lost.json(&action("pin")).send().await.is_err());
    assert_eq!(felipe.post_with(&actions, &pin, action("pin")).await.status, 200);
    // Refused: nothing was carried out.
    let refusal = json!({ "kind": "status", "path_contains": "/actions", "problem": "not-allowed" });
    rosa.control("faults", refusal).await;
    let refused = rosa.post(&actions, action("archive")).await;
    assert_eq!((refused.status, refused.problem().as_str()), (403, "not-allowed"));
    assert_eq!(rosa.post(&actions, action("eat")).await.status, 422);
    let other =
        json!({ "kind": "status", "path_contains": "/settings", "status": 404, "problem": "not-found" });
    rosa.control("faults", other).await;
    assert_eq!(rosa.post("/settings", json!({ "language": "en" })).await.problem(), "not-found");
    let unknown = json!({ "kind": "status", "problem": "a-headache" });
    let fault = send(rosa.http.post(format!("{o}/sandbox/api/faults")).json(&unknown)).await;
    assert_eq!(fault.status, 422);
    assert_eq!(rosa.post_with("/settings", &wish, json!({ "language": "en" })).await.status, 200);

    let list = send(rosa.http.get(format!("{o}/sandbox/api/actions/rosa-aguilar"))).await.json();
    let list = list["actions"].as_array().unwrap();
    let short: Vec<_> = list.iter().map(|a| (&a["by"], &a["key"], &a["what"], &a["body"])).collect();
    assert_eq!(
        short,
        [
            (
                &json!("rosa-aguilar"),
                &json!(read),
                &json!("notices"),
                &json!({ "action": "read", "ids": [id], "applied": 1 })
            ),
            (
                &json!("felipe-arce"),
                &json!(pin),
                &json!("notices"),
                &json!({ "action": "pin", "ids": [id], "applied": 1 })
            ),
            (&json!("rosa-aguilar"), &json!(wish), &json!("settings"), &json!({ "language": "en" })),
        ]
    );
}
