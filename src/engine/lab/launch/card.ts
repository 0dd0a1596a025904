/** What the page is told of a launch that is open: who the audience is, in crowds, and which trailers are in the race. Nothing real. */
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { crowdSizes } from './crowds'
import { type Emphasis, overPromiseOf } from './race'
import type { LaunchStage } from './stage'
import type { Theatre } from './theatre'

export interface LaunchTrailer {
  readonly emphasis: Emphasis
  /** How much of it lies on what the title does not have by its tags, 0 to 1. */
  readonly overPromise: number
}

export interface LaunchCard {
  readonly title: number
  readonly origin: LaunchStage['origin']
  /** The morning on which the launch begins. */
  readonly day: number
  /** In the audience. */
  readonly people: number
  /** By profile: index into CROWDS, 255 where nobody is in the audience. */
  readonly crowdOf: Uint8Array
  /** By crowd. */
  readonly crowdSizes: readonly number[]
  /** By profile; null for people who have none. */
  readonly names: readonly string[] | null
  readonly portraitSeeds: Uint32Array | null
  readonly trailers: readonly LaunchTrailer[]
  /** How many trailers the title came with. */
  readonly ownTrailers: number
  /** Whether a launch can begin with what the service has learned of its other titles' trailers. */
  readonly experienced: boolean
}

export function cardOf({ launch, race, crowdOf }: Theatre): LaunchCard {
  const sizes = crowdSizes(crowdOf)
  return {
    title: launch.title,
    origin: launch.origin,
    day: launch.day,
    people: sizes.reduce((sum, size) => sum + size, 0),
    crowdOf,
    crowdSizes: sizes,
    names: launch.names,
    portraitSeeds: launch.portraitSeeds,
    trailers: race.map((emphasis) => ({ emphasis, overPromise: overPromiseOf(launch.card, emphasis) })),
    ownTrailers: TRAILERS_A_TITLE,
    experienced: launch.experience?.policy === 'linearThompson',
  }
}
