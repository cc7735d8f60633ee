import { useSend } from '../core/context'
import { eventGo, type LinkRow as LinkRowView } from '../generated/shared_types'
import { Icon } from './Icon'

export function LinkRow({ link }: { link: LinkRowView }) {
  const send = useSend()
  return (
    <button type="button" className="row" onClick={() => send(eventGo(link.route))}>
      <span className="row-text">
        <span className="row-label">{link.label}</span>
        {link.note !== null && <span className="row-note">{link.note}</span>}
      </span>
      <Icon name="next" />
    </button>
  )
}

export function Links({ links }: { links: LinkRowView[] }) {
  return (
    links.length > 0 && (
      <ul className="card links">
        {links.map(link => (
          <li key={link.label}>
            <LinkRow link={link} />
          </li>
        ))}
      </ul>
    )
  )
}

/** A way on inside a text. */
export function Link({ link }: { link: LinkRowView }) {
  const send = useSend()
  return (
    <button type="button" className="link" onClick={() => send(eventGo(link.route))}>
      <span>{link.label}</span>
      <Icon name="next" />
    </button>
  )
}
