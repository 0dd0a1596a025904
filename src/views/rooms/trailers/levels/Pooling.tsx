import { lazy } from 'react'
import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Legend } from '../../../charts/Legend'
import { Plot } from '../../../charts/Plot'
import type { FigureTable } from '../../../charts/table'
import { ASPECTS, COUNTRIES } from '../../../vocabulary'
import { estimateOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'

const DotChart = lazy(async () => ({ default: (await import('../../../charts/DotChart')).DotChart }))

/** Shares as counted, and as believed once small groups have borrowed. */
export function Pooling({ answer }: { readonly answer: LevelsAnswer }) {
  const { words } = useMessages()
  const { decimal, integer } = useFormat()
  const { levels, timed } = useCampaignWords()
  const say = levels.pooling
  const { cells, whole, misses } = answer.pooling
  const nameOf = (group: number, country: number): string =>
    `${group < ASPECTS.length ? timed.groups[ASPECTS[group]] : timed.groups.unknown}, ${words.countries[COUNTRIES[country]]}`
  const points = (of: 'raw' | 'believed') =>
    cells.map((cell) => ({ x: cell.shown, y: 100 * cell[of], name: nameOf(cell.group, cell.country) }))
  return (
    <Figure
      id="pooling"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={say.sentence({ raw: estimateOf(misses.raw), believed: estimateOf(misses.believed), whole: estimateOf(misses.whole) })}
      table={tableOf(cells, levels, nameOf)}
      legend={
        <Legend
          entries={[
            { name: say.counted, mark: 'hollow', layer: 'recorded' },
            { name: say.believed, mark: 'dot', layer: 'guessed' },
            { name: say.whole, mark: 'line', layer: 'ink', dashes: '6 4', width: 1 },
          ]}
        />
      }
    >
      <Plot height={320}>
        <DotChart
          xName={say.people}
          xWords={(value) => integer(value)}
          yWords={(value) => decimal(value, 0)}
          level={{ y: 100 * whole, name: say.whole }}
          dots={[
            { key: 'raw', name: say.counted, look: 'hollow', points: points('raw') },
            { key: 'believed', name: say.believed, look: 'guessed', points: points('believed') },
          ]}
        />
      </Plot>
    </Figure>
  )
}

type Cells = LevelsAnswer['pooling']['cells']

/** The largest groups first. */
function tableOf(
  cells: Cells,
  levels: ReturnType<typeof useCampaignWords>['levels'],
  nameOf: (group: number, country: number) => string,
): FigureTable {
  const say = levels.pooling
  return {
    columns: [
      { key: 'group', name: say.group },
      { key: 'people', name: say.people, digits: 0 },
      { key: 'counted', name: say.counted, unit: levels.perHundred, digits: 1 },
      { key: 'believed', name: say.believed, unit: levels.perHundred, digits: 1 },
      { key: 'trust', name: say.trust, digits: 2 },
      { key: 'came', name: say.came, unit: levels.perHundred, digits: 1 },
    ],
    rows: [...cells]
      .sort((a, b) => b.shown - a.shown)
      .map(({ group, country, shown, raw, believed, trust, came }) => ({
        group: nameOf(group, country),
        people: shown,
        counted: 100 * raw,
        believed: 100 * believed,
        trust,
        came: 100 * came,
      })),
  }
}
