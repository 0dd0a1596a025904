import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Constellation } from '../../../../src/engine/lab/people/constellation'
import type { Whereabouts } from '../../../../src/engine/lab/people/whereabouts'
import { en } from '../../../../src/i18n/messages/en'
import { bandOf, classed, colouringsFor, NO_CLASS } from '../../../../src/views/rooms/people/sky/classes'
import { paintsFor } from '../../../../src/views/rooms/people/sky/colours'
import { toPlace, toScreen } from '../../../../src/views/rooms/people/sky/drawSky'
import { countOf, EVERYBODY, isEverybody, passing } from '../../../../src/views/rooms/people/sky/filter'
import { dotAt, nextDot } from '../../../../src/views/rooms/people/sky/pick'
import { coloursOf, skyPicture } from '../../../../src/views/rooms/people/sky/picture'
import { dayAt, profileOf } from '../../../../src/worker/pageIds'

/** Four people; the third has done nothing yet, the last has left. */
const SKY: Constellation = {
  day: dayAt(3),
  profiles: Int32Array.from([0, 1, 2, 5]),
  names: ['Zoé Müller', 'Imane Diallo', '田中 花子', 'Zoe Smith'],
  faces: Uint32Array.from([1, 2, 3, 4]),
  households: Int32Array.from([0, 0, 1, 2]),
  sizes: Uint8Array.from([2, 2, 1, 1]),
  countries: Uint8Array.from([0, 0, 4, 5]),
  languages: Uint8Array.from([0, 0, 1, 0]),
  gone: Uint8Array.from([0, 0, 0, 1]),
  recorded: {
    plays: Uint16Array.from([4, 30, 0, 9]),
    devices: Uint8Array.from([0, 3, NO_CLASS, 0]),
    genres: Uint8Array.from([1, 0, NO_CLASS, 1]),
  },
  guessed: {
    x: Float32Array.from([0, 1, 0, -1]),
    y: Float32Array.from([1, 0, 0, 0]),
    known: Uint8Array.from([1, 1, 0, 1]),
    groups: Uint8Array.from([2, 2, NO_CLASS, 3]),
    explained: 0.5,
  },
  truth: null,
}
const ALL = new Uint8Array(4).fill(1)
const PAINTS = paintsFor(true)

describe('classes of people', () => {
  it('hold everybody once, the fullest first, those without last', () => {
    const { classes } = classed(SKY, 'group', en)
    expect(classes.map(({ key, count }) => [key, count])).toEqual([
      [2, 2],
      [3, 1],
      [NO_CLASS, 1],
    ])
    expect(classes[0]?.name).toBe(en.words.genres.thriller)
  })

  it('go from less to more where they have an order', () => {
    expect(classed(SKY, 'plays', en).classes.map(({ key }) => key)).toEqual([0, 1, 3])
    expect(classed(SKY, 'household', en).classes.map(({ name }) => name)).toEqual(['one person', '2 people'])
    expect([0, 1, 9, 10, 24, 25, 49, 50, 900].map(bandOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4])
  })

  it('of the truth are offered only while it is shown', () => {
    expect(colouringsFor(false)).not.toContain('community')
    expect(colouringsFor(true)).toContain('trueGenre')
    expect(classed(SKY, 'community', en).classes.map(({ key }) => key)).toEqual([NO_CLASS])
  })

  it('keep their colour when others are not there', () => {
    const some = coloursOf(classed(SKY, 'group', en), PAINTS)
    expect(some.get(2)).toBe(PAINTS.hues[2])
    expect(some.get(NO_CLASS)).toBe(PAINTS.faint)
    const ramp = coloursOf(classed(SKY, 'plays', en), PAINTS)
    expect([...ramp.values()]).toEqual([PAINTS.ramp[0], PAINTS.ramp[2], PAINTS.ramp[4]])
  })
})

