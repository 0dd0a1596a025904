/** The two files as one question: what the models may know, and what is asked of them. */
import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import type { ModelCatalogue } from '../../engine/contract/catalogue'
import { genreCatalogue, untaggedCatalogue } from '../../engine/datasets/fileCatalogue'
import { type HeldOutRatings, heldOutOf, sharedPairs } from '../../engine/datasets/heldOut'
import { interactionsOf, positiveFrom } from '../../engine/datasets/interactionsOf'
import { Names } from '../../engine/datasets/names'
import { type RatingScale, ratingRange } from '../../engine/datasets/ratingScale'
import { RatingsReader } from '../../engine/datasets/ratingsReader'
import { likedOf, type RatingTable } from '../../engine/datasets/ratingTable'
import { TitlesReader } from '../../engine/datasets/titlesReader'
import type { RankingQuestion } from '../../engine/datasets/topnEvaluation'
import type { Interactions } from '../../engine/service/log/interactions'
import { EVERY_MODEL } from '../../engine/service/models/everyModel'
import type { Task } from '../../engine/service/models/protocol'
import { FILE_WORDS } from '../../i18n/fileWords'
import { type Flags, WrongFlag } from './flags'

interface Known {
  readonly interactions: Interactions
  readonly catalogue: ModelCatalogue
}

export type Question = Known &
  (
    | { readonly task: 'rating'; readonly heldOut: HeldOutRatings; readonly scale: RatingScale }
    | { readonly task: 'topn'; readonly ranking: RankingQuestion }
  )

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
  return train.scale !== null && test.scale !== null ? 'rating' : 'topn'
}

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

function ratingQuestion(tables: Tables, catalogue: ModelCatalogue): Question {
  const { train, test, without } = tables
  const interactions = interactionsOf(train, { ...sizesOf(tables), without })
  return { task: 'rating', interactions, catalogue, heldOut: heldOutOf(test), scale: ratingRange(interactions.weights) }
}

function rankingQuestion(tables: Tables, flags: Flags, say: Say): Question {
  const { train, test, without } = tables
  const positive = flags.positive ?? positiveFrom(train.scale === null ? test : train)
  say(Number.isFinite(positive) ? FILE_WORDS.en.liked(positive) : FILE_WORDS.en.allLiked)
  const asLiked = ({ scale }: RatingTable): number => (scale === null ? Number.NEGATIVE_INFINITY : positive)
  const interactions = interactionsOf(train, { ...sizesOf(tables), without, positive: asLiked(train) })
  const heldOut = likedOf(test, asLiked(test))
  if (heldOut.titles.length === 0) throw new WrongFlag('--test holds no liked title; set --positive lower.')
  if (interactions.titles.length === 0) throw new WrongFlag('--train holds no liked title; set --positive lower.')
  const catalogue = new Uint8Array(interactions.titleCount)
  for (const title of interactions.titles) catalogue[title] = 1
  for (const title of heldOut.titles) catalogue[title] = 1
  const seen = seenOf(tables)
  const ranking: RankingQuestion = { known: interactions, seen, heldOut, catalogue }
  return { task: 'topn', interactions, catalogue: catalogueOf(tables, flags, say), ranking }
}

/** What the training set has of each person, liked or not, but for what the test asks. */
function seenOf({ train, without }: Tables): RankingQuestion['seen'] {
  const starts = train.starts.slice()
  const titles: number[] = []
  for (let person = 0; person + 1 < train.starts.length; person++) {
    for (let cell = train.starts[person]; cell < train.starts[person + 1]; cell++) if (without[cell] === 0) titles.push(train.titleOf[cell])
    starts[person + 1] = titles.length
  }
  return { starts, titles: Uint32Array.from(titles) }
}
