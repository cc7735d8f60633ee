//! The screens of mobile and e-mail.
use crate::parts::{Banner, Fact, Field, LinkRow, Load, OutcomeView, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// What TGSS knows, masked.
    pub struct ContactView {
        /// What they are used for.
        pub intro: String,
        /// Mobile and e-mail.
        pub facts: Vec<Fact>,
        /// Change or communicate each.
        pub changes: Vec<LinkRow>,
        /// State.
        pub load: Load,
    }
}

part! {
    /// A new mobile or e-mail.
    pub struct ContactFormView {
        /// What is about to happen.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// The new one.
        pub field: Field,
        /// +34 before a mobile.
        pub prefix: Option<String>,
        /// The button.
        pub submit: String,
        /// While it is being sent.
        pub busy: Option<String>,
    }
}

/// The screens of this feature, for the parent to draw.
pub enum ContactScreen {
    /// What TGSS knows.
    List(ContactView),
    /// A new one.
    Form(ContactFormView),
    /// The code.
    Code(crate::parts::CodeView),
    /// How it ended.
    Outcome(OutcomeView),
}
