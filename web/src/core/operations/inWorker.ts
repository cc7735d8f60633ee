// The requests that the worker carries out itself. `null`: the page does it.
import type { ShellEffect } from '../../generated/shared_types'
import { never } from '../bytes'
import type { Vault } from '../vault'
import { deviceKey } from './deviceKey'
import { answer } from './operation'
import { readSecret } from './readSecret'
import { sign } from './sign'
import { writeSecret } from './writeSecret'

export function inWorker(effect: ShellEffect, vault: Vault): Promise<Uint8Array<ArrayBuffer>> | null {
  switch (effect.kind) {
    case 'DeviceKey':
      return answer(deviceKey(vault), effect.value)
    case 'Sign':
      return answer(sign(vault), effect.value)
    case 'ReadSecret':
      return answer(readSecret(vault), effect.value)
    case 'WriteSecret':
      return answer(writeSecret(vault), effect.value)
    case 'Render':
    case 'OpenBrowser':
    case 'OpenUrl':
    case 'PresentDocument':
    case 'CopyText':
    case 'AskPush':
    case 'AskUnlock':
    case 'SaveSnapshot':
    case 'VaultStore':
    case 'VaultOpen':
    case 'VaultForget':
    case 'VaultState':
    case 'PushToken':
      return null
    default:
      return never(effect)
  }
}
