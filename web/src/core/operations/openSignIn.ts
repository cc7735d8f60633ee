import {
  type BrowserAnswer,
  browserAnswerFailed,
  browserAnswerLeaving,
  type OpenSignIn,
  serializeBrowserAnswer,
  shellErrorFailed,
} from '../../generated/shared_types'
import { onlyWeb } from '../addresses'
import type { Operation } from './operation'

/** The core hears `Leaving` first; then the page goes. */
export const openSignIn = (go: (url: string) => void): Operation<OpenSignIn, BrowserAnswer> => ({
  run: async ({ url }) => {
    const address = onlyWeb(url)
    setTimeout(() => go(address))
    return browserAnswerLeaving()
  },
  failed: browserAnswerFailed(shellErrorFailed()),
  write: serializeBrowserAnswer,
})
