import { describe, expect, it } from 'vitest'
import { wordStep } from '../../src/app/menu/wordStep'
import { wordNotice } from '../../src/app/noticeText'
import { minute, profileId, titleId, viewerId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import { MESSAGES } from '../../src/i18n/messages'
import { wordFailure } from '../../src/views/wording/failure'

const ACTS: readonly Act[] = [
  { kind: 'join', titles: [titleId(1), titleId(2), titleId(3)], country: 'FR', device: 'phone' },
  { kind: 'watch', title: titleId(1), minutes: minute(6), device: 'phone' },
  { kind: 'rate', title: titleId(1), thumb: 1 },
  { kind: 'list', title: titleId(1), on: true },
  { kind: 'takeAway', event: 3 },
  { kind: 'putBack', event: 3 },
  { kind: 'mask', signal: 'when', masked: true },
  { kind: 'mask', signal: 'when', masked: false },
  { kind: 'forget', profile: profileId(1), forgotten: true },
  { kind: 'forget', profile: profileId(1), forgotten: false },
  { kind: 'tweak', viewer: viewerId(1), trait: 0, value: 0.5 },
]

describe.each(['en', 'fr'] as const)('notices in %s', (language) => {
  const messages = MESSAGES[language]

  it('say something else for each act', () => {
    const sentences = ACTS.map((act) => wordNotice({ kind: 'acted', act }, messages))
    expect(new Set(sentences).size).toBe(ACTS.length)
    for (const sentence of sentences) expect(sentence).toMatch(/\.$/)
  })

  it('say something else for each family of signals, and for all of them', () => {
    const told = [true, false].flatMap((masked) =>
      ([undefined, 'behaviour', 'habits'] as const).map((family) => ({ kind: 'maskedAll', masked, ...(family && { family }) }) as const),
    )
    expect(new Set(told.map((text) => wordNotice(text, messages))).size).toBe(told.length)
    expect(new Set(told.map((text) => wordStep({ text }, messages))).size).toBe(told.length)
  })

  it('say which place a refusal is about, and keep the message of a fault', () => {
    const refused = { code: 'refused', place: 'titles', expected: 'three different titles', value: '7, 7' } as const
    expect(wordFailure(refused, messages)).toMatch(/titles.*three different titles.*7, 7/)
    expect(wordNotice({ kind: 'failed', failure: { code: 'internal', message: 'the lamp went out' } }, messages)).toContain(
      'the lamp went out',
    )
    expect(wordFailure({ code: 'notOpen' }, messages).length).toBeGreaterThan(10)
  })
})
