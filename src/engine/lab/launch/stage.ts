/**
 * What a launch needs of a world, as plain columns: the people as they stand on a morning, what they remember, what is heard of titles,
 * and what the service has recorded of everybody's liking of what this title's trailers can show.
 *
 * It holds what is hidden, for people are to answer trailers as they would; so it goes from the world's worker to the launch's and is
 * never shown. Real tastes come out of a launch only where they are asked for. The columns are the world's own: a message copies them;
 * who keeps them beside the world lets it stand still.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { PublicTitle } from '../../contract/catalogue'
import { KIND } from '../../contract/events'
import { hourOf, minute, profileId, type TitleId } from '../../contract/ids'
import { ASPECTS } from '../../contract/vocabulary'
import type { TrailerPolicyId, TrailerPolicyState } from '../../service/trailers/protocol'
import type { JournalState } from '../../world/evening/journal'
import type { Households } from '../../world/people/households'
import { MEMBER } from '../../world/people/membership'
import type { Viewers } from '../../world/people/viewers'
import type { Evening } from '../evening'
import { isLateHour, type Recorded } from './crowds'

export interface LaunchStageRequest {
  readonly title: TitleId
}

export interface LaunchStage {
  readonly origin: 'world' | 'drawn'
  readonly scenario: Scenario
  readonly title: number
  /** The title as the company has it. */
  readonly card: PublicTitle
  /** The morning on which the launch begins. */
  readonly day: number
  readonly households: Households
  readonly viewers: Viewers
  /** By viewer, −1..1. */
  readonly satisfaction: Float64Array
  readonly usedTo: Float64Array
  readonly journal: JournalState | null
  /** By title: what is heard of it that morning. */
  readonly renown: Float32Array
  readonly recorded: Recorded
  /** What the service's own trailer policy has learned of all titles; null where there is no service. */
  readonly experience: Experience | null
  /** By profile; null for people who have none. */
  readonly names: readonly string[] | null
  readonly portraitSeeds: Uint32Array | null
}

export interface Experience {
  readonly policy: TrailerPolicyId
  readonly state: TrailerPolicyState
}

export function launchStageOf(evening: Evening, { title }: LaunchStageRequest): LaunchStage {
  const { world, service, scenario, day } = evening
  const { stage, journal } = world.backstage
  const card = world.catalogue.titles[title]
  if (card === undefined)
    throw new RangeError(`Expected \`title\` to be an integer from 0 to ${service.catalogue.titles.length - 1}, got ${title}`)
  const { households, viewers, moods } = stage.people
  return {
    origin: 'world',
    scenario,
    title,
    card,
    day,
    households,
    viewers,
    satisfaction: moods.satisfaction,
    usedTo: moods.usedTo,
    journal: { ...journal },
    renown: stage.renown.now,
    recorded: recordedOf(evening, title),
    experience: { policy: service.learned.trailers.id, state: service.learned.trailers.state() },
    names: world.accounts.names.slice(0, world.profileCount),
    portraitSeeds: world.accounts.portraitSeeds.slice(0, world.profileCount),
  }
}

/** Whether a child's profile is stands in the log, on `profileAdded`. */
function recordedOf(evening: Evening, title: TitleId): Recorded {
  const { world, service, visitor } = evening
  const profiles = world.profileCount
  const affinities = new Float32Array(profiles * ASPECTS.length)
  const known = new Uint8Array(profiles)
  const attending = new Uint8Array(profiles)
  const { left } = world.backstage.stage.people.households
  for (let index = 0; index < profiles; index++) {
    const profile = profileId(index)
    affinities.set(service.desk.affinities(profile, title), index * ASPECTS.length)
    known[index] = service.histories.of(profile).count > 0 ? 1 : 0
    const isMember = left[world.accounts.households[index]] === MEMBER
    attending[index] = index !== visitor.profile && isMember && !world.isGone(profile) ? 1 : 0
  }
  const child = world.accounts.isChild.slice(0, profiles)
  const household = world.accounts.households.slice(0, profiles)
  return { profiles, affinities, known, attending, child, household, ...sittingsOf(evening) }
}

function sittingsOf({ world, service }: Evening): Pick<Recorded, 'sittings' | 'lateSittings'> {
  const { log, histories } = service
  const sittings = new Uint32Array(world.profileCount)
  const lateSittings = new Uint32Array(world.profileCount)
  if (histories.mask.has('when')) return { sittings, lateSittings }
  for (let event = log.wholeFrom; event < log.length; event++) {
    if (log.kindAt(event) !== KIND.sittingStart || log.isHidden(event)) continue
    const profile = log.profileAt(event)
    if (histories.isForgotten(profile)) continue
    sittings[profile]++
    if (isLateHour(hourOf(minute(log.minuteAt(event))))) lateSittings[profile]++
  }
  return { sittings, lateSittings }
}
