//! The control API for tests and scripts, under /sandbox/api.

use axum::{
    Json, Router,
    extract::{Path, State},
    http::HeaderMap,
    routing::{delete, get, post},
};
use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    access::Scope,
    actions,
    app::{Shared, lock},
    clock::{day, from_ms, instant, readable},
    faults::Fault,
    ids,
    payments::{self, Outcome, Payment},
    personas::{ActKind, Persona},
    problem::{Kind, Problem},
    push,
    regularization::{self, office_url},
    seed::{self, NewNotice},
    session,
    settings::KINDS,
    store,
};

type Answer = Result<Json<Value>, Problem>;

/// All routes.
pub fn routes() -> Router<Shared> {
    Router::new()
        .route("/personas", get(personas))
        .route("/outbox", get(outbox))
        .route("/clock", get(clock).post(set_clock))
        .route("/reset", post(reset))
        .route("/log", get(log))
        .route("/faults", get(faults).post(add_fault).delete(clear_faults))
        .route("/services", get(services).post(set_service))
        .route("/office/{persona}", get(office))
        .route("/office/sign", post(sign))
        .route("/clave-movil", get(movil))
        .route("/clave-movil/{request}", post(answer_movil))
        .route("/payments/{word}", get(payments_of).post(finish_payment))
        .route("/notices", post(new_notice))
        .route("/notices/{persona}/{notice}", delete(remove_notice))
        .route("/cursors/lose", post(lose_cursors))
        .route("/pushes", get(pushes))
        .route("/push/dead", post(kill_token))
        .route("/sessions/end", post(end_sessions))
        .route("/actions/{persona}", get(actions_of))
}

fn find<'a>(app: &'a Shared, word: &str) -> Result<&'a Persona, Problem> {
    app.personas.find(word).ok_or_else(Problem::not_found)
}

async fn personas(State(app): State<Shared>) -> Answer {
    let db = app.db();
    let mut list = Vec::new();
    for p in app.personas.all() {
        let mobile = mobile(&db, p)?;
        list.push(json!({
            "slug": p.slug, "id": p.id(), "subject": p.subject(), "name": p.name, "purpose": p.purpose,
            "story": p.story, "identifier": p.identifier, "birth_date": p.birth_date.to_string(),
            "mobile": mobile.as_ref().unwrap_or(&p.mobile), "mobile_communicated": mobile.is_some(),
            "password": p.password, "methods": p.methods, "minor": p.minor,
            "p12": format!("/sandbox/certificates/{}.p12", p.slug),
            "principals": p.powers.iter().map(|w| &w.principal).collect::<Vec<_>>(),
        }));
    }
    Ok(Json(json!({ "personas": list })))
}

/// The mobile that TGSS knows now.
pub fn mobile(db: &Connection, persona: &Persona) -> Result<Option<String>, Problem> {
    let row: Option<Option<String>> = db
        .prepare_cached("SELECT mobile FROM contact WHERE person = ?1")?
        .query_row([persona.id()], |r| r.get(0))
        .optional()?;
    Ok(row.unwrap_or_else(|| persona.mobile_communicated.then(|| persona.mobile.clone())))
}

/// Messages sent, newest first.
pub fn messages(app: &Shared, db: &Connection, most: u32) -> Result<Vec<Value>, Problem> {
    let mut statement = db.prepare_cached(
        "SELECT person, channel, target, code, text, sent_at FROM outbox ORDER BY id DESC LIMIT ?1",
    )?;
    let rows = statement.query_map([most], |r| {
        Ok((
            r.get::<_, String>(0)?,
            json!({
                "channel": r.get::<_, String>(1)?,
                "to": r.get::<_, String>(2)?,
                "code": r.get::<_, String>(3)?,
                "text": r.get::<_, String>(4)?,
                "sent_at": instant(from_ms(r.get(5)?)),
                "sent": readable(from_ms(r.get(5)?)),
            }),
        ))
    })?;
    let mut list = Vec::new();
    for row in rows {
        let (person, mut message) = row?;
        if let (Some(persona), Some(map)) = (app.personas.by_id(&person), message.as_object_mut()) {
            map.insert("persona".into(), json!(persona.slug));
            map.insert("name".into(), json!(persona.name));
        }
        list.push(message);
    }
    Ok(list)
}

