/**
 * How is this file built? From its first lines: what separates the columns, whether the first line names them, and which column
 * is whose. What MovieLens publishes is told apart by that too; whoever knows better says so.
 *
 * Method: of the separators, the one that cuts most lines into the same number of columns, two or more, the earlier in the
 * list where several do. The first line is a header where it names a person's and a title's column, or where its third field is no
 * number and the others' are. Without names the order is person, title, rating, time; a third column of large whole
 * numbers is the time.
 */

import { Fields, SEPARATORS, type Separator } from './fields'
import { type ColumnRole, RefusedFile } from './fileProblem'

export const FORMATS = ['movielens-100k', 'movielens-1m', 'movielens-csv', 'csv', 'tsv'] as const
/** 100k: `u.data`, tabs · 1m: `ratings.dat`, `::` · movielens-csv: with a header, as since 2015 · csv, tsv: any, columns found by name or order. */
export type FileFormat = (typeof FORMATS)[number]

/** Columns counted from 0. */
export type ColumnMap = { readonly [Role in ColumnRole]?: number | undefined }

export interface Layout {
  readonly separator: Separator
  readonly header: boolean
  readonly columns: ColumnMap
  /** How many columns a line has. */
  readonly width: number
  /** What the header calls them; empty without one. */
  readonly headings: readonly string[]
}

export interface LayoutWish {
  readonly format?: FileFormat | undefined
  readonly separator?: Separator | undefined
  readonly header?: boolean | undefined
  readonly columns?: ColumnMap | undefined
}

const FORMAT_SEPARATORS: { readonly [F in FileFormat]: Separator } = {
  'movielens-100k': '\t',
  'movielens-1m': '::',
  'movielens-csv': ',',
  csv: ',',
  tsv: '\t',
}

const HEADINGS: { readonly [Role in ColumnRole]: RegExp } = {
  person: /^(user|person|profile|customer|viewer|member|reader|u|uid)(s?[ _-]?(id|key|name|no))?$/i,
  title: /^(item|movie|film|title|product|artist|book|song|track|show|joke|anime|game|i)[ _-]?(id|key|no)$|^(iid|isbn|asin)$/i,
  rating: /^(rating|ratings|score|stars?|value|vote|note|weight|preference|r)$/i,
  time: /^(time|timestamp|ts|date|datetime|when|unix[ _-]?time.*|at|rated[ _-]?at)$/i,
  name: /^(title|name|(movie|film|item)[ _-]?(title|name))$/i,
  genres: /^genres?$/i,
}

/** `lines`: the first of a file, empty ones left out, each as its own bytes. */
export function layoutOf(place: string, lines: readonly Uint8Array[], wish: LayoutWish = {}): Layout {
  if (lines.length === 0) throw new RefusedFile({ code: 'empty', place })
  const separator = wish.separator ?? formatSeparator(lines, wish.format) ?? separatorOf(lines)
  if (separator === null) throw new RefusedFile({ code: 'noSeparator', place })
  const table = lines.map((line) => cells(line, separator))
  const width = usualWidth(lines, separator)
  const named = namedColumns(table[0])
  const header = wish.header ?? (namesBoth(named) || looksLikeHeader(table, width))
  const headings = header ? table[0] : []
  const rows = (header ? table.slice(1) : table).filter((row) => row.length === width)
  const found = header && namesBoth(named) ? named : columnsByOrder(rows, width)
  const columns = { ...found, ...wish.columns }
  for (const column of ['person', 'title'] as const) {
    const at = columns[column]
    if (at === undefined || at >= width) throw new RefusedFile({ code: 'noColumn', place, column, columns: width })
  }
  if (columns.rating !== undefined && columns.rating >= width) {
    throw new RefusedFile({ code: 'noColumn', place, column: 'rating', columns: width })
  }
  return { separator, header, columns, width, headings }
}

/** null where the file is plainly not of that format: the first of two files may be, and the other not. */
function formatSeparator(lines: readonly Uint8Array[], format: FileFormat | undefined): Separator | null {
  if (format === undefined) return null
  const separator = FORMAT_SEPARATORS[format]
  const cut = lines.filter((line) => cells(line, separator).length > 1).length
  return cut > lines.length / 2 ? separator : null
}

const namesBoth = (named: ColumnMap): boolean => named.person !== undefined && named.title !== undefined

export function cells(line: Uint8Array, separator: Separator): readonly string[] {
  const fields = new Fields(separator)
  if (!fields.split(line, 0, line.length)) return []
  return Array.from({ length: fields.count }, (_, field) => fields.text(field))
}

export function separatorOf(lines: readonly Uint8Array[]): Separator | null {
  let best: Separator | null = null
  let most = 0
  for (const separator of SEPARATORS) {
    const widths = lines.map((line) => cells(line, separator).length)
    const width = mostFrequent(widths)
    const agreeing = width < 2 ? 0 : widths.filter((one) => one === width).length
    if (agreeing > most) {
      best = separator
      most = agreeing
    }
  }
  return best
}

/** Into how many columns, two or more, most lines are cut. */
export const usualWidth = (lines: readonly Uint8Array[], separator: Separator): number =>
  mostFrequent(lines.map((line) => cells(line, separator).length).filter((width) => width > 1))

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** A title's own column where none is said to hold its id. */
const TITLE_ITSELF = /^(item|movie|film|product|book|i|joke|title|artist|song|track|show|game)$/i

/** Each role goes to the first column whose heading is one of its; the title's id before its name. */
export function namedColumns(headings: readonly string[]): ColumnMap {
  const taken = new Set<number>()
  const find = (role: ColumnRole, names = HEADINGS[role]): number | undefined => {
    const at = headings.findIndex((heading, column) => !taken.has(column) && names.test(heading.trim()))
    if (at < 0) return undefined
    taken.add(at)
    return at
  }
  const person = find('person')
  const title = find('title') ?? find('title', TITLE_ITSELF)
  return { person, title, rating: find('rating'), time: find('time'), name: find('name'), genres: find('genres') }
}

const isNumber = (text: string | undefined): boolean => text !== undefined && /^[+-]?\d+([.,]\d+)?$/.test(text)

/** Words where the other lines have numbers. */
function looksLikeHeader(table: readonly (readonly string[])[], width: number): boolean {
  const [first, ...others] = table
  if (others.length === 0 || first.length !== width || first.some(isNumber)) return false
  return first.some((_, column) => others.filter((row) => isNumber(row[column])).length > others.length / 2)
}

const LARGE = 1e6

function columnsByOrder(rows: readonly (readonly string[])[], width: number): ColumnMap {
  const numeric = (column: number) => rows.filter((row) => isNumber(row[column])).length > rows.length / 2
  const large = (column: number) => rows.filter((row) => Number(row[column]) > LARGE).length > rows.length / 2
  const timed = (column: number) => width > column && (large(column) || rows.some((row) => /^\d{4}-\d\d-\d\d/.test(row[column] ?? '')))
  const person = width > 0 ? 0 : undefined
  const title = width > 1 ? 1 : undefined
  if (width > 2 && timed(2)) return { person, title, time: 2 }
  return { person, title, rating: width > 2 && numeric(2) ? 2 : undefined, time: timed(3) ? 3 : undefined }
}
