//! What a person's devices keep at the server: sessions and biometric credentials.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Device, random, sandbox, send};
use jiff::Timestamp;
use reqwest::Method;
use serde_json::{Value, json};

/// A device with a name, signed in with Cl@ve permanente.
async fn named(origin: &str, slug: &str, name: &str) -> Device {
    let mut device = Device::new(origin);
    device.name = Some(name.into());
    device.sign_in(slug).await;
    device
}

async fn sessions(device: &Device) -> Vec<Value> {
    let answer = device.get("/sessions").await;
    assert_eq!(answer.status, 200);
    answer.json()["sessions"].as_array().unwrap().clone()
}

async fn current(device: &Device) -> String {
    let list = sessions(device).await;
    list.iter().find(|s| s["current"] == true).unwrap()["id"].as_str().unwrap().to_owned()
}

/// Rotates and takes the new tokens.
async fn refresh(device: &mut Device) {
    let body = json!({ "refresh_token": device.refresh });
    let answer = device.post("/sessions/refresh", body).await;
    assert_eq!(answer.status, 200);
    device.take(&answer.json());
}

fn seconds(value: &Value) -> i64 {
    value.as_str().unwrap().parse::<Timestamp>().unwrap().as_second()
}

#[tokio::test]
async fn the_list_names_live_devices_the_last_used_first() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let mut phone = named(o, "hugo-navarro", "M%C3%B3vil%20de%20Hugo").await;
    phone.advance(60).await;
    let tablet = Device::sms(o, "hugo-navarro").await;
    let foreign = Device::sms(o, "paula-gil").await;

    let list = sessions(&tablet).await;
    let told: Vec<_> = list.iter().map(|s| (s["method"].as_str().unwrap(), &s["current"])).collect();
    assert_eq!(told, [("sms", &json!(true)), ("clave_permanente", &json!(false))]);
    assert!(list[0].get("device_name").is_none());
    assert_eq!(list[1]["device_name"], "Móvil de Hugo");
    assert!((60..70).contains(&(seconds(&list[0]["opened_at"]) - seconds(&list[1]["opened_at"]))));
    // Using one puts it first, and its name stays the same.
    phone.advance(60).await;
    let by_phone = sessions(&phone).await;
    assert_eq!(by_phone[0]["id"], list[1]["id"]);
    assert_eq!(by_phone[0]["current"], true);
    assert!(seconds(&by_phone[0]["last_used_at"]) - seconds(&by_phone[0]["opened_at"]) >= 120);
    assert_eq!(sessions(&foreign).await.len(), 1, "one's own only");

    // Whoever does not refresh is gone when it was said, whoever does stays.
    let ends = seconds(&tablet.session["ends_at"]);
    assert!((1_795..=1_800).contains(&(ends - seconds(&list[0]["opened_at"]))));
    phone.advance(1_200).await;
    refresh(&mut phone).await;
    assert!(seconds(&phone.session["ends_at"]) > ends);
    assert_eq!(sessions(&phone).await.len(), 2);
    phone.set_clock(&Timestamp::from_second(ends + 1).unwrap().to_string()).await;
    refresh(&mut phone).await;
    let left = sessions(&phone).await;
    assert_eq!((left.len(), &left[0]["id"]), (1, &list[1]["id"]));
}

#[tokio::test]
async fn a_device_name_is_text_of_at_most_sixty_characters() {
    let running = sandbox().await;
    let mut device = Device::new(&running.origin);
    let challenge = device.start_sms("paula-gil").await.json()["challenge"].as_str().unwrap().to_owned();
    let (path, code) = (format!("/sms/challenges/{challenge}/answer"), device.code().await);
    let too_long = "%C3%B1".repeat(61);
    for wrong in ["", "%20%20", "a b", "100%", "%4", "%zz", "%00", "a%0Ab", "%FF", "%C3", "ñ", &too_long] {
        device.name = Some(wrong.into());
        let answer = device.post(&path, json!({ "code": code })).await;
        assert_eq!((answer.status, answer.problem().as_str()), (400, "malformed"), "{wrong}");
    }
    // Nothing was used up by that.
    device.name = Some("%c3%b1".repeat(60));
    let answer = device.post(&path, json!({ "code": code })).await;
    assert_eq!(answer.status, 201);
    device.take(&answer.json());
    assert_eq!(sessions(&device).await[0]["device_name"], "ñ".repeat(60));
}

