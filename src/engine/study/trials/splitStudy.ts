/** The study that is open, parted in what models are shown and what they are asked for; kept as long as the study is. */
import { type Split, splitByLot, splitByTime, splitLastOut } from '../../datasets/splits'
import { stream } from '../../math/random'
import type { Study } from '../study'

/** `lot`: each record with the same chance. `last`: everybody's latest. `time`: all that came after one moment. */
export const SPLIT_KINDS = ['lot', 'last', 'time'] as const
export type SplitKind = (typeof SPLIT_KINDS)[number]

export interface SplitAsked {
  readonly kind: SplitKind
  /** Keys the lots: another number, another draw. */
  readonly seed: number
}

/** Of the records, asked for rather than shown. */
const ASKED_SHARE = 0.2

const kept = new WeakMap<Study, Map<string, Split>>()

/** Throws where the study has no times and they are needed: the page asks for no such split of it. */
export function splitStudy(study: Study, { kind, seed }: SplitAsked): Split {
  const splits = kept.get(study) ?? new Map<string, Split>()
  kept.set(study, splits)
  const key = `${kind} ${seed}`
  const split = splits.get(key) ?? parted(study, kind, seed)
  splits.set(key, split)
  return split
}

function parted(study: Study, kind: SplitKind, seed: number): Split {
  const dice = stream(seed, 'study split')
  if (kind === 'lot') return splitByLot(study, ASKED_SHARE, dice)
  const split = kind === 'last' ? splitLastOut(study, dice) : splitByTime(study, ASKED_SHARE)
  if (split.kind === 'cold') throw new RangeError(`Expected \`kind\` to be lot where there are no times, got ${kind}`)
  return split
}
