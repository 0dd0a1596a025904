/** Ids that the page itself makes, from a link or a place in a list: it may take no code from the engine, and the brand is only for the checker. */
import type { Day, HouseholdId, Minute, ProfileId, TitleId, TrailerId } from '../engine/contract/ids'

export const profileOf = (index: number): ProfileId => index as ProfileId

export const dayAt = (index: number): Day => index as Day

export const householdOf = (index: number): HouseholdId => index as HouseholdId

/** 0 to 9 for A to J. */
export const trailerOf = (index: number): TrailerId => index as TrailerId

export const titleAt = (index: number): TitleId => index as TitleId

export const minuteAt = (index: number): Minute => index as Minute

/** The day on which a world opens. */
export const firstMorning = dayAt(0)
