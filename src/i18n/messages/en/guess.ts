import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { decimal, integer, percent, plural, signed } = formatFor('en')

/** shared ÷ √(own × theirs) = closeness */
interface Closeness {
  readonly shared: number
  readonly own: number
  readonly theirs: number
  readonly closeness: number
}

/** A guess worked out, and the table that it fills. Before and after a title's name, which is set in italics. */
export const guess = {
  headline: (name: string | null): readonly [string, string] =>
    name === null ? ['What would you make of ', '?'] : [`What would ${name} make of `, '?'],
  summary: {
    people: (name: string | null, people: number): Rich =>
      rich`${plural(people, { zero: 'Nobody', one: 'One person', other: `${integer(people)} people` })} of the fifty who watch most like ${name ?? 'you'} liked it. Each of them adds how alike the two are.`,
    titles: (name: string | null, titles: number): Rich =>
      rich`${recorded(plural(titles, { zero: 'No title', one: 'One title', other: `${integer(titles)} titles` }))} that ${name === null ? 'you' : name} watched ${titles === 1 ? 'speaks' : 'speak'} for it or against it, by what the same people did with both.`,
    traits: (name: string | null, traits: number): Rich =>
      rich`It holds ${integer(traits)} traits and artists; each counts by what it has been worth to ${name ?? 'you'} so far.`,
    everybody: (): Rich => rich`Nothing personal: everybody of a country gets the same guess.`,
    members: (members: number): Rich =>
      rich`${integer(members)} ways of guessing are weighed by how well they foresaw what people took up.`,
  },
  unknown: (name: string | null) =>
    name === null
      ? 'Nothing is recorded of you yet, so nobody watches like you, and nothing speaks for any title.'
      : `Nothing is recorded of ${name} yet, so nobody watches alike, and nothing speaks for any title.`,
  way: 'Way of guessing',
  ways: {
    userKnn: 'people who watch alike',
    itemKnn: 'titles watched together',
    ease: 'titles, all else being equal (EASE)',
    implicitAls: 'hidden tastes (ALS)',
    content: 'what the title holds',
    popularity: 'popularity',
    blend: 'the blend',
  },
  title: 'Title',
  somebodyElse: 'Somebody else',
  waiting: 'Working the guess out …',
  picture: 'Rows of the table, magnified',
  titles: (count: number) => plural(count, { one: 'one title', other: `${integer(count)} titles` }),
  shares: (count: number) => `shares ${integer(count)}`,
  square: {
    finished: 'finished',
    nearly: 'nearly',
    half: 'half',
    part: (share: number) => percent(share),
    left: 'left early',
    liked: 'liked',
    disliked: 'disliked',
    listed: 'on list',
    trailerLeft: 'trailer',
    added: 'added',
    away: 'away',
    empty: 'nothing recorded',
    asked: 'the guess',
    notYet: '?',
  },
  squareOf: (title: string, what: string) => `${title}: ${what}`,
  quoted: (title: string) => `“${title}”`,
  takeAway: (title: string) => `Take “${title}” away`,
  putBack: (title: string) => `Put “${title}” back`,
  steps: {
    name: 'Step by step',
    back: '◂ back',
    next: 'next step ▸',
    start: 'from the first step',
    at: (step: number, of: number) => `step ${integer(step)} of ${integer(of)}`,
    keys: 'The left and right arrow keys step too.',
    people: [
      'The row as it is recorded: how far each title was watched. The lit square is empty, and is to be guessed.',
      'Who watches alike? Shared titles ÷ √(titles here × titles there).',
      'What those people made of this title: each who liked it adds their closeness.',
      'All of it added up, and where that puts the title among all.',
    ],
    titles: [
      'The row as it is recorded: how far each title was watched. The lit square is empty, and is to be guessed.',
      'How strongly does each record speak? The first number of each product.',
      'How near is each title to the guessed one? The second number; their product flows into the guess.',
      'All of it added up, and where that puts the title among all.',
    ],
    traits: [
      'The row as it is recorded. The lit square is empty, and is to be guessed.',
      'How much of each trait does the title hold? The first number of each product.',
      'What has each trait been worth, by the row? The second number; their product is what the trait adds.',
      'All of it added up, and where that puts the title among all.',
    ],
    everybody: [
      'The row as it is recorded; this way of guessing does not read it.',
      'How often is the title taken up, against the average title? Its logarithm.',
      'And how much more here than elsewhere? Its logarithm.',
      'All of it added up, and where that puts the title among all.',
    ],
    members: [
      'The row as it is recorded. The lit square is empty, and is to be guessed.',
      'Each way of guessing gives its own score.',
      'What is usual for it is taken off, the rest is measured by its usual spread, and weighed.',
      'All of it added up, and where that puts the title among all.',
    ],
  },
  sum: {
    title: 'The sum, with the numbers the engine used',
    closeness: (name: string, { shared, own, theirs, closeness }: Closeness) =>
      `${name}: ${integer(shared)} shared ÷ √(${integer(own)} × ${integer(theirs)}) = ${decimal(closeness, 2)}`,
    number: (value: number, digits = 2) => decimal(value, digits),
    signed: (value: number, digits = 2) => signed(value, digits),
    factor: (value: number, digits = 2) => (value < 0 ? `(${signed(value, digits)})` : decimal(value, digits)),
    ofMember: (member: string, what: string) => `${member}: ${what}`,
    morePeople: (count: number) => plural(count, { one: 'one more person', other: `${integer(count)} more people` }),
    moreTerms: (count: number) => plural(count, { one: 'one more', other: `${integer(count)} more` }),
    nothing: 'nothing speaks for it: 0',
    rank: (place: string, of: number): Rich =>
      rich`${guessed(place)} of ${integer(of)} titles by this way of guessing, those already watched among them.`,
    somebody: 'somebody further away',
    all: 'Every term',
    source: 'From',
    value: 'Adds',
    product: 'Worked out',
    timesProduct: (one: number, other: number) => `${decimal(one, 3)} × ${other < 0 ? `(${signed(other, 3)})` : decimal(other, 3)}`,
  },
  whatIf: {
    title: 'Had it not been so',
    hint: 'Press a recorded square to take it away. Nothing is recorded by it.',
    add: 'Had it been watched to the end:',
    choose: 'add a title …',
    none: 'As it is recorded.',
    changed: (before: number, after: number, digits: number): Rich =>
      rich`The guess: ${guessed(decimal(before, digits))} → ${guessed(decimal(after, digits))}.`,
    ranks: (before: string, after: string): Rich => rich`Its place: ${guessed(before)} → ${guessed(after)}.`,
    same: 'The guess stays what it was.',
    away: (titles: string) => `Without ${titles}.`,
    added: (titles: string) => `With ${titles}, watched to the end.`,
    reset: 'As it was recorded',
  },
  first: {
    title: (name: string | null) =>
      name === null ? 'Your first ten, by this way of guessing' : `The first ten for ${name}, by this way of guessing`,
    gone: (titles: string) => `No longer among them: ${titles}.`,
    stay: 'The same ten as recorded.',
    moved: (count: number) => plural(count, { one: 'One of them is new.', other: `${integer(count)} of them are new.` }),
  },
  how: {
    userKnn:
      'User-kNN: the 50 nearest people by the cosine of the sets of liked titles, found anew from the history; the score is the sum of the cosines of those who liked the title.',
    itemKnn: 'Item-kNN: each record’s weight times the cosine of the two titles, over the 50 titles nearest to the guessed one.',
    ease: 'EASE (Steck 2019): a linear model from every liked title to every other, solved in closed form, so that a title is not counted twice for going with another.',
    implicitAls:
      'Implicit ALS (Hu, Koren and Volinsky 2008, section 5): the score comes apart into one part for each watched title, its confidence times how near the two titles are for this person.',
    content: 'A regression on traits and artists, fitted to this person’s row on top of everybody’s.',
    popularity: 'The logarithm of likes, each fading with its age, against the average title; and the same by country.',
    blend: 'A weighted sum of popularity, implicit ALS and content; the weights are learned on the plays of the day before.',
  },
}
