//! Codes sent to a mobile or an e-mail: six digits, five minutes, three tries, three codes in ten minutes.

use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    app::App,
    clock::{from_ms, instant},
    ids,
    personas::Persona,
    problem::{Kind, Problem},
};

/// Milliseconds that a code lives.
pub const LIFE_MS: i64 = 5 * 60 * 1000;
/// Tries per code.
pub const TRIES: u32 = 3;
const WINDOW_MS: i64 = 10 * 60 * 1000;
const CODES_IN_WINDOW: usize = 3;

/// The body of an answer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeAnswer {
    /// The code.
    pub code: String,
}

/// Where a code goes.
pub enum Target<'a> {
    /// By SMS.
    Mobile(&'a str),
    /// By e-mail.
    Email(&'a str),
}

impl Target<'_> {
    fn masked(&self) -> String {
        match self {
            Target::Mobile(m) => ids::mask_mobile(m),
            Target::Email(e) => ids::mask_email(e),
        }
    }
}

/// Makes a code and puts it into the outbox; an earlier one for the same purpose is no longer valid.
pub fn start(
    app: &App,
    db: &Connection,
    purpose: &str,
    persona: &Persona,
    target: &Target<'_>,
) -> Result<Value, Problem> {
    let now = app.now();
    let (ms, person) = (now.as_millisecond(), persona.id());
    let recent: Vec<i64> = db
        .prepare_cached(
            "SELECT created FROM challenges WHERE purpose = ?1 AND person = ?2 AND created > ?3 AND created <= ?4
             ORDER BY created",
        )?
        .query_map(params![purpose, person, ms - WINDOW_MS, ms], |r| r.get(0))?
        .collect::<Result<_, _>>()?;
    if recent.len() >= CODES_IN_WINDOW {
        let oldest = recent.first().copied().unwrap_or(ms);
        return Err(Problem::new(Kind::TooManyCodes).until(from_ms(oldest + WINDOW_MS), now));
    }
    db.execute(
        "UPDATE challenges SET state = 'replaced' WHERE purpose = ?1 AND person = ?2 AND state = 'open'",
        [purpose, &person],
    )?;
    let (id, code, expires) = (ids::random(12)?, ids::six_digits()?, from_ms(ms + LIFE_MS));
    let (channel, address) = match target {
        Target::Mobile(m) => ("sms", *m),
        Target::Email(e) => ("email", *e),
    };
    db.execute(
        "INSERT INTO challenges VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 'open')",
        params![id, purpose, person, code, address, ms, expires.as_millisecond()],
    )?;
    let text = match purpose {
        "sms" => format!("{code} es tu código para entrar. Caduca en 5 minutos. No lo compartas con nadie."),
        _ => format!("{code} es tu código para confirmar tus datos de contacto. Caduca en 5 minutos."),
    };
    db.execute(
        "INSERT INTO outbox(person, channel, target, code, text, sent_at) VALUES(?1, ?2, ?3, ?4, ?5, ?6)",
        params![person, channel, address, code, text, ms],
    )?;
    Ok(json!({
        "challenge": id,
        "digits": 6,
        "expires_at": instant(expires),
        "attempts_left": TRIES,
        "sent_to": target.masked(),
    }))
}

/// Checks a code and uses it up: whose challenge it is, and where the code had gone.
pub fn answer(
    app: &App,
    db: &Connection,
    purpose: &str,
    person: Option<&str>,
    id: &str,
    code: &str,
) -> Result<(String, String), Problem> {
    if !(4..=10).contains(&code.len()) || !code.bytes().all(|b| b.is_ascii_digit()) {
        return Err(Problem::field("code"));
    }
    let row: Option<(String, String, String, i64, u32, String)> = db
        .prepare_cached(
            "SELECT person, code, target, expires, tries, state FROM challenges WHERE id = ?1 AND purpose = ?2",
        )?
        .query_row([id, purpose], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?)))
        .optional()?;
    let (owner, right, target, expires, tries, state) = row.ok_or_else(Problem::not_found)?;
    if person.is_some_and(|p| p != owner) {
        return Err(Problem::not_found());
    }
    if tries >= TRIES {
        return Err(Problem::new(Kind::TooManyTries).attempts_left(0));
    }
    if state != "open" || app.now() >= from_ms(expires) {
        return Err(Problem::new(Kind::ExpiredCode));
    }
    if code != right {
        db.execute("UPDATE challenges SET tries = tries + 1 WHERE id = ?1", [id])?;
        let left = TRIES - tries - 1;
        return Err(match left {
            0 => Problem::new(Kind::TooManyTries).attempts_left(0),
            left => Problem::new(Kind::WrongCode).attempts_left(left),
        });
    }
    db.execute("UPDATE challenges SET state = 'used' WHERE id = ?1", [id])?;
    Ok((owner, target))
}
