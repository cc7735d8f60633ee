package org.importass.bridge

import org.importass.shared.AskPush
import org.importass.shared.AskUnlock
import org.importass.shared.BrowserAnswer
import org.importass.shared.CopyText
import org.importass.shared.DeviceKey
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Done
import org.importass.shared.OpenBrowser
import org.importass.shared.OpenUrl
import org.importass.shared.PlatformAnswer
import org.importass.shared.PresentDocument
import org.importass.shared.PushToken
import org.importass.shared.PushTokenAnswer
import org.importass.shared.SaveSnapshot
import org.importass.shared.Sign
import org.importass.shared.SignAnswer
import org.importass.shared.VaultAnswer
import org.importass.shared.VaultForget
import org.importass.shared.VaultOpen
import org.importass.shared.VaultState
import org.importass.shared.VaultStore

/** Carries out one kind of request. It may throw: the answer is then that it failed. */
public fun interface Handler<in Operation, out Answer> {
    /** Does it, however long it takes. */
    public suspend fun carryOut(operation: Operation): Answer
}

/** One handler for each operation of the core; secrets it keeps itself, in the platform's store. */
public class Handlers(
    /** The device key's public half. */
    public val deviceKey: Handler<DeviceKey, DeviceKeyAnswer>,
    /** A signature by the device key. */
    public val sign: Handler<Sign, SignAnswer>,
    /** A page that sends the person back. */
    public val openBrowser: Handler<OpenBrowser, BrowserAnswer>,
    /** A page or a telephone. */
    public val openUrl: Handler<OpenUrl, Done>,
    /** A document for another app. */
    public val presentDocument: Handler<PresentDocument, Done>,
    /** A text for the clipboard. */
    public val copyText: Handler<CopyText, Done>,
    /** The platform's question about notifications. */
    public val askPush: Handler<AskPush, PlatformAnswer>,
    /** Whether the phone knows the person, by whatever it is unlocked with. */
    public val askUnlock: Handler<AskUnlock, PlatformAnswer>,
    /** Keeps where the person stands, for a process that the system ends. */
    public val saveSnapshot: Handler<SaveSnapshot, Done>,
    /** Keeps a secret behind finger or face. */
    public val vaultStore: Handler<VaultStore, VaultAnswer>,
    /** Gives it out. */
    public val vaultOpen: Handler<VaultOpen, VaultAnswer>,
    /** Forgets it. */
    public val vaultForget: Handler<VaultForget, VaultAnswer>,
    /** Whether there is one. */
    public val vaultState: Handler<VaultState, VaultAnswer>,
    /** The address of this device for push. */
    public val pushToken: Handler<PushToken, PushTokenAnswer>,
)