#[tokio::test]
async fn a_device_is_ended_from_another() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let (mut lost, mine) = (Device::clave(o, "hugo-navarro").await, Device::sms(o, "hugo-navarro").await);
    let foreign = Device::clave(o, "marta-soler").await;
    let path = format!("/sessions/{}", current(&lost).await);
    // Nobody else's, and the same answer as for what does not exist.
    let refused = foreign.delete(&path).await;
    let unknown = foreign.delete("/sessions/ses_unknown").await;
    assert_eq!((refused.status, &refused.bytes), (404, &unknown.bytes));
    assert_eq!(lost.get("/sessions").await.status, 200);

    let key = random();
    let end =
        async || send(mine.request(Method::DELETE, &path).await.header("idempotency-key", &key)).await.status;
    assert_eq!(end().await, 204);
    assert_eq!(end().await, 204, "repeated");
    assert_eq!(mine.delete(&path).await.status, 204, "it was over already");
    assert_eq!(lost.get("/sessions").await.problem(), "session-ended");
    lost.access.clear();
    let refresh = json!({ "refresh_token": lost.refresh });
    assert_eq!(lost.post("/sessions/refresh", refresh).await.problem(), "session-ended");
    assert_eq!(sessions(&mine).await.len(), 1);
    // Without a key, nothing.
    let without = send(mine.request(Method::DELETE, &path).await).await;
    assert_eq!(without.problem(), "malformed");
}

async fn make_credential(device: &Device) -> String {
    let made = device.tell("/biometric-credentials", &random()).await;
    assert_eq!(made.status, 201);
    made.json()["credential"].as_str().unwrap().to_owned()
}

/// By the finger: a new session, or the problem.
async fn by_finger(device: &mut Device, credential: &str) -> String {
    device.access.clear();
    let answer = device.post("/sessions/biometric", json!({ "credential": credential })).await;
    if answer.status == 201 {
        device.take(&answer.json());
        return "signed in".into();
    }
    assert_eq!(answer.status, 401);
    answer.problem()
}

#[tokio::test]
async fn a_finger_opens_sessions_from_its_device_only() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let mut device = named(o, "hugo-navarro", "Pixel").await;
    let key = random();
    let made = device.tell("/biometric-credentials", &key).await;
    let again = device.tell("/biometric-credentials", &key).await;
    assert_eq!((made.status, made.json()), (201, again.json()));
    let credential = made.json()["credential"].as_str().unwrap().to_owned();
    assert_eq!(credential.len(), 43);

    // Signing out here keeps it: it is how one comes back.
    assert_eq!(device.delete("/sessions/current").await.status, 204);
    assert_eq!(by_finger(&mut device, &credential).await, "signed in");
    assert_eq!(device.session["method"], "clave_permanente");
    assert_eq!(device.session["person"]["identifier"], "****5926L");
    assert_eq!(sessions(&device).await[0]["device_name"], "Pixel");
    // So does being away for long, and Cl@ve being closed.
    device.advance(86_400).await;
    device.control("services", json!({ "service": "clave", "open": false })).await;
    assert_eq!(by_finger(&mut device, &credential).await, "signed in");
    device.control("services", json!({ "service": "clave", "open": true })).await;

    // Another key, another text: the same answer.
    let mut thief = Device::new(o);
    assert_eq!(by_finger(&mut thief, &credential).await, "credential-revoked");
    assert_eq!(
        by_finger(&mut device, &credential.replace(&credential[..4], "AAAA")).await,
        "credential-revoked"
    );
    // A session that it opened may make a new one, which replaces it.
    assert_eq!(by_finger(&mut device, &credential).await, "signed in");
    let newer = make_credential(&device).await;
    assert_eq!(by_finger(&mut device, &credential).await, "credential-revoked");
    assert_eq!(by_finger(&mut device, &newer).await, "signed in");
    // Given up.
    assert_eq!(device.delete("/biometric-credentials/current").await.status, 204);
    assert_eq!(device.delete("/biometric-credentials/current").await.status, 204);
    assert_eq!(by_finger(&mut device, &newer).await, "credential-revoked");
}

