import type { PastEvening } from '../../../../engine/lab/tonight'

/** On how many of the evenings on which somebody came one of the three expected titles was started. */
export function hitsOf(past: readonly PastEvening[]): { readonly hits: number; readonly came: number } {
  const came = past.filter(({ outcome }) => outcome !== 'absent')
  return { hits: came.filter(({ outcome }) => outcome === 'hit').length, came: came.length }
}
