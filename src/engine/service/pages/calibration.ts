/** Where a page is calibrated among its steps. The steps themselves (`calibrate.ts`) come later: on a first evening no knob asks for them. */
import { later } from '../../contract/later'
import type { PageStep } from './draft'

type CalibrationId = 'calibrateRows' | 'calibrateTiles'

export const CALIBRATION = later<{ readonly [Id in CalibrationId]: PageStep }>('calibration')

const step = (id: CalibrationId): PageStep => ({
  id,
  apply: (rows, context) => (context.arranging.calibration > 0 ? CALIBRATION.get()[id].apply(rows, context) : rows),
})

export const CALIBRATION_STEPS = [step('calibrateRows'), step('calibrateTiles')]
