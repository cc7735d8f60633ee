// Values to bytes and back, by the generated types.
import { BincodeDeserializer, BincodeSerializer } from '../generated/bincode'
import type { Serializer } from '../generated/serde'
import { type Event, Request, Requests, serializeEvent, View } from '../generated/shared_types'

export function encode(write: (serializer: Serializer) => void): Uint8Array<ArrayBuffer> {
  const serializer = new BincodeSerializer()
  write(serializer)
  return serializer.getBytes() as Uint8Array<ArrayBuffer>
}

export const encodeEvent = (event: Event) => encode(serializer => serializeEvent(event, serializer))
export const decodeView = (bytes: Uint8Array) => View.deserialize(new BincodeDeserializer(bytes))
/** What the core asks for comes as a list. */
export const decodeRequests = (bytes: Uint8Array) => Requests.deserialize(new BincodeDeserializer(bytes)).value
export const encodeRequest = (request: Request) => encode(serializer => request.serialize(serializer))
export const decodeRequest = (bytes: Uint8Array) => Request.deserialize(new BincodeDeserializer(bytes))

export function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** For the end of an exhaustive switch: the compiler names the kind that has no branch. */
export function never(value: never): never {
  throw new Error(`no branch for ${JSON.stringify(value)}`)
}
