import type { TruePerson } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session } from '../../../store/session'
import { Button } from '../../parts/Button'
import { How } from '../../parts/How'
import { LayerNumber } from '../../parts/LayerNumber'
import { Sentence } from '../../parts/Sentence'
import { strongestTastes } from '../../people/derive'
import { wordTrueTrait, wordTrueValue } from '../../people/words'
import './TrueSelf.css'

const TASTES_SHOWN = 5

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
          {strongestTastes(viewer.traits, TASTES_SHOWN).map((trait) => (
            <span key={trait.trait} className="true-self-trait">
              {wordTrueTrait(trait.name, messages)} <LayerNumber layer="truth" text={wordTrueValue(trait, messages)} />
            </span>
          ))}
        </p>
      ))}
      <How about={screen.truth.title}>
        <p>{screen.truth.note}</p>
        <Button look="plain" onClick={() => session.actions.goTo('people')}>
          {screen.truth.change}
        </Button>
      </How>
    </section>
  )
}
