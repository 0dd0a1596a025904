import type { Family } from '../../../engine/contract/signals'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { integer } = formatFor('en')

type OfFamily = { readonly [F in Family]: string }

const names: OfFamily = { behaviour: 'Behaviour', habits: 'Habits' }
const hidden: OfFamily = { behaviour: 'All behaviour is hidden from the machine.', habits: 'All habits are hidden from the machine.' }
const shown: OfFamily = { behaviour: 'All behaviour is given back to the machine.', habits: 'All habits are given back to the machine.' }
const stepsHidden: OfFamily = { behaviour: 'Hid behaviour', habits: 'Hid habits' }
const stepsShown: OfFamily = { behaviour: 'Gave behaviour back', habits: 'Gave habits back' }

/** The seven signals by families, and who somebody is. */
export const families = {
  names,
  seen: (seen: number, all: number): string =>
    seen === all ? `all ${integer(all)} seen` : seen === 0 ? `all ${integer(all)} hidden` : `${integer(seen)} of ${integer(all)} seen`,
  done: { hidden, shown },
  steps: { hidden: stepsHidden, shown: stepsShown },
  identity: {
    title: 'Identity',
    fixed: 'no switch',
    country: (country: string, same: number, all: number) =>
      rich`Country: ${recorded(country)}, as of ${recorded(integer(same))} of ${recorded(integer(all))} profiles.`,
    none: 'Country: the machine sees none.',
    unknown: 'Not known: name, age, sex.',
  },
  how: 'Behaviour is what one does, habits are when and on what one does it, identity is what stands on the account. Of the account, the machine reads the country alone, for what is popular there. The country is none of the seven signals and has no switch of its own: it goes out of sight with the last of the seven, and with “Hide all about me”. No record holds a name, an age or a sex; names and faces on these pages are drawn by lot.',
}
