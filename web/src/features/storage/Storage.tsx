import { useSend } from '../../core/context'
import { eventStorage, storageEventDeleteFiles, type StorageView } from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Facts } from '../../parts/Facts'
import { Loaded } from '../../parts/Loaded'

export function Storage({ view }: { view: StorageView }) {
  const send = useSend()
  return (
    <>
      <p className="lead">{view.intro}</p>
      <Problem banner={view.problem} />
      <Loaded load={view.load}>
        <Facts facts={view.facts} />
      </Loaded>
      {view.delete_files !== null && (
        <div className="buttons">
          <Button onPress={() => send(eventStorage(storageEventDeleteFiles()))}>{view.delete_files}</Button>
        </div>
      )}
      <p className="quiet">{view.note}</p>
    </>
  )
}
