import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, minute, profileId, titleId, viewerId } from '../../../src/engine/contract/ids'
import type { Act, DatedAct } from '../../../src/engine/lab/acts'
import { LAST_DAY } from '../../../src/scenario/lastDay'
import { formatActs, parseActs } from '../../../src/store/keep/actsLink'
import { formatEvening, parseEvening } from '../../../src/store/keep/eveningText'
import { DEFAULT_LINK } from '../../../src/store/link'

const title = fc.nat({ max: 9999 }).map(titleId)
const device = fc.constantFrom('television', 'computer', 'tablet', 'phone')
const profile = fc.nat({ max: 99_999 }).map(profileId)
const value = fc.double({ min: -9, max: 9, noNaN: true }).map((number) => number + 0)
const of = fc.record({ profile, at: fc.nat({ max: 1_000_000_000 }).map(minute), kind: fc.constantFrom('looked', 'play'), title })
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('join'),
    titles: fc.array(title, { minLength: 1, maxLength: 3 }),
    country: fc.constantFrom('FR', 'SN'),
    device,
  }),
  fc.record(
    { kind: fc.constant('watch'), title, minutes: value, device, episode: fc.nat({ max: 1_000_000_000 }) },
    { requiredKeys: ['kind', 'title', 'minutes', 'device'] },
  ),
  fc.record({ kind: fc.constant('search'), title: fc.option(title), device }),
  fc.record({ kind: fc.constant('rate'), title, thumb: fc.constantFrom(1, -1) }),
  fc.record({ kind: fc.constant('list'), title, on: fc.boolean() }),
  fc.record(
    { kind: fc.constantFrom('takeAway', 'putBack'), event: fc.nat({ max: 1_000_000_000 }), of },
    { requiredKeys: ['kind', 'event'] },
  ),
  fc.record({ kind: fc.constant('mask'), signal: fc.constantFrom('titles', 'howLong', 'country'), masked: fc.boolean() }),
  fc.record({ kind: fc.constant('forget'), profile, forgotten: fc.boolean() }),
  fc.record({ kind: fc.constant('reset'), profile }),
  fc.record({ kind: fc.constant('share'), profile, shared: fc.boolean() }),
  fc.record(
    {
      kind: fc.constant('tweak'),
      viewer: fc.nat({ max: 1_000_000_000 }).map(viewerId),
      trait: fc.nat({ max: 1_000_000_000 }),
      value,
      was: value,
    },
    { requiredKeys: ['kind', 'viewer', 'trait', 'value'] },
  ),
  fc.record(
    {
      kind: fc.constant('invite'),
      people: fc.array(
        fc.record(
          {
            like: fc.option(fc.nat({ max: 1_000_000_000 }).map(viewerId)),
            likeProfile: profile,
            name: fc.string({ unit: 'grapheme', maxLength: 12 }),
          },
          { requiredKeys: ['like', 'name'] },
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      profiles: fc.array(profile, { minLength: 1, maxLength: 4 }),
    },
    { requiredKeys: ['kind', 'people'] },
  ),
  fc.record(
    {
      kind: fc.constant('ask'),
      signals: fc.subarray(['titles', 'when', 'device'] as const, { minLength: 1 }),
      forced: fc.boolean(),
      who: fc.oneof(
        fc.record({ of: fc.constant('everybody') }),
        fc.record({ of: fc.constant('some'), share: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0) }),
        fc.record({ of: fc.constant('household'), profile }),
      ),
      explained: fc.boolean(),
    },
    { requiredKeys: ['kind', 'signals', 'forced'] },
  ),
  fc.record({ kind: fc.constant('remove'), profiles: fc.array(profile, { minLength: 1, maxLength: 3 }), removed: fc.boolean() }),
)
const acts: fc.Arbitrary<readonly DatedAct[]> = fc
  .array(fc.record({ day: fc.nat({ max: 730 }).map(day), act }), { maxLength: 6 })
  .map((some) => some.map((one, order) => structuredClone({ ...one, order })))
const evening = acts.map((some) => ({ link: { ...DEFAULT_LINK, day: 12, engine: '2' }, acts: some }))

const read = (text: string) => parseEvening(text, 'evening.json')

describe('an evening', () => {
  it('comes back from its text as it was', () => {
    fc.assert(
      fc.property(evening, (one) => {
        expect(read(formatEvening(one))).toEqual({ evening: one, problems: [] })
      }),
      { numRuns: 60 },
    )
  })

  it('with any byte turned or anything cut off is refused in words, or the same', () => {
    const damage = fc.record({ at: fc.nat({ max: 1_000_000_000 }), bit: fc.integer({ min: 0, max: 7 }), cut: fc.boolean() })
    fc.assert(
      fc.property(evening, damage, (one, { at, bit, cut }) => {
        const bytes = new TextEncoder().encode(formatEvening(one))
        const place = at % bytes.length
        if (!cut) bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
        const found = read(new TextDecoder().decode(cut ? bytes.subarray(0, place) : bytes))
        if ('refused' in found) expect(found.refused).toMatchObject({ place: 'evening.json', code: expect.stringMatching(/^file/) })
        else expect(found).toEqual({ evening: one, problems: [] })
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    [731, 731],
    [3660, 3660],
    [LAST_DAY + 90, LAST_DAY],
  ])('of day %i comes back on day %i', (lived, back) => {
    const text = formatEvening({ link: { ...DEFAULT_LINK, day: lived }, acts: [] })
    expect(read(text)).toMatchObject({ evening: { link: { day: back } }, problems: [] })
  })

  it.each([
    ['cut in half', formatEvening({ link: DEFAULT_LINK, acts: [] }).slice(0, 60), 'fileCut'],
    ['no text of ours', 'name,age\nMax,12', 'fileNotOurs'],
    ['other JSON', '{"type":"FeatureCollection"}', 'fileNotOurs'],
    ['nothing', '', 'fileNotOurs'],
    ['changed by hand', formatEvening({ link: DEFAULT_LINK, acts: [] }).replace('screen', 'people'), 'fileChanged'],
    ['far too large', ' '.repeat(2_000_001), 'fileTooLarge'],
  ])('that is %s is refused by that name', (_, text, code) => {
    expect(read(text)).toMatchObject({ refused: { code, place: 'evening.json' } })
  })

  it('of another version keeps what can be read of it, and names the rest', () => {
    const rate = { day: day(1), order: 0, act: { kind: 'rate', title: titleId(1), thumb: 1 } } as const
    const strange = { ...rate, act: { kind: 'applaud', title: titleId(1) } } as unknown as DatedAct
    const text = formatEvening({ link: { ...DEFAULT_LINK, engine: '1' }, acts: [strange, rate] })
    expect(read(text)).toMatchObject({
      evening: { link: { engine: '1' }, acts: [{ ...rate, order: 1 }] },
      problems: [{ code: 'unknownAct', place: 'acts', value: '1' }],
    })
  })
})

describe('acts in a link', () => {
  it('come back as they were, also after an address has read them', () => {
    fc.assert(
      fc.property(acts, (some) => {
        const query = new URLSearchParams(`acts=${formatActs(some)}`)
        expect(parseActs(query.get('acts') ?? '')).toEqual({ acts: some, problems: [] })
      }),
      { numRuns: 100 },
    )
  })

  it('of any text are read or named, one by one', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { acts: some, problems } = parseActs(text)
        expect(some.length + problems.length).toBe(text === '' ? 0 : text.split('~').length)
      }),
    )
    expect(parseActs('1,rate,5,1~1,rate,5,3~x').problems.map(({ value: number }) => number)).toEqual(['2', '3'])
  })
})
