/** How long does the tab take to load a million ratings of one's own: from the press that opens them to the study that holds them? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { millionLines } from './millionLines'
import { inBuiltSite, openedPage, untilDay } from './moving'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND } from './timing'

const UNITS = { 'tab.million.import': 's', 'tab.million.longestTask': 'ms' }
const MILLION = 1_000_000

/** Quick: a twentieth of the ratings. By the watch: the worker's work and the page's. */
export const tabImport: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, { quick }) =>
    inBuiltSite(async (chromium, address) => {
      const folder = mkdtempSync(join(tmpdir(), 'seance-bench-'))
      try {
        const file = join(folder, 'million.dat')
        writeFileSync(file, Buffer.concat([...millionLines(quick ? MILLION / 20 : MILLION)]))
        const page = await openedPage(chromium, `${address}#/engine?view=best&viewers=100&titles=60&day=1`)
        await untilDay(page, 1)
        await page.getByRole('button', { name: 'Your own file' }).click()
        await page.getByLabel('Choose a file').setInputFiles(file)
        const open = page.getByRole('button', { name: 'Learn from this file' })
        await open.waitFor()
        await page.evaluate(watchTasks)
        const began = performance.now()
        await open.click()
        await page.locator('[data-testid="study"][data-origin="file"]').waitFor()
        take('tab.million.import', (performance.now() - began) / MILLISECONDS_A_SECOND)
        take('tab.million.longestTask', await page.evaluate(() => Number(document.body.dataset.longest ?? 0)))
      } finally {
        rmSync(folder, { recursive: true })
      }
    }),
}

/** Sent into the page as its own text: notes its longest task from now on; those below 50 ms are not told. */
function watchTasks(): void {
  new PerformanceObserver((list) => {
    const longest = Math.max(Number(document.body.dataset.longest ?? 0), ...list.getEntries().map(({ duration }) => duration))
    document.body.dataset.longest = String(longest)
  }).observe({ type: 'longtask' })
}
