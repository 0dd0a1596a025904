import type { KnownOf } from '../../../engine/lab/data/givenAway'
import { formatFor } from '../../format'
import { type Rich, recorded, rich } from '../../rich'

const { integer, percent, plural } = formatFor('en')

/** How few titles find somebody among all others. */
export const givenAway = {
  title: 'How few things give this person away?',
  unit: 'share of draws by lot that fit nobody else',
  waiting: 'Others who watched the same are being looked for',
  known: 'titles known',
  ownTitles: 'this person, by titles',
  ownDated: 'this person, by titles and days',
  allTitles: 'people on average, by titles',
  allDated: 'people on average, by titles and days',
  sentence: (own: readonly KnownOf[], people: number): Rich => {
    const { count, dated } = own.find((one) => one.dated >= 0.9) ?? own[own.length - 1] ?? { count: 0, dated: 0 }
    return rich`Who knows ${plural(count, { one: 'one title', other: `${integer(count)} titles` })} that this person watched, and about when, finds them alone among ${integer(people)} in ${recorded(percent(dated))} of draws.`
  },
  how: 'No name is needed: of the titles on record some are drawn by lot, 40 times, and it is counted how often nobody else watched them all; with days, nobody else within three days each. In 2008 Narayanan and Shmatikov found people again so in the records that Netflix had given out without names. What is hidden or not recorded cannot give anybody away: try it. With more people, more titles are needed.',
}
