/**
 * What a portrait is drawn from: a number by lot, whose two lowest bits say how old the face looks.
 *
 * An account says only whether a profile is a child’s, and so does the face that goes with it. Looking old is truth: the views draw it where
 * real tastes are shown, and only there.
 */
export const LOOKS = ['grownUp', 'child', 'older'] as const
export type Look = (typeof LOOKS)[number]

const LOOK_BITS = 3

export const faceSeed = (lot: number, look: Look): number => ((lot & ~LOOK_BITS) | LOOKS.indexOf(look)) >>> 0
