import type { Worth } from '../../../../engine/lab/worth/compareArms'
import type { WorthMeasure } from '../../../../engine/lab/worth/readings'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { DataTable, type Line } from '../../../parts/DataTable'
import { Course } from './Course'
import { DIGITS, furthest, measuredBy, reachOf, type Told, type What, wordArm } from './derive'
import '../../../parts/Stacking.css'
import '../Stacking.css'
import { Whisker } from './Whisker'
import { figuresOf } from './worthFigures'

interface WorthTableProps {
  readonly result: Worth
  readonly measure: WorthMeasure
  readonly what: What
}

/** Few enough lines to be told apart as curves. */
const WITH_COURSE: readonly What[] = ['people', 'asked', 'proxy']

/** One line an arm: how far it is from the first, with the interval, and the numbers; a sentence over it, and the table as a file. */
export function WorthTable({ result, measure, what }: WorthTableProps) {
  const messages = useMessages()
  const { decimal, signed } = useFormat()
  const { worth: say } = messages.dataRoom
  const digits = DIGITS[measure]
  const reach = reachOf(result, measure)
  const lines = result.arms.map(({ arm }, at): Line => {
    const measured = measuredBy(result.arms[at], measure)
    const key = wordArm(arm, messages, what)
    if (measured === null) return { key, cells: { arm: key, bar: '', level: say.unknown, difference: '', interval: '' } }
    const { level, difference } = measured
    const first = at === 0 || difference.kind !== 'interval'
    return {
      key,
      cells: {
        arm: key,
        bar: first ? '' : <Whisker interval={difference} reach={reach} />,
        level: level.kind === 'interval' ? decimal(level.estimate, digits) : say.oneWorld,
        difference: first ? '' : signed(difference.estimate, digits),
        interval: first ? '' : say.interval(signed(difference.low, digits), signed(difference.high, digits)),
      },
    }
  })
  const numeric = (key: 'level' | 'difference' | 'interval') => ({ key, name: say.columns[key], numeric: true })
  const columns = [
    { key: 'arm', name: what === 'proxy' ? messages.felt.arms.arm : say.columns.arm },
    { key: 'bar', name: say.columns.bar },
    numeric('level'),
    numeric('difference'),
    numeric('interval'),
  ]
  const { loss, gain } = furthest(result, measure)
  const sentence = (told: Told | null, word: typeof say.said): readonly string[] =>
    told === null ? [] : [word(wordArm(told.arm, messages, what), say.measures[measure], signed(told.difference.estimate, digits))]
  const said = [...sentence(loss, say.said), ...sentence(gain, say.saidMore)]
  return (
    <>
      <Figure
        id={`worth-${what}`}
        title={say.measures[measure]}
        level={what === 'proxy' ? 3 : 2}
        look="big"
        awaited
        sentence={said.length === 0 ? say.saidNone : said.join(' ')}
        table={figuresOf(result, what, messages)}
      >
        <div className="stacking worth-lines">
          <DataTable caption={say.measures[measure]} columns={columns} lines={lines} />
        </div>
      </Figure>
      {WITH_COURSE.includes(what) && <Course result={result} measure={measure} what={what} />}
      <p className="worth-notes">
        {say.basis(result.people, result.days, result.worlds)} <em>{say.cameOut}</em>
      </p>
    </>
  )
}
