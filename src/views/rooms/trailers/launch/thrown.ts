/** What other throws of the dice say of the launch that is shown. Pure. */
import type { LaunchThrows, ThrownBand, ThrownCurve } from '../../../../engine/lab/launch/throws'
import type { LaunchRun, ThrowsRun } from '../../../../store/trailers/page'
import type { Curve } from '../../../charts/curve'
import type { FigureColumn } from '../../../charts/table'
import type { Hour } from './derive'

/** In how many throws, the one that is seen among them. */
export const THROWS = 8

/** People times days up to which they are thrown without being asked for: some ten seconds. */
const MOST_UNASKED = 20_000

export const isQuick = (people: number, days: number): boolean => people * days <= MOST_UNASKED

/** Of this launch and no other, before these people; null where they are of another. */
export const ofThis = (run: ThrowsRun, { about, card }: Pick<LaunchRun, 'about' | 'card'>): ThrowsRun | null =>
  about !== null && run.about?.launch === about && run.card === card ? run : null

export const bandOf = (thrown: LaunchThrows | null, curve: ThrownCurve): ThrownBand | null =>
  (thrown !== null && thrown.lived > 1 ? thrown.bands.find((band) => band.curve === curve) : null) ?? null

/** A curve with the ends of its band, hour by hour as they are shown. */
export function banded(curve: Curve, band: ThrownBand | null, hours: readonly Hour[]): Curve {
  if (band === null) return curve
  const points = curve.points.map((point, at) => {
    const { hour } = hours[at]
    return { ...point, band: [band.low[hour], band.high[hour]] as const }
  })
  return { ...curve, points }
}

/** A line an hour, a column a curve, and beside it the ends of its band. */
export const tableOf = (hours: readonly Hour[], curves: readonly Curve[], words: { readonly days: string; readonly band: string }) => {
  const isBanded = ({ points }: Curve): boolean => points.some(({ band }) => band !== undefined)
  const columns = curves.flatMap((curve): readonly FigureColumn[] => {
    const { key, name } = curve
    return [{ key, name, digits: 0 }, ...(isBanded(curve) ? [{ key: `${key} band`, name: `${name}: ${words.band}`, digits: 0 }] : [])]
  })
  return {
    columns: [{ key: 'day', name: words.days, digits: 2 }, ...columns],
    rows: hours.map(({ hour }, at) => ({
      day: (hour + 1) / 24,
      ...Object.fromEntries(
        curves.flatMap(({ key, points }) => [
          [key, points[at]?.y ?? null],
          [`${key} band`, points[at]?.band ?? null],
        ]),
      ),
    })),
  }
}
