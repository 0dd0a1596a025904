import type { Contestant } from '../../../../engine/lab/launch/arms'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { TrailerPolicyId, TrailerPolicySettings } from '../../../../engine/service/trailers/protocol'
import { useChosen } from '../../../../store/choices/chosen'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { comparison, useComparisonRun, usePromiseRun, useRewardsRun } from '../../../../store/trailers/page'
import { useWish } from '../../../../store/trailers/wish'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { comparing, LOTS, MODES } from '../choices/beside'
import { POLICIES, settingsFor } from '../launch/policies'
import { usePreparedLaunch } from '../launch/usePrepared'
import { Press } from '../Press'
import type { ViewProps } from '../viewProps'
import '../sliders.css'
import './Compare.css'
import { Compared } from './Compared'
import { PromiseCase } from './Promise'
import { RewardLessons, RewardsPress } from './Rewards'

/** Policies, an empty promise, or kinds of success, on the same people and the same dice, over several lots: what differs, and how surely. */
export function Compare({ title, catalogue }: ViewProps) {
  const { compareView: say, launchView, rewardsView } = useMessages()
  const { card, trailers, question, isLiving } = usePreparedLaunch(title, catalogue)
  const [mode, setMode] = useChosen(comparing, 'mode')
  const [lots, setLots] = useChosen(comparing, 'lots')
  const runs = { policies: useComparisonRun(), promise: usePromiseRun(), rewards: useRewardsRun() }
  if (card === null) return <Waiting on={question} words={isLiving ? launchView.livingFirst : launchView.gathering} />
  const seeds = Array.from({ length: Number(lots) }, (_, at) => at + 1)
  const run = runs[mode]
  const latest = run.answer ?? run.told.at(-1) ?? null
  const taught = runs.rewards.answer ?? runs.rewards.told.at(-1) ?? null
  return (
    <div className="compare" data-testid="compare" data-lots={latest?.seeds ?? 0}>
      <p>{say.lead}</p>
      <div className="compare-pair">
        <Select
          label={say.mode}
          labelSeen
          value={mode}
          options={MODES.map((value) => ({ value, name: say.modes[value] }))}
          onChange={setMode}
        />
        <Select label={say.lots} labelSeen value={lots} options={LOTS.map((value) => ({ value, name: value }))} onChange={setLots} />
      </div>
      {mode === 'policies' && <Policies card={card} seeds={seeds} />}
      {mode === 'promise' && <PromiseCase title={title} catalogue={catalogue} card={card} trailers={trailers} seeds={seeds} />}
      {mode === 'rewards' && (
        <>
          <p>{rewardsView.lead}</p>
          <div className="compare-press">
            <RewardsPress seeds={seeds} trailers={card.trailers.length} />
          </div>
          {taught !== null && runs.rewards.card !== card && <p className="compare-other">{say.other}</p>}
          {taught !== null && <RewardLessons compared={taught} />}
        </>
      )}
    </div>
  )
}

interface PoliciesProps {
  readonly card: LaunchCard
  readonly seeds: readonly number[]
}

function Policies({ card, seeds }: PoliciesProps) {
  const { compareView: say, launchView } = useMessages()
  const truth = useSession((state) => state.truth)
  const { settings, reward, pace, days } = useWish()
  const [chosen, setChosen] = useChosen(comparing, 'ways')
  const [measure, setMeasure] = useChosen(comparing, 'measure')
  const run = useComparisonRun()
  const latest = run.answer ?? run.told.at(-1) ?? null
  const begin = () => comparison.begin({ contestants: manyOf({ chosen, settings, card, truth }), reward, pace, days, seeds, truth })
  return (
    <>
      <Choice chosen={chosen} onChosen={setChosen} />
      <div className="compare-press">
        <p>{say.conditions(launchView.rewards[reward], launchView.paces[pace], days)}</p>
        <Press run={run} name={say.run} words={say.living} disabled={chosen.length < 2} onBegin={begin} onStop={comparison.stop} />
      </div>
      {latest !== null && run.card !== card && <p className="compare-other">{say.other}</p>}
      {latest !== null && <Compared comparison={latest} measure={measure} onMeasure={setMeasure} />}
    </>
  )
}

interface Many {
  readonly chosen: readonly TrailerPolicyId[]
  readonly settings: TrailerPolicySettings
  readonly card: LaunchCard
  readonly truth: boolean
}

/** Those that are chosen, and with real tastes shown those who know them. */
function manyOf({ chosen, settings, card: { experienced, trailers }, truth }: Many): readonly Contestant[] {
  const wishes = POLICIES.filter((policy) => chosen.includes(policy)).map((policy) => ({
    policy,
    settings: settingsFor(settings, trailers.length),
    ...(policy === 'linearThompson' && experienced ? { experienced: true } : {}),
  }))
  return truth ? [...wishes, { policy: 'bestSingle' }, { policy: 'oracle' }] : wishes
}

function Choice({
  chosen,
  onChosen,
}: {
  readonly chosen: readonly TrailerPolicyId[]
  readonly onChosen: (chosen: readonly TrailerPolicyId[]) => void
}) {
  const { compareView: say, launchView } = useMessages()
  const toggle = (policy: TrailerPolicyId) =>
    onChosen(chosen.includes(policy) ? chosen.filter((one) => one !== policy) : [...chosen, policy])
  return (
    <fieldset className="compare-choice">
      <legend>{say.which}</legend>
      {POLICIES.map((policy) => (
        <label key={policy}>
          <input type="checkbox" checked={chosen.includes(policy)} onChange={() => toggle(policy)} /> {launchView.policies[policy].name}
        </label>
      ))}
    </fieldset>
  )
}
