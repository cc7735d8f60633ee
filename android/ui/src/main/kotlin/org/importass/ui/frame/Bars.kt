package org.importass.ui.frame

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.focusable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.shape.CircleShape
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.focus.FocusRequester
import androidx.compose.ui.focus.focusRequester
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.paneTitle
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import org.importass.shared.Announcement
import org.importass.shared.Event
import org.importass.shared.Line
import org.importass.shared.RepresentedEvent
import org.importass.shared.Route
import org.importass.shared.Stripe
import org.importass.shared.TabItem
import org.importass.shared.View
import org.importass.ui.parts.Button
import org.importass.ui.parts.Icon
import org.importass.ui.parts.Icons
import org.importass.ui.parts.Look
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Quiet
import org.importass.ui.parts.Stack
import org.importass.ui.parts.iconOf
import org.importass.ui.parts.send
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette

/** Way back, heading, bell. */
@Composable
internal fun Header(view: View, heading: FocusRequester) {
    val tell = send
    Column(Modifier.semantics { paneTitle = view.title }) {
        Row(
            Modifier.fillMaxWidth().defaultMinSize(minHeight = Size.target + Size.s4).padding(horizontal = Size.s2),
            verticalAlignment = Alignment.CenterVertically,
        ) {
            if (view.canGoBack) IconButton(Icons.BACK, view.words.back) { tell(Event.Back) }
            Text(
                view.title,
                Modifier
                    .weight(1f)
                    .padding(horizontal = Size.s2, vertical = Size.s2)
                    .focusRequester(heading)
                    .focusable()
                    .semantics { heading() },
                style = Type.title,
                color = palette.ink,
            )
            view.bell?.let { bell ->
                IconButton(Icons.BELL, bell.spoken, bell.number) { tell(Event.Go(Route.Notices)) }
            }
        }
        HorizontalDivider(color = palette.hairline)
    }
}

/** An icon with a name that is heard, and perhaps a number that is seen. */
@Composable
private fun IconButton(icon: Icons, name: String, number: String? = null, onPress: () -> Unit) {
    Row(
        Modifier
            .defaultMinSize(minWidth = Size.target, minHeight = Size.target)
            .clip(CircleShape)
            .clickable(role = Role.Button, onClick = onPress)
            .semantics { contentDescription = name },
        horizontalArrangement = Arrangement.Center,
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Icon(icon)
        if (number != null) {
            Text(
                number,
                Modifier
                    .clearAndSetSemantics {}
                    .clip(CircleShape)
                    .background(palette.bad)
                    .padding(horizontal = Size.s2),
                style = Type.strong,
                color = palette.paper,
            )
        }
    }
}

/** While acting for somebody else. */
@Composable
internal fun StripeBar(stripe: Stripe) {
    val tell = send
    Stack(Modifier.fillMaxWidth().background(palette.stripe).padding(horizontal = Size.margin, vertical = Size.s2)) {
        Paragraph(stripe.text, colour = palette.onStripe, style = Type.strong)
        Button(stripe.back) { tell(Event.Represented(RepresentedEvent.ActForMyself)) }
    }
}

/** Offline, or older than now. */
@Composable
internal fun LineBar(line: Line) {
    val tell = send
    Row(
        Modifier.fillMaxWidth().background(palette.raised).padding(start = Size.margin, end = Size.s2),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Quiet(line.text, Modifier.weight(1f).padding(vertical = Size.s2))
        line.retry?.let { Button(it, Look.PLAIN) { tell(Event.Retry) } }
    }
}

/** From here on words need the room that icons take. */
private const val LARGE = 1.5f

/** What each place has beside its letters. */
private const val SPARE = 3

/** The places at the bottom: side by side as far as there is room, none of their words cut. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun Tabs(view: View) {
    if (view.tabs.isEmpty()) return
    Column(Modifier.semantics { contentDescription = view.words.navigation }) {
        HorizontalDivider(color = palette.hairline)
        FlowRow(Modifier.fillMaxWidth().selectableGroup()) {
            // longer words need more room, shorter ones give it
            for (item in view.tabs) Tab(item, Modifier.weight((item.label.length + SPARE).toFloat()))
        }
    }
}

@Composable
private fun Tab(item: TabItem, modifier: Modifier) {
    val tell = send
    val ink = if (item.selected) palette.accent else palette.quiet
    Column(
        modifier
            .selectable(item.selected, role = Role.Tab) { tell(Event.SelectTab(item.tab)) }
            .defaultMinSize(minHeight = Size.target),
        horizontalAlignment = Alignment.CenterHorizontally,
        verticalArrangement = Arrangement.spacedBy(Size.s1),
    ) {
        Box(Modifier.fillMaxWidth().size(Size.ring).background(if (item.selected) ink else palette.surface))
        if (LocalDensity.current.fontScale < LARGE) Icon(iconOf(item.tab), ink)
        Text(
            item.label,
            Modifier.padding(start = 2.dp, end = 2.dp, bottom = Size.s2),
            style = if (item.selected) Type.strong else Type.text,
            color = ink,
            softWrap = false,
        )
    }
}

/** Says each announcement once: a new number is a new node, so that the same words are heard again. */
@Composable
internal fun Announcer(announcement: Announcement) {
    if (announcement.number == 0u) return
    key(announcement.number) {
        Box(
            Modifier.size(1.dp).semantics {
                liveRegion = LiveRegionMode.Polite
                contentDescription = announcement.text
            },
        )
    }
}
