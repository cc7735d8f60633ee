// Carries out the steps of history.ts in the browser.
import { type Event, eventBack, eventOpenPath, type View } from '../generated/shared_types'
import { begin, moved, overdue, shown, type Step, type Trail } from './history'

/** After this the core will not follow any more. */
const PATIENCE = 600

const here = () => location.pathname + location.search

function written(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('depth' in state)) return null
  return typeof state.depth === 'number' ? state.depth : null
}

/**
 * How deep a view stands. Leaving a tab's root leads to the first tab (the core's own rule for Back), so the other tabs
 * lie one deeper.
 */
export function depthOf(view: View): number {
  const selected = view.tabs.findIndex(tab => tab.selected)
  return view.entries.length + (selected > 0 ? 1 : 0)
}

export class Address {
  #trail: Trail
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly send: (event: Event) => unknown) {
    this.#trail = begin(written(history.state) ?? 1, here())
    if (written(history.state) === null) history.replaceState({ depth: 1 }, '')
    // the app itself puts the scroll back
    history.scrollRestoration = 'manual'
    addEventListener('popstate', this.#popped)
  }

  stop(): void {
    removeEventListener('popstate', this.#popped)
    clearTimeout(this.#timer)
  }

  follow(view: View): void {
    if (view.entries.length === 0 || view.screen.kind === 'Starting') return
    this.#carryOut(shown(this.#trail, depthOf(view), view.path))
  }

  #popped = (event: PopStateEvent) => this.#carryOut(moved(this.#trail, written(event.state), here()))

  #carryOut([trail, steps]: [Trail, Step[]]): void {
    this.#trail = trail
    for (const step of steps) this.#step(step)
  }

  #step(step: Step): void {
    switch (step.do) {
      case 'push':
        history.pushState({ depth: step.depth }, '', step.path)
        break
      case 'replace':
        history.replaceState({ depth: step.depth }, '', step.path)
        break
      case 'go':
        history.go(step.by)
        this.#wait()
        break
      case 'back':
        for (let times = 0; times < step.times; times += 1) this.send(eventBack())
        this.#wait()
        break
      case 'open':
        this.send(eventOpenPath(step.path))
        this.#wait()
        break
    }
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#carryOut(overdue(this.#trail)), PATIENCE)
  }
}
