/** How trailers are to be chosen, and each policy's own screws, as a link holds them. */
import type { TrailerPolicySettings } from '../../../../engine/service/trailers/protocol'
import type { TrailerRule } from '../../../../engine/service/trailers/rules'
import { POLICY_KNOBS } from '../../../../scenario/policyKnobs'
import { type Slot, slotsOf } from '../../../../store/choices/chosen'
import { type Field, flag, listOf, numberOf, oneOf, orNone, within } from '../../../../store/choices/field'
import { DRAWN, FIRST_WISH, LAUNCH_DAYS, MOST_DRAWS, type Wish, wishes } from '../../../../store/trailers/wish'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../vocabulary'
import { MOST_RULES, POLICIES, THRESHOLD } from '../launch/policies'

const MOST = 'most' as const
const trailer = numberOf(TRAILERS_A_TITLE)
const aspect = oneOf(ASPECTS)
const threshold = within(THRESHOLD)

/** `lead_0.1_most`, or the number of the trailer. */
const rule: Field<TrailerRule> = {
  write: ({ aspect: liked, above, show }) => [liked, above, show].join('_'),
  read: (text) => {
    const [liked = '', over = '', shown = '', ...more] = text.split('_')
    const [of, above, show] = [aspect.read(liked), threshold.read(over), shown === MOST ? MOST : trailer.read(shown)]
    return of === undefined || above === undefined || show === undefined || more.length > 0 ? undefined : { aspect: of, above, show }
  },
}

const many = listOf(rule, { most: MOST_RULES })
const AS_FIRST = 'first'
/** None at all are other than those that one begins with. */
const rules: Field<readonly TrailerRule[] | null> = {
  write: (value) => (value === null ? AS_FIRST : many.write(value)),
  read: (text) => (text === AS_FIRST ? null : many.read(text)),
}

/** Null where nothing is said. */
interface Screws {
  readonly chosen: number | null
  readonly trialViews: number | null
  readonly epsilon: number | null
  readonly epsilonCourse: TrailerPolicySettings['epsilonCourse'] | null
  readonly epsilonWeight: number | null
  readonly leastGap: number | null
  readonly alpha: number | null
  readonly spread: number | null
  readonly rules: readonly TrailerRule[] | null
}

const UNSAID: Screws = {
  chosen: null,
  trialViews: null,
  epsilon: null,
  epsilonCourse: null,
  epsilonWeight: null,
  leastGap: null,
  alpha: null,
  spread: null,
  rules: null,
}

const screws = {
  getState: (): Screws => ({ ...UNSAID, ...wishes.getState().settings }),
  setState: (change: (before: Screws) => Screws): void => {
    const said = Object.entries(change(screws.getState())).filter(([, value]) => value !== null)
    wishes.setState({ settings: Object.fromEntries(said) })
  },
}

const drawn: Field<number> = { write: String, read: (text) => DRAWN.find((people) => String(people) === text) }

export const wishSlots: readonly Slot[] = [
  ...slotsOf(
    {
      getState: () => wishes.getState(),
      setState: (change: (before: Omit<Wish, 'settings'>) => Omit<Wish, 'settings'>) => wishes.setState(change(wishes.getState())),
    },
    {
      group: '',
      first: FIRST_WISH,
      fields: {
        policy: oneOf(POLICIES),
        experienced: flag,
        reward: oneOf(POLICY_KNOBS.reward.choices),
        pace: oneOf(POLICY_KNOBS.pace.choices),
        days: within(LAUNCH_DAYS),
        draw: within({ min: 1, max: MOST_DRAWS, step: 1 }),
        drawn: orNone(drawn),
      },
    },
  ),
  ...slotsOf(screws, {
    group: '',
    first: UNSAID,
    fields: {
      chosen: orNone(trailer),
      trialViews: orNone(within(POLICY_KNOBS.trialViews)),
      epsilon: orNone(within(POLICY_KNOBS.epsilon)),
      epsilonCourse: orNone(oneOf(POLICY_KNOBS.epsilonCourse.choices)),
      epsilonWeight: orNone(within(POLICY_KNOBS.epsilonWeight)),
      leastGap: orNone(within(POLICY_KNOBS.leastGap)),
      alpha: orNone(within(POLICY_KNOBS.alpha)),
      spread: orNone(within(POLICY_KNOBS.spread)),
      rules,
    },
  }),
]
