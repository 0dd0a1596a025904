import type { LogsVerdict } from '../../../../engine/lab/launch/fromLogs'
import { LOGS_WORDS } from '../../../../i18n/logsWords'
import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { Whiskers } from '../../../charts/Whiskers'
import type { Whisker } from '../../../charts/whisker'
import { known } from '../compare/derive'
import { Why } from './Why'

const meanOf = (values: readonly (number | null)[]): number | null => {
  const there = values.filter((value) => value !== null)
  return there.length === 0 ? null : there.reduce((sum, value) => sum + value, 0) / there.length
}

/** Each estimate beside what was lived when it was run: where they agree, and where not. */
export function Verdict({ verdict }: { readonly verdict: LogsVerdict }) {
  const { logsView: say, charts, shell } = useMessages()
  const { decimal, integer, list } = useFormat()
  const language = useSession((state) => state.language)
  const lived = 100 * (meanOf(verdict.lived) ?? 0)
  const rows = rowsOf(verdict, say)
  const off = verdict.estimators.filter(({ bias }) => {
    const interval = known(bias)
    return interval !== null && (interval.low > 0 || interval.high < 0)
  })
  const names = (some: typeof off): string => list(some.map(({ estimator }) => say.estimators[estimator].name))
  const sentence = verdict.seeds < 2 ? say.oneLot : off.length === 0 ? say.allAgree(verdict.seeds) : say.off(names(off), verdict.seeds)
  const refused = verdict.estimators.flatMap(({ estimator, last }) =>
    last.kind === 'refused' ? [say.refused(say.estimators[estimator].name, say.reasons[last.reason])] : [],
  )
  return (
    <>
      <Figure
        id="logs"
        title={say.title}
        sentence={sentence}
        how={
          <ul>
            {verdict.estimators.map(({ estimator }) => (
              <li key={estimator}>{shell.labelled(say.estimators[estimator].name, say.estimators[estimator].how)}</li>
            ))}
          </ul>
        }
        table={tableOf(verdict, say, LOGS_WORDS[language].column)}
      >
        <Whiskers
          rows={rows}
          against={{ value: lived, name: say.livedIs(decimal(lived, 1)) }}
          title={say.title}
          course={rows.map(({ name, value }) => shell.labelled(name, value === null ? charts.unknown : decimal(value, 1))).join('; ')}
          across={say.across}
          word={(value) => decimal(value, 1)}
        />
      </Figure>
      <p>{say.rows(integer(verdict.rows), decimal(100 * (meanOf(verdict.logged) ?? 0), 1))}</p>
      <Why verdict={verdict} off={off.map(({ estimator }) => estimator)} />
      {refused.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  )
}

type Say = Messages['logsView']

/** Each estimate with its own interval over throws, in hundredths. */
const rowsOf = ({ estimators }: LogsVerdict, say: Say): readonly Whisker[] =>
  estimators.map(({ estimator, values, mean }) => {
    const [value, interval] = [meanOf(values), known(mean)]
    return {
      key: estimator,
      name: say.estimators[estimator].name,
      value: value === null ? null : 100 * value,
      low: interval === null ? null : 100 * interval.low,
      high: interval === null ? null : 100 * interval.high,
    }
  })

/** Each estimate, and by how much it missed; at the foot what was lived. */
function tableOf({ estimators, lived }: LogsVerdict, say: Say, rests: string): FigureTable {
  const ofLived = meanOf(lived)
  return {
    columns: [
      { key: 'name', name: say.estimate },
      { key: 'value', name: say.inHundred, digits: 2 },
      { key: 'low', name: say.biasLow, digits: 2 },
      { key: 'high', name: say.biasHigh, digits: 2 },
      { key: 'rests', name: rests, digits: 0 },
    ],
    rows: [
      ...estimators.map(({ estimator, values, bias, last }) => {
        const [value, interval] = [meanOf(values), known(bias)]
        return {
          name: say.estimators[estimator].name,
          value: value === null ? null : 100 * value,
          low: interval === null ? null : 100 * interval.low,
          high: interval === null ? null : 100 * interval.high,
          rests: last.kind === 'estimate' ? last.effective : null,
        }
      }),
      { name: say.lived, value: ofLived === null ? null : 100 * ofLived, low: null, high: null, rests: null },
    ],
  }
}
