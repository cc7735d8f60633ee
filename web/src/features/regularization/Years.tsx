import { useSend } from '../../core/context'
import { eventGo, eventRegularization, regularizationEventRefresh, routeYear, type YearsView } from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { Links } from '../../parts/Links'
import { Loaded } from '../../parts/Loaded'
import { toneClass, toneIcon } from '../../parts/tone'

export function Years({ view }: { view: YearsView }) {
  const send = useSend()
  return (
    <>
      <p>{view.intro}</p>
      <Loaded load={view.load}>
        <ul className="card links">
          {view.rows.map(row => (
            <li key={row.year}>
              <button type="button" className="row" onClick={() => send(eventGo(routeYear(row.year)))}>
                <span className="row-text">
                  <span className="row-label">{row.label}</span>
                  <span className={`state ${toneClass(row.tone)}`}>
                    <Icon name={toneIcon(row.tone)} />
                    <span>{row.state}</span>
                  </span>
                </span>
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
      </Loaded>
      <div className="buttons">
        <Button onPress={() => send(eventRegularization(regularizationEventRefresh()))}>{view.refresh}</Button>
      </div>
      <Links links={[view.guide]} />
    </>
  )
}
