import { OUTCOME_WORDS, type OutcomeWords } from '../../../../i18n/outcomeWords'
import {
  FIGURE_IDS,
  type FigureId,
  OUTCOME_IDS,
  type OutcomeId,
  type OutcomesFile,
  specOf,
  verdictOf,
  WITHOUT_FIGURE,
} from '../../../../lessons/outcomes'
import { useSession } from '../../../../store/session'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { Button } from '../../../parts/Button'
import { DataTable } from '../../../parts/DataTable'
import { wordFigure } from './derive'
import '../../../parts/Stacking.css'
import './Outcomes.css'
import { SmallForm } from './SmallForm'
import { useOutcomes } from './useOutcomes'

/** Each claim of the world's table, as set by us or come out, or not, with its interval and the worlds that it rests on. */
export function Outcomes({ onLeave }: { readonly onLeave: () => void }) {
  const say = OUTCOME_WORDS[useSession(({ language }) => language)]
  const here = useSession(({ opening }) => opening?.engineVersion ?? null)
  const read = useOutcomes()
  return (
    <div className="outcomes" data-testid="outcomes" data-kind={read.kind}>
      <Button onClick={onLeave}>{say.back}</Button>
      <h1>{say.title}</h1>
      <p>{say.about}</p>
      {read.kind === 'loading' && <p role="status">{say.looking}</p>}
      {read.kind === 'missing' && <p role="alert">{say.missing}</p>}
      {read.kind === 'read' && (
        <>
          <p>
            {say.intro({
              worlds: read.file.worlds.length,
              people: read.file.scenario.viewers,
              titles: read.file.scenario.titles,
              days: read.file.days,
            })}
          </p>
          <div className="figure-ways">
            <FigureWays title={say.title} table={() => tableOf(read.file, say)} picture={null} twin={null} />
          </div>
          {here !== null && here !== read.file.engineVersion && <p role="alert">{say.stale(read.file.engineVersion, here)}</p>}
          {OUTCOME_IDS.map((id) => (
            <Claim key={id} id={id} file={read.file} say={say} />
          ))}
        </>
      )}
    </div>
  )
}

/** All claims' figures, in their own units; in words beside it, as they stand on the page. */
function tableOf(file: OutcomesFile, say: OutcomeWords): FigureTable {
  const { columns } = say
  return {
    columns: [
      { key: 'claim', name: say.claim },
      { key: 'figure', name: columns.figure },
      { key: 'verdict', name: columns.verdict },
      { key: 'words', name: columns.value },
      { key: 'range', name: columns.interval, digits: 3 },
      { key: 'worlds', name: columns.worlds, digits: 0 },
    ],
    rows: FIGURE_IDS.filter((figure) => Object.hasOwn(file.figures, figure)).map((figure) => {
      const interval = file.figures[figure]
      const { of } = specOf(figure)
      return {
        claim: `${of} · ${say.claims[of].title}`,
        figure: say.figures[figure],
        verdict: say.verdicts[verdictOf(specOf(figure), interval)],
        words: wordFigure(figure, interval, say).value,
        range: [interval.low, interval.high],
        worlds: interval.count,
      }
    }),
  }
}

interface ClaimProps {
  readonly id: OutcomeId
  readonly file: OutcomesFile
  readonly say: OutcomeWords
}

function Claim({ id, file, say }: ClaimProps) {
  // A file of an earlier version does not hold those that came since.
  const figures = FIGURE_IDS.filter((figure) => specOf(figure).of === id && Object.hasOwn(file.figures, figure))
  const bare = WITHOUT_FIGURE[id]
  const { title, source } = say.claims[id]
  return (
    <section className="outcome stacking" aria-labelledby={`outcome-${id}`} data-testid={`outcome-${id}`}>
      <h2 id={`outcome-${id}`}>
        {id} · {title}
      </h2>
      <p className="outcome-source">{source}</p>
      {bare !== undefined && (
        <p>
          <strong data-verdict={bare}>{say.verdicts[bare]}</strong> · {say.noFigure[bare]}
        </p>
      )}
      {figures.length > 0 && <Figures figures={figures} file={file} say={say} title={title} />}
      <SmallForm figures={figures} say={say} />
    </section>
  )
}

interface FiguresProps extends Pick<ClaimProps, 'file' | 'say'> {
  readonly figures: readonly FigureId[]
  readonly title: string
}

function Figures({ figures, file, say, title }: FiguresProps) {
  const lines = figures.map((figure) => {
    const interval = file.figures[figure]
    const verdict = verdictOf(specOf(figure), interval)
    return {
      key: figure,
      cells: {
        figure: say.figures[figure],
        ...wordFigure(figure, interval, say),
        worlds: say.worlds(interval.count),
        verdict: (
          <strong className={`verdict-${verdict}`} data-verdict={verdict}>
            {say.verdicts[verdict]}
          </strong>
        ),
      },
    }
  })
  const columns = (['figure', 'verdict', 'value', 'interval', 'worlds'] as const).map((key) => ({ key, name: say.columns[key] }))
  return <DataTable caption={title} columns={columns} lines={lines} />
}
