/**
 * A trailer's music as one sees it in a cutting room: loudness over time, drawn and never heard. Pure, and the same on every machine.
 *
 * Loudness at a moment = floor + beats that die away + a swell over the whole + an accent at each cut, times how much the shot is
 * leaned on; and a little roughness of its own. What of these there is depends on what the trailer stresses.
 */
import type { Aspect } from '../../../../engine/contract/vocabulary'
import { between } from '../../../art/seed'
import type { RoomTrailer } from '../compose/board'

interface Music {
  /** Beats a second. */
  readonly beats: number
  /** How fast a beat dies away: 1 slowly, 8 at once. */
  readonly dry: number
  /** How loud it is between the beats. */
  readonly floor: number
  /** How much louder at the end than at the beginning. */
  readonly swell: number
  /** How hard a cut strikes. */
  readonly accent: number
}

const MUSIC: { readonly [A in Aspect]: Music } = {
  lead: { beats: 1, dry: 2, floor: 0.25, swell: 0.25, accent: 0.2 },
  director: { beats: 0.5, dry: 1, floor: 0.12, swell: 0.1, accent: 0.05 },
  romance: { beats: 1.2, dry: 1, floor: 0.2, swell: 0.5, accent: 0 },
  action: { beats: 4, dry: 5, floor: 0.3, swell: 0.3, accent: 0.45 },
  politics: { beats: 2, dry: 4, floor: 0.15, swell: 0.35, accent: 0.3 },
  dread: { beats: 0.7, dry: 6, floor: 0.06, swell: 0.15, accent: 0.85 },
  comedy: { beats: 3, dry: 7, floor: 0.1, swell: 0, accent: 0.3 },
  wonder: { beats: 0.8, dry: 1, floor: 0.08, swell: 0.8, accent: 0 },
}

const BARS = 64

/** Loudness from 0 to 1, from the beginning to the end. */
export function waveOf({ board, stress }: Pick<RoomTrailer, 'board' | 'stress'>): readonly number[] {
  const [main, second] = board.stressed
  const [first] = board.shots
  return Array.from({ length: BARS }, (_, bar) => {
    const at = ((bar + 0.5) / BARS) * board.seconds
    const { shot, since } = shotAt(board.shots, at)
    const aspect = board.shots[shot].aspect ?? main
    const sound = loudness(MUSIC[main], at, { since, share: at / board.seconds })
    const under = loudness(MUSIC[aspect === main ? second : aspect], at, { since, share: at / board.seconds })
    const rough = between(first.seed, 700 + bar, [0.82, 1])
    const leaned = 0.55 + 0.45 * Math.min(2, stress[shot] ?? 1)
    return Math.min(1, Math.max(0.03, (0.7 * sound + 0.3 * under) * rough * leaned))
  })
}

function loudness({ beats, dry, floor, swell, accent }: Music, at: number, { since, share }: { since: number; share: number }): number {
  const beat = Math.exp(-dry * ((at * beats) % 1))
  return floor + (0.55 - floor / 2) * beat + swell * share + accent * Math.exp(-6 * since)
}

function shotAt(shots: RoomTrailer['board']['shots'], at: number): { readonly shot: number; readonly since: number } {
  let began = 0
  for (let shot = 0; shot < shots.length; shot++) {
    const { seconds } = shots[shot]
    if (at < began + seconds || shot === shots.length - 1) return { shot, since: Math.max(0, at - began) }
    began += seconds
  }
  return { shot: 0, since: at }
}
