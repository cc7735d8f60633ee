import { useSend } from '../../core/context'
import {
  type AllegationsView,
  eventRegularization,
  regularizationEventAllegationsTyped,
  regularizationEventSubmitAllegations,
} from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Submit } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Form } from '../../parts/Form'

export function Allegations({ view }: { view: AllegationsView }) {
  const send = useSend()
  return (
    <>
      <Problem banner={view.problem} />
      <p>{view.intro}</p>
      <Form onSubmit={() => send(eventRegularization(regularizationEventSubmitAllegations()))}>
        <div className="stack">
          <Field field={view.text} onType={text => send(eventRegularization(regularizationEventAllegationsTyped(text)))} />
          <p className="quiet">{view.count}</p>
          <p className="quiet">{view.kept}</p>
        </div>
        <Submit label={view.submit} busy={view.busy} />
      </Form>
    </>
  )
}
