import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profileId } from '../../src/engine/contract/ids'
import { DEVICES } from '../../src/engine/contract/vocabulary'
import { LESSONS } from '../../src/lessons/lessons'
import { DEFAULT_SCENARIO, KNOB_IDS, KNOBS, type Scenario } from '../../src/scenario/knobs'
import { LAST_DAY } from '../../src/scenario/lastDay'
import { snap } from '../../src/scenario/parse'
import { CLASS_PRESETS } from '../../src/scenario/presets'
import { DEFAULT_LINK, formatLink, type Link, MOST_SEATS, PARTS, parseLink, ROOMS } from '../../src/store/link'
import { viewsIn } from '../../src/store/views'

const knobValue = (id: (typeof KNOB_IDS)[number]): fc.Arbitrary<number | string> => {
  const knob = KNOBS[id]
  if (knob.kind === 'choice') return fc.constantFrom<string>(...knob.choices)
  return fc.double({ min: knob.min, max: knob.max, noNaN: true }).map((value) => snap(knob, value))
}

const scenarios = fc
  .record(Object.fromEntries(KNOB_IDS.map((id) => [id, knobValue(id)])), { requiredKeys: [] })
  .map((changes) => ({ ...DEFAULT_SCENARIO, ...changes }) as Scenario)

const seats = fc.uniqueArray(fc.record({ profile: fc.nat(9999).map(profileId), device: fc.constantFrom(...DEVICES) }), {
  maxLength: MOST_SEATS,
  selector: ({ profile, device }) => `${profile}.${device}`,
})

const lessonPlaces = fc
  .constantFrom(...LESSONS)
  .chain(({ number, steps }) => fc.record({ lesson: fc.constant(number), step: fc.integer({ min: 1, max: steps.length }) }))

const rooms = fc
  .record({
    room: fc.constantFrom(...ROOMS),
    lesson: fc.option(lessonPlaces),
    turn: fc.nat(99),
    choices: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
  })
  .map(({ room, lesson, turn, choices }) => ({
    room,
    lesson: room === 'lessons' ? lesson : null,
    view: viewsIn(room).slice(1)[turn % viewsIn(room).length] ?? null,
    choices: viewsIn(room).length === 0 ? null : choices,
  }))

const rest = fc.record({
  presenter: fc.boolean(),
  hidden: fc.subarray([...PARTS]),
  preset: fc.constantFrom(null, ...CLASS_PRESETS.map(({ id }) => id)),
  scenario: scenarios,
  day: fc.nat(LAST_DAY),
  seats,
  truth: fc.boolean(),
  data: fc.constantFrom('world', 'movielens'),
  acts: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
  engine: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
})

const links: fc.Arbitrary<Link> = fc.tuple(rooms, rest).map(([where, what]) => ({ ...where, ...what }))

describe('a link', () => {
  it('names people of the largest world', () => {
    const { link, problems } = parseLink('#/screen?show=123456.tv,9999999.phone,10000000.tv')
    expect(link.seats.map(({ profile }) => profile)).toEqual([123_456, 9_999_999])
    expect(problems).toMatchObject([{ code: 'mangledLink', value: '10000000.tv' }])
  })

  it('comes back as it was written, without a problem', () => {
    fc.assert(
      fc.property(links, (link) => {
        expect(parseLink(formatLink(link))).toEqual({ link, problems: [] })
      }),
    )
  })

  it('is written one way only: writing what was read changes nothing', () => {
    fc.assert(
      fc.property(links, (link) => {
        const written = formatLink(link)
        expect(formatLink(parseLink(written).link)).toBe(written)
      }),
    )
  })

  it('of any text at all is a whole link, and what could not be read is named', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string().map((text) => `#/screen?${text}`),
      fc.webUrl().map((url) => `#${url}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const { link, problems } = parseLink(text)
        expect(ROOMS).toContain(link.room)
        expect(parseLink(formatLink(link))).toEqual({ link, problems: [] })
        for (const { place } of problems) expect(typeof place).toBe('string')
      }),
    )
  })

  it('keeps all that is sound when any one pair is spoilt', () => {
    fc.assert(
      fc.property(
        links,
        fc.constantFrom('viewrs=9', 'seed=many', 'viewers=5', 'model=oracle', 'show=me', 'truth=perhaps', 'day=-1'),
        (link, bad) => {
          const written = formatLink(link)
          const spoilt = `${written}${written.includes('?') ? '&' : '?'}${bad}`
          const parsed = parseLink(spoilt)
          const key = bad.split('=')[0] ?? ''
          expect(parsed.problems).toHaveLength(1)
          expect(parsed.problems[0]?.place).toBe(key)
          expect(parsed.link.room).toBe(link.room)
          if (key !== 'show') expect(parsed.link.seats).toEqual(link.seats)
          if (key !== 'day') expect(parsed.link.day).toBe(link.day)
          if (key !== 'truth') expect(parsed.link.truth).toBe(link.truth)
          expect(parsed.link.scenario).toEqual(link.scenario)
        },
      ),
    )
  })
})

describe('reading a link', () => {
  it('reads the example of the design', () => {
    const { link, problems } = parseLink('#/screen?seed=1998&viewers=600&day=28&show=12.tv,57.phone&truth=1')
    expect(problems).toEqual([])
    expect(link).toEqual({
      ...DEFAULT_LINK,
      scenario: { ...DEFAULT_SCENARIO, viewers: 600 },
      seats: [
        { profile: 12, device: 'television' },
        { profile: 57, device: 'phone' },
      ],
      truth: true,
    })
  })

  it.each(['', '#', '#/', '#/screen'])('takes %j as the screen of the default world', (hash) => {
    expect(parseLink(hash)).toEqual({ link: DEFAULT_LINK, problems: [] })
  })

  it.each([
    ['#/cinema', 'unknownRoom', 'room'],
    ['#section-2', 'unknownRoom', 'room'],
    ['#/data?viewrs=600', 'unknownKnob', 'viewrs'],
    ['#/data?viewers=12', 'outOfRange', 'viewers'],
    ['#/data?viewers=', 'notANumber', 'viewers'],
    ['#/data?seed=1.5', 'notAStep', 'seed'],
    ['#/data?model=oracle', 'notAChoice', 'model'],
    ['#/data?day=9999', 'outOfRange', 'day'],
    ['#/data?day=soon', 'notANumber', 'day'],
    ['#/data?show=12.tv,x', 'mangledLink', 'show'],
    ['#/data?show=1.tv,2.tv,3.tv,4.tv,5.tv', 'mangledLink', 'show'],
    ['#/data?truth=yes', 'notAChoice', 'truth'],
    ['#/data?%E0%A4%A', 'unknownKnob', '\ufffd%A'],
    ['#/engine?view=launch', 'notAChoice', 'view'],
    ['#/trailers?view=table', 'notAChoice', 'view'],
  ])('names the problem of %s: %s in %s', (hash, code, place) => {
    expect(parseLink(hash).problems).toMatchObject([{ code, place }])
  })

  it('quotes a novel in short, and does not list a thousand problems', () => {
    const { problems } = parseLink(`#/screen?${Array.from({ length: 1000 }, (_, index) => `k${index}=${'x'.repeat(5000)}`).join('&')}`)
    expect(problems.length).toBeLessThanOrEqual(12)
    for (const { value } of problems) expect(value.length).toBeLessThan(80)
  })
})

