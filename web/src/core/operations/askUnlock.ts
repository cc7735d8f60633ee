import { type AskUnlock, type PlatformAnswer, platformAnswerCancelled, serializePlatformAnswer } from '../../generated/shared_types'
import { platformAnswer, type Tester } from '../tester'
import type { Operation } from './operation'

export const askUnlock = (tester: Tester): Operation<AskUnlock, PlatformAnswer> => ({
  run: ({ reason }) => tester.ask('biometrics', reason, platformAnswer),
  failed: platformAnswerCancelled(),
  write: serializePlatformAnswer,
})
