//! The screens of signing in.
use super::events::{Capacity, SignInMethod};
use crate::parts::{Banner, Field, LinkRow, part};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A way to sign in.
    pub struct MethodRow {
        /// What to send.
        pub method: SignInMethod,
        /// Its name.
        pub label: String,
        /// What it needs, or why it is not offered now.
        pub note: String,
        /// Whether it can be chosen.
        pub enabled: bool,
    }
}
impl Default for SignInMethod {
    fn default() -> Self {
        Self::Sms
    }
}

part! {
    /// In whose name.
    pub struct CapacityChoice {
        /// What to send.
        pub capacity: Capacity,
        /// Its text.
        pub label: String,
        /// Whether it is chosen.
        pub selected: bool,
    }
}

part! {
    /// The phone keeps data of somebody whose session is over.
    pub struct KeptView {
        /// What can be read, and what not.
        pub text: String,
        /// The button; the phone asks first who it is.
        pub open: String,
    }
}

part! {
    /// Choice of how to sign in.
    pub struct WelcomeView {
        /// The app's promise.
        pub intro: String,
        /// Why one is here, if something went wrong or a session ended.
        pub problem: Option<Banner>,
        /// Question above the two capacities.
        pub capacity_label: String,
        /// Interested party, representative.
        pub capacities: Vec<CapacityChoice>,
        /// Heading above the ways.
        pub methods_label: String,
        /// The ways.
        pub methods: Vec<MethodRow>,
        /// What the phone keeps and can be read without signing in.
        pub kept: Option<KeptView>,
        /// What can be seen without signing in.
        pub links_label: String,
        /// Guide, services, help.
        pub links: Vec<LinkRow>,
        /// Says that this is not the State.
        pub disclaimer: String,
    }
}

part! {
    /// Sign-in by SMS: the three fields.
    pub struct SmsFormView {
        /// What is about to happen.
        pub intro: String,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// DNI or NIE.
        pub identifier: Field,
        /// Date of birth.
        pub birth_date: Field,
        /// Mobile; `prefix` stands before it.
        pub mobile: Field,
        /// +34.
        pub prefix: String,
        /// The button.
        pub submit: String,
        /// While it is being sent: the button stays, this is said.
        pub busy: Option<String>,
        /// Other ways, when this one is closed.
        pub ways_out: Vec<LinkRow>,
    }
}

part! {
    /// Waiting for the browser.
    pub struct WaitingView {
        /// What is happening elsewhere.
        pub text: String,
        /// The button that gives up; none where there is nothing to give up.
        pub cancel: Option<String>,
    }
}

part! {
    /// An offer before the platform's own question.
    pub struct PrimerView {
        /// What for.
        pub text: String,
        /// What it brings, and what it never does.
        pub points: Vec<String>,
        /// Yes.
        pub accept: String,
        /// Not now.
        pub later: String,
        /// No.
        pub no: String,
        /// Where to find it later.
        pub note: String,
    }
}

/// The screens of this feature, for the parent to draw.
pub enum AccessScreen {
    /// Choice of how to sign in.
    Welcome(WelcomeView),
    /// The three fields.
    SmsForm(SmsFormView),
    /// The code.
    Code(crate::parts::CodeView),
    /// The browser.
    Waiting(WaitingView),
}
