//! Payments at the gateway. A bank knows cards and amounts, not debts: whoever pays twice is charged twice.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    access::Scope,
    app::App,
    clock::{from_ms, instant},
    ids,
    personas::{About, Persona},
    problem::Problem,
    registry::Receipt,
    regularization,
    seed::{self, NewNotice},
};

/// How long a payment stays open.
pub const LIFE: SignedDuration = SignedDuration::from_mins(30);

/// How a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The gateway waits for the card.
    Open,
    /// Charged, and the debt is paid.
    Paid,
    /// The card was refused.
    Failed,
    /// The person went away from the gateway's page by its button.
    Cancelled,
    /// Nobody paid in time.
    Expired,
    /// Charged although the debt was paid already.
    Duplicate,
}

impl State {
    /// As the contract writes it.
    pub fn name(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Paid => "paid",
            State::Failed => "failed",
            State::Cancelled => "cancelled",
            State::Expired => "expired",
            State::Duplicate => "duplicate",
        }
    }

    fn from_name(name: &str) -> Self {
        [State::Paid, State::Failed, State::Cancelled, State::Duplicate]
            .into_iter()
            .find(|s| s.name() == name)
            .unwrap_or(State::Open)
    }
}

/// What is done at the gateway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The card is charged.
    Paid,
    /// The card is refused.
    Failed,
    /// Nothing is paid.
    Cancelled,
}

/// A payment.
#[derive(Clone, Debug)]
pub struct Payment {
    /// Identifier, hard to guess: the gateway's page needs no other key.
    pub id: String,
    /// Whose debt.
    pub person: String,
    /// Of which year.
    pub year: i16,
    /// Euros.
    pub amount: String,
    /// Where the browser goes back to.
    pub return_uri: String,
    /// How it stands now.
    pub state: State,
    /// When it was started.
    pub created_at: Timestamp,
    /// End of its life.
    pub expires_at: Timestamp,
    /// Only where money was charged.
    pub receipt: Option<Receipt>,
}

impl Payment {
    /// As the contract writes it.
    pub fn json(&self, origin: &str) -> Value {
        let mut body = json!({
            "id": self.id,
            "state": self.state.name(),
            "amount": self.amount,
            "url": format!("{origin}/sandbox/gateway/{}", self.id),
            "expires_at": instant(self.expires_at),
        });
        if let (Some(receipt), Some(map)) = (&self.receipt, body.as_object_mut()) {
            map.insert("receipt".into(), receipt.json());
        }
        body
    }

    /// Where the browser goes when the gateway is done: the address says nothing of how it went.
    pub fn way_back(&self) -> String {
        crate::returns::with(&self.return_uri, &[("payment", &self.id)])
    }

    /// The title of its receipt.
    pub fn title(&self) -> String {
        match self.state {
            State::Duplicate => {
                format!("Justificante de pago duplicado de la regularización de {}", self.year)
            }
            _ => format!("Justificante de pago de la regularización de {}", self.year),
        }
    }

    /// What its receipt says, line by line.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            format!("Importe pagado: {} €.", self.amount.replace('.', ",")),
            format!("Concepto: regularización de cuotas de {} como persona trabajadora autónoma.", self.year),
        ];
        if self.state == State::Duplicate {
            lines.push("La deuda ya estaba pagada: este importe se devolverá de oficio.".into());
        }
        lines
    }
}

const COLUMNS: &str =
    "SELECT id, person, year, amount, return_uri, state, created, expires, number, finished FROM payments";

fn read(row: &Row<'_>, now: Timestamp) -> rusqlite::Result<Payment> {
    let stored = State::from_name(&row.get::<_, String>(5)?);
    let expires_at = from_ms(row.get(7)?);
    let number: Option<String> = row.get(8)?;
    let finished: Option<i64> = row.get(9)?;
    Ok(Payment {
        id: row.get(0)?,
        person: row.get(1)?,
        year: row.get(2)?,
        amount: row.get(3)?,
        return_uri: row.get(4)?,
        state: if stored == State::Open && now >= expires_at { State::Expired } else { stored },
        created_at: from_ms(row.get(6)?),
        expires_at,
        receipt: number.zip(finished).map(|(number, at)| Receipt { number, at: from_ms(at) }),
    })
}

/// Opens a payment of a debt.
pub fn start(
    db: &Connection,
    persona: &Persona,
    year: i16,
    amount: &str,
    return_uri: &str,
    now: Timestamp,
) -> Result<Payment, Problem> {
    let payment = Payment {
        id: format!("pay_{}", ids::random(15)?),
        person: persona.id(),
        year,
        amount: amount.into(),
        return_uri: return_uri.into(),
        state: State::Open,
        created_at: now,
        // Whole seconds, as the contract says it.
        expires_at: from_ms((now.as_second() + LIFE.as_secs()) * 1000),
        receipt: None,
    };
    db.execute(
        "INSERT INTO payments(id, person, year, amount, return_uri, state, created, expires)
         VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            payment.id,
            payment.person,
            payment.year,
            payment.amount,
            payment.return_uri,
            payment.state.name(),
            payment.created_at.as_millisecond(),
            payment.expires_at.as_millisecond()
        ],
    )?;
    Ok(payment)
}

