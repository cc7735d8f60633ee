// Keeps one core going: takes events and answers, passes on views and requests.
import type { Request } from '../generated/shared_types'
import { decodeRequests, encodeRequest } from './bytes'
import { inWorker } from './operations/inWorker'
import { Pacer } from './pacer'
import type { FromWorker, ToWorker } from './protocol'
import type { Vault } from './vault'

/** What the wasm façade offers. */
export interface Core {
  update(event: Uint8Array): void
  resolve(id: number, output: Uint8Array): void
  view(): Uint8Array
  take_export(handle: string): Uint8Array | undefined
}

export type Post = (message: FromWorker, moved: Transferable[]) => void

export class Engine {
  #dead = false
  #events = 0
  readonly #core: Core
  readonly #pacer: Pacer

  constructor(
    make: (shell: (bytes: Uint8Array) => void, fatal: (message: string) => void) => Core,
    private readonly vault: Vault,
    private readonly post: Post,
  ) {
    this.#pacer = new Pacer(
      () => this.#guarded(() => this.#core.view().slice()) ?? new Uint8Array(),
      bytes => {
        if (!this.#dead) this.post({ kind: 'view', bytes, events: this.#events }, [bytes.buffer])
      },
    )
    this.#core = make(
      bytes => this.#asked(bytes.slice()),
      message => this.#die(message),
    )
  }

  take(message: ToWorker): void {
    switch (message.kind) {
      case 'event':
        this.#events += 1
        this.#guarded(() => this.#core.update(message.bytes))
        break
      case 'answer':
        this.#resolve(message.id, message.bytes)
        break
    }
  }

  // Called from inside the core: nothing here may call it back at once.
  #asked(bytes: Uint8Array<ArrayBuffer>): void {
    queueMicrotask(() => {
      if (this.#dead) return
      this.#guarded(() => {
        for (const request of decodeRequests(bytes)) this.#carryOut(request)
      })
    })
  }

  #carryOut(request: Request): void {
    const { id, effect } = request
    if (effect.kind === 'Render') {
      this.#pacer.mark()
      return
    }
    const answered = inWorker(effect, this.vault)
    if (answered) {
      void answered.then(output => this.#resolve(id, output))
      return
    }
    const taken = effect.kind === 'PresentDocument' ? this.#core.take_export(effect.value.handle) : undefined
    const file = taken ? taken.slice() : null
    const bytes = encodeRequest(request)
    this.post({ kind: 'request', bytes, file }, file ? [bytes.buffer, file.buffer] : [bytes.buffer])
  }

  #resolve(id: number, output: Uint8Array): void {
    this.#guarded(() => this.#core.resolve(id, output))
  }

  /** A trap ends the core. An error that it returns, for bytes it could not read, leaves it sound. */
  #guarded<T>(run: () => T): T | undefined {
    if (this.#dead) return undefined
    try {
      return run()
    } catch (error) {
      const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      if (error instanceof Error && error.constructor === Error) console.error(message)
      else this.#die(message)
      return undefined
    }
  }

  #die(message: string): void {
    if (this.#dead) return
    this.#dead = true
    this.post({ kind: 'fatal', message }, [])
  }
}
