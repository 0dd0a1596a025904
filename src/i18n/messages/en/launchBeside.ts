import { formatFor } from '../../format'
import { type Rich, recorded, rich } from '../../rich'

const { list } = formatFor('en')

/** What stands beside the launch's picture once it is begun. */
export const launchBeside = {
  title: 'Same series, two trailers',
  expects: (expected: string) => `expects ${expected} in 100`,
  mostly: (reason: string, part: string) => `${reason}: ${part}`,
  likesLittle: (aspect: string) => `little taste for ${aspect}`,
  whoever: 'nothing recorded sets them apart',
  nothing: 'this way expects nothing of anybody',
  rule: (place: number, liking: string, value: string) => `rule ${place}: ${liking}, ${value}`,
  noRule: 'no rule speaks of them: one for all',
  ruleWhy: ({ letter, place, liking, value, above }: RuleWords): Rich =>
    rich`Trailer ${letter} by rule ${String(place)}, the first that applies: ${liking}, ${recorded(value)} by the records, over ${above}. Rules expect nothing, so there is no sum behind it.`,
  noRuleWhy: (letter: string) => `Trailer ${letter}, the one for all: no rule speaks of this person.`,
  aTry: (more: readonly string[], letter: string) => `It expects more of ${list(more)}: trailer ${letter} is a try.`,
  last: (way: string) => `What you see is the last launch: ${way}. Launch again for what is set now.`,
  why: 'Why, to the last number',
  waiting: 'When it is over, two people who got different trailers stand here, and why.',
}

interface RuleWords {
  readonly letter: string
  /** From 1. */
  readonly place: number
  readonly liking: string
  readonly value: string
  readonly above: string
}