/// One payment.
pub fn find(db: &Connection, id: &str, now: Timestamp) -> rusqlite::Result<Option<Payment>> {
    db.prepare_cached(&format!("{COLUMNS} WHERE id = ?1"))?.query_row([id], |r| read(r, now)).optional()
}

/// The payments of a person, the last started first.
pub fn of(db: &Connection, person: &str, now: Timestamp) -> rusqlite::Result<Vec<Payment>> {
    db.prepare_cached(&format!("{COLUMNS} WHERE person = ?1 ORDER BY number_of DESC"))?
        .query_map([person], |r| read(r, now))?
        .collect()
}

/// The payments of a year, the last started first.
pub fn of_year(db: &Connection, person: &str, year: i16, now: Timestamp) -> rusqlite::Result<Vec<Payment>> {
    db.prepare_cached(&format!("{COLUMNS} WHERE person = ?1 AND year = ?2 ORDER BY number_of DESC"))?
        .query_map(params![person, year], |r| read(r, now))?
        .collect()
}

/// Everybody's last payments, the newest first.
pub fn latest(db: &Connection, most: u32, now: Timestamp) -> rusqlite::Result<Vec<Payment>> {
    db.prepare_cached(&format!("{COLUMNS} ORDER BY number_of DESC LIMIT ?1"))?
        .query_map([most], |r| read(r, now))?
        .collect()
}

/// What happens at the gateway; none for a payment that does not exist.
///
/// A payment that is no longer open stays as it is, however often it is asked.
pub fn finish(app: &App, id: &str, outcome: Outcome) -> Result<Option<Payment>, Problem> {
    let now = app.now();
    let mut db = app.db();
    let tx = db.transaction()?;
    let Some(payment) = find(&tx, id, now)? else { return Ok(None) };
    if payment.state != State::Open {
        return Ok(Some(payment));
    }
    let state = match outcome {
        Outcome::Failed => State::Failed,
        Outcome::Cancelled => State::Cancelled,
        Outcome::Paid if is_settled(app, &tx, &payment)? => State::Duplicate,
        Outcome::Paid => State::Paid,
    };
    let receipt = if outcome == Outcome::Paid { Some(Receipt::new(&tx, now)?) } else { None };
    tx.execute(
        "UPDATE payments SET state = ?2, number = ?3, finished = ?4 WHERE id = ?1",
        params![payment.id, state.name(), receipt.as_ref().map(|r| &r.number), now.as_millisecond()],
    )?;
    let done = Payment { state, receipt, ..payment };
    tell(app, &tx, &done)?;
    tx.commit()?;
    Ok(Some(done))
}

/// Whether the debt was paid before.
fn is_settled(app: &App, db: &Connection, payment: &Payment) -> Result<bool, Problem> {
    let persona = app.personas.by_id(&payment.person).ok_or_else(Problem::not_found)?;
    let seed = persona.regularization(payment.year).ok_or_else(Problem::not_found)?;
    let year = regularization::year(db, &app.personas, persona, seed, app.now())?;
    Ok(year.state == regularization::State::Paid)
}

fn tell(app: &App, db: &Connection, payment: &Payment) -> Result<(), Problem> {
    let Some(receipt) = &payment.receipt else { return Ok(()) };
    let persona = app.personas.by_id(&payment.person).ok_or_else(Problem::not_found)?;
    let (title, what) = if payment.state == State::Duplicate {
        (
            format!("Has pagado dos veces la regularización de {}", payment.year),
            "Ya estaba pagada: te devolveremos este importe sin que lo pidas.".to_owned(),
        )
    } else {
        (
            format!("Has pagado la regularización de {}", payment.year),
            format!("Hemos recibido {} €. No tienes que hacer nada más.", payment.amount.replace('.', ",")),
        )
    };
    let body = format!(
        "{what} Registro {}; el justificante está en Documentos. Este aviso solo informa.",
        receipt.number
    );
    let notice = NewNotice {
        id: receipt.notice(),
        kind: "regularization",
        title: &title,
        body: &body,
        sent_at: receipt.at,
        unread: true,
        pinned: false,
        archived: false,
        link: Some(json!({ "to": "document", "id": receipt.document() })),
        scope: Scope::about(About::Regularization),
    };
    seed::insert(app, db, persona, &notice)
}
