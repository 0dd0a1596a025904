/** Lines as a hand draws them with chalk: nearly straight, the same at each drawing. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** −1 to 1, one for each number: a hand's tremor, not a die. */
const tremor = (index: number): number => Math.sin(index * 127.1 + 311.7) * Math.cos(index * 74.7)

/** The path of a line that wavers by up to `waver`; `stroke` tells two strokes over the same way apart. */
export function chalkLine(points: readonly Point[], waver: number, stroke = 0): string {
  const pieces = points.slice(1).flatMap((to, index) => {
    const from = points[index]
    const shake = (part: number) => waver * tremor(index * 7 + part + stroke * 31 + Math.round(from.x + to.y))
    const at = (share: number, part: number): string =>
      `${round(from.x + (to.x - from.x) * share + shake(part))} ${round(from.y + (to.y - from.y) * share + shake(part + 1))}`
    return [`C ${at(0.35, 1)} ${at(0.7, 3)} ${at(1, 5)}`]
  })
  const [first] = points
  return first === undefined ? '' : `M ${round(first.x)} ${round(first.y)} ${pieces.join(' ')}`
}

const round = (value: number): number => Math.round(value * 10) / 10
