import { lazy } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Felt } from '../../../../engine/lab/data/felt'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Plot } from '../../../charts/Plot'
import { titleName } from '../../../wording/title'

const DotChart = lazy(async () => ({ default: (await import('../../../charts/DotChart')).DotChart }))

/** What is watched less stands where this does: a scale of tenfold steps has no 0. */
const LEAST_HOURS = 0.1
/** 1, 10, 100 and 1,000 hours. */
const POWERS = [0, 1, 2, 3]

interface EnjoyedProps {
  readonly answer: Felt
  readonly catalogue: PublicCatalogue
}

/** Each title: hours watched beside how it was enjoyed. Nothing while real tastes are not shown: no log holds enjoyment. */
export function Enjoyed({ answer: { titles, real }, catalogue }: EnjoyedProps) {
  const { enjoyed: say } = useMessages().felt
  const { decimal, integer } = useFormat()
  if (real === null) return null
  const points = titles.flatMap(({ title, hours, felt: enjoyed }) =>
    enjoyed === null ? [] : [{ x: Math.log10(Math.max(LEAST_HOURS, hours)), y: enjoyed, name: titleName(catalogue, title) ?? '' }],
  )
  return (
    <Figure
      id="enjoyed"
      title={say.title}
      sentence={say.sentence(real.byTitle, real.byPerson, real.byPersonAndTitle)}
      unit={say.unit}
      how={say.how}
      table={{
        columns: [
          { key: 'title', name: say.name },
          { key: 'hours', name: say.hours, digits: 1 },
          { key: 'people', name: say.people, digits: 0 },
          { key: 'felt', name: say.felt, unit: say.scale, digits: 2, signed: true },
        ],
        rows: titles.map(({ title, hours, people, felt: enjoyed }) => ({
          title: titleName(catalogue, title) ?? '',
          hours,
          people,
          felt: enjoyed,
        })),
      }}
    >
      <Plot height={320}>
        <DotChart
          xName={say.tenfold}
          xTicks={POWERS}
          xWords={(power) => (power < 0 ? decimal(10 ** power, 1) : integer(Math.round(10 ** power)))}
          yWords={(value) => decimal(value, 1)}
          dots={[{ key: 'titles', name: say.felt, look: 'truth', points }]}
        />
      </Plot>
    </Figure>
  )
}
