import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seriousFaults } from './support/faults'
import { lived, openPage } from './support/openPage'
import { builtSiteAt } from './support/site'

const served = builtSiteAt('/data/')
let page: Page
let complaints: string[] = []

afterEach(() => expect(complaints).toEqual([]))

const count = async () => Number(await page.getByTestId('stream').getAttribute('data-count'))

/** Whether the evening that the browser keeps holds these words: what was done last is written a moment later. */
const isKept = (of: Page, words: string) =>
  of.evaluate(
    (wanted) =>
      new Promise<boolean>((resolve) => {
        const asked = indexedDB.open('seance')
        asked.onsuccess = () => {
          const all = asked.result.transaction('evenings').objectStore('evenings').getAll()
          all.onsuccess = () => {
            asked.result.close()
            resolve(all.result.some((one) => JSON.stringify(one).replaceAll('\\', '').includes(wanted)))
          }
        }
      }),
    words,
  )

describe('the data room', () => {
  beforeAll(async () => {
    ;({ page, complaints } = await openPage(`${served.url}#/data?view=stream&viewers=120&titles=60&day=3`))
    await lived(page, 3)
    await page.getByTestId('stream').waitFor()
  })
  afterAll(() => page.context().close())

  it('streams the log, keeps few of thousands on the page, and filters it', async () => {
    await expect.poll(count).toBeGreaterThan(1000)
    const all = await count()
    await page.locator('.stream-words').first().waitFor()
    expect(await page.locator('.stream-row').count()).toBeLessThan(80)
    await page.getByLabel('What happened').selectOption('play')
    await expect.poll(count).toBeLessThan(all / 5)
    await page.locator('.stream-words', { hasText: 'Pressed play' }).first().waitFor()
    await page.getByTestId('stream-list').evaluate((box) => box.scrollTo(0, box.scrollHeight))
    await page.locator('.stream-words', { hasText: 'Pressed play' }).last().waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('says where one record went', async () => {
    await page.getByLabel('What happened').selectOption('stop')
    await page
      .getByRole('button', { name: /^Where did it go\? (Finished|Left)/ })
      .first()
      .click()
    await page
      .getByTestId('ripple')
      .getByText(/would have another first ten/)
      .waitFor()
    await page
      .getByTestId('ripple')
      .getByText(/In the table of people and titles its cell weighs/)
      .waitFor()
  })

  it('opens each strand from its line or its name, beside others, and says what is hidden', async () => {
    await page.getByRole('tab', { name: 'Seven strands' }).click()
    const behind = page.getByTestId('behind')
    await page.getByRole('button', { name: 'What is watched: show what lies behind' }).press('Enter')
    await behind
      .getByTestId('figure-titles-a')
      .getByRole('img', { name: /^The long tail: everybody/ })
      .waitFor()
    await behind.getByLabel('Beside it').selectOption('children')
    await behind.getByTestId('side-b').waitFor()
    await behind.getByText('both on the same axes').waitFor()
    for (const [name, figure] of [
      ['Which artists', 'actors'],
      ['How episodes end', 'structures'],
      ['When', 'when'],
      ['How long, how many episodes', 'reached'],
      ['How long a trailer is watched', 'trailers'],
      ['On which device', 'paths'],
    ]) {
      await behind.getByRole('button', { name, exact: true }).click()
      await behind.getByTestId(`figure-${figure}-a`).getByRole('img').waitFor()
      await expect.poll(() => seriousFaults(page, 'main')).toEqual([])
    }
    await behind.getByRole('button', { name: 'When', exact: true }).click()
    const hours = behind.getByTestId('figure-when-a').getByRole('slider')
    const read = await hours.getAttribute('aria-valuetext')
    await hours.press('ArrowUp')
    expect(await hours.getAttribute('aria-valuetext')).not.toBe(read)
    await behind.getByTestId('figure-when-a').locator('.chart-bubble', { hasText: 'hours' }).waitFor()
    await behind.getByLabel('Beside it').selectOption('choose')
    await page.getByRole('dialog').locator('.household-person').first().click()
    await expect.poll(() => behind.getByTestId('figure-when-b').getByRole('heading').first().textContent()).not.toContain('children')
    await behind.getByRole('button', { name: 'On which device', exact: true }).click()
    await behind
      .getByTestId('figure-paths-a')
      .getByRole('button', { name: /Show as a table/ })
      .click()
    await behind.getByTestId('figure-paths-a').getByRole('columnheader', { name: 'Finished on' }).waitFor()
    const saved = page.waitForEvent('download')
    await behind.getByTestId('figure-device-a').getByRole('button', { name: /PNG/ }).click()
    expect((await saved).suggestedFilename()).toMatch(/^seance-data-devices.*-day-\d+\.png$/)
    await page.getByRole('switch', { name: /On which device/ }).click()
    await behind
      .getByText(/hidden from the machine/)
      .first()
      .waitFor()
    await page.getByRole('switch', { name: /On which device/ }).click()
    await behind.getByTestId('figure-device-a').waitFor()
  })

  it('hides a family of signals by one switch that knows three states, undone at once', async () => {
    const behaviour = page.getByRole('checkbox', { name: 'Behaviour' })
    const habits = page.getByRole('checkbox', { name: 'Habits' })
    const mixed = () => habits.evaluate((box) => box.matches(':indeterminate'))
    const masked = (count: number) => page.locator(`[data-testid="signals"][data-masked="${count}"][aria-busy="false"]`).waitFor()
    await page.getByTestId('family-habits').getByText('both seen').waitFor()
    await page.getByRole('switch', { name: 'When' }).click()
    await page.getByTestId('family-habits').getByText('1 of 2 seen').waitFor()
    expect(await mixed()).toBe(true)
    await habits.press('Space')
    await masked(0)
    expect([await mixed(), await habits.isChecked()]).toEqual([false, true])
    await habits.press('Space')
    await masked(2)
    expect([await habits.isChecked(), await behaviour.isChecked()]).toEqual([false, true])
    await page.getByText('All habits are hidden from the machine.').waitFor()
    await expect.poll(() => seriousFaults(page, 'main')).toEqual([])
    await behaviour.click()
    await masked(7)
    await page.getByText('The outline: who somebody is. The machine has one record of it, the country.').waitFor()
    await page.keyboard.press('Control+z')
    await masked(2)
    await page.keyboard.press('Control+z')
    await masked(0)
    expect([await habits.isChecked(), await behaviour.isChecked()]).toEqual([true, true])
  })

  it('says who somebody is, hides that by its own switch, and the figure loses its outline', async () => {
    const identity = page.getByTestId('family-identity')
    const box = page.getByRole('checkbox', { name: 'Identity' })
    const outlined = (is: boolean) => page.locator(`[data-testid="silhouette"][data-outlined="${is}"]`).waitFor()
    await outlined(true)
    await identity.getByText(/, like \d+ of \d+ profiles$/).waitFor()
    await box.press('Space')
    await outlined(false)
    await identity.getByText('country hidden from the machine').waitFor()
    expect(await page.getByTestId('signals').getAttribute('data-masked')).toBe('1')
    await page.getByText('The country is hidden from the machine.').waitFor()
    await page.keyboard.press('Control+z')
    await outlined(true)
    expect(await box.isChecked()).toBe(true)
  })

  it('has all switches in the first view of a projector, for a presenter too', async () => {
    const { url } = served
    for (const presenter of ['', '&presenter=1']) {
      const { page: small } = await openPage(`${url}#/data?viewers=120&titles=60&day=3${presenter}`, {
        locale: 'fr-FR',
        viewport: { width: 1280, height: 720 },
      })
      await lived(small, 3)
      await small.getByTestId('family-identity').waitFor()
      const lowest = await small.getByTestId('signals').evaluate((signals) => signals.getBoundingClientRect().bottom)
      const bar = await small.locator('section.time').evaluate((time) => time.getBoundingClientRect().top)
      expect(lowest).toBeLessThanOrEqual(bar)
      await small.context().close()
    }
  })

  it('stops recording of everybody, says so, and records again', async () => {
    await page.getByRole('tab', { name: 'Recorded or not' }).click()
    await page.getByRole('button', { name: 'Stop recording: When', exact: true }).click()
    await page.getByTestId('recording').locator('tr', { hasText: 'When' }).getByText('0%').waitFor()
    await page.getByRole('button', { name: 'Record again: When', exact: true }).click()
    await page.getByTestId('recording').locator('tr', { hasText: 'When' }).getByText('100%').waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('asks some by lot, who answer by character, and tells what the articles report in cards with their sources', async () => {
    const seen = () => page.getByTestId('asked').getByText('Recorded now').textContent()
    await page.getByLabel('Ask whom?').selectOption('some, by lot')
    await page.getByRole('button', { name: 'Ask them', exact: true }).click()
    await page.getByTestId('asked').getByText('Recorded now').waitFor()
    const some = await seen()
    await page.getByLabel('Ask whom?').selectOption('everybody, and whoever joins')
    await page.getByRole('button', { name: 'Ask them', exact: true }).click()
    await expect.poll(seen).not.toBe(some)
    await page.getByRole('heading', { name: /68% fear for their data/ }).waitFor()
  })

  it('lives worlds with less data, and can be stopped', async () => {
    await page.getByRole('tab', { name: 'What it is worth' }).click()
    await page.getByRole('button', { name: 'Live them' }).click()
    await page.getByTestId('worth').getByRole('progressbar').waitFor()
    await page.getByTestId('worth').getByRole('button', { name: 'Stop' }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('What is a signal worth?')
    await page.getByTestId('worth').getByRole('button', { name: 'Live them' }).waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('counts three crowds around a title and sorts people into as many groups as one asks for', async () => {
    await page.getByRole('tab', { name: 'Audiences' }).click()
    const view = page.getByTestId('audiences')
    await view.getByTestId('figure-crowds').getByText('one dot, one person').waitFor()
    await view.getByTestId('figure-clusters-against').waitFor()
    await view.getByLabel('How many groups').fill('3')
    await view.getByTestId('figure-clusters').getByRole('button', { name: /table/ }).click()
    await expect.poll(() => view.getByTestId('figure-clusters').getByRole('row').count()).toBe(4)
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('holds minutes against enjoyment only while real tastes are shown, and lives worlds that aim otherwise', async () => {
    await page.getByRole('tab', { name: 'Measured or felt' }).click()
    const view = page.getByTestId('felt')
    await view.getByTestId('figure-sleepers').waitFor()
    expect(await view.getByTestId('figure-enjoyed').count()).toBe(0)
    expect(await view.getByTestId('figure-suiting-won').count()).toBe(0)
    await page.getByRole('switch', { name: 'Show real tastes' }).click()
    await view.getByTestId('figure-enjoyed').waitFor()
    await view.getByTestId('figure-suiting-won').waitFor()
    await view.getByRole('button', { name: 'Live them' }).click()
    await view.getByRole('progressbar').waitFor()
    await view.getByRole('button', { name: 'Stop' }).press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Aiming at what can be counted')
    expect(await seriousFaults(page, 'main')).toEqual([])
  })

  it('puts a dossier together, refuses a table that is none of ours by its line, resets the profile, and erases for good', async () => {
    await page.getByRole('tab', { name: 'The dossier' }).click()
    await page.getByTestId('dossier').getByText('What is stored').waitFor()
    await page.getByRole('button', { name: 'See them one by one' }).click()
    await page
      .getByTestId('stream')
      .getByRole('button', { name: /^Only / })
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'of everybody' }).click()
    await page.getByRole('tab', { name: 'The dossier' }).click()
    const take = (text: string) =>
      page.getByLabel('Choose a file').setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    const coming = page.waitForEvent('download')
    await page.getByTestId('export').getByRole('button', { name: 'Download these records' }).click()
    await page.getByLabel('Choose a file').setInputFiles(await (await coming).path())
    await page.getByTestId('read-back').getByText('is whole').waitFor()
    await take('person,item\n1,2\n')
    await page
      .getByTestId('read-back')
      .getByText(/line 1: the first line is not the heading/)
      .waitFor()
    expect(await page.getByTestId('read-back').getByText('is whole').count()).toBe(1)
    const reset = page.getByTestId('reset')
    const status = () => reset.getByRole('status').innerText()
    await reset.getByRole('button', { name: 'Reset this profile' }).click()
    await page.getByTestId('page-changed').waitFor()
    await expect.poll(status).toMatch(/^Started anew on .+: \d+ records are kept and not used\./)
    const unused = await status()
    await page.keyboard.press('Control+z')
    await expect.poll(status).toBe('')
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(status).toBe(unused)
    await expect.poll(() => isKept(page, '"reset"')).toBe(true)
    await page.reload()
    await lived(page, 3)
    await expect.poll(status).toBe(unused)
    await page.getByRole('button', { name: 'Erase all records …' }).click()
    await page.getByRole('button', { name: 'Erase', exact: true }).click()
    await page.getByTestId('page-changed').waitFor()
    await page
      .getByTestId('dossier')
      .getByText(/^(0 records|1 record); from/)
      .waitFor()
    expect(await seriousFaults(page, 'main')).toEqual([])
  })
})
