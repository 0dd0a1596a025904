import { describe, expect, it } from 'vitest'
import { profileId } from '../../../src/engine/contract/ids'
import { openParts } from '../../../src/engine/lab/parts'
import { livedLab, SMALL } from './livedLab'

const DAYS = 3

describe('a lab in parts', () => {
  it('lives the very days of the lab, and measures them alike', () => {
    const parts = openParts(SMALL)
    const measures = Array.from({ length: DAYS }, () => {
      parts.liveEvenings()
      parts.closeDay()
      return parts.measure(parts.learn())
    })
    const lab = livedLab(DAYS)
    expect(parts.service.log.hash).toBe(lab.hash)
    expect(measures).toEqual(lab.measures)
    const profile = profileId(3)
    const seat = { profile, device: 'television' as const }
    expect(parts.view(profile)).toEqual(lab.snapshot({ seats: [seat], truth: false }).guessed.pages[0])
    const [{ trait, max }] = lab.snapshot({ seats: [seat], truth: true }).truth?.people[0].viewers[0].traits ?? []
    const change = { viewer: parts.viewerOf(profile), trait, value: max }
    expect(parts.viewHadSheBeenSo(profile)).toEqual(lab.ask({ question: 'hadSheBeenSo', about: { change, seat } }))
  })
})
