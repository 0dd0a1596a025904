import { formatFor } from '../../format'
import { type Rich, recorded, rich, truth } from '../../rich'

const { integer, plural } = formatFor('en')

/** What the launch's picture says under itself. */
export const launchPicture = {
  lead: 'Each dot is a person, walking to the trailer that the service shows them. Grey: not come by yet. Hollow: a try. A line: somebody changes places.',
  standing: ({ came, people, moved }: Standing): Rich =>
    rich`${recorded(integer(came))} of ${integer(people)} ${plural(came, { one: 'has', other: 'have' })} come by; ${recorded(integer(moved))} ${plural(moved, { one: 'has', other: 'have' })} changed places since.`,
  tries: (tries: number): Rich => rich`${recorded(integer(tries))} ${plural(tries, { one: 'stands', other: 'stand' })} at a try.`,
  wrong: (wrong: number): Rich =>
    rich`${truth(integer(wrong))} ${plural(wrong, { one: 'is', other: 'are' })} really at the wrong one (dotted).`,
}

interface Standing {
  readonly came: number
  readonly people: number
  readonly moved: number
}
