import type { TrailerSurvival, TrailersPicture } from '../../../../engine/lab/data/strands/trailers'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import type { About } from './about'

const letterAt = (at: number): string => String.fromCharCode(65 + at)

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
        <Figure
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
          <Curves curves={curves} title={title} across={say.across} word={percent} wordAcross={integer} course={fitted} />
        </Figure>
      )}
      <Letters letters={picture.letters} all={picture.all} whom={whom} side={side} />
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
  readonly side: string
}

/** What became of each letter, and the curve fitted to it. */
function Letters({ letters, all, whom, side }: LettersProps) {
  const { strandViews } = useMessages()
  const { trailers: say } = strandViews
  const title = strandViews.headed(say.byLetter, whom)
  const [best] = letters
    .flatMap(({ stops }, at) => (stops === 0 ? [] : [at]))
    .sort((one, other) => letters[other].still[10] - letters[one].still[10])
  const lineOf = ({ stops, still, fit }: TrailerSurvival, letter: string) => ({
    letter,
    stops,
    ten: stops === 0 ? null : 100 * still[10],
    k: fit === null ? null : fit.k,
    lambda: fit === null ? null : fit.lambda,
  })
  return (
    <Figure
      id={`letters-${side}`}
      title={title}
      unit={say.formula}
      sentence={best === undefined ? say.noFit : say.holds(letterAt(best), letters[best].still[10])}
      how={say.how}
      level={3}
      table={{
        columns: [
          { key: 'letter', name: strandViews.letter },
          { key: 'stops', name: say.trailers, digits: 0 },
          { key: 'ten', name: say.tenSeconds, unit: '%', digits: 0 },
          { key: 'k', name: 'k', digits: 2 },
          { key: 'lambda', name: 'λ', unit: 's', digits: 1 },
        ],
        rows: [...letters.map((one, at) => lineOf(one, letterAt(at))), lineOf(all, say.all)],
      }}
    />
  )
}
