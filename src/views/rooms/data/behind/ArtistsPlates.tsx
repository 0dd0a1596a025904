import type { ArtistMinutes, ArtistsPicture } from '../../../../engine/lab/data/strands/artists'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { About } from './about'
import { BarRows } from './BarRows'
import { shareCell, shareColumn } from './shares'

const MINUTES = 60

/** Actors, and directors, by the hours of the titles that they are in. */
export function ArtistsPlates({ picture, about }: { readonly picture: ArtistsPicture; readonly about: About }) {
  return (
    <>
      <Ranking kind="actors" artists={picture.actors} all={picture.minutes} about={about} />
      <Ranking kind="directors" artists={picture.directors} all={picture.minutes} about={about} />
    </>
  )
}

interface RankingProps {
  readonly kind: 'actors' | 'directors'
  readonly artists: readonly ArtistMinutes[]
  readonly all: number
  readonly about: About
}

function Ranking({ kind, artists, all, about: { side, whom, catalogue, shared } }: RankingProps) {
  const { strandViews } = useMessages()
  const { artists: say, hours, headed } = strandViews
  const rows = artists.map(({ artist, minutes, titles }) => ({
    key: String(artist),
    name: catalogue.artists[artist]?.name ?? '',
    value: minutes / MINUTES,
    drawn: shared === null ? minutes / MINUTES : minutes / all,
    titles,
  }))
  const title = headed(say[kind], whom)
  const [first] = rows
  if (first === undefined) return null
  return (
    <Figure
      id={`${kind}-${side}`}
      title={title}
      unit={shared === null ? say.unit : strandViews.beside.hours}
      sentence={say.sentence(first.name, first.value, all / MINUTES)}
      how={<p>{say.how}</p>}
      table={{
        columns: [
          { key: 'name', name: say.name },
          ...shareColumn(shared, strandViews.beside.hours),
          { key: 'value', name: hours, digits: 1 },
          { key: 'titles', name: say.count, digits: 0 },
        ],
        rows: rows.map(({ name, value, titles }) => ({ name, ...shareCell(shared, value * MINUTES, all), value, titles })),
      }}
    >
      <BarRows
        rows={rows.map(({ key, name, drawn }) => ({ key, name, value: drawn }))}
        digits={1}
        reach={shared?.[kind]}
        asShare={shared !== null}
        title={title}
      />
    </Figure>
  )
}
