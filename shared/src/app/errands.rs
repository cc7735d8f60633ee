//! What is done in several steps outside of the model for the phone's own things. One list and one function, so that
//! the way there is compiled once.
use super::{Cmd, Event};
use crate::{
    api::{ApiError, client::Api, dto},
    domain::{dates::Instant, person::PersonId},
    effects::{
        Done,
        db::{DbResult, DeleteFiles, SharedSettings, Size, StoreSize, Vault},
        phone::Phone,
    },
    features::{
        biometrics::{self, BiometricsError},
        devices::update as devices,
        diagnosis::update as diagnosis,
        outbox,
        push::update::{self as push, PushError, Wanted},
        run,
        settings::shared,
    },
};

/// What is to be done.
pub enum Errand {
    /// Makes the vault and what is known of it agree.
    SettleBiometrics(Option<PersonId>),
    /// Turns finger or face on; the reason is shown by the platform.
    TurnOnBiometrics(PersonId, String),
    /// Turns it off; whether the server can be told by the session.
    TurnOffBiometrics(bool),
    /// Signs in by finger or face; the reason is shown by the platform.
    SignIn(String),
    /// Tells the server this device's address for push, or takes it back.
    SettlePush(Wanted),
    /// What a push is about.
    FindPush(String),
    /// What the server knows of this device's push.
    AskRegistration,
    /// Settings that the server keeps too; whether it is asked.
    ReadSettings(PersonId, bool),
    /// Changes them.
    ChangeSettings(PersonId, SharedSettings),
    /// The devices that were known last.
    RememberDevices(PersonId),
    /// The devices.
    LoadDevices(PersonId),
    /// Signs one out.
    EndSession(String),
    /// What is kept of a person.
    Measure(Vault),
    /// Deletes a person's documents.
    DeleteFiles(Vault),
    /// Puts a text into the clipboard.
    Copy(String),
}

/// How it ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ended {
    /// Whom the vault signs in.
    Biometrics(Option<PersonId>),
    /// Finger or face were turned on for this person, or not.
    BiometricsOn(PersonId, Result<(), BiometricsError>),
    /// Finger or face signed in, or not; and whom the vault signs in afterwards.
    SignedIn(Result<Box<dto::Session>, BiometricsError>, bool),
    /// Whether the server has this device's address.
    Push(Result<bool, PushError>),
    /// What a push is about.
    PushFound(Result<dto::PushTarget, ApiError>),
    /// What the server knows of this device's push.
    Registration(Result<dto::PushRegistration, ApiError>),
    /// Settings that the server keeps too.
    Settings(SharedSettings),
    /// They were changed, or not.
    SettingsChanged(DbResult<()>),
    /// The devices that were known last.
    Remembered(Option<(dto::Sessions, Instant)>),
    /// The devices.
    Devices(Result<dto::Sessions, ApiError>),
    /// One was signed out, or not.
    SessionEnded(String, Result<(), ApiError>),
    /// What is kept of a person.
    Measured(DbResult<StoreSize>),
    /// The documents were deleted, or not.
    FilesDeleted(DbResult<StoreSize>),
    /// The text was copied, or not.
    Copied(bool),
    /// Nothing to tell.
    Nothing,
}

impl Errand {
    /// Whether it is the device's, and its end matters whoever is signed in by then.
    const fn is_of_device(&self) -> bool {
        matches!(
            self,
            Self::SettleBiometrics(_)
                | Self::TurnOnBiometrics(..)
                | Self::TurnOffBiometrics(_)
                | Self::SignIn(_)
        )
    }
}

/// Begins it. The end of what a session began is of that session only.
pub fn begin(api: &Api, session: Option<u32>, errand: Errand) -> Cmd {
    let api = api.clone();
    let session = session.filter(|_| !errand.is_of_device());
    run(move |ctx| async move {
        let ended = Event::Errand(Box::new(carry_out(&api, &ctx, errand).await));
        match session {
            Some(id) => Event::InSession(id, Box::new(ended)),
            None => ended,
        }
    })
}

async fn carry_out(api: &Api, ctx: &dyn Phone, errand: Errand) -> Ended {
    match errand {
        Errand::SettleBiometrics(me) => Ended::Biometrics(biometrics::settle(api, ctx, me.as_ref()).await),
        Errand::TurnOnBiometrics(me, reason) => {
            let result = biometrics::turn_on(api, ctx, &me, reason).await;
            Ended::BiometricsOn(me, result)
        }
        Errand::TurnOffBiometrics(signed_in) => {
            biometrics::turn_off(api, ctx, signed_in).await;
            Ended::Nothing
        }
        Errand::SignIn(reason) => {
            let (result, kept) = biometrics::sign_in(api, ctx, reason).await;
            Ended::SignedIn(result.map(Box::new), kept)
        }
        Errand::SettlePush(wanted) => Ended::Push(push::settle(api, ctx, wanted).await),
        Errand::FindPush(id) => Ended::PushFound(push::find(api, ctx, &id).await),
        Errand::AskRegistration => Ended::Registration(diagnosis::registration(api, ctx).await),
        Errand::ReadSettings(me, true) => Ended::Settings(shared::ask(api, ctx, &me).await),
        Errand::ReadSettings(me, false) => Ended::Settings(shared::known(ctx, &me).await),
        Errand::ChangeSettings(me, change) => {
            let changed = shared::change(api, ctx, &me, change).await;
            if changed.is_ok() {
                // whoever acts for somebody else has another outbox at hand; one's own sends the rest later
                outbox::flush(api, ctx, &Vault::Person(me)).await;
            }
            Ended::SettingsChanged(changed)
        }
        Errand::RememberDevices(me) => Ended::Remembered(devices::remembered(ctx, me).await),
        Errand::LoadDevices(me) => Ended::Devices(devices::load(api, ctx, me).await),
        Errand::EndSession(id) => {
            let result = devices::end(api, ctx, &id).await;
            Ended::SessionEnded(id, result)
        }
        Errand::Measure(vault) => Ended::Measured(ctx.size(Size { vault }).await),
        Errand::DeleteFiles(vault) => Ended::FilesDeleted(ctx.delete_files(DeleteFiles { vault }).await),
        Errand::Copy(text) => Ended::Copied(ctx.copy(text).await == Done::Yes),
    }
}
