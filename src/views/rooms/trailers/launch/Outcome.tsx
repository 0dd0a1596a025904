import { memo, useDeferredValue, useMemo } from 'react'
import type { LaunchMoment } from '../../../../engine/lab/launch/telling'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { Belief } from './Belief'
import { Cost } from './Cost'
import { Course } from './Course'
import { Gain } from './Gain'
import { HeatMap } from './HeatMap'
import type { OutcomeProps } from './outcomeProps'
import { TwoPeople } from './TwoPeople'

/** As often as the eye can follow curves: every so many hours, and where the picture stands still. */
const EVERY_HOURS = 6

/** What came of a launch, at the hour that the picture shows; and why for two people, once it is over. */
export function Outcome({ run, shown, trailers, title, catalogue }: OutcomeProps) {
  const { about, told } = run
  const answer = useDeferredValue(run.answer, null)
  // The picture goes on while figures are worked out, in small pieces.
  const upTo = useDeferredValue(Math.min(told.length, shown >= told.length ? shown : Math.max(1, shown - (shown % EVERY_HOURS))), 0)
  const begun = told[0]
  const hours = useMemo(() => (begun === undefined ? [] : told.slice(0, upTo)), [told, begun, upTo])
  if (about === null || hours.length === 0) return null
  return (
    <>
      <Figures key={about.reward} hours={hours} reward={about.reward} trailers={trailers.length} />
      {answer !== null && <Cost result={answer} />}
      {answer !== null && <TwoPeople run={run} trailers={trailers} title={title} catalogue={catalogue} />}
    </>
  )
}

interface FiguresProps {
  readonly hours: readonly LaunchMoment[]
  readonly reward: TrailerReward
  readonly trailers: number
}

/** The same hours are the same figures, however many more have come meanwhile. */
const Figures = memo(
  function Figures({ hours, reward, trailers }: FiguresProps) {
    const moment = hours[hours.length - 1]
    return (
      <div className="launch-figures">
        <HeatMap table={moment.table} trailers={trailers} />
        <Belief belief={moment.belief} />
        <Course hours={hours} reward={reward} />
        <Gain hours={hours} reward={reward} />
      </div>
    )
  },
  (before, now) => before.hours.at(-1) === now.hours.at(-1) && before.trailers === now.trailers && before.reward === now.reward,
)
