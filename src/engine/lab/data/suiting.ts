/**
 * Answers: does the trailer that suits somebody best win their play, and lose them afterwards? With real tastes only.
 *
 * For each profile and title the ten trailers are ranked by how well what they show suits those behind the profile (`trailerFit`, which does not ask
 * whether the title holds it) and cut in fifths; then as `promises.ts` counts: plays per 100 views and people left early per 100 plays, beyond the
 * same titles' other trailers. `promise`: how much better it suits than the title's ten on average, in the unit of the fit.
 * Misleads: where trailers are chosen for people, those of the last fifth are seen by others than those of the first.
 */
import { type ProfileId, profileId, type TitleId, trailerId } from '../../contract/ids'
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import type { Evening } from '../evening'
import { type Cut, fifthsOf, type Promised, promisedBy } from './promises'

export function* suitingOf(evening: Evening, from: number): Generator<number, readonly Promised[]> {
  return yield* promisedBy(evening, { cut: cutByFit(evening), from })
}

function cutByFit({ world }: Evening): Cut {
  const known = new Map<number, readonly Placed[]>()
  return (profile, title, trailer) => {
    const key = profile * world.catalogue.titles.length + title
    const ten = known.get(key) ?? placed(fitsOf(world, profileId(profile), title))
    known.set(key, ten)
    return ten[trailer]
  }
}

interface Placed {
  readonly fifth: number
  readonly promise: number
}

const fitsOf = (world: Evening['world'], profile: ProfileId, title: TitleId): readonly number[] => {
  const viewers = world.viewersOf(profile)
  return Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => {
    return viewers.reduce((sum, viewer) => sum + world.trailerFit(viewer, title, trailerId(trailer)), 0) / Math.max(1, viewers.length)
  })
}

function placed(fits: readonly number[]): readonly Placed[] {
  const mean = fits.reduce((sum, fit) => sum + fit, 0) / fits.length
  const fifths = fifthsOf(fits)
  return fits.map((fit, trailer) => ({ fifth: fifths[trailer], promise: fit - mean }))
}
