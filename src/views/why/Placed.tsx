import { useMessages } from '../../store/language'
import { usePage } from '../page/usePage'
import { Sentence } from '../parts/Sentence'
import { wordRow } from '../wording/page'
import { wordPlacement } from '../wording/placement'
import type { WhyProps } from './whyProps'

/** How the tile came to its place: a sentence for each page step that touched it. */
export function Placed({ detail, catalogue }: WhyProps) {
  const messages = useMessages()
  const { placement, why } = messages.titles
  const row = usePage(detail.seat)?.rows[detail.place?.row ?? -1]
  const { place } = detail
  const steps = detail.placements.flatMap((step, index) => {
    const said = wordPlacement(step, detail.rank, messages)
    return said === null ? [] : [{ said, key: `${step.step} ${index}` }]
  })
  return (
    <section className="why-part">
      <h3>{placement.title}</h3>
      <p>
        {place === null
          ? why.notOnPage
          : placement.stands({
              row: place.row + 1,
              column: place.column + 1,
              name: row === undefined ? '' : wordRow(row, catalogue, messages),
            })}
      </p>
      <ol>
        {steps.map(({ key, said }) => (
          <li key={key}>
            <Sentence text={said} />
          </li>
        ))}
      </ol>
      {detail.placements.length === 0 && <p>{placement.none}</p>}
    </section>
  )
}
