import type { TitleId } from '../../../engine/contract/ids'
import type { Device } from '../../../engine/contract/vocabulary'

/** How many titles a newcomer picks. */
export const PICKS = 3

/** A title picked, or let go again; a fourth takes the place of the first. */
export function togglePick(picked: readonly TitleId[], title: TitleId): readonly TitleId[] {
  return picked.includes(title) ? picked.filter((other) => other !== title) : [...picked, title].slice(-PICKS)
}

const PHONE_WIDTH = 600

/** On what a newcomer's own page is shown first: what they hold in hand, or a television. */
export const firstDevice = (windowWidth: number): Device => (windowWidth <= PHONE_WIDTH ? 'phone' : 'television')
