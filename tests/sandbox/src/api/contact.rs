//! Mobile and e-mail: part of the Personal Area, never opened by a power.

use axum::{
    extract::{Path, State},
    response::Response,
};
use rusqlite::{Connection, params};
use serde::Deserialize;
use serde_json::{Map, json};

use super::challenge::{self, CodeAnswer, Target};
use crate::{
    access::{self, Resource, Scope},
    app::{App, Shared},
    idempotency::{Reply, Write, once},
    ids,
    personas::{About, Persona},
    problem::Problem,
    registry::Receipt,
    seed::{self, NewNotice},
    session::Session,
};

pub async fn get(
    State(app): State<Shared>,
    Path(person): Path<String>,
    session: Session,
) -> Result<Response, Problem> {
    let db = app.db();
    let (persona, _) = access::person(&app, &db, &session, &person, Resource::Contact)?;
    super::open(&app, &db, "contact")?;
    let (mobile, email): (Option<String>, Option<String>) = db
        .prepare_cached("SELECT mobile, email FROM contact WHERE person = ?1")?
        .query_row([persona.id()], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let mut body = Map::new();
    if let Some(mobile) = mobile {
        body.insert("mobile".into(), json!(ids::mask_mobile(&mobile)));
    }
    if let Some(email) = email {
        body.insert("email".into(), json!(ids::mask_email(&email)));
    }
    Ok(super::plain(&body.into()))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactStart {
    mobile: Option<String>,
    email: Option<String>,
}

fn is_email(text: &str) -> bool {
    text.len() <= 254
        && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        && text.split_once('@').is_some_and(|(name, domain)| {
            !name.is_empty()
                && !domain.contains('@')
                && domain.contains('.')
                && domain.split('.').all(|label| !label.is_empty())
        })
}

pub async fn start(
    State(app): State<Shared>,
    Path(person): Path<String>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: ContactStart = write.json()?;
    once(&app, &session.person, &write, |db| {
        let (persona, _) = access::person(&app, db, &session, &person, Resource::Contact)?;
        super::open(&app, db, "contact")?;
        let target = match (&body.mobile, &body.email) {
            (Some(mobile), None) if ids::is_mobile(mobile) => Target::Mobile(mobile),
            (Some(_), None) => return Err(Problem::field("mobile")),
            (None, Some(email)) if is_email(email) => Target::Email(email),
            (None, Some(_)) => return Err(Problem::field("email")),
            _ => return Err(Problem::malformed("either mobile or email")),
        };
        challenge::start(&app, db, "contact", persona, &target).map(|c| Reply::json(201, c))
    })
}

pub async fn confirm(
    State(app): State<Shared>,
    Path((person, id)): Path<(String, String)>,
    session: Session,
    write: Write,
) -> Result<Response, Problem> {
    let body: CodeAnswer = write.json()?;
    once(&app, &session.person, &write, |db| {
        let (persona, _) = access::person(&app, db, &session, &person, Resource::Contact)?;
        super::open(&app, db, "contact")?;
        let (_, target) = challenge::answer(&app, db, "contact", Some(&person), &id, &body.code)?;
        let receipt = Receipt::new(db, app.now())?;
        change(&app, db, persona, &target, &receipt)?;
        Ok(Reply::act("contact", &person, receipt.json()))
    })
}

fn change(
    app: &App,
    db: &Connection,
    persona: &Persona,
    target: &str,
    receipt: &Receipt,
) -> Result<(), Problem> {
    let number = &receipt.number;
    let person = persona.id();
    let (column, what) = if target.contains('@') { ("email", "correo") } else { ("mobile", "móvil") };
    db.execute(&format!("UPDATE contact SET {column} = ?2 WHERE person = ?1"), params![person, target])?;
    let document = receipt.document();
    db.execute(
        "INSERT INTO receipts VALUES(?1, ?2, ?3, ?4, ?5)",
        params![
            person,
            document,
            format!("Justificante de registro: cambio de {what}"),
            number,
            receipt.at.as_second() * 1000
        ],
    )?;
    let notice = NewNotice {
        id: receipt.notice(),
        kind: "news",
        title: &format!("Has cambiado tu {what}"),
        body: &format!(
            "Desde ahora te escribiremos al {what} que has confirmado. Registro {number}. Si no has sido tú, llámanos. Este aviso solo informa."
        ),
        sent_at: receipt.at,
        unread: true,
        pinned: false,
        archived: false,
        link: Some(json!({ "to": "document", "id": document })),
        scope: Scope::about(About::Personal),
    };
    seed::insert(app, db, persona, &notice)
}
