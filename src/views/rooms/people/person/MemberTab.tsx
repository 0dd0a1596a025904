import type { PersonMood, PersonPage } from '../../../../engine/lab/people/personPage'
import type { Rich } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { Measure } from '../../../charts/Measure'
import { useOpened } from '../../../page/useOpened'
import { Sentence } from '../../../parts/Sentence'
import { strongestMove, valuesOf } from './moods'
import './MemberTab.css'

/** Since when somebody is a member, as recorded; and with real tastes shown, how satisfied they are, and what moved it. */
export function MemberTab({ about }: { readonly about: PersonPage | null }) {
  const { membership, screen } = useMessages()
  if (about === null) return <p>{screen.page.soon}</p>
  return (
    <div className="member" data-testid="member">
      <section>
        <h2>{membership.account.title}</h2>
        <Account changes={about.recorded.account} />
      </section>
      {about.person.isVisitor ? (
        <p>{membership.mood.visitor}</p>
      ) : about.truth === null ? (
        <p className="looked-quiet">{membership.mood.hidden}</p>
      ) : (
        about.truth.moods.map((mood) => <Satisfaction key={mood.viewer} mood={mood} alone={about.truth?.moods.length === 1} />)
      )}
    </div>
  )
}

function Account({ changes }: { readonly changes: PersonPage['recorded']['account'] }) {
  const { membership } = useMessages()
  const { date } = useFormat()
  if (changes.length === 0) return <p>{membership.account.unknown}</p>
  return (
    <ul className="member-changes">
      {changes.map(({ day, kind }) => (
        <li key={`${day} ${kind}`}>
          <Sentence text={kind === 'joined' && day === 0 ? membership.account.opening : membership.account[kind](date(day))} />
        </li>
      ))}
    </ul>
  )
}

interface SatisfactionProps {
  readonly mood: PersonMood
  /** Nobody else sits behind the profile. */
  readonly alone: boolean
}

function Satisfaction({ mood, alone }: SatisfactionProps) {
  const { membership } = useMessages()
  const { title, unit, how, of } = membership.mood
  const weight = useSession((state) => state.scenario.lossAversion)
  const values = valuesOf(mood.mornings)
  const now = useNow(mood)
  return (
    <Measure
      id={`satisfaction-${mood.viewer}`}
      title={alone ? title : `${title}, ${of(mood.age)}`}
      level={2}
      unit={unit}
      how={how(weight)}
      digits={0}
      sentence={now}
      series={[{ key: 'value', name: '', layer: 'truth', values }]}
    />
  )
}

/** Where it stands, and what moved it most. */
function useNow({ mornings }: PersonMood): Rich | null {
  const { membership } = useMessages()
  const opened = useOpened()
  const last = mornings.at(-1)
  if (last === undefined || mornings.length < 2) return null
  const move = strongestMove(mornings)
  const stands = membership.mood.now(100 * last.satisfaction)
  if (move === null || opened === null) return stands
  const moved =
    move.title === null
      ? membership.mood.movedByNothing(move.day, move.by)
      : membership.mood.moved(opened.catalogue.titles[move.title].name, move.day, move.by)
  return [...stands, ' ', ...moved]
}
