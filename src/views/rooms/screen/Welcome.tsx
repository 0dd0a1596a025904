import { useState } from 'react'
import type { TitleId } from '../../../engine/contract/ids'
import type { Country } from '../../../engine/contract/vocabulary'
import type { Opening } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { Poster } from '../../art/Poster'
import { Button } from '../../parts/Button'
import { catchFocus } from '../../parts/focus'
import { Select } from '../../parts/Select'
import { Sentence } from '../../parts/Sentence'
import { COUNTRIES } from '../../vocabulary'
import { firstDevice, PICKS, togglePick } from './picks'
import './Welcome.css'

interface WelcomeProps {
  readonly opening: Opening
  readonly profiles: number
  /** Of ten, how many titles two people share; null before it was measured. */
  readonly overlap: number | null
  readonly meanwhile: string | null
}

/** What a newcomer meets: one catalogue, as many home pages as people, and twelve titles to pick three from. */
export function Welcome({ opening, profiles, overlap, meanwhile }: WelcomeProps) {
  const { screen } = useMessages()
  const { welcome } = screen
  const language = useSession((state) => state.language)
  const [picked, setPicked] = useState<readonly TitleId[]>([])
  const [country, setCountry] = useState<Country>(language === 'fr' ? 'FR' : 'GB')
  return (
    <section className="welcome">
      <div className="welcome-words">
        <h1>
          {welcome.oneCatalogue}
          <br />
          {welcome.homePages(profiles)}
        </h1>
        <p>{overlap === null ? welcome.overlapUnknown : <Sentence text={welcome.overlap(overlap)} />}</p>
      </div>
      <div className="welcome-picks">
        <h2>{welcome.pickThree}</h2>
        <ul className="starters">
          {opening.starters.map((starter) => (
            <li key={starter}>
              <button
                type="button"
                className="starter"
                aria-pressed={picked.includes(starter)}
                aria-label={welcome.pick(opening.catalogue.titles[starter].name)}
                onClick={() => setPicked(togglePick(picked, starter))}
              >
                <Poster title={opening.catalogue.titles[starter]} />
              </button>
            </li>
          ))}
        </ul>
        <div className="welcome-join">
          <Button look="strong" disabled={picked.length < PICKS} onClick={() => void join(picked, country)}>
            {welcome.join}
          </Button>
          <span role="status">{welcome.picked(picked.length)}</span>
          <Select
            label={welcome.country}
            labelSeen
            options={COUNTRIES.map((one) => ({ value: one, name: screen.inCountry[one] }))}
            value={country}
            onChange={setCountry}
          />
        </div>
      </div>
      {meanwhile !== null && <p className="welcome-meanwhile">{welcome.meanwhile(meanwhile)}</p>}
    </section>
  )
}

/** Takes the seat, and shows the page it gives beside the one that was shown before. */
async function join(titles: readonly TitleId[], country: Country): Promise<void> {
  const { opening, seats } = session.store.getState()
  const device = firstDevice(window.innerWidth)
  const acted = await session.actions.act({ kind: 'join', titles, country, device })
  if (acted === null || opening === null) return
  session.actions.show([{ profile: opening.visitor, device }, ...seats.slice(0, 1)])
  window.scrollTo({ top: 0 })
  catchFocus()
}
