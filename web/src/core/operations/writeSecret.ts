import { type Done, doneFailed, doneYes, serializeDone, shellErrorFailed, type WriteSecret } from '../../generated/shared_types'
import type { Vault } from '../vault'
import type { Operation } from './operation'

export const writeSecret = (vault: Vault): Operation<WriteSecret, Done> => ({
  run: async ({ name, secret }) => {
    await vault.write(name.kind, secret && secret.bytes)
    return doneYes()
  },
  failed: doneFailed(shellErrorFailed()),
  write: serializeDone,
})
