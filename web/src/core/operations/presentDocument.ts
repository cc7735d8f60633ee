import {
  type Done,
  doneFailed,
  doneYes,
  type PresentDocument,
  serializeDone,
  shellErrorFailed,
} from '../../generated/shared_types'
import { follow } from '../addresses'
import type { Operation } from './operation'

/** How long an opened document's address lives: long enough for a slow viewer. */
const LIFE = 60_000

export interface Presented {
  asked: PresentDocument
  bytes: Uint8Array<ArrayBuffer> | null
}

async function shared(file: File): Promise<boolean> {
  if (!navigator.canShare?.({ files: [file] })) return false
  try {
    await navigator.share({ files: [file] })
    return true
  } catch (error) {
    // the person changed their mind: nothing failed
    return error instanceof DOMException && error.name === 'AbortError'
  }
}

/** Shares or opens; where the browser will do neither, it downloads. */
export const presentDocument: Operation<Presented, Done> = {
  run: async ({ asked, bytes }) => {
    if (!bytes) return doneFailed(shellErrorFailed())
    const file = new File([bytes], asked.name, { type: asked.media_type })
    if (asked.share && (await shared(file))) return doneYes()
    const url = URL.createObjectURL(file)
    setTimeout(() => URL.revokeObjectURL(url), LIFE)
    if (asked.share || !window.open(url, '_blank')) follow(url, { download: asked.name })
    return doneYes()
  },
  failed: doneFailed(shellErrorFailed()),
  write: serializeDone,
}
