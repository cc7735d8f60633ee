//! Everything that can happen.
use crate::{
    api::{ApiError, dto},
    effects::db::{DbResult, WaitingItems},
    features::{
        access::events::AccessEvent, contact::events::ContactEvent, devices::events::DevicesEvent,
        diagnosis::events::DiagnosisEvent, documents::events::DocumentsEvent, notices::events::NoticesEvent,
        outbox::OutboxEvent, push::events::PushEvent, regularization::events::RegularizationEvent,
        regularization::payment::Trip, represented::events::RepresentedEvent,
        services::events::ServicesEvent, settings::events::SettingsEvent, settings::update::Asked,
        simulator::events::SimulatorEvent, storage::events::StorageEvent,
    },
    navigation::{Route, Tab},
    text::Lang,
};
use facet::Facet;
use serde::{Deserialize, Serialize};

/// What a shell tells at the start.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq, Eq, Default)]
pub struct Launch {
    /// Base address of the server, without a slash at the end.
    pub api: String,
    /// Where the identity provider sends the person back to.
    pub redirect_uri: String,
    /// The address the app was opened at; "/" if by its icon.
    pub path: String,
    /// The device's language.
    pub language: Lang,
    /// The identity provider to use instead of the one that the server names.
    pub issuer: Option<String>,
    /// What this device is called in the list of one's devices.
    pub device_name: String,
    /// What [`SaveSnapshot`](crate::effects::SaveSnapshot) had kept, if the system ended the app.
    pub snapshot: Option<String>,
}

/// Events. Shell events first; those that only the core sends itself last, their numbers never cross.
#[derive(Facet, Serialize, Deserialize, Clone, Debug, PartialEq)]
#[repr(C)]
pub enum Event {
    /// The app was started.
    Start(Launch),
    /// Goes to a place.
    Go(Route),
    /// A deep link, or an address of the browser.
    OpenPath(String),
    /// Leaves the visible place: the button, the browser, or a completed gesture.
    Back,
    /// Selects a place at the bottom.
    SelectTab(Tab),
    /// Tries again what failed.
    Retry,
    /// The device found or lost the network.
    Connectivity(bool),
    /// The app came to the foreground: what is visible is brought up to date.
    Foreground,
    /// Does what the dialog asked about.
    Confirm,
    /// Takes it back.
    Dismiss,
    /// Answers a screen of signing in.
    Access(AccessEvent),
    /// Choosing whom to act for.
    Represented(RepresentedEvent),
    /// Notices.
    Notices(NoticesEvent),
    /// Documents.
    Documents(DocumentsEvent),
    /// Regularization.
    Regularization(RegularizationEvent),
    /// Mobile and e-mail.
    Contact(ContactEvent),
    /// Services, guide, help.
    Services(ServicesEvent),
    /// The simulator.
    Simulator(SimulatorEvent),
    /// Ajustes.
    Settings(SettingsEvent),
    /// Something was touched or typed; at most once in ten seconds is enough.
    Active,
    /// The app goes out of sight.
    Background,
    /// Opens the locked app.
    Unlock,
    /// Locks the app at once.
    Lock,
    /// The switches of push, kind by kind.
    Push(PushEvent),
    /// The list of devices.
    Devices(DevicesEvent),
    /// What this phone keeps.
    Storage(StorageEvent),
    /// The two pages of diagnosis.
    Diagnosis(DiagnosisEvent),
    /// The platform changed the address of this device for push.
    PushTokenChanged(String),
    /// A push came while the app is open: its opaque reference.
    PushReceived(String),
    /// A push was tapped: its opaque reference. An app that is started by the tap is told `/push/{ref}` as its path.
    PushOpened(String),
    /// A document is in the phone's own hands, to be read or shared, of whose touches nobody hears; or no longer.
    Reading(bool),
    // internal, last: their numbers never cross
    /// What this device keeps was read at the start.
    #[serde(skip)]
    #[facet(skip)]
    Restored(#[facet(opaque)] Box<super::start::Restored>),
    /// The server's state, or why not.
    #[serde(skip)]
    #[facet(skip)]
    Status(#[facet(opaque)] Result<dto::Status, ApiError>),
    /// The result of something begun at a desk; dropped if that desk is gone.
    #[serde(skip)]
    #[facet(skip)]
    AtDesk(u32, Box<Self>),
    /// The result of something begun in a session; dropped if that session is gone.
    #[serde(skip)]
    #[facet(skip)]
    InSession(u32, Box<Self>),
    /// A session was opened.
    #[serde(skip)]
    #[facet(skip)]
    SessionOpened(#[facet(opaque)] Box<super::Opened>),
    /// The way back from the payment gateway: where it began.
    #[serde(skip)]
    #[facet(skip)]
    BackFromPayment(#[facet(opaque)] Option<Trip>),
    /// What still waits for the server when somebody wants to leave.
    #[serde(skip)]
    #[facet(skip)]
    Leaving(#[facet(opaque)] Asked, #[facet(opaque)] WaitingItems),
    /// What the lock looks after.
    #[serde(skip)]
    #[facet(skip)]
    Watched(#[facet(opaque)] super::lock::Seen),
    /// The database of somebody to act for is open, or not; where to go then.
    #[serde(skip)]
    #[facet(skip)]
    ReadyToAct(#[facet(opaque)] Box<super::Ready>),
    /// The session has its whole time again, or not.
    #[serde(skip)]
    #[facet(skip)]
    SessionKept(#[facet(opaque)] Result<(), ApiError>),
    /// Small things on their way to the server.
    #[serde(skip)]
    #[facet(skip)]
    Outbox(#[facet(opaque)] OutboxEvent),
    /// An errand ended.
    #[serde(skip)]
    #[facet(skip)]
    Errand(#[facet(opaque)] Box<super::errands::Ended>),
    /// Something was kept on this device, or not.
    #[serde(skip)]
    #[facet(skip)]
    Kept(#[facet(opaque)] DbResult<()>),
    /// Nothing to tell; only draws.
    #[serde(skip)]
    #[facet(skip)]
    Nothing,
}

impl Event {
    /// Whether a person did it: somebody is there. What features tell themselves comes wrapped, as of a desk or a session.
    #[must_use]
    pub const fn is_by_hand(&self) -> bool {
        matches!(
            self,
            Self::Go(_)
                | Self::OpenPath(_)
                | Self::Back
                | Self::SelectTab(_)
                | Self::Retry
                | Self::Confirm
                | Self::Dismiss
                | Self::Active
                | Self::Represented(_)
                | Self::Notices(_)
                | Self::Documents(_)
                | Self::Regularization(_)
                | Self::Contact(_)
                | Self::Simulator(_)
                | Self::Settings(_)
                | Self::Push(_)
                | Self::Devices(_)
                | Self::Storage(_)
                | Self::Diagnosis(_)
                | Self::PushOpened(_)
                | Self::Reading(_)
        )
    }
}
