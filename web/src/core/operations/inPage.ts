// The requests that only the page can carry out. `null`: the worker does it.
import type { ShellEffect } from '../../generated/shared_types'
import { never } from '../bytes'
import type { Biometrics } from '../biometrics'
import type { Push } from '../push'
import type { Tester } from '../tester'
import { askPush } from './askPush'
import { askUnlock } from './askUnlock'
import { copyText } from './copyText'
import { openBrowser } from './openBrowser'
import { openUrl } from './openUrl'
import { answer } from './operation'
import { presentDocument } from './presentDocument'
import { pushToken } from './pushToken'
import { vaultForget, vaultOpen, vaultState, vaultStore } from './vault'
import { saveSnapshot } from './saveSnapshot'

export interface PageTools {
  tester: Tester
  biometrics: Biometrics
  push: Push
  go: (url: string) => void
  file: Uint8Array<ArrayBuffer> | null
}

export function inPage(effect: ShellEffect, tools: PageTools): Promise<Uint8Array<ArrayBuffer>> | null {
  switch (effect.kind) {
    case 'OpenBrowser':
      return answer(openBrowser(tools.go), effect.value)
    case 'OpenUrl':
      return answer(openUrl, effect.value)
    case 'PresentDocument':
      return answer(presentDocument, { asked: effect.value, bytes: tools.file })
    case 'CopyText':
      return answer(copyText, effect.value)
    case 'AskPush':
      return answer(askPush(tools.tester), effect.value)
    case 'AskUnlock':
      return answer(askUnlock(tools.tester), effect.value)
    case 'SaveSnapshot':
      return answer(saveSnapshot, effect.value)
    case 'VaultStore':
      return answer(vaultStore(tools.biometrics), effect.value)
    case 'VaultOpen':
      return answer(vaultOpen(tools.biometrics), effect.value)
    case 'VaultForget':
      return answer(vaultForget(tools.biometrics), effect.value)
    case 'VaultState':
      return answer(vaultState(tools.biometrics), effect.value)
    case 'PushToken':
      return answer(pushToken(tools.push), effect.value)
    case 'Render':
    case 'DeviceKey':
    case 'Sign':
    case 'ReadSecret':
    case 'WriteSecret':
      return null
    default:
      return never(effect)
  }
}
