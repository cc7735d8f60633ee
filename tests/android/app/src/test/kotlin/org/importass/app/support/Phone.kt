package org.importass.app.support

import android.Manifest
import android.app.Activity
import android.app.KeyguardManager
import android.app.Notification
import android.content.Context
import android.content.Intent
import android.net.ConnectivityManager
import android.net.Uri
import android.os.Bundle
import android.view.WindowManager
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.SemanticsNodeInteraction
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasScrollAction
import androidx.compose.ui.test.hasScrollToNodeAction
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isHeading
import androidx.compose.ui.test.junit4.ComposeTestRule
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onLast
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performScrollToNode
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextReplacement
import androidx.test.core.app.ApplicationProvider
import com.google.android.gms.auth.api.phone.SmsRetriever
import com.google.android.gms.common.api.CommonStatusCodes
import com.google.android.gms.common.api.Status
import org.importass.app.MainActivity
import org.importass.app.TestApplication
import org.importass.bridge.AppState
import org.importass.shared.Dialog
import org.importass.shared.Screen
import org.robolectric.Robolectric
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowBiometricPrompt
import org.robolectric.shadows.ShadowLooper.idleMainLooper
import org.robolectric.shadows.ShadowNetwork
import java.io.File

/** The app in somebody's hand: finds things by what is read or heard, and touches them. */
class Phone(private val ui: ComposeTestRule, val sandbox: Sandbox) : AutoCloseable {
    val app: TestApplication get() = ApplicationProvider.getApplicationContext<Context>() as TestApplication
    lateinit var controller: ActivityController<MainActivity>
        private set
    val activity: MainActivity get() = controller.get()

    /** Opens the app by its icon, or by an address. */
    fun open(address: String? = null): Phone {
        TestApplication.server = sandbox.origin
        val intent = Intent(app, MainActivity::class.java)
        if (address != null) intent.setAction(Intent.ACTION_VIEW).data = Uri.parse(address)
        controller = Robolectric.buildActivity(MainActivity::class.java, intent).setup()
        return this
    }

    override fun close() {
        app.core.stop()
        TestApplication.server = TestApplication.NOWHERE
        sandbox.close()
    }

    fun waitFor(what: String, patience: Long = PATIENCE, there: () -> Boolean) {
        try {
            // whoever asks the screen lets the main thread work; whoever asks something else does not
            ui.waitUntil(patience) {
                if (saved == null) ui.waitForIdle() else idleMainLooper() // out of sight nothing is drawn
                there()
            }
        } catch (late: Throwable) {
            throw AssertionError("waited for $what; shown:\n${shown().joinToString("\n")}", late)
        }
    }

    /** Everything that is written or said on the screen. */
    fun shown(): List<String> = words(unmerged = true)

    /** What a reader comes upon: without what is drawn but hidden from it. */
    fun heard(): List<String> = words(unmerged = false)

    private fun words(unmerged: Boolean) = ui.onAllNodes(SemanticsMatcher("any") { true }, useUnmergedTree = unmerged)
        .fetchSemanticsNodes(atLeastOneRootRequired = false)
        .flatMap { node ->
            node.config.getOrElse(SemanticsProperties.Text) { emptyList() }.map { it.text } +
                node.config.getOrElse(SemanticsProperties.ContentDescription) { emptyList() }
        }

    fun sees(text: String) = shown().any { it == text }

    fun sees(pattern: Regex) = shown().any { pattern.matches(it) }

    fun waitFor(text: String, patience: Long = PATIENCE) = waitFor("'$text'", patience) { sees(text) }

    fun waitFor(pattern: Regex, patience: Long = PATIENCE) = waitFor("'$pattern'", patience) { sees(pattern) }

    /** The screen's own heading. */
    fun waitForHeading(text: String) = waitFor("the heading '$text'") {
        ui.onAllNodes(isHeading() and hasText(text)).fetchSemanticsNodes(false).isNotEmpty()
    }

    private fun named(text: String) = SemanticsMatcher("named '$text'") { node ->
        node.config.getOrElse(SemanticsProperties.Text) { emptyList() }.any { it.text == text } ||
            node.config.getOrElse(SemanticsProperties.ContentDescription) { emptyList() }.any { it == text }
    }

