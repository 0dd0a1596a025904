import type { LengthsPicture } from '../../../../engine/lab/data/strands/lengths'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { About } from './about'
import { Columns } from './Columns'
import { shareCell, shareColumn } from './shares'

interface PlatesProps {
  readonly picture: LengthsPicture
  readonly about: About
}

/** How far titles are watched, and how many episodes in one go. */
export function LengthsPlates({ picture, about }: PlatesProps) {
  return (
    <>
      <Reached picture={picture} about={about} />
      <Pace picture={picture} about={about} />
    </>
  )
}

type Classes = readonly { readonly key: string; readonly name: string; readonly value: number }[]

/** Counts, or beside another picture their shares of all. */
function inShares(columns: Classes, shared: About['shared']): Classes {
  const all = columns.reduce((sum, { value }) => sum + value, 0)
  return shared === null ? columns : columns.map((column) => ({ ...column, value: column.value / Math.max(1, all) }))
}

function Reached({ picture: { reached }, about: { side, whom, shared } }: PlatesProps) {
  const { strandViews } = useMessages()
  const { howLong: say, headed } = strandViews
  const { integer } = useFormat()
  const title = headed(say.reached, whom)
  const all = reached.reduce((sum, count) => sum + count, 0)
  const width = 100 / reached.length
  const columns = reached.map((value, at) => ({ key: String(at), name: integer(at * width), value }))
  return (
    <Figure
      id={`reached-${side}`}
      title={title}
      unit={shared === null ? say.reachedUnit : strandViews.beside.begun}
      sentence={say.sentence((reached.at(-1) ?? 0) / all, reached[0] / all)}
      how={<p>{say.how}</p>}
      table={{
        columns: [
          { key: 'reached', name: say.reachedAcross },
          ...shareColumn(shared, strandViews.beside.begun),
          { key: 'count', name: say.count, digits: 0 },
        ],
        rows: columns.map(({ name, value }, at) => ({
          reached: `${name}–${integer((at + 1) * width)}`,
          ...shareCell(shared, value, all),
          count: value,
        })),
      }}
    >
      <Columns columns={inShares(columns, shared)} across={say.reachedAcross} reach={shared?.reached} title={title} />
    </Figure>
  )
}

function Pace({ picture: { pace, binge }, about: { side, whom, shared } }: PlatesProps) {
  const { strandViews } = useMessages()
  const { howLong: say, headed } = strandViews
  const { integer } = useFormat()
  const title = headed(say.pace, whom)
  if (binge === null) return null
  const sittings = pace.reduce((sum, count) => sum + count, 0)
  const columns = pace.map((value, at) => ({
    key: String(at),
    name: at === pace.length - 1 ? say.andMore(at + 1) : integer(at + 1),
    value,
  }))
  return (
    <Figure
      id={`pace-${side}`}
      title={title}
      unit={shared === null ? say.paceUnit : strandViews.beside.sittings}
      sentence={say.binge(binge)}
      how={<p>{say.how}</p>}
      table={{
        columns: [
          { key: 'episodes', name: say.paceAcross },
          ...shareColumn(shared, strandViews.beside.sittings),
          { key: 'count', name: say.sittings, digits: 0 },
        ],
        rows: columns.map(({ name, value }) => ({ episodes: name, ...shareCell(shared, value, sittings), count: value })),
      }}
    >
      <Columns columns={inShares(columns, shared)} across={say.paceAcross} reach={shared?.pace} title={title} />
    </Figure>
  )
}
