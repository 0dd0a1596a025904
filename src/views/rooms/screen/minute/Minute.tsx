import type { MinuteStep } from '../../../../store/state'
import { useOpened } from '../../../page/useOpened'
import { Opening } from './Opening'

/** The first minute, step by step; everything in it is the real engine. */
export function Minute({ step }: { readonly step: MinuteStep }) {
  const opened = useOpened()
  if (opened === null) return null
  if (step <= 2) return <Opening {...opened} />
  return null
}
