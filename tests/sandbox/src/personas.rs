//! The people of the sandbox, read from `personas/*.toml`; all invented.

use std::collections::{BTreeMap, HashMap};

use include_dir::{Dir, include_dir};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Error, answers::AnswerKind, ids, settings::KINDS};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/personas");

/// Ways of signing in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    Sms,
    ClavePermanente,
    ClaveMovil,
    Certificate,
}

impl Method {
    /// As the contract writes it.
    pub fn name(self) -> &'static str {
        match self {
            Method::Sms => "sms",
            Method::ClavePermanente => "clave_permanente",
            Method::ClaveMovil => "clave_movil",
            Method::Certificate => "certificate",
        }
    }

    /// From the contract's word.
    pub fn from_name(name: &str) -> Option<Self> {
        [Method::Sms, Method::ClavePermanente, Method::ClaveMovil, Method::Certificate]
            .into_iter()
            .find(|m| m.name() == name)
    }
}

/// One's situation in three lines.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Situation {
    /// First day of registration.
    pub registered_since: Date,
    /// The activity, in words.
    pub activity: String,
    /// Euros a month.
    pub monthly_quota: String,
}

/// A notice that a persona begins with.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoticeSeed {
    /// Kind, as in the contract.
    pub kind: String,
    /// At most 60 characters.
    pub title: String,
    /// The text.
    pub body: String,
    /// When it was sent.
    pub sent_at: Timestamp,
    /// Not read yet.
    #[serde(default)]
    pub unread: bool,
    /// Kept at hand.
    #[serde(default)]
    pub pinned: bool,
    /// Put away.
    #[serde(default)]
    pub archived: bool,
    /// Where it leads: `{to, year}`, `{to, document}` (the document's key) or `{to, year, act}` for the office.
    pub link: Option<LinkSeed>,
    /// What powers see it, instead of what its kind says.
    pub about: Option<About>,
}

/// Where a notice leads, by the names of the persona's file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, tag = "to", rename_all = "snake_case")]
pub enum LinkSeed {
    /// The regularization of a year.
    Regularization {
        /// Which.
        year: i16,
    },
    /// A document of the persona's file, or of an act (`resolution-2024`).
    Document {
        /// Its key.
        document: String,
    },
    /// The electronic office.
    Office {
        /// Whose act.
        year: i16,
        /// Which act.
        act: ActKind,
    },
}

/// What something is about, for powers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum About {
    /// Part of the Personal Area: no power opens it.
    Personal,
    /// Contribution and collection.
    Contribution,
    /// Benefits.
    Benefits,
    /// A notification about a regularization.
    RegularizationNotification,
    /// A regularization.
    Regularization,
}

/// A document that a persona begins with.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DocumentSeed {
    /// Its name inside the file.
    pub key: String,
    /// Title.
    pub title: String,
    /// Kind, as in the contract.
    pub kind: String,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// More than a megabyte, so that progress and resumption can be seen.
    #[serde(default)]
    pub long: bool,
    /// The year it belongs to, if any.
    pub regularization_year: Option<i16>,
    /// What powers see it.
    pub about: Option<About>,
}

/// Hearing or resolution: two acts, each with its own notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// Trámite de audiencia.
    Hearing,
    /// Resolution.
    Resolution,
}

impl ActKind {
    /// As the control API writes it.
    pub fn name(self) -> &'static str {
        match self {
            ActKind::Hearing => "hearing",
            ActKind::Resolution => "resolution",
        }
    }
}

/// An act and when it is put into the electronic office.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActSeed {
    /// Which act.
    pub kind: ActKind,
    /// Puesta a disposición.
    pub available_at: Timestamp,
    /// When it was signed, if it was before the sandbox begins.
    pub signed_at: Option<Timestamp>,
    /// The notices it brought were read long ago.
    #[serde(default)]
    pub read: bool,
}

/// What happened after the acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    HearingAnswered,
    Paid,
    InClaim,
    Refunded,
    UnderAppeal,
    Firm,
}

/// An event with its time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventSeed {
    /// What.
    pub kind: EventKind,
    /// When.
    pub at: Timestamp,
    /// Of an answered hearing: how.
    pub answer: Option<AnswerKind>,
    /// Of an answered hearing: the amount that was waived, or what was alleged.
    pub said: Option<String>,
}

/// One year's regularization.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegularizationSeed {
    /// The year.
    pub year: i16,
    /// The case of `regularizations.json` that gives its figures.
    pub case: String,
    /// The case of the resolution after a waiver; only for who may keep the base of 31-12-2022.
    pub case_if_waived: Option<String>,
    /// The acts, in order.
    #[serde(default)]
    pub acts: Vec<ActSeed>,
    /// The events, in order.
    #[serde(default)]
    pub events: Vec<EventSeed>,
}

