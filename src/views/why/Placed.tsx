import type { Placement } from '../../engine/service/pages/page'
import type { Messages } from '../../i18n/messages'
import type { Rich } from '../../i18n/rich'
import { useMessages } from '../../store/language'
import { usePage } from '../page/usePage'
import { Sentence } from '../parts/Sentence'
import { wordRow } from '../wording/page'
import type { WhyProps } from './whyProps'

/** How the tile came to its place: a sentence for each page step that touched it. */
export function Placed({ detail, catalogue }: WhyProps) {
  const messages = useMessages()
  const { placement, why } = messages.titles
  const row = usePage(detail.seat)?.rows[detail.place?.row ?? -1]
  const { place } = detail
  const steps = detail.placements.map((step, index) => ({ step, key: `${step.step} ${index}` }))
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
        {steps.map(({ key, step }) => (
          <li key={key}>
            <Sentence text={wordPlacement(step, messages)} />
          </li>
        ))}
      </ol>
      {detail.placements.length === 0 && <p>{placement.none}</p>}
    </section>
  )
}

function wordPlacement({ step, by }: Placement, { titles }: Messages): Rich {
  const { placement } = titles
  switch (step) {
    case 'candidates':
      return placement.candidates(by)
    case 'explore':
      return [by < 0 ? placement.madeRoom : placement.explore]
    case 'orderRows':
    case 'noTitleTwice':
    case 'fitDevice':
      return [placement[step](by)]
    case 'continueWatching':
    case 'topPicks':
    case 'becauseYouWatched':
    case 'genreRows':
    case 'popularInCountry':
    case 'everything':
      return [placement[step]]
  }
}
