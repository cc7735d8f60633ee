/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has none */
// The platform's own questions are played by the tester's panel, in a frame beside the app or in another window.
import {
  type PlatformAnswer,
  platformAnswerCancelled,
  platformAnswerDenied,
  platformAnswerGranted,
  platformAnswerLockedOut,
  platformAnswerNoHardware,
} from '../generated/shared_types'

export const CHANNEL = 'importass-tester'
const LIMIT = 120_000

export type Question = 'push' | 'biometrics'

export function platformAnswer(answer: unknown): PlatformAnswer | null {
  switch (answer) {
    case 'granted':
    case 'success':
      return platformAnswerGranted()
    case 'denied':
      return platformAnswerDenied()
    case 'cancelled':
      return platformAnswerCancelled()
    case 'locked_out':
      return platformAnswerLockedOut()
    case 'no_hardware':
      return platformAnswerNoHardware()
    default:
      return null
  }
}

/** Asks, and waits for the panel's answer. */
export class Tester {
  #asks = new Set<() => void>()

  constructor(private readonly asking: (some: boolean) => void) {}

  /** What `read` understands is the answer; one that never comes is `cancelled`. */
  ask<T>(question: Question, text: string, read: (answer: unknown) => T | null): Promise<T> {
    const channel = new BroadcastChannel(CHANNEL)
    const id = crypto.randomUUID()
    return new Promise<T>((resolve, reject) => {
      const ask = () => channel.postMessage({ type: 'ask', id, question, text })
      const end = () => {
        clearTimeout(limit)
        channel.close()
        this.#asks.delete(ask)
        this.asking(this.#asks.size > 0)
      }
      const limit = setTimeout(() => {
        channel.postMessage({ type: 'withdrawn', id })
        end()
        const answer = read('cancelled')
        if (answer) resolve(answer)
        else reject(new Error(question))
      }, LIMIT)
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data !== 'object' || data === null) return
        const said = data as { type?: unknown; id?: unknown; answer?: unknown }
        if (said.type === 'ready') ask() // a panel in another window was opened
        if (said.type !== 'answer' || said.id !== id) return
        const answer = read(said.answer)
        if (!answer) return
        end()
        resolve(answer)
      })
      this.#asks.add(ask)
      this.asking(true)
      ask()
    })
  }

  /** The panel beside the app was loaded: it has not heard what was asked before. */
  repeat = () => {
    for (const ask of this.#asks) ask()
  }
}
