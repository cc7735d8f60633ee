//! What Ajustes decides, and what of it is kept.
use super::{
    events::Theme,
    view::{LanguageChoice, SettingsView, SwitchRow, ThemeChoice},
};
use crate::{
    effects::PlatformAnswer,
    features::{Env, Subject, banner},
    navigation::Route,
    parts::{Banner, Dialog, LinkRow, Tone},
    text::{Lang, Texts},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Name of what belongs to the device.
pub const DEVICE: &str = "device-settings";
/// Name of what belongs to a person.
pub const PERSON: &str = "preferences";

/// What belongs to the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct DeviceSettings {
    /// None: as the device.
    pub language: Option<Lang>,
    /// Light or dark.
    #[serde(default)]
    pub theme: Theme,
    /// Server's time minus the device's, in seconds, as last known.
    #[serde(default)]
    pub offset: i64,
    /// Minutes without use after which the app locks itself.
    #[serde(default)]
    pub idle: IdleTime,
}

impl DeviceSettings {
    /// Seconds without use after which the app locks itself.
    #[must_use]
    pub fn idle_seconds(&self) -> i64 {
        i64::from(self.idle.minutes()) * 60
    }
}

/// Minutes without use after which the app locks itself.
#[derive(Facet, Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
#[repr(C)]
pub enum IdleTime {
    /// One.
    One,
    /// Five.
    #[default]
    Five,
    /// Fifteen.
    Fifteen,
}

impl IdleTime {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::One, Self::Five, Self::Fifteen];

    /// How many.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Five => 5,
            Self::Fifteen => 15,
        }
    }
}

/// What was said to an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub enum Answer {
    /// Never asked, or "later".
    #[default]
    Unasked,
    /// No, to us.
    No,
    /// Yes.
    On,
    /// The platform said no: only its own settings can change that.
    Denied,
    /// The device has not got it.
    NoHardware,
}

/// What belongs to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Preferences {
    /// Push.
    #[serde(default)]
    pub push: Answer,
    /// Biometric access.
    #[serde(default)]
    pub biometrics: Answer,
}

/// What was asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Sign out on this device.
    SignOut,
    /// Sign out everywhere.
    SignOutEverywhere,
    /// Go on with a session that is about to end.
    KeepSession,
}

/// Ajustes while signed in.
#[derive(Default)]
pub struct Settings {
    /// What is kept.
    pub preferences: Preferences,
    /// What was asked.
    pub asked: Option<Asked>,
    /// What went wrong.
    pub problem: Option<Banner>,
}

impl Settings {
    /// The platform answered about push; what to say.
    pub fn push_answered(&mut self, t: Texts, answer: PlatformAnswer) -> Option<String> {
        self.problem = None;
        self.preferences.push = match answer {
            PlatformAnswer::Granted => Answer::On,
            PlatformAnswer::Denied => Answer::Denied,
            PlatformAnswer::Cancelled => return None,
            PlatformAnswer::LockedOut | PlatformAnswer::NoHardware => Answer::NoHardware,
        };
        let id = match self.preferences.push {
            Answer::On => return Some(t.get("push-said-on")),
            Answer::Denied => "push-denied",
            _ => "push-no-hardware",
        };
        let words = banner(t, Tone::Warning, id);
        let said = words.title.clone();
        self.problem = Some(words);
        Some(said)
    }

    /// The platform answered about biometrics; what to say.
    pub fn biometrics_answered(&mut self, t: Texts, answer: PlatformAnswer) -> Option<String> {
        self.problem = None;
        let id = match answer {
            PlatformAnswer::Granted => {
                self.preferences.biometrics = Answer::On;
                return Some(t.get("biometrics-said-on"));
            }
            PlatformAnswer::Cancelled => return None,
            PlatformAnswer::Denied => {
                self.preferences.biometrics = Answer::Denied;
                "biometrics-denied"
            }
            PlatformAnswer::LockedOut => "biometrics-locked-out",
            PlatformAnswer::NoHardware => {
                self.preferences.biometrics = Answer::NoHardware;
                "biometrics-no-hardware"
            }
        };
        let words = banner(t, Tone::Warning, id);
        let said = words.title.clone();
        self.problem = Some(words);
        Some(said)
    }

    /// The question before something that ends the session.
    #[must_use]
    pub fn dialog(&self, env: &Env) -> Option<Dialog> {
        let t = env.t;
        let id = match self.asked? {
            Asked::SignOut => "sign-out",
            Asked::SignOutEverywhere => "sign-out-everywhere",
            Asked::KeepSession => "keep-session",
        };
        Some(Dialog {
            title: t.get(&format!("{id}-question")),
            text: t.get(&format!("{id}-effect")),
            confirm: t.get(id),
            cancel: t.get("cancel"),
            tone: Tone::Warning,
        })
    }

    /// Ajustes.
    #[must_use]
    pub fn view(
        &self,
        env: &Env,
        device: DeviceSettings,
        me: &crate::api::dto::Person,
        subject: &Subject,
    ) -> SettingsView {
        let t = env.t;
        let row = |id: &str, answer: Answer, offered: bool| SwitchRow {
            label: t.get(&format!("{id}-label")),
            note: t.get(&match (offered, answer) {
                (false, _) => format!("{id}-not-offered"),
                (true, Answer::Denied) => format!("{id}-denied"),
                (true, Answer::NoHardware) => format!("{id}-no-hardware"),
                (true, _) => format!("{id}-note"),
            }),
            on: offered && answer == Answer::On,
            enabled: offered && answer != Answer::NoHardware,
        };
        let link = |id: &str, route| LinkRow { label: t.get(id), note: None, route };
        let mut links = Vec::new();
        if subject.is_oneself() {
            links.push(link("contact-title", Route::Contact));
        }
        if subject.method.may_act_for_others() {
            links.push(link("represented-title", Route::Represented));
        }
        links.push(link("help-title", Route::Help));
        let method = t.get(match subject.method {
            crate::domain::person::Method::Sms => "method-sms",
            crate::domain::person::Method::ClavePermanente => "method-clave-permanente",
            crate::domain::person::Method::ClaveMovil => "method-clave-movil",
            crate::domain::person::Method::Certificate => "method-certificate",
        });
        SettingsView {
            account: Some(t.with(
                "settings-account",
                [
                    ("name", me.name.clone().into()),
                    ("identifier", me.identifier.clone().into()),
                    ("method", method.into()),
                ],
            )),
            problem: self.problem.clone(),
            alerts_label: t.get("settings-alerts"),
            push: row("push", self.preferences.push, true),
            biometrics: row("biometrics", self.preferences.biometrics, me.has_clave_permanente),
            language_label: t.get("settings-language"),
            languages: Lang::ALL
                .map(|language| LanguageChoice {
                    language,
                    label: Texts(language).get("language-name"),
                    selected: language == env.t.0,
                })
                .into(),
            theme_label: t.get("settings-theme"),
            themes: [
                (Theme::System, "theme-system"),
                (Theme::Light, "theme-light"),
                (Theme::Dark, "theme-dark"),
            ]
            .map(|(theme, id)| ThemeChoice { theme, label: t.get(id), selected: device.theme == theme })
            .into(),
            links,
            session_label: t.get("settings-session"),
            sign_out: t.get("sign-out"),
            sign_out_everywhere: t.get("sign-out-everywhere"),
            about: t.with("about", [("version", env!("CARGO_PKG_VERSION").into())]),
        }
    }
}
