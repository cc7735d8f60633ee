import type { CSSProperties } from 'react'

/** Thousandths from the core, for the style sheet to place something by: `place({ x: 250 })`. */
export function place(thousandths: Partial<Record<'x' | 'y', number>>): CSSProperties {
  return Object.fromEntries(Object.entries(thousandths).map(([axis, value]) => [`--${axis}`, value]))
}
