import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { useSession } from '../../../../store/session'
import { Waiting } from '../../../parts/Waiting'
import { planning } from '../choices/planning'
import { useCampaign } from '../useCampaign'
import { useCampaignWords } from '../useCampaignWords'
import { Planner } from './Planner'
import { askedOf, type Plan, WAITING_WORLDS } from './plan'
import { Result } from './Result'
import '../sliders.css'
import '../campaign.css'

/** A day and a tone are chosen; the service forecasts; several small worlds live it, and live without it. */
export function Timed() {
  const { timed: say } = useCampaignWords()
  const seed = useSession((state) => state.scenario.seed)
  const plan = useStore(planning.store)
  const setPlan = (wanted: Plan) => planning.store.setState(wanted)
  const [ran, setRan] = useState<Plan>(plan)
  const campaign = useCampaign<'timed'>()
  const run = (wanted: Plan): void => {
    setPlan(wanted)
    setRan(wanted)
    campaign.run({ question: 'timed', about: askedOf(wanted, seed) })
  }
  useAtOnce(() => run(plan))
  const { answer } = campaign
  return (
    <div className="campaign" data-testid="timed">
      <p>{say.lead}</p>
      <Planner plan={plan} answer={answer} onPlan={setPlan} onRun={run} />
      <Waiting on={campaign} words={campaign.done === null ? null : say.waiting(WAITING_WORLDS)} />
      {answer !== null && campaign.done === null && plan !== ran && (
        <p className="campaign-stale" role="status">
          {say.changed}
        </p>
      )}
      {answer !== null && campaign.of !== null && <Result answer={answer} plan={campaign.of.plan} />}
    </div>
  )
}

/** Once, when the view opens. */
function useAtOnce(begin: () => void): void {
  const first = useRef(begin)
  useEffect(() => first.current(), [])
}
