/** Which function answers which question about launches. */
import { compareLaunches } from './compare'
import type { LaunchDesk } from './desk'
import { drawStage } from './drawn'
import { judgeFromLogs } from './fromLogs'
import { launch } from './launch'
import { priceOfPromise } from './promise'
import { pullsOf } from './pulls'
import type { LaunchAnswerTo, LaunchAsked, LaunchQuestionName, LaunchQuestions, LaunchSoFar } from './questions'
import { compareRewards } from './rewards'
import type { Told } from './telling'
import { contentOf } from './theatre'
import { throwAgain } from './throws'
import { whyOf } from './why'

/** An answer on its way, in small steps (some 10 ms each): each tells how far it is, 0 to 1, some also what has come out. */
export type LaunchReckoning<Answer, SoFar> = Iterator<number | Told<SoFar>, Answer, void>

type LaunchAnswering = {
  readonly [Name in LaunchQuestionName]: (
    desk: LaunchDesk,
    about: LaunchQuestions[Name]['about'],
  ) => LaunchReckoning<LaunchQuestions[Name]['answer'], LaunchSoFar<Name>>
}

/** For what is answered in one short step. */
const atOnce =
  <About, Answer>(answer: (desk: LaunchDesk, about: About) => Answer) =>
  (desk: LaunchDesk, about: About): LaunchReckoning<Answer, never> => ({ next: () => ({ done: true, value: answer(desk, about) }) })

const ANSWERING: LaunchAnswering = {
  open: atOnce((desk, stage) => desk.open(stage)),
  draw: function* (desk, request) {
    return desk.open(yield* drawStage(request))
  },
  trailers: atOnce((desk, emphases) => desk.race(emphases)),
  launch: (desk, request) => launch(desk.theatre, request, { onPolicy: (chooser) => desk.launchedWith(chooser, request) }),
  throws: (desk, request) => throwAgain(desk.theatre, request),
  compare: (desk, request) => compareLaunches(desk.theatre, request),
  rewards: (desk, request) => compareRewards(desk.theatre, request),
  logs: (desk, request) => judgeFromLogs(desk.theatre, request),
  promise: (desk, request) => priceOfPromise(desk.theatre, request),
  pulls: atOnce(({ theatre }, request) => pullsOf(theatre, request)),
  holds: atOnce(({ theatre }) => contentOf(theatre)),
  why: atOnce((desk, { profiles, truth }) => {
    const { chooser, request } = desk.last
    const appeal = truth ? desk.appeal(request.reward, request.seed) : null
    return profiles.map((profile) => whyOf({ theatre: desk.theatre, chooser, appeal }, profile))
  }),
}

export function reckonLaunch<Name extends LaunchQuestionName>(
  desk: LaunchDesk,
  { question, about }: LaunchAsked<Name>,
): LaunchReckoning<LaunchAnswerTo<Name>, LaunchSoFar<Name>> {
  return ANSWERING[question](desk, about)
}
