/**
 * How is this file built? From its first lines: what separates the columns, whether the first line names them, and which column
 * is whose. What MovieLens publishes is told apart by that too; whoever knows better says so.
 *
 * Method: of the separators, the one that cuts most lines into the same number of columns, two or more, the earlier in the
 * list where several do. The first line is a header where it names a person's and a title's column, or where its third field is no
 * number and the others' are. Without names the order is person, title, rating, time; a third column of large whole
 * numbers is the time.
 */

import { SEPARATORS, type Separator } from './fields'
import { type ColumnRole, RefusedFile } from './fileProblem'
import { recordsOf, rowsOf } from './records'

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
  name: /^(title|name|(movie|film|item|book|track|song|artist|show|game|product)[ _-]?(title|name))$/i,
  genres: /^(genres?|categor(y|ies)|tags?|kinds?)$/i,
}

/** `lines`: the first of a file, empty ones left out, each as its own bytes. */
export function layoutOf(place: string, lines: readonly Uint8Array[], wish: LayoutWish = {}): Layout {
  if (lines.length === 0) throw new RefusedFile({ code: 'empty', place })
  const separator = wish.separator ?? formatSeparator(lines, wish.format) ?? separatorOf(lines)
  if (separator === null) throw new RefusedFile({ code: 'noSeparator', place })
  const agreeing = agreeingLines(lines, separator)
  if (agreeing < LEAST_AGREEING * lines.length) throw new RefusedFile({ code: 'noTable', place, agreeing, lines: lines.length })
  const table = rowsOf(lines, separator)
  const width = usualWidth(table)
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
  const rows = rowsOf(lines, separator)
  return rows.filter((row) => row.length > 1).length > rows.length / 2 ? separator : null
}

/** Of the first lines; with less it is prose that has a comma here and there. */
const LEAST_AGREEING = 1 / 3

const namesBoth = (named: ColumnMap): boolean => named.person !== undefined && named.title !== undefined

export function separatorOf(lines: readonly Uint8Array[]): Separator | null {
  let best: Separator | null = null
  let most = 0
  for (const separator of SEPARATORS) {
    const agreeing = agreeingLines(lines, separator)
    if (agreeing > most) {
      best = separator
      most = agreeing
    }
  }
  return best
}

/** Lines of the records of the usual width: one in quotes over several counts them all, so that what stands in it cannot outvote it. */
function agreeingLines(lines: readonly Uint8Array[], separator: Separator): number {
  const records = recordsOf(lines, separator)
  const width = mostFrequent(records.map(({ fields }) => fields.length))
  if (width < 2) return 0
  return records.reduce((sum, record) => sum + (record.fields.length === width ? record.lines : 0), 0)
}

/** How many columns, two or more, most rows have. */
export const usualWidth = (rows: readonly (readonly string[])[]): number =>
  mostFrequent(rows.map((row) => row.length).filter((width) => width > 1))

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** A title's own column where none is said to hold its id. */
const TITLE_ITSELF = /^(item|movie|film|product|book|i|joke|artist|song|track|show|game|anime)$/i
const TITLE_AS_NAMED = /^title$/i

/** Each role goes to the first column whose heading is one of its; the title's id before its name. */
export function namedColumns(headings: readonly string[]): ColumnMap {
  const find = finder(headings)
  const person = find(HEADINGS.person)
  const title = find(HEADINGS.title) ?? find(TITLE_ITSELF) ?? find(TITLE_AS_NAMED)
  return {
    person,
    title,
    rating: find(HEADINGS.rating),
    time: find(HEADINGS.time),
    name: find(HEADINGS.name),
    genres: find(HEADINGS.genres),
  }
}

/** What a title is called by where a file is about titles alone. */
const OWN_ID = /^(id|key|code|no|nr|number|index)$/i

export type TitleColumns = Pick<ColumnMap, 'name' | 'genres'> & { readonly title: number }

/** Of a file of titles; null where its first line names no title's column, or nothing beside it. */
export function namedTitleColumns(headings: readonly string[]): TitleColumns | null {
  const find = finder(headings)
  const title = find(HEADINGS.title) ?? find(OWN_ID) ?? find(TITLE_ITSELF) ?? find(TITLE_AS_NAMED)
  const [name, genres] = [find(HEADINGS.name), find(HEADINGS.genres)]
  return title === undefined || (name === undefined && genres === undefined) ? null : { title, name, genres }
}

/** Finds the first column of a name; none twice. */
function finder(headings: readonly string[]) {
  const taken = new Set<number>()
  return (names: RegExp): number | undefined => {
    const at = headings.findIndex((heading, column) => !taken.has(column) && names.test(heading.trim()))
    if (at < 0) return undefined
    taken.add(at)
    return at
  }
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
