import type { LaunchThrows } from '../../../../engine/lab/launch/throws'
import { useMessages } from '../../../../store/language'
import type { Curve } from '../../../charts/curve'
import { bandOf } from './thrown'

export interface BandWords {
  /** Over its columns. */
  readonly band: string
  /** The value of a curve at the hour that is shown, and in brackets where it may be by other throws. */
  last(curve: Curve, word: (value: number) => string): string
  /** What the brackets are; empty without bands. */
  readonly brackets: string
  /** The gain at the end over all throws; empty without. */
  mean(name: string, word: (value: number) => string): string
}

/** What the bands around curves say. */
export function useBandWords(thrown: LaunchThrows | null): BandWords {
  const {
    launchThrows: say,
    charts,
    shell: { labelled },
  } = useMessages()
  const lived = thrown?.lived ?? 0
  return {
    band: say.band(lived),
    brackets: lived > 1 ? say.brackets(lived) : '',
    last: ({ name, points }, word) => {
      const { y, band } = points.at(-1) ?? { y: 0 }
      return labelled(name, band === undefined ? word(y) : `${word(y)} (${charts.span(word(band[0]), word(band[1]))})`)
    },
    mean: (name, word) => {
      const last = bandOf(thrown, 'gain')?.last
      return last?.kind === 'interval' ? say.mean(name, word(last.estimate), word(last.low), word(last.high)) : ''
    },
  }
}
