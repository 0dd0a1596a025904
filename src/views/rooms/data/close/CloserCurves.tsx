import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import { type Curve, INK_DASHES } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { EmptyState } from '../../../parts/EmptyState'
import { DIGITS } from '../worth/derive'
import { pointsOf, SERIES, type Series, turnOf } from './closer'

interface CloserCurvesProps {
  readonly result: Worth
  readonly measure: WorthMeasure
  /** Real tastes are shown: whom it turns for can be told. */
  readonly truth: boolean
}

const WHOM = ['mindsSoon', 'mindsSeldom'] as const
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** A measure against closeness, as if nobody minded, before people who mind, and explained; and for whom it turns. */
export function CloserCurves({ result, measure, truth }: CloserCurvesProps) {
  const messages = useMessages()
  const { curve: say } = messages.close
  const { signed, decimal } = useFormat()
  const digits = DIGITS[measure]
  const off = pointsOf(result, 'off', measure).map(({ measured: { level } }) => (level.kind === 'interval' ? level.estimate : null))
  const [farthest, closest] = [off[0] ?? null, off.at(-1) ?? null]
  const rises = farthest === null || closest === null ? say.oneWorld : say.rises(decimal(farthest, digits), decimal(closest, digits))
  const turned = (of: WorthMeasure, whom: string): string => {
    const turn = turnOf(result, of)
    return turn === null ? say.turnsNot(whom) : say.turns(whom, decimal(turn.level, 2), signed(turn.by, DIGITS[of]))
  }
  if (off.length === 0) return <EmptyState title={say.liveAgain} />
  const known = truth && WHOM.every((whom) => pointsOf(result, 'on', whom).length > 0)
  return (
    <>
      <Drawn
        id="closer"
        title={messages.dataRoom.worth.measures[measure]}
        unit={say.unit}
        said={result.worlds < 2 ? say.oneWorld : `${rises} ${turned(measure, say.whom.on)}`}
        digits={digits}
        lines={SERIES.map((series) => ({ name: say.series[series], series, measure }))}
        result={result}
      />
      {truth && !known && <p className="worth-notes">{say.liveAgain}</p>}
      {known && (
        <Drawn
          id="closer-for-whom"
          title={say.forWhom}
          unit={say.forWhomUnit}
          said={result.worlds < 2 ? say.oneWorld : WHOM.map((whom) => turned(whom, say.whom[whom])).join(' ')}
          digits={DIGITS.mindsSoon}
          lines={WHOM.map((whom) => ({ name: say.whom[whom], series: 'on', measure: whom }))}
          result={result}
        />
      )}
      <p className="worth-notes">
        {say.basis(result.people, result.days, result.worlds)} <em>{messages.dataRoom.worth.cameOut}</em>
      </p>
    </>
  )
}

interface DrawnLine {
  readonly name: string
  readonly series: Series
  readonly measure: WorthMeasure
}

interface DrawnProps {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly said: string
  readonly digits: number
  readonly lines: readonly DrawnLine[]
  readonly result: Worth
}

function Drawn({ id, title, unit, said, digits, lines, result }: DrawnProps) {
  const messages = useMessages()
  const { decimal, signed } = useFormat()
  const { curve: say } = messages.close
  const curves = lines.map(
    ({ name, series, measure }, at): Curve => ({
      key: `${series} ${measure}`,
      name,
      layer: 'ink',
      dashes: INK_DASHES[at],
      points: pointsOf(result, series, measure).flatMap(({ level: x, measured: { difference } }) =>
        difference.kind === 'interval' ? [{ x, y: difference.estimate, band: [difference.low, difference.high] as const }] : [],
      ),
    }),
  )
  const drawn = curves.every(({ points }) => points.length > 1)
  return (
    <Figure
      id={id}
      title={title}
      level={3}
      look="big"
      unit={unit}
      awaited
      sentence={said}
      how={say.how}
      legend={drawn ? <CurveLegend curves={curves} /> : undefined}
      table={drawn ? tableOf(result, lines, { digits, messages }) : null}
    >
      <Curves
        curves={curves}
        title={title}
        across={say.across}
        word={(value) => (value === 0 ? decimal(0, 0) : signed(value, digits))}
        wordAcross={(level) => decimal(level, 2)}
        ticksAcross={TICKS}
        course={said}
      />
    </Figure>
  )
}

interface Wording {
  readonly digits: number
  readonly messages: Messages
}

function tableOf(result: Worth, lines: readonly DrawnLine[], { digits, messages }: Wording): FigureTable {
  const { curve: say } = messages.close
  return {
    columns: [
      { key: 'arm', name: say.arm },
      { key: 'level', name: say.level, digits: 2 },
      { key: 'value', name: say.value, digits },
      { key: 'difference', name: say.difference, digits, signed: true },
      { key: 'interval', name: say.interval, digits, signed: true },
    ],
    rows: lines.flatMap(({ name, series, measure }) =>
      pointsOf(result, series, measure).map(({ level: closeness, measured: { level, difference } }) => ({
        arm: name,
        level: closeness,
        value: level.kind === 'interval' ? level.estimate : null,
        difference: difference.kind === 'interval' ? difference.estimate : null,
        interval: difference.kind === 'interval' ? ([difference.low, difference.high] as const) : null,
      })),
    ),
  }
}
