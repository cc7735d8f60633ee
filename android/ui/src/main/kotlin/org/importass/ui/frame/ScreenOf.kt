package org.importass.ui.frame

import androidx.compose.runtime.Composable
import org.importass.shared.CodeOwner
import org.importass.shared.CodeView
import org.importass.shared.OutcomeOwner
import org.importass.shared.OutcomeView
import org.importass.shared.Screen
import org.importass.ui.access.AccessCode
import org.importass.ui.access.Locked
import org.importass.ui.access.Primer
import org.importass.ui.access.SmsForm
import org.importass.ui.access.Waiting
import org.importass.ui.access.Welcome
import org.importass.ui.contact.Contact
import org.importass.ui.contact.ContactCode
import org.importass.ui.contact.ContactForm
import org.importass.ui.contact.ContactOutcome
import org.importass.ui.devices.Devices
import org.importass.ui.diagnosis.Diagnosis
import org.importass.ui.documents.Document
import org.importass.ui.documents.Documents
import org.importass.ui.failure.Failure
import org.importass.ui.home.Home
import org.importass.ui.notices.Notice
import org.importass.ui.notices.Notices
import org.importass.ui.push.Alerts
import org.importass.ui.regularization.Allegations
import org.importass.ui.regularization.HearingOutcome
import org.importass.ui.regularization.Year
import org.importass.ui.regularization.YearDetail
import org.importass.ui.regularization.Years
import org.importass.ui.represented.Represented
import org.importass.ui.services.Guide
import org.importass.ui.services.Help
import org.importass.ui.services.Service
import org.importass.ui.services.Services
import org.importass.ui.settings.Settings
import org.importass.ui.simulator.Simulator
import org.importass.ui.storage.Storage

/** One composable per screen; the compiler says which is missing. */
@Composable
@Suppress("CyclomaticComplexMethod") // a list, not a decision
internal fun ScreenOf(screen: Screen): Unit = when (screen) {
    is Screen.Starting -> Waiting(screen.value)
    is Screen.Welcome -> Welcome(screen.value)
    is Screen.SmsForm -> SmsForm(screen.value)
    is Screen.Code -> Code(screen.value)
    is Screen.Waiting -> Waiting(screen.value)
    is Screen.Locked -> Locked(screen.value)
    is Screen.PushPrimer -> Primer(screen.value)
    is Screen.BiometricsPrimer -> Primer(screen.value)
    is Screen.Represented -> Represented(screen.value)
    is Screen.Home -> Home(screen.value)
    is Screen.Notices -> Notices(screen.value)
    is Screen.Notice -> Notice(screen.value)
    is Screen.Documents -> Documents(screen.value)
    is Screen.Document -> Document(screen.value)
    is Screen.Years -> Years(screen.value)
    is Screen.Year -> Year(screen.value)
    is Screen.YearDetail -> YearDetail(screen.value)
    is Screen.Allegations -> Allegations(screen.value)
    is Screen.Contact -> Contact(screen.value)
    is Screen.ContactForm -> ContactForm(screen.value)
    is Screen.Outcome -> Outcome(screen.value)
    is Screen.Services -> Services(screen.value)
    is Screen.Service -> Service(screen.value)
    is Screen.Guide -> Guide(screen.value)
    is Screen.Help -> Help(screen.value)
    is Screen.Simulator -> Simulator(screen.value)
    is Screen.Settings -> Settings(screen.value)
    is Screen.Alerts -> Alerts(screen.value)
    is Screen.Devices -> Devices(screen.value)
    is Screen.Storage -> Storage(screen.value)
    is Screen.Diagnosis -> Diagnosis(screen.value)
    is Screen.Failure -> Failure(screen.value)
}

@Composable
private fun Code(view: CodeView): Unit = when (view.owner) {
    CodeOwner.ACCESS -> AccessCode(view)
    CodeOwner.CONTACT -> ContactCode(view)
}

@Composable
private fun Outcome(view: OutcomeView): Unit = when (view.owner) {
    OutcomeOwner.CONTACT -> ContactOutcome(view)
    OutcomeOwner.REGULARIZATION -> HearingOutcome(view)
}
