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
}

const GRAVE = ['serious', 'critical']

/**
 * Every fault, of any weight. Axe comes once to a page, and works out in full only what is at fault. It looks into no
 * frames: the site has none.
 */
export async function faults(page: Page, { within, rules }: Look = {}): Promise<readonly string[]> {
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
  return found.map(({ id, impact, places }) => `${impact} ${id}: ${places.join(', ')}`)
}

/** Of the faults, those that keep somebody out. */
export async function seriousFaults(page: Page, within?: string): Promise<readonly string[]> {
  const all = await faults(page, within === undefined ? {} : { within })
  return all.filter((fault) => GRAVE.some((impact) => fault.startsWith(`${impact} `)))
}
