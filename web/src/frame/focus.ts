import { useLayoutEffect, useRef } from 'react'
import { never } from '../core/bytes'
import type { Focus, FocusTarget } from '../generated/shared_types'

function find(phone: HTMLElement, target: FocusTarget): HTMLElement | null {
  const heading = phone.querySelector<HTMLElement>('h1')
  switch (target.kind) {
    case 'Heading':
      return heading
    case 'Problem':
      return phone.querySelector<HTMLElement>('[aria-invalid="true"]') ?? phone.querySelector<HTMLElement>('[data-problem]') ?? heading
    case 'Dialog':
      return null // the dialog takes it itself
    default:
      return never(target)
  }
}

/** Moves the focus once for each number. */
export function useFocusMoves(phone: React.RefObject<HTMLElement | null>, focus: Focus): void {
  const seen = useRef(0)
  useLayoutEffect(() => {
    if (focus.number <= seen.current) return
    seen.current = focus.number
    if (phone.current) find(phone.current, focus.target)?.focus({ preventScroll: focus.target.kind === 'Heading' })
  }, [phone, focus])
}
