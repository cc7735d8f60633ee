// The core's own thread.
import init, { CoreWeb } from '../../pkg/shared.js'
import { Engine } from './engine'
import { held } from './locks'
import type { FromWorker, ToWorker } from './protocol'
import { indexedShelf, Vault } from './vault'

// the types of a page do not know a worker's
declare const self: {
  postMessage(message: FromWorker, moved: Transferable[]): void
  addEventListener(type: 'message', listen: (event: MessageEvent<ToWorker>) => void): void
}

const post = (message: FromWorker, moved: Transferable[]) => self.postMessage(message, moved)
const early: ToWorker[] = []
let take = (message: ToWorker): void => {
  early.push(message)
}
self.addEventListener('message', ({ data }) => take(data))

try {
  // The lock goes with this thread, and with it the files of the database: whoever takes over waits for it.
  await Promise.all([init(), held('importass-core')])
  const engine = new Engine((shell, fatal) => new CoreWeb(shell, fatal), new Vault(indexedShelf('importass')), post)
  take = message => engine.take(message)
  early.forEach(take)
} catch (error) {
  post({ kind: 'fatal', message: String(error) }, [])
}
