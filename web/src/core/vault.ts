// The platform's keys and secrets, as far as a browser has them: the device key and the wrapping key cannot be
// exported, so a copied profile cannot be read as text. It does not withstand script injection: this shell is for
// testers.

/** Where keys and wrapped secrets lie. */
export interface Shelf {
  get(key: string): Promise<unknown>
  put(key: string, value: unknown): Promise<void>
  remove(key: string): Promise<void>
}

export function indexedShelf(database: string): Shelf {
  const STORE = 'shelf'
  let opening: Promise<IDBDatabase> | null = null
  const open = () =>
    (opening ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database, 1)
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => {
        opening = null // the next one tries again
        reject(request.error ?? new Error(database))
      })
    }))
  const run = async <T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await open()).transaction(STORE, mode, { durability: 'strict' })
    const request = act(transaction.objectStore(STORE))
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(request.result))
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error(database)))
    })
  }
  return {
    get: key => run('readonly', store => store.get(key) as IDBRequest<unknown>),
    put: async (key, value) => void (await run('readwrite', store => store.put(value, key))),
    remove: async key => void (await run('readwrite', store => store.delete(key))),
  }
}

type Wrapped = { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const

export class Vault {
  // one job after another: two first questions must not make two keys
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly shelf: Shelf,
    private readonly subtle: SubtleCrypto = crypto.subtle,
  ) {}

  /** The public half of the device key, made at the first question: two coordinates in base64url. */
  async point(): Promise<{ x: string; y: string }> {
    const { publicKey } = await this.#deviceKey()
    const { x, y } = await this.subtle.exportKey('jwk', publicKey)
    if (x === undefined || y === undefined) throw new Error('not a point')
    return { x, y }
  }

  /** r and s, 32 bytes each. */
  async sign(message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
    const { privateKey } = await this.#deviceKey()
    const signed = await this.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, message.slice())
    return new Uint8Array(signed)
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const wrapped = (await this.shelf.get(`secret:${name}`)) as Wrapped | undefined
    if (!wrapped) return null
    const plain = await this.subtle.decrypt(this.#algorithm(name, wrapped.iv), await this.#wrappingKey(), wrapped.data)
    return new Uint8Array(plain)
  }

  async write(name: string, secret: Uint8Array | null): Promise<void> {
    if (!secret) return this.shelf.remove(`secret:${name}`)
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const key = await this.#wrappingKey()
    const data = await this.subtle.encrypt(this.#algorithm(name, iv), key, secret.slice())
    await this.shelf.put(`secret:${name}`, { iv, data } satisfies Wrapped)
  }

  // the name is bound to the secret, so that one cannot be put in another's place
  #algorithm(name: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }
  }

  #deviceKey(): Promise<CryptoKeyPair> {
    return this.#made('key:device', () => this.subtle.generateKey(SIGNING, false, ['sign', 'verify']))
  }

  #wrappingKey(): Promise<CryptoKey> {
    const make = () => this.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    return this.#made('key:wrapping', make)
  }

  #made<T>(name: string, make: () => Promise<T>): Promise<T> {
    const job = this.#last.then(async () => {
      const known = (await this.shelf.get(name)) as T | undefined
      if (known) return known
      const fresh = await make()
      await this.shelf.put(name, fresh)
      return fresh
    })
    this.#last = job.catch(() => {})
    return job
  }
}
