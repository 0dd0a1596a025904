import type { SeriesHook } from '../../../../engine/lab/data/strands/hooks'
import type { StructuresPicture } from '../../../../engine/lab/data/strands/structures'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { titleName } from '../../../wording/title'
import type { About } from './about'
import { BarRows } from './BarRows'
import { Columns } from './Columns'
import { shareCell, shareColumn } from './shares'

interface PlatesProps {
  readonly picture: StructuresPicture
  readonly about: About
}

export const STRUCTURES = ['closed', 'cliffhanger', 'serial'] as const

/** Series by series, the episode that hooks; and by kind of story, who lets the next one run. */
export function HookPlates(props: PlatesProps) {
  return (
    <>
      {props.picture.series.length > 0 && <BySeries {...props} />}
      <OneMore {...props} />
    </>
  )
}

function BySeries({ picture: { series }, about: { side, whom, catalogue, shared } }: PlatesProps) {
  const { strandViews } = useMessages()
  const { structures: say, headed } = strandViews
  const { integer } = useFormat()
  const hooked = series.flatMap(({ hook }) => (hook === null ? [] : [hook]))
  const last = Math.max(1, ...hooked)
  const columns = [
    ...Array.from({ length: last }, (_, at) => ({
      key: String(at + 1),
      name: integer(at + 1),
      value: hooked.filter((hook) => hook === at + 1).length,
    })),
    { key: 'none', name: say.never, value: series.length - hooked.length },
  ]
  const drawn = shared === null ? columns : columns.map((column) => ({ ...column, value: column.value / series.length }))
  const title = headed(say.bySeries, whom)
  const row = ({ title: id, structure, reached, hook }: SeriesHook) => {
    const alike = series.filter((one) => one.hook === hook).length
    return {
      hook: hook === null ? say.never : integer(hook),
      alike,
      ...shareCell(shared, alike, series.length),
      name: titleName(catalogue, id) ?? '',
      kind: say.kinds[structure],
      reached,
    }
  }
  return (
    <Figure
      id={`hooks-${side}`}
      title={title}
      unit={shared === null ? say.bySeriesUnit : say.bySeriesShare}
      sentence={say.bySeriesSentence({ series: series.length, hooked: hooked.length, first: hooked[0] ?? 0, last })}
      how={<p>{say.bySeriesHow}</p>}
      table={{
        columns: [
          { key: 'hook', name: say.hook },
          { key: 'alike', name: say.alike, digits: 0 },
          ...shareColumn(shared, say.bySeriesShare),
          { key: 'name', name: strandViews.titles.name },
          { key: 'kind', name: say.kind },
          { key: 'reached', name: say.saw, digits: 0 },
        ],
        rows: [...series].sort((one, other) => (one.hook ?? Infinity) - (other.hook ?? Infinity)).map(row),
      }}
    >
      <Columns columns={drawn} across={say.across} reach={shared === null ? undefined : 1} title={title} />
    </Figure>
  )
}

function OneMore({ picture: { oneMore }, about: { side, whom, shared } }: PlatesProps) {
  const { strandViews } = useMessages()
  const { structures: say, headed } = strandViews
  const rows = STRUCTURES.flatMap((structure) => {
    const { ended, wentOn } = oneMore[structure]
    return ended === 0 ? [] : [{ key: structure, name: say.kinds[structure], value: wentOn / ended, ended }]
  })
  if (rows.length === 0) return null
  const [most] = [...rows].sort((one, other) => other.value - one.value)
  const title = headed(say.oneMore, whom)
  return (
    <Figure
      id={`one-more-${side}`}
      title={title}
      unit={say.oneMoreUnit}
      sentence={say.oneMoreSentence(most.name, most.value)}
      how={<p>{say.oneMoreHow}</p>}
      table={{
        columns: [
          { key: 'name', name: say.kind },
          { key: 'share', name: `${strandViews.share}, %`, digits: 1 },
          { key: 'ended', name: say.reached, digits: 0 },
        ],
        rows: rows.map(({ name, value, ended }) => ({ name, share: value * 100, ended })),
      }}
    >
      <BarRows rows={rows} digits={0} reach={shared === null ? undefined : 1} asShare title={title} />
    </Figure>
  )
}
