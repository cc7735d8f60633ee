import { useSend } from '../../core/context'
import { type CodeView, contactEventCodeTyped, contactEventResend, contactEventSubmit, eventContact } from '../../generated/shared_types'
import { CodeForm } from '../../parts/CodeForm'

export function ContactCode({ view }: { view: CodeView }) {
  const send = useSend()
  return (
    <CodeForm
      view={view}
      onType={text => send(eventContact(contactEventCodeTyped(text)))}
      onSubmit={() => send(eventContact(contactEventSubmit()))}
      onResend={() => send(eventContact(contactEventResend()))}
    />
  )
}
