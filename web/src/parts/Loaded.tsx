import type { ReactNode } from 'react'
import { never } from '../core/bytes'
import { useSend } from '../core/context'
import { eventRetry, type Load } from '../generated/shared_types'
import { Button } from './Button'
import { Icon } from './Icon'

/** The states of what a screen loads. The content is drawn only when there is some. */
export function Loaded({ load, children }: { load: Load; children: ReactNode }) {
  const send = useSend()
  switch (load.kind) {
    case 'Ready':
      return children
    case 'Loading':
      return (
        <div className="skeleton" aria-busy="true">
          <p className="unseen">{load.text}</p>
          <span />
          <span />
          <span />
        </div>
      )
    case 'Empty':
      return (
        <section className="load">
          <h2>{load.title}</h2>
          <p className="preline">{load.text}</p>
        </section>
      )
    case 'Failed':
      return (
        <section className="load" tabIndex={-1} data-problem>
          <h2 className="state tone-bad">
            <Icon name="bad" />
            <span>{load.title}</span>
          </h2>
          <p className="preline">{load.text}</p>
          {load.retry !== null && <Button onPress={() => send(eventRetry())}>{load.retry}</Button>}
        </section>
      )
    case 'NotAllowed':
      return (
        <section className="load" tabIndex={-1} data-problem>
          <h2 className="state tone-warning">
            <Icon name="warning" />
            <span>{load.title}</span>
          </h2>
          <p className="preline">{load.text}</p>
        </section>
      )
    default:
      return never(load)
  }
}
