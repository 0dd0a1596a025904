/**
 * The best that anyone could do with trailers, knowing the real tastes: the ceiling that no company reaches.
 *
 * Of a title's ten it shows the one that suits those behind the profile best (mean of `trailerFit`), which is the one that is
 * watched longest and raises what they expect most. Everything else is the service's own desk.
 * It is the best for pressing play, not for being glad of it: a trailer that suits and over-promises is chosen all the same.
 */
import type { ProfileId, TitleId } from '../contract/ids'
import { trailerId } from '../contract/ids'
import type { Storefront } from '../contract/storefront'
import { TRAILERS_A_TITLE } from '../contract/vocabulary'
import type { World } from '../world/world'

export function withTrailerOracle(desk: Storefront, world: World): Storefront {
  const known = new Map<number, number>()
  const best = (profile: ProfileId, title: TitleId): number => {
    const key = profile * world.catalogue.titles.length + title
    const found = known.get(key) ?? bestTrailer(world, profile, title)
    known.set(key, found)
    return found
  }
  return {
    openPage: (request) => desk.openPage(request),
    trailerFor: (profile, title) => ({ trailer: trailerId(best(profile, title)), probability: 1 }),
  }
}

function bestTrailer(world: World, profile: ProfileId, title: TitleId): number {
  const viewers = world.viewersOf(profile)
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let trailer = 0; trailer < TRAILERS_A_TITLE; trailer++) {
    let fit = 0
    for (const viewer of viewers) fit += world.trailerFit(viewer, title, trailerId(trailer))
    if (fit > most) {
      most = fit
      best = trailer
    }
  }
  return best
}
