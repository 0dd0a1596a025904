/**
 * Answers: how does a model guess what somebody of a study would make of a title that they have not had, row by row and term by term, and
 * what if some of their records were otherwise?
 *
 * As in `lab/guess/guess.ts`, for real people or a file: the person's history, changed as asked, is folded into a model fitted on all of the
 * study; its score of the title, the terms of that score as the model's own `explain` gives them, where the title then stands among what the
 * person has not had; and who stands behind it: of those who liked a title that this person likes, how many like this one.
 *
 * Misleads: a record taken away here stays in what was learned of everybody, the person's own row among it.
 */
import type { History } from '../../contract/history'
import { type ProfileId, profileId, type TitleId, titleId } from '../../contract/ids'
import { columnsOf } from '../../service/guess/columns'
import { likedOf } from '../../service/guess/likes'
import type { GuessMember } from '../../service/guess/memberSums'
import { EVERY_MODEL } from '../../service/models/everyModel'
import type { AnyFittedModel, AnyModelId, Task } from '../../service/models/protocol'
import type { StudyDesk } from '../desk'
import type { Study } from '../study'
import { type Changes, changedHistory } from './changed'
import { type Beside, besideOf } from './evidence'
import { fittedModel, tableFor } from './fittedModels'
import { cellsOf, neighboursOf, recordedOf, type StudyNeighbour, type StudyRow, somebody } from './rows'
import { Standings, type StudyStanding } from './standing'
import { studyMemberSums } from './terms'

export interface StudyGuessAsked extends Changes {
  /** Null: somebody of whom a usual number of titles is known. */
  readonly person: number | null
  /** Null, or had by the person: the title for which the nearest people speak most. */
  readonly title: number | null
  readonly model: AnyModelId
}

/** The person has had every title that there is. */
export interface AllHad {
  readonly kind: 'cold'
  readonly reason: 'allHad'
}

export interface StudyGuess {
  readonly kind: 'guess'
  readonly title: TitleId
  readonly model: AnyModelId
  readonly task: Task
  /** All titles of the person. */
  readonly recorded: readonly TitleId[]
  readonly columns: readonly TitleId[]
  readonly own: StudyRow
  /** Of a model by people: the loudest speakers, loudest first. */
  readonly neighbours: readonly StudyNeighbour[]
  readonly members: readonly GuessMember[]
  readonly evidence: readonly Beside[]
  readonly asRecorded: StudyStanding
  readonly now: StudyStanding
}

const NO_CHANGES: Changes = { without: [], added: [] }

export function* guessOf({ study }: Pick<StudyDesk, 'study'>, asked: StudyGuessAsked): Generator<number, StudyGuess | AllHad, void> {
  const { task } = EVERY_MODEL[asked.model]
  const person = profileId(asked.person ?? somebody(study))
  const recorded = recordedOf(study, person)
  const model = yield* fittedModel(study, asked.model)
  const standings = new Standings(study)
  const title = yield* titleFor(study, asked, { person, recorded, standings })
  if (title === null) return { kind: 'cold', reason: 'allHad' }
  const history = changedHistory(study, { person, task }, NO_CHANGES)
  const changed = changedHistory(study, { person, task }, asked)
  const about = { model, task, person, title }
  const added = asked.added.map((one) => one.title)
  const now = [...recorded.filter((one) => !asked.without.includes(one)), ...added]
  return {
    kind: 'guess',
    title,
    model: asked.model,
    task,
    recorded,
    ...pictureOf(study, about, { history, changed, without: asked.without, added }),
    members: studyMemberSums(model, { history: changed, title }),
    evidence: besideOf(tableFor(study, 'topn'), { person, title, liked: likesOf(study, person, asked) }),
    asRecorded: standings.of(model, history, { title, had: recorded }),
    now: standings.of(model, changed, { title, had: now }),
  }
}

interface Whose {
  readonly person: ProfileId
  readonly recorded: readonly TitleId[]
  readonly standings: Standings
}

function* titleFor(study: Study, asked: StudyGuessAsked, { person, recorded, standings }: Whose): Generator<number, TitleId | null, void> {
  if (asked.title !== null && !recorded.includes(titleId(asked.title))) return titleId(asked.title)
  const people = yield* fittedModel(study, 'userKnn')
  const history = changedHistory(study, { person, task: 'topn' }, NO_CHANGES)
  return standings.of(people, history, { title: titleId(0), had: recorded }).first[0] ?? null
}

const likesOf = (study: Study, person: ProfileId, changes: Changes): readonly TitleId[] => {
  const { titles, count } = changedHistory(study, { person, task: 'topn' }, changes)
  return Array.from(titles.subarray(0, count), (one) => titleId(one))
}

interface About {
  readonly model: AnyFittedModel
  readonly task: Task
  readonly person: ProfileId
  readonly title: TitleId
}

interface Histories {
  readonly history: History
  readonly changed: History
  readonly without: readonly TitleId[]
  readonly added: readonly TitleId[]
}

function pictureOf(
  study: Study,
  about: About,
  { history, changed, without, added }: Histories,
): Pick<StudyGuess, 'columns' | 'own' | 'neighbours'> {
  const { model, task, person, title } = about
  const table = tableFor(study, task)
  const near = neighboursOf(study, { ...about, history }, []).map((one) => ({ profile: one.person, shared: one.shared }))
  const members = studyMemberSums(model, { history, title })
  const columns = columnsOf({ title, history, members, neighbours: near, table, without, added })
  return {
    columns,
    own: { person, liked: likedOf(changed, table).length, cells: cellsOf(study, person, columns) },
    neighbours: neighboursOf(study, { ...about, history: changed }, columns),
  }
}