async fn outbox(State(app): State<Shared>) -> Answer {
    let messages = messages(&app, &app.db(), 500)?;
    Ok(Json(json!({ "messages": messages })))
}

async fn clock(State(app): State<Shared>) -> Answer {
    let now = app.now();
    Ok(Json(json!({ "now": now.to_string(), "madrid": readable(now), "day": day(now).to_string() })))
}

/// How the clock is moved.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetClock {
    /// To this instant.
    pub now: Option<Timestamp>,
    /// By so many seconds.
    pub advance_seconds: Option<i64>,
}

/// Moves the clock.
pub fn move_clock(app: &Shared, body: &SetClock) -> Result<(), Problem> {
    let now = match (body.now, body.advance_seconds) {
        (Some(now), None) => now,
        (None, Some(seconds)) => app
            .now()
            .checked_add(SignedDuration::from_secs(seconds))
            .map_err(|_| Problem::field("advance_seconds"))?,
        _ => return Err(Problem::malformed("either now or advance_seconds")),
    };
    // Certificates and dates are made for this span.
    let year = day(now).year();
    if !(2001..=2099).contains(&year) {
        return Err(Problem::field("now"));
    }
    app.set_clock(now)?;
    push::sweep(app, &app.db())
}

async fn set_clock(State(app): State<Shared>, Json(body): Json<SetClock>) -> Answer {
    move_clock(&app, &body)?;
    clock(State(app)).await
}

async fn reset(State(app): State<Shared>) -> Answer {
    app.reset()?;
    Ok(Json(json!({ "reset": true })))
}

async fn log(State(app): State<Shared>) -> Answer {
    Ok(Json(json!({ "requests": *lock(&app.log) })))
}

async fn faults(State(app): State<Shared>) -> Answer {
    Ok(Json(json!({ "faults": *lock(&app.faults) })))
}

async fn add_fault(State(app): State<Shared>, Json(fault): Json<Fault>) -> Answer {
    if !fault.is_sound() {
        return Err(Problem::field("status"));
    }
    lock(&app.faults).push(fault);
    faults(State(app)).await
}

async fn clear_faults(State(app): State<Shared>) -> Answer {
    lock(&app.faults).clear();
    faults(State(app)).await
}

