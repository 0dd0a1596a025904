import { type ReactNode, type RefObject, useRef, useState } from 'react'
import type { TitleId } from '../../engine/contract/ids'
import type { Without } from '../../engine/lab/without'
import { useMessages } from '../../store/language'
import { FigureWays } from '../charts/FigureWays'
import type { FigureTable } from '../charts/table'
import { useFigureWords } from '../charts/useFigureWords'
import { useQuestion } from '../page/useQuestion'
import { Button } from '../parts/Button'
import { Sentence } from '../parts/Sentence'
import { Waiting } from '../parts/Waiting'
import { wordSource } from '../wording/source'
import { titleName } from '../wording/title'
import { partsShown, sourceKey } from './derive'
import { hideRecords } from './takeAway'
import type { WhyProps } from './whyProps'
import './Parts.css'

const MOST_BARS = 6

/** What the score is made of: bars from zero, largest first, whose points add up to the total; and what it would be without each title. */
export function Parts({ detail, catalogue }: WhyProps) {
  const messages = useMessages()
  const { titles, watching } = messages
  const printed = useRef<HTMLOListElement>(null)
  const { why } = titles
  const shown = partsShown(detail.parts, detail.score, MOST_BARS)
  const asked = useQuestion('without', { seat: detail.seat, title: detail.title })
  const [away, setAway] = useState<readonly Without[]>([])
  const about = { catalogue, records: detail.records }
  const take = (one: Without) => {
    setAway([...away, one])
    void hideRecords(one.events, true)
  }
  const putBack = (one: Without) => {
    setAway(away.filter((other) => other !== one))
    void hideRecords(one.events, false)
  }
  const lessOf = (watched: TitleId) => asked.answer?.find((one) => one.watched === watched && one.events.length > 0)
  return (
    <section className="why-part" aria-label={why.partsTitle} data-figure="parts">
      <p className="why-quiet">
        <Sentence text={watching.why.place(titles.ordinal(detail.rank), catalogue.titles.length)} />
      </p>
      {shown.bars.length === 0 && shown.rest === null && <p>{why.noParts}</p>}
      <ol ref={printed} className="parts" aria-label={why.partsTitle} data-foretold={asked.answer !== null}>
        {shown.bars.map((bar) => {
          const less = bar.source.kind === 'watched' ? lessOf(bar.source.title) : undefined
          return (
            <Bar
              key={sourceKey(bar.source)}
              words={wordSource(bar.source, { ...about, value: bar.value }, messages)}
              length={bar.length}
              points={bar.points}
            >
              {less !== undefined && (
                <TakeAway less={less} rank={detail.rank} name={titleName(catalogue, less.watched) ?? ''} onTake={take} />
              )}
            </Bar>
          )
        })}
        {shown.rest !== null && <Bar words={why.rest(shown.rest.count)} length={shown.rest.length} points={shown.rest.points} />}
      </ol>
      {shown.bars.length > 0 && (
        <SaveParts shown={shown} words={(bar) => wordSource(bar.source, { ...about, value: bar.value }, messages)} printed={printed} />
      )}
      <Waiting on={asked} words={null} />
      {away.map((one) => (
        <p key={one.watched} className="parts-away" role="status">
          {watching.why.takenAway(titleName(catalogue, one.watched) ?? '')}{' '}
          <Button look="plain" onClick={() => putBack(one)}>
            {watching.why.putBack(titleName(catalogue, one.watched) ?? '')}
          </Button>
        </p>
      ))}
    </section>
  )
}

type Shown = ReturnType<typeof partsShown>

interface SavePartsProps {
  readonly shown: Shown
  readonly words: (bar: Shown['bars'][number]) => string
  readonly printed: RefObject<HTMLElement | null>
}

/** The bars and their points, as files. */
function SaveParts({ shown, words, printed }: SavePartsProps) {
  const { why } = useMessages().titles
  const figures = useFigureWords()
  const table = (): FigureTable => ({
    columns: [
      { key: 'part', name: figures.term },
      { key: 'points', name: figures.points, digits: 0, signed: true },
    ],
    rows: [
      ...shown.bars.map((bar) => ({ part: words(bar), points: bar.points })),
      ...(shown.rest === null ? [] : [{ part: why.rest(shown.rest.count), points: shown.rest.points }]),
    ],
  })
  return (
    <div className="figure-ways">
      <FigureWays title={why.partsTitle} table={table} picture={printed} twin={null} />
    </div>
  )
}

interface TakeAwayProps {
  readonly less: Without
  readonly rank: number
  readonly name: string
  readonly onTake: (less: Without) => void
}

/** "Take 'Ledger' away: 1st → 6th". */
function TakeAway({ less, rank, name, onTake }: TakeAwayProps) {
  const { titles, watching } = useMessages()
  return (
    <button type="button" className="parts-take" data-unprinted="" onClick={() => onTake(less)} data-rank={less.rank}>
      <span className="parts-take-words">{watching.why.takeAway(name)}</span>{' '}
      <Sentence text={watching.why.ranks(titles.ordinal(rank), titles.ordinal(less.rank))} />
    </button>
  )
}

interface BarProps {
  readonly words: string
  readonly length: number
  readonly points: number
  readonly children?: ReactNode
}

function Bar({ words, length, points, children }: BarProps) {
  const { why } = useMessages().titles
  const half = Math.abs(length) * 50
  return (
    <li className="parts-line" data-points={points}>
      <span className="parts-words">{words}</span>
      <span className="parts-track" aria-hidden="true">
        <span className="parts-bar layer-fill-guessed" style={{ width: `${half}%`, left: length < 0 ? `${50 - half}%` : '50%' }} />
      </span>
      <span className="parts-points">{why.points(points)}</span>
      {children}
    </li>
  )
}
