import type { LaunchThrows } from '../../../../engine/lab/launch/throws'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { useFormat, useMessages } from '../../../../store/language'
import { CurveLegend, Curves } from '../../../charts/Curves'
import type { Curve } from '../../../charts/curve'
import { Figure } from '../../../charts/Figure'
import { digitsOfDays, type Hour, leadOf } from './derive'
import { banded, bandOf, tableOf } from './thrown'
import { useBandWords } from './useBandWords'

interface GainProps {
  readonly hours: readonly Hour[]
  readonly reward: TrailerReward
  readonly thrown: LaunchThrows | null
}

/** By how much it is ahead of one trailer for all; and, with real tastes, how far behind the best for each: the regret. */
export function Gain({ hours, reward, thrown }: GainProps) {
  const { launchView: say } = useMessages()
  const { signed, decimal } = useFormat()
  const words = useBandWords(thrown)
  const signedInteger = (value: number) => signed(value, 0)
  const leads = [
    { key: 'gain', name: say.gain, layer: 'ink', points: leadOf(hours, 'policy', 'oneForAll') },
    { key: 'regret', name: say.regret, layer: 'truth', dashes: '1.5 6', points: leadOf(hours, 'oracle', 'policy') },
    { key: 'regretSingle', name: say.regretSingle, layer: 'truth', dashes: '12 4', points: leadOf(hours, 'bestSingle', 'policy') },
  ] as const
  const curves: readonly Curve[] = leads.flatMap((curve) =>
    curve.points.length === 0 ? [] : [banded(curve, bandOf(thrown, curve.key), hours)],
  )
  const lasts = curves.map((curve) => words.last(curve, signedInteger))
  return (
    <Figure
      id="gain"
      title={say.gainTitle}
      unit={say.people}
      sentence={[
        say.gainSentence(lasts),
        words.brackets,
        words.mean(say.gain, signedInteger),
        ...(curves.length > 1 ? [] : [say.regretHidden]),
      ]
        .filter((part) => part !== '')
        .join(' ')}
      how={<p>{say.gainHow(say.rewards[reward])}</p>}
      legend={<CurveLegend curves={curves} />}
      table={tableOf(hours, curves, { days: say.axis, band: words.band })}
    >
      <Curves
        curves={curves}
        title={say.gainTitle}
        across={say.axis}
        word={signedInteger}
        wordAcross={(days) => decimal(days, digitsOfDays(days))}
        course={lasts.join('; ')}
      />
    </Figure>
  )
}
