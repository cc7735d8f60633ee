package org.importass.ui.simulator

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import org.importass.shared.Event
import org.importass.shared.SimulatorEvent
import org.importass.shared.SimulatorView
import org.importass.ui.parts.Checkbox
import org.importass.ui.parts.Chips
import org.importass.ui.parts.Choices
import org.importass.ui.parts.Field
import org.importass.ui.parts.Links
import org.importass.ui.parts.Page
import org.importass.ui.parts.Paragraph
import org.importass.ui.parts.Select
import org.importass.ui.parts.Submit
import org.importass.ui.parts.options
import org.importass.ui.parts.send
import org.importass.ui.theme.Size

/** The simulator: the form, and below it what comes out. */
@Composable
public fun Simulator(view: SimulatorView) {
    val send = send
    Page {
        Paragraph(view.intro)
        SimulatorForm(view) { send(Event.Simulator(it)) }
        view.result?.let { Simulation(it) }
        Links(view.links)
    }
}

@Composable
private fun SimulatorForm(view: SimulatorView, tell: (SimulatorEvent) -> Long) {
    val submit: () -> Unit = { tell(SimulatorEvent.Submit) }
    Column(verticalArrangement = Arrangement.spacedBy(Size.s4)) {
        Chips(view.years.label, view.years.options, view.years.hint) { tell(SimulatorEvent.Year(it)) }
        Choices(view.workers.label, view.workers.options, view.workers.hint) { tell(SimulatorEvent.Worker(it)) }
        Select(view.brackets) { tell(SimulatorEvent.Bracket(it)) }
        view.income?.let { income ->
            Chips(view.per.label, view.per.options, view.per.hint) { tell(SimulatorEvent.Per(it)) }
            Field(income, onType = { tell(SimulatorEvent.IncomeTyped(it)) })
        }
        Field(view.base, onType = { tell(SimulatorEvent.BaseTyped(it)) }, onSubmit = submit)
        Checkbox(view.flatRateLabel, view.flatRate) { tell(SimulatorEvent.FlatRate(it)) }
        Submit(view.submit, null, submit)
    }
}
