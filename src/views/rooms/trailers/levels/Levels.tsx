import { useEffect, useRef } from 'react'
import type { LevelsAnswer } from '../../../../engine/lab/campaign/levels'
import { useChosen } from '../../../../store/choices/chosen'
import { useSession } from '../../../../store/session'
import { Button } from '../../../parts/Button'
import { Slider } from '../../../parts/Slider'
import { SourceCard } from '../../../parts/SourceCard'
import { Waiting } from '../../../parts/Waiting'
import { LEVEL_PEOPLE, levelling } from '../choices/beside'
import { useCampaign } from '../useCampaign'
import { useCampaignWords } from '../useCampaignWords'
import { Costs } from './Costs'
import { Distance } from './Distance'
import { Fates } from './Fates'
import { Gains } from './Gains'
import { Pooling } from './Pooling'
import { Reach } from './Reach'
import { Records } from './Records'

import '../sliders.css'
import '../campaign.css'

const WORLDS = 4
/** Everybody of the half that is not held out. */
const TRIAL_SHARES = [1]

/** One message for all, or one for each: what it gains, what it asks, what it costs. */
export function Levels() {
  const { levels: say } = useCampaignWords()
  const { seed } = useSession((state) => state.scenario)
  const truth = useSession((state) => state.truth)
  const [people, setPeople] = useChosen(levelling, 'people')
  const campaign = useCampaign<'levels'>()
  const run = (): void => campaign.run({ question: 'levels', about: { seed, worlds: WORLDS, people, trialShares: TRIAL_SHARES, truth } })
  const { answer } = campaign
  // Nothing of real tastes leaves the worlds unless they are shown: once they are, the worlds are asked again.
  useWhenever(answer === null || (truth && answer.oracle === null), run)
  return (
    <div className="campaign" data-testid="levels">
      <p>{say.lead}</p>
      <div className="campaign-controls">
        <Slider label={say.people} range={LEVEL_PEOPLE} value={people} words={say.peopleWords(people)} onChange={setPeople} />
        <Button look="strong" onClick={run}>
          {say.run}
        </Button>
      </div>
      <Waiting on={campaign} words={campaign.done === null ? null : say.waiting(WORLDS)} />
      {answer !== null && <Found answer={answer} truth={truth} />}
      <Reach seed={seed} />
      <Fates seed={seed} />
      <SourceCard {...say.card} />
    </div>
  )
}

function Found({ answer, truth }: { readonly answer: LevelsAnswer; readonly truth: boolean }) {
  const { levels: say } = useCampaignWords()
  const { worlds, people, titles, trials } = answer
  return (
    <>
      <p className="campaign-note">{say.note({ worlds, people, titles, trial: trials.at(-1)?.people ?? 0 })}</p>
      <Distance answer={answer} />
      <Gains answer={answer} truth={truth} />
      <Costs answer={answer} />
      <div className="campaign-pair">
        <Pooling answer={answer} />
        <Records answer={answer} />
      </div>
    </>
  )
}

/** When the view opens, and when what it has is no longer enough. */
function useWhenever(wanting: boolean, begin: () => void): void {
  const newest = useRef(begin)
  useEffect(() => {
    newest.current = begin
  })
  useEffect(() => {
    if (wanting) newest.current()
  }, [wanting])
}
