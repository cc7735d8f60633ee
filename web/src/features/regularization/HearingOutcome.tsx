import { useSend } from '../../core/context'
import { eventRegularization, type OutcomeView, regularizationEventAskAgain, regularizationEventDone } from '../../generated/shared_types'
import { Outcome } from '../../parts/Outcome'

export function HearingOutcome({ view }: { view: OutcomeView }) {
  const send = useSend()
  return (
    <Outcome
      view={view}
      onAsk={() => send(eventRegularization(regularizationEventAskAgain()))}
      onDone={() => send(eventRegularization(regularizationEventDone()))}
    />
  )
}
