import { useId } from 'react'
import type { PublicCatalogue } from '../../engine/contract/catalogue'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import type { OpenTile } from '../../store/state'
import { Poster } from '../art/Poster'
import { usePage } from '../page/usePage'
import { Dialog } from '../parts/Dialog'
import { wordFacts } from '../wording/title'
import { Deeds } from './Deeds'
import { Parts } from './Parts'
import { PeopleBehind } from './PeopleBehind'
import { Placed } from './Placed'
import { Records } from './Records'
import { TrailerChosen } from './TrailerChosen'
import './WhyDialog.css'

/** "Why this?": the open tile, if there is one. */
export function WhyDialog() {
  const tile = useSession((state) => state.tile)
  const catalogue = useSession(({ opening }) => opening?.catalogue ?? null)
  if (tile === null || catalogue === null) return null
  return <OpenedTile key={`${tile.seat.profile} ${tile.title}`} tile={tile} catalogue={catalogue} />
}

function OpenedTile({ tile, catalogue }: { readonly tile: OpenTile; readonly catalogue: PublicCatalogue }) {
  const messages = useMessages()
  const heading = useId()
  const visitor = useSession(({ opening }) => opening?.visitor)
  const page = usePage(tile.seat)
  const title = catalogue.titles[tile.title]
  const { why, waiting } = messages.titles
  const isYours = tile.seat.profile === visitor
  const name = page?.person.name ?? ''
  return (
    <Dialog labelledBy={heading} onClose={session.actions.closeTile}>
      <header className="why-head">
        <div className="why-poster">
          <Poster title={title} />
        </div>
        <div>
          <h2 id={heading} className="why-title">
            {title.name}
          </h2>
          <ul className="why-facts">
            {wordFacts(title, catalogue, messages).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          {isYours && <Deeds title={title} />}
        </div>
      </header>
      <h3 className="why-question">{isYours ? why.titleYou : why.title(name)}</h3>
      {tile.detail === null ? (
        <p role="status">{waiting}</p>
      ) : (
        <div className="why-body">
          <Parts detail={tile.detail} catalogue={catalogue} />
          <Records detail={tile.detail} before={tile.before} catalogue={catalogue} />
          <PeopleBehind detail={tile.detail} catalogue={catalogue} />
          <TrailerChosen detail={tile.detail} catalogue={catalogue} />
          <Placed detail={tile.detail} catalogue={catalogue} />
        </div>
      )}
    </Dialog>
  )
}
