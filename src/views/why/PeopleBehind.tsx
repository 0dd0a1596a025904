import type { PublicCatalogue } from '../../engine/contract/catalogue'
import type { Evidence, PersonCard, TileDetail } from '../../engine/lab/snapshot'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { PersonLine } from '../parts/PersonLine'
import { Sentence } from '../parts/Sentence'
import { titleName } from '../wording/title'
import './PeopleBehind.css'

interface PeopleBehindProps {
  readonly detail: Pick<TileDetail, 'evidence'>
  readonly catalogue: PublicCatalogue
}

/** Collaborative means other people: how many watched both, and some of them, who can be opened. */
export function PeopleBehind({ detail, catalogue }: PeopleBehindProps) {
  const { people } = useMessages().titles
  const behind = detail.evidence.filter(({ both }) => both > 0)
  return (
    <section className="why-part">
      <h3>{people.title}</h3>
      {behind.length === 0 && <p>{people.none}</p>}
      {behind.map((evidence) => (
        <Behind key={evidence.watched} evidence={evidence} watched={titleName(catalogue, evidence.watched) ?? ''} />
      ))}
    </section>
  )
}

function Behind({ evidence, watched }: { readonly evidence: Evidence; readonly watched: string }) {
  const { people } = useMessages().titles
  return (
    <div className="behind">
      <p>
        <Sentence text={[...people.both(evidence.both, watched), ...people.outOf(evidence.watchedFirst, watched)]} />
      </p>
      {evidence.people.length > 0 && (
        <ul className="behind-people" aria-label={people.some}>
          {evidence.people.map((person) => (
            <li key={person.profile}>
              <OpenPerson person={person} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function OpenPerson({ person }: { readonly person: PersonCard }) {
  const { people } = useMessages().titles
  const seats = useSession((state) => state.seats)
  const open = () => {
    session.actions.closeTile()
    const device = seats[0]?.device ?? 'television'
    session.actions.show([{ profile: person.profile, device }, ...seats.slice(1)])
  }
  return (
    <button type="button" className="behind-person" onClick={open} aria-label={people.open(person.name)}>
      <PersonLine person={person} />
    </button>
  )
}
