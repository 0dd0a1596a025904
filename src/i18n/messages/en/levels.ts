import { formatFor } from '../../format'
import { guessed, type Rich, recorded, rich, truth } from '../../rich'

const { decimal, integer, plural, signed } = formatFor('en')

const in100 = (share: number): string => `${decimal(100 * share, 1)} in 100`
const more = (share: number): string => signed(100 * share, 1)
const euros = (amount: number): string => `${amount <= -0.005 ? '−' : ''}€${decimal(Math.abs(amount), Math.abs(amount) < 10 ? 2 : 0)}`

/** From everybody to one person. */
export const levels = {
  title: 'From everybody to one person',
  lead: 'One series, ten trailers, and the same question at five distances: one message for all the world, one a country, one for a place and an hour, one a group, one a person. Each is chosen with the data of its own distance, and tried on people who were held out.',
  distance: 'How near?',
  names: {
    world: 'all the world',
    country: 'a country',
    placeAndHour: 'a place and an hour',
    group: 'a group',
    person: 'one person',
  },
  asks: {
    world: 'Asks nothing of whoever is addressed.',
    country: 'Asks one thing: the country on the account.',
    placeAndHour: 'Asks nothing personal: where the poster hangs and when it is passed, as on a wall.',
    group: 'Asks which titles a person pressed, to name the group.',
    person: 'Asks all that is recorded of a person: which titles, which artists, which trailers.',
  },
  people: 'People a world',
  peopleWords: (people: number) => integer(people),
  run: 'Try the five distances',
  waiting: (worlds: number) => `${integer(worlds)} small worlds live eighteen weeks; then six series are tried in each …`,
  note: ({ worlds, people, titles, trial }: NoteWords) =>
    `Came out: ${integer(worlds)} worlds of ${integer(people)} people, ${integer(titles)} series each; ${integer(trial)} people saw a trailer by lot first, the other half was held out. 95% intervals over worlds.`,
  more,
  in100,
  perHundred: 'in 100',
  range: (low: number, high: number) => `${more(low)} to ${more(high)}`,
  unknown: 'not known',
  stop: ({ gain, low, high, messages, records, sure }: StopWords): Rich =>
    rich`${recorded(more(gain))} in 100 press play against one message for all (${more(low)} to ${more(high)})${sure ? '' : ': too little to be sure of'}. It takes ${decimal(messages, 1)} messages a series, and ${recorded(integer(records))} ${plural(Math.round(records), { one: 'record', other: 'records' })} of each person.`,
  stopWorld: (pressed: number): Rich =>
    rich`${recorded(in100(pressed))} press play. One message a series, and no record of anybody who is addressed.`,
  gains: {
    title: 'What it gains to come nearer',
    unit: 'Pressed play among those held out: people in 100 more than with one message for all',
    sentence: ({ best, gain, experience }: GainWords): Rich =>
      rich`Nearest to the mark came ${best}: ${recorded(more(gain))} in 100. What older series taught is worth ${more(experience)} even to one message for all: more than any distance.`,
    sentenceUnsure: ({ best, gain, experience }: GainWords): Rich =>
      rich`No distance gains anything for certain over one message for all (best: ${best}, ${recorded(more(gain))} in 100). What older series taught is worth ${more(experience)} even to one message for all.`,
    oracle: 'knowing the real tastes',
    oracleSentence: (gain: number): Rich => rich`Whoever knew the real tastes would gain ${truth(more(gain))}.`,
    how: 'Each distance chooses for each cell the trailer with the largest expected gain: a ridge over all older records (emphasis × what people like) plus what this series’ trial says beyond it, shrunken. “From the trial alone” forgets the older records: shares as counted, or as believed after borrowing. Chances of pressing are taken over those held out; half of all people are.',
    level: 'Distance',
    learned: 'gain',
    pooled: 'from the trial alone, borrowing',
    raw: 'from the trial alone, as counted',
    finished: 'finished, in 100',
    messages: 'messages',
    records: 'records a person',
  },
  costs: {
    title: 'What it costs, and from how many people on it pays',
    setByUs: 'Set by us, and by you: turn them.',
    message: 'One more message cut',
    record: 'Keeping 100 records of one person',
    play: 'Worth of one more viewer',
    audience: 'Audience',
    euros,
    people: (people: number) => `${integer(people)} people`,
    level: 'Distance',
    extra: 'Viewers more',
    worth: 'Worth',
    cost: 'Cost',
    net: 'Left over',
    from: 'Pays from',
    never: 'never',
    sentence: (best: string, net: number) =>
      `With these prices and this audience, most is left with ${best}: ${euros(net)} against one message for all.`,
    sentenceNone: 'With these prices and this audience, nothing pays better than one message for all.',
  },
  data: {
    title: 'How much must be known of one person?',
    unit: 'People in 100 more than with one message for all, by records of each person',
    sentence: ({ few, many, fewGain, manyGain, sure }: DataWords): Rich =>
      rich`With ${integer(few)} records of each a message of one’s own gains ${recorded(more(fewGain))} in 100, with ${integer(many)} it gains ${recorded(more(manyGain))}${sure ? '' : ' (not certain)'}. The service reads ${decimal(many / few, 0)} times as much for it.`,
    how: 'The same worlds and the same choices, but of each person only the records of the first 7, 21, 63 and 126 days are read: titles pressed and finished, trailers shown. The band is the 95% interval over worlds.',
    records: 'Records of each person',
    range: '95% interval',
  },
  pooling: {
    title: 'Why small groups borrow from large ones',
    unit: 'Share that pressed, by people in the trial: one dot a group in a country',
    sentence: ({ raw, believed, whole }: PoolWords): Rich =>
      rich`Counted alone, a group’s share misses what comes by ${recorded(decimal(100 * raw, 1))} in 100; the whole’s share misses by ${decimal(100 * whole, 1)}; borrowing, by ${guessed(decimal(100 * believed, 1))}. A small group is drawn in, a large one stands by itself.`,
    how: 'Empirical Bayes. Groups’ true shares vary around the whole’s share m with variance τ²; chance adds σ² ÷ n, σ² = m(1 − m). Believed = m + B · (counted − m), B = τ² ÷ (τ² + σ² ÷ n); τ² by the method of moments. The misses are roots of mean squares over all worlds, series and groups of a country, against those held out.',
    counted: 'as counted',
    believed: 'as believed',
    whole: 'the whole',
    group: 'Group',
    people: 'People in the trial',
    trust: 'B',
    came: 'held out',
  },
  contacts: {
    title: 'How often is too often?',
    unit: 'Pressed play within three weeks, people in 100, by contacts with one person',
    sentence: ({ best, more: gain, first }: ContactWords): Rich =>
      rich`The first contact brings ${recorded(more(first))}; the best number is ${recorded(integer(best))}, with ${more(gain)}. Beyond it more bring nothing.`,
    sentenceNever: (most: number, gain: number): Rich =>
      rich`With so little wear, even ${integer(most)} contacts still bring more: ${recorded(more(gain))}. The curve flattens, it does not turn.`,
    fatigue: 'Wear of each contact',
    how: 'Set by us: what each further contact with the same trailer takes from its fit (fits lie within ±0.5). Came out: where the curve turns. Contacts stop for those who pressed. A tired contact also lowers what is expected of the series on the service’s own screen.',
    count: 'Contacts',
    pressed: 'pressed, in 100',
    sent: 'sent a person',
  },
  reach: {
    title: '“We don’t have to spend millions”: bought reach or one’s own screen',
    sentence: ({ bought, own, lost }: ReachWords): Rich =>
      rich`At this price, one more viewer costs ${bought} where the contact is bought. On the own screen no money changes hands${own}: but the place was taken from another title, which loses ${recorded(lost)} viewers for each one won.`,
    free: '',
    cpm: 'A thousand contacts cost',
    how: 'For 1,000 people over three weeks; each contact is a trailer really begun by 7 in 10. Without a place on the own screen and then without contacts. The price of a thousand contacts is set by you; we know no published one for this case. A displaced title is taken to be one by lot, with the log’s mean take rate: a good page’s would lose more.',
    way: 'Way',
    ways: { bought: (share: string) => `bought: ${share}`, ownScreen: (share: string) => `own screen: ${share}` },
    share: {
      bought: (share: number) => `${integer(100 * share)} in 100 people`,
      ownScreen: (share: number) => `${integer(100 * share)} in 100 sittings`,
    },
    used: 'Contacts or places',
    extra: 'Viewers more',
    cost: 'One more viewer',
    lost: 'Others lose',
    viewers: (count: number) => `${decimal(count, 0)} viewers`,
  },
  run2: 'Try contacts and reach',
  waitingReach: (worlds: number) => `${integer(worlds)} small worlds live a year; then every number of contacts is tried …`,
  fates: {
    title: 'Word of mouth, “for certain”?',
    run: 'Live the same campaign again and again',
    waiting: 'The same people live the same weeks, with other luck each time …',
    unit: 'People in 100 who have begun the series, by day',
    mouth: 'Word of mouth',
    mouths: { none: 'none', world: 'as in this world', strong: 'very strong' },
    sentence: ({ low, high, fates }: FateWords): Rich =>
      rich`${integer(fates)} lives of one campaign with the same people end between ${recorded(in100(low))} and ${recorded(in100(high))}. Nobody did anything better or worse: they heard of other things first.`,
    compare: ({ gini0, gini, apart0, apart }: CompareFates): string =>
      `Without word of mouth success is shared with a Gini of ${decimal(gini0, 2)}, with this much with ${decimal(gini, 2)}; two lives’ shares of a title lie apart ${decimal((100 * apart) / apart0, 0)}% as far as chance alone sets them.`,
    how: 'Each evening one has heard of 24 titles, by renown, and takes the one most wanted of those not seen; what was felt is told, and becomes renown overnight. Only the dice differ: what one hears of, what one takes, in which mood. After Salganik, Dodds and Watts (2006), in whose music worlds inequality and unpredictability rose with influence.',
    day: 'day',
    life: (life: number) => `life ${integer(life)}`,
  },
  card: {
    title: 'The article says: word of mouth follows “for certain”',
    text: 'A message that surprises “certainly” brings word of mouth, we are told. In an experiment with 14,341 people and 48 unknown songs, the same songs met other fates in each of eight separate worlds: the best rarely did poorly, the worst rarely well, and anything else could happen.',
    source: 'Salganik, Dodds and Watts, Science, 2006.',
  },
  trailer: (letter: number) => String.fromCharCode(65 + letter),
  peopleCount: (count: number) => plural(count, { one: 'one person', other: `${integer(count)} people` }),
}

interface NoteWords {
  readonly worlds: number
  readonly people: number
  readonly titles: number
  readonly trial: number
}

interface StopWords {
  readonly gain: number
  readonly low: number
  readonly high: number
  readonly messages: number
  readonly records: number
  readonly sure: boolean
}

interface GainWords {
  readonly best: string
  readonly gain: number
  readonly experience: number
}

interface DataWords {
  readonly few: number
  readonly many: number
  readonly fewGain: number
  readonly manyGain: number
  readonly sure: boolean
}

interface PoolWords {
  readonly raw: number
  readonly believed: number
  readonly whole: number
}

interface ContactWords {
  readonly best: number
  readonly more: number
  readonly first: number
}

interface ReachWords {
  readonly bought: string
  readonly own: string
  readonly lost: string
}

interface FateWords {
  readonly low: number
  readonly high: number
  readonly fates: number
}

interface CompareFates {
  readonly gini0: number
  readonly gini: number
  readonly apart0: number
  readonly apart: number
}
