/** Whose pages are shown, as a link writes it: `12.tv,57.phone`. */
import type { Device } from '../engine/contract/vocabulary'
import type { Seat } from '../engine/lab/snapshot'
import { profileOf } from '../worker/pageIds'

/** The largest world, and the places spare in it. */
const HIGHEST_PROFILE = 9_999_999

const DEVICE_WORDS: { readonly [D in Device]: string } = { television: 'tv', computer: 'computer', tablet: 'tablet', phone: 'phone' }
const DEVICE_OF = new Map<string, Device>([
  ['tv', 'television'],
  ['computer', 'computer'],
  ['tablet', 'tablet'],
  ['phone', 'phone'],
])

export const wordOfSeat = ({ profile, device }: Seat): string => `${profile}.${DEVICE_WORDS[device]}`

export const sameSeats = (one: readonly Seat[], other: readonly Seat[]): boolean =>
  one.length === other.length && one.every((seat, at) => other[at] !== undefined && sameSeat(seat, other[at]))

/** Null where it names nobody. */
export function readSeat(text: string): Seat | null {
  const [, digits = '', word = ''] = /^(\d{1,7})\.([a-z]+)$/.exec(text) ?? []
  const device = DEVICE_OF.get(word)
  const profile = Number(digits)
  return device === undefined || profile > HIGHEST_PROFILE ? null : { profile: profileOf(profile), device }
}

export const sameSeat = (a: Seat, b: Seat): boolean => a.profile === b.profile && a.device === b.device
