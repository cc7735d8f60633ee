//! Puts a person's notices into the database, and those that acts and time bring.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::{Value, json};

use crate::{
    access::Scope,
    app::{App, start},
    generated, ids,
    personas::{About, ActKind, LinkSeed, NoticeSeed, Persona},
    problem::Problem,
    push,
    regularization::{self, Act, Year, document_id, notification_id},
    session, store,
};

/// A notice to be stored.
pub struct NewNotice<'a> {
    /// Identifier.
    pub id: String,
    /// Kind, as in the contract.
    pub kind: &'a str,
    /// Title.
    pub title: &'a str,
    /// Text.
    pub body: &'a str,
    /// When.
    pub sent_at: Timestamp,
    /// Not read.
    pub unread: bool,
    /// Kept at hand.
    pub pinned: bool,
    /// Put away.
    pub archived: bool,
    /// Where it leads, as stored.
    pub link: Option<Value>,
    /// Who may see it.
    pub scope: Scope,
}

/// Stores a notice as the newest change, and has it pushed.
pub fn insert(app: &App, db: &Connection, persona: &Persona, notice: &NewNotice<'_>) -> Result<(), Problem> {
    insert_as(db, &persona.id(), notice, store::next(db)?)?;
    push::send(app, db, persona, &notice.id, notice.kind, notice.scope)
}

fn insert_as(db: &Connection, person: &str, notice: &NewNotice<'_>, changed: i64) -> rusqlite::Result<()> {
    db.prepare_cached(
        "INSERT OR REPLACE INTO notices(person, id, kind, title, body, sent_at, unread, pinned, archived, link, scope, changed)
         VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?
    .execute(params![
        person,
        notice.id,
        notice.kind,
        notice.title,
        notice.body,
        notice.sent_at.as_second() * 1000,
        notice.unread,
        notice.pinned,
        notice.archived,
        notice.link.as_ref().map(Value::to_string),
        notice.scope.bits(),
        changed
    ])?;
    Ok(())
}

/// Seeds a person on first sight and adds what has happened since the last look.
pub fn prepare(app: &App, db: &Connection, persona: &Persona) -> Result<(), Problem> {
    let person = persona.id();
    let known: Option<i64> = db
        .prepare_cached("SELECT 1 FROM seeded WHERE person = ?1")?
        .query_row([&person], |r| r.get(0))
        .optional()?;
    if known.is_none() {
        // A savepoint, because the caller may or may not be inside a transaction.
        db.execute_batch("SAVEPOINT seed")?;
        let done = first(db, persona);
        db.execute_batch(if done.is_ok() { "RELEASE seed" } else { "ROLLBACK TO seed; RELEASE seed" })?;
        done?;
    }
    if !persona.regularizations.is_empty() {
        for year in regularization::years(db, &app.personas, persona, app.now())? {
            tell(app, db, persona, &year)?;
        }
    }
    Ok(())
}

fn first(db: &Connection, persona: &Persona) -> Result<(), Problem> {
    let person = persona.id();
    let mobile = persona.mobile_communicated.then_some(&persona.mobile);
    db.execute("INSERT INTO contact VALUES(?1, ?2, ?3)", params![person, mobile, persona.email])?;
    for (number, seed) in persona.notices.iter().enumerate() {
        insert_as(db, &person, &from_seed(persona, seed, &format!("{number}")), store::next(db)?)?;
    }
    for device in &persona.devices {
        session::seed(db, persona, device)?;
    }
    let newest = start().checked_sub(SignedDuration::from_secs(3_600)).unwrap_or_default();
    let before = store::reserve(db, i64::from(persona.generated.notices))?;
    for number in 0..persona.generated.notices {
        let seed = generated::inbox_notice(number, newest)?;
        let changed = before + 1 + i64::from(number);
        insert_as(db, &person, &from_seed(persona, &seed, &format!("g{number}")), changed)?;
    }
    db.execute("INSERT INTO seeded VALUES(?1)", [&person])?;
    Ok(())
}

fn from_seed<'a>(persona: &Persona, seed: &'a NoticeSeed, number: &str) -> NewNotice<'a> {
    let link = seed.link.as_ref().map(|link| match link {
        LinkSeed::Regularization { year } => json!({ "to": "regularization", "year": year }),
        LinkSeed::Document { document } => json!({ "to": "document", "id": document_key(persona, document) }),
        LinkSeed::Office { year, act } => {
            json!({ "to": "office", "notification": notification_id(persona, *act, *year) })
        }
    });
    NewNotice {
        id: ids::derived("ntc", &format!("{}-{number}", persona.slug)),
        kind: &seed.kind,
        title: &seed.title,
        body: &seed.body,
        sent_at: seed.sent_at,
        unread: seed.unread,
        pinned: seed.pinned,
        archived: seed.archived,
        link,
        scope: match seed.about {
            Some(about) => Scope::about(about),
            None => Scope::of_notice(&seed.kind),
        },
    }
}

