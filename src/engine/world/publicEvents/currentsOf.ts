/** What happens in public in a scenario's world, from its opening on: null where the knob `publicEvents` is 0, so that every evening stays as it was. */
import type { Scenario } from '../../../scenario/knobs'
import { LAST_DAY } from '../../../scenario/lastDay'
import type { Dice } from '../streams'
import { drawCalendar, YEAR_DAYS } from './calendar'
import { Currents } from './currents'

export function currentsOf({ publicEvents }: Dice, scenario: Scenario): Currents | null {
  if (scenario.publicEvents === 0) return null
  return new Currents(drawCalendar(publicEvents, Math.ceil(LAST_DAY / YEAR_DAYS)), { strength: scenario.publicEvents })
}
