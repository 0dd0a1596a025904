import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { ByHand } from '../../../../engine/lab/byHand'
import type { HandWeights } from '../../../../engine/service/models/protocol'
import { useFormat, useMessages } from '../../../../store/language'
import { THINGS } from '../../../../store/worth/handWeights'
import { Poster } from '../../../art/Poster'
import { Figure } from '../../../charts/Figure'
import { titleName } from '../../../wording/title'

interface FirstTwelveProps {
  readonly answer: ByHand
  readonly catalogue: PublicCatalogue
  readonly weights: HandWeights
}

/** What stands first by hand, and where the service has it. */
export function FirstTwelve({ answer: { first, kept, page }, catalogue, weights }: FirstTwelveProps) {
  const { hand: say } = useMessages()
  const { integer } = useFormat()
  return (
    <Figure
      id="by-hand"
      title={say.first.title(page.person.name, page.person.isVisitor)}
      sentence={say.first.sentence(kept, first.length)}
      how={say.first.how}
      table={{
        columns: [
          { key: 'title', name: say.first.name },
          { key: 'place', name: say.first.place, digits: 0 },
          { key: 'service', name: say.first.service, digits: 0 },
          ...THINGS.map((thing) => ({ key: thing, name: say.things[thing], digits: 2, signed: true })),
        ],
        rows: first.map(({ title, place, servicePlace, parts }) => ({
          title: titleName(catalogue, title) ?? '',
          place,
          service: servicePlace,
          ...Object.fromEntries(THINGS.map((thing, at) => [thing, weights[thing] === 0 ? 0 : parts[at]])),
        })),
      }}
    >
      <ol className="yours-first">
        {first.map(({ title, place, servicePlace }) => (
          <li key={title}>
            <Poster title={catalogue.titles[title]} />
            <span className="yours-place">
              {integer(place)} <small>{say.first.there(servicePlace)}</small>
            </span>
          </li>
        ))}
      </ol>
    </Figure>
  )
}
