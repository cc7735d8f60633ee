import { useSend } from '../../core/context'
import {
  accessEventLeft,
  accessEventResend,
  accessEventSubmit,
  accessEventTyped,
  accessFieldCode,
  type CodeView,
  eventAccess,
} from '../../generated/shared_types'
import { CodeForm } from '../../parts/CodeForm'

export function AccessCode({ view }: { view: CodeView }) {
  const send = useSend()
  return (
    <CodeForm
      view={view}
      onType={text => send(eventAccess(accessEventTyped(accessFieldCode(), text)))}
      onLeave={() => send(eventAccess(accessEventLeft(accessFieldCode())))}
      onSubmit={() => send(eventAccess(accessEventSubmit()))}
      onResend={() => send(eventAccess(accessEventResend()))}
    />
  )
}
