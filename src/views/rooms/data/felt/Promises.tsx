import type { Felt } from '../../../../engine/lab/data/felt'
import type { Beyond, Promised } from '../../../../engine/lab/data/promises'
import type { Rich } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { Forest } from '../../../charts/Forest'

/** Do trailers that promise more win plays, and lose people after? Counted within titles. */
export function Promises({ answer: { promises } }: { readonly answer: Felt }) {
  const { promises: say } = useMessages().felt
  return (
    <div className="felt-both">
      <Beside id="promises-won" title={say.wonTitle} sentence={say.wonSentence(promises)} unit={say.wonUnit} promises={promises} of="won" />
      <Beside
        id="promises-left"
        title={say.leftTitle}
        sentence={say.leftSentence(promises)}
        unit={say.leftUnit}
        promises={promises}
        of="left"
      />
    </div>
  )
}

interface BesideProps {
  readonly id: string
  readonly title: string
  readonly sentence: Rich
  readonly unit: string
  readonly promises: readonly Promised[]
  readonly of: 'won' | 'left'
}

const LEVEL = 0.95

function Beside({ id, title, sentence, unit, promises, of }: BesideProps) {
  const { promises: say } = useMessages().felt
  const { signed } = useFormat()
  const tried = (one: Promised): number => (of === 'won' ? one.views : one.plays)
  const range = ({ estimate, margin }: Beyond): string => say.range(signed(estimate - margin, 1), signed(estimate + margin, 1))
  return (
    <Figure
      id={id}
      title={title}
      sentence={sentence}
      unit={unit}
      how={say.how}
      table={{
        columns: [
          { key: 'promise', name: say.promise, unit: '%', digits: 0 },
          { key: 'tried', name: of === 'won' ? say.views : say.plays, digits: 0 },
          { key: 'beyond', name: unit, digits: 1, signed: true },
          { key: 'range', name: say.interval, digits: 1, signed: true },
        ],
        rows: promises.map((one) => ({
          promise: 100 * one.promise,
          tried: tried(one),
          beyond: one[of].estimate,
          range: [one[of].estimate - one[of].margin, one[of].estimate + one[of].margin],
        })),
      }}
    >
      <Forest
        rows={promises.map((one, fifth) => ({
          key: String(fifth),
          name: say.promises(one.promise),
          value: {
            kind: 'interval',
            estimate: one[of].estimate,
            low: one[of].estimate - one[of].margin,
            high: one[of].estimate + one[of].margin,
            level: LEVEL,
            count: tried(one),
          },
          words: signed(one[of].estimate, 1),
          range: range(one[of]),
        }))}
      />
    </Figure>
  )
}
