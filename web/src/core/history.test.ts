import { expect, test } from 'vitest'
import { begin, moved, overdue, shown, type Step, type Trail } from './history'

/** A browser of its own: entries, a place in them, and popstates that come later. */
class Browser {
  entries: { depth: number | null; path: string }[]
  at: number
  trail: Trail
  told: Step[] = []
  #pops: (() => void)[] = []

  constructor(path = '/') {
    this.entries = [{ depth: 1, path }]
    this.at = 0
    this.trail = begin(1, path)
  }

  core(depth: number, path: string) {
    this.#do(shown(this.trail, depth, path))
  }
  person(by: number) {
    this.#travel(by)
  }
  types(hash: string) {
    this.entries.splice(this.at + 1, Infinity, { depth: null, path: hash })
    this.#travel(1)
  }
  settle() {
    for (let pop = this.#pops.shift(); pop; pop = this.#pops.shift()) pop()
  }
  wait() {
    this.#do(overdue(this.trail))
  }
  get addresses() {
    return this.entries.map(entry => entry.path)
  }
  get here() {
    return this.entries[this.at]?.path
  }

  #travel(by: number) {
    this.at += by
    const entry = this.entries[this.at]
    if (!entry) throw new Error('left the app')
    this.#pops.push(() => this.#do(moved(this.trail, entry.depth, entry.path)))
  }
  #do([trail, steps]: [Trail, Step[]]) {
    this.trail = trail
    for (const step of steps) {
      if (step.do === 'push') {
        this.entries.splice(this.at + 1, Infinity, { depth: step.depth, path: step.path })
        this.at += 1
      } else if (step.do === 'replace') this.entries[this.at] = { depth: step.depth, path: step.path }
      else if (step.do === 'go') this.#travel(step.by)
      else this.told.push(step)
    }
  }
}

test('deeper is pushed, beside is replaced', () => {
  const browser = new Browser()
  browser.core(1, '/inicio')
  browser.core(2, '/avisos')
  browser.core(3, '/avisos/a')
  browser.core(3, '/avisos/b')
  expect(browser.addresses).toEqual(['/inicio', '/avisos', '/avisos/b'])
  expect(browser.told).toEqual([])
})

test('the same place twice changes nothing', () => {
  const browser = new Browser('/inicio')
  browser.core(1, '/inicio')
  browser.core(1, '/inicio')
  expect(browser.addresses).toEqual(['/inicio'])
})

test('a way back in the app goes back in the browser, and its popstate is not the person', () => {
  const browser = new Browser()
  browser.core(3, '/avisos/a')
  browser.core(1, '/inicio')
  browser.settle()
  expect(browser.here).toBe('/inicio')
  expect(browser.at).toBe(0)
  expect(browser.told).toEqual([])
})

test('what the core shows while the browser is on its way is made good afterwards', () => {
  const browser = new Browser()
  browser.core(3, '/avisos/a')
  browser.core(1, '/inicio')
  browser.core(2, '/ayuda')
  browser.settle()
  expect(browser.here).toBe('/ayuda')
  expect(browser.at).toBe(1)
  expect(browser.told).toEqual([])
})

test('the browser back is Back, once for each entry', () => {
  const browser = new Browser()
  browser.core(1, '/inicio')
  browser.core(2, '/avisos')
  browser.core(3, '/avisos/a')
  browser.person(-1)
  browser.settle()
  browser.core(2, '/avisos')
  expect(browser.told).toEqual([{ do: 'back', times: 1 }])
  expect(browser.here).toBe('/avisos')
  browser.core(3, '/avisos/b')
  browser.person(-2)
  browser.settle()
  expect(browser.told.at(-1)).toEqual({ do: 'back', times: 2 })
})

test('forward opens the address that stands there', () => {
  const browser = new Browser()
  browser.core(1, '/inicio')
  browser.core(2, '/avisos')
  browser.person(-1)
  browser.settle()
  browser.core(1, '/inicio')
  browser.person(1)
  browser.settle()
  expect(browser.told.at(-1)).toEqual({ do: 'open', path: '/avisos' })
  browser.core(2, '/avisos')
  expect(browser.addresses).toEqual(['/inicio', '/avisos'])
})

test('a Back that the core does not follow puts the address back', () => {
  const browser = new Browser()
  browser.core(1, '/inicio')
  browser.core(2, '/ajustes/contacto/movil')
  browser.person(-1)
  browser.settle()
  expect(browser.here).toBe('/inicio')
  browser.wait()
  expect(browser.here).toBe('/ajustes/contacto/movil')
  expect(browser.at).toBe(1)
})

test('a step back that the browser never took is made good', () => {
  const browser = new Browser()
  browser.core(2, '/avisos')
  browser.trail = { ...shown(browser.trail, 1, '/inicio')[0], going: true }
  browser.wait()
  browser.settle()
  expect(browser.here).toBe('/inicio')
})

test('an address typed behind the # is opened', () => {
  const browser = new Browser('/inicio')
  browser.types('/guia')
  browser.settle()
  expect(browser.told).toEqual([{ do: 'open', path: '/guia' }])
  browser.core(2, '/guia')
  expect(browser.addresses).toEqual(['/inicio', '/guia'])
})

test('a stack that came back deeper by Back keeps a place for each entry', () => {
  const browser = new Browser()
  browser.core(3, '/avisos/a')
  browser.core(2, '/documentos') // another tab: one above home
  browser.settle()
  expect(browser.here).toBe('/documentos')
  browser.person(-1)
  browser.settle()
  browser.core(3, '/avisos/a')
  expect(browser.at).toBe(2)
  expect(browser.here).toBe('/avisos/a')
})
