/**
 * A rolling fingerprint of a sequence of 32-bit words: two runs are the same if their digests are.
 *
 * Answers: did the same scenario give the same events, in the same order, in Node and in every browser?
 * Formula: two 32-bit lanes, each word mixed into both,
 *   a ← rotl(a ⊕ mix(w), 13)·5 + c (MurmurHash3's step),   b ← (rotl(b, 7) + a + w)·Q;
 * the digest finishes both lanes together with the number of words and prints 16 hexadecimal digits.
 * Floats enter by their float32 bits: what the hash vouches for is equality to float32.
 *
 * Shapes: words are read modulo 2³²; the state is three integers, so that a checkpoint can store it and a
 * run can go on from there with the digest it would have had.
 *
 * Source: after A. Appleby's MurmurHash3 (public domain).
 * Misleads as a proof against forgery: it guards against accidents (one in 2⁶⁴), not against an opponent.
 */

export interface HashState {
  readonly a: number
  readonly b: number
  readonly words: number
}

export interface RollingHash {
  update(word: number): void
  updateFloat(value: number): void
  state(): HashState
  digest(): string
}

const EMPTY: HashState = { a: 0x2f6e2b1, b: 0x5be0cd19, words: 0 }

const float = new Float32Array(1)
const floatBits = new Uint32Array(float.buffer)

function finish(word: number): number {
  let x = word
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
  return x ^ (x >>> 16)
}

function hexadecimal(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0')
}

class Murmur64 implements RollingHash {
  // A typed array because fields beyond 31 bits would be boxed, an allocation per event.
  private readonly lanes = new Int32Array(2)
  private words: number

  constructor(from: HashState) {
    this.lanes[0] = from.a
    this.lanes[1] = from.b
    this.words = from.words
  }

  update(word: number): void {
    let k = Math.imul(word, 0xcc9e2d51)
    k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
    let a = this.lanes[0] ^ k
    a = Math.imul((a << 13) | (a >>> 19), 5) + 0xe6546b64
    const b = this.lanes[1]
    this.lanes[0] = a
    this.lanes[1] = Math.imul((((b << 7) | (b >>> 25)) + a + word) | 0, 0x9e3779b1)
    this.words++
  }

  updateFloat(value: number): void {
    float[0] = value
    // One NaN for all: engines may keep different payloads.
    this.update(Number.isNaN(value) ? 0x7fc00000 : floatBits[0])
  }

  state(): HashState {
    return { a: this.lanes[0], b: this.lanes[1], words: this.words }
  }

  digest(): string {
    const high = finish(this.lanes[0] ^ finish(this.lanes[1] + this.words))
    const low = finish(this.lanes[1] ^ finish(high + Math.floor(this.words / 4294967296)))
    return hexadecimal(high) + hexadecimal(low)
  }
}

/** A fresh hash, or one that goes on from a stored state. */
export function createHash(from: HashState = EMPTY): RollingHash {
  return new Murmur64(from)
}
