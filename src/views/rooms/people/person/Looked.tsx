import type { ProfileId } from '../../../../engine/contract/ids'
import type { PersonPage } from '../../../../engine/lab/people/personPage'
import type { Neighbour } from '../../../../engine/lab/people/whereabouts'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Portrait } from '../../../art/Portrait'
import { usePage } from '../../../page/usePage'
import { PersonLine } from '../../../parts/PersonLine'
import { Sentence } from '../../../parts/Sentence'
import { GENRES } from '../../../vocabulary'
import { TrueTastes } from '../TrueTastes'
import type { WhatIf } from '../useHadSheBeenSo'
import { mostLiked } from './likings'
import { PersonActs } from './PersonActs'
import './Looked.css'

interface LookedProps {
  readonly seat: Seat
  /** Null until the lab has answered. */
  readonly about: PersonPage | null
  readonly whatIf: WhatIf
  readonly gone: boolean
  readonly onChoose: (profile: ProfileId) => void
}

/** The person looked at: who the account says they are, what is believed, who is nearest; with real tastes shown, all that can be changed. */
export function Looked({ seat, about, whatIf, gone, onChoose }: LookedProps) {
  const { people, screen, words, person: say, sofa } = useMessages()
  const page = usePage(seat)
  const truth = useSession((state) => state.truth)
  if (page === null) return <p className="looked">{screen.page.soon}</p>
  const { person } = page
  const through = about?.through ?? null
  const whereabouts = whatIf.whereabouts ?? about?.guessed ?? null
  return (
    <section className="looked" data-testid="looked" data-profile={person.profile}>
      <header className="looked-head">
        <h2>
          <PersonLine person={person} size="large">
            {words.countries[person.country]}, {people.card.language(words.languages[person.language])} · {people.plays(person.plays)}
          </PersonLine>
        </h2>
        <PersonActs seat={seat} person={person} gone={gone} />
      </header>
      <p className="looked-believes">
        {whereabouts === null ? null : whereabouts.genres.length === 0 ? (
          say.believesNothing(person.isVisitor)
        ) : (
          <Believes genres={whereabouts.genres} you={person.isVisitor} />
        )}{' '}
        {through !== null && <>{sofa.through(through.person.name, through.since)} </>}
        <span className="looked-quiet">{gone ? say.gone : say.invented}</span>
      </p>
      <Nearest nearest={whereabouts?.nearest ?? []} onChoose={onChoose} />
      {person.isVisitor ? (
        <p>{people.truth.visitor}</p>
      ) : gone && truth ? (
        <p className="looked-quiet">{people.truth.gone}</p>
      ) : truth ? (
        <TrueTastes key={person.profile} seat={seat} page={page} whatIf={whatIf} />
      ) : (
        <p className="looked-quiet">{people.truth.off}</p>
      )}
    </section>
  )
}

function Believes({ genres, you }: { readonly genres: readonly number[]; readonly you: boolean }) {
  const { person, words } = useMessages()
  const { list } = useFormat()
  return <Sentence text={person.believes(list(mostLiked(genres, 2).map((genre) => words.genres[GENRES[genre]])), you)} />
}

/** The ten ends of the threads, as faces. */
function Nearest({ nearest, onChoose }: { readonly nearest: readonly Neighbour[]; readonly onChoose: (profile: ProfileId) => void }) {
  const { sky, person: say, screen } = useMessages()
  if (nearest.length === 0) return null
  return (
    <div className="nearest">
      <h3 className="nearest-title">{sky.threads}</h3>
      <ul className="nearest-list" data-testid="nearest">
        {nearest.map(({ person, likeness }) => {
          const name = say.nearest(person.isVisitor ? screen.page.you : person.name, likeness)
          return (
            <li key={person.profile}>
              <button
                type="button"
                className="nearest-one"
                data-profile={person.profile}
                title={name}
                aria-label={name}
                onClick={() => onChoose(person.profile)}
              >
                <Portrait seed={person.portraitSeed} />
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
