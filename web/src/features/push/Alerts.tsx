import { useSend } from '../../core/context'
import { type AlertsView, eventPush, eventSettings, pushEventKind, settingsEventPush } from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Group } from '../../parts/Group'
import { Links } from '../../parts/Links'
import { Switch } from '../../parts/Switch'

export function Alerts({ view }: { view: AlertsView }) {
  const send = useSend()
  return (
    <>
      <p className="lead">{view.intro}</p>
      <Problem banner={view.problem} />
      <div className="card">
        <Switch row={view.push} onTurn={on => send(eventSettings(settingsEventPush(on)))} />
      </div>
      <Group heading={view.kinds_label}>
        <ul className="card links">
          {view.kinds.map(({ kind, row }) => (
            <li key={kind.kind}>
              <Switch row={row} onTurn={on => send(eventPush(pushEventKind(kind, on)))} />
            </li>
          ))}
        </ul>
      </Group>
      <p>{view.note}</p>
      <Links links={view.links} />
    </>
  )
}
