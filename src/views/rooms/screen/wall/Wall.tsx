import { memo } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import type { WallPage } from '../../../../engine/lab/wall'
import { useFirstMessages } from '../../../../store/language'
import { Portrait } from '../../../art/Portrait'
import { Poster } from '../../../art/Poster'
import type { WallShape } from './useWallShape'
import './Wall.css'

interface WallProps {
  /** Null for a page that does not hang yet, or for all of them. */
  readonly pages: readonly (WallPage | null)[] | null
  readonly shape: WallShape
  readonly catalogue: PublicCatalogue | null
  readonly lit: TitleId | null
}

/** Home pages of real profiles, hung side by side; one title is lit wherever it stands. */
export function Wall({ pages, shape, catalogue, lit }: WallProps) {
  const { minute } = useFirstMessages()
  const places = shape.across * shape.down
  return (
    <ul
      className="wall"
      aria-label={minute.wall.name}
      data-testid="wall"
      data-columns={shape.columns}
      style={{
        gridTemplateColumns: `repeat(${shape.across}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${shape.down}, minmax(0, 1fr))`,
      }}
    >
      {(pages ?? emptyPlaces(places))
        .slice(0, places)
        .map((page, place) =>
          page === null || catalogue === null ? (
            <li key={PLACES[place]} className="wall-page wall-page-empty" />
          ) : (
            <Page
              key={page.person.profile}
              page={page}
              catalogue={catalogue}
              lit={page.rows.some((row) => lit !== null && row.includes(lit)) ? lit : null}
            />
          ),
        )}
    </ul>
  )
}

/** As many as the largest wall has. */
const PLACES = Array.from({ length: 18 }, (_, place) => `place ${place}`)
const emptyPlaces = (count: number): readonly null[] => PLACES.slice(0, count).map(() => null)

interface PageProps {
  readonly page: WallPage
  readonly catalogue: PublicCatalogue
  /** Null where the lit title does not stand on this page. */
  readonly lit: TitleId | null
}

const Page = memo(function Page({ page: { person, rows }, catalogue, lit }: PageProps) {
  return (
    <li className={lit === null ? 'wall-page' : 'wall-page wall-page-lit'} data-testid="wall-page">
      <span className="wall-person">
        <Portrait seed={person.portraitSeed} />
        <span className="wall-name">{person.name}</span>
      </span>
      <span className="wall-rows">
        {rows.map((row, index) => (
          // A row is its place from the top: what stands in it changes, and nothing is carried over.
          <Row key={ROW_NAMES[index]} titles={row} catalogue={catalogue} lit={lit !== null && row.includes(lit) ? lit : null} />
        ))}
      </span>
    </li>
  )
})

const ROW_NAMES = ['first', 'second', 'third']

interface RowProps extends Pick<PageProps, 'catalogue' | 'lit'> {
  readonly titles: readonly TitleId[]
}

const Row = memo(
  function Row({ titles, catalogue, lit }: RowProps) {
    return (
      <span className="wall-row">
        {titles.map((title, column) => (
          // A tile is its place in the row: another title there is another picture in the same frame, and nothing is built anew.
          <span key={PLACES[column]} className={title === lit ? 'wall-tile wall-tile-lit' : 'wall-tile'}>
            <Poster title={catalogue.titles[title]} named={false} />
          </span>
        ))}
      </span>
    )
  },
  (before, now) => before.lit === now.lit && before.catalogue === now.catalogue && before.titles.join() === now.titles.join(),
)
