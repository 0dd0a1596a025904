import { memo, useDeferredValue, useMemo } from 'react'
import type { LaunchMoment } from '../../../../engine/lab/launch/telling'
import type { LaunchThrows } from '../../../../engine/lab/launch/throws'
import type { TrailerReward } from '../../../../scenario/policyKnobs'
import { Belief } from './Belief'
import { Cost } from './Cost'
import { Course } from './Course'
import { Gain } from './Gain'
import { HeatMap } from './HeatMap'
import type { OutcomeProps } from './outcomeProps'
import { Throws, useThrown } from './Throws'
import { TwoPeople } from './TwoPeople'

/** As often as the eye can follow curves: every so many hours, and where the picture stands still. */
const EVERY_HOURS = 6

/** What came of a launch, at the hour that the picture shows; and why for two people, once it is over. */
export function Outcome({ run, two, shown, trailers, title, catalogue }: OutcomeProps) {
  const { about, told } = run
  const answer = useDeferredValue(run.answer, null)
  // The picture goes on while figures are worked out, in small pieces.
  const upTo = useDeferredValue(Math.min(told.length, shown >= told.length ? shown : Math.max(1, shown - (shown % EVERY_HOURS))), 0)
  const begun = told[0]
  const hours = useMemo(() => (begun === undefined ? [] : told.slice(0, upTo)), [told, begun, upTo])
  const thrown = useDeferredValue(useThrown(run), null)
  if (about === null || hours.length === 0) return null
  return (
    <>
      <div className="launch-figures">
        <Standing hours={hours} trailers={trailers.length} />
        <Throws launched={run} />
        <Lines key={about.reward} hours={hours} reward={about.reward} thrown={thrown} />
      </div>
      {answer !== null && <Cost result={answer} />}
      {answer !== null && <TwoPeople run={run} two={two} trailers={trailers} title={title} catalogue={catalogue} />}
    </>
  )
}

interface HoursProps {
  readonly hours: readonly LaunchMoment[]
}

/** The same hours are the same figures, however many more have come meanwhile. */
const sameHours = (before: HoursProps, now: HoursProps): boolean => before.hours.at(-1) === now.hours.at(-1)

interface StandingProps extends HoursProps {
  readonly trailers: number
}

const Standing = memo(
  function Standing({ hours, trailers }: StandingProps) {
    const moment = hours[hours.length - 1]
    return (
      <>
        <HeatMap table={moment.table} trailers={trailers} />
        <Belief belief={moment.belief} />
      </>
    )
  },
  (before, now) => sameHours(before, now) && before.trailers === now.trailers,
)

interface LinesProps extends HoursProps {
  readonly reward: TrailerReward
  readonly thrown: LaunchThrows | null
}

const Lines = memo(
  function Lines({ hours, reward, thrown }: LinesProps) {
    return (
      <>
        <Course hours={hours} reward={reward} thrown={thrown} />
        <Gain hours={hours} reward={reward} thrown={thrown} />
      </>
    )
  },
  (before, now) => sameHours(before, now) && before.reward === now.reward && before.thrown === now.thrown,
)
