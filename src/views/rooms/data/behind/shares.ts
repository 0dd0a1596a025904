/** What is drawn in shares stands in shares in the table and the file too: beside another picture, each figure's twin says what its picture says. */
import type { FigureColumn } from '../../../charts/table'
import type { About } from './about'

/** The column of a table that holds the share drawn; none where the picture is drawn in counts. */
export const shareColumn = (shared: About['shared'], name: string): readonly FigureColumn[] =>
  shared === null ? [] : [{ key: 'share', name, unit: '%', digits: 1 }]

/** One line's share of the whole, as that column holds it; nothing where there is no such column. */
export const shareCell = (shared: About['shared'], value: number, whole: number): { readonly share?: number } =>
  shared === null ? {} : { share: (100 * value) / Math.max(1, whole) }
