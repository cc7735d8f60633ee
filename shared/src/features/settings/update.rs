//! What Ajustes decides, and what of it is kept.
use super::{
    events::Theme,
    view::{IdleChoice, LanguageChoice, SettingsView, ThemeChoice},
};
use crate::{
    domain::person::Method,
    effects::PlatformAnswer,
    features::{Env, Subject, banner},
    navigation::Route,
    parts::{Banner, Dialog, LinkRow, SwitchRow, Tone},
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
    /// The longest of them.
    pub const LONGEST: Self = Self::Fifteen;

    /// How many.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        match self {
            Self::One => 1,
            Self::Five => 5,
            Self::Fifteen => 15,
        }
    }

    /// The same in seconds.
    #[must_use]
    pub fn seconds(self) -> i64 {
        i64::from(self.minutes()) * 60
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

impl Answer {
    /// The name of its words.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Unasked => "unasked",
            Self::No => "no",
            Self::On => "on",
            Self::Denied => "denied",
            Self::NoHardware => "none",
        }
    }
}

/// What belongs to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Default)]
pub struct Preferences {
    /// Push.
    #[serde(default)]
    pub push: Answer,
    /// What was said to biometric access; whether it is on is the vault's to say.
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
    /// What signing out would lose, in words.
    pub would_lose: Option<String>,
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

    /// The switch of push.
    #[must_use]
    pub fn push_row(&self, t: Texts) -> SwitchRow {
        let push = self.preferences.push;
        SwitchRow {
            label: t.get("push-label"),
            note: t.get(match push {
                Answer::Denied => "push-denied",
                Answer::NoHardware => "push-no-hardware",
                Answer::Unasked | Answer::No | Answer::On => "push-note",
            }),
            on: push == Answer::On,
            enabled: push != Answer::NoHardware,
        }
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
            text: match (&self.would_lose, self.asked) {
                (Some(lost), Some(Asked::SignOut | Asked::SignOutEverywhere)) => {
                    format!("{lost} {}", t.get(&format!("{id}-effect")))
                }
                _ => t.get(&format!("{id}-effect")),
            },
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
        biometrics: SwitchRow,
    ) -> SettingsView {
        let t = env.t;
        let link = |id: &str, route| LinkRow { label: t.get(id), note: None, route };
        let mut links = Vec::new();
        if subject.is_oneself() {
            links.push(link("contact-title", Route::Contact));
        }
        if subject.method.may_act_for_others() {
            links.push(link("represented-title", Route::Represented));
        }
        links.extend([
            link("alerts-title", Route::Alerts),
            link("devices-title", Route::Devices),
            link("storage-title", Route::Storage),
            link("diagnosis-title", Route::Diagnosis),
            link("help-title", Route::Help),
        ]);
        SettingsView {
            account: Some(t.with(
                "settings-account",
                [
                    ("name", me.name.clone().into()),
                    ("identifier", me.identifier.clone().into()),
                    ("method", method(t, subject.method).into()),
                ],
            )),
            problem: self.problem.clone(),
            alerts_label: t.get("settings-alerts"),
            push: self.push_row(t),
            biometrics,
            idle_label: t.get("settings-idle"),
            idle: IdleTime::ALL
                .map(|idle| IdleChoice {
                    idle,
                    label: t.with("settings-idle-minutes", [("n", idle.minutes().into())]),
                    selected: device.idle == idle,
                })
                .into(),
            language_label: t.get("settings-language"),
            languages: Lang::ALL
                .map(|language| LanguageChoice {
                    language,
                    label: Texts(language).get("language-name"),
                    selected: language == env.t.0,
                })
                .into(),
            theme_label: t.get("settings-theme"),
            themes: [Theme::System, Theme::Light, Theme::Dark]
                .map(|look| ThemeChoice {
                    theme: look,
                    label: theme(t, look),
                    selected: device.theme == look,
                })
                .into(),
            links,
            session_label: t.get("settings-session"),
            lock: t.get("settings-lock"),
            sign_out: t.get("sign-out"),
            sign_out_everywhere: t.get("sign-out-everywhere"),
            about: t.with("about", [("version", env!("CARGO_PKG_VERSION").into())]),
        }
    }
}

/// How a session was opened.
#[must_use]
pub fn method(t: Texts, method: Method) -> String {
    t.get(match method {
        Method::Sms => "method-sms",
        Method::ClavePermanente => "method-clave-permanente",
        Method::ClaveMovil => "method-clave-movil",
        Method::Certificate => "method-certificate",
    })
}

/// Light or dark.
#[must_use]
pub fn theme(t: Texts, theme: Theme) -> String {
    t.get(match theme {
        Theme::System => "theme-system",
        Theme::Light => "theme-light",
        Theme::Dark => "theme-dark",
    })
}
