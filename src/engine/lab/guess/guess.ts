/**
 * Answers: how does a model guess what somebody would make of a title, row by row and term by term, and what if some of their records
 * were otherwise?
 *
 * The person's history, changed as asked, is folded into the model of last night: its score of the title, the terms of that score as the
 * model's own `explain` gives them, and where the title then stands among all. Beside it the rows that the picture shows: the person's
 * own, and those of the nearest people by user-kNN who took the title up. Nothing is recorded by asking.
 *
 * Misleads: models change with the next night; a record taken away here stays in what was learned of everybody.
 */
import { isThereOn } from '../../contract/arrivals'
import type { History } from '../../contract/history'
import type { ProfileId, TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import { topK } from '../../math/topk'
import { columnsOf } from '../../service/guess/columns'
import { likedOf, nearestPeople, usualPerson } from '../../service/guess/likes'
import { type GuessMember, memberSums } from '../../service/guess/memberSums'
import type { AnyFittedModel } from '../../service/models/protocol'
import { type Evening, nowFor } from '../evening'
import { personCard } from '../personCards'
import { rankOf } from '../rank'
import { type GuessModelId, guessModel, tableOf } from './guessModels'
import { changedHistory } from './hadItNotBeenSo'
import { cellsOf, type GuessRow, type NeighbourRow, neighbourRow } from './rows'

export interface GuessRequest {
  /** Null: somebody of whom a usual number of titles is known. */
  readonly profile: ProfileId | null
  /** Should too little be recorded of the person to be like others by, somebody else is taken, as for null. */
  readonly orSomebody: boolean
  /** Null: the unseen title for which the nearest people speak most. */
  readonly title: TitleId | null
  readonly model: GuessModelId
  /** Had nothing been recorded of the person and these. */
  readonly without: readonly TitleId[]
  /** Had the person watched these to the end. */
  readonly added: readonly TitleId[]
}

export interface GuessStanding {
  readonly score: number
  /** 1-based, among all titles. */
  readonly rank: number
  /** The first titles that the person has not taken up, best first. */
  readonly first: readonly TitleId[]
}

export interface Guess {
  readonly title: TitleId
  readonly model: GuessModelId
  readonly titleCount: number
  /** The titles of which something is recorded of the person. */
  readonly recorded: readonly TitleId[]
  readonly columns: readonly TitleId[]
  readonly own: GuessRow
  /** Nearest first; those who liked the title, or where nobody did, the nearest of all. */
  readonly neighbours: readonly NeighbourRow[]
  readonly members: readonly GuessMember[]
  readonly asRecorded: GuessStanding
  readonly now: GuessStanding
}

const ROWS = 3
const FIRST = 10

/** Null before the first night. */
export function* guessOf(evening: Evening, request: GuessRequest): Generator<number, Guess | null> {
  const { service } = evening
  if (service.learned.model === null) return null
  const model = yield* guessModel(evening, request.model)
  const people = yield* guessModel(evening, 'userKnn')
  const { catalogue } = service
  const profile = whomFor(evening, request)
  const at = nowFor(evening, { profile, device: 'television' })
  const history = changedHistory(service.histories.of(profile), catalogue, { without: [], added: [], at })
  const changed = changedHistory(history, catalogue, { ...request, at })
  const standings = new Standings(evening)
  const title = request.title ?? standings.of(people, history, titleId(0)).first[0] ?? titleId(0)
  const members = memberSums(model, { history: changed, title })
  const recordedMembers = memberSums(model, { history, title })
  const rows = rowsOf(evening, { ...request, profile, title, people, history, changed, members: recordedMembers })
  return {
    title,
    model: request.model,
    titleCount: catalogue.titles.length,
    recorded: Array.from(history.titles.subarray(0, history.count), (one) => titleId(one)),
    ...rows,
    members,
    asRecorded: standings.of(model, history, title),
    now: standings.of(model, changed, title),
  }
}

const FEWEST = 3

function whomFor(evening: Evening, { profile, orSomebody }: GuessRequest): ProfileId {
  const tooLittle = profile !== null && orSomebody && evening.service.histories.of(profile).count < FEWEST
  return profile === null || tooLittle ? usualPerson(tableOf(evening)) : profile
}

interface Rows extends Omit<GuessRequest, 'model'> {
  readonly profile: ProfileId
  readonly title: TitleId
  /** User-kNN. */
  readonly people: AnyFittedModel
  readonly history: History
  readonly changed: History
  /** Of the score as recorded. */
  readonly members: readonly GuessMember[]
}

function rowsOf(evening: Evening, asked: Rows): Pick<Guess, 'columns' | 'own' | 'neighbours'> {
  const { profile, title, people, history, changed } = asked
  const table = tableOf(evening)
  const rowsFor = (of: History, columns: readonly TitleId[]): readonly NeighbourRow[] => {
    const own = likedOf(of, table)
    const speakers = speakersFor(people, of, title)
    const near = speakers.length > 0 ? speakers : nearestPeople(table, own, { except: profile, count: ROWS })
    return near.map((one) => neighbourRow(evening, one, { table, own, columns }))
  }
  const asRecorded = rowsFor(history, []).map(({ person, shared }) => ({ profile: person.profile, shared }))
  const columns = columnsOf({ ...asked, table, neighbours: asRecorded })
  return {
    columns,
    own: { person: personCard(evening, profile), liked: likedOf(changed, table).length, cells: cellsOf(evening, profile, columns) },
    neighbours: rowsFor(changed, columns),
  }
}

/** Of the nearest people by user-kNN those who speak for the title, nearest first. */
function speakersFor(people: AnyFittedModel, history: History, title: TitleId): readonly ProfileId[] {
  const parts = [...people.explain(history, title).parts].sort((one, other) => other.value - one.value)
  return parts.flatMap(({ source }) => (source.kind === 'neighbour' ? [source.profile] : [])).slice(0, ROWS)
}

/** Scores of all titles, and what follows from them. */
class Standings {
  private readonly scores: Float32Array
  private readonly evening: Evening

  constructor(evening: Evening) {
    this.evening = evening
    this.scores = new Float32Array(evening.service.catalogue.titles.length)
  }

  of(model: AnyFittedModel, history: History, title: TitleId): GuessStanding {
    const { scores } = this
    model.score(history, scores)
    return { score: scores[title], rank: rankOf(scores, title), first: this.firstUnseen(history) }
  }

  private firstUnseen({ titles, count }: History): readonly TitleId[] {
    const { day, service } = this.evening
    const allowed = Uint8Array.from(service.catalogue.titles, (title) => (isThereOn(title, day) ? 1 : 0))
    for (let entry = 0; entry < count; entry++) allowed[titles[entry]] = 0
    const places = new Uint16Array(Math.min(FIRST, allowed.length))
    return Array.from(places.subarray(0, topK(this.scores, places, { allowed })), (title) => titleId(title))
  }
}
