import { useMessages } from '../../../../store/language'
import { Portrait } from '../../../art/Portrait'
import { putOnScreen } from '../../../page/onScreen'
import type { StageAbout } from './stageProps'
import './TopLine.css'

/** The service's own first line: its name, who is signed in, and the search, which is only for who sits there. */
export function TopLine({ seat, person }: StageAbout) {
  const { watching, screen } = useMessages()
  return (
    <div className="top-line">
      <span className="top-line-name" aria-hidden="true">
        Séance
      </span>
      {person.isVisitor && (
        <button type="button" className="top-line-search" onClick={() => putOnScreen(seat.profile, { kind: 'search' })}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <circle cx="10.5" cy="10.5" r="6.5" />
            <path d="M15.5 15.5 21 21" />
          </svg>
          {watching.search.open}
        </button>
      )}
      <span className="top-line-who">
        <span className="visually-hidden">{person.isVisitor ? screen.page.you : person.name}</span>
        <Portrait seed={person.portraitSeed} />
      </span>
    </div>
  )
}
