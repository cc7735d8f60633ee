// @vitest-environment node
import { expect, test, vi } from 'vitest'
import {
  type BrowserAnswer,
  deserializeSecretAnswer,
  PresentDocument,
  ReadSecret,
  RenderOperation,
  Request,
  Requests,
  secretNameSession,
  type ShellEffect,
  VaultOpen,
} from '../generated/shared_types'
import { BincodeDeserializer } from '../generated/bincode'
import { decodeRequest, encode } from './bytes'
import { type Core, Engine } from './engine'
import { answer, type Operation } from './operations/operation'
import type { FromWorker } from './protocol'
import { Vault } from './vault'

const bytesOf = (id: number, effect: ShellEffect) => encode(serializer => new Requests([new Request(id, effect)]).serialize(serializer))

function setUp(core: Partial<Core> = {}) {
  const posted: FromWorker[] = []
  const resolved: [number, Uint8Array][] = []
  let shell: (bytes: Uint8Array) => void = vi.fn()
  let fatal: (message: string) => void = vi.fn()
  const kept = new Map<string, unknown>()
  const vault = new Vault({
    get: async key => kept.get(key),
    put: async (key, value) => void kept.set(key, value),
    remove: async key => void kept.delete(key),
  })
  const engine = new Engine(
    (onEffect, onFatal) => {
      shell = onEffect
      fatal = onFatal
      return {
        update: () => {},
        resolve: (id, output) => void resolved.push([id, output]),
        view: () => new Uint8Array([1, 2, 3]),
        take_export: () => undefined,
        ...core,
      }
    },
    vault,
    message => posted.push(message),
  )
  return { engine, posted, resolved, ask: (id: number, effect: ShellEffect) => shell(bytesOf(id, effect)), fatal: (m: string) => fatal(m) }
}

const soon = () => new Promise(resolve => setTimeout(resolve, 40))

test('renders become one view', async () => {
  const { posted, ask } = setUp()
  ask(1, { kind: 'Render', value: new RenderOperation() })
  ask(2, { kind: 'Render', value: new RenderOperation() })
  await soon()
  expect(posted).toEqual([{ kind: 'view', bytes: new Uint8Array([1, 2, 3]), events: 0 }])
})

test('a secret is read here and never reaches the page', async () => {
  const { posted, resolved, ask } = setUp()
  ask(7, { kind: 'ReadSecret', value: new ReadSecret(secretNameSession()) })
  await vi.waitFor(() => expect(resolved).toHaveLength(1))
  expect(resolved[0]?.[0]).toBe(7)
  expect(deserializeSecretAnswer(new BincodeDeserializer(resolved[0]?.[1] ?? new Uint8Array()))).toEqual({ kind: 'Absent' })
  expect(posted).toEqual([])
})

test('what only the page can do goes there, a document with its bytes', async () => {
  const take_export = vi.fn(() => new Uint8Array([37, 80, 68, 70]))
  const { posted, ask } = setUp({ take_export })
  ask(3, { kind: 'VaultOpen', value: new VaultOpen('…') })
  ask(4, { kind: 'PresentDocument', value: new PresentDocument('export-1', 'a.pdf', 'application/pdf', false) })
  await soon()
  const kinds = posted.map(message => (message.kind === 'request' ? [decodeRequest(message.bytes).effect.kind, message.file?.length] : []))
  expect(kinds).toEqual([
    ['VaultOpen', undefined],
    ['PresentDocument', 4],
  ])
  expect(take_export).toHaveBeenCalledWith('export-1')
})

test('a trap is fatal; after it nothing reaches the core or the page', async () => {
  const resolve = vi.fn()
  const { engine, posted, ask } = setUp({
    resolve,
    update: () => {
      throw new WebAssembly.RuntimeError('unreachable')
    },
  })
  engine.take({ kind: 'event', bytes: new Uint8Array() })
  engine.take({ kind: 'answer', id: 1, bytes: new Uint8Array() })
  ask(9, { kind: 'Render', value: new RenderOperation() })
  await soon()
  expect(resolve).not.toHaveBeenCalled()
  expect(posted).toEqual([{ kind: 'fatal', message: 'RuntimeError: unreachable' }])
})

test('an error that the core returns leaves it alive', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { engine, posted, ask } = setUp({
    resolve: () => {
      throw new Error('malformed bytes')
    },
  })
  engine.take({ kind: 'answer', id: 1, bytes: new Uint8Array() })
  ask(2, { kind: 'Render', value: new RenderOperation() })
  await soon()
  expect(posted.map(message => message.kind)).toEqual(['view'])
  quiet.mockRestore()
})

test('the core itself can say that it is over', () => {
  const { posted, fatal } = setUp()
  fatal('a lane panicked')
  expect(posted).toEqual([{ kind: 'fatal', message: 'a lane panicked' }])
})

test('a handler that throws answers all the same', async () => {
  const broken: Operation<null, BrowserAnswer> = {
    run: () => Promise.reject(new Error('no')),
    failed: { kind: 'Cancelled' },
    write: (_, serializer) => serializer.serializeVariantIndex(2),
  }
  expect([...(await answer(broken, null))]).toEqual([2, 0, 0, 0])
})
