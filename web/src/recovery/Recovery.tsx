// What is shown when there is no core to say anything: its words are written at build time.
import words from 'virtual:words'
import { useEffect, useRef } from 'react'
import { deviceLanguage } from '../core/app'
import { Button } from '../parts/Button'

export const said = words[deviceLanguage(navigator.language).kind === 'En' ? 'en' : 'es']

interface Props {
  title: string | undefined
  text: string | undefined
  verb: string | undefined
  onPress: () => void
}

function Page({ title, text, verb, onPress }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    if (title) document.title = title
  }, [title])
  return (
    <div className="phone">
      <header className="bar">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <main className="content">
        <p className="lead preline">{text}</p>
        <div className="buttons">
          <Button look="main" onPress={onPress}>
            {verb}
          </Button>
        </div>
      </main>
    </div>
  )
}

export function Crashed({ onRestart }: { onRestart: () => void }) {
  return <Page title={said['shell-crashed-title']} text={said['shell-crashed-text']} verb={said['shell-crashed-reload']} onPress={onRestart} />
}

export function Elsewhere({ onTakeOver }: { onTakeOver: () => void }) {
  return (
    <Page
      title={said['shell-elsewhere-title']}
      text={said['shell-elsewhere-text']}
      verb={said['shell-elsewhere-take-over']}
      onPress={onTakeOver}
    />
  )
}

/** The same as index.html draws before any script. */
export function Starting() {
  return (
    <div className="phone">
      <header className="bar">
        <h1>{said['welcome-title']}</h1>
      </header>
      <main className="content">
        <p className="lead">{said['welcome-intro']}</p>
        <p className="quiet">{said['starting']}</p>
      </main>
    </div>
  )
}
