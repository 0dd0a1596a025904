import type { Found } from '../../../../engine/study/found/found'
import type { TastesHeld } from '../../../../engine/study/found/tastes'
import type { StudyOrigin } from '../../../../engine/study/study'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { useFigureWords } from '../../../charts/useFigureWords'
import { LayerNumber } from '../../../parts/LayerNumber'
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
    <div className="found-tastes" data-testid="found-tastes" data-first={tastes?.canonical[0] ?? ''}>
      {tastes === null ? (
        <>
          <h2>{say.tastes.title}</h2>
          <p className="found-hidden">{tastesShown ? say.tastes.tooFew : hidden}</p>
        </>
      ) : (
        <Held tastes={tastes} />
      )}
    </div>
  )
}

function Held({ tastes }: { readonly tastes: TastesHeld }) {
  const { foundView: say } = useMessages()
  const figures = useFigureWords()
  const { decimal } = useFormat()
  const [first] = tastes.canonical
  return (
    <Figure
      id="tastes"
      title={say.tastes.title}
      unit={say.tastes.list}
      sentence={[...say.tastes.sentence(first, tastes.chance[0], tastes.people), ' ', useBestAndWorst(tastes)]}
      table={{
        columns: [
          { key: 'mixture', name: figures.mixture, digits: 0 },
          { key: 'correlation', name: figures.correlation, digits: 2 },
          { key: 'chance', name: figures.byChance, digits: 2 },
        ],
        rows: tastes.canonical.map((correlation, at) => ({ mixture: at + 1, correlation, chance: tastes.chance[at] ?? null })),
      }}
    >
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
    </Figure>
  )
}

/** Which tastes can be read off the factors best, and which worst. */
function useBestAndWorst(tastes: TastesHeld): string {
  const { foundView: say, words } = useMessages()
  const { decimal, list } = useFormat()
  const order = Array.from(tastes.tastes.keys()).sort((one, other) => tastes.tastes[other] - tastes.tastes[one])
  const named = (at: number): string => `${tasteName(tastes.names[at], words, say.tastes)} (${decimal(tastes.tastes[at], 2)})`
  return say.tastes.bestAndWorst(list(order.slice(0, 3).map(named)), list(order.slice(-3).reverse().map(named)))
}
