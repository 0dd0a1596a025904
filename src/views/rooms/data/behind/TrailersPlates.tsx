import type { TrailerSurvival, TrailersPicture } from '../../../../engine/lab/data/strands/trailers'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Plate } from '../../../charts/Plate'
import { DataTable } from '../../../parts/DataTable'
import type { About } from './about'

const FIRST_LETTER = 65

interface PlatesProps {
  readonly picture: TrailersPicture
  readonly about: About
}

/** Share still watching after so many seconds, with the fitted curve; and the same of each letter in a table. */
export function TrailersPlates({ picture, about: { side, whom, letter } }: PlatesProps) {
  const { strandViews, words } = useMessages()
  const { trailers: say, headed, nothing } = strandViews
  const { integer, percent } = useFormat()
  const one = letter === null ? picture.all : picture.letters[letter]
  const name = letter === null ? say.all : words.trailer(letter)
  const curves = curvesOf(one, name, { fit: say.fit })
  if (letter !== null) curves.push({ key: 'all', name: say.all, layer: 'recorded', dashes: '2 5', points: pointsOf(picture.all.still) })
  const title = headed(say.title, whom)
  const fitted = one.fit === null ? say.noFit : say.fitted(one.fit.k, one.fit.lambda)
  return (
    <>
      {one.stops === 0 ? (
        <p className="behind-note">{headed(name, nothing)}</p>
      ) : (
        <Plate
          id={`trailers-${side}`}
          title={title}
          unit={say.unit}
          sentence={say.sentence(one.still[10] ?? 0, one.still.at(-1) ?? 0, one.stops)}
          how={<p>{say.how}</p>}
          legend={<CurveLegend curves={curves} />}
          table={{
            columns: [
              { key: 'second', name: say.seconds, digits: 0 },
              { key: 'still', name: `${say.unit}, %`, digits: 1 },
              { key: 'fitted', name: `${say.fit}, %`, digits: 1 },
            ],
            rows: one.still.map((share, second) => ({
              second,
              still: share * 100,
              fitted: one.fit === null ? null : one.fitted[second] * 100,
            })),
          }}
        >
          {(drawing) => (
            <Curves
              curves={curves}
              title={title}
              across={say.across}
              word={percent}
              wordAcross={integer}
              course={fitted}
              picture={drawing}
            />
          )}
        </Plate>
      )}
      <Letters letters={picture.letters} all={picture.all} whom={whom} />
    </>
  )
}

const pointsOf = (shares: readonly number[]) => shares.map((y, x) => ({ x, y }))

function curvesOf({ still, fitted }: TrailerSurvival, name: string, names: { readonly fit: string }): Curve[] {
  const watched: Curve = { key: 'still', name, layer: 'recorded', points: pointsOf(still) }
  const fit: Curve = { key: 'fit', name: names.fit, layer: 'ink', dashes: '9 5', points: pointsOf(fitted) }
  return fitted.length === 0 ? [watched] : [watched, fit]
}

interface LettersProps {
  readonly letters: readonly TrailerSurvival[]
  readonly all: TrailerSurvival
  readonly whom: string
}

/** What became of each letter, and the curve fitted to it. */
function Letters({ letters, all, whom }: LettersProps) {
  const { strandViews, charts } = useMessages()
  const { trailers: say } = strandViews
  const { decimal, integer, percent } = useFormat()
  const title = strandViews.headed(say.byLetter, whom)
  const lineOf = ({ stops, still, fit }: TrailerSurvival, letter: string) => ({
    key: letter,
    cells: {
      letter,
      stops: integer(stops),
      ten: stops === 0 ? charts.unknown : percent(still[10]),
      k: fit === null ? charts.unknown : decimal(fit.k, 2),
      lambda: fit === null ? charts.unknown : decimal(fit.lambda, 1),
    },
  })
  return (
    <section className="measure">
      <h3 className="measure-title">{title}</h3>
      <p className="chart-unit">{say.formula}</p>
      <DataTable
        caption={title}
        columns={[
          { key: 'letter', name: strandViews.letter },
          { key: 'stops', name: say.trailers, numeric: true },
          { key: 'ten', name: say.tenSeconds, numeric: true },
          { key: 'k', name: 'k', numeric: true },
          { key: 'lambda', name: 'λ (s)', numeric: true },
        ]}
        lines={[...letters.map((one, letter) => lineOf(one, String.fromCharCode(FIRST_LETTER + letter))), lineOf(all, say.all)]}
      />
    </section>
  )
}
