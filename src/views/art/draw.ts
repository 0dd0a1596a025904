/** Flat shapes as SVG text: the only vocabulary of the paper-cut pictures. Numbers are rounded where they are drawn by lot. */

export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`
/** A shape with holes. */
export const cutOut = (d: string, fill: string): string => `<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`
export const line = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${fill}"/>`
export const ring = (at: readonly [x: number, y: number, r: number], colour: string, width: number): string =>
  `<circle cx="${round(at[0])}" cy="${round(at[1])}" r="${round(at[2])}" fill="none" stroke="${colour}" stroke-width="${width}"/>`
export const oval = (at: readonly [x: number, y: number, rx: number, ry: number], fill: string): string =>
  `<ellipse cx="${round(at[0])}" cy="${round(at[1])}" rx="${round(at[2])}" ry="${round(at[3])}" fill="${fill}"/>`
/** Left, top, width, height. */
export const box = (at: readonly [x: number, y: number, width: number, height: number], fill: string): string =>
  `<path d="M${round(at[0])} ${round(at[1])}h${round(at[2])}v${round(at[3])}h${round(-at[2])}z" fill="${fill}"/>`
/** All of the sheet from `y` down, and beyond its edges. */
export const floor = (y: number, fill: string): string => `<path d="M-90 ${round(y)}H210V230H-90z" fill="${fill}"/>`
export const group = (transform: string, inner: string): string => `<g transform="${transform}">${inner}</g>`
/** Opacity of fills and lines, not of the group: a group's would ask for a sheet of its own wherever it is drawn. */
export const faint = (opacity: number, inner: string): string => `<g fill-opacity="${opacity}" stroke-opacity="${opacity}">${inner}</g>`
export const times = (count: number, draw: (index: number) => string): string => Array.from({ length: count }, (_, i) => draw(i)).join('')
export const points = (all: readonly (readonly [number, number])[]): string =>
  `M${all.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`

export const round = (value: number): number => Math.round(value * 10) / 10
