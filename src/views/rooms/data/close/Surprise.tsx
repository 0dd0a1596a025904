import type { Surprise as Answer, SurpriseWay, Surprising } from '../../../../engine/lab/data/surprise'
import type { Interval, Unknown } from '../../../../engine/math/intervals'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Whiskers } from '../../../charts/Whiskers'
import { Sentence } from '../../../parts/Sentence'

type Of = 'unexpected' | 'guessed' | 'real' | 'enjoyed'

/** How unexpected tonight's pages are and how welcome, beside three other ways to fill them. */
export function Surprise({ answer }: { readonly answer: Answer }) {
  const { close, shell } = useMessages()
  const { surprise: say } = close
  const { percent } = useFormat()
  const shown = answer.ways[0].real === null ? 'guessed' : 'real'
  const rows = answer.ways.map((one) => ({ key: one.way, name: say.ways[one.way], ...whiskerOf(one[shown]) }))
  const welcome = (way: SurpriseWay): number | null => {
    const unexpected = shareOf(answer, way, 'unexpected')
    const real = shareOf(answer, way, 'real')
    return unexpected === null || real === null || unexpected === 0 ? null : real / unexpected
  }
  const sentence = say.sentence(shareOf(answer, 'service', 'unexpected') ?? 0, welcome('service'), welcome('lot'))
  return (
    <Figure
      id="surprise"
      title={say.title}
      look="big"
      unit={shell.labelled(say[shown], say.unit)}
      sentence={sentence}
      how={say.how}
      table={{
        columns: [
          { key: 'way', name: say.way },
          ...OFS.flatMap((of) => [
            { key: of, name: say[of], digits: 3 },
            { key: `${of}-interval`, name: say[of], digits: 3 },
          ]),
        ],
        rows: answer.ways.map((one) => ({ way: say.ways[one.way], ...cellsOf(one) })),
      }}
    >
      <Whiskers
        rows={rows}
        against={{ value: 0, name: '' }}
        title={say.title}
        course={rows.map(({ name, value }) => `${name}: ${value === null ? '–' : percent(value)}`).join('; ')}
        across={say[shown]}
        word={(value) => percent(value)}
      />
      <p className="close-played">
        <Sentence text={say.played(answer.played, answer.days)} />
      </p>
    </Figure>
  )
}

const OFS: readonly Of[] = ['unexpected', 'guessed', 'real', 'enjoyed']

function shareOf({ ways }: Answer, way: SurpriseWay, of: Of): number | null {
  const share = ways.find((one) => one.way === way)?.[of]
  return share?.kind === 'interval' ? share.estimate : null
}

const whiskerOf = (share: Interval | Unknown | null) =>
  share?.kind === 'interval' ? { value: share.estimate, low: share.low, high: share.high } : { value: null, low: null, high: null }

const cellsOf = (one: Surprising) =>
  Object.fromEntries(
    OFS.flatMap((of) => {
      const { value, low, high } = whiskerOf(one[of])
      return [[of, value] as const, [`${of}-interval`, low === null ? null : ([low, high] as const)] as const]
    }),
  )
