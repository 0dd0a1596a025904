/** What is done to an evening from without: nobody's first page waits for the code of it. Brought by `everyPart.ts`. */
import { MASKABLE, type Maskable } from '../contract/signals'
import type { Act } from './acts'
import { askNewcomers, decideOnData } from './data/decisions'
import type { Evening } from './evening'
import { becomeSo } from './liveAgain'
import { invite, remove } from './people/comingAndGoing'
import { expectProfile } from './people/expectProfile'
import { share } from './people/share'
import { nameOfRecord, recordNamed } from './recordNames'
import { takeVisitorAct } from './visitorActs'

/** Answers the act as it was taken. */
function takeAct(evening: Evening, act: Act): Act {
  switch (act.kind) {
    case 'takeAway':
    case 'putBack':
      return hide(evening, act)
    case 'recording':
    case 'ask':
    case 'erase':
    case 'eraseRecord':
    case 'reset':
      return decideOnData(evening, act)
    case 'invite':
      return invite(evening, act)
    default:
      takeAsItIs(evening, act)
      return act
  }
}

function takeAsItIs(
  evening: Evening,
  act: Exclude<Act, { kind: 'takeAway' | 'putBack' | 'recording' | 'ask' | 'erase' | 'eraseRecord' | 'reset' | 'invite' }>,
): void {
  switch (act.kind) {
    case 'mask':
      mask(evening, act.signal, act.masked)
      break
    case 'forget':
      expectProfile(evening, act.profile)
      evening.service.setForgotten(act.profile, act.forgotten)
      break
    case 'tweak':
      becomeSo(evening, act)
      break
    case 'remove':
      remove(evening, act)
      break
    case 'share':
      share(evening, act)
      break
    default:
      takeVisitorAct(evening, act)
  }
}

/** An act that was taken before names its record; it stays as it was. */
function hide({ service }: Evening, act: Extract<Act, { kind: 'takeAway' | 'putBack' }>): Act {
  const event = recordNamed(service.log, act)
  service.setHidden(event, act.kind === 'takeAway')
  return act.of === undefined ? { ...act, of: nameOfRecord(service.log, event) } : act
}

function mask({ service }: Evening, changed: Maskable, masked: boolean): void {
  const { mask: before } = service.histories
  service.setMask(new Set(MASKABLE.filter((signal) => (signal === changed ? masked : before.has(signal)))))
}

export const LATER_ACTS = { takeAct, askNewcomers }
