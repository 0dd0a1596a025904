import { useRef, useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { cutOf, race, useCutting, useRace, type Which, type Work } from '../../../../store/trailers/race'
import { useReducedMotion } from '../../../art/trailer/useReducedMotion'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
import { useQuestion } from '../../../page/useQuestion'
import { landOn } from '../../../parts/landing'
import { ASPECTS } from '../../../vocabulary'
import { comparing } from '../choices/beside'
import { cutFrom, emptyPromises, type RoomTrailer } from '../compose/board'
import { Composer } from '../compose/Composer'
import { UndoCut } from '../Undoing'
import type { ViewProps } from '../viewProps'
import { BigScreen } from './BigScreen'
import { TrailerCard } from './TrailerCard'
import { useTrailers } from './useTrailers'
import './Stage.css'

/** One title's ten trailers to watch and to edit, and an eleventh to cut. */
export function Stage({ title, catalogue }: ViewProps) {
  return <OfTitle key={`${title.id} ${title.name}`} title={title} catalogue={catalogue} />
}

interface OfTitleProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}

function OfTitle({ title, catalogue }: OfTitleProps) {
  const { trailersRoom: say } = useMessages()
  const { trailers, ten } = useTrailers(title, catalogue)
  const { now: cuts, inRace } = useCutting(title)
  const chosen = useRace(({ playing }) => playing)
  const [runs, setRuns] = useState(false)
  const holds = useQuestion('titleHolds', { title: title.id }, { following: 'world' }).answer ?? undefined
  const shown = trailers.find(({ id }) => id === (chosen ?? 0)) ?? trailers[0]
  const onTable = [shown.id, 'own' as const].find((which) => cutOf(cuts, which) !== null) ?? null
  const screen = useRef<HTMLDivElement>(null)
  const still = useReducedMotion()
  const play = (id: RoomTrailer['id']) => {
    screen.current?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' })
    setRuns(id === shown.id ? !runs : true)
    race.play(id)
  }
  const begin = (which: Which) => {
    race.cut({ title, which }, cutOf(cuts, shown.id) ?? cutFrom(shown))
    race.play(which)
    setRuns(false)
    landOn('composer-title')
  }
  return (
    <div className="stage" data-testid="stage">
      <div className="stage-screen" ref={screen}>
        <BigScreen
          key={String(shown.id)}
          trailer={shown}
          about={{ title, catalogue }}
          holds={holds}
          runs={runs}
          onRun={setRuns}
          onCut={shown.id === 'own' ? null : () => begin('own')}
          onPrice={priceOf({ shown, trailers: inRace ? trailers : ten, holds })}
          onEdit={cutOf(cuts, shown.id) === null ? () => begin(shown.id) : null}
        />
      </div>
      <p className="stage-lead">{say.stageLead}</p>
      <Cards trailers={trailers} about={{ title, catalogue }} shown={shown} runs={runs} onPlay={play} />
      {onTable === null ? <Uncut /> : <OnTable work={{ title, which: onTable }} {...{ catalogue, trailers, ten, holds }} />}
    </div>
  )
}

interface CardsProps {
  readonly trailers: readonly RoomTrailer[]
  readonly about: OfTitleProps
  /** The one on the big screen. */
  readonly shown: RoomTrailer
  readonly runs: boolean
  readonly onPlay: (id: RoomTrailer['id']) => void
}

/** The trailers beside each other, and what they lean on as numbers. */
function Cards({ trailers, about, shown, runs, onPlay }: CardsProps) {
  const { words } = useMessages()
  const figures = useFigureWords()
  const cards = useRef<HTMLUListElement>(null)
  return (
    <div data-figure="trailers">
      <ul className="stage-cards" ref={cards}>
        {trailers.map((trailer) => (
          <li key={trailer.id}>
            <TrailerCard
              trailer={trailer}
              about={about}
              isOn={trailer.id === shown.id}
              runs={runs && trailer.id === shown.id}
              onPlay={() => onPlay(trailer.id)}
            />
          </li>
        ))}
      </ul>
      <div className="figure-ways">
        <FigureWays title={figures.leansOn} table={() => leanings(trailers, words.aspects, figures.trailer)} picture={cards} twin={null} />
      </div>
    </div>
  )
}

/** Trailer by trailer, how much of it lies on each aspect. */
const leanings = (
  trailers: readonly RoomTrailer[],
  names: { readonly [A in (typeof ASPECTS)[number]]: string },
  trailer: string,
): FigureTable => ({
  columns: [{ key: 'letter', name: trailer }, ...ASPECTS.map((aspect) => ({ key: aspect, name: names[aspect], unit: '%', digits: 0 }))],
  rows: trailers.map(({ board, emphasis }) => ({
    letter: board.letter,
    ...Object.fromEntries(ASPECTS.map((aspect, at) => [aspect, 100 * emphasis[at]])),
  })),
})

interface Promising {
  readonly shown: RoomTrailer
  /** Those that can be compared. */
  readonly trailers: readonly RoomTrailer[]
  readonly holds: readonly (number | null)[] | undefined
}

/** To its price: everybody is shown it, or one of those that keep their promise. */
function priceOf({ shown, trailers, holds }: Promising): (() => void) | null {
  if (holds === undefined || emptyPromises(shown.emphasis, holds).length === 0) return null
  const at = trailers.findIndex(({ id }) => id === shown.id)
  const kept = trailers.findIndex(({ emphasis }) => emptyPromises(emphasis, holds).length === 0)
  if (at < 0 || kept < 0) return null
  return () => {
    comparing.store.setState({ mode: 'promise', pair: [at, kept], against: 'lot' })
    session.actions.turnTo('trailers', 'compare')
  }
}

interface OnTableProps {
  readonly work: Work
  readonly catalogue: PublicCatalogue
  readonly trailers: readonly RoomTrailer[]
  readonly ten: readonly RoomTrailer[]
  readonly holds: readonly (number | null)[] | undefined
}

function OnTable({ work, trailers, ...room }: OnTableProps) {
  const { now } = useCutting(work.title)
  const cut = cutOf(now, work.which)
  const trailer = trailers.find(({ id }) => id === work.which)
  return cut === null || trailer === undefined ? null : <Composer work={work} cut={cut} trailer={trailer} {...room} />
}

/** Nothing is being cut: that it can be; and where something was, the way back to it. */
function Uncut() {
  const { cuttingRoom } = useMessages()
  return (
    <p className="stage-uncut">
      {cuttingRoom.noneCut} <UndoCut look="plain" ifAny />
    </p>
  )
}
