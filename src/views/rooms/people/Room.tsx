import type { PersonCard, Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { useOpened } from '../../page/useOpened'
import { useJoined, usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { PersonLine } from '../../parts/PersonLine'
import { Sentence } from '../../parts/Sentence'
import { PeopleList } from '../../people/PeopleList'
import { putBeside } from '../../people/putBeside'
import { Why } from '../../why/Why'
import { TrueTastes } from './TrueTastes'
import './Room.css'

/** Who is out there? Everybody by household; one of them looked at, and with real tastes shown, changed. */
export function Room() {
  const { people } = useMessages()
  const opened = useOpened()
  const joined = useJoined()
  const seats = useSession((state) => state.seats)
  const [seat] = seats
  if (opened === null || seat === undefined) return null
  const choose = (person: PersonCard) => session.actions.show([{ ...seat, profile: person.profile }, ...seats.slice(1)])
  return (
    <div className="people-room">
      <header className="people-head">
        <h1>{people.title}</h1>
        <p>
          <Sentence text={people.sentence(opened.snapshot.recorded.profiles, opened.opening.households - (joined ? 0 : 1))} />{' '}
          {people.invented}
        </p>
      </header>
      <PeopleList onChoose={choose} chosen={seat.profile} />
      <Looked seat={seat} />
      <Why />
    </div>
  )
}

/** The person looked at. */
function Looked({ seat }: { readonly seat: Seat }) {
  const { people, screen, words } = useMessages()
  const page = usePage(seat)
  const truth = useSession((state) => state.truth)
  const seats = useSession((state) => state.seats)
  if (page === null) return <p className="looked">{screen.page.soon}</p>
  const { person } = page
  const beside = async () => {
    if (seats.length < 2) await putBeside(seat)
    session.actions.goTo('screen')
  }
  const open = () => {
    session.actions.show([seat])
    session.actions.goTo('screen')
  }
  return (
    <section className="looked" data-testid="looked" data-profile={person.profile}>
      <h2>
        <PersonLine person={person} size="large">
          {words.countries[person.country]}, {people.card.language(words.languages[person.language])} ·{' '}
          {people.household(person.household + 1)} · {people.plays(person.plays)}
        </PersonLine>
      </h2>
      <div className="looked-acts">
        <Button look="strong" onClick={open}>
          {people.card.open}
        </Button>
        <Button onClick={() => void beside()}>{people.card.beside}</Button>
        <Button onClick={() => session.actions.goTo('data')}>{people.card.records}</Button>
      </div>
      {person.isVisitor ? (
        <p>{people.truth.visitor}</p>
      ) : truth ? (
        <TrueTastes key={person.profile} seat={seat} page={page} />
      ) : (
        <p className="looked-quiet">{people.truth.off}</p>
      )}
    </section>
  )
}
