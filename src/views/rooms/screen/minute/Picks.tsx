import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TitleId } from '../../../../engine/contract/ids'
import { useMessages } from '../../../../store/language'
import { Poster } from '../../../art/Poster'
import './Picks.css'

interface PicksProps {
  readonly starters: readonly TitleId[]
  readonly catalogue: PublicCatalogue
  readonly picked: readonly TitleId[]
  readonly onToggle: (title: TitleId) => void
}

/** Twelve posters to pick three from, of which each can be let go again. */
export function Picks({ starters, catalogue, picked, onToggle }: PicksProps) {
  const { minute, screen } = useMessages()
  return (
    <section className="picks" aria-labelledby="picks-title">
      <h2 id="picks-title">{minute.picks.title}</h2>
      <ul className="starters">
        {starters.map((starter) => (
          <li key={starter}>
            <button
              type="button"
              className="starter"
              aria-pressed={picked.includes(starter)}
              aria-label={screen.welcome.pick(catalogue.titles[starter].name)}
              onClick={() => onToggle(starter)}
            >
              <Poster title={catalogue.titles[starter]} />
            </button>
          </li>
        ))}
      </ul>
      <span role="status" className="visually-hidden">
        {minute.picked(picked.length)}
      </span>
    </section>
  )
}
