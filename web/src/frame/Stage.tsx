import { Component, type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { never } from '../core/bytes'
import type { App, State } from '../core/app'
import { KnownContext, SendContext } from '../core/context'
import { Crashed, Elsewhere, said, Starting } from '../recovery/Recovery'
import { Frame } from './Frame'

const WIDE = '(min-width: 900px)'

function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const query = matchMedia(WIDE)
    const change = () => setWide(query.matches)
    query.addEventListener('change', change)
    return () => query.removeEventListener('change', change)
  }, [])
  return wide
}

/** A view that cannot be drawn is a crash like others. */
class Guard extends Component<{ onRestart: () => void; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }
  static getDerivedStateFromError() {
    return { broken: true }
  }
  override render() {
    return this.state.broken ? <Crashed onRestart={this.props.onRestart} /> : this.props.children
  }
}

function Inside({ state, app }: { state: State; app: App }) {
  switch (state.kind) {
    case 'starting':
      return <Starting />
    case 'running':
      return (
        <KnownContext value={state.known}>
          <Frame view={state.view} />
        </KnownContext>
      )
    case 'crashed':
      return <Crashed onRestart={app.restart} />
    case 'elsewhere':
      return <Elsewhere onTakeOver={app.takeOver} />
    default:
      return never(state)
  }
}

/** The phone, and where there is room the tester's panel beside it. */
export function Stage({ app }: { app: App }) {
  const state = useSyncExternalStore(app.subscribe, app.state)
  const wide = useWide()
  const asking = 'asking' in state && state.asking
  return (
    <SendContext value={app.send}>
      <div className="stage" data-asking={asking || undefined}>
        <Guard onRestart={app.restart}>
          <Inside state={state} app={app} />
        </Guard>
        {(wide || asking) && (
          <aside className="panel">
            {/* oxlint-disable-next-line react/iframe-missing-sandbox -- the tester's own page, of the same origin */}
            <iframe src="/sandbox/panel" onLoad={app.tester.repeat} title={said['shell-panel']} />
          </aside>
        )}
      </div>
    </SendContext>
  )
}
