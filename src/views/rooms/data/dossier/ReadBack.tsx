import { useMemo, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { ReadEvent } from '../../../../engine/service/log/importLine'
import type { RefusedLog } from '../../../../engine/service/log/refusedLog'
import { useMessages } from '../../../../store/language'
import { worth } from '../../../../store/worth/page'
import { Sentence } from '../../../parts/Sentence'
import { DEVICES } from '../../../vocabulary'
import { Silhouette } from '../Silhouette'
import { strandsOf } from '../strands'
import { recordsFrom } from './readBack'

interface ReadBackProps {
  readonly catalogue: PublicCatalogue
}

type State =
  | { readonly kind: 'none' | 'reading' | 'failed' }
  | { readonly kind: 'refused'; readonly name: string; readonly why: RefusedLog }

interface ReadFile {
  readonly name: string
  readonly events: readonly ReadEvent[]
}

/** An export of ours, read back and checked line by line; what stood before stays. */
export function ReadBack({ catalogue }: ReadBackProps) {
  const { dossier: say } = useMessages()
  const [state, setState] = useState<State>({ kind: 'none' })
  const [whole, setWhole] = useState<ReadFile | null>(null)
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const before = state
    setState({ kind: 'reading' })
    const text = await file.text().catch(() => null)
    if (text === null) return setState({ kind: 'failed' })
    const outcome = await worth.ask<'readLog'>({ question: 'readLog', about: text }).outcome
    if (outcome.kind !== 'done') return setState(outcome.kind === 'failed' ? { kind: 'failed' } : before)
    const { value } = outcome
    if (value.kind === 'refused') return setState({ kind: 'refused', name: file.name, why: value })
    setWhole({ name: file.name, events: value.events })
    setState({ kind: 'none' })
  }
  return (
    <section className="data-part dossier-part" data-testid="read-back">
      <h2>{say.readBack}</h2>
      <p>{say.readBackNote}</p>
      <label className="button button-quiet dossier-file">
        {say.choose}
        <input
          className="visually-hidden"
          type="file"
          accept=".csv,.json,text/csv,application/json"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
          onClick={(event) => {
            event.currentTarget.value = ''
          }}
        />
      </label>
      <div role="status">
        {state.kind === 'reading' && <p>{say.readingFile}</p>}
        {state.kind === 'failed' && <p>{say.unreadable}</p>}
        {state.kind === 'refused' && <p className="dossier-refused">{say.refused(state.name, state.why)}</p>}
        {whole !== null && <Whole {...whole} catalogue={catalogue} />}
      </div>
    </section>
  )
}

function Whole({ name, events, catalogue }: ReadBackProps & ReadFile) {
  const { dossier: say } = useMessages()
  const people = new Set(events.map(({ profile }) => profile)).size
  const known = useMemo(() => recordsFrom(events, catalogue, DEVICES), [events, catalogue])
  const strands = useMemo(() => strandsOf(known ?? [], catalogue), [known, catalogue])
  return (
    <>
      <p>
        <Sentence text={say.readWhole(name, events.length, people)} />
      </p>
      {known === null ? (
        <p>{say.otherWorld}</p>
      ) : (
        people === 1 && (
          <figure className="data-figure dossier-figure">
            <Silhouette strands={strands} outlined={false} masked={[]} lit={null} words={say.woven} />
            <figcaption>{say.woven}</figcaption>
          </figure>
        )
      )}
    </>
  )
}
