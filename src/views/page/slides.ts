/** How tiles get from where they stood to where they stand, worked out from two measurements. Pure. */

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Slide {
  readonly title: string
  readonly from: Box
  readonly to: Box
}

const NEAR = 4

/** The tiles that moved and can be seen at one end of their way at least; those that are new or gone slide nowhere. */
export function slidesBetween(before: ReadonlyMap<string, Box>, after: ReadonlyMap<string, Box>, glass: Box): readonly Slide[] {
  const slides: Slide[] = []
  for (const [title, to] of after) {
    const from = before.get(title)
    if (from === undefined || (Math.abs(from.left - to.left) < NEAR && Math.abs(from.top - to.top) < NEAR)) continue
    if (isSeen(from, glass) || isSeen(to, glass)) slides.push({ title, from, to })
  }
  return slides
}

/** The tiles that were not there before. */
export const arrivals = (before: ReadonlyMap<string, Box>, after: ReadonlyMap<string, Box>): readonly string[] =>
  [...after.keys()].filter((title) => !before.has(title))

const isSeen = (box: Box, glass: Box): boolean =>
  box.left < glass.left + glass.width &&
  box.left + box.width > glass.left &&
  box.top < glass.top + glass.height &&
  box.top + box.height > glass.top
