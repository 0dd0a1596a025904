import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { useQuestion } from '../../page/useQuestion'
import { Sentence } from '../../parts/Sentence'

/** Who somebody is, as far as the machine sees: a country shared with so many, and what nobody asked. */
export function Identity({ seat }: { readonly seat: Seat }) {
  const { families, words } = useMessages()
  const { identity } = families
  const { answer } = useQuestion('recording', { profile: seat.profile })
  return (
    <section className="identity" aria-labelledby="identity" data-testid="identity">
      <div className="family-head">
        <h3 id="identity">{identity.title}</h3>
        <span className="family-state">{identity.fixed}</span>
      </div>
      <p>
        {answer?.country && <Sentence text={identity.country(words.countries[answer.country], answer.sameCountry, answer.profiles)} />}
        {answer?.country === null && identity.none} {identity.unknown}
      </p>
    </section>
  )
}
