import { type AskPush, type PlatformAnswer, platformAnswerCancelled, serializePlatformAnswer } from '../../generated/shared_types'
import type { Tester } from '../tester'
import type { Operation } from './operation'

export const askPush = (tester: Tester): Operation<AskPush, PlatformAnswer> => ({
  run: () => tester.ask('push', ''),
  failed: platformAnswerCancelled(),
  write: serializePlatformAnswer,
})
