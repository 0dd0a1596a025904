import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { TitleId } from '../../engine/contract/ids'
import type { MemberSum, SumTerm } from '../../engine/lab/scoreSum'
import type { RecordView, Seat } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { useQuestion } from '../page/useQuestion'
import { DataTable } from '../parts/DataTable'
import { Sentence } from '../parts/Sentence'
import { Waiting } from '../parts/Waiting'
import { wordSource } from '../wording/source'
import { pointsOf, sourceKey } from './derive'
import './Arithmetic.css'

interface ArithmeticProps {
  readonly seat: Seat
  readonly title: TitleId
  readonly catalogue: PublicCatalogue
  readonly records: readonly RecordView[]
}

/** Behind "How?": the sum with its numbers in it, member by member of the blend, each term the engine's own. */
export function Arithmetic({ seat, title, ...about }: ArithmeticProps) {
  const { titles, watching } = useMessages()
  const { sum } = watching
  const asked = useQuestion('scoreSum', { seat, title })
  const { answer } = asked
  if (answer === null) return <Waiting on={asked} words={titles.waiting} />
  return (
    <div className="arithmetic" data-testid="arithmetic" data-points={pointsOf(answer.score)}>
      <p>{sum.note}</p>
      {answer.members.map((member) => (
        <Member key={member.model} member={member} {...about} />
      ))}
      <p className="arithmetic-line">
        {sum.whole(
          answer.members.map(({ value }) => value),
          answer.score,
        )}
      </p>
      <p>
        <Sentence text={sum.points(pointsOf(answer.score))} />
      </p>
    </div>
  )
}

interface MemberProps extends Pick<ArithmeticProps, 'catalogue' | 'records'> {
  readonly member: MemberSum
}

function Member({ member, catalogue, records }: MemberProps) {
  const messages = useMessages()
  const { titles, watching } = messages
  const { sum } = watching
  const name = titles.why.models[member.model]
  return (
    <details className="arithmetic-member">
      <summary>
        {name} <span className="arithmetic-line">{sum.line(member)}</span>
      </summary>
      <p>{sum.explain[member.model]}</p>
      <DataTable
        caption={sum.termsTitle(name)}
        columns={[
          { key: 'term', name: sum.term },
          { key: 'value', name: titles.why.valueName, numeric: true },
        ]}
        lines={[
          ...member.terms.map((term, place) => ({
            key: `${place} ${sourceKey(term.source)}`,
            cells: { term: wordSource(term.source, { catalogue, records, value: term.value }, messages), value: wordTerm(term, sum) },
          })),
          { key: 'sum', cells: { term: sum.sum, value: sum.alone(member.score) } },
        ]}
      />
    </details>
  )
}

const wordTerm = ({ factors, value }: SumTerm, sum: ReturnType<typeof useMessages>['watching']['sum']): string =>
  factors === null ? sum.alone(value) : sum.product(factors[0], factors[1], value)
