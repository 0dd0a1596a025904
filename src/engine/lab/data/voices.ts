/**
 * Do several people watch through one profile? How far apart the genres of what is watched lie, and how that ranks among all profiles.
 *
 * Formula: with q_g the share of the liked weight that falls on genre g (a title of k genres counts 1/k in each), the spread is the entropy
 * −Σ q_g ln q_g; the rank is the share of profiles with at least five liked titles whose spread is smaller. Misleads: one person of many tastes looks
 * like two of few, and two people alike look like one: who sits there is nowhere recorded.
 */
import type { ProfileId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import { GENRES } from '../../contract/vocabulary'
import { log } from '../../math/elementary'
import type { Evening } from '../evening'

const FEWEST_TITLES = 5

export function spreadRank(evening: Evening, profile: ProfileId): number | null {
  const own = spreadOf(evening, profile)
  if (own === null) return null
  let smaller = 0
  let all = 0
  for (let other = 0; other < evening.world.profileCount; other++) {
    const spread = other === profile ? null : spreadOf(evening, profileId(other))
    if (spread === null) continue
    all++
    if (spread < own) smaller++
  }
  return all === 0 ? null : smaller / all
}

function spreadOf({ service, world }: Evening, profile: ProfileId): number | null {
  const { count, titles, weights } = service.histories.of(profile)
  const shares = new Float64Array(GENRES.length)
  let total = 0
  let liked = 0
  for (let entry = 0; entry < count; entry++) {
    if (weights[entry] <= 0) continue
    liked++
    total += weights[entry]
    const { genres } = world.catalogue.titles[titles[entry]]
    for (const genre of genres) shares[GENRES.indexOf(genre)] += weights[entry] / genres.length
  }
  if (liked < FEWEST_TITLES) return null
  let entropy = 0
  for (const share of shares) if (share > 0) entropy -= (share / total) * log(share / total)
  return entropy
}
