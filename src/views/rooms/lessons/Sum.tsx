import type { PublicCatalogue } from '../../../engine/contract/catalogue'
import type { TitleId } from '../../../engine/contract/ids'
import type { PageView, TileDetail } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { LayerNumber } from '../../parts/LayerNumber'
import { Sentence } from '../../parts/Sentence'
import { partsShown, sourceKey } from '../../why/derive'
import { wordRow } from '../../wording/page'
import { wordPlacement } from '../../wording/placement'
import { wordSource } from '../../wording/source'
import './Sum.css'
import { useLessonWords } from './useLessonWords'

const MOST_PARTS = 4

/** The titles that the lines of the sum name. */
export const titlesNamed = (detail: TileDetail): readonly TitleId[] =>
  partsShown(detail.parts, detail.score, MOST_PARTS).bars.flatMap(({ source }) => (source.kind === 'watched' ? [source.title] : []))

interface SumProps {
  readonly detail: TileDetail
  readonly catalogue: PublicCatalogue
  /** The page on which it stands: where, and how it came there. */
  readonly page: PageView
}

/** A score as a sum that a class can add up: its largest parts, the rest in one line, and the total under the line. */
export function Sum({ detail, catalogue, page }: SumProps) {
  const messages = useMessages()
  const { openTile: say } = useLessonWords()
  const shown = partsShown(detail.parts, detail.score, MOST_PARTS)
  const about = { catalogue, records: detail.records }
  return (
    <>
      <table className="sum">
        <tbody>
          {shown.bars.map((bar) => (
            <Line
              key={sourceKey(bar.source)}
              words={wordSource(bar.source, { ...about, value: bar.value }, messages)}
              points={bar.points}
              length={bar.length}
            />
          ))}
          {shown.rest !== null && <Line words={say.rest(shown.rest.count)} points={shown.rest.points} length={shown.rest.length} />}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <td data-testid="sum" data-points={shown.points}>
              <Sentence text={say.score(shown.points)} />
            </td>
          </tr>
        </tfoot>
      </table>
      <p data-testid="sum-rank" data-rank={detail.rank}>
        <Sentence text={say.rank(detail.rank, catalogue.titles.length)} />
      </p>
      <Standing detail={detail} catalogue={catalogue} page={page} />
    </>
  )
}

/** Where the tile stands, and each page step that brought it there: by the score alone it would stand elsewhere. */
function Standing({ detail: { place, placements, rank }, catalogue, page }: SumProps) {
  const messages = useMessages()
  const row = place === null ? undefined : page.rows[place.row]
  if (place === null || row === undefined) return null
  const { stands } = messages.titles.placement
  const steps = placements.flatMap((step) => {
    const said = wordPlacement(step, rank, messages)
    return said === null ? [] : [{ step: step.step, said }]
  })
  return (
    <p className="sum-standing" data-testid="sum-standing">
      {stands({ row: place.row + 1, column: place.column + 1, name: wordRow(row, catalogue, messages) })}{' '}
      {steps.map(({ step, said }) => (
        <span key={step}>
          <Sentence text={said} />{' '}
        </span>
      ))}
    </p>
  )
}

interface LineProps {
  readonly words: string
  readonly points: number
  readonly length: number
}

function Line({ words, points, length }: LineProps) {
  const { openTile: say } = useLessonWords()
  const half = Math.abs(length) * 50
  return (
    <tr className="sum-line" data-points={points}>
      <th scope="row">
        {words}
        <span className="sum-track" aria-hidden="true">
          <span className="sum-bar" style={{ width: `${half}%`, left: length < 0 ? `${50 - half}%` : '50%' }} />
        </span>
      </th>
      <td>
        <LayerNumber layer="guessed" text={say.points(points)} />
      </td>
    </tr>
  )
}
