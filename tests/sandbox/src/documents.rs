//! Which documents a person has now: those of the file, of notified acts, and receipts of what was done here.

use jiff::Timestamp;
use rusqlite::Connection;

use crate::{
    access::Scope,
    app::{App, lock},
    clock::{day, from_ms},
    ids, payments,
    pdf::{self, File},
    personas::{About, ActKind, Persona},
    problem::Problem,
    registry::Receipt,
    regularization, seed,
};

/// Verification code (código electrónico de autenticidad): domain.md 4.
#[derive(Clone, Debug)]
pub struct Cea {
    /// 12 characters.
    pub id: String,
    /// 8 digits.
    pub date: String,
    /// Six groups of five.
    pub code: String,
}

impl Cea {
    fn of(document: &str, issued_at: Timestamp) -> Self {
        let letters = |salt: &str, length: usize| -> String {
            ids::sha256(format!("{salt} {document}").as_bytes())
                .iter()
                .cycle()
                .take(length)
                .map(|b| char::from_digit(u32::from(b % 36), 36).unwrap_or('0').to_ascii_uppercase())
                .collect()
        };
        let all: Vec<char> = letters("code", 30).chars().collect();
        let groups: Vec<String> = all.chunks(5).map(|c| c.iter().collect()).collect();
        Cea {
            id: letters("id", 12),
            date: day(issued_at).strftime("%Y%m%d").to_string(),
            code: groups.join("-"),
        }
    }
}

/// What is printed.
#[derive(Clone, Debug)]
pub enum Content {
    /// A regularization's resolution or hearing.
    Regularization {
        /// Which act.
        act: ActKind,
        /// Its year.
        year: i16,
        /// The case with the figures.
        case: String,
        /// The day of the notification: terms count from it.
        notified: jiff::civil::Date,
    },
    /// A document of the persona's file.
    Plain {
        /// With a long annex.
        long: bool,
    },
    /// A receipt of the registry.
    Receipt {
        /// The registry's number.
        number: String,
        /// What was registered, line by line.
        lines: Vec<String>,
    },
}

/// A document.
#[derive(Clone, Debug)]
pub struct Document {
    /// Identifier.
    pub id: String,
    /// Title.
    pub title: String,
    /// Kind, as in the contract.
    pub kind: String,
    /// When.
    pub issued_at: Timestamp,
    /// The regularization it belongs to.
    pub year: Option<i16>,
    /// Verification code.
    pub cea: Cea,
    /// Who may see it.
    pub scope: Scope,
    /// What is printed.
    pub content: Content,
}

impl Document {
    /// The file: made at the first request, the same bytes ever after.
    pub fn file(&self, app: &App, persona: &Persona) -> Result<File, Problem> {
        // A resolution has other figures after a waiver, which a tester may reach by setting the clock back.
        let key = match &self.content {
            Content::Regularization { case, .. } => format!("{} {case}", self.id),
            Content::Plain { .. } | Content::Receipt { .. } => self.id.clone(),
        };
        if let Some(file) = lock(&app.pdfs).get(&key) {
            return Ok(file.clone());
        }
        let file = pdf::make(app, persona, self)?;
        lock(&app.pdfs).insert(key, file.clone());
        Ok(file)
    }
}

/// A person's documents that a scope opens, newest first.
pub fn all(app: &App, db: &Connection, persona: &Persona, scope: Scope) -> Result<Vec<Document>, Problem> {
    let now = app.now();
    let mut list = Vec::new();
    for seed in persona.documents.iter().filter(|d| d.issued_at <= now) {
        let id = seed::document_key(persona, &seed.key);
        list.push(Document {
            cea: Cea::of(&id, seed.issued_at),
            id,
            title: seed.title.clone(),
            kind: seed.kind.clone(),
            issued_at: seed.issued_at,
            year: seed.regularization_year,
            scope: seed.about.map_or_else(|| Scope::of_document(&seed.kind), Scope::about),
            content: Content::Plain { long: seed.long },
        });
    }
    for year in regularization::years(db, &app.personas, persona, now)? {
        for act in &year.acts {
            let Some(notified) = act.notified_on() else { continue };
            let (kind, title) = match act.kind {
                ActKind::Hearing => (
                    "regularization_hearing",
                    format!("Trámite de audiencia de la regularización de {}", act.year),
                ),
                ActKind::Resolution => (
                    "regularization_resolution",
                    format!("Resolución sobre base de cotización definitiva de {}", act.year),
                ),
            };
            let id = act.document(persona);
            list.push(Document {
                cea: Cea::of(&id, act.available_at),
                id,
                title,
                kind: kind.into(),
                issued_at: act.available_at,
                year: Some(act.year),
                scope: Scope::of_document(kind),
                content: Content::Regularization {
                    act: act.kind,
                    year: act.year,
                    case: if act.kind == ActKind::Hearing { &year.proposal } else { &year.case }.clone(),
                    notified,
                },
            });
        }
        if let Some(answer) = &year.answer {
            list.push(receipt(
                &answer.receipt,
                answer.kind.title(year.year),
                year.year,
                answer.lines(year.year),
            ));
        }
    }
    for payment in payments::of(db, &persona.id(), now)? {
        if let Some(registered) = &payment.receipt {
            list.push(receipt(registered, payment.title(), payment.year, payment.lines()));
        }
    }
    let mut statement = db.prepare_cached("SELECT id, title, number, at FROM receipts WHERE person = ?1")?;
    let rows: Vec<(String, String, String, i64)> = statement
        .query_map([persona.id()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))?
        .collect::<Result<_, _>>()?;
    for (id, title, number, at) in rows {
        let issued_at = from_ms(at);
        list.push(Document {
            cea: Cea::of(&id, issued_at),
            id,
            title,
            kind: "receipt".into(),
            issued_at,
            year: None,
            scope: Scope::of_document("receipt"),
            content: Content::Receipt { number, lines: Vec::new() },
        });
    }
    list.retain(|d| scope.opens(d.scope));
    list.sort_by(|a, b| b.issued_at.cmp(&a.issued_at).then_with(|| a.id.cmp(&b.id)));
    Ok(list)
}

/// The receipt of an act about a year's regularization.
fn receipt(registered: &Receipt, title: String, year: i16, lines: Vec<String>) -> Document {
    let id = registered.document();
    Document {
        cea: Cea::of(&id, registered.at),
        id,
        title,
        kind: "receipt".into(),
        issued_at: registered.at,
        year: Some(year),
        scope: Scope::about(About::Regularization),
        content: Content::Receipt { number: registered.number.clone(), lines },
    }
}
