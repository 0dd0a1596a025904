import { useRef, useState } from 'react'
import { useFirstMessages, useFormat } from '../store/language'
import { session, useSession } from '../store/session'
import { Button } from '../views/parts/Button'
import { useCaughtFocus } from '../views/parts/focus'
import { isSpeed } from '../worker/protocol'
import { askReset } from './askReset'
import './TimeBar.css'
import { useFlip } from './time/flip'
import { LateDays } from './time/LateDays'
import { playOrStop } from './useTimeKeys'
import { WorldNumber } from './WorldNumber'

/** Time, at the bottom of every room. */
export function TimeBar() {
  const { time } = useFirstMessages()
  const [more, setMore] = useState(false)
  return (
    <section className={more ? 'time time-more' : 'time'} aria-label={time.name}>
      <PlayButton />
      <Steps />
      <LateDays />
      <SimulatedDate />
      <Flip />
      <Button name={time.more} pressed={more} onClick={() => setMore(!more)}>
        …
      </Button>
      <div className="time-rest">
        <SpeedChoice />
        <WorldNumber />
        <Button onClick={session.actions.share}>{time.share}</Button>
        <button type="button" className="button button-quiet time-reset" aria-label={time.reset} title={time.resetHint} onClick={askReset}>
          <span aria-hidden="true">↺</span>
          <span className="time-reset-word" aria-hidden="true">
            {time.reset}
          </span>
        </button>
      </div>
    </section>
  )
}

function PlayButton() {
  const { time } = useFirstMessages()
  const ready = useSession(({ connection }) => connection.kind === 'ready')
  const moves = useSession(({ playing, run }) => playing || run !== null)
  const name = moves ? time.pause : time.play
  return (
    <button type="button" className="time-play" aria-label={name} title={`${name}. ${time.keys}`} disabled={!ready} onClick={playOrStop}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {moves ? <path d="M6 4h4v16H6zM14 4h4v16h-4z" /> : <path d="M7 4l13 8-13 8z" />}
      </svg>
    </button>
  )
}

/** A day, a week, a month; while days are being lived, how far they are. */
function Steps() {
  const { time } = useFirstMessages()
  const run = useSession((state) => state.run)
  const ready = useSession(({ connection }) => connection.kind === 'ready')
  if (run !== null) return <RunProgress />
  const steps = [
    { days: 1, name: time.aDay },
    { days: 7, name: time.aWeek },
    { days: 28, name: time.aMonth },
  ]
  return (
    <div className="time-steps">
      {steps.map(({ days, name }) => (
        <Button key={days} disabled={!ready} onClick={() => session.actions.runDays(days)}>
          {name}
        </Button>
      ))}
    </div>
  )
}

function RunProgress() {
  const { time } = useFirstMessages()
  const run = useSession((state) => state.run)
  const line = useRef<HTMLDivElement>(null)
  useCaughtFocus(line)
  if (run === null) return null
  const words = run.purpose === 'asked' ? time.running(run.days) : time[run.purpose]
  return (
    <div ref={line} className="time-run">
      <label className="time-run-words" htmlFor="run-progress">
        {words}
      </label>
      <progress id="run-progress" value={run.done} max={1} />
      <span className="time-run-share">{time.progress(run.done)}</span>
      <Button onClick={session.actions.cancelRun}>{time.cancelRun}</Button>
    </div>
  )
}

function SimulatedDate() {
  const { shell, time } = useFirstMessages()
  const format = useFormat()
  const day = useSession(({ snapshot }) => snapshot?.day ?? null)
  if (day === null) return <p className="time-date">–</p>
  return (
    <p className="time-date" title={time.date}>
      <span className="visually-hidden">{shell.labelled(time.date, '')}</span>
      <span className="time-date-words">{format.shortDate(day)}</span>{' '}
      <span className="time-day" data-testid="day">
        {time.day(day)}
      </span>
    </p>
  )
}

/** Two days of a preset against each other. */
function Flip() {
  const { bar } = useFirstMessages()
  const flip = useFlip()
  if (flip === null) return null
  return <Button onClick={flip.go}>{bar.flip(flip.to)}</Button>
}

function SpeedChoice() {
  const { time } = useFirstMessages()
  const speed = useSession((state) => state.speed)
  return (
    <select
      className="time-speed"
      aria-label={time.speed}
      value={speed}
      onChange={({ target }) => isSpeed(target.value) && session.actions.setSpeed(target.value)}
    >
      <option value="slow">{time.shortSpeeds.slow}</option>
      <option value="steady">{time.shortSpeeds.steady}</option>
      <option value="full">{time.shortSpeeds.full}</option>
    </select>
  )
}
