import { describe, expect, it } from 'vitest'
import { householdId, profileId, viewerId } from '../../../../src/engine/contract/ids'
import type { Act } from '../../../../src/engine/lab/acts'
import type { Lab } from '../../../../src/engine/lab/protocol'
import { liveDays, livedLab } from '../livedLab'

const DAYS = 8
const sky = (lab: Lab) => lab.ask({ question: 'constellation', about: { truth: false } })
const sofa = (lab: Lab, household: number, truth = false) =>
  lab.ask({ question: 'sofa', about: { household: householdId(household), truth } })
const playsOf = (lab: Lab, profile: number) => lab.recordsOf(profileId(profile), 5000).filter(({ kind }) => kind === 'play').length
const recordsOf = (lab: Lab, profile: number) => lab.recordsOf(profileId(profile), 5000).map(({ event: _number, ...record }) => record)

/** The members of the first household of that size. */
function membersOf(lab: Lab, size: number): { readonly household: number; readonly members: readonly number[] } {
  const { sizes, households, profiles } = sky(lab)
  const household = households[sizes.indexOf(size)]
  return { household, members: [...profiles].filter((_, entry) => households[entry] === household) }
}

const share = (profile: number, shared = true): Act => ({ kind: 'share', profile: profileId(profile), shared })

describe('a household that shares a profile', () => {
  it('watches through that one from the next evening on, and the others fall silent; nothing says so in the log', () => {
    const lab = livedLab(3)
    const { members, household } = membersOf(lab, 4)
    const [first, sofaOwner, ...others] = members
    const before = members.map((profile) => recordsOf(lab, profile).length)
    lab.act(share(sofaOwner))
    expect(members.map((profile) => recordsOf(lab, profile).length)).toEqual(before)
    liveDays(lab, DAYS)
    for (const silent of [first, ...others]) expect(recordsOf(lab, silent)).toHaveLength(before[members.indexOf(silent)])
    const plain = livedLab(3 + DAYS)
    expect(playsOf(lab, sofaOwner)).toBeGreaterThan(playsOf(plain, sofaOwner))
    expect(sofa(lab, household).shared).toEqual({ profile: sofaOwner, since: 3 })
    expect(sofa(lab, household).members.map(({ playsSince }) => playsSince > 0)).toEqual(members.map((one) => one === sofaOwner))
  })

  it('changes no evening of anybody else before the next night', () => {
    const lab = livedLab(3)
    const { members } = membersOf(lab, 3)
    lab.act(share(members[2]))
    liveDays(lab, 1)
    const plain = livedLab(4)
    for (const profile of sky(plain).profiles)
      if (!members.includes(profile)) expect(recordsOf(lab, profile)).toEqual(recordsOf(plain, profile))
  })

  it('opens one each again, and can be taken out as if it had never been', () => {
    const lab = livedLab(3)
    const plain = livedLab(3 + DAYS).hash
    const { members, household } = membersOf(lab, 4)
    lab.act(share(members[0]))
    liveDays(lab, 4)
    lab.act(share(members[0], false))
    const quiet = members.map((profile) => recordsOf(lab, profile).length)
    liveDays(lab, DAYS)
    expect(members.filter((profile, at) => recordsOf(lab, profile).length > quiet[at]).length).toBeGreaterThan(1)
    expect(sofa(lab, household).shared).toBeNull()
    lab.rewind(3)
    expect(liveDays(lab, DAYS).hash).toBe(plain)
  })

  it('is part of the evening: the same acts give the same days, from any morning', () => {
    const lived = (): Lab => {
      const lab = livedLab(2)
      lab.act(share(membersOf(lab, 4).members[1]))
      return liveDays(lab, DAYS)
    }
    const [once, again] = [lived(), lived()]
    expect(again.hash).toBe(once.hash)
    again.rewind(6)
    liveDays(again, 2 + DAYS - again.day)
    expect(again.hash).toBe(once.hash)
  })

  it('opens one each where the owner of the shared one leaves, and that one again where the owner is back', () => {
    const lab = livedLab(2)
    const { members, household } = membersOf(lab, 4)
    const remove = (removed: boolean) => lab.act({ kind: 'remove', profiles: [profileId(members[0])], removed })
    lab.act(share(members[0]))
    remove(true)
    expect(sofa(lab, household).shared).toBeNull()
    const quiet = members.map((profile) => recordsOf(lab, profile).length)
    liveDays(lab, DAYS)
    expect(recordsOf(lab, members[0])).toHaveLength(quiet[0])
    expect(members.slice(1).some((profile, at) => recordsOf(lab, profile).length > quiet[at + 1])).toBe(true)
    remove(false)
    expect(sofa(lab, household).shared?.profile).toBe(members[0])
  })

  it('lives again only evenings since it began, and each under the profile that was opened', () => {
    const lab = livedLab(4)
    const { members, household } = membersOf(lab, 4)
    lab.act(share(members[0]))
    liveDays(lab, 5)
    const silent = members.slice(1).map((profile) => recordsOf(lab, profile))
    const [behind] =
      lab.snapshot({ seats: [{ profile: profileId(members[1]), device: 'television' }], truth: true }).truth?.people[0].viewers ?? []
    lab.act({ kind: 'tweak', viewer: viewerId(behind?.viewer ?? -1), trait: 0, value: 3 })
    expect(members.slice(1).map((profile) => recordsOf(lab, profile))).toEqual(silent)
    expect(sofa(lab, household).shared?.since).toBe(4)
  })

  it('asks of the weeks before it began what was guessed, and answers with the page that all see', () => {
    const lab = livedLab(5)
    const { members, household } = membersOf(lab, 4)
    const before = sofa(lab, household)
    lab.act(share(members[0]))
    liveDays(lab, 3)
    const { members: after, page } = sofa(lab, household, true)
    expect(after.map(({ hits }) => hits.asked)).toEqual(before.members.map(({ hits }) => hits.asked))
    expect(page?.person.profile).toBe(members[0])
    for (const { truth } of after) expect(truth?.sofa).toBeGreaterThanOrEqual(0)
    expect(lab.ask({ question: 'person', about: { profile: profileId(members[1]), truth: false } }).through).toMatchObject({ since: 5 })
    expect(lab.ask({ question: 'person', about: { profile: profileId(members[0]), truth: false } }).through).toBeNull()
  })

  it('is refused by somebody alone, by the visitor, twice, and where all share one anyway', () => {
    const lab = livedLab(1)
    const [alone] = membersOf(lab, 1).members
    const { members } = membersOf(lab, 3)
    expect(() => lab.act(share(alone))).toThrow('`profile`')
    expect(() => lab.act(share(lab.opening.visitor))).toThrow('`profile`')
    expect(() => lab.act(share(members[0], false))).toThrow('`shared`')
    lab.act(share(members[0]))
    expect(() => lab.act(share(members[0]))).toThrow('`shared`')
    expect(() => lab.act(share(members[1]))).toThrow('`shared`')
    expect(() => lab.act(share(members[1], false))).toThrow('`shared`')
    expect(() => livedLab(0, { profiles: 'shared' }).act(share(2))).toThrow('`profile`')
  })
})
