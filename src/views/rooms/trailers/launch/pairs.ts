/** Which two people show best that one series has more than one trailer. Pure. */
import type { LaunchWhy } from '../../../../engine/lab/launch/why'

const NOBODY = 255
/** As many as are asked about at once. */
const ASKED = 40

/** People to ask about: who was shown something, one of each crowd and trailer in turn. */
export function candidates(shownTo: Uint8Array, crowdOf: Uint8Array): readonly number[] {
  const kinds = new Map<string, number[]>()
  for (const [profile, trailer] of shownTo.entries()) {
    if (trailer === NOBODY || crowdOf[profile] === NOBODY) continue
    const kind = `${crowdOf[profile]} ${trailer}`
    const alike = kinds.get(kind) ?? []
    alike.push(profile)
    kinds.set(kind, alike)
  }
  const asked: number[] = []
  for (let turn = 0; asked.length < ASKED; turn++) {
    const before = asked.length
    for (const alike of kinds.values()) if (turn < alike.length && asked.length < ASKED) asked.push(alike[turn])
    if (asked.length === before) break
  }
  return asked
}

/** Two and two, of different crowds where there are, whom the policy would now show different trailers; those who tell most by their records first. */
export function pairsOf(whys: readonly LaunchWhy[]): readonly (readonly [LaunchWhy, LaunchWhy])[] {
  const ranked = [...whys].sort((one, other) => toldBy(other) - toldBy(one) || one.profile - other.profile)
  const used = new Set<number>()
  return ranked.flatMap((one): readonly (readonly [LaunchWhy, LaunchWhy])[] => {
    if (used.has(one.profile)) return []
    const free = ranked.filter(({ profile, chosen }) => profile !== one.profile && !used.has(profile) && chosen !== one.chosen)
    const other = free.find(({ crowd }) => crowd !== one.crowd) ?? free[0]
    if (other === undefined) return []
    used.add(one.profile).add(other.profile)
    return [[one, other]]
  })
}

/** How much of the chosen trailer's expectation comes from the person's own records. */
const toldBy = ({ trailers, chosen }: LaunchWhy): number =>
  (trailers[chosen]?.parts ?? []).reduce((sum, { aspect, part }) => sum + (aspect === null ? 0 : Math.abs(part)), 0)
