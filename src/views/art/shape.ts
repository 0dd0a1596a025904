/** Flat shapes, the only vocabulary of the paper-cut pictures. `fill` names a colour of the picture's palette. */
export type Shape =
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: string }
  | { readonly kind: 'path'; readonly d: string; readonly fill: string }
  | { readonly kind: 'line'; readonly d: string; readonly stroke: string; readonly width: number }

export const circle = (x: number, y: number, r: number, fill: string): Shape => ({
  kind: 'circle',
  x: round(x),
  y: round(y),
  r: round(r),
  fill,
})

/** A closed polygon through the points. */
export const polygon = (points: readonly (readonly [number, number])[], fill: string): Shape => ({
  kind: 'path',
  d: `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`,
  fill,
})

/** A rectangle by its left, top, width and height. */
export const rectangle = ([x, y, width, height]: readonly [number, number, number, number], fill: string): Shape =>
  polygon(
    [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    fill,
  )

export const path = (d: string, fill: string): Shape => ({ kind: 'path', d, fill })
export const line = (d: string, stroke: string, width: number): Shape => ({ kind: 'line', d, stroke, width })

const round = (value: number): number => Math.round(value * 10) / 10
