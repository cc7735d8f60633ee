import {
  type BrowserAnswer,
  browserAnswerFailed,
  browserAnswerLeaving,
  type OpenBrowser,
  serializeBrowserAnswer,
  shellErrorFailed,
} from '../../generated/shared_types'
import { onlyWeb } from '../addresses'
import type { Operation } from './operation'

/** The core hears `Leaving` first; then the page goes. */
export const openBrowser = (go: (url: string) => void): Operation<OpenBrowser, BrowserAnswer> => ({
  run: async ({ url }) => {
    const address = onlyWeb(url)
    setTimeout(() => go(address))
    return browserAnswerLeaving()
  },
  failed: browserAnswerFailed(shellErrorFailed()),
  write: serializeBrowserAnswer,
})
