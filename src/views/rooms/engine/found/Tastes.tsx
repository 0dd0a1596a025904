import type { Found } from '../../../../engine/study/found/found'
import type { TastesHeld } from '../../../../engine/study/found/tastes'
import type { StudyOrigin } from '../../../../engine/study/study'
import { useFormat, useMessages } from '../../../../store/language'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Sentence } from '../../../parts/Sentence'
import { tasteName } from '../map/genreName'

interface TastesProps {
  readonly found: Found
  readonly origin: StudyOrigin
}

const SHOWN = 8

/** How much of real tastes the factors hold, where these are shown. */
export function Tastes({ found: { tastes, tastesShown }, origin }: TastesProps) {
  const { foundView: say } = useMessages()
  const hidden = origin === 'world' ? say.tastes.hidden : say.tastes.nobodyKnows
  return (
    <section className="found-tastes" aria-labelledby="found-tastes" data-testid="found-tastes" data-first={tastes?.canonical[0] ?? ''}>
      <h2 id="found-tastes">{say.tastes.title}</h2>
      {tastes === null ? <p className="found-hidden">{tastesShown ? say.tastes.tooFew : hidden}</p> : <Held tastes={tastes} />}
    </section>
  )
}

function Held({ tastes }: { readonly tastes: TastesHeld }) {
  const { foundView: say } = useMessages()
  const { decimal } = useFormat()
  const [first] = tastes.canonical
  return (
    <>
      <p>
        <Sentence text={say.tastes.sentence(first, tastes.chance[0], tastes.people)} />
      </p>
      <ol className="found-canonical" aria-label={say.tastes.list}>
        {tastes.canonical.slice(0, SHOWN).map((value, at) => (
          <li key={value}>
            <span className="found-canonical-track" aria-hidden="true">
              <span className="layer-fill-truth" style={{ width: `${value * 100}%` }} />
              <span className="found-canonical-chance" style={{ left: `${(tastes.chance[at] ?? 0) * 100}%` }} />
            </span>
            <LayerNumber layer="truth" text={decimal(value, 2)} />
            <span className="found-quiet">{say.tastes.byChance(tastes.chance[at] ?? 0)}</span>
          </li>
        ))}
      </ol>
      <BestAndWorst tastes={tastes} />
    </>
  )
}

/** Which tastes can be read off the factors best, and which worst. */
function BestAndWorst({ tastes }: { readonly tastes: TastesHeld }) {
  const { foundView: say, words } = useMessages()
  const { decimal, list } = useFormat()
  const order = Array.from(tastes.tastes.keys()).sort((one, other) => tastes.tastes[other] - tastes.tastes[one])
  const named = (at: number): string => `${tasteName(tastes.names[at], words, say.tastes)} (${decimal(tastes.tastes[at], 2)})`
  return <p>{say.tastes.bestAndWorst(list(order.slice(0, 3).map(named)), list(order.slice(-3).reverse().map(named)))}</p>
}