#[tokio::test]
async fn a_finger_needs_clave_permanente_and_a_level() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let without = Device::sms(o, "ramon-ibarra").await;
    let refused = without.tell("/biometric-credentials", &random()).await;
    assert_eq!((refused.status, refused.problem().as_str()), (403, "not-allowed"));
    let low = Device::sms(o, "hugo-navarro").await;
    let refused = low.tell("/biometric-credentials", &random()).await;
    assert_eq!((refused.status, refused.problem().as_str()), (403, "level-too-low"));
}

#[tokio::test]
async fn a_device_keeps_one_credential_whosever_it_is() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let mut tablet = Device::clave(o, "hugo-navarro").await;
    let hugo = make_credential(&tablet).await;
    // Another person cannot revoke it, but puts their own in its place.
    tablet.sign_in("paula-gil").await;
    assert_eq!(tablet.delete("/biometric-credentials/current").await.status, 204);
    assert_eq!(by_finger(&mut tablet, &hugo).await, "signed in");
    tablet.sign_in("paula-gil").await;
    let paula = make_credential(&tablet).await;
    assert_eq!(by_finger(&mut tablet, &hugo).await, "credential-revoked");
    assert_eq!(by_finger(&mut tablet, &paula).await, "signed in");
    assert_eq!(tablet.person, tablet.person_id("paula-gil").await);
}

#[tokio::test]
async fn a_credential_goes_with_its_device() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let (mut lost, mut kept) =
        (Device::clave(o, "hugo-navarro").await, Device::clave(o, "hugo-navarro").await);
    let (of_lost, of_kept) = (make_credential(&lost).await, make_credential(&kept).await);
    // Also when its session is over already.
    let path = format!("/sessions/{}", current(&lost).await);
    assert_eq!(lost.delete("/sessions/current").await.status, 204);
    assert_eq!(kept.delete(&path).await.status, 204);
    assert_eq!(by_finger(&mut lost, &of_lost).await, "credential-revoked");
    assert_eq!(by_finger(&mut kept, &of_kept).await, "signed in");

    // Everywhere means every device.
    lost.sign_in("hugo-navarro").await;
    let of_lost = make_credential(&lost).await;
    assert_eq!(kept.delete("/sessions").await.status, 204);
    assert_eq!(by_finger(&mut lost, &of_lost).await, "credential-revoked");
    assert_eq!(by_finger(&mut kept, &of_kept).await, "credential-revoked");
}

#[tokio::test]
async fn a_copied_refresh_token_costs_the_device_its_credential() {
    let running = sandbox().await;
    let o = running.origin.as_str();
    let (mut device, mut other) =
        (Device::clave(o, "hugo-navarro").await, Device::clave(o, "hugo-navarro").await);
    let (credential, of_other) = (make_credential(&device).await, make_credential(&other).await);
    let copied = json!({ "refresh_token": device.refresh });
    refresh(&mut device).await;
    assert_eq!(device.post("/sessions/refresh", copied).await.problem(), "session-reused");
    assert_eq!(device.get("/sessions").await.problem(), "session-reused");
    assert_eq!(by_finger(&mut device, &credential).await, "credential-revoked");
    assert_eq!(by_finger(&mut other, &of_other).await, "signed in");
}

#[tokio::test]
async fn marta_has_two_devices_more_which_time_does_not_end() {
    let running = sandbox().await;
    let mut marta = Device::clave(&running.origin, "marta-soler").await;
    marta.advance(86_400).await;
    marta.sign_in("marta-soler").await;
    let list = sessions(&marta).await;
    let names: Vec<_> = list.iter().map(|s| s["device_name"].as_str()).collect();
    assert_eq!(names, [None, Some("Tableta de la furgoneta"), Some("Portátil de casa")]);
    let path = format!("/sessions/{}", list[1]["id"].as_str().unwrap());
    assert_eq!(marta.delete(&path).await.status, 204);
    assert_eq!(sessions(&marta).await.len(), 2);
}
