/** What may be asked of the worker that lives models beside each other. Types only. */
import type { LivedAsked, LivedOrder } from './livedOrder'

export interface LivedQuestions {
  /** Which model is best to live with. */
  readonly live: { readonly about: LivedAsked; readonly answer: LivedOrder; readonly soFar: LivedOrder }
}
