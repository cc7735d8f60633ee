//! Where one stood, for a process that the system ends: versioned, small, and without anything personal. What was being
//! written stays in the encrypted databases; tokens never leave the secret store.
use super::{Model, Phase};
use crate::{domain::person::PersonId, navigation::Route};
use serde::{Deserialize, Serialize};

/// Raised when an older snapshot can no longer be understood.
const VERSION: u8 = 1;
/// Places of one stack that are worth coming back to.
const DEPTH: usize = 8;

/// Addresses and opaque identifiers only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    version: u8,
    /// For whom one was acting, if not for oneself.
    person: Option<PersonId>,
    /// The visible stack, root first.
    places: Vec<String>,
}

impl Snapshot {
    /// Where the person stands; none while nobody is signed in.
    #[must_use]
    pub fn of(model: &Model) -> Option<Self> {
        let Phase::In(signed) = &model.phase else { return None };
        let desk = &signed.desk;
        let entries = desk.nav.entries();
        let places = entries.iter().take(DEPTH).map(|e| e.route.path()).collect();
        let person = (!desk.subject.is_oneself()).then(|| desk.subject.person.clone());
        Some(Self { version: VERSION, person, places })
    }

    /// As the shell keeps it.
    #[must_use]
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what a shell kept. `None`: of another version, or broken; the app then starts clean.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        crate::domain::json::read::<Self>(text)
            .ok()
            .filter(|s| s.version == VERSION && s.places.len() <= DEPTH)
    }

    /// For whom one was acting.
    #[must_use]
    pub const fn person(&self) -> Option<&PersonId> {
        self.person.as_ref()
    }

    /// The places that still exist, root first.
    #[must_use]
    pub fn places(&self) -> Vec<Route> {
        self.places.iter().filter_map(|p| Route::parse(p)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snapshot(places: &[&str]) -> Snapshot {
        let places = places.iter().map(|p| (*p).to_owned()).collect();
        Snapshot { version: VERSION, person: None, places }
    }

    #[test]
    fn a_snapshot_reads_back_as_itself() {
        let here = snapshot(&["/inicio", "/avisos", "/avisos/n-1"]);
        let read = Snapshot::read(&here.write()).unwrap();
        assert_eq!(read, here);
        assert_eq!(read.places().len(), 3);
    }

    #[test]
    fn an_old_or_broken_snapshot_is_none() {
        let old = Snapshot { version: VERSION + 1, ..snapshot(&["/inicio"]) };
        assert_eq!(Snapshot::read(&old.write()), None);
        for broken in
            ["", "{}", "null", "{\"version\":1", "{\"version\":1,\"person\":\"../x\",\"places\":[]}"]
        {
            assert_eq!(Snapshot::read(broken), None, "{broken}");
        }
        assert_eq!(Snapshot::read(&snapshot(&["/inicio"; 20]).write()), None);
    }

    #[test]
    fn places_that_are_gone_are_passed_over() {
        assert_eq!(snapshot(&["/inicio", "/no-hay", "/avisos"]).places(), [Route::Home, Route::Notices]);
    }
}
