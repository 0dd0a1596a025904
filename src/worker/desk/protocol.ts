/**
 * What the page and the worker of a desk say to each other. A desk answers questions by name, each exactly once, with an outcome; on the
 * way it tells how far it is, and what has come out so far where the question has such a thing.
 *
 * A room's desk is its table of questions (an interface `{name: {about, answer, soFar?}}`), a function that answers them in small steps,
 * and two files of three lines: the worker's entry (`serve.ts`) and what spawns it (`spawnDesk.ts`).
 */
import type { Outcome } from '../protocol'

interface DeskQuestion {
  readonly about: unknown
  readonly answer: unknown
  readonly soFar?: unknown
}

/** `interface`s have no index signature: a table of questions is checked against itself. */
export type DeskQuestions<Table> = { readonly [Name in keyof Table]: DeskQuestion }

export type AskedOf<Table extends DeskQuestions<Table>, Name extends keyof Table = keyof Table> = {
  [Each in Name]: { readonly question: Each; readonly about: Table[Each]['about'] }
}[Name]

export type AnswerOf<Table extends DeskQuestions<Table>, Name extends keyof Table = keyof Table> = Table[Name]['answer']

/** `never` for a question that tells nothing before its end. */
export type SoFarOf<Table extends DeskQuestions<Table>, Name extends keyof Table = keyof Table> = {
  [Each in Name]: Table[Each] extends { readonly soFar: infer SoFar } ? SoFar : never
}[Name]

/** How far it is, 0 to 1, and something that has come out. */
export interface Told<SoFar> {
  readonly done: number
  readonly soFar: SoFar
}

/** An answer on its way, in small steps (some 10 ms each): each tells how far it is, 0 to 1. */
export type DeskReckoning<Table extends DeskQuestions<Table>> = Iterator<number | Told<SoFarOf<Table>>, AnswerOf<Table>, void>

export type ToDesk<Table extends DeskQuestions<Table>> =
  | { readonly id: number; readonly asked: AskedOf<Table> }
  | { readonly cancel: number }
  | { readonly ping: true }

export type FromDesk<Table extends DeskQuestions<Table>> =
  | { readonly say: 'outcome'; readonly id: number; readonly outcome: Outcome<AnswerOf<Table>> }
  /** `soFar`: null where nothing new has come out. */
  | { readonly say: 'progress'; readonly id: number; readonly done: number; readonly soFar: SoFarOf<Table> | null }
  | { readonly say: 'pong' }
