import { type ReactNode, useRef, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { PageView, PersonCard, Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Portrait } from '../../../art/Portrait'
import { Button } from '../../../parts/Button'
import { ChooserDialog } from '../../../people/ChooserDialog'
import { Common } from './Common'
import { ThreadStage } from './ThreadStage'
import './Company.css'

const MOST_PAGES = 4
/** A place stays while another person takes it. */
const PLACES = ['first', 'second', 'third', 'fourth']

interface CompanyProps {
  readonly seats: readonly Seat[]
  /** Those that have come; the others are being built. */
  readonly pages: readonly PageView[]
  readonly catalogue: PublicCatalogue
  readonly seatPage: (seat: Seat, index: number) => ReactNode
}

/** Two to four people's pages side by side, with threads between what they share; on a phone one at a time, to be swiped. */
export function Company({ seats, pages, catalogue, seatPage }: CompanyProps) {
  const complete = pages.length === seats.length
  const stage = useRef<HTMLDivElement>(null)
  return (
    <div ref={stage} className="company">
      {seats.length > 1 && complete && (
        <div className="company-head">
          <Common pages={pages} />
          <People seats={seats} pages={pages} onTurn={(index) => turnTo(stage.current, index)} />
        </div>
      )}
      <ThreadStage pages={complete ? pages : []} catalogue={catalogue} className={`company-pages company-${seats.length}`}>
        {seats.map((seat, index) => (
          <div key={PLACES[index]} className="company-page" data-page={index}>
            {seatPage(seat, index)}
          </div>
        ))}
      </ThreadStage>
    </div>
  )
}

/** Within the row of pages alone, so that the room does not jump. */
function turnTo(within: HTMLElement | null, index: number): void {
  const page = within?.querySelector(`[data-page="${index}"]`)
  page?.scrollIntoView({ block: 'nearest', inline: 'start', behavior: 'smooth' })
}

interface PeopleProps extends Pick<CompanyProps, 'seats' | 'pages'> {
  readonly onTurn: (index: number) => void
}

/** Who is here: each can be turned to or taken away, and somebody else can join, up to four. */
function People({ seats, pages, onTurn }: PeopleProps) {
  const { company, screen } = useMessages()
  const [adding, setAdding] = useState(false)
  const add = ({ profile }: PersonCard) => {
    setAdding(false)
    const seat = { profile, device: seats[0].device }
    if (!seats.some((other) => other.profile === profile && other.device === seat.device)) session.actions.show([...seats, seat])
  }
  return (
    <ul className="company-people" aria-label={company.people.name}>
      {pages.map(({ person }, index) => {
        const name = person.isVisitor ? screen.page.you : person.name
        return (
          <li key={`${person.profile} ${seats[index].device}`}>
            <button type="button" className="company-turn" onClick={() => onTurn(index)}>
              <Portrait seed={person.portraitSeed} />
              {name}
            </button>
            {seats.length > 2 && (
              <button
                type="button"
                className="company-away"
                aria-label={company.people.away(name)}
                onClick={() => session.actions.show(seats.filter((_, at) => at !== index))}
              >
                ×
              </button>
            )}
          </li>
        )
      })}
      {seats.length < MOST_PAGES && (
        <li>
          <Button onClick={() => setAdding(true)}>{company.people.add}</Button>
        </li>
      )}
      {adding && <ChooserDialog onChoose={add} onClose={() => setAdding(false)} />}
    </ul>
  )
}
