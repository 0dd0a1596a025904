/**
 * Answers: what does a file of the visitor's own hold, and how is it built? Its first lines, to see and to say which column is whose; then all of
 * it, as a study. A file that cannot be taken is answered with why; the study that is open stays.
 */
import { genreCatalogue, untaggedCatalogue } from '../datasets/fileCatalogue'
import { type FileProblem, type LeftOut, RefusedFile } from '../datasets/fileProblem'
import { positiveFrom } from '../datasets/interactionsOf'
import { type ColumnMap, type Layout, type LayoutWish, layoutOf, separatorOf, usualWidth } from '../datasets/layout'
import { LineCutter } from '../datasets/lines'
import { RatingsReader } from '../datasets/ratingsReader'
import type { RatingTable } from '../datasets/ratingTable'
import { rowsOf } from '../datasets/records'
import { TitlesReader, type TitleTable } from '../datasets/titlesReader'
import type { StudyDesk } from './desk'
import { namesOf, type OpenedStudy, type Study } from './study'

export interface FileBytes {
  /** Its name. */
  readonly place: string
  readonly bytes: Uint8Array
}

export interface PreviewRequest extends FileBytes {
  /** Whether `bytes` is all of it. */
  readonly whole: boolean
  readonly wish: LayoutWish
}

export interface FileRequest {
  readonly ratings: FileBytes
  /** What says more of the titles, where there is such a file. */
  readonly titles: FileBytes | null
  readonly wish: LayoutWish
}

export interface FilePreview {
  readonly kind: 'preview'
  /** The first lines in columns, the header not among them. */
  readonly rows: readonly (readonly string[])[]
  readonly headings: readonly string[]
  readonly header: boolean
  readonly width: number
  /** As far as they could be found. */
  readonly columns: ColumnMap
}

export interface FileRefused {
  readonly kind: 'refused'
  readonly problem: FileProblem
}

/** What was read of one file. */
export interface FileReport {
  readonly place: string
  readonly lines: number
  readonly taken: number
  readonly leftOut: readonly LeftOut[]
  /** Of the file of titles. */
  readonly titles: { readonly place: string; readonly leftOut: readonly LeftOut[] } | null
}

export interface OpenedFile extends OpenedStudy {
  readonly kind: 'opened'
  readonly report: FileReport
}

const SAMPLE_LINES = 200
const SHOWN_ROWS = 5
const PIECE = 0x10000
/** Of the progress, while the rest is ordering what was read. */
const READING_SHARE = 0.9

function refusalIn(thrown: unknown): FileRefused {
  if (thrown instanceof RefusedFile) return { kind: 'refused', problem: thrown.problem }
  throw thrown
}

export function previewOf({ place, bytes, whole, wish }: PreviewRequest): FilePreview | FileRefused {
  try {
    const lines: Uint8Array[] = []
    const cutter = new LineCutter(place, (piece, from, to) => {
      const line = piece.slice(from, to)
      if (lines.length < SAMPLE_LINES && line.some((byte) => byte > 32)) lines.push(line)
    })
    cutter.push(bytes)
    if (whole || lines.length === 0) cutter.finish()
    const { separator, header, columns, width, headings } = guessedLayout(place, lines, wish)
    const rows = rowsOf(lines, separator).slice(header ? 1 : 0, SHOWN_ROWS + (header ? 1 : 0))
    return { kind: 'preview', rows, headings, header, width, columns }
  } catch (thrown) {
    return refusalIn(thrown)
  }
}

/** Where a column cannot be found the visitor is asked, as long as there are columns at all. */
function guessedLayout(place: string, lines: readonly Uint8Array[], wish: LayoutWish): Layout {
  try {
    return layoutOf(place, lines, wish)
  } catch (thrown) {
    const separator = separatorOf(lines)
    if (!(thrown instanceof RefusedFile) || thrown.problem.code !== 'noColumn' || separator === null) throw thrown
    const header = wish.header ?? false
    const rows = rowsOf(lines, separator)
    return { separator, header, columns: {}, width: usualWidth(rows), headings: header ? rows[0] : [] }
  }
}

export function* openFile(desk: StudyDesk, { ratings, titles, wish }: FileRequest): Generator<number, OpenedFile | FileRefused, void> {
  try {
    const all = ratings.bytes.length + (titles?.bytes.length ?? 0)
    const reader = new RatingsReader({ place: ratings.place, wish })
    for (let at = 0; at < ratings.bytes.length; at += PIECE) {
      reader.push(ratings.bytes.subarray(at, at + PIECE))
      yield (READING_SHARE * at) / all
    }
    const table = reader.finish()
    if (sharesNothing(table)) throw new RefusedFile({ code: 'nothingShared', place: ratings.place, rows: table.titleOf.length })
    yield READING_SHARE
    const saysMore = table.layout.columns.name !== undefined || table.layout.columns.genres !== undefined
    const said = titles ?? (table.layout.header && saysMore ? ratings : null)
    const known = said === null ? null : yield* readTitles(said, table)
    const study = fileStudy(table, known)
    const card = desk.open(study)
    const report = {
      place: ratings.place,
      lines: table.lines,
      taken: table.titleOf.length,
      leftOut: table.leftOut,
      titles: titles === null || known === null ? null : { place: titles.place, leftOut: known.leftOut },
    }
    return { kind: 'opened', card, names: namesOf(study), report }
  } catch (thrown) {
    return refusalIn(thrown)
  }
}

const FEW_ROWS = 3
const NEARLY_EACH = 0.95

/** Nearly each row another person and another title: nothing can be learned of that, and a column is likely to be another's. */
const sharesNothing = ({ people, titles, titleOf }: RatingTable): boolean =>
  titleOf.length >= FEW_ROWS && people.count + titles.count > 2 * NEARLY_EACH * titleOf.length

function* readTitles({ place, bytes }: FileBytes, { titles }: RatingTable): Generator<number, TitleTable, void> {
  const reader = new TitlesReader({ place, titles })
  for (let at = 0; at < bytes.length; at += PIECE) {
    reader.push(bytes.subarray(at, at + PIECE))
    yield READING_SHARE + ((1 - READING_SHARE) * at) / bytes.length
  }
  return reader.finish()
}

function fileStudy(table: RatingTable, known: TitleTable | null): Study {
  const { starts, titleOf, ratings, times, scale, people, titles } = table
  return {
    origin: 'file',
    people: people.names,
    titles: titles.names.map((name, title) => known?.names[title] || name),
    genreNames: known?.genreNames ?? [],
    genres: known?.genres ?? titles.names.map(() => []),
    catalogue: known === null ? untaggedCatalogue(titles.count) : genreCatalogue(known),
    countries: new Int8Array(people.count).fill(-1),
    starts,
    titleOf,
    ratings,
    times,
    scale,
    likedFrom: positiveFrom({ scale, ratings }),
    tastes: null,
  }
}
