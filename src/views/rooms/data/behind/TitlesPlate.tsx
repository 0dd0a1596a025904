import type { TitlesPicture } from '../../../../engine/lab/data/strands/titles'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { titleName } from '../../../wording/title'
import type { About } from './about'
import { shareCell, shareColumn } from './shares'

/** 1, 10, 100 and so on, as their powers of ten. */
const POWERS = [0, 1, 2, 3, 4]
/** Round numbers of a tenfold step; fewer of each where there are many steps. */
const FINE = [1, 2, 5]
const COARSE = [1]
const MOST_FINE_STEPS = 2
const LEAST_HEIGHT = 0.15

/** Plays by rank, both on logarithmic scales, and how many titles count. */
export function TitlesPlate({
  picture,
  about: { side, whom, catalogue, shared },
}: {
  readonly picture: TitlesPicture
  readonly about: About
}) {
  const { strandViews } = useMessages()
  const { titles: say, headed } = strandViews
  const { decimal, integer, percent } = useFormat()
  const { ranked, effective } = picture
  const whole = shared === null ? 1 : picture.plays
  const curves = curvesOf(picture, whole, say)
  const title = headed(say.title, whom)
  const back = (power: number): string => {
    const value = 10 ** power
    return value < 10 && Math.abs(value - Math.round(value)) > 0.05 ? decimal(value, 1) : integer(value)
  }
  const share = (power: number): string => percent(10 ** power, Math.max(0, Math.ceil(-2 - power)))
  const reach =
    shared === null ? undefined : ({ x: [0, Math.log10(Math.max(1, shared.ranks ?? 1))], y: [-(shared.depth ?? 0), 0] } as const)
  const sentence = say.sentence(picture.plays, ranked.length, picture.catalogue, effective ?? 0)
  return (
    <Figure
      id={`titles-${side}`}
      title={title}
      unit={shared === null ? say.unit : strandViews.beside.plays}
      sentence={sentence}
      how={<p>{say.how}</p>}
      legend={<CurveLegend curves={curves} />}
      table={{
        columns: [
          { key: 'rank', name: say.across, digits: 0 },
          { key: 'title', name: say.name },
          ...shareColumn(shared, strandViews.beside.ofPlays),
          { key: 'plays', name: say.plays, digits: 0 },
        ],
        rows: ranked.map(({ title: id, plays }, at) => ({
          rank: at + 1,
          title: titleName(catalogue, id) ?? '',
          ...shareCell(shared, plays, picture.plays),
          plays,
        })),
      }}
    >
      <Curves
        curves={curves}
        title={title}
        across={say.across}
        reach={reach}
        ticksAcross={POWERS}
        ticksUp={ticksBetween(curves, shared)}
        word={shared === null ? back : share}
        wordAcross={back}
        course={shared === null ? say.unit : strandViews.beside.plays}
      />
    </Figure>
  )
}

/** Upwards, powers of ten, and round numbers between them where there are few. */
function ticksBetween(curves: readonly Curve[], shared: About['shared']): readonly number[] {
  const ys = [0, -(shared?.depth ?? 0), ...curves.flatMap(({ points }) => points.map(({ y }) => y))]
  const [low, high] = [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))]
  const round = high - low > MOST_FINE_STEPS ? COARSE : FINE
  return Array.from({ length: high - low + 1 }, (_, at) => low + at).flatMap((power) => round.map((digit) => power + Math.log10(digit)))
}

function curvesOf(
  { ranked, effective }: TitlesPicture,
  whole: number,
  names: { readonly plays: string; readonly effective: string },
): readonly Curve[] {
  const tail: Curve = {
    key: 'plays',
    name: names.plays,
    layer: 'recorded',
    points: ranked.map(({ plays }, at) => ({ x: Math.log10(at + 1), y: Math.log10(plays / whole) })),
  }
  if (effective === null) return [tail]
  const x = Math.log10(Math.max(1, effective))
  const logOf = (plays: number): number => Math.log10(plays / whole)
  const [low, top] = [logOf(ranked.at(-1)?.plays ?? 1), logOf(Math.max(1, ranked[0]?.plays ?? 1))]
  const mark: Curve = {
    key: 'effective',
    name: names.effective,
    layer: 'ink',
    dashes: '9 5',
    points: [
      { x, y: low },
      // Where all were played alike, a mark that would have no height stands over the line.
      { x, y: top > low ? top : top + LEAST_HEIGHT },
    ],
  }
  return [tail, mark]
}
