/** Answers: when is the day under the hand shown? The last one wished for is, once the days under way are lived. */

export interface Hand {
  /** The day wished for. */
  readonly to: number
  /** Still on its way; at rest, so that the day is to be shown; or asked for, and being lived again. */
  readonly phase: 'moving' | 'resting' | 'asked'
}

export interface Bar {
  readonly day: number
  /** Days are being lived. */
  readonly busy: boolean
}

export interface Step {
  readonly hand: Hand | null
  /** The day to ask for now, if any. */
  readonly ask: number | null
}

/** What is to be done as things stand. A wish made while days are lived waits, and one that could not be met is let go. */
export function scrub(hand: Hand | null, { day, busy }: Bar): Step {
  if (hand === null || hand.phase === 'moving' || busy) return { hand, ask: null }
  if (hand.phase === 'asked' || hand.to === day) return { hand: null, ask: null }
  return { hand: { ...hand, phase: 'asked' }, ask: hand.to }
}
