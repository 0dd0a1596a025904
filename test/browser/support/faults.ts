/** Answers: what does axe find at fault in what is in sight? */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    axe?: typeof axe
  }
}

export interface Look {
  /** A part of the page, by its selector; else the whole document. */
  readonly within?: string
  /** These rules alone; else all. */
  readonly rules?: readonly string[]
  /** Only what keeps somebody out; else every fault, of any weight. */
  readonly grave?: boolean
}

const GRAVE = ['serious', 'critical']

/** What a theme can change: it has no say in anything but colours. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * What is at fault, each with its weight, its rule and its places. Axe comes once to a page, and works out in full only what is at fault. It looks into no
 * frames: the site has none.
 */
export async function faults(page: Page, { within, rules, grave = false }: Look = {}): Promise<readonly string[]> {
  if (await page.evaluate(() => window.axe === undefined)) await page.evaluate(axe.source)
  const found = await page.evaluate(
    async ([part, values]) => {
      if (document.querySelector('iframe, frame') !== null) throw new RangeError('Expected no frames, got one')
      const only = values === undefined ? {} : { runOnly: [...values] }
      const result = await window.axe?.run(part ?? document, { resultTypes: ['violations'], ...only })
      return result?.violations.map(({ id, impact, nodes }) => ({ id, impact, places: nodes.map(({ target }) => target.join(' ')) }))
    },
    [within, rules] as const,
  )
  if (found === undefined) throw new RangeError('Expected axe on the page, got none')
  return found
    .filter(({ impact }) => !grave || GRAVE.includes(impact ?? ''))
    .map(({ id, impact, places }) => `${impact} ${id}: ${places.join(', ')}`)
}

export const seriousFaults = (page: Page, within?: string): Promise<readonly string[]> =>
  faults(page, { grave: true, ...(within === undefined ? {} : { within }) })

/** In the dark, all rules; in the light, over the same page, those of colour. Leaves the page dark. */
export async function faultsInBothThemes(page: Page, look: Look = {}): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await faults(page, { ...look, rules: RULES_OF_COLOUR })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await faults(page, look)
  return [...light.map((fault) => `in the light: ${fault}`), ...dark.map((fault) => `in the dark: ${fault}`)]
}
