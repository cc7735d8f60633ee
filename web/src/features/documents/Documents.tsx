import { useSend } from '../../core/context'
import {
  documentsEventNext,
  documentsEventPrevious,
  documentsEventRefresh,
  documentsEventSearch,
  type DocumentsView,
  eventDocuments,
  eventGo,
  routeDocument,
} from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Field } from '../../parts/Field'
import { Icon } from '../../parts/Icon'
import { Loaded } from '../../parts/Loaded'
import { Paging } from '../../parts/Paging'

export function Documents({ view }: { view: DocumentsView }) {
  const send = useSend()
  return (
    <>
      <Field field={view.search} onType={text => send(eventDocuments(documentsEventSearch(text)))} />
      <div className="buttons">
        <Button onPress={() => send(eventDocuments(documentsEventRefresh()))}>{view.refresh}</Button>
      </div>
      <Loaded load={view.load}>
        <ul className="card links">
          {view.rows.map(row => (
            <li key={row.id}>
              <button type="button" className="row" onClick={() => send(eventGo(routeDocument(row.id)))}>
                <Icon name={row.here ? 'here' : 'documents'} />
                <span className="row-text">
                  <span className="row-label">{row.title}</span>
                  <span className="row-note">{row.note}</span>
                </span>
                <Icon name="next" />
              </button>
            </li>
          ))}
        </ul>
        <Paging
          paging={view.paging}
          onPrevious={() => send(eventDocuments(documentsEventPrevious()))}
          onNext={() => send(eventDocuments(documentsEventNext()))}
        />
      </Loaded>
    </>
  )
}
