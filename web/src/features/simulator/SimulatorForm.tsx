import {
  type ChoiceGroup,
  type SimulatorEvent,
  simulatorEventBaseTyped,
  simulatorEventBracket,
  simulatorEventFlatRate,
  simulatorEventIncomeTyped,
  simulatorEventPer,
  simulatorEventSubmit,
  simulatorEventWorker,
  simulatorEventYear,
  type SimulatorView,
} from '../../generated/shared_types'
import { Submit } from '../../parts/Button'
import { Checkbox } from '../../parts/Checkbox'
import { Choices } from '../../parts/Choices'
import { Field } from '../../parts/Field'
import { Form } from '../../parts/Form'
import { Select } from '../../parts/Select'

interface Props {
  view: SimulatorView
  tell: (event: SimulatorEvent) => number
}

const radios = (group: ChoiceGroup) => ({
  legend: group.label,
  hint: group.hint,
  choices: group.choices.map(choice => ({ ...choice, value: choice.id })),
})

export function SimulatorForm({ view, tell }: Props) {
  return (
    <Form onSubmit={() => tell(simulatorEventSubmit())}>
      <Choices {...radios(view.years)} chips onChoose={id => tell(simulatorEventYear(id))} />
      <Choices {...radios(view.workers)} onChoose={id => tell(simulatorEventWorker(id))} />
      <Select group={view.brackets} onChoose={id => tell(simulatorEventBracket(id))} />
      {view.income !== null && (
        <>
          <Choices {...radios(view.per)} chips onChoose={id => tell(simulatorEventPer(id))} />
          <Field field={view.income} onType={text => tell(simulatorEventIncomeTyped(text))} />
        </>
      )}
      <Field field={view.base} onType={text => tell(simulatorEventBaseTyped(text))} />
      <Checkbox label={view.flat_rate_label} checked={view.flat_rate} onCheck={on => tell(simulatorEventFlatRate(on))} />
      <Submit label={view.submit} busy={null} />
    </Form>
  )
}
