//! Whom the data belongs to, and what a power opens.
use serde::{Deserialize, Serialize};

/// The server's opaque id of a person. Names a database file too, so its form is checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonId(String);

/// Not an opaque id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an opaque id")]
pub struct NotAnId;

impl TryFrom<String> for PersonId {
    type Error = NotAnId;

    fn try_from(text: String) -> Result<Self, NotAnId> {
        let fits = (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
        if fits { Ok(Self(text)) } else { Err(NotAnId) }
    }
}

impl From<PersonId> for String {
    fn from(id: PersonId) -> Self {
        id.0
    }
}

impl PersonId {
    /// The id.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How the session was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// A code by SMS: enough for one's own affairs.
    Sms,
    /// Cl@ve permanente.
    ClavePermanente,
    /// Cl@ve Móvil.
    ClaveMovil,
    /// Digital certificate.
    Certificate,
}

impl Method {
    /// Acting for somebody else needs Cl@ve or a certificate (our reading of the presentation, domain.md 3.2).
    #[must_use]
    pub const fn may_act_for_others(self) -> bool {
        !matches!(self, Self::Sms)
    }
}

/// Kind of a power (*apoderamiento*, Orden ISM/189/2021).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PowerKind {
    /// Everything but the Personal Area.
    General,
    /// By matter (*por materias*).
    ByMatter,
    /// By procedure (*por trámites*).
    ByProcedure,
}

/// What a power opens. The server enforces it; this only keeps the app from offering what would be refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Power {
    /// Its kind.
    pub kind: PowerKind,
    /// The matters, by the contract's names.
    #[serde(default)]
    pub matters: Vec<String>,
    /// The procedures, by the contract's names.
    #[serde(default)]
    pub procedures: Vec<String>,
}

impl Power {
    /// Whether the regularization (summary, detail) is open under it.
    #[must_use]
    pub fn opens_regularization(&self) -> bool {
        match self.kind {
            PowerKind::General => true,
            PowerKind::ByMatter => self.matters.iter().any(|m| m == "contribution_and_collection"),
            PowerKind::ByProcedure => self.procedures.iter().any(|p| p == "regularization"),
        }
    }

    /// Whether notices are open under it.
    #[must_use]
    pub fn opens_notices(&self) -> bool {
        match self.kind {
            PowerKind::General | PowerKind::ByMatter => true,
            PowerKind::ByProcedure => {
                self.procedures.iter().any(|p| p == "notifications" || p == "regularization")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests")]
    use super::*;

    #[test]
    fn a_power_opens_what_the_table_says() {
        let power = |kind, matters: &[&str], procedures: &[&str]| Power {
            kind,
            matters: matters.iter().map(ToString::to_string).collect(),
            procedures: procedures.iter().map(ToString::to_string).collect(),
        };
        assert!(power(PowerKind::General, &[], &[]).opens_regularization());
        assert!(power(PowerKind::ByMatter, &["contribution_and_collection"], &[]).opens_regularization());
        assert!(!power(PowerKind::ByMatter, &["benefits"], &[]).opens_regularization());
        assert!(!power(PowerKind::ByProcedure, &[], &["notifications"]).opens_regularization());
        assert!(power(PowerKind::ByProcedure, &[], &["notifications"]).opens_notices());
        assert!(power(PowerKind::ByProcedure, &[], &["regularization"]).opens_regularization());
        for kind in [PowerKind::General, PowerKind::ByMatter] {
            assert!(power(kind, &[], &[]).opens_notices(), "{kind:?}");
        }
        for procedure in ["notifications", "regularization"] {
            assert!(
                power(PowerKind::ByProcedure, &[], &["appeals", procedure]).opens_notices(),
                "{procedure}"
            );
        }
        assert!(!power(PowerKind::ByProcedure, &[], &["appeals"]).opens_notices());
        assert!(!power(PowerKind::ByProcedure, &[], &["appeals"]).opens_regularization());
    }

    #[test]
    fn a_code_by_sms_alone_does_not_act_for_others() {
        assert!(!Method::Sms.may_act_for_others());
        for method in [Method::ClavePermanente, Method::ClaveMovil, Method::Certificate] {
            assert!(method.may_act_for_others(), "{method:?}");
        }
    }

    #[test]
    fn an_id_is_kept_as_it_came() {
        for text in ["7", "p_01-Zz", &"x".repeat(64)] {
            let id = PersonId::try_from(text.to_owned()).unwrap();
            assert_eq!(id.as_str(), text);
            assert_eq!(String::from(id), text);
        }
        assert!(PersonId::try_from("x".repeat(65)).is_err());
    }

    #[test]
    fn an_id_never_leaves_its_folder() {
        for wrong in ["", "../x", "a/b", "a.b", "ñ"] {
            assert!(PersonId::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
