/** A title's trailers as the Trailers room has them: its ten, and what the visitor cuts from their shots. Pure. */
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { TrailerId } from '../../../../engine/contract/ids'
import type { Aspect } from '../../../../engine/contract/vocabulary'
import type { Cut, CutShot } from '../../../../store/trailers/cut'
import { trailerOf } from '../../../../worker/pageIds'
import { looksOf, type Shot, type Storyboard, storyboardOf } from '../../../art/trailer/storyboard'
import { ASPECTS, TRAILERS_A_TITLE } from '../../../vocabulary'

export const OWN_LETTER = 'K'

export interface RoomTrailer {
  /** A to J by number; `own` for the visitor's. */
  readonly id: TrailerId | 'own'
  readonly board: Storyboard
  /** By aspect; they sum to 1. */
  readonly emphasis: readonly number[]
  /** By shot of the board: how much it is leaned on, 1 as in the title's ten. */
  readonly stress: readonly number[]
  /** One of the ten, not as it was made. */
  readonly edited: boolean
}

const known = new WeakMap<PublicTitle, readonly RoomTrailer[]>()

/** A to J. */
export function tenOf(title: PublicTitle, catalogue: PublicCatalogue): readonly RoomTrailer[] {
  const before = known.get(title)
  if (before !== undefined) return before
  const ten = Array.from({ length: TRAILERS_A_TITLE }, (_, at): RoomTrailer => {
    const id = trailerOf(at)
    const board = storyboardOf(title, id, catalogue)
    return { id, board, emphasis: emphasisOf(title, id, catalogue), stress: board.shots.map(() => 1), edited: false }
  })
  known.set(title, ten)
  return ten
}

export function emphasisOf({ id }: PublicTitle, trailer: TrailerId, { emphasis }: PublicCatalogue): readonly number[] {
  const at = (id * TRAILERS_A_TITLE + trailer) * ASPECTS.length
  return Array.from(emphasis.subarray(at, at + ASPECTS.length))
}

/** A trailer's shots as they are, to be cut anew. The title card comes by itself. */
export const cutFrom = ({ id, board }: RoomTrailer): Cut => ({
  from: id === 'own' ? trailerOf(0) : id,
  shots: board.shots.flatMap(({ aspect, seconds, caption }, shot) =>
    aspect === null || id === 'own' ? [] : [{ key: shot, trailer: id, shot, seconds, stress: 1, caption }],
  ),
})

/** The visitor's own. */
export const ownTrailer = (cut: Cut, ten: readonly RoomTrailer[]): RoomTrailer => ({
  id: 'own',
  board: boardOf(cut, ten, { letter: OWN_LETTER, emphasis: emphasisOfCut(cut, ten) }),
  emphasis: emphasisOfCut(cut, ten),
  stress: stressOf(cut),
  edited: false,
})

/** One of the ten as the visitor has edited it; itself where nothing of it is changed. */
export function editedTrailer(cut: Cut | null, original: RoomTrailer, ten: readonly RoomTrailer[]): RoomTrailer {
  if (cut === null || isAsMade(cut, original)) return original
  const emphasis = emphasisOfEdited(cut, original, ten)
  const { letter } = original.board
  return { id: original.id, board: boardOf(cut, ten, { letter, emphasis }), emphasis, stress: stressOf(cut), edited: true }
}

const isAsMade = (cut: Cut, original: RoomTrailer): boolean => {
  const plain = ({ trailer, shot, seconds, stress, caption }: CutShot): string => [trailer, shot, seconds, stress, caption].join()
  const made = cutFrom(original).shots
  return cut.shots.length === made.length && cut.shots.every((shot, at) => plain(shot) === plain(made[at]))
}

/** The title card is leaned on as ever. */
const stressOf = (cut: Cut): readonly number[] => [...cut.shots.map(({ stress }) => stress), 1]

interface Makeup {
  readonly letter: string
  readonly emphasis: readonly number[]
}

