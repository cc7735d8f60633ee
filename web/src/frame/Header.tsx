import { useSend } from '../core/context'
import { eventBack, eventGo, routeNotices, type View } from '../generated/shared_types'
import { Icon } from '../parts/Icon'

export function Header({ view }: { view: View }) {
  const send = useSend()
  return (
    <header className="bar">
      {view.can_go_back && (
        <button type="button" className="icon-button" aria-label={view.words.back} onClick={() => send(eventBack())}>
          <Icon name="back" />
        </button>
      )}
      <h1 tabIndex={-1}>{view.title}</h1>
      {view.bell !== null && (
        <button type="button" className="icon-button bell" aria-label={view.bell.spoken} onClick={() => send(eventGo(routeNotices()))}>
          <Icon name="bell" />
          {view.bell.number !== null && (
            <span className="bell-number" aria-hidden="true">
              {view.bell.number}
            </span>
          )}
        </button>
      )}
    </header>
  )
}