    private fun named(pattern: Regex) = SemanticsMatcher("named '$pattern'") { node ->
        node.config.getOrElse(SemanticsProperties.Text) { emptyList() }.any { pattern.matches(it.text) } ||
            node.config.getOrElse(SemanticsProperties.ContentDescription) { emptyList() }.any { pattern.matches(it) }
    }

    private val pressable = SemanticsMatcher.keyIsDefined(SemanticsActions.OnClick)

    private fun find(matcher: SemanticsMatcher): SemanticsNodeInteraction {
        waitFor(matcher.description) { exists(matcher) || scrolledTo(matcher) }
        return ui.onAllNodes(matcher).onFirst()
    }

    private fun exists(matcher: SemanticsMatcher) = ui.onAllNodes(matcher).fetchSemanticsNodes(false).isNotEmpty()

    /** A list composes only what is in sight. */
    private fun scrolledTo(matcher: SemanticsMatcher): Boolean {
        val lists = ui.onAllNodes(hasScrollToNodeAction()).fetchSemanticsNodes(false).size
        return lists > 0 && runCatching { ui.onAllNodes(hasScrollToNodeAction()).onFirst().performScrollToNode(matcher) }.isSuccess
    }

    private fun touch(matcher: SemanticsMatcher) {
        val node = find(matcher)
        if (exists(matcher and hasAnyAncestor(hasScrollAction()))) runCatching { node.performScrollTo() }
        node.performSemanticsAction(SemanticsActions.OnClick)
    }

    fun press(text: String) = touch(named(text) and pressable)

    fun press(pattern: Regex) = touch(named(pattern) and pressable)

    /** Whether it was there to be pressed. */
    private fun pressIfThere(text: String) = runCatching {
        ui.onAllNodes(named(text) and pressable).onFirst().performSemanticsAction(SemanticsActions.OnClick)
    }.isSuccess

    /** Of those with this name the one drawn last: a question lies above its screen. */
    fun pressLast(text: String) = ui.onAllNodes(named(text) and pressable).onLast().performSemanticsAction(SemanticsActions.OnClick)

    /** Presses one of a question's two buttons. */
    fun answerQuestion(button: (Dialog) -> String) {
        pressLast(button(checkNotNull(view?.dialog)))
        waitFor("the question to go") { view?.dialog == null }
    }

    fun canPress(text: String) = exists(named(text) and pressable)

    fun isEnabled(text: String) =
        ui.onAllNodes(named(text) and pressable).fetchSemanticsNodes().first().config.none { it.key == SemanticsProperties.Disabled }

    fun type(label: String, text: String) {
        val field = find(named(label) and hasSetTextAction())
        runCatching { field.performScrollTo() }
        field.performTextReplacement(text)
    }

    /** The field says so in the end: the core may hear of the last letter while another screen takes its place. */
    fun waitForWritten(label: String, text: String) = waitFor("'$text' in '$label'") { written(label) == text }

    fun written(label: String): String =
        find(named(label) and hasSetTextAction()).fetchSemanticsNode().config[SemanticsProperties.EditableText].text

    fun hasFocus(label: String) =
        find(named(label) and hasSetTextAction()).fetchSemanticsNode().config[SemanticsProperties.Focused]

    fun isOn(label: String): String =
        find(named(label) and SemanticsMatcher.keyIsDefined(SemanticsProperties.ToggleableState))
            .fetchSemanticsNode().config[SemanticsProperties.ToggleableState].name

    /** How many rows with this mark are composed. */
    fun count(text: String) = shown().count { it == text }

    private val view get() = (app.core.state.value as? AppState.Running)?.view
    private val notices get() = (view?.screen as? Screen.Notices)?.value

    fun rowsOfNotices() = notices?.rows?.size

    /** What is unread, as the core tells it for the icon. */
    fun iconNumber() = view?.iconNumber?.toInt() ?: 0

    /** "Avisos 1 a 100": it stands below the last row, which is not composed. */
    fun position() = notices?.paging?.position

    /** Neither pictures nor the list of recent apps show it. */
    val isSecure get() = activity.window.attributes.flags and WindowManager.LayoutParams.FLAG_SECURE != 0