/// A power that the persona holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PowerSeed {
    /// The principal's slug.
    pub principal: String,
    /// general, by_matter, by_procedure.
    pub power: String,
    /// Named matters.
    #[serde(default)]
    pub matters: Vec<String>,
    /// Named procedures.
    #[serde(default)]
    pub procedures: Vec<String>,
    /// Last day.
    pub valid_until: Date,
    /// From when on it is revoked.
    pub revoked_at: Option<Timestamp>,
}

/// Another device on which the persona is signed in from the beginning. It goes on being used, so time never ends it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceSeed {
    /// What it calls itself.
    pub name: String,
    /// How the persona signed in there.
    pub method: Method,
    /// When.
    pub opened_at: Timestamp,
    /// When it was last used.
    pub last_used_at: Timestamp,
}

/// What is made by rule instead of being written down.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Generated {
    /// So many notices.
    #[serde(default)]
    pub notices: u32,
    /// So many principals.
    #[serde(default)]
    pub principals: u32,
}

/// A persona.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persona {
    /// Short name for scripts and addresses.
    pub slug: String,
    /// Name.
    pub name: String,
    /// What the persona is for, in Spanish.
    pub purpose: String,
    /// The story.
    pub story: String,
    /// DNI or NIE.
    pub identifier: String,
    /// NAF of 12 digits.
    pub naf: String,
    /// Birth date.
    pub birth_date: Date,
    /// The mobile they carry.
    pub mobile: String,
    /// Whether TGSS knows it.
    #[serde(default = "yes")]
    pub mobile_communicated: bool,
    /// E-mail known to TGSS.
    pub email: Option<String>,
    /// Cl@ve permanente's password.
    #[serde(default)]
    pub password: String,
    /// The account that refunds go to.
    pub iban: Option<String>,
    /// Ways of signing in that work for them.
    pub methods: Vec<Method>,
    /// Situation; absent for who is not registered.
    pub situation: Option<Situation>,
    /// Notices.
    #[serde(default)]
    pub notices: Vec<NoticeSeed>,
    /// Documents.
    #[serde(default)]
    pub documents: Vec<DocumentSeed>,
    /// Regularizations.
    #[serde(default)]
    pub regularizations: Vec<RegularizationSeed>,
    /// Other devices on which they are signed in.
    #[serde(default)]
    pub devices: Vec<DeviceSeed>,
    /// Powers held.
    #[serde(default)]
    pub powers: Vec<PowerSeed>,
    /// Made by rule.
    #[serde(default)]
    pub generated: Generated,
    /// Made by rule itself: not listed on the first page.
    #[serde(skip)]
    pub minor: bool,
}

fn yes() -> bool {
    true
}

impl Persona {
    /// The opaque identifier of the API.
    pub fn id(&self) -> String {
        ids::derived("per", &self.slug)
    }

    /// The identity provider's opaque `sub`.
    pub fn subject(&self) -> String {
        ids::derived("sub", &self.slug)
    }

    /// Whether a way of signing in works.
    pub fn can(&self, method: Method) -> bool {
        self.methods.contains(&method)
    }

    /// A year's regularization.
    pub fn regularization(&self, year: i16) -> Option<&RegularizationSeed> {
        self.regularizations.iter().find(|r| r.year == year)
    }
}

/// Everybody, and the figures of the regularizations.
#[derive(Debug)]
pub struct Personas {
    all: Vec<Persona>,
    by_id: HashMap<String, usize>,
    cases: BTreeMap<String, Value>,
}

impl Personas {
    /// Reads the embedded files and makes the generated principals.
    pub fn load() -> Result<Self, Error> {
        let mut all = Vec::new();
        let mut files: Vec<_> = FILES.files().collect();
        files.sort_by_key(|f| f.path());
        let mut cases = BTreeMap::new();
        for file in files {
            let text = file.contents_utf8().unwrap_or_default();
            match file.path().extension().and_then(|e| e.to_str()) {
                Some("toml") => all.push(
                    toml::from_str::<Persona>(text)
                        .map_err(|e| Error::Other(format!("{}: {e}", file.path().display())))?,
                ),
                Some("json") => cases = serde_json::from_str(text)?,
                _ => {}
            }
        }
        let mut principals = Vec::new();
        for persona in &mut all {
            for number in 1..=persona.generated.principals {
                let principal = crate::generated::principal(&persona.slug, number)?;
                persona.powers.push(crate::generated::power(&principal.slug, number)?);
                principals.push(principal);
            }
        }
        all.extend(principals);
        let by_id = all.iter().enumerate().map(|(i, p)| (p.id(), i)).collect();
        Ok(Personas { all, by_id, cases })
    }

