import type { RewardsCompared } from '../../../../engine/lab/launch/rewards'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { rewards, useRewardsRun } from '../../../../store/trailers/page'
import { LAUNCH_DAYS, useWish } from '../../../../store/trailers/wish'
import { Figure } from '../../../charts/Figure'
import { How } from '../../../parts/How'
import { Slider } from '../../../parts/Slider'
import { comparing } from '../choices/beside'
import { letterAt } from '../launch/derive'
import { settingsFor } from '../launch/policies'
import { Press } from '../Press'
import { SCALE } from './derive'
import { crowdLessons, LESSON_MEASURES, REAL_LESSONS, sureDifferences } from './lessons'
import { MeasureTable } from './MeasureTable'
import { RewardShares } from './RewardShares'

interface RewardsPressProps {
  readonly seeds: readonly number[]
  /** How many run. */
  readonly trailers: number
}

/** The press that has the same launch lived under each kind of success. What each learned before would blur what it learns now, so all begin with nothing. */
export function RewardsPress({ seeds, trailers }: RewardsPressProps) {
  const { rewardsView: say, launchView } = useMessages()
  const { plural } = useFormat()
  const truth = useSession((state) => state.truth)
  const { policy, settings, pace } = useWish()
  const [days, setDays] = useChosen(comparing, 'lessonDays')
  const run = useRewardsRun()
  return (
    <>
      <p>{say.conditions(launchView.policies[policy].name, launchView.paces[pace])}</p>
      <Slider label={launchView.days} value={days} range={LAUNCH_DAYS} words={plural(days, launchView.dayWords(days))} onChange={setDays} />
      <Press
        run={run}
        name={say.run}
        words={say.living}
        onBegin={() => rewards.begin({ wish: { policy, settings: settingsFor(settings, trailers) }, pace, days, seeds, truth })}
        onStop={rewards.stop}
      />
    </>
  )
}

/** What clicks, plays and endings taught, side by side. */
export function RewardLessons({ compared }: { readonly compared: RewardsCompared }) {
  const { rewardsView: say, launchView } = useMessages()
  const { percent } = useFormat()
  const measures = compared.request.truth ? [...LESSON_MEASURES, ...REAL_LESSONS] : LESSON_MEASURES
  return (
    <>
      <RewardShares compared={compared} />
      <div className="reward-known" data-testid="reward-known">
        <p>{say.known(compared.rewards.map(({ reward, known }) => say.knownPart(launchView.rewards[reward], percent(known))))}</p>
        {compared.rewards.at(-1)?.known === 0 && <p>{say.tooShort}</p>}
        <How about={say.sharesTitle}>
          <p>{say.knownHow}</p>
        </How>
      </div>
      <p>
        <Verdict compared={compared} measures={measures} />
      </p>
      <MeasureTable
        id="rewards-table"
        title={say.cameTitle}
        of={say.success}
        note={say.cameNote}
        lines={compared.rewards.map((lived) => ({ ...lived, name: launchView.rewards[lived.reward] }))}
        measures={measures}
      />
      <ByCrowd compared={compared} />
    </>
  )
}

interface VerdictProps {
  readonly compared: RewardsCompared
  readonly measures: typeof LESSON_MEASURES
}

function Verdict({ compared, measures }: VerdictProps) {
  const { rewardsView: say, launchView, compareView } = useMessages()
  const { signed } = useFormat()
  const sure = sureDifferences(compared, measures)
  if (sure.length === 0) return say.noneSure(compared.seeds)
  return say.sure(
    sure.map(({ reward, measure, by }) =>
      say.difference({
        reward: launchView.rewards[reward],
        measure: compareView.measures[measure].name,
        by: signed(SCALE[measure] * by, SCALE[measure] === 100 ? 1 : 0),
      }),
    ),
    compared.seeds,
  )
}

function ByCrowd({ compared }: { readonly compared: RewardsCompared }) {
  const { rewardsView: say, launchView } = useMessages()
  const { percent } = useFormat()
  const lines = crowdLessons(compared)
  if (lines.length === 0) return null
  return (
    <div className="compare-table">
      <Figure
        id="crowd-lessons"
        title={say.crowdsTitle}
        table={{
          columns: [
            { key: 'crowd', name: say.crowd },
            ...compared.rewards.map(({ reward }) => ({ key: reward, name: launchView.rewards[reward] })),
          ],
          rows: lines.map(({ crowd, most }) => ({
            crowd: launchView.crowds[crowd],
            ...Object.fromEntries(
              compared.rewards.map(({ reward }, at) => [reward, `${letterAt(most[at].trailer)} · ${percent(most[at].share)}`]),
            ),
          })),
        }}
      />
    </div>
  )
}
