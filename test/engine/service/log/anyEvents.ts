/** Arbitrary events of a small world, in the order of time, for properties. */
import fc from 'fast-check'
import type { EventKind, EventRecord } from '../../../../src/engine/contract/events'
import { event } from '../support/event'

export const PROFILES = 5
export const TITLES = 12
const KINDS: readonly EventKind[] = [
  'looked',
  'trailerStart',
  'trailerStop',
  'play',
  'resume',
  'pause',
  'stop',
  'stop',
  'episodeEnd',
  'rating',
  'list',
  'search',
]

const anyEvent: fc.Arbitrary<EventRecord> = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    profile: fc.nat(PROFILES - 1),
    title: fc.nat(TITLES - 1),
    step: fc.nat(200),
    episode: fc.nat(7),
    minutes: fc.nat(120),
    share: fc.nat(100),
    device: fc.nat(3),
    yes: fc.boolean(),
  })
  .map(({ kind, profile, title, step, episode, minutes, share, device, yes }) => {
    const signed = kind === 'rating' || kind === 'list'
    return event(kind, {
      profile,
      title,
      at: step,
      episode,
      device,
      amount: signed ? (yes ? 1 : -1) : minutes,
      share: signed ? 0 : share / 100,
    })
  })

/** Steps of time turned into minutes that never go back. */
export const anyEvents = (maxLength = 80): fc.Arbitrary<EventRecord[]> =>
  fc.array(anyEvent, { maxLength }).map((events) => {
    let at = 360
    return events.map((one) => {
      at += one.at
      return event(kindName(one), { ...one, at })
    })
  })

function kindName(record: EventRecord): EventKind {
  const name = KINDS.find((kind) => event(kind).kind === record.kind)
  if (!name) throw new RangeError(`Expected a known kind, got ${record.kind}`)
  return name
}
