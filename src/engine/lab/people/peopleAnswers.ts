/** The answers of the People room, with the dense algebra of its maps. Fetched by `answering.ts`. */
import { type Answering, atOnce } from '../reckoning'
import { constellationOf } from './constellation'
import { hadSheBeenSoOf } from './hadSheBeenSo'
import { personPageOf } from './personPage'
import { sofaOf } from './sofa'
import { weekOf } from './week'

export const PEOPLE_ANSWERS = {
  constellation: atOnce(constellationOf),
  person: atOnce(personPageOf),
  week: atOnce(weekOf),
  sofa: atOnce(sofaOf),
  hadSheBeenSo: atOnce(hadSheBeenSoOf),
} satisfies Partial<Answering>
