import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon'

type Look = 'main' | 'bad' | 'plain' | 'normal'

const LOOKS: Record<Look, string> = {
  main: 'button button-main',
  bad: 'button button-bad',
  plain: 'button button-plain',
  normal: 'button',
}

interface Props {
  look?: Look
  icon?: IconName
  /** Its name where what is written does not say enough by itself; begins with what is written. */
  spoken?: string
  children: ReactNode
  onPress: () => void
}

export function Button({ look = 'normal', icon, spoken, children, onPress }: Props) {
  return (
    <button type="button" className={LOOKS[look]} aria-label={spoken} onClick={onPress}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}

/** The button that sends a form; what is under way is said below it, the button stays. */
export function Submit({ label, busy }: { label: string; busy: string | null }) {
  return (
    <div className="stack">
      <button type="submit" className={LOOKS.main}>
        {label}
      </button>
      <Busy text={busy} />
    </div>
  )
}

export function Busy({ text }: { text: string | null }) {
  return (
    text !== null && (
      <p className="busy quiet">
        <Icon name="turn" />
        <span>{text}</span>
      </p>
    )
  )
}
