import { expect, test } from 'vitest'
import { Pacer } from './pacer'

function setUp(views: number[][]) {
  let time = 100
  const jobs: { at: number; run: () => void }[] = []
  const shown: number[][] = []
  let read = 0
  const pacer = new Pacer(
    () => new Uint8Array(views[Math.min(read++, views.length - 1)] ?? []),
    bytes => shown.push([...bytes]),
    { now: () => time, later: (run, ms) => jobs.push({ at: time + ms, run }) },
  )
  const until = (end: number) => {
    for (let next = jobs.findIndex(job => job.at <= end); next >= 0; next = jobs.findIndex(job => job.at <= end)) {
      const [job] = jobs.splice(next, 1)
      if (!job) return
      time = Math.max(time, job.at)
      job.run()
    }
    time = end
  }
  return { pacer, shown, until, reads: () => read }
}

test('many marks in one frame cost one reading', () => {
  const { pacer, shown, until, reads } = setUp([[1], [2]])
  pacer.mark()
  pacer.mark()
  pacer.mark()
  until(100)
  expect(shown).toEqual([[1]])
  pacer.mark()
  until(110)
  expect(reads()).toBe(1)
  until(116)
  expect(shown).toEqual([[1], [2]])
})

test('equal bytes are not shown twice', () => {
  const { pacer, shown, until } = setUp([[7], [7], [8]])
  for (const end of [120, 140, 160]) {
    pacer.mark()
    until(end)
  }
  expect(shown).toEqual([[7], [8]])
})
