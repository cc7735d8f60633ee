import { useSend } from '../../core/context'
import {
  eventGo,
  eventNotices,
  type NoticeRow,
  noticesEventActOnSelected,
  noticesEventFilter,
  noticesEventNext,
  noticesEventPrevious,
  noticesEventRefresh,
  noticesEventSearch,
  noticesEventSelectAll,
  noticesEventStartSelecting,
  noticesEventStopSelecting,
  noticesEventToggle,
  type NoticesEvent,
  type NoticesView,
  routeNotice,
  type SelectionView,
} from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Choices } from '../../parts/Choices'
import { Field } from '../../parts/Field'
import { Icon } from '../../parts/Icon'
import { Loaded } from '../../parts/Loaded'
import { Paging } from '../../parts/Paging'
import { kindIcon } from './kind'

type Tell = (event: NoticesEvent) => number

function Content({ row, view }: { row: NoticeRow; view: NoticesView }) {
  return (
    <>
      <Icon name={kindIcon(row.kind)} />
      <span className="row-text">
        <span className="notice-top">
          <span className="notice-title">{row.title}</span>
          <span className="notice-date">{row.date}</span>
        </span>
        <span className="notice-excerpt">{row.excerpt}</span>
        {(row.unread || row.pinned) && (
          <span className="notice-marks">
            {row.unread && (
              <span>
                <Icon name="dot" />
                {view.unread_label}
              </span>
            )}
            {row.pinned && (
              <span>
                <Icon name="pin" />
                {view.pinned_label}
              </span>
            )}
          </span>
        )}
      </span>
    </>
  )
}

function Row({ row, view, tell }: { row: NoticeRow; view: NoticesView; tell: Tell }) {
  const send = useSend()
  if (view.selection !== null) {
    return (
      <label className="row notice" data-unread={row.unread || undefined}>
        <input type="checkbox" checked={row.selected} onChange={() => tell(noticesEventToggle(row.id))} />
        <Content row={row} view={view} />
      </label>
    )
  }
  return (
    <button type="button" className="row notice" data-unread={row.unread || undefined} onClick={() => send(eventGo(routeNotice(row.id)))}>
      <Content row={row} view={view} />
    </button>
  )
}

function Selection({ selection, tell }: { selection: SelectionView; tell: Tell }) {
  return (
    <section className="card toolbar">
      <p>{selection.count}</p>
      <div className="buttons">
        {selection.actions.map(({ action, label }) => (
          <Button key={action.kind} look="main" onPress={() => tell(noticesEventActOnSelected(action))}>
            {label}
          </Button>
        ))}
        <Button onPress={() => tell(noticesEventSelectAll())}>{selection.all}</Button>
        <Button onPress={() => tell(noticesEventStopSelecting())}>{selection.stop}</Button>
      </div>
    </section>
  )
}

export function Notices({ view }: { view: NoticesView }) {
  const send = useSend()
  const tell: Tell = event => send(eventNotices(event))
  return (
    <>
      <Field field={view.search} onType={text => tell(noticesEventSearch(text))} />
      <Choices
        chips
        quiet
        legend={view.filters_label}
        choices={view.filters.map(({ filter, label, selected }) => ({ id: filter.kind, label, selected, value: filter }))}
        onChoose={filter => tell(noticesEventFilter(filter))}
      />
      <div className="buttons">
        {view.select !== null && <Button onPress={() => tell(noticesEventStartSelecting())}>{view.select}</Button>}
        <Button onPress={() => tell(noticesEventRefresh())}>{view.refresh}</Button>
      </div>
      <Loaded load={view.load}>
        {view.selection !== null && <Selection selection={view.selection} tell={tell} />}
        <ul className="card links">
          {view.rows.map(row => (
            <li key={row.id}>
              <Row row={row} view={view} tell={tell} />
            </li>
          ))}
        </ul>
        <Paging paging={view.paging} onPrevious={() => tell(noticesEventPrevious())} onNext={() => tell(noticesEventNext())} />
      </Loaded>
    </>
  )
}
