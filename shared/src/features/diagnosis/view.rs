//! The pages of diagnosis.
use crate::parts::{Tone, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// One thing that was looked at.
    pub struct CheckRow {
        /// Whether it is as it should be: an icon follows from it.
        pub tone: Tone,
        /// What was looked at.
        pub label: String,
        /// How it is.
        pub state: String,
        /// What to do about it.
        pub advice: Option<String>,
    }
}

part! {
    /// A page of diagnosis.
    pub struct DiagnosisView {
        /// What it is for.
        pub intro: String,
        /// The lines.
        pub rows: Vec<CheckRow>,
        /// The button that copies it all as a text.
        pub copy: String,
        /// That it was copied, or could not be.
        pub copied: Option<String>,
        /// The button that looks again.
        pub refresh: String,
        /// That it names nobody.
        pub note: String,
    }
}
