import { formatFor } from '../../format'
import { guessed, rich, truth } from '../../rich'

const { decimal, integer, percent } = formatFor('en')

interface Ends {
  readonly low: string
  readonly high: string
}

/** What a factorisation found: its map, its directions, who is near whom, and how much of real tastes it holds. */
export const foundView = {
  title: 'What it found',
  waiting: 'Learning from the table …',
  nothing: 'There is too little in the table to find anything.',
  lead: (found: { readonly factors: number; readonly sweeps: number }) =>
    rich`Nobody told it what a title is about. Going over the table ${guessed(integer(found.sweeps))} times, it gave every title and every person ${guessed(integer(found.factors))} numbers of its own.`,
  together: (counts: { readonly near: number; readonly chance: number }) =>
    rich`And yet: of a title’s five nearest on the map, ${guessed(decimal(counts.near, 1))} share its first genre; by chance ${decimal(counts.chance, 1)} would.`,
  map: {
    legend: 'Genres; press one to see its titles alone',
    others: 'other genres',
    people: 'people',
    words: (titles: number) => `A map of ${integer(titles)} titles: those that the same people like stand near each other.`,
    directions: (across: Ends | undefined, up: Ends | undefined) =>
      [
        across === undefined ? '' : `Left: ${across.low}; right: ${across.high}.`,
        up === undefined ? '' : `Below: ${up.low}; above: ${up.high}.`,
      ].join(' '),
    kept: (share: number) => rich`Paper has two directions: they keep ${guessed(percent(share))} of the differences between titles.`,
  },
  near: {
    title: 'Next to a title',
    person: 'Next to a person',
    whichTitle: 'Title',
    whichPerson: 'Person',
    waiting: 'Looking around …',
    nobody: 'Too little is known to say who is near.',
  },
  axes: {
    title: 'What its directions stand for',
    lead: (factors: number) =>
      `The ${integer(factors)} numbers, turned so that the widest difference comes first. Each direction is named, after the fact, by what lies at its two ends.`,
    share: 'of the differences',
    fame: (high: boolean): string =>
      high ? 'Largely fame: the right end is the much-watched one.' : 'Largely fame: the left end is the much-watched one.',
    noGenre: 'no genre stands out',
    taste: 'Where people stand on it is real taste to',
    mostly: (taste: string) => `; most of all: ${taste}.`,
  },
  tastes: {
    title: 'How much of real taste is in it?',
    hidden: 'The switch “Show real tastes” would tell: it is the one thing that the service can never check.',
    tooFew: 'Too few people have left enough records yet to tell it from chance: let some days run.',
    nobodyKnows: 'Of real people nobody knows what they really like: only in the simulated world can this be checked.',
    sentence: (first: number, chance: number, people: number) =>
      rich`Over ${integer(people)} people, the mixture of its numbers that comes nearest to a mixture of real tastes correlates ${truth(decimal(first, 2))} with it (1 would be the same thing). With the tastes dealt out to the wrong people, chance gives ${decimal(chance, 2)}.`,
    list: 'Canonical correlations, highest first',
    byChance: (value: number) => `by chance ${decimal(value, 2)}`,
    bestAndWorst: (best: string, worst: string) => `Best read off its numbers: ${best}. Least: ${worst}.`,
    pace: 'a slow or a fast pace',
    period: 'old or new',
  },
  how: {
    als: 'Implicit ALS (Hu, Koren & Volinsky 2008): 16 factors a person and a title, whose products come near 1 where something was liked and near 0 elsewhere; each side solved in turn. The map is the first two principal components of the most watched titles’ factors.',
    sgd: 'Matrix factorisation of ratings by stochastic gradient descent (Funk 2006), beside the means of people and titles, until a held-out twentieth is guessed no better. The map is the first two principal components of the most rated titles’ factors.',
  },
  howAxes:
    'A genre names an end where the mean place of its titles lies more than 2.5 standard errors to that side. Similarity is the cosine of two factor vectors. A direction need not mean one thing, and names are read into it.',
  howTastes:
    'Canonical correlation (Hotelling 1936) between factors and the 32 true tastes, through orthonormal bases of both and a singular value decomposition. Shares are squared multiple correlations, adjusted for the number of tastes (adjusted R²). The thin line is the same with tastes shuffled among people.',
}
