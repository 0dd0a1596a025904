/**
 * Which function answers which question. What the first page asks is here at once; all else comes later, in files of its
 * own that `fetchAnswers` fetches when one of their questions is first asked, so that no first visit waits for it.
 */
import type { Evening } from './evening'
import { fetchParts } from './fetchParts'
import type { AnswerTo, Asked, QuestionName } from './questions'
import { type Answering, atOnce, type Reckoning } from './reckoning'
import { wallOf } from './wall'

/** Those that can be asked by now. */
const answering = { wall: atOnce(wallOf) } satisfies Partial<Answering>
const come: Partial<Answering> = answering

type LaterName = Exclude<QuestionName, keyof typeof answering>

const minute = () => import('./contrast').then(({ contrastOf }) => ({ contrast: contrastOf }))
const title = () => import('./titleAnswers').then(({ TITLE_ANSWERS }) => TITLE_ANSWERS)
const engine = () => import('./engineAnswers').then(({ ENGINE_ANSWERS }) => ENGINE_ANSWERS)
const trailers = () => import('./launch/answersOfLab').then(({ TRAILER_ANSWERS }) => TRAILER_ANSWERS)
const people = () => import('./people/peopleAnswers').then(({ PEOPLE_ANSWERS }) => PEOPLE_ANSWERS)

const data = () => import('./data/dataAnswers').then(({ DATA_ANSWERS }) => DATA_ANSWERS)

const LATER: { readonly [Name in LaterName]: () => Promise<Pick<Answering, Name>> } = {
  contrast: minute,
  middlePair: title,
  hangsOn: title,
  tastesHeld: title,
  titleHolds: title,
  titlePage: title,
  scoreSum: title,
  without: title,
  tonight: title,
  versions: title,
  olderEvents: title,
  membership: title,
  served: title,
  hoursByTitle: title,
  byHand: engine,
  genreMix: engine,
  guess: engine,
  cellEvents: engine,
  launchStage: trailers,
  study: engine,
  trace: engine,
  clusters: data,
  crowds: data,
  doors: data,
  felt: data,
  dossier: data,
  givenAway: data,
  intruded: data,
  recording: data,
  ripple: data,
  strand: data,
  stream: data,
  surprise: data,
  recordsAt: data,
  constellation: people,
  person: people,
  week: people,
  sofa: people,
  hadSheBeenSo: people,
}

const isLater = (question: QuestionName): question is LaterName => Object.hasOwn(LATER, question)

/** Null where the question can be asked at once; else what is to be waited for first. */
export function fetchAnswers(question: QuestionName): Promise<void> | null {
  if (come[question] !== undefined || !isLater(question)) return null
  return LATER[question]().then((answers) => void Object.assign(come, answers))
}

/** For a worker in which they are needed at once. */
export const haveAnswers = (answers: Partial<Answering>): void => void Object.assign(come, answers)

/** For whoever has no first visit to be quick for: programs and tests. */
export async function fetchAllAnswers(): Promise<void> {
  await fetchParts()
  for (const fetchThem of [minute, title, engine, data, people, trailers]) Object.assign(come, await fetchThem())
}

export function reckon<Name extends QuestionName>(evening: Evening, { question, about }: Asked<Name>): Reckoning<AnswerTo<Name>> {
  const answer = come[question]
  if (answer === undefined) throw new RangeError('Expected `fetchAnswers` to be awaited before this question is asked')
  return answer(evening, about)
}
