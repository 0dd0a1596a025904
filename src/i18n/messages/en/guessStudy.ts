import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich } from '../../rich'

const { decimal, integer, percent, plural, signed } = formatFor('en')

interface Scale {
  readonly min: number
  readonly max: number
}

interface Beside {
  readonly first: string
  readonly other: string
  readonly watchedFirst: number
  readonly both: number
}

const ROW = 'The row as it is recorded. The lit square is empty, and is to be guessed.'
const SUM = 'All of it added up, and where that puts the title among all that are not in the row.'

const whose = (name: string | null): string => name ?? 'you'
const titlesSpeak = (name: string | null, count: number): string =>
  `${plural(count, { zero: 'No title', one: 'One title', other: `${integer(count)} titles` })} that ${whose(name)} ${name === null ? 'like' : 'likes'} ${count === 1 ? 'speaks' : 'speak'}`

/** A guess worked out about real people, or about those of a file. */
export const guessStudy = {
  allHad: 'This person has every title that there is, so nothing is left to guess. Choose somebody else.',
  you: 'You',
  numbered: (number: string) => `Person ${number}`,
  numberedTitle: (number: string) => `Title ${number}`,
  way: 'Way of guessing',
  learning: (model: string) => `Learning: ${model} …`,
  person: 'Somebody else',
  title: 'Another title',
  find: 'part of the name',
  found: 'Found',
  notFound: 'Nothing found.',
  liked: 'liked',
  rated: 'Had they given',
  addRated: 'to',
  addLiked: 'Had they liked',
  ratedOf: (value: string, most: string) => `rated ${value} of ${most}`,
  addedName: (title: string, rating: string) => `“${title}” rated ${rating}`,
  withAdded: (titles: string) => `With ${titles}.`,
  hintLiked: (from: number) =>
    `Press a recorded square to take it away. This way of guessing is told only what is liked: what is rated ${decimal(from, from % 1 === 0 ? 0 : 1)} or more.`,
  likeness: (name: string, shared: number, likeness: number) =>
    `${name}: ${plural(shared, { one: 'one title', other: `${integer(shared)} titles` })} rated by both, likeness ${decimal(likeness, 2)}`,
  factor: (number: number) => `hidden factor ${integer(number)}`,
  bias: {
    everybody: (_title: string) => 'what everybody gives, on average',
    title: (title: string) => `how far above or below that “${title}” is rated`,
    person: (name: string) => `how generous a rater: ${name}`,
  },
  weighed: ({ weight, score, value }: { readonly weight: number; readonly score: number; readonly value: number }) =>
    `${signed(weight, 3)} × ${decimal(score, 3)} = ${signed(value, 3)}`,
  moreLiked: 'liked by more people than the average title',
  lessLiked: 'liked by fewer people than the average title',
  rank: (place: string, of: number): Rich =>
    rich`${guessed(place)} of the ${integer(of)} titles that are not in the row, by this way of guessing.`,
  rankRated: (place: string, { score, among }: { readonly score: number; readonly among: number }, { min, max }: Scale): Rich =>
    rich`A rating of ${guessed(decimal(Math.max(min, Math.min(max, score)), 1))} out of ${integer(max)}${score > max || score < min ? ', held within the scale' : ''}; ${guessed(place)} of the ${integer(among)} titles that are not in the row, by this way of guessing.`,
  evidence: {
    title: 'People who stand behind it',
    line: ({ first, other, watchedFirst, both }: Beside): Rich =>
      rich`Of ${recorded(plural(watchedFirst, { one: 'one other person', other: `${integer(watchedFirst)} other people` }))} who liked “${first}”, ${recorded(`${integer(both)} (${percent(both / Math.max(1, watchedFirst))})`)} liked “${other}”, too:`,
    more: (count: number) => plural(count, { one: 'and one more', other: `and ${integer(count)} more` }),
    open: (name: string) => `Guess for ${name}`,
    none: 'Nobody who liked a title that this person likes has liked this one.',
  },
  summary: {
    people: (name: string | null, count: number): Rich =>
      rich`${plural(count, { zero: 'Nobody', one: 'One person', other: `${integer(count)} people` })} of the fifty whose likes are most like ${name === null ? 'yours' : `those of ${name}`} liked it. Each of them adds how alike the two are.`,
    raters: (name: string | null, count: number): Rich =>
      rich`${recorded(plural(count, { zero: 'Nobody', one: 'One person', other: `${integer(count)} people` }))} who rated it ${count === 1 ? 'is' : 'are'} near enough to ${whose(name)} to be heard; the more alike they rate, the more their rating counts.`,
    titles: (name: string | null, count: number): Rich =>
      rich`${titlesSpeak(name, count)} for it or against it, by what the same people did with both.`,
    rated: (name: string | null, count: number): Rich =>
      rich`${recorded(plural(count, { zero: 'No title', one: 'One title', other: `${integer(count)} titles` }))} that ${whose(name)} rated ${count === 1 ? 'is' : 'are'} near enough to it to be heard; the nearer, the more the rating counts.`,
    factors: (name: string | null, count: number): Rich =>
      rich`${integer(count)} hidden factors, found in the whole table: what ${whose(name)} ${name === null ? 'have' : 'has'} of each, times what the title has of it.`,
    biases: (name: string | null, _count: number): Rich =>
      rich`Nothing of taste: how the title is rated by everybody, and how generous ${name === null ? 'you are' : `${name} is`}.`,
    traits: (name: string | null, count: number): Rich =>
      rich`${plural(count, { zero: 'None of its genres counts', one: 'One of its genres counts', other: `${integer(count)} of its genres count` })}, each by what it has been worth to ${whose(name)} so far.`,
    everybody: (_name: string | null, _count: number): Rich => rich`Nothing personal: everybody gets the same guess.`,
    members: (_name: string | null, count: number): Rich =>
      rich`${integer(count)} ways of guessing are weighed by how well they foresaw what they had not been shown.`,
    lot: (_name: string | null, _count: number): Rich => rich`Drawn by lot: what any other way of guessing has to beat.`,
  },
  steps: {
    people: [
      ROW,
      'Who likes alike? Shared titles ÷ √(titles liked here × titles liked there).',
      'What those people made of this title: each who liked it adds their closeness.',
      SUM,
    ],
    raters: [
      ROW,
      'Who rates alike? Of the titles that both rated, how many did both put above, or both below, what is usual?',
      'Each neighbour’s share of all the likeness, times how far above or below the usual they rated this title.',
      'What is usual, and all of that, added up; and where that puts the title among all that are not in the row.',
    ],
    titles: [
      ROW,
      'Which of the titles liked here speak for it, or against it?',
      'How strongly does each of them speak, by what the same people liked?',
      SUM,
    ],
    rated: [
      ROW,
      'Which titles rated here are near it? The first number is each one’s share of all the likeness.',
      'How far above or below the usual was it rated? The second number; their product flows into the guess.',
      'What is usual, and all of that, added up; and where that puts the title among all that are not in the row.',
    ],
    factors: [
      ROW,
      'What has this person of each hidden factor, as the row tells? The first number of each product.',
      'What has the title of it? The second number; their product is what the factor adds.',
      'What is usual, and all of that, added up; and where that puts the title among all that are not in the row.',
    ],
    biases: [
      ROW,
      'What everybody gives on average, how far from that the title is rated, and how generous this person is.',
      'That is all: two people who are equally generous get the same guess.',
      SUM,
    ],
    traits: [ROW, 'Which genres does the title have?', 'What has each been worth, by the row? That is what it adds.', SUM],
    everybody: [
      'The row as it is recorded; this way of guessing does not read it.',
      'How often is the title liked, against the average title? Its logarithm.',
      'That is all: everybody gets the same guess.',
      SUM,
    ],
    members: [
      ROW,
      'Each way of guessing gives its own score.',
      'What is usual for it is taken off, the rest is measured by its usual spread, and weighed.',
      SUM,
    ],
    weighed: [
      ROW,
      'Each way of guessing gives its own rating.',
      'Each is weighed; the weights add up to 1, and one may speak against what the others have in common.',
      SUM,
    ],
    lot: [ROW, 'A number is drawn for the title, from 0 to 1.', 'The row has nothing to do with it.', SUM],
  },
  how: {
    random: 'A number from 0 to 1, drawn by lot for this row and this title.',
    popularity: 'The logarithm of the likes of all time, against the average title.',
    userKnn:
      'User-kNN: the 50 nearest people by the cosine of the sets of liked titles, found anew from the row; the score is the sum of the cosines of those who liked the title.',
    itemKnn:
      'Item-kNN: the sum of the shrunk cosines of the title and each liked one, over the 200 titles nearest to each (Sarwar et al. 2001; Deshpande and Karypis 2004).',
    implicitAls:
      'Implicit ALS (Hu, Koren and Volinsky 2008, section 5): the score comes apart into one part for each liked title, its confidence times how near the two titles are for this person.',
    ease: 'EASE (Steck 2019): a linear model from every liked title to every other, solved in closed form, so that a title is not counted twice for going with another.',
    content: 'A regression on genres, fitted to this person’s row on top of everybody’s.',
    blend:
      'A weighted sum of the others; the weights are learned on likes that were held back from them. Where likes have times, EASE counts those near each other more, if that helps.',
    bias: 'μ + b(title) + b(person), each difference shrunk towards 0 where few ratings speak (Koren 2010).',
    ratingSgd:
      'Matrix factorisation by stochastic gradient descent: μ + b(title) + b(person) + Σ person × title over the factors. The person is folded in from the row.',
    ratingAls: 'Matrix factorisation by alternating least squares that remembers how unsure each title is (Lim and Teh 2007).',
    userKnnRatings:
      'User-kNN on ratings: μ + b(title) + b(person) + Σ likeness × deviation ÷ (0.3 + Σ likeness), over the 40 nearest people who rated the title. The likeness is shrunk where few titles are shared.',
    itemKnnRatings:
      'Item-kNN on ratings: μ + b(title) + b(person) + Σ likeness × deviation ÷ (0.3 + Σ likeness), over the 40 nearest titles of the row.',
    ratingBlend: 'A weighted sum of the models of ratings; the weights are learned on a tenth of the ratings, held back from them.',
    handmade: 'A weighted sum of seven things, each in its own spread, with weights that are set by hand.',
  },
}
