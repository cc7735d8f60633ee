//! The screen Ajustes.
use super::{events::Theme, update::IdleTime};
use crate::{
    parts::{Banner, LinkRow, SwitchRow, part},
    text::Lang,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

part! {
    /// A language.
    pub struct LanguageChoice {
        /// What to send.
        pub language: Lang,
        /// Its own name.
        pub label: String,
        /// Whether it is the chosen one.
        pub selected: bool,
    }
}

part! {
    /// Light or dark.
    pub struct ThemeChoice {
        /// What to send.
        pub theme: Theme,
        /// Its text.
        pub label: String,
        /// Whether it is the chosen one.
        pub selected: bool,
    }
}

part! {
    /// After how long without use the app is locked.
    pub struct IdleChoice {
        /// What to send.
        pub idle: IdleTime,
        /// Its text.
        pub label: String,
        /// Whether it is the chosen one.
        pub selected: bool,
    }
}

part! {
    /// Ajustes.
    pub struct SettingsView {
        /// Who is signed in and how; none while signed out.
        pub account: Option<String>,
        /// What went wrong.
        pub problem: Option<Banner>,
        /// Heading of the two switches.
        pub alerts_label: String,
        /// Push.
        pub push: SwitchRow,
        /// Biometric access.
        pub biometrics: SwitchRow,
        /// Heading of the time without use.
        pub idle_label: String,
        /// Times without use after which the app is locked.
        pub idle: Vec<IdleChoice>,
        /// Heading of language.
        pub language_label: String,
        /// Languages.
        pub languages: Vec<LanguageChoice>,
        /// Heading of light and dark.
        pub theme_label: String,
        /// Light and dark.
        pub themes: Vec<ThemeChoice>,
        /// Contact data, whom to act for, the pages of Ajustes, help.
        pub links: Vec<LinkRow>,
        /// Heading of the end of the session.
        pub session_label: String,
        /// Lock at once.
        pub lock: String,
        /// Sign out on this device.
        pub sign_out: String,
        /// Sign out everywhere.
        pub sign_out_everywhere: String,
        /// Version and that this is not the State.
        pub about: String,
    }
}
