import { describe, expect, it } from 'vitest'
import { SingleTab } from './locks'

/** A browser's locks: it answers after so many requests only, or another tab has the lock. */
class Locks {
  requests = 0
  steal: () => void = () => {}

  constructor(
    private readonly slow: number,
    private readonly elsewhere = false,
  ) {}

  request = (async (_name: string, options: LockOptions, run: () => Promise<void>) => {
    this.requests++
    const isGiven = options.steal === true || (!this.elsewhere && this.requests > this.slow)
    const end = new Promise<never>((_resolve, reject) => {
      this.steal = () => reject(new DOMException('taken', 'AbortError'))
      if (!isGiven) options.signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')))
    })
    return isGiven ? Promise.race([run(), end]) : end
  }) as LockManager['request']

  query = async () => ({ held: this.elsewhere ? [{ name: 'app' }] : [{ name: 'another' }] })
}

function tab(locks: Locks) {
  const heard: string[] = []
  const single = new SingleTab(
    'app',
    () => {
      heard.push('won')
      queueMicrotask(() => single.leave())
    },
    () => heard.push('lost'),
    locks,
  )
  return { single, heard }
}

describe('one tab at a time', () => {
  it('asks again while the browser gives the app to nobody', async () => {
    const locks = new Locks(3)
    const { single, heard } = tab(locks)
    await single.enter(1)
    expect(locks.requests).toBe(4)
    expect(heard).toEqual(['won'])
  })

  it('is elsewhere where another tab has it, and after one that never answers', async () => {
    for (const [locks, requests] of [
      [new Locks(0, true), 1],
      [new Locks(99), 10],
    ] as const) {
      const { single, heard } = tab(locks)
      await single.enter(1)
      expect(locks.requests).toBe(requests)
      expect(heard).toEqual(['lost'])
    }
  })

  it('loses the app to who takes it, however it came to it', async () => {
    for (const how of ['enter', 'takeOver'] as const) {
      const locks = new Locks(0)
      const heard: string[] = []
      const single = new SingleTab('app', () => heard.push('won'), () => heard.push('lost'), locks)
      const whole = how === 'enter' ? single.enter() : single.takeOver()
      locks.steal()
      await whole
      expect(heard).toEqual(['won', 'lost'])
    }
  })
})
