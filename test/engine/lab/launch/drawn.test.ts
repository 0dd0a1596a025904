import { describe, expect, it } from 'vitest'
import { titleId } from '../../../../src/engine/contract/ids'
import { LaunchDesk } from '../../../../src/engine/lab/launch/desk'
import { SMALL } from '../livedLab'
import { answered, request } from './launched'

const about = { scenario: SMALL, title: titleId(12), people: 900, daysBefore: 3 }

describe('an audience that is drawn', () => {
  it('is as large as wanted, has something on record, and is launched to like any other', () => {
    const desk = new LaunchDesk()
    const card = answered(desk, { question: 'draw', about })
    expect(card).toMatchObject({ origin: 'drawn', people: 900, day: 3, names: null, experienced: false })
    expect(card.crowdSizes.filter((size) => size > 0).length).toBeGreaterThan(6)
    const once = answered(desk, { question: 'launch', about: request({ days: 2 }) })
    expect(once.hours.at(-1)?.arms[0].sights).toBeGreaterThan(150)
    const again = new LaunchDesk()
    answered(again, { question: 'draw', about })
    expect(answered(again, { question: 'launch', about: request({ days: 2 }) })).toEqual(once)
  })

  it('refuses what cannot be', () => {
    expect(() => answered(new LaunchDesk(), { question: 'draw', about: { ...about, people: 7 } })).toThrow('`people`')
    expect(() => answered(new LaunchDesk(), { question: 'draw', about: { ...about, daysBefore: 0 } })).toThrow('`daysBefore`')
    expect(() => answered(new LaunchDesk(), { question: 'draw', about: { ...about, title: titleId(999) } })).toThrow('`title`')
  })
})
