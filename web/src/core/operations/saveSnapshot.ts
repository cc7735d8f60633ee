import { type Done, doneFailed, doneYes, type SaveSnapshot, serializeDone, shellErrorFailed } from '../../generated/shared_types'
import { keepSnapshot } from '../snapshot'
import type { Operation } from './operation'

export const saveSnapshot: Operation<SaveSnapshot, Done> = {
  run: async ({ text }) => {
    keepSnapshot(text)
    return doneYes()
  },
  failed: doneFailed(shellErrorFailed()),
  write: serializeDone,
}
