import { useState } from 'react'
import type { LaunchMoment } from '../../../../engine/lab/launch/telling'
import { useFormat, useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { launchRun, useLaunchRun } from '../../../../store/trailers/page'
import { useWish } from '../../../../store/trailers/wish'
import { dayAt } from '../../../../worker/pageIds'
import { Button } from '../../../parts/Button'
import { Waiting } from '../../../parts/Waiting'
import { Press } from '../Press'
import type { ViewProps } from '../viewProps'
import { Controls, PolicyChoice } from './Controls'
import './Launch.css'
import { Live } from './Live'
import { Outcome } from './Outcome'
import { Picture } from './Picture'
import { type PreparedLaunch, usePreparedLaunch } from './usePrepared'

/** A launch, from the press of the button to what came of it. */
export function Launch({ title, catalogue }: ViewProps) {
  const { launchView: say } = useMessages()
  const prepared = usePreparedLaunch(title, catalogue)
  const { card, trailers } = prepared
  const run = useLaunchRun()
  const truth = useSession((state) => state.truth)
  const [cursor, setCursor] = useState(0)
  // What was launched with other people or other trailers is not this launch.
  const mine = card !== null && run.card === card
  const moments = mine ? run.told : NONE
  if (card === null) return <Waiting on={prepared.question} words={prepared.isLiving ? say.livingFirst : say.gathering} />
  return (
    <div className="launch" data-testid="launch" data-hours={moments.length} data-over={mine && run.answer !== null}>
      <div className="launch-top">
        <Picture
          title={title}
          catalogue={catalogue}
          card={card}
          trailers={trailers}
          moments={moments}
          best={truth && mine ? (run.answer?.best ?? null) : null}
          onCursor={setCursor}
        />
        <div className="launch-side">
          <p className="launch-lead">{say.lead}</p>
          <Audience prepared={prepared} />
          <PolicyChoice />
          <Begin prepared={prepared} />
          <Live moments={moments} cursor={cursor} />
          <details className="launch-settings">
            <summary>{say.settings}</summary>
            <Controls card={card} />
          </details>
        </div>
      </div>
      {mine && run.about !== null && moments.length > 0 && (
        <Outcome run={run} shown={Math.max(1, cursor)} trailers={trailers} title={title} catalogue={catalogue} />
      )}
    </div>
  )
}

const NONE: readonly LaunchMoment[] = []

/** The people as they stood on some day: the world may have gone on since. */
function Audience({ prepared: { card, daysLater, question } }: { readonly prepared: PreparedLaunch }) {
  const { launchView: say } = useMessages()
  const { integer, shortDate } = useFormat()
  if (card === null) return null
  return (
    <p className="launch-plain">
      {say.audience(integer(card.people), shortDate(dayAt(card.day)))}{' '}
      {daysLater !== 0 && (
        <Button look="plain" onClick={question.again}>
          {say.ofToday}
        </Button>
      )}
    </p>
  )
}

/** As it is wished for, with these people. */
function Begin({ prepared: { card } }: { readonly prepared: PreparedLaunch }) {
  const { launchView: say } = useMessages()
  const truth = useSession((state) => state.truth)
  const { policy, settings, experienced, reward, pace, days, seed } = useWish()
  const run = useLaunchRun()
  const begin = () => {
    const fromAll = policy === 'linearThompson' && experienced && card?.experienced === true
    launchRun.begin({ wish: { policy, settings, ...(fromAll ? { experienced: true } : {}) }, reward, pace, days, seed, truth })
  }
  return (
    <Press
      run={run}
      name={run.told.length === 0 ? say.launch : say.launchAgain}
      words={say.living}
      onBegin={begin}
      onStop={launchRun.stop}
    />
  )
}
