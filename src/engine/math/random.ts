/**
 * Keyed random streams: dice that do not remember.
 *
 * Answers: what falls for this person, in this slot, about this thing? A draw is a pure function of
 * (seed, purpose, who, slot, index); there is no counter to advance. So changing one person leaves
 * everybody else's dice alone, two worlds under two policies share theirs, and people can be simulated
 * in any order with the same bits.
 *
 * Formula: two 32-bit lanes, each absorbing the three words by a multiply and a rotation,
 *   h ← rotl((h ⊕ w) · P, 15),   g ← rotl((g + w) · Q, 13),
 * the last word also crossing from h to g; then joined and finished by MurmurHash3's finaliser. The key
 * has 62 bits (each lane of a `Stream` keeps 31, so that engines store it as a small integer): with one
 * 32-bit lane, the whole diaries of some people would be equal among a few million (person, purpose) pairs.
 *
 * Units: `who`, `slot`, `index` are integers from 0 to 2³² − 1 and are read modulo 2³²; they are not
 * checked, this is the hottest call of the engine (3 to 6 ns). `index` names what the draw is about (a
 * title, a tile, an episode), never "the n-th draw".
 *
 * Source: A. Appleby, MurmurHash3 (public domain); Salmon et al., "Parallel random numbers: as easy as
 * 1, 2, 3", SC 2011, for the idea of counter-based streams.
 *
 * Misleads when the same (stream, who, slot, index) is used for two questions: both get the same
 * answer. Give each question its purpose. Not for secrets: the mixing is not cryptographic.
 */

export interface Stream {
  readonly a: number
  readonly b: number
}

/** What one draw is about, for the calls that take it as one value. */
export interface Key {
  readonly who: number
  readonly slot: number
  readonly index: number
}

const TWO_POW_20 = 1048576
const TWO_POW_32 = 4294967296
const TWO_POW_MINUS_52 = 1 / (TWO_POW_20 * TWO_POW_32)

/** MurmurHash3's finaliser: every input bit reaches every output bit. */
function finish(word: number): number {
  let x = word
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** The stream of one purpose in one world; make it once and keep it. */
export function stream(seed: number, purpose: string): Stream {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`Expected \`seed\` to be an integer from 0 to 2^53 - 1, got ${seed}`)
  }
  let h = finish(seed ^ 0x9e3779b9)
  let g = finish(Math.floor(seed / TWO_POW_32) ^ h ^ 0x7f4a7c15)
  for (let i = 0; i < purpose.length; i++) {
    const unit = purpose.charCodeAt(i)
    h = finish(Math.imul(h, 0xcc9e2d51) + unit)
    g = finish(Math.imul(g ^ unit, 0x1b873593) + h)
  }
  h = finish(h ^ purpose.length)
  g = finish(g + h)
  return { a: h >> 1, b: g >> 1 }
}

/** A stream of its own for branch `branch` of a question: a fourth coordinate, a second attempt. */
export function fork(s: Stream, branch: number): Stream {
  const h = finish(Math.imul(s.a ^ branch, 0xcc9e2d51) + s.b)
  const g = finish(Math.imul(s.b + branch, 0x1b873593) ^ h)
  return { a: h >> 1, b: g >> 1 }
}

/** 32 uniform bits, as an integer from 0 to 2³² − 1. */
export function bits(s: Stream, who: number, slot: number, index: number): number {
  let h = Math.imul(s.a ^ who, 0xcc9e2d51)
  let g = Math.imul(s.b + who, 0x1b873593)
  h = Math.imul(((h << 15) | (h >>> 17)) ^ slot, 0xcc9e2d51)
  g = Math.imul(((g << 13) | (g >>> 19)) + slot, 0x1b873593)
  h = Math.imul(((h << 15) | (h >>> 17)) ^ index, 0xcc9e2d51)
  g = Math.imul((((g << 13) | (g >>> 19)) + index) ^ ((h << 16) | (h >>> 16)), 0x1b873593)
  let x = h ^ ((g << 21) | (g >>> 11))
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return (x ^ (x >>> 16)) >>> 0
}

/**
 * A uniform number strictly between 0 and 1, on the 2⁵² odd multiples of 2⁻⁵³: the grid is symmetric
 * about ½, so 1 − u is exact and as good as u, and neither log(u) nor log(1 − u) is ever infinite. Its
 * upper 32 bits are `bits`. The mixing is written out twice because a shared helper would return two
 * lanes, that is, allocate.
 */
export function uniform(s: Stream, who: number, slot: number, index: number): number {
  let h = Math.imul(s.a ^ who, 0xcc9e2d51)
  let g = Math.imul(s.b + who, 0x1b873593)
  h = Math.imul(((h << 15) | (h >>> 17)) ^ slot, 0xcc9e2d51)
  g = Math.imul(((g << 13) | (g >>> 19)) + slot, 0x1b873593)
  h = Math.imul(((h << 15) | (h >>> 17)) ^ index, 0xcc9e2d51)
  g = Math.imul((((g << 13) | (g >>> 19)) + index) ^ ((h << 16) | (h >>> 16)), 0x1b873593)
  let x = h ^ ((g << 21) | (g >>> 11))
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  const high = (x ^ (x >>> 16)) >>> 0
  let y = g ^ ((h << 11) | (h >>> 21))
  y = Math.imul(y ^ (y >>> 15), 0x2c1b3c6d)
  const low = Math.imul(y ^ (y >>> 12), 0x297a2d39) >>> 12
  return (high * TWO_POW_20 + low + 0.5) * TWO_POW_MINUS_52
}
