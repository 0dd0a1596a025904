/** Which factorisation a study asks for, and with which settings it does well on any table. */
import type { Study } from '../study'
import { AlsRun } from './alsRun'
import type { FactorKnobs, FactorRun } from './run'
import { SgdRun } from './sgdRun'
import { factorTable } from './table'

const RATINGS: FactorKnobs = { factors: 16, regularisation: 0.1, learningRate: 0.015 }
const WEIGHTS: FactorKnobs = { factors: 16, regularisation: 0.45, learningRate: 0.015 }

export const knobsFor = ({ scale }: Pick<Study, 'scale'>): FactorKnobs => (scale === null ? WEIGHTS : RATINGS)

export function openRun(study: Study, knobs: FactorKnobs): FactorRun {
  const table = factorTable(study)
  return study.scale === null ? new AlsRun(table, knobs) : new SgdRun(table, knobs)
}
