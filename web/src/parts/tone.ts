import { never } from '../core/bytes'
import type { Tone } from '../generated/shared_types'
import type { IconName } from './Icon'

/** Each tone has its icon and its class: never colour alone. */
export function toneIcon(tone: Tone): IconName {
  switch (tone.kind) {
    case 'Info':
      return 'info'
    case 'Good':
      return 'good'
    case 'Warning':
      return 'warning'
    case 'Bad':
      return 'bad'
    default:
      return never(tone)
  }
}

export const toneClass = (tone: Tone) => `tone-${toneIcon(tone)}`
