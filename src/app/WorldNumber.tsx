import { type FormEvent, useEffect, useId, useState } from 'react'
import { KNOBS } from '../scenario/knobs'
import { parseScenario } from '../scenario/parse'
import { useFirstMessages } from '../store/language'
import { session, useSession } from '../store/session'

/** The number of the world, to be read out in class, and to be typed. */
export function WorldNumber() {
  const messages = useFirstMessages()
  const { time } = messages
  const scenario = useSession((state) => state.scenario)
  const [typed, setTyped] = useState(String(scenario.seed))
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()
  useEffect(() => setTyped(String(scenario.seed)), [scenario.seed])

  const open = (event: FormEvent) => {
    event.preventDefault()
    const { scenario: wanted, problems } = parseScenario([['seed', typed]], scenario)
    setTrouble(problems.length > 0 ? time.worldTrouble(typed, KNOBS.seed) : null)
    if (problems.length === 0 && wanted.seed !== scenario.seed) session.actions.openScenario(wanted)
  }
  return (
    <form className="time-world" onSubmit={open}>
      <label htmlFor={id}>{time.world}</label>
      <input
        id={id}
        inputMode="numeric"
        size={6}
        value={typed}
        aria-invalid={trouble !== null}
        title={time.worldHint(KNOBS.seed.min, KNOBS.seed.max)}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => trouble === null && setTyped(String(session.store.getState().scenario.seed))}
      />
      {typed !== String(scenario.seed) && (
        <button type="submit" className="button button-strong" onMouseDown={(event) => event.preventDefault()}>
          {time.openWorld}
        </button>
      )}
      {trouble !== null && (
        <p className="time-trouble" role="alert">
          {trouble}
        </p>
      )}
    </form>
  )
}
