/**
 * Answers: of whom is what recorded at the moment, and of one person in particular? And which country do they share with how many?
 *
 * Counts profiles that somebody opens, the visitor's own where they have joined. Shapes: one number a signal, in the order of SIGNALS.
 * Misleads: the country is what the machine sees; it sees none of a hidden person, nor of anybody while countries are masked.
 */
import { type ProfileId, profileId } from '../../contract/ids'
import { SIGNALS, type Signal } from '../../contract/signals'
import { COUNTRIES, type Country } from '../../contract/vocabulary'
import type { Evening } from '../evening'
import { expectProfile } from '../people/expectProfile'

export interface RecordingRequest {
  readonly profile: ProfileId
}

export interface RecordingNow {
  readonly profiles: number
  /** By signal: profiles of whom it is recorded. */
  readonly recordedOf: readonly number[]
  /** Signals that are not recorded of this person. */
  readonly stopped: readonly Signal[]
  /** How many profiles there are in the person's household, their own among them. */
  readonly household: number
  /** As the machine sees it; null where it sees none. */
  readonly country: Country | null
  /** Profiles with the same, this person's own among them; 0 where the machine sees none. */
  readonly sameCountry: number
}

export function recordingNow(evening: Evening, { profile }: RecordingRequest): RecordingNow {
  expectProfile(evening, profile)
  const { world, service, visitor } = evening
  const { histories } = service
  const { recording } = histories
  const country = histories.countryOf(profile)
  const there = Array.from({ length: world.profileCount }, (_, one) => profileId(one)).filter((one) =>
    one === visitor.profile ? visitor.joined : !world.isGone(one),
  )
  return {
    profiles: there.length,
    recordedOf: SIGNALS.map((signal) => there.filter((one) => recording.isRecorded(one, signal)).length),
    stopped: SIGNALS.filter((signal) => !recording.isRecorded(profile, signal)),
    household: world.accounts.profileCounts[world.accounts.households[profile]],
    country: COUNTRIES[country] ?? null,
    sameCountry: country < 0 ? 0 : there.filter((one) => histories.countryOf(one) === country).length,
  }
}
