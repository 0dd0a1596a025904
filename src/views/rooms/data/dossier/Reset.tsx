import type { Dossier } from '../../../../engine/lab/data/dossier'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { dayAt } from '../../../../worker/pageIds'
import { Button } from '../../../parts/Button'

interface ResetProps {
  readonly stored: Dossier['stored']
  readonly seat: Seat
  /** It is about to be done. */
  readonly onReset: () => void
}

/** A profile that starts anew: what was recorded of it stays, and counts no more. */
export function Reset({ stored: { records, older, anewSince, unused }, seat, onReset }: ResetProps) {
  const { dossier: say } = useMessages()
  const { shortDate } = useFormat()
  const hasNothing = records + older === 0 && anewSince === null
  const reset = () => {
    onReset()
    void session.actions.act({ kind: 'reset', profile: seat.profile })
  }
  return (
    <section className="data-part" data-testid="reset">
      <h2>{say.reset}</h2>
      <p>{say.resetNote}</p>
      <p role="status">
        {anewSince !== null && say.resetDone(shortDate(dayAt(anewSince)), unused)}
        {hasNothing && say.resetNothing}
      </p>
      <Button disabled={hasNothing} onClick={reset}>{anewSince === null ? say.resetDo : say.resetAgain}</Button>
    </section>
  )
}
