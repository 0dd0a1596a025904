import { useEffect, useId, useRef, useState } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import { folded } from '../../../../i18n/folded'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { Poster } from '../../../art/Poster'
import { putOnScreen } from '../../../page/onScreen'
import { Button } from '../../../parts/Button'
import { EmptyState } from '../../../parts/EmptyState'
import { FEWEST_LETTERS, type Found, findTitles } from '../../../titles/finding'
import type { StageAbout } from './stageProps'
import './Search.css'

/** The search: titles, faces, genres. Opening one is recorded, and so is leaving without. */
export function Search({ seat, catalogue, onBack }: StageAbout & { readonly onBack: () => void }) {
  const { watching, words } = useMessages()
  const { search } = watching
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  useEffect(() => box.current?.focus({ preventScroll: true }), [])
  const day = useSession(({ snapshot }) => snapshot?.day ?? null)
  const found = day === null ? [] : findTitles(query, { catalogue, genres: words.genres, day })
  const asked = folded(query).length >= FEWEST_LETTERS
  const record = (title: TitleId | null) => void session.actions.act({ kind: 'search', title, device: seat.device })
  const open = (title: TitleId) => {
    record(title)
    putOnScreen(seat.profile, { kind: 'title', title })
  }
  const leave = () => {
    if (asked) record(null)
    onBack()
  }
  return (
    <search className="finder" data-testid="finder">
      <div className="finder-line">
        <Button onClick={leave}>{watching.back}</Button>
        <label htmlFor={id} className="visually-hidden">
          {search.label}
        </label>
        <input
          ref={box}
          id={id}
          type="search"
          value={query}
          placeholder={search.hint}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <p role="status" className="finder-count">
        {asked ? search.found(found.length) : ''}
      </p>
      {asked && found.length === 0 && <EmptyState title={search.nothing(query.trim())}>{search.tryThis}</EmptyState>}
      <ul className="finder-found">
        {found.map((one) => (
          <li key={one.title.id}>
            <Result found={one} onOpen={open} />
          </li>
        ))}
      </ul>
    </search>
  )
}

function Result({ found, onOpen }: { readonly found: Found; readonly onOpen: (title: TitleId) => void }) {
  const { watching } = useMessages()
  const { title, artist } = found
  return (
    <button type="button" className="tile" onClick={() => onOpen(title.id)} aria-label={watching.tile.visit(title.name)}>
      <span className="tile-poster">
        <Poster title={title} />
      </span>
      {artist !== null && <span className="finder-why">{watching.search.withArtist(artist)}</span>}
    </button>
  )
}
