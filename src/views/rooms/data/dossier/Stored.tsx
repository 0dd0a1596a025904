import type { Dossier } from '../../../../engine/lab/data/dossier'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { dayAt } from '../../../../worker/pageIds'
import { Button } from '../../../parts/Button'
import { landOnHeading } from '../../../parts/landing'
import { Sentence } from '../../../parts/Sentence'
import { choices } from '../choices'
import { NO_FILTER } from '../stream/filter'

/** What is stored, kind by kind. */
export function Stored({ stored, seat }: { readonly stored: Dossier['stored']; readonly seat: Seat }) {
  const { dossier: say, dataRoom } = useMessages()
  const { integer, shortDate } = useFormat()
  const { stream } = dataRoom
  const toStream = () => {
    choices.store.setState({ ...NO_FILTER, person: seat.profile })
    session.actions.turnTo('data', 'stream')
    landOnHeading()
  }
  return (
    <section className="data-part dossier-part">
      <h2>{say.stored}</h2>
      <p>
        <Sentence text={say.storedSentence(stored.records, stored.titles, stored.bytes)} />{' '}
        {stored.first !== null && stored.last !== null && say.between(shortDate(dayAt(stored.first)), shortDate(dayAt(stored.last)))}
      </p>
      <ul className="dossier-kinds">
        {stored.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <span>{stream.kinds[kind]}</span> <strong>{integer(count)}</strong>
          </li>
        ))}
      </ul>
      {stored.records > 0 && <Button onClick={toStream}>{say.oneByOne}</Button>}
    </section>
  )
}
