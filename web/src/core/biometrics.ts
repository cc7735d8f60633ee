// The biometric vault, as far as a tester's browser has one: the panel plays finger and face, and what they guard lies
// wrapped like other secrets, apart from them.
import {
  Secret,
  type VaultAnswer,
  vaultAnswerDone,
  vaultAnswerEmpty,
  vaultAnswerOpened,
  vaultAnswerTrouble,
  type VaultTrouble,
  vaultTroubleCancelled,
  vaultTroubleFailed,
  vaultTroubleInvalidated,
  vaultTroubleLockedOut,
  vaultTroubleNoHardware,
  vaultTroubleNotRecognised,
  vaultTroubleNothingEnrolled,
} from '../generated/shared_types'
import type { Tester } from './tester'
import type { Vault } from './vault'

const NAME = 'biometrics'

type Checked = { trouble: VaultTrouble | null }

const TROUBLES: Record<string, VaultTrouble | null> = {
  success: null,
  granted: null,
  denied: vaultTroubleNotRecognised(),
  cancelled: vaultTroubleCancelled(),
  locked_out: vaultTroubleLockedOut(),
  no_hardware: vaultTroubleNoHardware(),
  nothing_enrolled: vaultTroubleNothingEnrolled(),
  invalidated: vaultTroubleInvalidated(),
  failed: vaultTroubleFailed(),
}

function understood(answer: unknown): Checked | null {
  const trouble = typeof answer === 'string' ? TROUBLES[answer] : undefined
  return trouble === undefined ? null : { trouble }
}

export class Biometrics {
  constructor(
    private readonly tester: Pick<Tester, 'ask'>,
    private readonly vault: Pick<Vault, 'read' | 'write'>,
  ) {}

  async store(secret: Uint8Array, reason: string): Promise<VaultAnswer> {
    const trouble = await this.#check(reason)
    if (trouble) return vaultAnswerTrouble(trouble)
    await this.vault.write(NAME, secret)
    return vaultAnswerDone()
  }

  async open(reason: string): Promise<VaultAnswer> {
    const trouble = await this.#check(reason)
    if (trouble) return vaultAnswerTrouble(trouble)
    const secret = await this.vault.read(NAME)
    return secret ? vaultAnswerOpened(new Secret(secret)) : vaultAnswerEmpty()
  }

  async forget(): Promise<VaultAnswer> {
    await this.vault.write(NAME, null)
    return vaultAnswerDone()
  }

  async state(): Promise<VaultAnswer> {
    return (await this.vault.read(NAME)) ? vaultAnswerDone() : vaultAnswerEmpty()
  }

  async #check(reason: string): Promise<VaultTrouble | null> {
    const { trouble } = await this.tester.ask('biometrics', reason, understood)
    // fingers or faces were enrolled anew: what was kept is gone
    if (trouble?.kind === 'Invalidated') await this.forget()
    return trouble
  }
}
