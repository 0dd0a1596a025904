import type { Contestant } from '../../../../engine/lab/launch/arms'
import type { LaunchCard } from '../../../../engine/lab/launch/card'
import type { TrailerPolicyId, TrailerPolicySettings } from '../../../../engine/service/trailers/protocol'
import { useChosen } from '../../../../store/choices/chosen'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { comparison, useComparisonRun, useRewardsRun } from '../../../../store/trailers/page'
import { useWish } from '../../../../store/trailers/wish'
import { Select } from '../../../parts/Select'
import { Waiting } from '../../../parts/Waiting'
import { comparing, LOTS, MODES, type Pair as TwoTrailers } from '../choices/beside'
import { letterAt } from '../launch/derive'
import { POLICIES, settingsFor } from '../launch/policies'
import { usePreparedLaunch } from '../launch/usePrepared'
import { Press } from '../Press'
import type { ViewProps } from '../viewProps'
import './Compare.css'
import { Compared } from './Compared'
import { RewardLessons, RewardsPress } from './Rewards'

/** Policies, or two trailers, on the same people and the same dice, over several lots: what differs, and how surely. */
export function Compare({ title, catalogue }: ViewProps) {
  const { compareView: say, launchView, rewardsView } = useMessages()
  const { card, question, isLiving } = usePreparedLaunch(title, catalogue)
  const truth = useSession((state) => state.truth)
  const { settings, reward, pace, days } = useWish()
  const [mode, setMode] = useChosen(comparing, 'mode')
  const [chosen, setChosen] = useChosen(comparing, 'ways')
  const [wishedPair, setPair] = useChosen(comparing, 'pair')
  const [lots, setLots] = useChosen(comparing, 'lots')
  const [measure, setMeasure] = useChosen(comparing, 'measure')
  const run = useComparisonRun()
  const lessons = useRewardsRun()
  if (card === null) return <Waiting on={question} words={isLiving ? launchView.livingFirst : launchView.gathering} />
  const seeds = Array.from({ length: Number(lots) }, (_, at) => at + 1)
  const pair = pairOf(wishedPair, card.trailers.length)
  const begin = () => {
    const contestants = mode === 'promise' ? onePairOf(pair) : manyOf({ chosen, settings, card, truth })
    comparison.begin({ contestants, reward, pace, days, seeds, truth })
  }
  const latest = run.answer ?? run.told.at(-1) ?? null
  const taught = lessons.answer ?? lessons.told.at(-1) ?? null
  const shown = mode === 'rewards' ? (taught === null ? null : lessons) : latest === null ? null : run
  return (
    <div className="compare" data-testid="compare" data-lots={(mode === 'rewards' ? taught : latest)?.seeds ?? 0}>
      <p>{say.lead}</p>
      <Select
        label={say.mode}
        labelSeen
        value={mode}
        options={MODES.map((value) => ({ value, name: say.modes[value] }))}
        onChange={setMode}
      />
      {mode === 'policies' && <Choice chosen={chosen} onChosen={setChosen} />}
      {mode === 'promise' && <Pair pair={pair} trailers={card.trailers.length} onPair={setPair} />}
      {mode === 'rewards' && <p>{rewardsView.lead}</p>}
      <div className="compare-press">
        <Select label={say.lots} labelSeen value={lots} options={LOTS.map((value) => ({ value, name: value }))} onChange={setLots} />
        {mode === 'rewards' ? (
          <RewardsPress seeds={seeds} trailers={card.trailers.length} />
        ) : (
          <>
            <p>{say.conditions(launchView.rewards[reward], launchView.paces[pace], days)}</p>
            <Press
              run={run}
              name={say.run}
              words={say.living}
              disabled={mode === 'policies' ? chosen.length < 2 : pair[0] === pair[1]}
              onBegin={begin}
              onStop={comparison.stop}
            />
          </>
        )}
      </div>
      {shown !== null && shown.card !== card && <p className="compare-other">{say.other}</p>}
      {mode === 'rewards'
        ? taught !== null && <RewardLessons compared={taught} />
        : latest !== null && <Compared comparison={latest} measure={measure} onMeasure={setMeasure} />}
    </div>
  )
}

/** Where one of them no longer runs, the first two. */
const pairOf = (pair: TwoTrailers, trailers: number): TwoTrailers => (pair.every((one) => one < trailers) ? pair : [0, 1])

/** Against the second, the first. */
const onePairOf = ([one, other]: TwoTrailers): readonly Contestant[] =>
  [other, one].map((trailer) => ({ policy: 'oneForAll', settings: { chosen: trailer } }))

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

interface PairProps {
  readonly pair: TwoTrailers
  readonly trailers: number
  readonly onPair: (pair: TwoTrailers) => void
}

/** Everybody is shown one trailer; and on the same dice another. */
function Pair({ pair: [one, other], trailers, onPair }: PairProps) {
  const { compareView: say, trailersRoom } = useMessages()
  const options = Array.from({ length: trailers }, (_, at) => ({ value: String(at), name: trailersRoom.trailer(letterAt(at)) }))
  return (
    <div className="compare-pair">
      <Select label={say.one} labelSeen value={String(one)} options={options} onChange={(value) => onPair([Number(value), other])} />
      <Select label={say.against} labelSeen value={String(other)} options={options} onChange={(value) => onPair([one, Number(value)])} />
    </div>
  )
}
