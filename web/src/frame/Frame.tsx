import { useLayoutEffect, useRef } from 'react'
import { useSend } from '../core/context'
import { eventRepresented, eventRetry, representedEventActForMyself, type View } from '../generated/shared_types'
import { Screen } from '../features/Screen'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { Header } from './Header'
import { LiveRegion } from './LiveRegion'
import { Tabs } from './Tabs'
import { useFocusMoves } from './focus'
import { useScrollMemory } from './scroll'

function usePage(view: View): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.lang = view.lang
    if (view.theme.kind === 'System') delete page.dataset['theme']
    else page.dataset['theme'] = view.theme.kind.toLowerCase()
    document.title = [view.title, view.words.app].filter((part, index, all) => part && all.indexOf(part) === index).join(' · ')
  }, [view.lang, view.theme.kind, view.title, view.words.app])
}

/** What stands around every screen. */
export function Frame({ view }: { view: View }) {
  const send = useSend()
  const phone = useRef<HTMLDivElement>(null)
  const content = useRef<HTMLElement>(null)
  const place = `${view.entries.at(-1)}${view.path}`
  usePage(view)
  useScrollMemory(phone, place)
  useFocusMoves(phone, view.focus)
  return (
    <div className="phone" ref={phone}>
      <button type="button" className="skip" onClick={() => content.current?.focus()}>
        {view.words.skip}
      </button>
      <Header view={view} />
      {view.stripe !== null && (
        <div className="stripe">
          <p>{view.stripe.text}</p>
          <Button onPress={() => send(eventRepresented(representedEventActForMyself()))}>{view.stripe.back}</Button>
        </div>
      )}
      {view.line !== null && (
        <div className="line">
          <p>{view.line.text}</p>
          {view.line.retry !== null && (
            <Button look="plain" onPress={() => send(eventRetry())}>
              {view.line.retry}
            </Button>
          )}
        </div>
      )}
      {/* a new place begins anew: no text, no open answer of another */}
      <main className="content" ref={content} tabIndex={-1} aria-busy={view.updating} key={`${place} ${view.screen.kind}`}>
        <Screen screen={view.screen} />
      </main>
      <Tabs tabs={view.tabs} name={view.words.navigation} />
      <LiveRegion announcement={view.announcement} />
      {view.dialog !== null && <Dialog dialog={view.dialog} />}
    </div>
  )
}
