import { createContext, useContext } from 'react'
import type { Event } from '../generated/shared_types'

/** Tells the core; the answer is the event's number. */
export type Send = (event: Event) => number

export const SendContext = createContext<Send>(() => 0)
export const useSend = () => useContext(SendContext)

/** The number of the last event that the drawn view knows of. */
export const KnownContext = createContext(0)
export const useKnown = () => useContext(KnownContext)
