// One file per operation; each always answers.
import type { Serializer } from '../../generated/serde'
import { encode } from '../bytes'

export interface Operation<Asked, Answer> {
  run(asked: Asked): Promise<Answer>
  /** The answer when `run` throws. */
  failed: Answer
  write(answer: Answer, serializer: Serializer): void
}

/** Carries it out. Whatever goes wrong, there is an answer: a core that waits for ever is a dead core. */
export async function answer<Asked, Answer>(
  operation: Operation<Asked, Answer>,
  asked: Asked,
): Promise<Uint8Array<ArrayBuffer>> {
  let result = operation.failed
  try {
    result = await operation.run(asked)
  } catch {
    // what was asked may be secret: not for the console
  }
  return encode(serializer => operation.write(result, serializer))
}
