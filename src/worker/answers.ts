/** The calls that a lab answers at once. */
import type { Act } from '../engine/lab/acts'
import type { Lab } from '../engine/lab/protocol'
import type { QuestionName } from '../engine/lab/questions'
import type { CallName, Calls, Request } from './protocol'

/** The calls that open a world, move time or take their time: the host answers them itself. */
type HostCall = 'open' | 'play' | 'pause' | 'run' | 'relive' | 'show' | 'act' | 'csv' | 'ask'
export type LabCall = Exclude<CallName, HostCall>
export type LabRequest = Extract<Request, { readonly call: LabCall }>
export type HostRequest = Extract<Request, { readonly call: HostCall }>

const HOST_CALLS: { readonly [Name in HostCall]: true } = {
  open: true,
  play: true,
  pause: true,
  run: true,
  relive: true,
  show: true,
  act: true,
  csv: true,
  ask: true,
}

export const isHostRequest = (request: Request): request is HostRequest => Object.hasOwn(HOST_CALLS, request.call)

export function answer(lab: Lab, request: LabRequest): Calls[LabCall]['answer'] {
  switch (request.call) {
    case 'tileDetail':
      return lab.tileDetail(request.ask.seat, request.ask.title)
    case 'records':
      return lab.recordsOf(request.ask.profile, request.ask.count)
    case 'people':
      return lab.people(request.ask)
  }
}

/** Of several waiting calls or questions of such a kind only the last is answered. */
const LATEST_WINS: readonly (CallName | QuestionName)[] = ['show', 'hadSheBeenSo']

const kindOf = (request: Request): CallName | QuestionName => (request.call === 'ask' ? request.ask.question : request.call)

export function isSuperseded(request: Request, waiting: readonly Request[]): boolean {
  const kind = kindOf(request)
  return LATEST_WINS.includes(kind) && waiting.some((later) => kindOf(later) === kind && later.id > request.id)
}

/** Acts that touch nobody's page but the visitor's: the lab takes them in the middle of a day. */
const VISITORS_OWN: readonly Act['kind'][] = ['join', 'watch', 'search', 'rate', 'list']

/** Questions about everybody on one morning. */
const BETWEEN_DAYS: readonly QuestionName[] = ['hadSheBeenSo', 'launchStage']

/** The calls before which the day under way is lived to its end, step by step, so that everybody's next page has the same cause. */
export function standsBetweenDays(request: Request): boolean {
  switch (request.call) {
    case 'pause':
    case 'relive':
    case 'csv':
      return true
    case 'ask':
      return BETWEEN_DAYS.includes(request.ask.question)
    case 'act':
      return !VISITORS_OWN.includes(request.ask.act.kind)
    default:
      return false
  }
}