    /// What is wrong in the files, in words; empty when they are sound.
    pub fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut must = |good: bool, persona: &Persona, what: &str| {
            if !good {
                faults.push(format!("{}: {what}", persona.slug));
            }
        };
        let documents =
            ["regularization_resolution", "regularization_hearing", "registration", "certificate", "receipt"];
        for p in &self.all {
            must(ids::is_identifier(&p.identifier), p, "check letter of the identifier");
            must(ids::is_mobile(&p.mobile), p, "mobile");
            let naf: Option<(u64, u64)> =
                p.naf.split_at_checked(10).and_then(|(n, c)| Some((n.parse().ok()?, c.parse().ok()?)));
            must(p.naf.len() == 12 && naf.is_some_and(|(n, c)| n % 97 == c), p, "check digits of the NAF");
            must(p.can(Method::ClavePermanente) != p.password.is_empty(), p, "password");
            must(p.iban.as_deref().is_none_or(ids::is_iban), p, "check digits of the account");
            must(!p.story.trim().is_empty() && !p.purpose.is_empty(), p, "story");
            for notice in &p.notices {
                must(notice.title.chars().count() <= 60, p, &notice.title);
                must(KINDS.contains(&notice.kind.as_str()), p, &notice.kind);
                must(notice.body.contains("solo informa"), p, "a notice must say that it only informs");
            }
            for document in &p.documents {
                must(documents.contains(&document.kind.as_str()), p, &document.kind);
            }
            for year in &p.regularizations {
                let case = self.case(&year.case);
                must(case.is_some(), p, &year.case);
                let of = case.and_then(|c| c.get("year")).and_then(Value::as_i64);
                must(of == Some(i64::from(year.year)), p, "the case is of another year");
                let keeps = |name: &str| {
                    self.case(name).and_then(|c| c.pointer("/case/keep_higher_base")).and_then(Value::as_bool)
                };
                if let Some(kept) = &year.case_if_waived {
                    let of = self.case(kept).and_then(|c| c.get("year")).and_then(Value::as_i64);
                    must(of == Some(i64::from(year.year)), p, "the case after a waiver is of another year");
                    must(keeps(kept) == Some(true), p, "the case after a waiver keeps the base");
                    must(keeps(&year.case) == Some(false), p, "the proposal does not keep the base");
                }
                let heard = year.acts.iter().any(|a| a.kind == ActKind::Hearing);
                must(heard == year.case_if_waived.is_some(), p, "a hearing is for who may keep a base");
                for event in &year.events {
                    let answered = event.kind == EventKind::HearingAnswered;
                    must(
                        answered == (event.answer.is_some() && event.said.is_some()),
                        p,
                        "how it was answered",
                    );
                }
                must(year.acts.is_sorted_by_key(|a| (a.available_at, a.kind)), p, "order of the acts");
                for act in &year.acts {
                    let end = crate::terms::expires_at(act.available_at);
                    let inside = act.signed_at.is_none_or(|at| at >= act.available_at && at < end);
                    must(inside, p, "signed outside the ten days");
                }
            }
            for device in &p.devices {
                must(p.can(device.method), p, "how it signed in on a device");
                must(device.opened_at <= device.last_used_at, p, "use of a device");
            }
            for power in &p.powers {
                must(self.by_slug(&power.principal).is_some(), p, &power.principal);
                let named = match power.power.as_str() {
                    "general" => power.matters.is_empty() && power.procedures.is_empty(),
                    "by_matter" => !power.matters.is_empty() && power.procedures.is_empty(),
                    "by_procedure" => power.matters.is_empty() && !power.procedures.is_empty(),
                    _ => false,
                };
                must(named, p, "what the power names");
            }
        }
        faults
    }

    /// Everybody, the generated ones last.
    pub fn all(&self) -> &[Persona] {
        &self.all
    }

    /// By the API's identifier.
    pub fn by_id(&self, id: &str) -> Option<&Persona> {
        self.by_id.get(id).and_then(|i| self.all.get(*i))
    }

    /// By slug.
    pub fn by_slug(&self, slug: &str) -> Option<&Persona> {
        self.all.iter().find(|p| p.slug == slug)
    }

    /// By slug, identifier of the API, or DNI/NIE: what a script may have at hand.
    pub fn find(&self, word: &str) -> Option<&Persona> {
        self.by_slug(word).or_else(|| self.by_id(word)).or_else(|| self.by_identifier(word))
    }

    /// By DNI or NIE.
    pub fn by_identifier(&self, identifier: &str) -> Option<&Persona> {
        self.all.iter().find(|p| p.identifier == identifier)
    }

    /// By the identity provider's `sub`.
    pub fn by_subject(&self, subject: &str) -> Option<&Persona> {
        self.all.iter().find(|p| p.subject() == subject)
    }

    /// The computed figures of a case.
    pub fn case(&self, name: &str) -> Option<&Value> {
        self.cases.get(name)
    }
}
