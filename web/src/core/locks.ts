/** Waits for a lock and keeps it as long as this thread lives. After `patience` it is taken by force. */
export function held(name: string, patience = 5_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const keep = () => {
      resolve()
      return new Promise<never>(() => {})
    }
    const signal = AbortSignal.timeout(patience)
    navigator.locks.request(name, { signal }, keep).catch(() => {
      navigator.locks.request(name, { steal: true }, keep).catch(reject)
    })
  })
}

/** How often a browser is asked that gives the lock to nobody. */
const TRIES = 10

/**
 * One tab at a time. `won` hears when this tab has the app, `lost` when another has it. A tab that is being left may
 * take a moment to let go, hence the patience; a busy browser may take longer to answer at all, and is asked again.
 */
export class SingleTab {
  #release: (() => void) | null = null

  constructor(
    private readonly name: string,
    private readonly won: () => void,
    private readonly lost: () => void,
    private readonly locks: Pick<LockManager, 'query' | 'request'> = navigator.locks,
  ) {}

  async enter(patience = 1_000): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      const end = await this.#hold({ signal: AbortSignal.timeout(patience) })
      if (end === 'left') return
      if (end === 'taken' || (await this.#isHeld())) break
    }
    this.lost()
  }

  async takeOver(): Promise<void> {
    if ((await this.#hold({ steal: true })) !== 'left') this.lost()
  }

  leave(): void {
    this.#release?.()
    this.#release = null
  }

  /** Has the app until this tab leaves it or another takes it, if it comes to have it. */
  async #hold(options: LockOptions): Promise<'left' | 'taken' | 'never'> {
    let had = false
    try {
      await this.locks.request(this.name, options, () => {
        had = true
        this.won()
        return new Promise<void>(resolve => (this.#release = resolve))
      })
      return 'left'
    } catch {
      return had ? 'taken' : 'never'
    }
  }

  async #isHeld(): Promise<boolean> {
    const known = await this.locks.query()
    return known.held?.some(lock => lock.name === this.name) ?? false
  }
}
