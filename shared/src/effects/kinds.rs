//! The two lists of effects: all of them, and those that cross to the shell.
#![allow(
    missing_docs,
    reason = "crux's macro writes undocumented items and drops the docstrings of variants"
)]
use super::{
    Alarm, AskPush, AskUnlock, CopyText, DeviceKey, HttpCall, Now, OpenBrowser, OpenUrl, PresentDocument,
    PushToken, Random, ReadSecret, SaveSnapshot, Sign, Sleep, VaultForget, VaultOpen, VaultState, VaultStore,
    WriteSecret, db,
};
use crux_core::{macros::effect, render::RenderOperation};

/// All effects.
#[effect]
#[derive(Debug)]
pub enum Effect {
    /// Draw the view anew.
    Render(RenderOperation),
    /// The device key's public half.
    DeviceKey(DeviceKey),
    /// A signature by the device key.
    Sign(Sign),
    /// A secret kept by the platform.
    ReadSecret(ReadSecret),
    /// Keep a secret.
    WriteSecret(WriteSecret),
    /// The browser leg of a sign-in.
    OpenBrowser(OpenBrowser),
    /// Something for another app: a page, a telephone.
    OpenUrl(OpenUrl),
    /// Open or share a document.
    PresentDocument(PresentDocument),
    /// Put a text into the clipboard.
    CopyText(CopyText),
    /// The platform's question about push.
    AskPush(AskPush),
    /// The phone's own unlocking.
    AskUnlock(AskUnlock),
    /// Where the person stands.
    SaveSnapshot(SaveSnapshot),
    /// Keep a secret behind finger or face.
    VaultStore(VaultStore),
    /// Give it out.
    VaultOpen(VaultOpen),
    /// Forget it.
    VaultForget(VaultForget),
    /// Whether there is one.
    VaultState(VaultState),
    /// The address of this device for push.
    PushToken(PushToken),
    // Rust lanes: after everything the shell sees
    /// An HTTP request.
    Http(HttpCall),
    /// The device's clock.
    Now(Now),
    /// Time that passes.
    Sleep(Sleep),
    /// Time after which somebody looks again.
    Alarm(Alarm),
    /// Random bytes.
    Random(Random),
    /// See [`db`].
    OpenStore(db::OpenStore),
    /// See [`db`].
    OpenVault(db::OpenVault),
    /// See [`db`].
    CloseStore(db::CloseStore),
    /// See [`db`].
    LoadWindow(db::LoadWindow),
    /// See [`db`].
    LoadNotice(db::LoadNotice),
    /// See [`db`].
    StorePage(db::StorePage),
    /// See [`db`].
    NextOutgoing(db::NextOutgoing),
    /// See [`db`].
    DropOutgoing(db::DropOutgoing),
    /// See [`db`].
    StoreDocuments(db::StoreDocuments),
    /// See [`db`].
    LoadDocuments(db::LoadDocuments),
    /// See [`db`].
    LoadDocument(db::LoadDocument),
    /// See [`db`].
    AppendFile(db::AppendFile),
    /// See [`db`].
    FinishFile(db::FinishFile),
    /// See [`db`].
    ExportFile(db::ExportFile),
    /// See [`db`].
    Keep(db::Keep),
    /// See [`db`].
    Recall(db::Recall),
    /// See [`db`].
    Wipe(db::Wipe),
    /// See [`db`].
    Enqueue(db::Enqueue),
    /// See [`db`].
    Waiting(db::Waiting),
    /// See [`db`].
    Size(db::Size),
    /// See [`db`].
    DeleteFiles(db::DeleteFiles),
}

/// What a shell sees and has to carry out: one handler each, listed in docs/operations.md.
#[effect(facet_typegen)]
#[derive(Debug)]
pub enum ShellEffect {
    /// Draw the view anew.
    Render(RenderOperation),
    /// The device key's public half.
    DeviceKey(DeviceKey),
    /// A signature by the device key.
    Sign(Sign),
    /// A secret kept by the platform.
    ReadSecret(ReadSecret),
    /// Keep a secret.
    WriteSecret(WriteSecret),
    /// The browser leg of a sign-in.
    OpenBrowser(OpenBrowser),
    /// Something for another app: a page, a telephone.
    OpenUrl(OpenUrl),
    /// Open or share a document.
    PresentDocument(PresentDocument),
    /// Put a text into the clipboard.
    CopyText(CopyText),
    /// The platform's question about push.
    AskPush(AskPush),
    /// The phone's own unlocking.
    AskUnlock(AskUnlock),
    /// Where the person stands.
    SaveSnapshot(SaveSnapshot),
    /// Keep a secret behind finger or face.
    VaultStore(VaultStore),
    /// Give it out.
    VaultOpen(VaultOpen),
    /// Forget it.
    VaultForget(VaultForget),
    /// Whether there is one.
    VaultState(VaultState),
    /// The address of this device for push.
    PushToken(PushToken),
}
