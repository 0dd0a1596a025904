/**
 * Answers: how well are the people of mixed households served, each on the profile that they open? Real tastes, which no company has.
 *
 * Mixed: of the households of two or more, the half whose members' tastes are least alike (mean cosine of all pairs). For each
 * member: NDCG@10 of the model's order for the profile against the member's own taste, among the titles that the profile has not
 * played (`rankingQuality.ts`), and what random order scores there; and how satisfied they are. Means over members, each counting the same.
 * Who has cancelled is left out. Null where there is no such household, or nothing was learned yet.
 * Misleads: a profile that several use has played more, so less is left to guess; hence random order beside it.
 */
import { notYetOn } from '../contract/arrivals'
import type { ProfileId, ViewerId } from '../contract/ids'
import { profileId } from '../contract/ids'
import type { Evening } from './evening'
import { rankingQuality } from './rankingQuality'

export interface Served {
  readonly households: number
  readonly people: number
  readonly guess: number
  readonly random: number
  readonly satisfaction: number
}

interface Member {
  readonly profile: ProfileId
  readonly viewer: ViewerId
}

export function servedOf(evening: Evening): Served | null {
  const households = mixedHouseholds(evening)
  const { world, service } = evening
  if (service.learned.model === null || households.length === 0) return null
  const sums = { guess: 0, random: 0, satisfaction: 0, people: 0 }
  const truth = new Float32Array(world.catalogue.titles.length)
  for (const { profile, viewer } of households.flat()) {
    world.trueScores(viewer, truth)
    const quality = rankingQuality(service.desk.scores(profile), truth, notPlayedBy(evening, profile))
    if (quality === null) continue
    sums.guess += quality.ndcg
    sums.random += quality.random
    sums.satisfaction += world.moodsOf(viewer).at(-1)?.satisfaction ?? 0
    sums.people++
  }
  const { people } = sums
  if (people === 0) return null
  return {
    households: households.length,
    people,
    guess: sums.guess / people,
    random: sums.random / people,
    satisfaction: sums.satisfaction / people,
  }
}

function mixedHouseholds({ world, visitor }: Evening): readonly (readonly Member[])[] {
  const households = new Map<number, Member[]>()
  for (let index = 0; index < world.profileCount; index++) {
    const profile = profileId(index)
    if (profile === visitor.profile || world.isGone(profile)) continue
    const household = world.accounts.households[profile]
    const members = households.get(household) ?? []
    households.set(household, members)
    for (const viewer of world.viewersOf(profile)) members.push({ profile, viewer })
  }
  const several = [...households.values()].filter(({ length }) => length > 1)
  const likeness = new Map(several.map((members) => [members, likenessOf(members.map(({ viewer }) => world.tasteOf(viewer)))]))
  several.sort((one, other) => (likeness.get(one) ?? 0) - (likeness.get(other) ?? 0))
  return several.slice(0, Math.ceil(several.length / 2))
}

/** Mean cosine over all pairs. */
function likenessOf(tastes: readonly Float32Array[]): number {
  let sum = 0
  let pairs = 0
  for (const [at, one] of tastes.entries()) {
    for (const other of tastes.slice(at + 1)) {
      sum += dot(one, other) / Math.sqrt(dot(one, one) * dot(other, other))
      pairs++
    }
  }
  return sum / pairs
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += one[at] * other[at]
  return sum
}

function notPlayedBy({ service, world, day }: Evening, profile: ProfileId): Uint8Array {
  const left = new Uint8Array(world.catalogue.titles.length).fill(1)
  const cells = service.histories.cells(profile)
  for (let entry = 0; entry < cells.count; entry++) if (cells.played[entry] === 1) left[cells.titles[entry]] = 0
  for (const title of notYetOn(world.catalogue, day)) left[title] = 0
  return left
}
