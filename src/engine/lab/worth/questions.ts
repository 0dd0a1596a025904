/** What the Data room may ask of its own worker, which lives worlds with less data and reads logs, and which function answers. */

import { readLog } from '../../service/log/import'
import type { ReadLog, RefusedLog } from '../../service/log/refusedLog'
import { compareArms, type Worth, type WorthRequest } from './compareArms'
import { type PersonWorth, type PersonWorthRequest, worthOfPerson } from './person'

export interface WorthQuestions {
  /** Several arms with common dice. */
  readonly arms: { readonly about: WorthRequest; readonly answer: Worth; readonly soFar: Worth }
  /** An export of ours, read back: every line checked. */
  readonly readLog: { readonly about: string; readonly answer: ReadLog | RefusedLog }
  /** The service without one person. */
  readonly person: { readonly about: PersonWorthRequest; readonly answer: PersonWorth; readonly soFar: PersonWorth }
}

type Asked = {
  readonly [Name in keyof WorthQuestions]: { readonly question: Name; readonly about: WorthQuestions[Name]['about'] }
}[keyof WorthQuestions]

/** In small steps, of a day lived or some thousand lines. */
export function reckonWorth(asked: Asked) {
  switch (asked.question) {
    case 'arms':
      return compareArms(asked.about)
    case 'person':
      return worthOfPerson(asked.about)
    case 'readLog':
      return readLog(asked.about)
  }
}
