import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'

const { decimal, integer, percent, plural, signed } = formatFor('en')

const households = (count: number): string =>
  plural(count, { zero: 'no household', one: 'one household', other: `${integer(count)} households` })

/** How much more a disappointment weighs. */
const asMuch = (weight: number): string =>
  weight === 1 ? 'as much' : `${Number.isInteger(weight) ? integer(weight) : decimal(weight, 1)} times as much`

/** Staying and leaving: a person’s satisfaction and account, everybody’s comings and goings, and when a title arrived. */
export const membership = {
  tab: 'Staying or leaving',
  account: {
    title: 'The account',
    opening: rich`Has been there ${recorded('since the opening')}.`,
    joined: (date: string) => rich`Joined on ${recorded(date)}.`,
    left: (date: string) => rich`Cancelled on ${recorded(date)}.`,
    unpaid: (date: string) => rich`A payment failed on ${recorded(date)}: the account was closed.`,
    returned: (date: string) => rich`Came back on ${recorded(date)}.`,
    unknown: 'No account has been opened in this seat.',
  },
  mood: {
    title: 'How satisfied',
    of: (age: number) => plural(age, { one: 'one year old', other: `${integer(age)} years old` }),
    unit: '−100 to 100',
    now: (value: number) => rich`Satisfaction stands at ${truth(signed(value, 0))}; at 0, evenings are just as expected.`,
    moved: (title: string, day: number, by: number) =>
      rich`In these weeks it was moved most by ${truth(`“${title}”`)}, on day ${integer(day)}: ${truth(signed(by, 1))}.`,
    movedByNothing: (day: number, by: number) =>
      rich`In these weeks it was moved most by ${truth('an evening on which nothing was found')}, on day ${integer(day)}: ${truth(signed(by, 1))}.`,
    how: (weight: number) =>
      `Each evening counts by how it felt against what was expected of it and what one is used to; a disappointment weighs ${asMuch(weight)} as a pleasure of the same size. Nobody records it. It decides whether people sit down again, whether a household cancels, what is said of titles, and how many others join. The last 32 mornings are kept.`,
    hidden: 'Switch on “Show real tastes” to see how satisfied this person is. The service cannot.',
    visitor: 'How satisfied you are, only you know.',
  },
  everybody: {
    title: 'Who stays, who leaves, who comes back',
    members: {
      title: 'Members',
      unit: 'profiles',
      sentence: (profiles: number, accounts: number) =>
        rich`${recorded(integer(profiles))} profiles of ${recorded(households(accounts))} are members.`,
      how: 'Profiles of accounts that have not been cancelled, at the end of each day.',
    },
    left: {
      title: 'Left in the last 30 days',
      unit: 'households',
      all: 'left',
      unpaid: 'because a payment failed',
      sentence: (left: number, unpaid: number, share: number) =>
        rich`In the last 30 days, ${recorded(households(left))} left, ${recorded(integer(unpaid))} of them because a payment failed: ${recorded(`${decimal(share, 1)}%`)} a month.`,
      how: 'Cancelled accounts of the 30 days before, and of them those with a failed payment. A month: left ÷ accounts there, brought to 30 days. The level was set by us so that the usual service comes to about 2%.',
    },
    came: {
      title: 'Came in the last 30 days',
      unit: 'households',
      returned: 'came back',
      joined: 'are new',
      sentence: (returned: number, joined: number) =>
        rich`In the last 30 days, ${recorded(households(returned))} came back, and ${recorded(households(joined))} joined.`,
      how: (winBack: number) =>
        `Accounts that were opened again, and accounts opened for the first time after the opening day. Of those who leave, about ${percent(winBack)} come back within a year: a knob, set by us from a study of such services unless you turn it. How many join is a knob too, set by us so that usually as many come as leave for good; more come where people are satisfied.`,
    },
  },
  arrived: (day: number) => rich`Arrived on ${recorded(`day ${integer(day)}`)}.`,
}
