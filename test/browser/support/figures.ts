/** Answers: what does a figure on the page lack of what every figure has, and is what it saves what it should be? */
import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from 'playwright-core'

/** Pictures that count nothing: faces, posters, shots, screens, signs, and what a letter is set beside. */
const NO_FIGURE = [
  '.portrait',
  '.poster',
  '.tile',
  '.trailer',
  '.big-screen',
  '.device',
  '.device-sign',
  '.empty-state',
  '.legend',
  '.select',
  '.signals-strand',
  '.trailer-card',
  '.composer',
  '.distance-rings',
  // The course so far; its whole figure stands below.
  '.launch-side-curve',
].join()

const LEAST = { width: 90, height: 40 }

/** Drawings and canvases as large as a figure that stand in none. */
export function unframed(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ({ besides, least }) =>
      [...document.querySelectorAll('main svg, main canvas, main [role="img"], main .plot, main [class*="layer-fill-"]')]
        .filter((one) => one.checkVisibility() && one.closest(`[data-figure], ${besides}`) === null)
        .filter((one) => {
          const { width, height } = one.getBoundingClientRect()
          return width >= least.width && (height >= least.height || one.matches('[class*="layer-fill-"]'))
        })
        .map((one) => `${one.parentElement?.className ?? ''} > ${one.tagName} ${one.getAttribute('class') ?? ''}`),
    { besides: NO_FIGURE, least: LEAST },
  )
}

const saved = async (page: Page, button: Locator): Promise<Download> => {
  const download = page.waitForEvent('download')
  await button.click()
  return download
}

/** What is wrong with one figure; nothing where it has it all. */
async function faultsOf(page: Page, figure: Locator, room: string): Promise<readonly string[]> {
  const name = (await figure.getAttribute('data-figure')) ?? ''
  const faults: string[] = []
  const need = (holds: boolean, fault: string): void => void (holds || faults.push(`${name}: ${fault}`))
  need(await isSpoken(figure), 'no words for those who listen')
  const fileName = (ending: string): RegExp => new RegExp(`^seance-${room}-[\\p{L}\\p{N}-]+-day-\\d+\\.${ending}$`, 'u')
  const turn = figure.getByRole('button', { name: /: Show as a table$/ })
  const png = figure.getByRole('button', { name: /: save the picture as PNG$/ })
  const isPicture = (await png.count()) > 0
  if (isPicture) {
    const file = await saved(page, png.first())
    need(fileName('png').test(file.suggestedFilename()), `its picture is called ${file.suggestedFilename()}`)
    faults.push(...(await faultsInPicture(page, file)).map((fault) => `${name}: ${fault}`))
  }
  if ((await turn.count()) > 0) {
    await turn.first().click()
    need((await figure.getByRole('row').count()) > 1, 'a table without rows')
    await figure
      .getByRole('button', { name: /: Show as a picture$/ })
      .first()
      .click()
  } else need((await figure.locator('table, details').count()) > 0 || WITHOUT_TWIN.has(name), 'no table')
  const csv = figure.getByRole('button', { name: /: save the numbers as CSV$/ })
  need((await csv.count()) > 0, 'no CSV')
  if ((await csv.count()) > 0) {
    const file = await saved(page, csv.first())
    need(fileName('csv').test(file.suggestedFilename()), `its numbers are called ${file.suggestedFilename()}`)
    faults.push(...faultsInNumbers(readFileSync(await file.path(), 'utf8')).map((fault) => `${name}: ${fault}`))
  }
  need(isPicture || (await figure.getByRole('table').count()) > 0, 'neither a picture nor a table')
  return faults
}

/** What is wrong with all the figures in sight. */
export async function faultsInAll(page: Page, frames: Locator, room: string): Promise<readonly string[]> {
  const found: string[] = []
  for (let at = 0; at < (await frames.count()); at++) found.push(...(await faultsOf(page, frames.nth(at), room)))
  return found
}

/** Their numbers stand on the page in words, square by square or card by card. */
const WITHOUT_TWIN = new Set(['guess', 'trailers', 'launch', 'week'])

const isSpoken = (figure: Locator): Promise<boolean> =>
  figure.evaluate((one) => {
    const words = one.querySelector('.figure-sentence, .figure-unit, figcaption, [role="status"], table caption, li, p')
    const named = one.querySelector('[role="img"][aria-label], [role="listbox"][aria-label], [aria-label]')
    return (words?.textContent ?? '').trim() !== '' || (named?.getAttribute('aria-label') ?? '') !== ''
  })

/** Beside that of the ground. */
const ENOUGH_COLOURS = 7
const SIGNATURE = '89504e470d0a1a0a'

/** A real PNG, twice as fine as the page, neither blank nor of one colour. */
async function faultsInPicture(page: Page, file: Download): Promise<readonly string[]> {
  const bytes = readFileSync(await file.path())
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return ['its picture is no PNG']
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  const { colours, inked } = await page.evaluate(looked, { base64: bytes.toString('base64'), enough: ENOUGH_COLOURS })
  return [
    ...(width < 720 || height < 180 || width > 6000 ? [`its picture is ${width} × ${height}`] : []),
    ...(colours < ENOUGH_COLOURS || inked < 0.004 ? [`its picture is blank: ${colours} colours, ${inked} inked`] : []),
  ]
}

/** In the page: how many colours a picture has, up to enough of them, and how much of it is not its corner's colour. */
async function looked({
  base64,
  enough,
}: {
  readonly base64: string
  readonly enough: number
}): Promise<{ readonly colours: number; readonly inked: number }> {
  const blob = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
  const image = await createImageBitmap(blob)
  const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
  if (pen === null) throw new RangeError('Expected a pen, got none')
  pen.drawImage(image, 0, 0)
  const pixels = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)
  const colours = new Set<number>()
  let inked = 0
  for (const pixel of pixels) {
    if (pixel === pixels[0]) continue
    inked++
    if (colours.size < enough) colours.add(pixel)
  }
  return { colours: colours.size, inked: inked / pixels.length }
}

/** As a spreadsheet takes it: marked as UTF-8, every head named, every line as long as the head, and not one alone. */
function faultsInNumbers(text: string): readonly string[] {
  const [head = [], ...lines] = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.slice(0, line.endsWith(',') ? undefined : -1) ?? [])
  return [
    ...(text.startsWith('\uFEFF') ? [] : ['its numbers do not say that they are UTF-8']),
    ...(head.length > 1 && head.every((name) => name.replace(/[",]/g, '').trim() !== '') ? [] : [`its heads are ${head.join('')}`]),
    ...(lines.length > 0 ? [] : ['its numbers have no lines']),
    ...(lines.every((line) => line.length === head.length) ? [] : ['its lines are not as long as its head']),
  ]
}
