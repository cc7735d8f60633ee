//! What happens in Ajustes.
use super::update::IdleTime;
use crate::{api::ApiError, effects::PlatformAnswer, text::Lang};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum Theme {
    /// As the device.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum SettingsEvent {
    /// Turns push on or off.
    Push(bool),
    /// Turns biometric access on or off.
    Biometrics(bool),
    /// Another language.
    Language(Lang),
    /// Light or dark.
    Theme(Theme),
    /// Asks to sign out on this device.
    SignOut,
    /// Asks to sign out everywhere.
    SignOutEverywhere,
    /// Locks after so long without use.
    Idle(IdleTime),
    // internal, last
    /// The platform's answer about push.
    #[serde(skip)]
    #[facet(skip)]
    PushAnswered(#[facet(opaque)] PlatformAnswer),
    /// The server ended the session, or could not be asked; whether it was everywhere.
    #[serde(skip)]
    #[facet(skip)]
    SignedOut(bool, #[facet(opaque)] Result<(), ApiError>),
}
