import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import type { TrailerId } from '../../../engine/contract/ids'
import type { Aspect } from '../../../engine/contract/vocabulary'
import { ASPECTS, TRAILERS_A_TITLE } from '../../vocabulary'
import type { InkName } from '../inks'
import type { Palette } from '../palettes'
import { motifOf } from '../posterArt'
import { pickIndex } from '../seed'
import { type Cut, MANNERS, type Move } from './looks'
import { SCENES, type Scene } from './scenes'

export interface Shot {
  /** What it is there for; null for the title card. */
  readonly aspect: Aspect | null
  readonly scene: Scene
  readonly seconds: number
  readonly move: Move
  readonly cut: Cut
  /** Which of the aspect's captions stands under it; null for none. */
  readonly caption: number | null
  readonly palette: Palette
  readonly seed: number
  readonly mirrored: boolean
}

export interface Storyboard {
  /** A to J. */
  readonly letter: string
  /** What it stresses most, and second. */
  readonly stressed: readonly [Aspect, Aspect]
  readonly palette: Palette
  /** Five or six; the last is the title card. */
  readonly shots: readonly Shot[]
  readonly seconds: number
}

interface Plan {
  readonly emphasis: readonly number[]
  readonly stressed: readonly [Aspect, Aspect]
  /** How many of the title's earlier letters stress the same. */
  readonly rank: number
  /** Where among its aspect's scenes it opens: on one that no earlier letter opens with. */
  readonly opening: number
  readonly palette: Palette
}

const CARD_SECONDS = 1.8
const SHORTEST = 8.2
const LONGEST = 11.8
const CARD: Scene = { motif: 'own', faces: 'none', over: 'none' }

/** One of a title's ten trailers as shots: which, how long, in what order and colours follows from where it puts its weight. */
export function storyboardOf(title: PublicTitle, trailer: TrailerId, catalogue: PublicCatalogue): Storyboard {
  const plan = plansOf(title, catalogue)[trailer]
  const [main, second] = plan.stressed
  const manner = MANNERS[main]
  const aspects = shotAspects(plan, manner.rhythm.length)
  const lengths = shotLengths(title, plan, aspects)
  const shown = new Map<Aspect, number>()
  const shots = aspects.map((aspect, at): Shot => {
    const before = shown.get(aspect) ?? 0
    shown.set(aspect, before + 1)
    const from = aspect === main ? plan.opening : pickIndex(title.posterSeed, 300 + trailer, 3)
    return {
      aspect,
      scene: SCENES[aspect][(from + before) % SCENES[aspect].length],
      seconds: lengths[at],
      move: manner.moves[at % manner.moves.length],
      cut: at === 0 ? 'hard' : manner.cut,
      caption:
        at % 2 === 0 || aspect === second ? captionOf(title, { aspect, before, turn: aspect === main ? plan.rank * 3 : trailer }) : null,
      palette: at % 2 === 0 ? plan.palette : turned(plan.palette),
      seed: title.posterSeed + trailer * 31 + at,
      mirrored: pickIndex(title.posterSeed, 320 + trailer * 8 + at, 2) === 0,
    }
  })
  const card: Shot = {
    ...shots[0],
    aspect: null,
    scene: CARD,
    seconds: CARD_SECONDS,
    move: 'push',
    cut: 'fade',
    caption: null,
    mirrored: false,
    seed: title.posterSeed,
  }
  const all = [...shots, card]
  return {
    letter: letterOf(trailer),
    stressed: plan.stressed,
    palette: plan.palette,
    shots: all,
    seconds: sum(all.map(({ seconds }) => seconds)),
  }
}

export const letterOf = (trailer: TrailerId): string => String.fromCharCode(65 + trailer)

/** All ten at once: a colour is given to one letter only, to that which comes first. */
function plansOf(title: PublicTitle, catalogue: PublicCatalogue): readonly Plan[] {
  const taken = new Set<InkName>()
  const opened = new Set<string>()
  const ranks = new Map<Aspect, number>()
  return Array.from({ length: TRAILERS_A_TITLE }, (_, trailer) => {
    const at = (title.id * TRAILERS_A_TITLE + trailer) * ASPECTS.length
    const emphasis = Array.from(catalogue.emphasis.subarray(at, at + ASPECTS.length))
    const order = ASPECTS.map((_aspect, index) => index).sort((one, other) => emphasis[other] - emphasis[one] || one - other)
    const stressed = [ASPECTS[order[0]], ASPECTS[order[1]]] as const
    const rank = ranks.get(stressed[0]) ?? 0
    ranks.set(stressed[0], rank + 1)
    const palette = freePalette(title, stressed, taken)
    taken.add(palette[0])
    const opening = freeOpening(title, { aspect: stressed[0], from: rank * 2, opened })
    opened.add(looksOf(title, SCENES[stressed[0]][opening]))
    return { emphasis, stressed, rank, opening, palette }
  })
}