    /** Nothing is on its way from the server. */
    val isAtRest get() = view?.updating == false

    /** The screen's own heading, as it is written. */
    fun heading(): String = checkNotNull(view?.title)

    fun back() = ui.runOnUiThread { activity.onBackPressedDispatcher.onBackPressed() }

    /** Plays the person in the browser, and comes back by the app's own address. */
    fun browse(slug: String, givesUp: Boolean = false) = away { wayBack(slug, givesUp) }

    /** Closes the browser's page without an answer. */
    fun closeBrowser() = away {
        started()
        null
    }

    /** What the browser would open in the end. */
    fun wayBack(slug: String, givesUp: Boolean = false): String =
        Browser(sandbox, sandbox.person(slug)).visit(started().dataString!!, givesUp)

    private fun away(trip: () -> String?) {
        waitFor("another app") { shadowOf(app).peekNextStartedActivity() != null }
        controller.pause().stop()
        val way = trip()
        controller.restart().start()
        if (way != null) controller.newIntent(Intent(Intent.ACTION_VIEW, Uri.parse(way)))
        controller.resume()
    }

    /** What was asked of another app. */
    fun started(): Intent {
        waitFor("another app") { shadowOf(app).peekNextStartedActivity() != null }
        return shadowOf(app).nextStartedActivity
    }

    fun onActivity(act: (MainActivity) -> Unit) = ui.runOnUiThread { act(activity) }

