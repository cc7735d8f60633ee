package org.importass.bridge

import kotlinx.coroutines.CancellationException
import org.importass.shared.BrowserAnswer
import org.importass.shared.DeviceKeyAnswer
import org.importass.shared.Done
import org.importass.shared.PlatformAnswer
import org.importass.shared.PushTokenAnswer
import org.importass.shared.SecretAnswer
import org.importass.shared.ShellEffect
import org.importass.shared.ShellError
import org.importass.shared.SignAnswer
import org.importass.shared.VaultAnswer
import org.importass.shared.VaultTrouble

/** The bytes of the one answer to a request; none to [ShellEffect.Render], which wants a new drawing instead. */
@Suppress("CyclomaticComplexMethod") // a list, not a decision
internal suspend fun Handlers.answer(effect: ShellEffect): ByteArray? = when (effect) {
    is ShellEffect.Render -> null
    is ShellEffect.DeviceKey ->
        ask(deviceKey, effect.value, DeviceKeyAnswer.Failed(ShellError.FAILED)).bincodeSerialize()
    is ShellEffect.Sign -> ask(sign, effect.value, SignAnswer.Failed(ShellError.FAILED)).bincodeSerialize()
    // natively the core asks the secret store itself
    is ShellEffect.ReadSecret -> SecretAnswer.Failed(ShellError.UNSUPPORTED).bincodeSerialize()
    is ShellEffect.WriteSecret -> Done.Failed(ShellError.UNSUPPORTED).bincodeSerialize()
    is ShellEffect.OpenBrowser ->
        ask(openBrowser, effect.value, BrowserAnswer.Failed(ShellError.FAILED)).bincodeSerialize()
    is ShellEffect.OpenUrl -> ask(openUrl, effect.value, failed).bincodeSerialize()
    is ShellEffect.PresentDocument -> ask(presentDocument, effect.value, failed).bincodeSerialize()
    is ShellEffect.CopyText -> ask(copyText, effect.value, failed).bincodeSerialize()
    is ShellEffect.AskPush -> ask(askPush, effect.value, PlatformAnswer.NOHARDWARE).bincodeSerialize()
    is ShellEffect.AskUnlock -> ask(askUnlock, effect.value, PlatformAnswer.CANCELLED).bincodeSerialize()
    is ShellEffect.SaveSnapshot -> ask(saveSnapshot, effect.value, failed).bincodeSerialize()
    is ShellEffect.VaultStore -> ask(vaultStore, effect.value, shut).bincodeSerialize()
    is ShellEffect.VaultOpen -> ask(vaultOpen, effect.value, shut).bincodeSerialize()
    is ShellEffect.VaultForget -> ask(vaultForget, effect.value, shut).bincodeSerialize()
    is ShellEffect.VaultState -> ask(vaultState, effect.value, shut).bincodeSerialize()
    is ShellEffect.PushToken ->
        ask(pushToken, effect.value, PushTokenAnswer.Failed(ShellError.FAILED)).bincodeSerialize()
}

private val shut = VaultAnswer.Trouble(VaultTrouble.FAILED)
private val failed = Done.Failed(ShellError.FAILED)

/** A handler that throws has failed; only the end of the core itself is not an answer. */
private suspend fun <Operation, Answer> ask(
    handler: Handler<Operation, Answer>,
    operation: Operation,
    otherwise: Answer,
): Answer = try {
    handler.carryOut(operation)
} catch (ended: CancellationException) {
    throw ended
} catch (@Suppress("TooGenericExceptionCaught") _: Exception) {
    // whatever the platform throws: the core must have its answer, and what it says may be personal
    otherwise
}
