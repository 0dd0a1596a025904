import type { Rich } from '../../../../i18n/rich'
import { useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import type { About } from './about'
import { BarRows } from './BarRows'

interface SharesPlateProps {
  /** In the figure's name, before the side. */
  readonly id: string
  readonly about: Pick<About, 'side' | 'whom'>
  readonly say: Says
  /** Some minutes of all. */
  readonly parts: readonly { readonly key: string; readonly name: string; readonly minutes: number }[]
  /** How far the axis reaches; without it, to the largest share. */
  readonly reach: number | undefined
}

interface Says {
  readonly title: string
  readonly unit: string
  readonly how: string
  /** Heads the names. */
  readonly part: string
  readonly sentence: (name: string, share: number) => Rich
}

const MINUTES = 60

/** What the hours are made of, as bars that are shares of all; nothing without any. */
export function SharesPlate({ id, about: { side, whom }, say, parts, reach }: SharesPlateProps) {
  const { headed, share, hours } = useMessages().strandViews
  const all = parts.reduce((sum, { minutes }) => sum + minutes, 0)
  if (all === 0) return null
  const rows = parts.map(({ key, name, minutes }) => ({ key, name, value: minutes / all, minutes }))
  const first = rows.reduce((most, row) => (row.value > most.value ? row : most))
  const title = headed(say.title, whom)
  return (
    <Figure
      id={`${id}-${side}`}
      title={title}
      unit={say.unit}
      sentence={say.sentence(first.name, first.value)}
      how={say.how}
      table={{
        columns: [
          { key: 'name', name: say.part },
          { key: 'share', name: `${share}, %`, digits: 1 },
          { key: 'hours', name: hours, digits: 1 },
        ],
        rows: rows.map(({ name, value, minutes }) => ({ name, share: value * 100, hours: minutes / MINUTES })),
      }}
    >
      <BarRows rows={rows} digits={0} reach={reach} asShare title={title} />
    </Figure>
  )
}
