import type { TrailerBelief } from '../../../../engine/lab/launch/telling'
import { plainText } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { letterAt } from './derive'
import { Ridges } from './Ridges'

/** What is believed of each trailer: a hill over the rates that it may have, the narrower the more is known. Guessed. */
export function Belief({ belief }: { readonly belief: readonly TrailerBelief[] }) {
  const { launchView: say } = useMessages()
  const { percent } = useFormat()
  const known = belief.map((one, trailer) => ({ ...one, trailer })).filter(({ shown }) => shown > 0)
  const [best] = [...known].sort((one, other) => other.mean - one.mean)
  const sentence =
    best === undefined
      ? say.beliefNone
      : say.beliefSentence({ letter: letterAt(best.trailer), mean: percent(best.mean, 1), sd: percent(best.sd, 1), shown: best.shown })
  return (
    <Figure
      id="belief"
      title={say.beliefTitle}
      sentence={sentence}
      how={<p>{say.beliefHow}</p>}
      table={{
        columns: [
          { key: 'trailer', name: say.trailer },
          { key: 'shown', name: say.shown, digits: 0 },
          { key: 'rewarded', name: say.rewarded, digits: 0 },
          { key: 'mean', name: say.believed, digits: 2 },
          { key: 'sd', name: say.unsure, digits: 2 },
          { key: 'expected', name: say.expectedByPolicy, digits: 2 },
        ],
        rows: belief.map(({ shown, rewarded, mean, sd, expected }, trailer) => ({
          trailer: letterAt(trailer),
          shown,
          rewarded,
          mean: 100 * mean,
          sd: 100 * sd,
          expected: expected === null ? null : 100 * expected,
        })),
      }}
    >
      <Ridges known={known} course={typeof sentence === 'string' ? sentence : plainText(sentence)} />
    </Figure>
  )
}
