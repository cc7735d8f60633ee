// The page's half of the bridge: one core in its worker, and what the page knows of it.
import {
  type Event,
  eventActive,
  eventBackground,
  eventConnectivity,
  eventForeground,
  eventPushOpened,
  eventPushReceived,
  eventStart,
  type Lang,
  langEn,
  langEs,
  Launch,
  type View,
} from '../generated/shared_types'
import { Address } from './address'
import { Biometrics } from './biometrics'
import { decodeRequest, decodeView, encodeEvent } from './bytes'
import { SingleTab } from './locks'
import { inPage } from './operations/inPage'
import type { FromWorker, ToWorker } from './protocol'
import { Push } from './push'
import { takeSnapshot } from './snapshot'
import { Tester } from './tester'
import { indexedShelf, Vault } from './vault'

export type State =
  | { kind: 'starting'; asking: boolean }
  | { kind: 'running'; view: View; known: number; asking: boolean }
  | { kind: 'crashed' }
  | { kind: 'elsewhere' }

export function deviceLanguage(tag: string): Lang {
  return tag.toLowerCase().startsWith('en') ? langEn() : langEs()
}

/** The browser and the system, as far as the browser tells. */
function deviceName(): string {
  const [, system = ''] = /\(([^;)]+)/.exec(navigator.userAgent) ?? []
  return system === '' ? 'Web' : `Web, ${system}`
}

export class App {
  #state: State = { kind: 'starting', asking: false }
  #listeners = new Set<() => void>()
  #worker: Worker | null = null
  #address: Address | null = null
  #undrawn: { bytes: Uint8Array; events: number } | null = null
  #sent = 0
  #activeAt = Number.NEGATIVE_INFINITY
  #tab = new SingleTab(
    'importass',
    () => this.#run(),
    () => this.#end({ kind: 'elsewhere' }),
  )
  readonly tester = new Tester(asking => {
    if (this.#state.kind === 'running' || this.#state.kind === 'starting') this.#become({ ...this.#state, asking })
  })

  // a shelf apart from the worker's, which has its own keys
  readonly #shelf = indexedShelf('importass-phone')
  readonly #biometrics = new Biometrics(this.tester, new Vault(this.#shelf))
  #push: Push | null = null

  constructor(private readonly makeWorker: () => Worker) {
    addEventListener('online', () => this.send(eventConnectivity(true)))
    addEventListener('offline', () => this.send(eventConnectivity(false)))
    document.addEventListener('visibilitychange', () => {
      this.send(document.visibilityState === 'visible' ? eventForeground() : eventBackground())
    })
    const active = () => this.#isActive()
    for (const sign of ['pointerdown', 'keydown', 'wheel']) addEventListener(sign, active, { passive: true })
    // the page may be kept and shown again by "back": never with half an app in it
    addEventListener('pagehide', () => {
      this.#stop()
      this.#tab.leave()
    })
    addEventListener('pageshow', event => {
      if (event.persisted) location.reload()
    })
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  state = () => this.#state

  start(): void {
    void this.#tab.enter()
  }

  takeOver = () => void this.#tab.takeOver()

  restart = () => location.reload()

  /** The event's number: a view says up to which it knows. */
  send = (event: Event): number => {
    const bytes = encodeEvent(event)
    this.#tell({ kind: 'event', bytes }, bytes)
    this.#sent += 1
    return this.#sent
  }

  #run(): void {
    this.#become({ kind: 'starting', asking: false })
    const path = location.pathname + location.search
    const worker = this.makeWorker()
    this.#worker = worker
    this.#sent = 0
    // a worker that was stopped may have sent something before: it is no longer ours
    const ours = (act: () => void) => {
      if (this.#worker === worker) act()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => ours(() => this.#hear(data)))
    worker.addEventListener('error', () => ours(() => this.#end({ kind: 'crashed' })))
    worker.addEventListener('messageerror', () => ours(() => this.#end({ kind: 'crashed' })))
    this.#address = new Address(this.send)
    this.#push = new Push(this.#shelf, (ref, tapped) => this.send(tapped ? eventPushOpened(ref) : eventPushReceived(ref)))
    const { origin } = location
    const language = deviceLanguage(navigator.language)
    this.send(eventStart(new Launch(origin, `${origin}/acceso/vuelta`, path, language, null, deviceName(), takeSnapshot())))
    if (!navigator.onLine) this.send(eventConnectivity(false))
  }

  /** Touched or typed: said at most once in ten seconds. */
  #isActive(): void {
    const now = performance.now()
    if (!this.#worker || now - this.#activeAt < 10_000) return
    this.#activeAt = now
    this.send(eventActive())
  }

  #hear(message: FromWorker): void {
    switch (message.kind) {
      case 'view':
        this.#draw(message)
        break
      case 'request':
        this.#carryOut(message.bytes, message.file)
        break
      case 'fatal':
        console.error(message.message)
        this.#end({ kind: 'crashed' })
        break
    }
  }

  /** Decodes once per frame; in a hidden page, which has no frames, soon. */
  #draw(latest: { bytes: Uint8Array; events: number }): void {
    const waiting = this.#undrawn !== null
    this.#undrawn = latest
    if (waiting) return
    const draw = () => {
      const drawn = this.#undrawn
      this.#undrawn = null
      if (!drawn || !this.#worker) return
      const view = decodeView(drawn.bytes)
      const asking = this.#state.kind === 'running' ? this.#state.asking : false
      this.#become({ kind: 'running', view, known: drawn.events, asking })
      this.#address?.follow(view)
    }
    if (document.visibilityState === 'visible') requestAnimationFrame(draw)
    else setTimeout(draw)
  }

  #carryOut(bytes: Uint8Array, file: Uint8Array<ArrayBuffer> | null): void {
    const { id, effect } = decodeRequest(bytes)
    const worker = this.#worker
    const push = this.#push
    if (!push) return
    const { tester } = this
    const answered = inPage(effect, { tester, biometrics: this.#biometrics, push, go: url => location.assign(url), file })
    if (answered) void this.#answer(id, answered, worker)
  }

  async #answer(id: number, answered: Promise<Uint8Array<ArrayBuffer>>, worker: Worker | null): Promise<void> {
    const bytes = await answered
    // not to a core that is gone
    if (this.#worker === worker) this.#tell({ kind: 'answer', id, bytes }, bytes)
  }

  #tell(message: ToWorker, bytes: Uint8Array<ArrayBuffer>): void {
    this.#worker?.postMessage(message, [bytes.buffer])
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#address?.stop()
    this.#address = null
    this.#push?.close()
    this.#push = null
  }

  #end(state: State): void {
    this.#stop()
    this.#become(state)
    if (state.kind === 'crashed') this.#tab.leave()
  }

  #become(state: State): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
