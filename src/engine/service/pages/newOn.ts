/** Which titles are new on a day: those that came into the catalogue during the last four weeks, and not with the opening. */
import type { PublicCatalogue } from '../../contract/catalogue'
import type { Day } from '../../contract/ids'

const NEW_FOR_DAYS = 28

/** By title: 1 where it is new on a day; null where nothing is. */
export function newOn({ titles }: PublicCatalogue, today: Day): Uint8Array | null {
  const isNew = Uint8Array.from(titles, ({ releasedOn }) =>
    releasedOn > 0 && releasedOn <= today && today - releasedOn < NEW_FOR_DAYS ? 1 : 0,
  )
  return isNew.includes(1) ? isNew : null
}