/** A cut as a board: each shot as in the trailer that it comes from, with what was changed. */
function boardOf(cut: Cut, ten: readonly RoomTrailer[], { letter, emphasis }: Makeup): Storyboard {
  const shots = cut.shots.flatMap((one, at): readonly Shot[] => {
    const shot = shotOf(one, ten)
    return shot === null ? [] : [{ ...shot, seconds: one.seconds, caption: one.caption, cut: at === 0 ? 'hard' : shot.cut }]
  })
  const card = ten[cut.from].board.shots.at(-1)
  const all = card === undefined ? shots : [...shots, card]
  const [main, second] = strongest(emphasis)
  return {
    letter,
    stressed: [main, second],
    palette: all[0].palette,
    shots: all,
    seconds: all.reduce((sum, { seconds }) => sum + seconds, 0),
  }
}

export const shotOf = ({ trailer, shot }: Pick<CutShot, 'trailer' | 'shot'>, ten: readonly RoomTrailer[]): Shot | null =>
  ten[trailer]?.board.shots[shot] ?? null

/** How much of a shot's weight lies on what it is there for; the rest lies as in the trailer that it comes from. */
const OWN_SHARE = 0.6

/** What a cut leans on follows from what it shows: seconds, times how much each shot is leaned on. */
export function emphasisOfCut(cut: Cut, ten: readonly RoomTrailer[]): readonly number[] {
  const weights = ASPECTS.map(() => 0)
  for (const one of cut.shots) {
    const aspect = shotOf(one, ten)?.aspect ?? null
    if (aspect === null) continue
    const weight = one.seconds * one.stress
    weights[ASPECTS.indexOf(aspect)] += OWN_SHARE * weight
    ten[one.trailer].emphasis.forEach((share, at) => {
      weights[at] += (1 - OWN_SHARE) * weight * share
    })
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => weight / total) : ASPECTS.map(() => 1 / ASPECTS.length)
}

/** The emphasis that it was made with, moved by as much as what it shows has changed. */
export function emphasisOfEdited(cut: Cut, original: RoomTrailer, ten: readonly RoomTrailer[]): readonly number[] {
  const [before, after] = [emphasisOfCut(cutFrom(original), ten), emphasisOfCut(cut, ten)]
  const weights = original.emphasis.map((share, at) => Math.max(0, share + after[at] - before[at]))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? weights.map((weight) => weight / total) : after
}

/** Aspects, the most stressed first. */
export const strongest = (emphasis: readonly number[]): readonly Aspect[] =>
  ASPECTS.map((_aspect, at) => at)
    .sort((one, other) => emphasis[other] - emphasis[one] || one - other)
    .map((at) => ASPECTS[at])

export interface ShelfShot {
  readonly trailer: TrailerId
  readonly shot: number
  readonly aspect: Aspect
}

/** The title's shots to choose from: each scene of each aspect once, in the order of aspects. */
export function shelfOf(title: PublicTitle, ten: readonly RoomTrailer[]): readonly ShelfShot[] {
  const seen = new Set<string>()
  const shots = ten.flatMap(({ id, board }) =>
    board.shots.flatMap(({ aspect, scene }, shot): readonly ShelfShot[] => {
      const looks = `${aspect} ${looksOf(title, scene)} ${scene.faces}`
      if (aspect === null || id === 'own' || seen.has(looks)) return []
      seen.add(looks)
      return [{ trailer: id, shot, aspect }]
    }),
  )
  return shots.sort((one, other) => ASPECTS.indexOf(one.aspect) - ASPECTS.indexOf(other.aspect))
}

/** Of what it leans on, what the title hardly holds by its editors' tags. */
export interface EmptyPromise {
  readonly aspect: Aspect
  readonly share: number
  readonly held: number
}

const LEAST_PROMISED = 0.15
const HARDLY_HELD = 0.2

/** `holds` by aspect; null where no tag can say it. */
export const emptyPromises = (emphasis: readonly number[], holds: readonly (number | null)[]): readonly EmptyPromise[] =>
  ASPECTS.flatMap((aspect, at): readonly EmptyPromise[] => {
    const held = holds[at] ?? null
    return held !== null && emphasis[at] >= LEAST_PROMISED && held < HARDLY_HELD ? [{ aspect, share: emphasis[at], held }] : []
  }).sort((one, other) => other.share - one.share)
