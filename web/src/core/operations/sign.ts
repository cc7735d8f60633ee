import {
  serializeSignAnswer,
  shellErrorFailed,
  type Sign,
  type SignAnswer,
  signAnswerFailed,
  signAnswerSignature,
} from '../../generated/shared_types'
import type { Vault } from '../vault'
import type { Operation } from './operation'

export const sign = (vault: Vault): Operation<Sign, SignAnswer> => ({
  run: async ({ message }) => signAnswerSignature(await vault.sign(message)),
  failed: signAnswerFailed(shellErrorFailed()),
  write: serializeSignAnswer,
})
