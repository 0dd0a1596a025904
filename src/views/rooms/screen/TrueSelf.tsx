import type { TruePerson } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { LayerNumber } from '../../parts/LayerNumber'
import { Sentence } from '../../parts/Sentence'
import { strongestTraits } from '../../people/derive'
import { wordTrueTrait } from '../../people/words'
import './TrueSelf.css'

const TRAITS_SHOWN = 6

/** With real tastes shown: who really sits there, by their strongest traits. */
export function TrueSelf({ person, isVisitor }: { readonly person: TruePerson; readonly isVisitor: boolean }) {
  const messages = useMessages()
  const { screen, people } = messages
  if (isVisitor) return <p className="true-self">{people.truth.visitor}</p>
  return (
    <section className="true-self">
      <h3>{screen.truth.title}</h3>
      {person.viewers.length > 1 && <p>{screen.truth.several(person.viewers.length)}</p>}
      {person.viewers.map((viewer) => (
        <p key={viewer.viewer} className="true-self-viewer">
          <Sentence text={[screen.truth.viewer(viewer.age)]} />
          {strongestTraits(viewer.traits, TRAITS_SHOWN).map((trait) => (
            <span key={trait.trait} className="true-self-trait">
              {wordTrueTrait(trait.name, messages)} <LayerNumber layer="truth" text={people.truth.value(trait.value)} />
            </span>
          ))}
        </p>
      ))}
      <p className="true-self-note">
        {screen.truth.note}{' '}
        <Button look="plain" onClick={() => session.actions.goTo('people')}>
          {screen.truth.change}
        </Button>
      </p>
    </section>
  )
}
