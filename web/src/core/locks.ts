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

/**
 * One tab at a time. `won` hears when this tab has the app, `lost` when another has it. A tab that is being left may
 * take a moment to let go, hence the patience.
 */
export class SingleTab {
  #release: (() => void) | null = null

  constructor(
    private readonly name: string,
    private readonly won: () => void,
    private readonly lost: () => void,
  ) {}

  async enter(patience = 1_000): Promise<void> {
    await this.#request({ signal: AbortSignal.timeout(patience) })
  }

  async takeOver(): Promise<void> {
    await this.#request({ steal: true })
  }

  leave(): void {
    this.#release?.()
    this.#release = null
  }

  async #request(options: LockOptions): Promise<void> {
    try {
      await navigator.locks.request(this.name, options, () => {
        this.won()
        return new Promise<void>(resolve => (this.#release = resolve))
      })
    } catch {
      this.lost() // it did not come in time, or another tab took it
    }
  }
}
