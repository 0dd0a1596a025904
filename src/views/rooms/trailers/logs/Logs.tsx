import type { LaunchCard } from '../../../../engine/lab/launch/card'
import { LOGS_WORDS } from '../../../../i18n/logsWords'
import { useChosen } from '../../../../store/choices/chosen'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { fromLogs, useLogsRun } from '../../../../store/trailers/page'
import { useWish } from '../../../../store/trailers/wish'
import { Select } from '../../../parts/Select'
import { Slider } from '../../../parts/Slider'
import { Waiting } from '../../../parts/Waiting'
import { FOR_ALL, LOTS, logging, SHARE } from '../choices/beside'
import { letterAt } from '../launch/derive'
import { POLICIES, settingsFor } from '../launch/policies'
import { usePreparedLaunch } from '../launch/usePrepared'
import { Press } from '../Press'
import type { ViewProps } from '../viewProps'
import '../sliders.css'
import '../compare/Compare.css'
import { type ForAllChoice, fansOf, fansRule, settingsForAll } from './forAll'
import { Verdict } from './Verdict'

/** What would a way of choosing do that was never run? Estimated from another's records, then really run. */
export function Logs({ title, catalogue }: ViewProps) {
  const { logsView: say, launchView, compareView } = useMessages()
  const { percent } = useFormat()
  const { card, question, isLiving } = usePreparedLaunch(title, catalogue)
  const { reward, days, settings: wished } = useWish()
  const [logged, setLogged] = useChosen(logging, 'logging')
  const [share, setShare] = useChosen(logging, 'share')
  const [target, setTarget] = useChosen(logging, 'target')
  const [forAll] = useChosen(logging, 'forAll')
  const [lots, setLots] = useChosen(logging, 'lots')
  const run = useLogsRun()
  if (card === null) return <Waiting on={question} words={isLiving ? launchView.livingFirst : launchView.gathering} />
  const begin = () => {
    const settings = settingsFor(wished, card.trailers.length)
    const seeds = Array.from({ length: Number(lots) }, (_, at) => at + 1)
    const judged = target === 'oneForAll' ? settingsForAll(forAll, card, settings) : settings
    const wish = { policy: target, settings: judged }
    fromLogs.begin({ logging: { wish: { policy: logged, settings }, share }, target: wish, reward, days, seeds })
  }
  const policies = POLICIES.map((value) => ({ value, name: launchView.policies[value].name }))
  const latest = run.answer ?? run.told.at(-1) ?? null
  return (
    <div className="compare" data-testid="logs" data-lots={latest?.seeds ?? 0}>
      <p>{say.lead}</p>
      <div className="compare-pair">
        <Select label={say.logging} labelSeen value={logged} options={policies} onChange={setLogged} />
        {logged !== 'random' && <Slider label={say.share} value={share} range={SHARE} words={percent(share)} onChange={setShare} />}
      </div>
      <div className="compare-pair">
        <Select label={say.target} labelSeen value={target} options={policies} onChange={setTarget} />
        {target === 'oneForAll' && <ForAll card={card} />}
      </div>
      <div className="compare-press">
        <Select
          label={compareView.lots}
          labelSeen
          value={lots}
          options={LOTS.map((value) => ({ value, name: value }))}
          onChange={setLots}
        />
        <p>{say.conditions(launchView.rewards[reward], days)}</p>
        <Press run={run} name={say.run} words={say.living} onBegin={begin} onStop={fromLogs.stop} />
      </div>
      {latest !== null && (
        <>
          {run.card !== card && <p className="compare-other">{compareView.other}</p>}
          <Verdict verdict={latest} />
        </>
      )}
    </div>
  )
}

/** Which one it would be, where one for all is judged. */
function ForAll({ card }: { readonly card: LaunchCard }) {
  const { trailersRoom, words } = useMessages()
  const say = LOGS_WORDS[useSession(({ language }) => language)]
  const [forAll, setForAll] = useChosen(logging, 'forAll')
  const settings = settingsFor(useWish().settings, card.trailers.length)
  const nameOf = (choice: ForAllChoice): string => {
    if (choice === 'fans') return say.fans(letterAt(fansOf(card, settings)), words.aspects[fansRule(settings).aspect])
    return choice === 'genre' ? say.genre : trailersRoom.trailer(letterAt(Number(choice)))
  }
  return (
    <Select
      label={say.which}
      labelSeen
      value={forAll}
      options={FOR_ALL.filter((choice) => !(Number(choice) >= card.trailers.length)).map((value) => ({ value, name: nameOf(value) }))}
      onChange={setForAll}
    />
  )
}
