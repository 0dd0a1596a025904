/** Which class each person falls into, by whatever the dots are coloured by. Pure; words come from the messages. */
import type { Constellation } from '../../../../engine/lab/people/constellation'
import type { Messages } from '../../../../i18n/messages'
import type { Layer } from '../../../../i18n/rich'
import { COUNTRIES, DEVICES, GENRES } from '../../../vocabulary'

export const COLOURINGS = ['group', 'genre', 'country', 'household', 'plays', 'device', 'community', 'trueGenre'] as const
export type Colouring = (typeof COLOURINGS)[number]

export const LAYER_OF: { readonly [C in Colouring]: Layer } = {
  group: 'guessed',
  genre: 'recorded',
  country: 'recorded',
  household: 'recorded',
  plays: 'recorded',
  device: 'recorded',
  community: 'truth',
  trueGenre: 'truth',
}

/** The colourings that may be chosen: those of the truth only while it is shown. */
export const colouringsFor = (truth: boolean): readonly Colouring[] =>
  COLOURINGS.filter((colouring) => truth || LAYER_OF[colouring] !== 'truth')

export interface SkyClass {
  readonly key: number
  readonly name: string
  readonly count: number
}

export interface Classed {
  /** By entry: the class's key; {@link NO_CLASS} where there is none. */
  readonly keys: Uint8Array
  /** Those that hold anybody: by their order where they have one, else the fullest first. */
  readonly classes: readonly SkyClass[]
  /** The classes go from less to more. */
  readonly ordered: boolean
}

export const NO_CLASS = 255
/** Lower ends of the bands of titles played. */
const BANDS = [0, 1, 10, 25, 50]

export function classed(sky: Constellation, colouring: Colouring, messages: Messages): Classed {
  const keys = keysOf(sky, colouring)
  const counts = new Map<number, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const ordered = colouring === 'household' || colouring === 'plays'
  const classes = Array.from(counts, ([key, count]) => ({ key, count, name: nameOf(key, colouring, messages) }))
  const byOrder = (one: SkyClass, other: SkyClass) => one.key - other.key
  const bySize = (one: SkyClass, other: SkyClass) =>
    Number(one.key === NO_CLASS) - Number(other.key === NO_CLASS) || other.count - one.count || one.key - other.key
  return { keys, classes: classes.sort(ordered ? byOrder : bySize), ordered }
}

function keysOf(sky: Constellation, colouring: Colouring): Uint8Array {
  switch (colouring) {
    case 'group':
      return sky.guessed.groups
    case 'genre':
      return sky.recorded.genres
    case 'country':
      return sky.countries
    case 'household':
      return sky.sizes
    case 'plays':
      return Uint8Array.from(sky.recorded.plays, bandOf)
    case 'device':
      return sky.recorded.devices
    case 'community':
      return sky.truth?.communities ?? new Uint8Array(sky.profiles.length).fill(NO_CLASS)
    case 'trueGenre':
      return sky.truth?.genres ?? new Uint8Array(sky.profiles.length).fill(NO_CLASS)
  }
}

export function bandOf(plays: number): number {
  let band = 0
  while (band + 1 < BANDS.length && plays >= BANDS[band + 1]) band++
  return band
}

export const PLAY_BANDS = BANDS.map((from, band) => ({ from, to: band + 1 < BANDS.length ? BANDS[band + 1] - 1 : null }))

function nameOf(key: number, colouring: Colouring, { sky, words }: Messages): string {
  if (key === NO_CLASS) return sky.none
  switch (colouring) {
    case 'group':
    case 'genre':
    case 'trueGenre':
      return words.genres[GENRES[key]]
    case 'country':
      return words.countries[COUNTRIES[key]]
    case 'household':
      return sky.members(key)
    case 'plays':
      return sky.playsBand(PLAY_BANDS[key])
    case 'device':
      return words.devices[DEVICES[key]]
    case 'community':
      return sky.community(key + 1)
  }
}
