import {
  type AskBiometrics,
  type PlatformAnswer,
  platformAnswerCancelled,
  serializePlatformAnswer,
} from '../../generated/shared_types'
import type { Tester } from '../tester'
import type { Operation } from './operation'

export const askBiometrics = (tester: Tester): Operation<AskBiometrics, PlatformAnswer> => ({
  run: ({ reason }) => tester.ask('biometrics', reason),
  failed: platformAnswerCancelled(),
  write: serializePlatformAnswer,
})
