import { useSend } from '../../core/context'
import { eventUnlock, type LockedView } from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'

export function Locked({ view }: { view: LockedView }) {
  const send = useSend()
  return (
    <>
      <Problem banner={view.problem} />
      <p className="lead">{view.text}</p>
      <div className="buttons">
        <Button look="main" onPress={() => send(eventUnlock())}>
          {view.unlock}
        </Button>
      </div>
      {view.busy !== null && <p className="quiet">{view.busy}</p>}
    </>
  )
}
