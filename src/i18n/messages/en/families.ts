import type { Family } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer } = formatFor('en')

type OfFamily = { readonly [F in Family]: string }

const names: OfFamily = { identity: 'Identity', behaviour: 'Behaviour', habits: 'Habits' }
const hidden: OfFamily = {
  identity: 'The country is hidden from the machine.',
  behaviour: 'All behaviour is hidden from the machine.',
  habits: 'All habits are hidden from the machine.',
}
const shown: OfFamily = {
  identity: 'The country is given back to the machine.',
  behaviour: 'All behaviour is given back to the machine.',
  habits: 'All habits are given back to the machine.',
}
const stepsHidden: OfFamily = { identity: 'Hid the country', behaviour: 'Hid behaviour', habits: 'Hid habits' }
const stepsShown: OfFamily = { identity: 'Gave the country back', behaviour: 'Gave behaviour back', habits: 'Gave habits back' }

/** The seven signals by families, and who somebody is. */
export const families = {
  names,
  seen: (seen: number, all: number): string => {
    const whole = all === 2 ? 'both' : `all ${integer(all)}`
    return seen === all ? `${whole} seen` : seen === 0 ? `${whole} hidden` : `${integer(seen)} of ${integer(all)} seen`
  },
  done: { hidden, shown },
  steps: { hidden: stepsHidden, shown: stepsShown },
  identity: {
    country: (country: string, same: number, all: number) =>
      rich`${recorded(country)}, like ${recorded(integer(same))} of ${recorded(integer(all))} profiles`,
    hidden: 'country hidden from the machine',
    none: 'the machine sees no country',
    unknown: 'Not known: name, age, sex. On record and never read: the language, the plan, which profiles are children’s.',
    caption: 'The outline: who somebody is. The machine has one record of it, the country.',
    outlined: ' Outlined by their country.',
  },
  how: 'Behaviour is what one does, habits are when and on what one does it, identity is what stands on the account. Of the account, the machine reads the country alone, for what is popular there; so the figure’s outline is the country, and goes when that is hidden. The country is none of the seven signals. The language, the plan and which profiles are children’s are on record too, and never read. No record holds a name, an age or a sex; names and faces on these pages are drawn by lot.',
}
