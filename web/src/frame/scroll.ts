import { useLayoutEffect, useRef } from 'react'

/** Wide, the phone scrolls; narrow, the window does. */
function scroller(phone: HTMLElement): HTMLElement {
  return getComputedStyle(phone).overflowY === 'auto' ? phone : document.documentElement
}

/** Each place of the stack keeps where it was scrolled to; a new one begins at the top. */
export function useScrollMemory(phone: React.RefObject<HTMLElement | null>, place: string): void {
  const places = useRef(new Map<string, number>())
  useLayoutEffect(() => {
    if (!phone.current ) return
    const element = scroller(phone.current)
    const kept = places.current
    element.scrollTop = kept.get(place) ?? 0
    const target: EventTarget = element === document.documentElement ? window : element
    const keep = () => void kept.set(place, element.scrollTop)
    target.addEventListener('scroll', keep, { passive: true })
    return () => target.removeEventListener('scroll', keep)
  }, [phone, place])
}