describe('a search', () => {
  it('takes no account of accents and case, and finds any script', () => {
    expect([...passing(SKY, { ...EVERYBODY, name: ' ZOE' })]).toEqual([1, 0, 0, 1])
    expect([...passing(SKY, { ...EVERYBODY, name: '花' })]).toEqual([0, 0, 1, 0])
  })

  it('narrows by each filter, and never widens', () => {
    const any = fc.record({
      name: fc.constantFrom('', 'z', 'i'),
      country: fc.constantFrom(null, 0, 4),
      size: fc.constantFrom(null, 1, 2),
      band: fc.constantFrom(null, 0, 1),
      genre: fc.constantFrom(null, 0, 1),
    })
    fc.assert(
      fc.property(any, (filter) => {
        const found = passing(SKY, filter)
        for (const key of ['country', 'size', 'band', 'genre'] as const) {
          expect(countOf(found)).toBeLessThanOrEqual(countOf(passing(SKY, { ...filter, [key]: null })))
        }
        if (isEverybody(filter)) expect(countOf(found)).toBe(4)
      }),
    )
  })
})

describe('picking', () => {
  const dots = { x: SKY.guessed.x, y: SKY.guessed.y, open: ALL }

  it('takes the nearest within reach, and none beyond it', () => {
    expect(dotAt(dots, { x: 0.1, y: 0.9 }, 0.5)).toBe(0)
    expect(dotAt(dots, { x: 3, y: 3 }, 0.5)).toBe(-1)
    expect(dotAt({ ...dots, open: Uint8Array.from([0, 1, 1, 1]) }, { x: 0, y: 1 }, 0.5)).toBe(-1)
  })

  it('by arrows goes where the arrow points, and stays where nothing is', () => {
    expect(nextDot(dots, 2, 'right')).toBe(1)
    expect(nextDot(dots, 2, 'left')).toBe(3)
    expect(nextDot(dots, 2, 'up')).toBe(0)
    expect(nextDot(dots, 2, 'down')).toBe(-1)
  })

  it('by arrows only ever moves ahead', () => {
    const place = fc.float({ min: -2, max: 2, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 30 }),
        fc.constantFrom('left', 'right', 'up', 'down'),
        (places, way) => {
          const x = Float32Array.from(places, ([one]) => one)
          const y = Float32Array.from(places, ([, two]) => two)
          const next = nextDot({ x, y, open: new Uint8Array(x.length).fill(1) }, 0, way)
          if (next < 0) return
          const ahead = { left: x[0] - x[next], right: x[next] - x[0], up: y[next] - y[0], down: y[0] - y[next] }[way]
          expect(ahead).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('finds on the screen what was put there, at any zoom', () => {
    const screen = { width: 700, height: 420 }
    const near = fc.double({ min: -3, max: 3, noNaN: true })
    const shift = fc.integer({ min: -2000, max: 2000 })
    fc.assert(
      fc.property(near, near, fc.tuple(fc.double({ min: 0.7, max: 40, noNaN: true }), shift, shift), (x, y, [k, left, top]) => {
        const view = { k, x: left, y: top }
        const back = toPlace(toScreen({ x, y }, view, screen), view, screen)
        expect(back.x).toBeCloseTo(x, 6)
        expect(back.y).toBeCloseTo(y, 6)
      }),
    )
  })
})

describe('the picture', () => {
  const parts = {
    sky: SKY,
    map: 'guessed' as const,
    found: ALL,
    chosen: profileOf(0),
    whatIf: null,
    nearest: [profileOf(5), profileOf(77)],
    keys: SKY.guessed.groups,
    colours: new Map<number, string>(),
    paints: PAINTS,
  }

  it('joins the person to the nearest who are there, and rings those at home', () => {
    const picture = skyPicture(parts)
    expect(picture.chosen).toBe(0)
    expect(picture.nearest).toEqual([3])
    expect(picture.housemates).toEqual([1])
    expect([...picture.hollow]).toEqual([0, 0, 1, 1])
    expect(picture.x).toBe(SKY.guessed.x)
  })

  it('moves her dot and her threads alone, had she been so', () => {
    const person = { profile: profileOf(1) } as Whereabouts['nearest'][number]['person']
    const whatIf: Whereabouts = { place: { x: 0.5, y: -0.5 }, nearest: [{ person, likeness: 0.9 }], genres: [] }
    const picture = skyPicture({ ...parts, whatIf })
    expect([...picture.x]).toEqual([0.5, 1, 0, -1])
    expect(picture.nearest).toEqual([1])
    expect([...SKY.guessed.x]).toEqual([0, 1, 0, -1])
  })

  it('has nobody in the middle of it where nobody is chosen', () => {
    const picture = skyPicture({ ...parts, chosen: profileOf(99) })
    expect(picture.chosen).toBe(-1)
    expect(picture.housemates).toEqual([])
  })
})
