/**
 * Shapes as the address of one SVG image. A page holds hundreds of pictures: as images they cost one element each, are drawn off
 * the main thread, and the same picture is decoded once. The sheet is fitted into the frame and drawn on beyond its edges, so that
 * one picture suits a poster and a wide screen.
 */
export function pictureAddress(viewBox: string, inner: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" stroke-linecap="round" stroke-linejoin="round">${inner}</svg>`
  return `data:image/svg+xml,${svg.replace(/[%#<>]/g, (sign) => ESCAPED[sign] ?? sign)}`
}

const ESCAPED: { readonly [sign: string]: string } = { '%': '%25', '#': '%23', '<': '%3C', '>': '%3E' }
