import type { Dossier } from '../../../../engine/lab/data/dossier'
import { useFormat, useMessages } from '../../../../store/language'
import { dayAt } from '../../../../worker/pageIds'
import { Sentence } from '../../../parts/Sentence'

/** What is stored, kind by kind. */
export function Stored({ stored }: { readonly stored: Dossier['stored'] }) {
  const { dossier: say, dataRoom } = useMessages()
  const { integer, shortDate } = useFormat()
  const { stream } = dataRoom
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
    </section>
  )
}
