//! What this phone keeps of a person.
use crate::parts::{Banner, Fact, Load, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// What this phone keeps of a person.
    pub struct StorageView {
        /// Whose it is, and that nobody else can read it.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// Size, and number of documents.
        pub facts: Vec<Fact>,
        /// The button that deletes the documents; none without any.
        pub delete_files: Option<String>,
        /// How to delete the rest.
        pub note: String,
        /// State.
        pub load: Load,
    }
}
