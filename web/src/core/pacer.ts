// Draws at most once per frame, and only what changed.
import { same } from './bytes'

const FRAME = 16

type Clock = { now(): number; later(run: () => void, ms: number): void }

const real: Clock = { now: () => performance.now(), later: (run, ms) => void setTimeout(run, ms) }

/** Many `mark()`s between two frames cost one `read()`; bytes equal to the last are not shown again. */
export class Pacer {
  #waiting = false
  #last: Uint8Array | null = null
  #shownAt = -FRAME

  constructor(
    private readonly read: () => Uint8Array<ArrayBuffer>,
    private readonly show: (bytes: Uint8Array<ArrayBuffer>) => void,
    private readonly clock: Clock = real,
  ) {}

  mark(): void {
    if (this.#waiting) return
    this.#waiting = true
    this.clock.later(() => this.#flush(), Math.max(0, this.#shownAt + FRAME - this.clock.now()))
  }

  #flush(): void {
    this.#waiting = false
    this.#shownAt = this.clock.now()
    const bytes = this.read()
    if (this.#last && same(this.#last, bytes)) return
    this.#last = bytes.slice()
    this.show(bytes)
  }
}
