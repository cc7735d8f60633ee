import { expect, test } from 'vitest'
import { Biometrics } from './biometrics'

function phone() {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  let says = 'success'
  const biometrics = new Biometrics(
    {
      ask: async (_question, _text, read) => {
        const answer = read(says)
        if (!answer) throw new Error(says)
        return answer
      },
    },
    {
      read: async name => kept.get(name) ?? null,
      write: async (name, secret) => void (secret ? kept.set(name, secret.slice()) : kept.delete(name)),
    },
  )
  return { biometrics, kept, say: (answer: string) => (says = answer) }
}

const secret = new Uint8Array([1, 2, 3])

test('it keeps, gives out after a check, and forgets', async () => {
  const { biometrics } = phone()
  expect(await biometrics.state()).toEqual({ kind: 'Empty' })
  expect(await biometrics.open('…')).toEqual({ kind: 'Empty' })
  expect(await biometrics.store(secret, '…')).toEqual({ kind: 'Done' })
  expect(await biometrics.state()).toEqual({ kind: 'Done' })
  expect(await biometrics.open('…')).toMatchObject({ kind: 'Opened', value: { bytes: secret } })
  await biometrics.forget()
  expect(await biometrics.state()).toEqual({ kind: 'Empty' })
})

test.each([
  ['denied', 'NotRecognised'],
  ['cancelled', 'Cancelled'],
  ['locked_out', 'LockedOut'],
  ['no_hardware', 'NoHardware'],
  ['nothing_enrolled', 'NothingEnrolled'],
  ['failed', 'Failed'],
])('%s keeps nothing and gives nothing out', async (answer, trouble) => {
  const { biometrics, kept, say } = phone()
  say(answer)
  expect(await biometrics.store(secret, '…')).toEqual({ kind: 'Trouble', value: { kind: trouble } })
  expect(kept.size).toBe(0)
  say('success')
  await biometrics.store(secret, '…')
  say(answer)
  expect(await biometrics.open('…')).toEqual({ kind: 'Trouble', value: { kind: trouble } })
  expect(kept.size).toBe(1)
})

test('new fingers take what was kept along', async () => {
  const { biometrics, kept, say } = phone()
  await biometrics.store(secret, '…')
  say('invalidated')
  expect(await biometrics.open('…')).toMatchObject({ value: { kind: 'Invalidated' } })
  expect(kept.size).toBe(0)
})

test('an answer that is none is waited on', async () => {
  const { biometrics, say } = phone()
  say('maybe')
  await expect(biometrics.open('…')).rejects.toThrow('maybe')
})
