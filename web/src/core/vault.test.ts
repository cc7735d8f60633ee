// @vitest-environment node
import { expect, test } from 'vitest'
import { type Shelf, Vault } from './vault'

function shelf() {
  const kept = new Map<string, unknown>()
  const it: Shelf = {
    get: async key => kept.get(key),
    put: async (key, value) => void kept.set(key, value),
    remove: async key => void kept.delete(key),
  }
  return { kept, it }
}

test('the device key signs by ES256, stays the same and cannot leave', async () => {
  const { kept, it } = shelf()
  const vault = new Vault(it)
  const [one, two] = await Promise.all([vault.point(), vault.point()])
  expect(one).toEqual(two)
  expect(await new Vault(it).point()).toEqual(one)

  const message = new TextEncoder().encode('header.payload')
  const signature = await vault.sign(message)
  expect(signature).toHaveLength(64)
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', ...one }, algorithm, true, ['verify'])
  expect(await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, message)).toBe(true)

  const { privateKey } = kept.get('key:device') as CryptoKeyPair
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow()
})

test('a secret comes back, is not readable on the shelf, and can be forgotten', async () => {
  const { kept, it } = shelf()
  const vault = new Vault(it)
  expect(await vault.read('Session')).toBeNull()
  const secret = new TextEncoder().encode('a refresh token')
  await vault.write('Session', secret)
  expect(await new Vault(it).read('Session')).toEqual(secret)

  const wrapped = kept.get('secret:Session') as { data: ArrayBuffer }
  expect(Buffer.from(wrapped.data).includes(Buffer.from(secret))).toBe(false)
  kept.set('secret:DatabaseKeys', wrapped)
  await expect(vault.read('DatabaseKeys')).rejects.toThrow()

  await vault.write('Session', null)
  expect(await vault.read('Session')).toBeNull()
})