/// Closed services: `Some(until)` where closed, until when if known.
pub fn closed(db: &Connection, service: &str) -> rusqlite::Result<Option<Option<Timestamp>>> {
    db.prepare_cached("SELECT until FROM services WHERE service = ?1")?
        .query_row([service], |r| r.get::<_, Option<i64>>(0))
        .optional()
        .map(|row| row.map(|until| until.map(from_ms)))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetService {
    service: Option<String>,
    open: Option<bool>,
    until: Option<Timestamp>,
    minimum_version: Option<u32>,
}

async fn services(State(app): State<Shared>) -> Answer {
    let db = app.db();
    let mut statement = db.prepare_cached("SELECT service, until FROM services ORDER BY service")?;
    let rows = statement.query_map([], |r| {
        let until: Option<i64> = r.get(1)?;
        Ok(json!({ "service": r.get::<_, String>(0)?, "until": until.map(|u| instant(from_ms(u))) }))
    })?;
    let closed: Vec<Value> = rows.collect::<Result<_, _>>()?;
    Ok(Json(json!({ "closed": closed, "minimum_version": store::meta(&db, "minimum_version")? })))
}

async fn set_service(State(app): State<Shared>, Json(body): Json<SetService>) -> Answer {
    {
        let db = app.db();
        if let Some(version) = body.minimum_version {
            store::set_meta(&db, "minimum_version", &version.to_string())?;
        }
        if let Some(service) = &body.service {
            if body.open.unwrap_or(false) {
                db.execute("DELETE FROM services WHERE service = ?1", [service])?;
            } else {
                db.execute(
                    "INSERT OR REPLACE INTO services VALUES(?1, ?2)",
                    params![service, body.until.map(Timestamp::as_millisecond)],
                )?;
            }
        }
    }
    services(State(app)).await
}

async fn office(State(app): State<Shared>, Path(word): Path<String>, headers: HeaderMap) -> Answer {
    let persona = find(&app, &word)?;
    let origin = app.origin(&headers);
    let years = regularization::years(&app.db(), &app.personas, persona, app.now())?;
    let acts: Vec<Value> = years
        .iter()
        .flat_map(|y| &y.acts)
        .map(|a| {
            json!({
                "year": a.year, "act": a.kind.name(), "notification": a.notification,
                "available_at": instant(a.available_at), "expires_at": instant(a.expires_at),
                "signed_at": a.signed_at.map(instant), "rejected_on": a.rejected_on.map(|d| d.to_string()),
                "office_url": office_url(&origin, &a.notification),
            })
        })
        .collect();
    let states: Vec<Value> =
        years.iter().map(|y| json!({ "year": y.year, "state": y.state.name() })).collect();
    Ok(Json(json!({ "persona": persona.slug, "name": persona.name, "acts": acts, "years": states })))
}

/// Signs the receipt of an act; refused when it is not there or was notified already.
pub fn sign_act(app: &Shared, persona: &Persona, year: i16, act: ActKind) -> Result<(), Problem> {
    let db = app.db();
    let now = app.now();
    let seed = persona.regularization(year).ok_or_else(Problem::not_found)?;
    let state = regularization::year(&db, &app.personas, persona, seed, now)?;
    let found = state.acts.iter().find(|a| a.kind == act).ok_or_else(Problem::not_found)?;
    if found.notified_on().is_some() {
        return Err(Problem::new(Kind::NotAllowed).detail("signed or rejected already").status(409));
    }
    app.prepare(&db, persona)?;
    db.execute(
        "INSERT OR REPLACE INTO signatures VALUES(?1, ?2, ?3, ?4)",
        params![persona.id(), year, act.name(), now.as_millisecond()],
    )?;
    app.prepare(&db, persona)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    persona: String,
    year: i16,
    act: ActKind,
}

async fn sign(State(app): State<Shared>, headers: HeaderMap, Json(body): Json<Sign>) -> Answer {
    sign_act(&app, find(&app, &body.persona)?, body.year, body.act)?;
    office(State(app), Path(body.persona), headers).await
}

async fn movil(State(app): State<Shared>) -> Answer {
    let requests = crate::idp::movil::list(&app, &app.db())?;
    Ok(Json(json!({ "requests": requests })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Confirm {
    confirm: bool,
}

async fn answer_movil(
    State(app): State<Shared>,
    Path(request): Path<String>,
    Json(body): Json<Confirm>,
) -> Answer {
    crate::idp::movil::answer(&app, &app.db(), &request, body.confirm)?;
    movil(State(app)).await
}

fn payment_json(payment: &Payment, origin: &str) -> Value {
    let mut body = payment.json(origin);
    if let Some(map) = body.as_object_mut() {
        map.insert("year".into(), json!(payment.year));
        map.insert("created_at".into(), json!(instant(payment.created_at)));
        map.insert("return_uri".into(), json!(payment.return_uri));
        map.insert("back".into(), json!(payment.way_back()));
    }
    body
}

async fn payments_of(State(app): State<Shared>, Path(word): Path<String>, headers: HeaderMap) -> Answer {
    let (persona, origin) = (find(&app, &word)?, app.origin(&headers));
    let list = payments::of(&app.db(), &persona.id(), app.now())?;
    let list: Vec<Value> = list.iter().map(|p| payment_json(p, &origin)).collect();
    Ok(Json(json!({ "persona": persona.slug, "payments": list })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FinishPayment {
    outcome: Outcome,
}

/// Without the page; like there, a payment that is over stays as it is.
async fn finish_payment(
    State(app): State<Shared>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Json(body): Json<FinishPayment>,
) -> Answer {
    let payment = payments::finish(&app, &id, body.outcome)?.ok_or_else(Problem::not_found)?;
    Ok(Json(payment_json(&payment, &app.origin(&headers))))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MakeNotice {
    persona: String,
    kind: String,
    title: String,
    body: String,
    link: Option<Value>,
}

async fn new_notice(State(app): State<Shared>, Json(body): Json<MakeNotice>) -> Answer {
    let persona = find(&app, &body.persona)?;
    if !KINDS.contains(&body.kind.as_str()) {
        return Err(Problem::field("kind"));
    }
    if body.title.chars().count() > 120 {
        return Err(Problem::field("title"));
    }
    if body.body.chars().count() > 4_000 {
        return Err(Problem::field("body"));
    }
    let db = app.db();
    app.prepare(&db, persona)?;
    let id = format!("ntc_{}", ids::random(12)?);
    let notice = NewNotice {
        id: id.clone(),
        kind: &body.kind,
        title: &body.title,
        body: &body.body,
        sent_at: app.now(),
        unread: true,
        pinned: false,
        archived: false,
        link: body.link,
        scope: Scope::of_notice(&body.kind),
    };
    seed::insert(&app, &db, persona, &notice)?;
    Ok(Json(json!({ "id": id })))
}

async fn remove_notice(State(app): State<Shared>, Path((word, id)): Path<(String, String)>) -> Answer {
    let persona = find(&app, &word)?;
    let mut db = app.db();
    let tx = db.transaction()?;
    let person = persona.id();
    let changed = store::next(&tx)?;
    let kept = tx.execute(
        "INSERT OR REPLACE INTO removed SELECT person, id, scope, ?3 FROM notices WHERE person = ?1 AND id = ?2",
        params![person, id, changed],
    )?;
    if kept == 0 {
        return Err(Problem::not_found());
    }
    tx.execute("DELETE FROM notices WHERE person = ?1 AND id = ?2", [&person, &id])?;
    tx.commit()?;
    Ok(Json(json!({ "removed": id })))
}

async fn lose_cursors(State(app): State<Shared>) -> Answer {
    store::set_meta(&app.db(), "epoch", &ids::random(6)?)?;
    Ok(Json(json!({ "lost": true })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EndSessions {
    persona: String,
}

/// As the server does it of its own accord: biometric credentials stay.
async fn end_sessions(State(app): State<Shared>, Json(body): Json<EndSessions>) -> Answer {
    let persona = find(&app, &body.persona)?;
    let ended = session::end_all(&app.db(), &persona.id(), "by-control")?;
    Ok(Json(json!({ "ended": ended })))
}

async fn actions_of(State(app): State<Shared>, Path(word): Path<String>) -> Answer {
    let persona = find(&app, &word)?;
    let list = actions::of(&app, &app.db(), &persona.id())?;
    Ok(Json(json!({ "persona": persona.slug, "actions": list })))
}

async fn pushes(State(app): State<Shared>) -> Answer {
    let db = app.db();
    push::sweep(&app, &db)?;
    let list = push::sent(&app, &db, 500)?;
    Ok(Json(json!({ "pushes": list })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KillToken {
    token: String,
}

async fn kill_token(State(app): State<Shared>, Json(body): Json<KillToken>) -> Answer {
    push::kill(&app.db(), &body.token)?;
    Ok(Json(json!({ "dead": body.token })))
}
