import { useSend } from '../../core/context'
import { accessEventCancel, eventAccess, type WaitingView } from '../../generated/shared_types'
import { Button } from '../../parts/Button'

export function Waiting({ view }: { view: WaitingView }) {
  const send = useSend()
  return (
    <>
      <p className="lead">{view.text}</p>
      {view.cancel !== null && (
        <div className="buttons">
          <Button onPress={() => send(eventAccess(accessEventCancel()))}>{view.cancel}</Button>
        </div>
      )}
    </>
  )
}
