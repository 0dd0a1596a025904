/**
 * Answers: what would so many people's home pages look like, hung side by side?
 *
 * Each page is what the service would show its person on a television at the usual hour: its first titles in the order in
 * which they stand, row after row, so that a short first row leaves no hole. Looking at the wall shows nobody anything and
 * fixes no trailer.
 */
import { type ProfileId, profileId, type TitleId } from '../contract/ids'
import { type Evening, nowFor } from './evening'
import { personCard } from './personCards'
import type { PersonCard } from './snapshot'

export interface WallRequest {
  readonly profiles: readonly ProfileId[]
  /** Of each page, so many rows of so many titles; no row of the page gives more than fit in one. */
  readonly rows: number
  readonly columns: number
}

export interface WallPage {
  readonly person: PersonCard
  readonly rows: readonly (readonly TitleId[])[]
}

export function wallOf(evening: Evening, { profiles, rows, columns }: WallRequest): readonly WallPage[] {
  const { world, service } = evening
  return profiles
    .filter((profile) => Number.isInteger(profile) && profile >= 0 && profile < world.profileCount && !world.isGone(profile))
    .map((profile) => {
      const seat = { profile: profileId(profile), device: 'television' } as const
      const page = service.desk.openPage({ ...seat, at: nowFor(evening, seat) })
      return {
        person: personCard(evening, seat.profile),
        rows: inRows(
          page.rows.flatMap(({ titles }) => titles.slice(0, columns)),
          { rows, columns },
        ),
      }
    })
}

function inRows(titles: readonly TitleId[], { rows, columns }: Pick<WallRequest, 'rows' | 'columns'>): readonly (readonly TitleId[])[] {
  const filled = Math.min(rows, Math.ceil(titles.length / columns))
  return Array.from({ length: filled }, (_, row) => titles.slice(row * columns, (row + 1) * columns))
}
