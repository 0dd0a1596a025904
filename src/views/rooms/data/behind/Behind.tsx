import type { Ref } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Signal } from '../../../../engine/contract/signals'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { SIGNALS } from '../../../vocabulary'
import './Behind.css'
import { Pictures } from './Pictures'

interface BehindProps {
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
  readonly chosen: Signal | null
  readonly onChoose: (signal: Signal | null) => void
  readonly ref: Ref<HTMLHeadingElement>
}

/** The seven strands as a row of names; behind the chosen one its picture, of some people and, if wanted, of others beside them. */
export function Behind({ seat, catalogue, chosen, onChoose, ref }: BehindProps) {
  const { strandViews: say, data } = useMessages()
  return (
    <section className="behind" aria-labelledby="behind" data-testid="behind" data-signal={chosen ?? ''}>
      <h2 id="behind" tabIndex={-1} ref={ref}>
        {say.title}
      </h2>
      {chosen === null && <p>{say.lead}</p>}
      <div className="behind-names">
        {SIGNALS.map((signal) => (
          <Button key={signal} pressed={signal === chosen} onClick={() => onChoose(signal === chosen ? null : signal)}>
            {data.signals.names[signal].name}
          </Button>
        ))}
      </div>
      {chosen !== null && <Pictures key={seat.profile} signal={chosen} seat={seat} catalogue={catalogue} />}
    </section>
  )
}
