import { useSend } from '../../core/context'
import { type ChoicesView, eventRegularization, regularizationEventWaive } from '../../generated/shared_types'
import { Busy, Button } from '../../parts/Button'
import { FactList } from '../../parts/Facts'
import { Group } from '../../parts/Group'

/** What each choice of the hearing means. The button names its effect, and the core asks once more. */
export function HearingChoices({ view }: { view: ChoicesView }) {
  const send = useSend()
  return (
    <Group heading={view.title}>
      <p>{view.intro}</p>
      <ul className="stack">
        {view.cards.map(card => (
          <li key={card.title} className="card choice-card">
            <h3>{card.title}</h3>
            <p>{card.text}</p>
            <FactList facts={card.facts} />
          </li>
        ))}
      </ul>
      {view.waive !== null && (
        <div className="buttons">
          <Button onPress={() => send(eventRegularization(regularizationEventWaive()))}>{view.waive}</Button>
        </div>
      )}
      <Busy text={view.busy} />
    </Group>
  )
}
