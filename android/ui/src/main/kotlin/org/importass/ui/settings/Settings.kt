package org.importass.ui.settings

import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.SettingsEvent
import org.importass.shared.SettingsView
import org.importass.ui.parts.Card
import org.importass.ui.parts.Choices
import org.importass.ui.parts.Group
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Links
import org.importass.ui.parts.Option
import org.importass.ui.parts.Page
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Switch
import org.importass.ui.parts.WideButton
import org.importass.ui.parts.send
import org.importass.ui.theme.palette

/** Ajustes. */
@Composable
public fun Settings(view: SettingsView) {
    val send = send
    val tell: (SettingsEvent) -> Unit = { send(Event.Settings(it)) }
    Page {
        view.account?.let { Lead(it) }
        Problem(view.problem)
        Links(view.links)
        Group(view.alertsLabel) {
            Card {
                Switch(view.push) { tell(SettingsEvent.Push(it)) }
                HorizontalDivider(color = palette.hairline)
                Switch(view.biometrics) { tell(SettingsEvent.Biometrics(it)) }
            }
        }
        Choices(
            view.languageLabel,
            view.languages.map { Option(it.language, it.label, it.selected) },
        ) { tell(SettingsEvent.Language(it)) }
        Choices(
            view.themeLabel,
            view.themes.map { Option(it.theme, it.label, it.selected) },
        ) { tell(SettingsEvent.Theme(it)) }
        Choices(
            view.idleLabel,
            view.idle.map { Option(it.idle, it.label, it.selected) },
        ) { tell(SettingsEvent.Idle(it)) }
        if (view.account != null) {
            Group(view.sessionLabel) {
                WideButton(view.lock) { send(Event.Lock) }
                WideButton(view.signOut) { tell(SettingsEvent.SignOut) }
                WideButton(view.signOutEverywhere) { tell(SettingsEvent.SignOutEverywhere) }
            }
        }
        Quiet(view.about)
    }
}
