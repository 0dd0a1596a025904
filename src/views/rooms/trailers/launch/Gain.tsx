import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { tableOf } from './Course'
import { digitsOfDays, type Hour, leadOf } from './derive'

interface GainProps {
  readonly hours: readonly Hour[]
  readonly reward: TrailerReward
}

/** By how much it is ahead of one trailer for all; and, with real tastes, how far behind the best for each: the regret. */
export function Gain({ hours, reward }: GainProps) {
  const {
    launchView: say,
    shell: { labelled },
  } = useMessages()
  const { signed, decimal } = useFormat()
  const regret = leadOf(hours, 'oracle', 'policy')
  const single = leadOf(hours, 'bestSingle', 'policy')
  const curves: readonly Curve[] = [
    { key: 'gain', name: say.gain, layer: 'ink', points: leadOf(hours, 'policy', 'oneForAll') },
    ...(regret.length > 0 ? [{ key: 'regret', name: say.regret, layer: 'truth' as const, dashes: '1.5 6', points: regret }] : []),
    ...(single.length > 0 ? [{ key: 'single', name: say.regretSingle, layer: 'truth' as const, dashes: '12 4', points: single }] : []),
  ]
  const lasts = curves.map(({ name, points }) => labelled(name, signed(points.at(-1)?.y ?? 0, 0)))
  return (
    <Figure
      id="gain"
      title={say.gainTitle}
      unit={say.people}
      sentence={regret.length > 0 ? say.gainSentence(lasts) : `${say.gainSentence(lasts)} ${say.regretHidden}`}
      how={<p>{say.gainHow(say.rewards[reward])}</p>}
      legend={<CurveLegend curves={curves} />}
      table={tableOf(hours, curves, say.axis)}
    >
      <Curves
        curves={curves}
        title={say.gainTitle}
        across={say.axis}
        word={(value) => signed(value, 0)}
        wordAcross={(days) => decimal(days, digitsOfDays(days))}
        course={lasts.join('; ')}
      />
    </Figure>
  )
}
