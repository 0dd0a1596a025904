/** A lab with all of its parts at hand, for programs, tests and the workers that no first visit waits for. */
import { DEFAULT_SCENARIO, type Scenario } from '../../scenario/knobs'
import { bringEveryPart } from './everyPart'
import { LivingLab, type OtherStorefront } from './livingLab'
import { withTrailerOracle } from './oracle'
import type { Lab } from './protocol'

bringEveryPart()

export interface LabOptions {
  /** `oracle`: trailers are chosen knowing the real tastes, as the ceiling of what a policy can reach. */
  readonly trailers?: 'policy' | 'oracle'
  /** What people are shown instead of the service's own desk. */
  readonly storefront?: OtherStorefront
}

const knowing: OtherStorefront = ({ service, world }) => withTrailerOracle(service.desk, world)

export const createLab = (scenario: Scenario = DEFAULT_SCENARIO, { trailers, storefront }: LabOptions = {}): Lab =>
  new LivingLab(scenario, storefront ?? (trailers === 'oracle' ? knowing : undefined))
