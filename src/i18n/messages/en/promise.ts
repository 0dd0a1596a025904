import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich, truth } from '../../rich'

const { decimal, integer, signed } = formatFor('en')

/** An empty promise: which would pull, whom it wins, and what it costs. */
export const promise = {
  lead: 'Promise people what they love, and more of them press play: so the trade says. A trailer can promise what its title does not hold. Here everybody is shown such a one; and on the same evenings, with the same dice, everybody is shown one of the title’s that keep their promise, by lot.',
  pulls: {
    title: 'Which promise would pull?',
    sentence: (best: string | null): Rich =>
      best === null
        ? ['This title holds something of everything: there is nothing that it could promise in vain.']
        : rich`Of what this title hardly holds by its editors’ tags, ${guessed(best)} would draw most of those who like it, as the service guesses.`,
    unknown:
      'Of what this title hardly holds by its editors’ tags. The service has learned nothing here from which to guess who would press.',
    none: 'Of what this title hardly holds by its editors’ tags, nothing would draw those who like it much better than the trailers that it has, as the service guesses. What comes of it can be seen all the same.',
    other: (aspect: string, title: string) => `Take a title that lacks ${aspect}: ${title}`,
    aspect: 'Promise',
    fond: 'Like it more than most',
    among: 'Of 100 of them who look, guessed to play',
    all: 'Of 100 of all who look',
    from: 'of those that it has',
    to: 'of this one',
    change: (honest: number, promising: number) => `${decimal(100 * honest, 1)} → ${decimal(100 * promising, 1)}`,
    cut: 'Cut it as K',
    cutName: (aspect: string) => `Cut trailer K that promises ${aspect}`,
    chosen: 'K promises it',
    how: 'Who likes it: those whose records stand one spread or more above the mean of all. The guess is the service’s own, of linear Thompson sampling with all that it has learned from the trailers of its other titles: first the mean over the title’s own trailers that keep their promise, then this one. It has hardly ever seen an empty promise, and it counts plays, not endings.',
  },
  promising: 'Everybody is shown',
  against: 'against',
  byLot: 'one that keeps its promise, by lot',
  conditions: (days: number) => `Each throw is lived for ${integer(days)} days twice, so that what is begun can be finished.`,
  run: 'See its price',
  price: {
    title: (letter: string, aspect: string) => `What trailer ${letter} wins and costs by promising ${aspect}`,
    unit: 'People more than under a trailer that keeps its promise; 95% intervals over throws',
    groups: {
      fond: (aspect: string) => `like ${aspect} more than most`,
      others: 'the others',
      all: 'everybody',
    },
    plays: 'pressed play',
    finished: 'saw it to its end',
    people: (people: number) => `${integer(people)} people`,
    words: (value: number) => signed(value, 1),
    range: (low: number, high: number) => `${signed(low, 1)} to ${signed(high, 1)}`,
    unknown: 'not known',
    what: 'who, and what',
    value: 'more',
    band: '95% interval',
    oneLot: 'One throw so far: what differs may be luck.',
    pulled: ({ aspect, won, low, high, people }: WonWords): Rich =>
      rich`It won plays among the ${integer(people)} who like ${aspect}: ${recorded(signed(won, 1))} (${signed(low, 1)} to ${signed(high, 1)}).`,
    lost: ({ aspect, won, low, high, people }: WonWords): Rich =>
      rich`Even of the ${integer(people)} who like ${aspect} it lost plays: ${recorded(signed(won, 1))} (${signed(low, 1)} to ${signed(high, 1)}).`,
    unsure: ({ aspect, won, low, high, people }: WonWords): Rich =>
      rich`Whether it won plays among the ${integer(people)} who like ${aspect} cannot be told from luck: ${recorded(signed(won, 1))} (${signed(low, 1)} to ${signed(high, 1)}).`,
    others: ({ won, low, high }: Omit<WonWords, 'aspect' | 'people'>): Rich =>
      rich` Among the others: ${recorded(signed(won, 1))} (${signed(low, 1)} to ${signed(high, 1)}).`,
    ended: ({ won, low, high }: Omit<WonWords, 'aspect' | 'people'>, usual: number): Rich =>
      rich` The price: of 100 plays so won, ${recorded(integer(won))} (${integer(low)} to ${integer(high)}) came to an end; of 100 plays of an honest trailer before the same people, ${recorded(integer(usual))}.`,
    kept: (change: number, low: number, high: number): Rich =>
      rich` The price: of 100 of them who pressed play, ${recorded(signed(change, 1))} saw it to its end (${signed(low, 1)} to ${signed(high, 1)}).`,
    letDowns: (value: number, low: number, high: number): Rich =>
      rich` Viewings that were really a let-down: ${truth(signed(value, 1))} (${signed(low, 1)} to ${signed(high, 1)}).`,
    how: 'Set by us: what somebody expects of a title grows with how well its trailer suits what they like, whatever the title holds; what they then feel depends on the title alone, and whoever is let down leaves sooner. What came of it is above. It wins those who like what is promised, and draws the others less than an honest trailer would: shown to everybody it pays only where many like it. “By their records” is a guess, too. Intervals: Student’s, of paired differences over throws; of how many of the plays won came to an end, Fieller’s, of a ratio of two means.',
  },
}

export interface WonWords {
  readonly aspect: string
  readonly people: number
  readonly won: number
  readonly low: number
  readonly high: number
}
