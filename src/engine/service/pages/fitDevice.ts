/**
 * Cuts the page to what the device shows (LAYOUT). A row of fewer than three tiles is not shown, except Continue watching: one
 * thing in progress is worth its row.
 */
import type { DraftRow, PageStep } from './draft'

export const FEWEST_TILES = 3

export const isShort = (row: DraftRow): boolean => row.titles.length < (row.kind === 'continueWatching' ? 1 : FEWEST_TILES)

export const fitDevice: PageStep = {
  id: 'fitDevice',
  apply: (rows, { rows: rowCount, columns }) =>
    rows
      .filter((row) => !isShort(row))
      .slice(0, rowCount)
      .map((row) => ({ ...row, titles: row.titles.slice(0, columns) })),
}
