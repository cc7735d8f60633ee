// Bytes written by Rust are read here and written again, to the last bit.
// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BincodeDeserializer, BincodeSerializer } from '../generated/bincode'
import type { Deserializer, Serializer } from '../generated/serde'
import * as types from '../generated/shared_types'

const FOLDER = join(import.meta.dirname, '../../../shared_types/golden')

type Codec = { read(from: Deserializer): unknown; write(value: never, to: Serializer): void }

/** `View.home.bin` is a View: the name up to the first dot, minus or underscore names the type, in any spelling. */
function codecOf(file: string): Codec {
  const wanted = (file.split(/[.\-_]/)[0] ?? '').toLowerCase()
  const known: Record<string, unknown> = types
  for (const [name, value] of Object.entries(known)) {
    if (name.toLowerCase() === wanted && typeof value === 'function' && 'deserialize' in value) {
      const { deserialize } = value as unknown as { deserialize(from: Deserializer): unknown }
      return { read: deserialize, write: (it: { serialize(to: Serializer): void }, to) => it.serialize(to) }
    }
    if (name.toLowerCase() === `deserialize${wanted}`) {
      const write = known[name.replace('deserialize', 'serialize')]
      return { read: value as Codec['read'], write: write as Codec['write'] }
    }
  }
  throw new Error(`${file}: no such type`)
}

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(file => file.endsWith('.bin')) : []

test('there are golden bytes', () => {
  expect(files.length).toBeGreaterThan(0)
})

test.each(files)('%s', file => {
  const { read, write } = codecOf(file)
  const bytes = new Uint8Array(readFileSync(join(FOLDER, file)))
  const reader = new BincodeDeserializer(bytes)
  const value = read(reader)
  expect(reader.getBufferOffset()).toBe(bytes.length)
  const writer = new BincodeSerializer()
  write(value as never, writer)
  expect([...writer.getBytes()]).toEqual([...bytes])
})
