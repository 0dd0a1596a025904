/** Finding a dot: under the pointer, or next in a direction. Pure; plain passes over the columns, which ten thousand bear. */

export interface Dots {
  readonly x: Float32Array
  readonly y: Float32Array
  /** 1 for those that may be picked. */
  readonly open: Uint8Array
}

/** The open dot nearest to a point, or −1 where none is within reach. */
export function dotAt({ x, y, open }: Dots, point: { readonly x: number; readonly y: number }, reach: number): number {
  let best = -1
  let least = reach * reach
  for (let entry = 0; entry < x.length; entry++) {
    const dx = x[entry] - point.x
    const dy = y[entry] - point.y
    const distance = dx * dx + dy * dy
    if (distance <= least && open[entry] === 1) {
      best = entry
      least = distance
    }
  }
  return best
}

export type Direction = 'left' | 'right' | 'up' | 'down'

const STEPS: { readonly [D in Direction]: readonly [number, number] } = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1] }
/** How much farther something aside may be felt than something ahead. */
const ASIDE = 2.5

/** The open dot that lies next in a direction (up is larger y): near, and not too far aside; −1 where none lies there. */
export function nextDot({ x, y, open }: Dots, from: number, direction: Direction): number {
  const [right, up] = STEPS[direction]
  let best = -1
  let least = Number.POSITIVE_INFINITY
  for (let entry = 0; entry < x.length; entry++) {
    if (entry === from || open[entry] === 0) continue
    const dx = x[entry] - x[from]
    const dy = y[entry] - y[from]
    const ahead = dx * right + dy * up
    const aside = Math.abs(dx * up) + Math.abs(dy * right)
    if (ahead <= 0 || aside > 2 * ahead) continue
    const felt = ahead + ASIDE * aside
    if (felt < least) {
      best = entry
      least = felt
    }
  }
  return best
}
