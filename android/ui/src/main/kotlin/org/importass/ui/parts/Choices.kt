package org.importass.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.border
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.DropdownMenu
import androidx.compose.material3.DropdownMenuItem
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import org.importass.shared.ChoiceGroup
import org.importass.shared.SwitchRow
import org.importass.ui.theme.Size
import org.importass.ui.theme.Type
import org.importass.ui.theme.palette
import androidx.compose.material3.Checkbox as MaterialCheckbox
import androidx.compose.material3.Switch as MaterialSwitch

/** One of several, and what choosing it means. */
public data class Option<T>(val value: T, val label: String, val selected: Boolean)

/** One of several, one below the other. */
@Composable
public fun <T> Choices(legend: String, options: List<Option<T>>, hint: String? = null, onChoose: (T) -> Unit) {
    Column {
        Legend(legend, hint)
        Column(Modifier.selectableGroup()) {
            for (option in options) {
                Row(
                    Modifier
                        .fillMaxWidth()
                        .selectable(option.selected, role = Role.RadioButton) { onChoose(option.value) }
                        .defaultMinSize(minHeight = Size.target)
                        .padding(vertical = Size.s2),
                    horizontalArrangement = Arrangement.spacedBy(Size.s3),
                    verticalAlignment = Alignment.CenterVertically,
                ) {
                    RadioButton(option.selected, onClick = null)
                    Text(option.label, style = Type.text, color = palette.ink)
                }
            }
        }
    }
}

/** One of several short ones, side by side. The legend is only spoken where what stands around says it already. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
public fun <T> Chips(
    legend: String,
    options: List<Option<T>>,
    hint: String? = null,
    quiet: Boolean = false,
    onChoose: (T) -> Unit,
) {
    Column {
        if (!quiet) Legend(legend, hint)
        FlowRow(
            Modifier.selectableGroup().semantics { contentDescription = legend },
            horizontalArrangement = Arrangement.spacedBy(Size.s2),
            verticalArrangement = Arrangement.spacedBy(Size.s2),
        ) {
            for (option in options) Chip(option, onChoose)
        }
    }
}

@Composable
private fun <T> Chip(option: Option<T>, onChoose: (T) -> Unit) {
    val shape = RoundedCornerShape(Size.target / 2)
    val ground = if (option.selected) palette.accent else palette.surface
    val ink = if (option.selected) palette.onAccent else palette.ink
    Row(
        Modifier
            .defaultMinSize(minHeight = Size.target, minWidth = Size.target)
            .clip(shape)
            .background(ground)
            .border(Size.border, if (option.selected) palette.accent else palette.edge, shape)
            .selectable(option.selected, role = Role.RadioButton) { onChoose(option.value) }
            .padding(horizontal = Size.s4, vertical = Size.s2),
        horizontalArrangement = Arrangement.spacedBy(Size.s2),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        if (option.selected) Icon(Icons.CHECK, ink)
        Text(option.label, style = Type.text, color = ink)
    }
}

@Composable
private fun Legend(legend: String, hint: String?) {
    Heading(legend, Modifier.padding(bottom = Size.s2), Type.strong)
    if (hint != null) Quiet(hint, Modifier.padding(bottom = Size.s2))
}

/** The core's choices. */
public val ChoiceGroup.options: List<Option<String>>
    get() = choices.map { Option(it.id, it.label, it.selected) }

/** One of many: a list that opens. */
@Composable
public fun Select(group: ChoiceGroup, onChoose: (String) -> Unit) {
    var open by remember { mutableStateOf(false) }
    val chosen = group.choices.firstOrNull { it.selected }?.label.orEmpty()
    val shape = RoundedCornerShape(Size.radiusSmall)
    Column {
        Legend(group.label, group.hint)
        Box {
            Row(
                Modifier
                    .fillMaxWidth()
                    .defaultMinSize(minHeight = Size.target)
                    .clip(shape)
                    .background(palette.surface)
                    .border(Size.border, palette.edge, shape)
                    .selectable(open, role = Role.DropdownList) { open = true }
                    .semantics {
                        contentDescription = group.label
                        stateDescription = chosen
                    }
                    .padding(Size.s3),
                horizontalArrangement = Arrangement.spacedBy(Size.s2),
            ) {
                Text(chosen, Modifier.weight(1f), style = Type.text, color = palette.ink)
                Icon(Icons.DOWN, palette.quiet)
            }
            DropdownMenu(open, onDismissRequest = { open = false }) {
                for (choice in group.choices) {
                    DropdownMenuItem(
                        text = { Text(choice.label, style = Type.text, color = palette.ink) },
                        onClick = {
                            open = false
                            onChoose(choice.id)
                        },
                        modifier = Modifier.defaultMinSize(minHeight = Size.target),
                    )
                }
            }
        }
    }
}

/** Yes or no inside of a form. */
@Composable
public fun Checkbox(label: String, checked: Boolean, onCheck: (Boolean) -> Unit) {
    Row(
        Modifier
            .fillMaxWidth()
            .toggleable(checked, role = Role.Checkbox, onValueChange = onCheck)
            .defaultMinSize(minHeight = Size.target)
            .padding(vertical = Size.s2),
        horizontalArrangement = Arrangement.spacedBy(Size.s3),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        MaterialCheckbox(checked, onCheckedChange = null)
        Text(label, style = Type.text, color = palette.ink)
    }
}

/** It keeps its old position until the core has moved it: what was not done is not shown as done. */
@Composable
public fun Switch(row: SwitchRow, onTurn: (Boolean) -> Unit) {
    Row(
        Modifier
            .fillMaxWidth()
            .toggleable(row.on, enabled = row.enabled, role = Role.Switch, onValueChange = onTurn)
            .semantics { role = Role.Switch }
            .defaultMinSize(minHeight = Size.target)
            .padding(horizontal = Size.s4, vertical = Size.s3),
        horizontalArrangement = Arrangement.spacedBy(Size.s3),
        verticalAlignment = Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f), verticalArrangement = Arrangement.spacedBy(Size.s1)) {
            Text(row.label, style = Type.strong, color = palette.ink)
            Quiet(row.note)
        }
        MaterialSwitch(row.on, onCheckedChange = null, enabled = row.enabled)
    }
}
