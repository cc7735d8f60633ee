import type { ReactNode } from 'react'
import { Icon } from './Icon'

interface Props {
  title: string
  /** Level of the title among the headings of the screen. */
  level: 'h2' | 'h3' | 'h4'
  id?: string
  children: ReactNode
}

/** The browser's own disclosure: keyboard, search in the page and readers know it. */
export function Unfold({ title, level: Title, id, children }: Props) {
  return (
    <details id={id}>
      <summary>
        <Title>{title}</Title>
        <Icon name="down" />
      </summary>
      <div className="answer stack">{children}</div>
    </details>
  )
}

export function Unfolds({ children }: { children: ReactNode }) {
  return <div className="card questions">{children}</div>
}
