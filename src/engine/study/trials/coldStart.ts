/** How well a model does with the first few records of a person, or of a title. */
import type { StudyDesk } from '../desk'
import type { ColdAsked, ColdCurve } from './cold'
import { coldPerson } from './coldPerson'
import { coldTitle } from './coldTitle'

export const coldStart = (desk: StudyDesk, { of, model }: ColdAsked): Generator<number, ColdCurve> =>
  of === 'person' ? coldPerson(desk, model) : coldTitle(desk, model)
