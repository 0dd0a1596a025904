/** What a first evening of the first world begins with; all else that is asked of a world may need the rest of the engine's code. */
import type { Scenario } from '../scenario/knobs'
import type { CallName, Request } from './protocol'

const FIRST_CALLS: readonly CallName[] = ['show', 'play', 'pause', 'run', 'records', 'people']

export function needsEveryPart(request: Request, isWholeWithout: (scenario: Scenario) => boolean): boolean {
  if (request.call === 'open') return request.ask.acts.length > 0 || !isWholeWithout(request.ask.scenario)
  if (request.call === 'ask') return request.ask.question !== 'wall'
  return !FIRST_CALLS.includes(request.call)
}
