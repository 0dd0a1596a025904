import { useEffect } from 'react'
import type { LaunchThrows } from '../../../../engine/lab/launch/throws'
import { useMessages } from '../../../../store/language'
import { type LaunchRun, throws, useThrowsRun } from '../../../../store/trailers/page'
import { Button } from '../../../parts/Button'
import { Waiting } from '../../../parts/Waiting'
import { isQuick, ofThis, THROWS } from './thrown'

/** What other throws of the dice have said so far of the launch that is shown; null before two of them. */
export function useThrown(launched: LaunchRun): LaunchThrows | null {
  const run = ofThis(useThrowsRun(), launched)
  return run === null ? null : (run.answer ?? run.told.at(-1) ?? null)
}

/** The same launch under other throws of the dice: by itself where that is quick, else when it is asked for. */
export function Throws({ launched }: { readonly launched: LaunchRun }) {
  const { launchThrows: say } = useMessages()
  const thrown = useThrowsRun()
  const run = ofThis(thrown, launched)
  const { about, answer, card } = launched
  const begin = () => about !== null && throws.begin({ launch: about, throws: THROWS })
  const isUnasked = about !== null && answer !== null && card !== null && run === null && isQuick(card.people, about.days)
  useEffect(() => {
    if (isUnasked && about !== null) throws.begin({ launch: about, throws: THROWS })
  }, [isUnasked, about])
  if (answer === null) return null
  const lived = (run?.answer ?? run?.told.at(-1))?.lived ?? 0
  return (
    <div className="launch-throws" data-testid="launch-throws" data-lived={lived}>
      <p>{lived > 1 ? say.bands(lived) : say.lead(THROWS - 1)}</p>
      {run === null
        ? !isUnasked && <Button onClick={begin}>{say.press(THROWS - 1)}</Button>
        : run.answer === null && (
            <Waiting
              on={{ failure: run.failure, stopped: run.stopped, done: run.done, again: begin, stop: throws.stop }}
              words={run.done === null ? null : say.living}
            />
          )}
    </div>
  )
}
