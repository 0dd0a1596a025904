/**
 * The drawing of somebody: head and shoulders, and seven strands wound about them from the bottom up, every other one the
 * other way round, so that they cross. A value moves its thread aside: a strand is tight where somebody is always the same.
 */
import { SIGNALS } from '../../vocabulary'
import { RECORDS_A_THREAD, type Strand, THREADS_A_STRAND, type Thread } from './strands'

export const WIDTH = 320
export const HEIGHT = 400
const MIDDLE = WIDTH / 2
const TOP = 16
const BOTTOM = HEIGHT - 3
/** How far the threads stay within the outline. */
const INSET = 5

/** Half the width of the figure at heights from the top: crown, brow, jaw, neck, shoulders. */
const PROFILE: readonly (readonly [number, number])[] = [
  [14, 0],
  [16, 16],
  [20, 28],
  [28, 42],
  [42, 56],
  [62, 67],
  [86, 72],
  [110, 72],
  [132, 69],
  [152, 62],
  [168, 53],
  [181, 45],
  [192, 41],
  [206, 40],
  [219, 43],
  [232, 54],
  [245, 78],
  [259, 106],
  [276, 126],
  [300, 141],
  [335, 150],
  [HEIGHT, 153],
]

/** Half the width of the figure at a height, from the top. */
export function halfWidth(y: number): number {
  const after = PROFILE.findIndex(([height]) => height >= y)
  if (after === 0) return 0
  if (after < 0) return PROFILE[PROFILE.length - 1][1]
  const [above, under] = [after - 1, after]
  const [from, to] = [PROFILE[above], PROFILE[under]]
  const span = to[0] - from[0]
  const t = (y - from[0]) / span
  const bend = (at: number): number => slopeAt(at) * span
  return hermite(t, [from[1], to[1]], [bend(above), bend(under)])
}

/** The slope of the profile at one of its points, from both its neighbours. */
function slopeAt(at: number): number {
  const [before, after] = [PROFILE[Math.max(0, at - 1)], PROFILE[Math.min(PROFILE.length - 1, at + 1)]]
  return (after[1] - before[1]) / (after[0] - before[0])
}

function hermite(t: number, [a, b]: readonly [number, number], [slopeA, slopeB]: readonly [number, number]): number {
  const [t2, t3] = [t * t, t * t * t]
  return (2 * t3 - 3 * t2 + 1) * a + (t3 - 2 * t2 + t) * slopeA + (3 * t2 - 2 * t3) * b + (t3 - t2) * slopeB
}

/** The outline as a path. */
export function outline(): string {
  const [crown] = PROFILE[0]
  const heights = [...Array.from({ length: 20 }, (_, step) => crown + step / 2), ...range(crown + 10, HEIGHT)]
  const right = heights.map((y) => point(MIDDLE + halfWidth(y), y))
  const left = heights.map((y) => point(MIDDLE - halfWidth(y), y)).reverse()
  return `M${[...right, ...left].join('L')}Z`
}

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step)

/** Once and a half around from the bottom to the crown. */
const WINDING = 3 * Math.PI
/** How far apart the threads of a strand lie, and how far a value moves one, as angles around the figure. */
const APART = 0.07
const ASIDE = 0.5
const STEPS_BETWEEN = 8

/** A thread as it is drawn: what passes in front of the figure, what passes behind, and a knot a record on either. */
export interface Drawn {
  readonly front: string
  readonly behind: string
  readonly frontKnots: string
  readonly behindKnots: string
}

/** A thread wound about the figure through its records. */
export function drawThread(thread: Thread): Drawn {
  const along = range(0, Math.max(0, (thread.values.length - 1) * STEPS_BETWEEN)).map((step) => step / STEPS_BETWEEN)
  const spots = thread.values.length === 0 ? [] : along.map((at) => spotAt(thread, at))
  const knots = spots.filter((_, step) => step % STEPS_BETWEEN === 0)
  const knotsOf = (wanted: boolean): string =>
    knots.flatMap(({ x, y, inFront }) => (inFront === wanted ? [`M${point(x, y)}h0`] : [])).join('')
  return {
    front: stretches(spots, true),
    behind: stretches(spots, false),
    frontKnots: knotsOf(true),
    behindKnots: knotsOf(false),
  }
}

interface Spot {
  readonly x: number
  readonly y: number
  readonly inFront: boolean
}

/** Where a thread is at one of its records, or between two of them. */
function spotAt({ turn, ply, values }: Thread, at: number): Spot {
  const way = turn % 2 === 0 ? 1 : -1
  const up = (at + stagger(turn, ply)) / RECORDS_A_THREAD
  const y = BOTTOM - up * (BOTTOM - TOP)
  const start = (2 * Math.PI * turn) / SIGNALS.length
  const beside = APART * (ply - (THREADS_A_STRAND - 1) / 2)
  const angle = start + way * (WINDING * up + beside + ASIDE * (valueAt(values, at) - 0.5))
  return { x: MIDDLE + Math.max(0, halfWidth(y) - INSET) * Math.sin(angle), y, inFront: Math.cos(angle) >= 0 }
}

/** How far into its step a record sits, so that the knots of threads beside each other make no row. */
const stagger = (turn: number, ply: number): number => (((5 * turn + 3 * ply) % THREADS_A_STRAND) + 0.5) / THREADS_A_STRAND

/** Between two records the value goes over smoothly. */
function valueAt(values: Strand, at: number): number {
  const first = Math.floor(at)
  const t = at - first
  const next = values[Math.min(values.length - 1, first + 1)]
  return values[first] + (next - values[first]) * t * t * (3 - 2 * t)
}

/** The stretches of a line on one side of the figure; each begins where the other side ends. */
function stretches(spots: readonly Spot[], inFront: boolean): string {
  return spots
    .map((spot, step) => {
      const before = spots[step - 1]
      if (spot.inFront !== inFront || before === undefined) return ''
      return `${before.inFront === inFront && step > 1 ? '' : `M${point(before.x, before.y)}`}L${point(spot.x, spot.y)}`
    })
    .join('')
}

/** A strand by itself, as a line in a box: its latest records, oldest at the left. */
export function strandPath(values: Strand, box: { readonly width: number; readonly height: number }): string {
  const spots = values.map((value, index) => point((box.width * (index + 0.5)) / values.length, 2 + (1 - value) * (box.height - 4)))
  return spots.length === 0 ? '' : `M${spots.join('L')}`
}

const point = (x: number, y: number): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`
