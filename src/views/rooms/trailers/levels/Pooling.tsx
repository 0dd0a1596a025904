import { lazy, Suspense } from 'react'
import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { ASPECTS, COUNTRIES } from '../../../vocabulary'
import { estimateOf } from '../intervals'
import { useCampaignWords } from '../useCampaignWords'

const DotChart = lazy(async () => ({ default: (await import('../../../charts/DotChart')).DotChart }))

/** Shares as counted, and as believed once small groups have borrowed. */
export function Pooling({ answer }: { readonly answer: LevelsAnswer }) {
  const { charts, words } = useMessages()
  const { decimal, integer } = useFormat()
  const { levels, timed } = useCampaignWords()
  const say = levels.pooling
  const { cells, whole, misses } = answer.pooling
  const nameOf = (group: number, country: number): string =>
    `${group < ASPECTS.length ? timed.groups[ASPECTS[group]] : timed.groups.unknown}, ${words.countries[COUNTRIES[country]]}`
  const points = (of: 'raw' | 'believed') =>
    cells.map((cell) => ({ x: cell.shown, y: 100 * cell[of], name: nameOf(cell.group, cell.country) }))
  const in100 = (share: number): string => decimal(100 * share, 1)
  return (
    <Figure
      id="pooling"
      title={say.title}
      unit={say.unit}
      how={say.how}
      sentence={say.sentence({ raw: estimateOf(misses.raw), believed: estimateOf(misses.believed), whole: estimateOf(misses.whole) })}
      numbers={{
        columns: [
          { key: 'group', name: say.group },
          { key: 'people', name: say.people, numeric: true },
          { key: 'counted', name: say.counted, numeric: true },
          { key: 'believed', name: say.believed, numeric: true },
          { key: 'trust', name: say.trust, numeric: true },
          { key: 'came', name: say.came, numeric: true },
        ],
        lines: linesOf(cells, { nameOf, in100, integer, decimal }),
      }}
      legend={[
        { name: say.counted, mark: 'hollow' },
        { name: say.believed, mark: 'dotGuessed' },
        { name: say.whole, mark: 'thin' },
      ]}
    >
      <Suspense fallback={<p>{charts.loading}</p>}>
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
      </Suspense>
    </Figure>
  )
}

interface Wording {
  readonly nameOf: (group: number, country: number) => string
  readonly in100: (share: number) => string
  readonly integer: (value: number) => string
  readonly decimal: (value: number, digits: number) => string
}

/** The largest groups first. */
const linesOf = (cells: LevelsAnswer['pooling']['cells'], { nameOf, in100, integer, decimal }: Wording) =>
  [...cells]
    .sort((a, b) => b.shown - a.shown)
    .map(({ group, country, shown, raw, believed, trust, came }) => ({
      key: `${group} ${country}`,
      cells: {
        group: nameOf(group, country),
        people: integer(shown),
        counted: in100(raw),
        believed: in100(believed),
        trust: decimal(trust, 2),
        came: in100(came),
      },
    }))
