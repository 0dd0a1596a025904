/** What the page and the worker of a study say to each other. Each question is answered exactly once, with an outcome. */
import type { StudyAnswerTo, StudyAsked } from '../../engine/study/questions'
import type { Outcome } from '../protocol'

export type ToStudy = { readonly id: number; readonly asked: StudyAsked } | { readonly cancel: number } | { readonly ping: true }

export type FromStudy =
  | { readonly say: 'outcome'; readonly id: number; readonly outcome: Outcome<StudyAnswerTo> }
  /** 0 to 1. */
  | { readonly say: 'progress'; readonly id: number; readonly done: number }
  | { readonly say: 'pong' }
