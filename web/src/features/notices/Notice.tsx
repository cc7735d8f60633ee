import { useSend } from '../../core/context'
import { eventNotices, noticesEventAct, noticesEventFollowLink, type NoticeView } from '../../generated/shared_types'
import { Button } from '../../parts/Button'
import { Icon } from '../../parts/Icon'
import { Loaded } from '../../parts/Loaded'
import { Paragraphs } from '../../parts/Sections'
import { kindIcon } from './kind'

export function Notice({ view }: { view: NoticeView }) {
  const send = useSend()
  return (
    <Loaded load={view.load}>
      <div>
        <p className="state">
          <Icon name={kindIcon(view.kind)} />
          <span>{view.kind_label}</span>
        </p>
        <p className="quiet">{view.date}</p>
      </div>
      <div className="stack">
        <Paragraphs paragraphs={view.paragraphs} />
      </div>
      {view.link !== null && (
        <div className="buttons">
          <Button look="main" onPress={() => send(eventNotices(noticesEventFollowLink()))}>
            {view.link}
          </Button>
        </div>
      )}
      <p className="quiet">{view.informs}</p>
      <div className="buttons">
        {view.actions.map(({ action, label }) => (
          <Button key={action.kind} onPress={() => send(eventNotices(noticesEventAct(view.id, action)))}>
            {label}
          </Button>
        ))}
      </div>
    </Loaded>
  )
}
