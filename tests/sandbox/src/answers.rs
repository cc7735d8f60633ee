//! How a hearing was answered: by waiving the refund (RGC 46.2.6ª) or with allegations (LPAC 82), once.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::{
    access::Scope,
    app::App,
    clock::from_ms,
    personas::{About, EventKind, Persona, RegularizationSeed},
    problem::Problem,
    registry::Receipt,
    seed::{self, NewNotice},
};

/// What was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerKind {
    /// The refund is waived and the base kept.
    Waiver,
    /// Something was alleged; the base is not kept.
    Allegations,
}

impl AnswerKind {
    /// As the contract writes it.
    pub fn name(self) -> &'static str {
        match self {
            AnswerKind::Waiver => "waiver",
            AnswerKind::Allegations => "allegations",
        }
    }

    fn from_name(name: &str) -> Self {
        if name == "waiver" { AnswerKind::Waiver } else { AnswerKind::Allegations }
    }

    /// The title of its receipt.
    pub fn title(self, year: i16) -> String {
        match self {
            AnswerKind::Waiver => format!("Justificante de registro: renuncia a la devolución de {year}"),
            AnswerKind::Allegations => format!("Justificante de registro: alegaciones de {year}"),
        }
    }
}

/// An answer that the registry has.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Which.
    pub kind: AnswerKind,
    /// What was said: the amount that is waived, or the allegations.
    pub said: String,
    /// The name of the representative who said it.
    pub by: Option<String>,
    /// The registry's number and time.
    pub receipt: Receipt,
}

impl Answer {
    /// As the contract writes it.
    pub fn json(&self) -> Value {
        json!({ "kind": self.kind.name(), "submission": self.receipt.json() })
    }

    /// What its receipt says, line by line.
    pub fn lines(&self, year: i16) -> Vec<String> {
        let mut lines = match self.kind {
            AnswerKind::Waiver => vec![format!(
                "Renuncia a la devolución de {} € de la regularización de {year} y mantiene su base de cotización (artículo 46.2.6ª del Reglamento General de Cotización).",
                self.said.replace('.', ",")
            )],
            AnswerKind::Allegations => {
                let mut lines = vec![
                    format!(
                        "Presenta alegaciones en el trámite de audiencia de la regularización de {year}."
                    ),
                    format!("Huella SHA-256 del texto: {}.", crate::ids::hex(self.said.as_bytes())),
                ];
                lines.extend(self.said.lines().map(printable).filter(|l| !l.is_empty()));
                lines
            }
        };
        if let Some(by) = &self.by {
            lines.push(format!("Presentado por {by}, en representación."));
        }
        lines
    }
}

/// What the PDF's fonts have: the digest is of the text as it was sent. Endless words are cut to fit a line.
fn printable(line: &str) -> String {
    const LONGEST_WORD: usize = 80;
    let mut length = 0;
    let mut out = String::new();
    for c in line.chars() {
        let known = c == ' '
            || c.is_ascii_graphic()
            || ('\u{a1}'..='\u{ff}').contains(&c) && c != '\u{ad}'
            || "–—‘’“”…€".contains(c);
        length = if c.is_whitespace() { 0 } else { length + 1 };
        if length > LONGEST_WORD {
            out.push(' ');
            length = 1;
        }
        out.push(if known {
            c
        } else if c.is_whitespace() {
            ' '
        } else {
            '?'
        });
    }
    out
}

/// How a year's hearing was answered: here, or in the persona's past.
pub fn of(
    db: &Connection,
    persona: &Persona,
    seed: &RegularizationSeed,
    now: Timestamp,
) -> rusqlite::Result<Option<Answer>> {
    let here = db
        .prepare_cached("SELECT kind, said, by, number, at FROM answers WHERE person = ?1 AND year = ?2")?
        .query_row(params![persona.id(), seed.year], |r| {
            Ok(Answer {
                kind: AnswerKind::from_name(&r.get::<_, String>(0)?),
                said: r.get(1)?,
                by: r.get(2)?,
                receipt: Receipt { number: r.get(3)?, at: from_ms(r.get(4)?) },
            })
        })
        .optional()?;
    Ok(here.or_else(|| {
        let past = seed.events.iter().find(|e| e.kind == EventKind::HearingAnswered && e.at <= now)?;
        Some(Answer {
            kind: past.answer?,
            said: past.said.clone().unwrap_or_default(),
            by: None,
            receipt: Receipt::before(&format!("{}-answer-{}", persona.slug, seed.year), past.at),
        })
    }))
}

/// Registers an answer, with its notice; the receipt becomes one of the person's documents.
pub fn register(
    app: &App,
    db: &Connection,
    persona: &Persona,
    year: i16,
    answer: &Answer,
) -> Result<(), Problem> {
    let person = persona.id();
    db.execute(
        "INSERT OR REPLACE INTO answers VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            person,
            year,
            answer.kind.name(),
            answer.said,
            answer.by,
            answer.receipt.number,
            answer.receipt.at.as_millisecond()
        ],
    )?;
    let (title, what) = match answer.kind {
        AnswerKind::Waiver => (
            format!("Has renunciado a la devolución de {year}"),
            format!("Mantienes tu base de {year} y no se te devolverá dinero por ese año."),
        ),
        AnswerKind::Allegations => (
            format!("Alegaciones de {year} registradas"),
            format!("Las tendremos en cuenta en la resolución de {year}."),
        ),
    };
    let who = answer.by.as_ref().map(|by| format!("Lo presentó {by} en tu nombre. ")).unwrap_or_default();
    let body = format!(
        "{what} {who}Registro {}; el justificante está en Documentos. Si no lo has pedido tú, llámanos. Este aviso solo informa.",
        answer.receipt.number
    );
    let notice = NewNotice {
        id: answer.receipt.notice(),
        kind: "regularization",
        title: &title,
        body: &body,
        sent_at: answer.receipt.at,
        unread: true,
        pinned: false,
        archived: false,
        link: Some(json!({ "to": "document", "id": answer.receipt.document() })),
        scope: Scope::about(About::Regularization),
    };
    seed::insert(app, db, persona, &notice)
}
