/** How people mind being known, where it is both asked for (`consent.ts`) and shown (`evening/intrusion.ts`). Set by us. */

/** How much less it is feared and felt where each use is explained. */
export const CALMED = 0.3
/** Of the three lots of a household, that of feeling intruded upon. */
export const INTRUSION_LOT = 1
