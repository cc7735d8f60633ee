import { useSend } from '../../core/context'
import { devicesEventRefresh, devicesEventSignOut, type DevicesView, eventDevices } from '../../generated/shared_types'
import { Problem } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { Loaded } from '../../parts/Loaded'

export function Devices({ view }: { view: DevicesView }) {
  const send = useSend()
  return (
    <>
      <p className="lead">{view.intro}</p>
      <Problem banner={view.problem} />
      <Loaded load={view.load}>
        <ul className="card links">
          {view.rows.map(row => (
            <li key={row.id} className="phone-row">
              <div>
                <p>
                  <strong>{row.name}</strong>
                </p>
                <p className="quiet">{row.note}</p>
                {row.current !== null && (
                  <p className="state tone-good">
                    <Icon name="check" />
                    <span>{row.current}</span>
                  </p>
                )}
              </div>
              {row.sign_out !== null && (
                <Button spoken={row.sign_out_spoken} onPress={() => send(eventDevices(devicesEventSignOut(row.id)))}>
                  {row.sign_out}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Loaded>
      <div className="buttons">
        <Button icon="turn" onPress={() => send(eventDevices(devicesEventRefresh()))}>
          {view.refresh}
        </Button>
      </div>
    </>
  )
}
