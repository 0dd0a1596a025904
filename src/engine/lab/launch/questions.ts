/**
 * What the Trailers room may ask of its launches, in a worker of their own. Types only.
 *
 * A new question is one line here, one file in this folder, and one line in `answering.ts`. Answers are structured-clone-safe; what is open
 * changes only when another stage or other trailers are put into the race.
 */
import type { LaunchCard } from './card'
import type { CompareRequest, LaunchComparison } from './compare'
import type { DrawRequest } from './drawn'
import type { LogsRequest, LogsVerdict } from './fromLogs'
import type { PromisePrice, PromiseRequest } from './promise'
import type { Pull, PullsRequest } from './pulls'
import type { Emphasis } from './race'
import type { RewardsCompared, RewardsRequest } from './rewards'
import type { LaunchStage } from './stage'
import type { LaunchMoment, LaunchRequest, LaunchResult } from './telling'
import type { LaunchThrows, ThrowsRequest } from './throws'
import type { LaunchWhy, WhyRequest } from './why'

interface Question<About, Answer> {
  readonly about: About
  readonly answer: Answer
}

interface TellingQuestion<About, Answer, SoFar> extends Question<About, Answer> {
  readonly soFar: SoFar
}

export interface LaunchQuestions {
  /** Takes up a title in front of the people of a world; its own trailers are in the race. */
  readonly open: Question<LaunchStage, LaunchCard>
  /** Draws an audience of as many people as wanted and takes it up. */
  readonly draw: Question<DrawRequest, LaunchCard>
  /** Puts other trailers into the race; null: the title's own. */
  readonly trailers: Question<readonly Emphasis[] | null, LaunchCard>
  readonly launch: TellingQuestion<LaunchRequest, LaunchResult, LaunchMoment>
  /** The same launch under other throws of the dice. */
  readonly throws: TellingQuestion<ThrowsRequest, LaunchThrows, LaunchThrows>
  /** Policies on the same people and dice, over several lots. */
  readonly compare: TellingQuestion<CompareRequest, LaunchComparison, LaunchComparison>
  /** One policy under each of the three rewards, on the same people and dice. */
  readonly rewards: TellingQuestion<RewardsRequest, RewardsCompared, RewardsCompared>
  /** What a policy would do, by the log of another, and what it does. */
  readonly logs: TellingQuestion<LogsRequest, LogsVerdict, LogsVerdict>
  /** What an empty promise wins, with whom, and its price. */
  readonly promise: TellingQuestion<PromiseRequest, PromisePrice, PromisePrice>
  /** Which promise would pull, as the service guesses it. */
  readonly pulls: Question<PullsRequest, readonly Pull[]>
  /** By aspect, 0..1: how much of each the title really holds. To be asked only while real tastes are shown. */
  readonly holds: Question<null, readonly number[]>
  /** Of the last launch, as its policy stands. */
  readonly why: Question<WhyRequest, readonly LaunchWhy[]>
}

export type LaunchQuestionName = keyof LaunchQuestions

export type LaunchAsked<Name extends LaunchQuestionName = LaunchQuestionName> = {
  [Each in Name]: { readonly question: Each; readonly about: LaunchQuestions[Each]['about'] }
}[Name]

export type LaunchAnswerTo<Name extends LaunchQuestionName = LaunchQuestionName> = LaunchQuestions[Name]['answer']

export type LaunchSoFar<Name extends LaunchQuestionName = LaunchQuestionName> = {
  [Each in Name]: LaunchQuestions[Each] extends { readonly soFar: infer SoFar } ? SoFar : never
}[Name]
