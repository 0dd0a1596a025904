/** How fast does a world of the default size live on one core, learning and measuring included, and where does the time go? */
import { livedWorld } from './livedWorld'
import type { Section } from './section'
import { MICROSECONDS_A_MILLISECOND, MILLISECONDS_A_SECOND } from './timing'

const UNITS = {
  'simulation.sittings': 'sittings/s',
  'simulation.evening': 'µs/sitting',
  'simulation.learning': 'ms/night',
  'simulation.measuring': 'ms/day',
}

export const simulation: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, effort) => {
    const { days, sittings, spent } = livedWorld(effort)
    const all = spent.evenings + spent.learning + spent.measuring
    take('simulation.sittings', (sittings * MILLISECONDS_A_SECOND) / all)
    take('simulation.evening', (spent.evenings * MICROSECONDS_A_MILLISECOND) / sittings)
    take('simulation.learning', spent.learning / days)
    take('simulation.measuring', spent.measuring / days)
  },
}
