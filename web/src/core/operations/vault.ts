import {
  serializeVaultAnswer,
  type VaultAnswer,
  vaultAnswerTrouble,
  type VaultForget,
  type VaultOpen,
  type VaultState,
  type VaultStore,
  vaultTroubleFailed,
} from '../../generated/shared_types'
import type { Biometrics } from '../biometrics'
import type { Operation } from './operation'

const operation = <Asked>(run: (asked: Asked) => Promise<VaultAnswer>): Operation<Asked, VaultAnswer> => ({
  run,
  failed: vaultAnswerTrouble(vaultTroubleFailed()),
  write: serializeVaultAnswer,
})

export const vaultStore = (biometrics: Biometrics) => operation<VaultStore>(({ secret, reason }) => biometrics.store(secret.bytes, reason))
export const vaultOpen = (biometrics: Biometrics) => operation<VaultOpen>(({ reason }) => biometrics.open(reason))
export const vaultForget = (biometrics: Biometrics) => operation<VaultForget>(() => biometrics.forget())
export const vaultState = (biometrics: Biometrics) => operation<VaultState>(() => biometrics.state())