    /** Answers the system's question about notifications. */
    fun answerPermission(answer: Int, meanwhile: () -> Unit = {}) {
        waitFor("the system's question") { shadowOf(activity).lastRequestedPermission != null }
        val asked = shadowOf(activity).lastRequestedPermission
        check(asked.requestedPermissions.toList() == listOf(Manifest.permission.POST_NOTIFICATIONS))
        meanwhile()
        // the question is another app's activity, which is closed by the answer
        shadowOf(app).clearNextStartedActivities()
        onActivity { it.onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, intArrayOf(answer)) }
    }

    /** Taps a notification: the app comes before the others, or is started. */
    fun tap(notification: Notification) {
        val intent = shadowOf(notification.contentIntent).savedIntent
        if (gone) {
            gone = false
            controller = Robolectric.buildActivity(MainActivity::class.java, intent).setup()
        } else {
            controller.restart().start().newIntent(intent).resume()
        }
        saved = null
    }

    /** It is unlocked by a PIN or a finger, so that it can be asked who holds it. */
    fun phoneIsLocked() = shadowOf(app.getSystemService(KeyguardManager::class.java)!!).setIsDeviceSecure(true)

    /** Asks the phone who holds it, again if the core was not ready yet, and answers. */
    fun unlock(answer: () -> Unit = { ShadowBiometricPrompt.authenticateCurrentSessionSuccessfully() }) {
        phoneIsLocked()
        waitFor("the system's question about who is there") {
            pressIfThere(say("unlock"))
            runCatching { onActivity { answer() } }.isSuccess
        }
    }

    /** Answers the system's question about finger, face or PIN, as soon as it is there. */
    fun answerPrompt(answer: () -> Unit) =
        waitFor("the system's question about who is there") { runCatching { onActivity { answer() } }.isSuccess }

    /** Locks the app at once. */
    fun lock() {
        tab("tab-settings")
        press(say("settings-lock"))
        waitForHeading(say("locked-title"))
    }

    fun signOut() {
        tab("tab-settings")
        press(say("sign-out"))
        waitFor(say("sign-out-effect"))
        pressLast(say("sign-out"))
        waitForHeading(say("welcome-title"))
    }

    /** An address is opened in another app while this one runs. */
    fun arrive(address: String) {
        controller.newIntent(Intent(Intent.ACTION_VIEW, Uri.parse(address)))
    }

    /** Another app comes before it. */
    fun leave() {
        saved = Bundle()
        controller.saveInstanceState(saved!!).pause().stop()
    }

    /** Where the person stands is kept: from now on the system may end the process. */
    fun waitForSnapshot() = waitFor("the snapshot") { File(app.noBackupFilesDir, "snapshot").length() > 0 }

    /** The system ends the process; what the activity saved is all that stays in memory. */
    fun kill() {
        if (saved == null) {
            saved = Bundle()
            controller.saveInstanceState(saved!!).pause().stop()
        }
        controller.destroy()
        gone = true
        app.core.stop()
        app.forget()
    }

    /** Opens it again: by its icon, as the system puts it back, or by an address. */
    fun reopen(address: String? = null) {
        val intent = Intent(app, MainActivity::class.java)
        if (address != null) intent.setAction(Intent.ACTION_VIEW).data = Uri.parse(address)
        controller = Robolectric.buildActivity(MainActivity::class.java, intent)
        if (address == null && saved != null) controller.setup(saved!!) else controller.setup()
        saved = null
        gone = false
    }

    private var saved: Bundle? = null
    private var gone = false

    /** From upright to lying, which makes the activity anew. */
    fun turn() = change("+land")

    /** The phone's own settings change, which makes the activity anew. */
    fun change(qualifiers: String) {
        RuntimeEnvironment.setQualifiers(qualifiers)
        controller.configurationChange().visible()
    }

    fun network(there: Boolean) {
        val shadow = shadowOf(app.getSystemService(ConnectivityManager::class.java)!!)
        shadow.networkCallbacks.forEach {
            val network = ShadowNetwork.newInstance(1)
            if (there) it.onAvailable(network) else it.onLost(network)
        }
    }

    /** What is seen. */
    fun picture() = pictureOf(ui)

    /** A message with a code comes, and the person lets the app read it, or not. */
    fun message(text: String, allowed: Boolean = true) {
        shadowOf(app).grantPermissions(SmsRetriever.SEND_PERMISSION)
        val question = Intent("test.CONSENT")
        val found = Intent(SmsRetriever.SMS_RETRIEVED_ACTION)
            .putExtra(SmsRetriever.EXTRA_STATUS, Status(CommonStatusCodes.SUCCESS))
            .putExtra(SmsRetriever.EXTRA_CONSENT_INTENT, question)
        app.sendBroadcast(found)
        waitFor("the system's question about the message") { shadowOf(activity).peekNextStartedActivityForResult() != null }
        val asked = shadowOf(activity).nextStartedActivityForResult
        val answer = Intent().takeIf { allowed }?.putExtra(SmsRetriever.EXTRA_SMS_MESSAGE, text)
        onActivity { shadowOf(it).receiveResult(asked.intent, if (allowed) Activity.RESULT_OK else Activity.RESULT_CANCELED, answer) }
    }

    /** Keeps a picture of the screen, to be looked at. */
    fun look(name: String) = picture().keep("journeys/$name")

    // steps that many journeys share

    fun signInBySms(slug: String): Phone {
        open()
        askForCode(slug)
        enterCode(sandbox.code(slug))
        pastPrimers()
        return this
    }

    fun askForCode(slug: String) {
        press(say("method-sms"))
        fillSmsForm(slug)
        press(say("sms-submit"))
    }

    fun fillSmsForm(slug: String, birthDate: String? = null) {
        val who = sandbox.person(slug)
        val day = (birthDate ?: who.getString("birth_date")).split("-").reversed().joinToString("/")
        type(say("identifier-label"), who.getString("identifier"))
        type(say("birth-date-label"), day)
        type(say("mobile-label"), who.getString("mobile").removePrefix("+34"))
    }

    fun enterCode(code: String) {
        type(say("code-label"), code)
        press(say("code-submit"))
    }

    fun signInByClave(slug: String, method: String = "method-clave-permanente"): Phone {
        open()
        press(say(method))
        browse(slug)
        pastPrimers()
        return this
    }

    /** Says "not now" to whatever is offered, until [title] stands there. */
    fun pastPrimers(title: String = say("home-title")) {
        val later = say("primer-later")
        waitFor("'$title'") {
            pressIfThere(later)
            headed(title)
        }
    }

    private fun headed(title: String) = ui.onAllNodes(isHeading() and hasText(title)).fetchSemanticsNodes(false).isNotEmpty()

    fun tab(id: String) = press(say(id))

    fun bell() = press(Regex("Avisos: .*"))

    companion object {
        const val PATIENCE = 45_000L
    }
}
