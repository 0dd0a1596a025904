/** What an answer on its way is, and what it takes to answer. */
import type { Evening } from './evening'
import type { QuestionName, Questions } from './questions'

/** An answer on its way, in small steps (some 10 ms each): each tells how far it is, 0 to 1. */
export type Reckoning<Answer> = Iterator<number, Answer, void>

export type Answering = {
  readonly [Name in QuestionName]: (evening: Evening, about: Questions[Name]['about']) => Reckoning<Questions[Name]['answer']>
}

export const atOnce =
  <About, Answer>(answer: (evening: Evening, about: About) => Answer) =>
  (evening: Evening, about: About): Reckoning<Answer> => ({ next: () => ({ done: true, value: answer(evening, about) }) })

export function inOneGo<Answer>(reckoning: Iterator<unknown, Answer, void>): Answer {
  for (;;) {
    const step = reckoning.next()
    if (step.done) return step.value
  }
}
