import { type CopyText, type Done, doneFailed, doneYes, serializeDone, shellErrorFailed } from '../../generated/shared_types'
import type { Operation } from './operation'

export const copyText: Operation<CopyText, Done> = {
  run: async ({ text }) => {
    await navigator.clipboard.writeText(text)
    return doneYes()
  },
  failed: doneFailed(shellErrorFailed()),
  write: serializeDone,
}
