package org.importass.ui.access

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import org.importass.shared.AccessEvent
import org.importass.shared.Event
import org.importass.shared.KeptView
import org.importass.shared.MethodRow
import org.importass.shared.WelcomeView
import org.importass.ui.parts.Button
import org.importass.ui.parts.Card
import org.importass.ui.parts.Choices
import org.importass.ui.parts.Group
import org.importass.ui.parts.Icon
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Lead
import org.importass.ui.parts.Links
import org.importass.ui.parts.Option
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Problem
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.iconOf
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Choice of how to sign in. */
@Composable
public fun Welcome(view: WelcomeView) {
    val tell = send
    Page {
        Problem(view.problem)
        Lead(view.intro)
        Choices(
            view.capacityLabel,
            view.capacities.map { Option(it.capacity, it.label, it.selected) },
        ) { tell(Event.Access(AccessEvent.Choose(it))) }
        Group(view.methodsLabel) {
            for (row in view.methods) Method(row) { tell(Event.Access(AccessEvent.Start(row.method))) }
        }
        view.kept?.let { Kept(it) { tell(Event.Access(AccessEvent.ReadKept)) } }
        Group(view.linksLabel) { Links(view.links) }
        Quiet(view.disclaimer)
    }
}

/** What the phone keeps can be read without signing in, after the phone has asked who it is. */
@Composable
private fun Kept(view: KeptView, onOpen: () -> Unit) {
    Card {
        Stack(Modifier.padding(Size.s4)) {
            Paragraph(view.text)
            Button(view.open, onPress = onOpen)
        }
    }
}

/** A way that is closed stays reachable, so that its reason can be heard. */
@Composable
private fun Method(row: MethodRow, onStart: () -> Unit) {
    val ink = if (row.enabled) palette.ink else palette.quiet
    Card {
        Row(
            Modifier
                .fillMaxWidth()
                .clickable(row.enabled, role = Role.Button, onClick = onStart)
                .defaultMinSize(minHeight = Size.target)
                .padding(Size.s4),
            horizontalArrangement = Arrangement.spacedBy(Size.s3),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            Icon(iconOf(row.method), if (row.enabled) palette.accent else palette.quiet)
            Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Size.s1)) {
                Paragraph(row.label, style = Type.strong, colour = ink)
                Quiet(row.note)
            }
            if (row.enabled) Icon(Icons.NEXT, palette.quiet)
        }
    }
}
