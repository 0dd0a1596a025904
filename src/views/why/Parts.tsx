import { useMessages } from '../../store/language'
import { DataTable } from '../parts/DataTable'
import { How } from '../parts/How'
import { LayerNumber } from '../parts/LayerNumber'
import { Sentence } from '../parts/Sentence'
import { wordSource } from '../wording/source'
import { partsShown, sourceKey } from './derive'
import type { WhyProps } from './whyProps'
import './Parts.css'

const MOST_BARS = 7

/** What the score is made of: bars from zero, largest first, whose points add up to the total. */
export function Parts({ detail, catalogue }: WhyProps) {
  const messages = useMessages()
  const { why } = messages.titles
  const shown = partsShown(detail.parts, detail.score, MOST_BARS)
  const about = { catalogue, records: detail.records }
  return (
    <section className="why-part why-part-wide">
      <p className="parts-score" data-testid="score" data-points={shown.points}>
        <Sentence text={why.score(shown.points)} />{' '}
        <span className="why-quiet">
          <Sentence text={why.rank(detail.rank, catalogue.titles.length)} />
        </span>
      </p>
      <h4>{why.partsTitle}</h4>
      {shown.bars.length === 0 ? (
        <p>{why.noParts}</p>
      ) : (
        <>
          <p className="why-quiet">{why.partsNote}</p>
          <ol className="parts" aria-label={why.partsTitle}>
            {shown.bars.map((bar) => (
              <Bar key={sourceKey(bar.source)} words={wordSource(bar.source, about, messages)} length={bar.length} points={bar.points} />
            ))}
            {shown.rest !== null && <Bar words={why.rest(shown.rest.count)} length={shown.rest.length} points={shown.rest.points} />}
          </ol>
          <p className="parts-total">
            <span>{why.total}</span> <LayerNumber layer="guessed" text={why.totalPoints(shown.points)} />
          </p>
          <PartsInDigits detail={detail} catalogue={catalogue} />
        </>
      )}
    </section>
  )
}

interface BarProps {
  readonly words: string
  readonly length: number
  readonly points: number
}

function Bar({ words, length, points }: BarProps) {
  const { why } = useMessages().titles
  const half = Math.abs(length) * 50
  return (
    <li className="parts-line" data-points={points}>
      <span className="parts-words">{words}</span>
      <span className="parts-track" aria-hidden="true">
        <span className="parts-bar" style={{ width: `${half}%`, left: length < 0 ? `${50 - half}%` : '50%' }} />
      </span>
      <span className="parts-points">{why.points(points)}</span>
    </li>
  )
}

/** Behind "How?": every part with its digits and its model, and the sum beside the score. */
function PartsInDigits({ detail, catalogue }: WhyProps) {
  const messages = useMessages()
  const { why } = messages.titles
  const about = { catalogue, records: detail.records }
  const sum = detail.parts.reduce((total, part) => total + part.value, 0)
  return (
    <How about={why.partsTitle}>
      <p>{why.howSum}</p>
      <DataTable
        caption={why.partsTitle}
        columns={[
          { key: 'part', name: why.part },
          { key: 'model', name: why.model },
          { key: 'value', name: why.valueName, numeric: true },
        ]}
        lines={detail.parts.map((part, index) => ({
          key: `${index} ${sourceKey(part.source)}`,
          cells: { part: wordSource(part.source, about, messages), model: why.models[part.model], value: why.value(part.value) },
        }))}
      />
      <p>{why.howTotal(why.value(sum), why.value(detail.score))}</p>
    </How>
  )
}
