import { useSend } from '../../core/context'
import {
  eventRepresented,
  representedEventActFor,
  representedEventActForMyself,
  representedEventSearch,
  type RepresentedView,
} from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Icon } from '../../parts/Icon'
import { Loaded } from '../../parts/Loaded'

export function Represented({ view }: { view: RepresentedView }) {
  const send = useSend()
  return (
    <>
      <p>{view.intro}</p>
      <div className="buttons">
        <Button icon="person" onPress={() => send(eventRepresented(representedEventActForMyself()))}>
          {view.myself}
        </Button>
      </div>
      <Field field={view.search} onType={text => send(eventRepresented(representedEventSearch(text)))} />
      <p className="quiet">{view.count}</p>
      <Loaded load={view.load}>
        <ul className="card links">
          {view.rows.map(row => (
            <li key={row.person}>
              <button
                type="button"
                className="row"
                aria-current={row.current || undefined}
                onClick={() => send(eventRepresented(representedEventActFor(row.person)))}
              >
                <Icon name={row.current ? 'check' : 'person'} />
                <span className="row-text">
                  <span className="row-label">{row.name}</span>
                  <span className="row-note">{row.note}</span>
                  {row.unread && (
                    <span className="state tone-info">
                      <Icon name="dot" />
                      <span>{row.unread_label}</span>
                    </span>
                  )}
                </span>
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
      </Loaded>
    </>
  )
}
