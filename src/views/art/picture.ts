import type { Shape } from './shape'

/**
 * Shapes as the address of one SVG image. A page holds up to a hundred pictures: as images they cost one element each, are
 * drawn off the main thread, and the same picture is decoded once.
 */
export function pictureAddress(viewBox: string, shapes: readonly Shape[]): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shapes.map(elementOf).join('')}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function elementOf(shape: Shape): string {
  switch (shape.kind) {
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}" fill="${shape.fill}"/>`
    case 'path':
      return `<path d="${shape.d}" fill="${shape.fill}"/>`
    case 'line':
      return `<path d="${shape.d}" fill="none" stroke="${shape.stroke}" stroke-width="${shape.width}" stroke-linecap="round"/>`
  }
}