/// The identifier of a document named in a persona's file; `resolution-2024` names an act's.
pub fn document_key(persona: &Persona, key: &str) -> String {
    let act = key.split_once('-').and_then(|(kind, year)| {
        let kind = match kind {
            "hearing" => ActKind::Hearing,
            "resolution" => ActKind::Resolution,
            _ => return None,
        };
        Some((kind, year.parse().ok()?))
    });
    match act {
        Some((kind, year)) => document_id(persona, kind, year),
        None => ids::derived("doc", &format!("{}-{key}", persona.slug)),
    }
}

fn once(db: &Connection, person: &str, what: &str) -> rusqlite::Result<bool> {
    Ok(db.prepare_cached("INSERT OR IGNORE INTO told VALUES(?1, ?2)")?.execute([person, what])? == 1)
}

/// The notices of a year's acts, each told once.
fn tell(app: &App, db: &Connection, persona: &Persona, year: &Year) -> Result<(), Problem> {
    for act in &year.acts {
        available(app, db, persona, act)?;
        notified(app, db, persona, act)?;
    }
    if year.state == regularization::State::InClaim
        && let Some(act) = year.act()
        && let Some(on) = act.notified_on()
    {
        let last = crate::terms::last_day_of_next_month(on);
        let sent_at = crate::clock::midnight(last.saturating_add(jiff::Span::new().days(5)));
        let body = format!(
            "El plazo para pagar la regularización de {} terminó el {} y no consta el pago. Puede haberse iniciado la reclamación de la deuda, con recargo. Este aviso solo informa: lo que cuenta es la notificación en la sede electrónica.",
            year.year,
            last.strftime("%d/%m/%Y")
        );
        let title = format!("Regularización de {}: pago pendiente", year.year);
        let key = format!("claim-{}", year.year);
        add(app, db, persona, &key, "debt", &title, &body, sent_at.min(app.now()), act, About::Contribution)?;
    }
    Ok(())
}

fn available(app: &App, db: &Connection, persona: &Persona, act: &Act) -> Result<(), Problem> {
    let (title, what) = match act.kind {
        ActKind::Hearing => ("Notificación disponible: trámite de audiencia", "el trámite de audiencia"),
        ActKind::Resolution => ("Notificación disponible: regularización", "la resolución"),
    };
    let last = crate::clock::day(act.expires_at).yesterday().unwrap_or_default();
    let body = format!(
        "Tienes en la sede electrónica una notificación sobre {what} de la regularización de {}. Puedes abrirla hasta el {}, incluido; después se dará por rechazada y los plazos correrán igual. Este aviso solo informa: no es la notificación.",
        act.year,
        last.strftime("%d/%m/%Y")
    );
    let key = format!("available-{}-{}", act.kind.name(), act.year);
    add(
        app,
        db,
        persona,
        &key,
        "notification",
        title,
        &body,
        act.available_at,
        act,
        About::RegularizationNotification,
    )
}

fn notified(app: &App, db: &Connection, persona: &Persona, act: &Act) -> Result<(), Problem> {
    let Some(at) = act.notified_at() else { return Ok(()) };
    let (title, body) = match (act.kind, act.rejected_on) {
        (ActKind::Hearing, None) => (
            format!("Ya puedes ver tu audiencia de {}", act.year),
            format!(
                "Has firmado el acuse. Ya puedes ver mes a mes la propuesta de regularización de {} y decidir si mantienes tu base. Este aviso solo informa.",
                act.year
            ),
        ),
        (ActKind::Resolution, None) => (
            format!("Ya puedes ver tu regularización de {}", act.year),
            format!(
                "Has firmado el acuse. Ya puedes ver el resumen y el detalle de la regularización de {}; la resolución está en Documentos. Este aviso solo informa.",
                act.year
            ),
        ),
        (_, Some(on)) => (
            format!("Notificación de {} rechazada por plazo", act.year),
            format!(
                "No se abrió en diez días y el {} se dio por rechazada. Tiene efecto desde ese día y los plazos corren. Ya puedes ver el detalle en la app. Este aviso solo informa.",
                on.strftime("%d/%m/%Y")
            ),
        ),
    };
    let key = format!("notified-{}-{}", act.kind.name(), act.year);
    add(app, db, persona, &key, "regularization", &title, &body, at, act, About::Regularization)
}

#[expect(clippy::too_many_arguments, reason = "one sentence, said in one place")]
fn add(
    app: &App,
    db: &Connection,
    persona: &Persona,
    key: &str,
    kind: &str,
    title: &str,
    body: &str,
    sent_at: Timestamp,
    act: &Act,
    about: About,
) -> Result<(), Problem> {
    let person = persona.id();
    if !once(db, &person, key)? {
        return Ok(());
    }
    let link = if kind == "notification" {
        json!({ "to": "office", "notification": act.notification })
    } else {
        json!({ "to": "regularization", "year": act.year })
    };
    let notice = NewNotice {
        id: ids::derived("ntc", &format!("{}-{key}", persona.slug)),
        kind,
        title,
        body,
        sent_at,
        unread: !(act.read && sent_at < start()),
        pinned: false,
        archived: false,
        link: Some(link),
        scope: Scope::about(about),
    };
    insert(app, db, persona, &notice)
}
