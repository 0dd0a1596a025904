/** Where each person of three crowds is drawn: a dot in the region of three circles that they are in. Pure. */

export interface Point {
  readonly x: number
  readonly y: number
}

export const BOX = { width: 420, height: 400 }
export const RADIUS = 122
/** In the order of the bits: 1, 2, 4. */
export const CENTRES: readonly Point[] = [
  { x: 146, y: 142 },
  { x: 274, y: 142 },
  { x: 210, y: 252 },
]

export interface CrowdLayout {
  /** By region 0..7: its dots; none in 0, which no circle holds. */
  readonly dots: readonly (readonly Point[])[]
  readonly radius: number
  /** People a dot. */
  readonly each: number
}

const STEPS = [13, 12, 11, 10, 9, 8, 7, 6.5]
const PEOPLE_A_DOT = [1, 2, 5, 10, 20, 50, 100, 200]
const EDGE = 3

/** As many people as possible are a dot each, and dots as large as have room. */
export function layOutCrowds(regions: readonly number[]): CrowdLayout {
  for (const each of PEOPLE_A_DOT) {
    const wanted = regions.map((count) => Math.ceil(count / each))
    for (const step of STEPS) {
      const places = placesBy(step)
      if (places.every((some, region) => region === 0 || some.length >= wanted[region])) {
        return { dots: places.map((some, region) => (region === 0 ? [] : spread(some, wanted[region]))), radius: step * 0.34, each }
      }
    }
  }
  return { dots: regions.map(() => []), radius: 0, each: PEOPLE_A_DOT[0] }
}

/** Points of a hexagonal grid, by the region that they lie in; none on a line. */
function placesBy(step: number): readonly Point[][] {
  const places: Point[][] = Array.from({ length: 8 }, () => [])
  const height = step * Math.sqrt(0.75)
  for (let row = 0; row * height < BOX.height; row++) {
    for (let x = row % 2 === 0 ? 0 : step / 2; x < BOX.width; x += step) {
      const region = regionAt({ x, y: row * height }, step * 0.34 + EDGE)
      if (region !== null) places[region].push({ x, y: row * height })
    }
  }
  return places
}

/** Null where it would touch a line. */
function regionAt({ x, y }: Point, room: number): number | null {
  let region = 0
  for (const [crowd, centre] of CENTRES.entries()) {
    const distance = Math.hypot(x - centre.x, y - centre.y)
    if (Math.abs(distance - RADIUS) < room) return null
    if (distance < RADIUS) region |= 1 << crowd
  }
  return region
}

/** So many of the places, evenly over them all. */
const spread = (places: readonly Point[], count: number): readonly Point[] =>
  Array.from({ length: count }, (_, at) => places[Math.floor(((at + 0.5) * places.length) / count)])
