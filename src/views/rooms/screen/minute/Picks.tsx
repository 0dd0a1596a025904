import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import { useFirstMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import { useHung } from '../wall/useHung'
import './Picks.css'

interface PicksProps {
  /** Null while the world is not there. */
  readonly starters: readonly TitleId[] | null
  readonly catalogue: PublicCatalogue | null
  readonly picked: readonly TitleId[]
  readonly onToggle: (title: TitleId) => void
}

const NONE = Array.from({ length: 12 }, () => null)
const PLACES = NONE.map((_, place) => `place ${place}`)

/** Twelve posters to pick three from, of which each can be let go again. */
export function Picks({ starters, catalogue, picked, onToggle }: PicksProps) {
  const { minute, welcome } = useFirstMessages()
  const hung = useHung(starters)
  return (
    <section className="picks" aria-labelledby="picks-title">
      <h2 id="picks-title">{minute.picks.title}</h2>
      <ul className="starters">
        {(hung ?? NONE).map((starter, place) => (
          <li key={PLACES[place]}>
            {starter === null || catalogue === null ? (
              <span className="starter-free" />
            ) : (
              <button
                type="button"
                className="starter"
                aria-pressed={picked.includes(starter)}
                aria-label={welcome.pick(catalogue.titles[starter].name)}
                onClick={() => onToggle(starter)}
              >
                <Poster title={catalogue.titles[starter]} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {minute.picked(picked.length)}
      </span>
    </section>
  )
}
