import { type AskPush, type PlatformAnswer, platformAnswerCancelled, serializePlatformAnswer } from '../../generated/shared_types'
import { platformAnswer, type Tester } from '../tester'
import type { Operation } from './operation'

export const askPush = (tester: Tester): Operation<AskPush, PlatformAnswer> => ({
  run: () => tester.ask('push', '', platformAnswer),
  failed: platformAnswerCancelled(),
  write: serializePlatformAnswer,
})
