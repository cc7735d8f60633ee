import {
  type ReadSecret,
  Secret,
  type SecretAnswer,
  secretAnswerAbsent,
  secretAnswerFailed,
  secretAnswerFound,
  serializeSecretAnswer,
  shellErrorFailed,
} from '../../generated/shared_types'
import type { Vault } from '../vault'
import type { Operation } from './operation'

export const readSecret = (vault: Vault): Operation<ReadSecret, SecretAnswer> => ({
  run: async ({ name }) => {
    const bytes = await vault.read(name.kind)
    return bytes ? secretAnswerFound(new Secret(bytes)) : secretAnswerAbsent()
  },
  failed: secretAnswerFailed(shellErrorFailed()),
  write: serializeSecretAnswer,
})
