//! What happens while signing in.
use crate::{
    api::{ApiError, dto},
    effects::{BrowserAnswer, PlatformAnswer},
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// In whose name the person signs in.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C)]
pub enum Capacity {
    /// As interested party (*interesado*).
    #[default]
    Interested,
    /// As representative (*apoderado*): the next screen asks for whom.
    Representative,
}

/// The ways to sign in.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum SignInMethod {
    /// A code by SMS.
    Sms,
    /// Cl@ve permanente: identifier and password.
    ClavePermanente,
    /// Cl@ve Móvil: confirmed in the Cl@ve app.
    ClaveMovil,
    /// Digital certificate.
    Certificate,
    /// Finger or face, for who turned it on.
    Biometrics,
}

/// The fields of the sign-in by SMS.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum AccessField {
    /// DNI or NIE.
    Identifier,
    /// Date of birth.
    BirthDate,
    /// Mobile.
    Mobile,
    /// The code that came by SMS.
    Code,
}

/// The two offers after the first sign-in.
#[derive(Facet, Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub enum PrimerAnswer {
    /// Yes: now the platform asks.
    Accept,
    /// Not now: asked again at the next sign-in.
    Later,
    /// No: to be found in Ajustes.
    No,
}

/// Events of the feature.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum AccessEvent {
    /// Chooses in whose name.
    Choose(Capacity),
    /// Chooses how.
    Start(SignInMethod),
    /// A field's text changed.
    Typed {
        /// Which field.
        field: AccessField,
        /// Its whole text.
        text: String,
    },
    /// A field lost the focus.
    Left(AccessField),
    /// Sends the form or the code.
    Submit,
    /// Asks for another code.
    Resend,
    /// Gives up the browser leg.
    Cancel,
    /// Answers a primer.
    Primer(PrimerAnswer),
    /// Reads what the phone keeps, after the phone itself has asked who it is.
    ReadKept,
    // internal, last: their numbers never cross
    /// The code was sent, or not.
    #[serde(skip)]
    #[facet(skip)]
    Challenged(#[facet(opaque)] Result<dto::Challenge, ApiError>),
    /// The browser leg ended.
    #[serde(skip)]
    #[facet(skip)]
    Browser(#[facet(opaque)] Result<BrowserAnswer, super::AccessError>),
    /// Whether the phone knows the person.
    #[serde(skip)]
    #[facet(skip)]
    Known(#[facet(opaque)] PlatformAnswer),
    /// A session was opened, or not.
    #[serde(skip)]
    #[facet(skip)]
    Opened(#[facet(opaque)] Result<Box<dto::Session>, super::AccessError>),
}
