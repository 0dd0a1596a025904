/** The drawings within a picture, as images: outside the page no stylesheet reaches them, so each element carries its own looks. */

/** What of a drawn element's style makes its look. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'visibility',
  'display',
  'stop-color',
  'stop-opacity',
] as const

const FINE = 2

export type Drawings = ReadonlyMap<Element, HTMLImageElement>

/** One that the browser cannot draw by itself is left out. */
export async function drawingsIn(picture: HTMLElement): Promise<Drawings> {
  const all = [...picture.querySelectorAll('svg')].filter((svg) => svg.ownerSVGElement === null && svg.checkVisibility())
  const addressed = [...picture.querySelectorAll('img')].filter(({ src }) => src.startsWith(DRAWN))
  const drawn = await Promise.all([
    ...all.map(async (svg) => ({ of: svg, image: await imageOf(svg, addressOf) })),
    ...addressed.map(async (one) => ({ of: one, image: await imageOf(one, fitted) })),
  ])
  return new Map(drawn.flatMap(({ of, image }): [Element, HTMLImageElement][] => (image === null ? [] : [[of, image]])))
}

interface Extent {
  readonly width: number
  readonly height: number
}

const addressOf = (svg: SVGSVGElement, extent: Extent): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg, extent))}`

/** As `art/picture.ts` begins an address. */
const DRAWN = 'data:image/svg+xml,%3Csvg '

/** A drawing that is fitted into its frame, and drawn on beyond its sheet, has the frame's size for its own: else it would be stretched. */
const fitted = ({ src }: HTMLImageElement, { width, height }: Extent): string =>
  src.replace(DRAWN, `${DRAWN}width="${width * FINE}" height="${height * FINE}" `)

async function imageOf<Drawn extends Element>(
  drawn: Drawn,
  address: (drawn: Drawn, extent: Extent) => string,
): Promise<HTMLImageElement | null> {
  const { width, height } = drawn.getBoundingClientRect()
  if (width === 0 || height === 0) return null
  const image = new Image()
  image.src = address(drawn, { width, height })
  try {
    await image.decode()
    return image
  } catch {
    return null
  }
}

/** Without its letters, which an image by itself would set in a typeface of its own; looks as attributes: the page's policy lets no text be a style. */
function textOf(svg: SVGSVGElement, { width, height }: Extent): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return ''
  const originals = [svg, ...svg.querySelectorAll('*')]
  for (const [at, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at])
    const placed = placeOf(originals[at])
    element.removeAttribute('style')
    element.removeAttribute('class')
    for (const look of LOOKS) element.setAttribute(look, style.getPropertyValue(look))
    if (placed !== null) element.setAttribute('transform', placed)
  }
  for (const letters of copy.querySelectorAll('text')) letters.remove()
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width * FINE))
  copy.setAttribute('height', String(height * FINE))
  return new XMLSerializer().serializeToString(copy)
}

/** Where a stylesheet or a style has moved an element, that an attribute cannot say. */
function placeOf(element: Element): string | null {
  if (!(element instanceof SVGGraphicsElement) || element instanceof SVGSVGElement) return null
  const { transform } = getComputedStyle(element)
  return transform === 'none' ? null : transform
}
