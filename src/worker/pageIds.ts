/** Ids that the page itself makes, from a link: it may take no code from the engine, and the brand is only for the checker. */
import type { Day, ProfileId } from '../engine/contract/ids'

export const profileOf = (index: number): ProfileId => index as ProfileId

/** The day on which a world opens. */
export const firstMorning = 0 as Day
