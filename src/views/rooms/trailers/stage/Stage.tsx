import { useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { race, useCutting, useRace } from '../../../../store/trailers/race'
import { useQuestion } from '../../../page/useQuestion'
import { cutFrom, type RoomTrailer } from '../compose/board'
import { Composer } from '../compose/Composer'
import type { ViewProps } from '../viewProps'
import { BigScreen } from './BigScreen'
import { TrailerCard } from './TrailerCard'
import { useTrailers } from './useTrailers'
import './Stage.css'

/** One title's ten trailers to watch, and an eleventh to cut. */
export function Stage({ title, catalogue }: ViewProps) {
  return <OfTitle key={`${title.id} ${title.name}`} title={title} catalogue={catalogue} />
}

interface OfTitleProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}

function OfTitle({ title, catalogue }: OfTitleProps) {
  const { trailersRoom: say } = useMessages()
  const { trailers, ten, cut } = useTrailers(title, catalogue)
  const chosen = useRace(({ playing }) => playing)
  const [runs, setRuns] = useState(false)
  const holds = useQuestion('titleHolds', { title: title.id }, { following: 'world' }).answer ?? undefined
  const shown = trailers.find(({ id }) => id === (chosen ?? 0)) ?? trailers[0]
  const play = (id: RoomTrailer['id']) => {
    setRuns(id === shown.id ? !runs : true)
    race.play(id)
  }
  const begin = (from: RoomTrailer) => {
    race.cut(title, cutFrom(from))
    race.play('own')
    setRuns(false)
  }
  return (
    <div className="stage" data-testid="stage">
      <BigScreen
        key={String(shown.id)}
        trailer={shown}
        about={{ title, catalogue }}
        holds={holds}
        runs={runs}
        onRun={setRuns}
        onCut={shown.id === 'own' ? null : () => begin(shown)}
      />
      <p className="stage-lead">{say.stageLead}</p>
      <ul className="stage-cards">
        {trailers.map((trailer) => (
          <li key={trailer.id}>
            <TrailerCard
              trailer={trailer}
              about={{ title, catalogue }}
              isOn={trailer.id === shown.id}
              runs={runs && trailer.id === shown.id}
              onPlay={() => play(trailer.id)}
            />
          </li>
        ))}
      </ul>
      {cut === null ? (
        <p className="stage-uncut">
          {say.noneCut} <UndoneCut title={title} />
        </p>
      ) : (
        <Composer title={title} catalogue={catalogue} cut={cut} ten={ten} holds={holds} />
      )}
    </div>
  )
}

/** After the visitor's own was taken off, the way back to it. */
function UndoneCut({ title }: { readonly title: PublicTitle }) {
  const { trailersRoom: say } = useMessages()
  const { past } = useCutting(title)
  if (past.at(-1) === undefined || past.at(-1) === null) return null
  return (
    <button type="button" className="button button-plain" onClick={() => race.undo(title)}>
      {say.bringBack}
    </button>
  )
}
