/** The plan of a timed campaign, as a link holds it. */
import type { PublicEvent } from '../../../../engine/contract/publicEvents'
import { createChosen } from '../../../../store/choices/chosen'
import { type Field, listOf, numberOf, oneOf, orNone, within } from '../../../../store/choices/field'
import { ASPECTS, COUNTRIES } from '../../../vocabulary'
import { ANNOYANCE, DAYS_LONG, FIRST_PLAN, KINDS, PLAN_DAYS, type Plan, SERIES, SHARES } from '../timed/plan'
import { MOST_ADDED } from '../weeks'

const kind = oneOf(KINDS)
const day = within(PLAN_DAYS)
const country = numberOf(COUNTRIES.length - 1)

/** `inauguration_396_0-2`: what, when, and in which countries; how long such a thing lasts is known. */
const event: Field<PublicEvent> = {
  write: ({ kind: what, day: when, countries }) => [what, when, countries.join('-')].join('_'),
  read: (text) => {
    const [what = '', when = '', where = '', ...more] = text.split('_')
    const [of, on, countries] = [kind.read(what), day.read(when), where.split('-').map((one) => country.read(one))]
    const known = countries.filter((one) => one !== undefined)
    if (of === undefined || on === undefined || known.length !== countries.length || more.length > 0) return undefined
    return new Set(known).size === known.length ? { kind: of, day: on, days: DAYS_LONG[of], countries: known } : undefined
  },
}

export const planning = createChosen<Plan>('timed', FIRST_PLAN, {
  genre: oneOf(SERIES),
  tone: numberOf(ASPECTS.length - 1),
  country: orNone(country),
  day,
  share: within(SHARES),
  annoyance: within(ANNOYANCE),
  added: listOf(event, { most: MOST_ADDED }),
})
