/**
 * Cuts the page to what the device shows (LAYOUT). A row of fewer than three tiles is not shown, except Continue watching and
 * My List: one thing in progress, or asked for, is worth its row.
 */
import type { DraftRow, PageStep } from './draft'

export const FEWEST_TILES = 3

/** How many tiles a row must have to be shown. */
export const fewestTiles = ({ kind }: DraftRow): number => (kind === 'continueWatching' || kind === 'myList' ? 1 : FEWEST_TILES)

export const isShort = (row: DraftRow): boolean => row.titles.length < fewestTiles(row)

export const fitDevice: PageStep = {
  id: 'fitDevice',
  apply: (rows, { rows: rowCount, columns }) =>
    rows
      .filter((row) => !isShort(row))
      .slice(0, rowCount)
      .map((row) => ({ ...row, titles: row.titles.slice(0, columns) })),
}