describe('a link to a view', () => {
  it('names one of its own room’s, and says nothing of the first', () => {
    expect(parseLink('#/trailers?view=launch').link).toMatchObject({ room: 'trailers', view: 'launch' })
    expect(formatLink({ ...DEFAULT_LINK, room: 'trailers', view: 'launch' })).toBe('#/trailers?view=launch')
    expect(parseLink('#/engine?view=guess').link.view).toBeNull()
  })

  it('means nothing where a room has none', () => {
    expect(parseLink('#/screen?view=table')).toMatchObject({ link: { view: null }, problems: [] })
  })
})

describe('a link to a lesson', () => {
  const [lesson] = LESSONS

  it('opens the lesson’s own world on its own day, without naming it', () => {
    const { link, problems } = parseLink('#/lessons?lesson=1&step=3')
    expect(problems).toEqual([])
    expect(link).toMatchObject({ room: 'lessons', lesson: { lesson: 1, step: 3 }, scenario: lesson.scenario, day: lesson.day })
    expect(formatLink(link)).toBe('#/lessons?lesson=1&step=3')
  })

  it('begins at the first step where none is named', () => {
    expect(parseLink('#/lessons?lesson=1').link.lesson).toEqual({ lesson: 1, step: 1 })
  })

  it('names a lesson or a step that there is not', () => {
    expect(parseLink('#/lessons?lesson=9')).toMatchObject({
      link: { room: 'lessons', lesson: null },
      problems: [{ code: 'notAChoice', place: 'lesson', value: '9' }],
    })
    expect(parseLink('#/lessons?lesson=1&step=90')).toMatchObject({
      link: { lesson: { lesson: 1, step: 1 } },
      problems: [{ code: 'outOfRange', place: 'step', value: '90', min: 1, max: lesson.steps.length }],
    })
  })

  it('means nothing in another room', () => {
    expect(parseLink('#/screen?lesson=1')).toMatchObject({ link: { lesson: null }, problems: [{ code: 'unknownKnob', place: 'lesson' }] })
  })
})

describe('a link for a class', () => {
  it('opens a preset by its name, and says only where it differs', () => {
    const { link, problems } = parseLink('#/screen?preset=sixtyDays&day=12&presenter=1&hide=time,menu')
    expect(problems).toEqual([])
    expect(link).toMatchObject({ preset: 'sixtyDays', day: 12, presenter: true, hidden: ['time', 'menu'] })
    expect(link.scenario.viewers).toBe(150)
    expect(link.seats).toHaveLength(2)
    expect(formatLink(link)).toBe('#/screen?preset=sixtyDays&day=12&presenter=1&hide=time,menu')
  })

  it('names what it cannot hide, and hides the rest', () => {
    const { link, problems } = parseLink('#/screen?hide=menu,roof,time&presenter=yes&preset=nobody')
    expect(link).toMatchObject({ hidden: ['time', 'menu'], presenter: false, preset: null })
    expect(problems.map(({ code, place, value }) => [code, place, value])).toEqual([
      ['notAChoice', 'preset', 'nobody'],
      ['notAChoice', 'hide', 'roof'],
      ['notAChoice', 'presenter', 'yes'],
    ])
  })

  it.each(CLASS_PRESETS)('preset $id opens in a world that a class need not wait for', ({ scenario, people }) => {
    expect(scenario.viewers * scenario.titles).toBeLessThanOrEqual(200 * 100)
    expect(people.length).toBeLessThanOrEqual(MOST_SEATS)
  })
})
