import { useSend } from '../../core/context'
import { contactEventAskAgain, contactEventDone, eventContact, type OutcomeView } from '../../generated/shared_types'
import { Outcome } from '../../parts/Outcome'

export function ContactOutcome({ view }: { view: OutcomeView }) {
  const send = useSend()
  return (
    <Outcome view={view} onAsk={() => send(eventContact(contactEventAskAgain()))} onDone={() => send(eventContact(contactEventDone()))} />
  )
}
