/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has none */
// Push, as far as a tester's browser has it: the panel hands over what the sandbox sends to this browser's token.
import { CHANNEL } from './tester'
import type { Shelf } from './vault'

const NAME = 'push-token'

export class Push {
  readonly #channel = new BroadcastChannel(CHANNEL)

  /** `tapped`: the person opened it; otherwise it came while the app is open. */
  constructor(
    private readonly shelf: Shelf,
    came: (ref: string, tapped: boolean) => void,
  ) {
    this.#channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null) return
      const said = data as { type?: unknown; ref?: unknown; tapped?: unknown }
      if (said.type === 'ready') void this.#announce()
      if (said.type === 'push' && typeof said.ref === 'string') came(said.ref, said.tapped === true)
    })
  }

  /** This browser's token, made at the first question. */
  async token(): Promise<string> {
    if (!(await this.#known())) await this.shelf.put(NAME, crypto.randomUUID())
    await this.#announce()
    return (await this.#known()) ?? ''
  }

  close(): void {
    this.#channel.close()
  }

  async #known(): Promise<string | undefined> {
    return (await this.shelf.get(NAME)) as string | undefined
  }

  async #announce(): Promise<void> {
    const token = await this.#known()
    if (token) this.#channel.postMessage({ type: 'push-token', token })
  }
}
