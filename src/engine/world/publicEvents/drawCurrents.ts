/**
 * Answers: what happens in public in a scenario's world, from its opening on? The calendar of as many years as a world may have, felt as
 * strongly as the knob `publicEvents` says.
 */
import type { Scenario } from '../../../scenario/knobs'
import { LAST_DAY } from '../../../scenario/lastDay'
import type { Dice } from '../streams'
import { drawCalendar, YEAR_DAYS } from './calendar'
import { Currents } from './currents'

export const drawCurrents = ({ publicEvents }: Dice, scenario: Scenario): Currents =>
  new Currents(drawCalendar(publicEvents, Math.ceil(LAST_DAY / YEAR_DAYS)), { strength: scenario.publicEvents })
