// What page and worker say to each other. Bytes are moved, not copied.
export type ToWorker =
  | { kind: 'event'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'answer'; id: number; bytes: Uint8Array<ArrayBuffer> }

export type FromWorker =
  // `events`: how many events the core had taken when it drew this
  | { kind: 'view'; bytes: Uint8Array<ArrayBuffer>; events: number }
  // a request that only the page can carry out; `file` goes with a document to present
  | { kind: 'request'; bytes: Uint8Array<ArrayBuffer>; file: Uint8Array<ArrayBuffer> | null }
  | { kind: 'fatal'; message: string }
