/** What happens in public in a scenario's world, from its opening on: null where the knob `publicEvents` is 0, so that every evening stays as it was. */
import type { Scenario } from '../../../scenario/knobs'
import { later } from '../../contract/later'
import type { Dice } from '../streams'
import type { Currents } from './currents'

/** On a first evening nothing happens in public: what draws it comes later (`drawCurrents.ts`). */
export const CURRENTS = later<{ readonly drawCurrents: (dice: Dice, scenario: Scenario) => Currents }>('public events')

export const currentsOf = (dice: Dice, scenario: Scenario): Currents | null =>
  scenario.publicEvents === 0 ? null : CURRENTS.get().drawCurrents(dice, scenario)
