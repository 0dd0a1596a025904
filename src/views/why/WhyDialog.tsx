import { useId, useState } from 'react'
import type { PublicCatalogue } from '../../engine/contract/catalogue'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import type { OpenTile } from '../../store/state'
import { putOnScreen, visitTitle } from '../page/onScreen'
import { useJoined, usePage } from '../page/usePage'
import { AnchoredPanel } from '../parts/AnchoredPanel'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'
import { LayerNumber } from '../parts/LayerNumber'
import { Arithmetic } from './Arithmetic'
import { pointsOf } from './derive'
import { Parts } from './Parts'
import { PeopleBehind } from './PeopleBehind'
import { Placed } from './Placed'
import { Records } from './Records'
import { TrailerChosen } from './TrailerChosen'
import './WhyDialog.css'

/** "Why this?": the open tile, if there is one; beside its tile, or over the whole of a small screen. */
export function WhyDialog() {
  const tile = useSession((state) => state.tile)
  const catalogue = useSession(({ opening }) => opening?.catalogue ?? null)
  if (tile === null || catalogue === null) return null
  return <OpenedTile key={`${tile.seat.profile} ${tile.title}`} tile={tile} catalogue={catalogue} />
}

interface OpenedProps {
  readonly tile: OpenTile
  readonly catalogue: PublicCatalogue
}

function OpenedTile(opened: OpenedProps) {
  const heading = useId()
  const [at] = useState(() => placeOf(opened.tile))
  const close = session.actions.closeTile
  if (at === null) {
    return (
      <Dialog labelledBy={heading} width="narrow" onClose={close}>
        <Why {...opened} heading={heading} />
      </Dialog>
    )
  }
  return (
    <AnchoredPanel at={at} labelledBy={heading} onClose={close}>
      <Why {...opened} heading={heading} />
    </AnchoredPanel>
  )
}

const ROOM_BESIDE = 900

/** Where the tile stands on the screen as it is opened; null where there is no room beside it. */
function placeOf({ seat, title }: OpenTile): DOMRect | null {
  if (window.innerWidth < ROOM_BESIDE) return null
  const tile = `.tile-slot[data-title="${title}"] .tile-poster`
  const there = document.querySelector(`[data-profile="${seat.profile}"] ${tile}`) ?? document.querySelector(tile)
  return there?.getBoundingClientRect() ?? null
}

function Why({ tile, catalogue, heading }: OpenedProps & { readonly heading: string }) {
  const { titles, watching } = useMessages()
  const visitor = useSession(({ opening }) => opening?.visitor)
  const person = usePage(tile.seat)?.person
  const isYours = tile.seat.profile === visitor
  const { detail } = tile
  return (
    <div className="why">
      <header className="why-head">
        <h2 id={heading} className="why-question">
          {isYours ? titles.why.titleYou : titles.why.title(person?.name ?? '')}
        </h2>
        {detail !== null && (
          <p className="why-score" data-testid="score" data-points={pointsOf(detail.score)}>
            <LayerNumber layer="guessed" text={titles.why.totalPoints(pointsOf(detail.score))} />{' '}
            <small>{titles.why.unit(pointsOf(detail.score))}</small>
          </p>
        )}
        <p className="why-title">{catalogue.titles[tile.title].name}</p>
      </header>
      <Ways tile={tile} isYours={isYours} />
      {detail === null ? (
        <p role="status">{titles.waiting}</p>
      ) : (
        <div className="why-body">
          <Parts detail={detail} catalogue={catalogue} />
          <PeopleBehind detail={detail} catalogue={catalogue} />
          <Placed detail={detail} catalogue={catalogue} />
          <TrailerChosen detail={detail} catalogue={catalogue} />
          <Records detail={detail} before={tile.before} catalogue={catalogue} />
          <details className="why-fold">
            <summary>{watching.sum.title}</summary>
            <Arithmetic seat={tile.seat} title={tile.title} catalogue={catalogue} records={detail.records} />
          </details>
        </div>
      )}
    </div>
  )
}

/** On to the player, in one's own seat, and to the title's page. */
function Ways({ tile, isYours }: { readonly tile: OpenTile; readonly isYours: boolean }) {
  const { watching } = useMessages()
  const joined = useJoined()
  const play = () => {
    visitTitle(tile.seat, tile.title)
    putOnScreen(tile.seat.profile, { kind: 'player', title: tile.title, episode: null })
  }
  return (
    <p className="why-ways">
      {isYours && joined && (
        <Button look="strong" onClick={play}>
          {watching.why.play}
        </Button>
      )}
      <Button onClick={() => visitTitle(tile.seat, tile.title)}>{watching.why.visit}</Button>
    </p>
  )
}
