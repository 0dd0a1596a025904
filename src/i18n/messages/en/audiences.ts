import type { Against, Clusters } from '../../../engine/lab/data/clusters'
import type { Crowds } from '../../../engine/lab/data/crowds'
import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'

const { decimal, integer, list, plural } = formatFor('en')

const people = (count: number): string => plural(count, { one: 'one person', other: `${integer(count)} people` })
const WHATS: { readonly [W in Against['what']]: string } = { country: 'country', age: 'real age', community: 'real community of taste' }

const howFar = ({ v, chance }: Against): string =>
  v <= chance.high ? 'no more than by chance' : v < 0.3 ? 'more than by chance, but weakly' : 'clearly'

/** Trends and audiences: crowds around a title, and groups of people found in the data. */
export const audiences = {
  view: 'Audiences',
  heading: 'Trends and audiences',
  hidden: 'What is watched is hidden from the machine, so it sees neither crowds nor groups. Show it again under “Seven strands”.',
  crowds: {
    title: 'Three crowds around one title',
    lead: 'House of Cards is told so: many liked the director, many had watched the older British version, many liked the lead, and they were said to be the same people. Here the three crowds of any title are counted in this world’s own records.',
    clearest: 'One with clear crowds',
    none: 'Nobody has liked anything yet. Let some days run, and crowds form.',
    waiting: 'The crowds are being counted',
    director: (name: string) => `liked ${name}, director`,
    older: (name: string, year: number) => `liked “${name}” (${year}), an older title of the kind`,
    noOlder: 'no older title of the kind',
    leading: (name: string) => `liked ${name}, lead`,
    counted: (count: number, titles: number) =>
      `${people(count)}, ${plural(titles, { one: 'one title', other: `${integer(titles)} titles` })}`,
    three: 'Who liked which',
    sentence: ({
      people: all,
      sizes,
      all: three,
      none,
    }: {
      readonly people: number
      readonly sizes: Crowds['sizes']
      readonly all: number
      readonly none: number
    }) =>
      rich`Of ${integer(all)} profiles, ${recorded(integer(sizes.director))} liked the director, ${recorded(integer(sizes.older))} the older title, ${recorded(integer(sizes.lead))} the lead; ${recorded(integer(three))} all three, and ${recorded(integer(none))} none of them.`,
    unit: (each: number) => (each === 1 ? 'one dot, one person' : `one dot, up to ${integer(each)} people`),
    how: 'Liked: the machine’s weight of person and title is 0.75 or more, which is half a film, some episodes or a thumb up. The title itself counts for nobody, and titles that the director and the lead made together count for neither: crowds would overlap by their making. The older title has the same main genre, is five years older at least, and is the most like it by the editors’ tags. Count the dots, not the circles: these are all of one size. The title shown unasked is the one whose smallest crowd is the largest.',
    region: 'Who',
    people: 'People',
    share: 'Share',
    inNone: 'none of the three',
    overlaps: 'The same people, or chance?',
    told: (more: readonly string[], fewer: readonly string[], of: number) => {
      if (more.length === 0 && fewer.length === 0)
        return rich`None of the ${integer(of)} overlaps can be told from chance among people who watch as much.`
      const parts = [
        ...(more.length > 0 ? [`larger than chance: ${more.join(', ')}`] : []),
        ...(fewer.length > 0 ? [`smaller than chance: ${fewer.join(', ')}`] : []),
      ]
      return rich`Of ${integer(of)} overlaps, ${recorded(parts.join('; '))}. The rest cannot be told from chance.`
    },
    overlapUnit: 'people in both, or in all three; grey: what chance gives among people who watch as much',
    overlapHow:
      'By shares: the product of the crowds’ shares, as if who likes one had nothing to do with who likes another. That is too easy to beat: who watches much is in every crowd. So the crowds are dealt anew 400 times among people of like counts of liked titles; the line is the mean, the grey span the middle 95%. A part of every overlap is the service’s own doing: it shows people what it guesses they like.',
    overlap: 'Overlap',
    seen: 'Seen',
    byShares: 'By shares',
    alike: 'By chance',
    middle: 'Middle 95%',
    span: (low: string, high: string) => `${low} to ${high}`,
    seenBeside: (seen: number, span: string) => `${integer(seen)}, by chance ${span}`,
  },
  clusters: {
    title: 'Groups that nobody asked for',
    lead: 'The service never asks who you are. It sorts people by what it believes they like. How many groups there are is your choice, not the data’s.',
    k: 'How many groups',
    kWords: (k: number) => `${integer(k)} groups`,
    none: 'Too little is known of too few people yet. Let some days run.',
    waiting: 'People are being sorted, and sorted again by halves',
    groups: 'The groups, by what their people like more than others',
    unit: (count: number) => `people, of ${integer(count)} of whom something is known`,
    stability: ({ mean, low, high, shapeless }: Clusters['stability']) =>
      rich`Two halves of the people find groups that agree at ${guessed(decimal(mean, 2))} (${decimal(low, 2)} to ${decimal(high, 2)}; 1 is the same). A cloud without any groups gives ${decimal(shapeless, 2)}: ${low > shapeless ? 'so these hold better than cuts through a shapeless cloud.' : 'so these may be slices of one crowd rather than groups of their own.'}`,
    how: 'K-means on the directions of belief: people are moved to the nearest of k means until nobody changes, from 8 beginnings. Named by the two genres that its people are believed to like most beyond others. Stability: the people are cut in two by lot, each half finds its own groups, everybody is sorted by both, and the two sortings are compared (adjusted Rand index, 0 by chance, 1 the same), over 10 cuts. The cloud without groups has each column of the same numbers dealt anew.',
    likesMost: 'Likes most',
    people: 'People',
    strength: 'Strongest liking, in spreads',
    standsOut: 'Country that stands out',
    country: (name: string, share: string, of: string) => `${name}: ${share} (of everybody ${of})`,
    counted: (count: number) => people(count),
    held: 'Are they anything a form could ask?',
    heldSentence: (against: readonly Against[], weak: boolean) => {
      const told = against.map((one) => `${WHATS[one.what]} ${howFar(one)} (${decimal(one.v, 2)})`)
      const [first, ...rest] = told
      return rich`The groups go with ${recorded(first)}${rest.length > 0 ? '; with ' : ''}${rest.length > 0 ? truth(list(rest)) : ''}. ${weak ? 'A cluster is not a demographic: knowing the one says little of the other.' : 'Here groups and demographics do go together.'}`
    },
    heldUnit: 'Cramér’s V, 0 nothing in common to 1 one tells the other; grey: labels dealt anew',
    heldHow:
      'Cramér’s V of groups and labels, beside the same with the labels dealt anew 400 times (mean and middle 95%). Weak is under 0.3: set by us. Country stands on the account. Age, in four bands, and the true community are the simulation’s, of the first who sits behind a profile. The Rand index says how nearly the two sortings are the same one.',
    hidden: 'Show real tastes to hold the groups against real ages and the true communities of taste.',
    against: 'Held against',
    whats: { country: 'Country', age: 'Age, four bands', community: 'True community of taste' } satisfies {
      readonly [W in Against['what']]: string
    },
    v: 'Cramér’s V',
    chance: 'By chance',
    rand: 'Adjusted Rand index',
    span: (low: string, high: string) => `${low} to ${high}`,
    seenBeside: (seen: string, span: string) => `${seen}, by chance ${span}`,
  },
}
