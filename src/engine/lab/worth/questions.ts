/** What the Data room may ask of the worker that lives worlds with less data, and which function answers. */
import { compareArms, type Worth, type WorthRequest } from './compareArms'
import { type PersonWorth, type PersonWorthRequest, worthOfPerson } from './person'

export interface WorthQuestions {
  /** Several arms with common dice. */
  readonly arms: { readonly about: WorthRequest; readonly answer: Worth; readonly soFar: Worth }
  /** The service without one person. */
  readonly person: { readonly about: PersonWorthRequest; readonly answer: PersonWorth; readonly soFar: PersonWorth }
}

/** In small steps, one a day lived. */
export function reckonWorth(
  asked: {
    readonly [Name in keyof WorthQuestions]: { readonly question: Name; readonly about: WorthQuestions[Name]['about'] }
  }[keyof WorthQuestions],
) {
  return asked.question === 'arms' ? compareArms(asked.about) : worthOfPerson(asked.about)
}
