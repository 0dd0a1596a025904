import { useSession } from '../../../../store/session'
import type { MinuteStep } from '../../../../store/state'
import { useOpened } from '../../../page/useOpened'
import { Opening } from './Opening'
import { Pages } from './Pages'

/** The first minute, step by step; everything in it is the real engine. */
export function Minute({ step }: { readonly step: MinuteStep }) {
  const opened = useOpened()
  const [mine, theirs] = useSession((state) => state.seats)
  if (opened === null || mine === undefined) return null
  if (step === 1 || step === 2) return <Opening {...opened} />
  return <Pages step={step} mine={mine} theirs={theirs} catalogue={opened.catalogue} />
}
