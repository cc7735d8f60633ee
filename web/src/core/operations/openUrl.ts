import { type Done, doneFailed, doneYes, type OpenUrl, serializeDone, shellErrorFailed } from '../../generated/shared_types'
import { follow, isTelephone, onlyWeb } from '../addresses'
import type { Operation } from './operation'

export const openUrl: Operation<OpenUrl, Done> = {
  run: async ({ url }) => {
    if (isTelephone(url)) follow(url, {})
    else follow(onlyWeb(url), { target: '_blank' })
    return doneYes()
  },
  failed: doneFailed(shellErrorFailed()),
  write: serializeDone,
}
