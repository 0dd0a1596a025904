import { useEffect, useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import type { TrailerSide } from '../../../../engine/lab/contrast'
import type { PageView, PersonCard } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Poster } from '../../../art/Poster'
import { TrailerPlayer } from '../../../art/trailer/TrailerPlayer'
import { Button } from '../../../parts/Button'
import { PersonLine } from '../../../parts/PersonLine'
import { trailerLetter } from '../../../why/derive'
import { wordRow } from '../../../wording/page'
import { ThreadStage } from '../together/ThreadStage'
import type { FoundTwice } from './useContrast'
import './TwoTrailers.css'

interface TwoTrailersProps {
  readonly pages: readonly [PageView, PageView]
  readonly twice: FoundTwice
  /** Where the looking failed. */
  readonly onAgain: () => void
  readonly catalogue: PublicCatalogue
}

/** One title, lit on both pages, and the two trailers that the machine chose of it, each with the line that says why. */
export function TwoTrailers({ pages, twice, catalogue, onAgain }: TwoTrailersProps) {
  const { turns, shell } = useMessages()
  if (twice === 'looking') {
    return (
      <p className="two-none" role="status">
        {turns.trailers.looking}
      </p>
    )
  }
  if (twice === 'failed') {
    return (
      <p className="two-none" role="alert">
        {shell.asking.failed} <Button onClick={onAgain}>{shell.asking.again}</Button>
      </p>
    )
  }
  if (twice === null) return <p className="two-none">{turns.trailers.none}</p>
  const title = catalogue.titles[twice.title]
  return (
    <>
      <h2 className="two-title">{turns.trailers.title(title.name)}</h2>
      <ThreadStage pages={pages} catalogue={catalogue} only={twice.title} className="two-trailers">
        {[twice.here, twice.there].map((side, index) => (
          <Side key={pages[index].seat.profile} index={index} page={pages[index]} side={side} title={title} catalogue={catalogue} />
        ))}
      </ThreadStage>
    </>
  )
}

interface SideProps {
  readonly index: number
  readonly page: PageView
  readonly side: TrailerSide
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}

const BEFORE_PLAYING_MS = 900

function Side({ index, page, side, title, catalogue }: SideProps) {
  const messages = useMessages()
  const { trailers } = messages.turns
  const presenter = useSession((state) => state.presenter)
  const soon = useSoon(BEFORE_PLAYING_MS)
  const [pressed, setPressed] = useState(false)
  const playing = presenter ? pressed : soon
  const row = page.rows.find(({ tiles }) => tiles.some((tile) => tile.title === title.id))
  const column = row?.tiles.findIndex((tile) => tile.title === title.id) ?? 0
  return (
    <article className="two-side" data-page={index} data-testid={`trailer-${index}`} data-trailer={side.trailer}>
      <div className="two-where">
        <span className="two-tile" data-title={title.id}>
          <Poster title={title} />
        </span>
        <div>
          <PersonLine person={page.person} size="large">
            {row !== undefined && trailers.place(wordRow(row, catalogue, messages), column + 1)}
          </PersonLine>
          <p className="two-why">
            <strong>{trailers.letter(trailerLetter(side.trailer))}.</strong> <Why side={side} person={page.person} />
          </p>
        </div>
      </div>
      <div className="two-screen">
        <TrailerPlayer key={side.trailer} title={title} trailer={side.trailer} catalogue={catalogue} playing={playing} loop />
        {presenter && (
          <button
            type="button"
            className="two-press"
            onClick={() => setPressed(!pressed)}
            aria-label={pressed ? messages.watching.trailer.hold : messages.watching.trailer.play(trailerLetter(side.trailer))}
          >
            {!pressed && <span aria-hidden="true">▶</span>}
          </button>
        )}
      </div>
    </article>
  )
}

function Why({ side, person }: { readonly side: TrailerSide; readonly person: PersonCard }) {
  const { turns, words } = useMessages()
  return turns.trailers.says({
    who: person.isVisitor ? null : person.name,
    stressed: side.stressed.map((aspect) => words.aspects[aspect]),
    liked: side.liked === null ? null : words.aspects[side.liked],
  })
}

function useSoon(milliseconds: number): boolean {
  const [now, setNow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNow(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return now
}
