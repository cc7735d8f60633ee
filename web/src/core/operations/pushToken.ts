import {
  pushPlatformWeb,
  type PushToken,
  type PushTokenAnswer,
  pushTokenAnswerFailed,
  pushTokenAnswerToken,
  serializePushTokenAnswer,
  shellErrorFailed,
} from '../../generated/shared_types'
import type { Push } from '../push'
import type { Operation } from './operation'

export const pushToken = (push: Push): Operation<PushToken, PushTokenAnswer> => ({
  run: async () => pushTokenAnswerToken(await push.token(), pushPlatformWeb()),
  failed: pushTokenAnswerFailed(shellErrorFailed()),
  write: serializePushTokenAnswer,
})
