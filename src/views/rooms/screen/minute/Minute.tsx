import { useSession } from '../../../../store/session'
import type { MinuteStep } from '../../../../store/state'
import { useOpened } from '../../../page/useOpened'
import { Pages } from './Pages'

/** The first minute from its third step on; the two before, its opening, stand in the room's place. Everything in it is the real engine. */
export function Minute({ step }: { readonly step: MinuteStep }) {
  const opened = useOpened()
  const [mine, theirs] = useSession((state) => state.seats)
  if (opened === null || mine === undefined || step === 1 || step === 2) return null
  return <Pages step={step} mine={mine} theirs={theirs} catalogue={opened.catalogue} />
}
