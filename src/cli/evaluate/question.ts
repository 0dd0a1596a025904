/** The two files as one question: what the models may know, and what is asked of them. */
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { ModelCatalogue } from '../../engine/contract/catalogue'
import { type Exam, rankingExam, ratingExam } from '../../engine/datasets/exam'
import { genreCatalogue, untaggedCatalogue } from '../../engine/datasets/fileCatalogue'
import { sharedPairs } from '../../engine/datasets/heldOut'
import { positiveFrom } from '../../engine/datasets/interactionsOf'
import { Names } from '../../engine/datasets/names'
import { RatingsReader } from '../../engine/datasets/ratingsReader'
import type { RatingTable } from '../../engine/datasets/ratingTable'
import { TitlesReader } from '../../engine/datasets/titlesReader'
import { EVERY_MODEL } from '../../engine/service/models/everyModel'
import type { Task } from '../../engine/service/models/protocol'
import { FILE_WORDS } from '../../i18n/fileWords'
import { type Flags, WrongFlag } from './flags'

export interface Question {
  readonly task: Task
  readonly exam: Exam
  readonly catalogue: ModelCatalogue
}

interface Tables {
  readonly train: RatingTable
  readonly test: RatingTable
  /** 1 for the ratings of the training set that the test asks for. */
  readonly without: Uint8Array
}

type Say = (line: string) => void

export function questionOf(flags: Flags, say: Say): Question {
  const tables = readTables(flags, say)
  const task = flags.task ?? taskOf(flags, tables)
  if (task === 'topn') return rankingQuestion(tables, flags, say)
  if (tables.train.scale === null || tables.test.scale === null) {
    throw new WrongFlag('--task rating needs ratings in both files; where there are none, --task topn.')
  }
  return ratingQuestion(tables, catalogueOf(tables, flags, say))
}

const taskOf = ({ models }: Flags, { train, test }: Tables): Task => {
  if (models.length > 0) return EVERY_MODEL[models[0]].task
  return isRated(train) && test.scale !== null ? 'rating' : 'topn'
}

/** Where everybody says the same of everything, there is no rating to guess. */
const isRated = ({ scale, ratings }: RatingTable): boolean => scale !== null && ratings.some((rating) => rating !== ratings[0])

function readTables(flags: Flags, say: Say): Tables {
  const names = { people: new Names(), titles: new Names() }
  const train = readFile(flags.train, flags, { names, say })
  const test = readFile(flags.test, flags, { names, say })
  const { flags: without, count } = sharedPairs(train, test)
  if (count > 0) say(FILE_WORDS.en.askedPairs(count))
  if (count === train.titleOf.length) throw new WrongFlag('--train holds nothing but what --test asks for.')
  return { train, test, without }
}

const PIECE = 1 << 20

interface Sharing {
  readonly names: { readonly people: Names; readonly titles: Names }
  readonly say: Say
}

function readFile(path: string, { format, columns }: Flags, { names, say }: Sharing): RatingTable {
  const reader = new RatingsReader({ place: basename(path), wish: { format, columns }, ...names })
  readInto(path, reader)
  const table = reader.finish()
  for (const line of FILE_WORDS.en.read(basename(path), table)) say(line)
  return table
}

/** Hands a file on, piece by piece. */
function readInto(path: string, reader: { push(piece: Uint8Array): void }): void {
  const piece = new Uint8Array(PIECE)
  const file = opened(path)
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) reader.push(piece.subarray(0, read))
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw new WrongFlag(`${path} cannot be read: ${error.message}`)
    throw error
  } finally {
    closeSync(file)
  }
}

function catalogueOf({ train }: Tables, { titles }: Flags, say: Say): ModelCatalogue {
  if (titles === '') return untaggedCatalogue(train.titles.count)
  const reader = new TitlesReader({ place: basename(titles), titles: train.titles })
  readInto(titles, reader)
  const table = reader.finish()
  for (const one of table.leftOut) say(`${basename(titles)}: ${FILE_WORDS.en.leftOut(one)}.`)
  return genreCatalogue(table)
}

function opened(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw new WrongFlag(`${path} cannot be opened: ${error instanceof Error ? error.message : error}. Check the path.`)
  }
}

const sizesOf = ({ train }: Tables) => ({ profileCount: train.people.count, titleCount: train.titles.count })

const ratingQuestion = (tables: Tables, catalogue: ModelCatalogue): Question => ({
  task: 'rating',
  exam: ratingExam({ ...tables, ...sizesOf(tables) }),
  catalogue,
})

function rankingQuestion(tables: Tables, flags: Flags, say: Say): Question {
  const { train, test } = tables
  const positive = flags.positive ?? positiveFrom(train.scale === null ? test : train)
  say(Number.isFinite(positive) ? FILE_WORDS.en.liked(positive) : FILE_WORDS.en.allLiked)
  const asLiked = ({ scale }: RatingTable): number => (scale === null ? Number.NEGATIVE_INFINITY : positive)
  const exam = rankingExam({ ...tables, ...sizesOf(tables) }, { train: asLiked(train), test: asLiked(test) })
  if (exam.ranking.heldOut.titles.length === 0) throw new WrongFlag('--test holds no liked title; set --positive lower.')
  if (exam.known.titles.length === 0) throw new WrongFlag('--train holds no liked title; set --positive lower.')
  return { task: 'topn', exam, catalogue: catalogueOf(tables, flags, say) }
}
