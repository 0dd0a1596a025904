/** Whose data the Engine room learns from is the visitor's choice, and a file with mistakes is taken for what it holds. */
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { type ServedSite, serveDist } from '../../src/build/serveDist'
import { openPage, SMALL_WORLD } from './support/openPage'
import { leaveNoPages } from './support/site'

let served: ServedSite
beforeAll(async () => {
  served = await serveDist({ site: inject('site'), subPath: '/below/' })
  return () => served.stop()
})
leaveNoPages()

const MISTAKES = 'score,what,who\n5,<b>x</b>,ann\nmany,y,ann\n3,y,bob\n4,y\n2,<b>x</b>,bob\n'

describe('the Engine room', () => {
  it('works on real people, whom the visitor can join, and on a file of the visitor’s own', async () => {
    const { page, complaints } = await openPage(`${served.url}#/engine?${SMALL_WORLD}`)
    await page.getByRole('button', { name: /610 real people/ }).click()
    page.setDefaultTimeout(10_000)
    const line = page.getByTestId('study')
    await line.getByText('100,836').waitFor()
    await page.getByText('Harper and Joseph A. Konstan').waitFor()

    await page.getByRole('button', { name: 'Rate twelve films' }).click()
    await page.getByRole('group', { name: 'Toy Story (1995)' }).getByRole('radio', { name: '5 stars' }).check()
    await page.getByRole('group', { name: 'The Matrix (1999)' }).getByRole('radio', { name: 'not seen' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Join them' }).click()
    await line.getByText('100,838').waitFor()
    await page.getByRole('button', { name: 'Leave them again' }).click()
    await line.getByText('100,836').waitFor()

    await page.getByRole('button', { name: 'Your own file' }).click()
    const choose = page.getByLabel(/^Choose (a|another) file$/)
    await choose.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([255, 0, 0, 10]) })
    await page.getByText('“photo.jpg” is no text').waitFor()
    await line.getByText('100,836').waitFor()
    await choose.setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(MISTAKES) })
    await page.getByRole('cell', { name: '<b>x</b>' }).first().waitFor()
    await page.getByRole('combobox', { name: 'Person' }).selectOption('who')
    await page.getByRole('combobox', { name: 'Item' }).selectOption('what')
    await page.getByRole('combobox', { name: 'Rating' }).selectOption('score')
    await page.getByRole('combobox', { name: 'Time' }).selectOption('none')
    await page.getByRole('button', { name: 'Learn from this file' }).click()
    await page.getByText('3 ratings taken of 5 lines').waitFor()
    await page.getByText('why the rest was left out').click()
    await page
      .getByTestId('file-report')
      .getByText(/rating that is no number \(line 3\)/)
      .waitFor()
    await expect.poll(() => line.getAttribute('data-origin')).toBe('file')
    expect(complaints).toEqual([])
  })
})
