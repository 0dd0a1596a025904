/** Every part of the engine that no first evening of the first world needs, in one file: fetched once the first page stands, or before by what needs it. */
import { isErased, olderUnused, olderWithout, thinnedWithout } from '../service/log/erasing'
import { csvOf } from '../service/log/export'
import { replaced } from '../service/log/replacing'
import { REWRITING } from '../service/log/rewriting'
import { itemKnn } from '../service/models/itemKnn'
import { LATER_MODELS } from '../service/models/modelOfNight'
import { calibrateRows, calibrateTiles } from '../service/pages/calibrate'
import { CALIBRATION } from '../service/pages/calibration'
import { LATER_POLICIES } from '../service/trailers/policyOfWorld'
import { TRAILER_POLICIES } from '../service/trailers/registry'
import { INVITING } from '../world/people/comingAndGoing'
import { invite, setGone } from '../world/people/inviting'
import { CURRENTS } from '../world/publicEvents/currentsOf'
import { drawCurrents } from '../world/publicEvents/drawCurrents'
import { LATER_IN_LAB, partsHaveCome } from './later'
import { LATER_ACTS } from './laterActs'
import { tileDetail } from './tileDetail'

export function bringEveryPart(): void {
  LATER_MODELS.bring({ itemKnn })
  CALIBRATION.bring({ calibrateRows, calibrateTiles })
  LATER_POLICIES.bring(TRAILER_POLICIES)
  INVITING.bring({ invite, setGone })
  REWRITING.bring({ isErased, olderUnused, olderWithout, replaced, thinnedWithout })
  CURRENTS.bring({ drawCurrents })
  LATER_IN_LAB.bring({ ...LATER_ACTS, csvOf, tileDetail })
  partsHaveCome()
}