interface Openings {
  readonly aspect: Aspect
  readonly from: number
  readonly opened: ReadonlySet<string>
}

/** The first scene from `from` on that does not look like the opening of an earlier letter. */
function freeOpening(title: PublicTitle, { aspect, from, opened }: Openings): number {
  const scenes = SCENES[aspect]
  for (let step = 0; step < scenes.length; step++) {
    const at = (from + step) % scenes.length
    if (!opened.has(looksOf(title, scenes[at]))) return at
  }
  return from % scenes.length
}

/** What one remembers of a scene: who or what is seen in it. */
export const looksOf = (title: PublicTitle, { motif, faces }: Scene): string =>
  faces !== 'none' && faces !== 'edge' ? faces : motif === 'own' ? motifOf(title).name : `${motif}`

/** A sheet of the main aspect whose ground no earlier letter has; else one of the second's; else any. */
function freePalette(title: PublicTitle, [main, second]: readonly [Aspect, Aspect], taken: ReadonlySet<InkName>): Palette {
  const turn = pickIndex(title.posterSeed, 310, 3)
  const of = (aspect: Aspect): readonly Palette[] => MANNERS[aspect].palettes.map((_, at, all) => all[(at + turn) % all.length])
  const wished = [...of(main), ...of(second), ...ASPECTS.flatMap(of)]
  return wished.find(([ground]) => !taken.has(ground)) ?? wished[0]
}

/**
 * Which aspect each shot is there for: shots are shared out by weight (d'Hondt), the most stressed opens and closes, the others come
 * between, the weightiest first.
 */
function shotAspects({ emphasis, stressed: [main] }: Plan, count: number): readonly Aspect[] {
  const won = ASPECTS.map(() => 0)
  for (let shot = 0; shot < count; shot++) {
    let best = 0
    for (let a = 1; a < won.length; a++) if (emphasis[a] / (won[a] + 1) > emphasis[best] / (won[best] + 1)) best = a
    won[best]++
  }
  const mine = Math.max(2, won[ASPECTS.indexOf(main)])
  const others = ASPECTS.map((aspect, a) => ({ aspect, weight: emphasis[a], shots: aspect === main ? 0 : won[a] }))
    .sort((one, other) => other.weight - one.weight)
    .flatMap(({ aspect, shots }) => Array.from({ length: shots }, () => aspect))
    .slice(0, count - mine)
  const opening = Array.from({ length: mine - 1 }, () => main)
  // Its own shots stand apart where there are others to stand between.
  return [...interleaved(opening, others), main]
}

function interleaved(own: readonly Aspect[], others: readonly Aspect[]): readonly Aspect[] {
  const mixed: Aspect[] = []
  for (let at = 0; at < Math.max(own.length, others.length); at++) mixed.push(...own.slice(at, at + 1), ...others.slice(at, at + 1))
  return mixed
}

/** Seconds of each shot, to a tenth: the manner's rhythm, longer where the weight is, in a whole of 8 to 12 seconds. */
function shotLengths(title: PublicTitle, { emphasis, stressed: [main] }: Plan, aspects: readonly Aspect[]): readonly number[] {
  const { rhythm, haste } = MANNERS[main]
  const most = Math.max(...emphasis)
  const weights = aspects.map((aspect, at) => rhythm[at] * (0.45 + 0.55 * (emphasis[ASPECTS.indexOf(aspect)] / most)))
  const whole = LONGEST - (LONGEST - SHORTEST) * (0.7 * haste + 0.3 * title.pace) - CARD_SECONDS
  const total = sum(weights)
  return weights.map((weight) => Math.round((weight / total) * whole * 10) / 10)
}

interface Captioned {
  readonly aspect: Aspect
  /** Shots of this aspect that came before. */
  readonly before: number
  /** Another for each trailer that stresses the same. */
  readonly turn: number
}

/** How many captions each aspect has, in every language (tested). */
export const CAPTIONS_AN_ASPECT = 8

/** No caption twice in a trailer, and another first one for each trailer that stresses the same. */
function captionOf(title: PublicTitle, { aspect, before, turn }: Captioned): number {
  return (pickIndex(title.posterSeed, 330 + ASPECTS.indexOf(aspect), CAPTIONS_AN_ASPECT) + turn + before) % CAPTIONS_AN_ASPECT
}

/** The same sheet with another ink for its ground. */
function turned([ground, main, second, accent]: Palette): Palette {
  return main === 'W' || main === 'K' ? [second, main === ground ? accent : main, ground, accent] : [main, ground, second, accent]
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
