import type { GivenAway, KnownOf } from '../../../../engine/lab/data/givenAway'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { useQuestion } from '../../../page/useQuestion'
import { Waiting } from '../../../parts/Waiting'

/** How few things that somebody watched find them among all others. */
export function GivenAwayBy({ seat }: { readonly seat: Seat }) {
  const { givenAway: say } = useMessages()
  const asked = useQuestion('givenAway', { profile: seat.profile })
  const { answer } = asked
  if (answer === null) return <Waiting on={asked} words={say.waiting} />
  return answer.own.length === 0 ? null : <Found answer={answer} />
}

function Found({ answer: { people, own, everybody } }: { readonly answer: GivenAway }) {
  const { givenAway: say } = useMessages()
  const { integer, percent } = useFormat()
  const lines = [
    { key: 'dated', name: say.ownDated, known: own, read: ({ dated }: KnownOf) => dated, dashes: '' },
    { key: 'titles', name: say.ownTitles, known: own, read: ({ titles }: KnownOf) => titles, dashes: '9 5' },
    { key: 'allDated', name: say.allDated, known: everybody, read: ({ dated }: KnownOf) => dated, dashes: '2 5' },
    { key: 'allTitles', name: say.allTitles, known: everybody, read: ({ titles }: KnownOf) => titles, dashes: '14 4 2 4' },
  ].filter(({ known }) => known.length > 0)
  const curves = lines.map(
    ({ key, name, known, read, dashes }): Curve => ({
      key,
      name,
      layer: 'recorded',
      dashes,
      points: known.map((one) => ({ x: one.count, y: read(one) })),
    }),
  )
  const sentence = say.sentence(own, people)
  return (
    <Figure
      id="given-away"
      title={say.title}
      unit={say.unit}
      sentence={sentence}
      how={<p>{say.how}</p>}
      legend={<CurveLegend curves={curves} />}
      table={{
        columns: [{ key: 'count', name: say.known, digits: 0 }, ...lines.map(({ key, name }) => ({ key, name, unit: '%', digits: 0 }))],
        rows: Array.from({ length: Math.max(...lines.map(({ known }) => known.length)) }, (_, at) => ({
          count: at + 1,
          ...Object.fromEntries(lines.map(({ key, known, read }) => [key, known[at] === undefined ? null : 100 * read(known[at])])),
        })),
      }}
    >
      <Curves
        curves={curves}
        title={say.title}
        across={say.known}
        word={percent}
        wordAcross={integer}
        ticksAcross={[1, 2, 3, 4, 5]}
        reach={{ x: [1, 5], y: [0, 1] }}
        course={say.unit}
      />
    </Figure>
  )
}
