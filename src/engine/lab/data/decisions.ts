/** Takes the acts by which people decide on their data: what is recorded of them from now on, what they are asked, what counts no more, what is erased. */
import { firstMinuteOf, type HouseholdId, householdId, type ProfileId, profileId } from '../../contract/ids'
import { SIGNALS } from '../../contract/signals'
import type { AskedAtTheDoor } from '../../service/log/recording'
import { asking } from '../../world/people/asking'
import type { Act, AskedWho, DataAct, RecordedWho } from '../acts'
import type { Evening } from '../evening'
import { forgetBeliefs } from '../people/beliefs'
import { expectProfile } from '../people/expectProfile'
import { nameOfRecord, recordNamed } from '../recordNames'

type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>

/** Answers the act as it was taken. */
export function decideOnData(evening: Evening, act: DataAct): Act {
  switch (act.kind) {
    case 'recording':
      setRecording(evening, act)
      return act
    case 'ask':
      ask(evening, act)
      return act
    case 'erase':
      erase(evening, act)
      return act
    case 'reset':
      reset(evening, act)
      return act
    case 'eraseRecord':
      return eraseRecord(evening, act)
  }
}

function setRecording(evening: Evening, { signal, recorded, who }: ActOf<'recording'>): void {
  const profiles = profilesMeant(evening, who, signal)
  evening.service.setRecording({ profiles, signal, recorded, newcomers: who.of === 'everybody' })
}

function profilesMeant(evening: Evening, who: RecordedWho, signal: ActOf<'recording'>['signal']): readonly ProfileId[] {
  const { world } = evening
  switch (who.of) {
    case 'everybody':
      return Array.from({ length: world.profileCount }, (_, profile) => profileId(profile))
    case 'reluctant':
      expectShare(who.share)
      return asking(world.backstage.stage)
        .mostReluctantTo(signal, who.share)
        .flatMap((household) => profilesIn(evening, household))
    case 'household':
      expectProfile(evening, who.profile)
      return profilesOfHousehold(evening, who.profile)
  }
}

function expectShare(share: number): void {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Expected \`share\` to be from 0 to 1, got ${share}`)
}

const profilesIn = ({ world: { accounts } }: Evening, household: HouseholdId): readonly ProfileId[] =>
  Array.from({ length: accounts.profileCounts[household] }, (_, at) => profileId(accounts.firstProfiles[household] + at))

const profilesOfHousehold = (evening: Evening, profile: ProfileId): readonly ProfileId[] =>
  profilesIn(evening, householdId(evening.world.accounts.households[profile]))

function ask(evening: Evening, { signals, forced, who, explained = false }: ActOf<'ask'>): void {
  if (signals.length === 0 || signals.some((signal) => !SIGNALS.includes(signal))) {
    throw new RangeError(`Expected \`signals\` to be one or more of ${SIGNALS.join(', ')}, got ${signals.join(', ')}`)
  }
  const asked = { signals, forced, explained }
  askThese(evening, { ...asked, of: who && householdsAsked(evening, who) })
  if (who?.of === 'everybody') evening.service.histories.recording.askAtTheDoor(asked)
}

function householdsAsked(evening: Evening, who: AskedWho): readonly number[] | undefined {
  switch (who.of) {
    case 'everybody':
      return undefined
    case 'some':
      expectShare(who.share)
      return asking(evening.world.backstage.stage).someOf(who.share)
    case 'household':
      expectProfile(evening, who.profile)
      return [evening.world.accounts.households[who.profile]]
  }
}

type Asked = AskedAtTheDoor & { readonly of?: readonly number[] | undefined }

function askThese(evening: Evening, { signals, forced, explained = false, of }: Asked): void {
  const { world, service, day } = evening
  const sink = { emit: (event: Parameters<typeof service.record>[0]) => service.record({ ...event, at: firstMinuteOf(day) }) }
  const answers = asking(world.backstage.stage).ask({ signals, forced, explained, day, sink, ...(of === undefined ? {} : { of }) })
  for (const signal of signals) {
    for (const recorded of [true, false]) {
      const households = answers.filter(({ given }) => given.has(signal) === recorded)
      const profiles = households.flatMap(({ household }) => profilesIn(evening, household))
      service.setRecording({ profiles, signal, recorded, newcomers: false })
    }
  }
}

/** Whoever came this morning is asked as everybody was; who will not give what they must turns round on the same day. */
export function askNewcomers(evening: Evening, households: readonly number[]): void {
  const { atTheDoor } = evening.service.histories.recording
  if (atTheDoor !== null) askThese(evening, { ...atTheDoor, of: households })
}

function erase(evening: Evening, { profile }: ActOf<'erase'>): void {
  expectProfile(evening, profile)
  evening.service.erase({ profile, sharesAccount: profilesOfHousehold(evening, profile).length > 1 })
  forgetBeliefs(evening)
}

function reset(evening: Evening, { profile }: ActOf<'reset'>): void {
  expectProfile(evening, profile)
  evening.service.startAnew(profile)
  forgetBeliefs(evening)
}

/** An act that was taken before names its record; it stays as it was. */
function eraseRecord(evening: Evening, act: ActOf<'eraseRecord'>): Act {
  const { log } = evening.service
  const event = recordNamed(log, act)
  const named = act.of === undefined ? { ...act, of: nameOfRecord(log, event) } : act
  evening.service.erase({ event })
  forgetBeliefs(evening)
  return named
}
