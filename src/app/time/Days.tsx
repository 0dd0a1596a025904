import { useEffect, useMemo, useRef, useState } from 'react'
import { useFormat, useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { dayAt } from '../../worker/pageIds'
import './Days.css'
import { type Bar, type Hand, scrub } from './scrub'

/** Keys and a dragging hand rest so long before the day is shown. */
const REST_MS = 350
const WIDTH = 200
const HEIGHT = 30

/** The days lived so far, how well the next play was guessed on each, and a handle to see any of them again. */
export function Days() {
  const { days, shell, time } = useMessages()
  const { decimal, shortDate } = useFormat()
  const horizon = useSession((state) => state.horizon)
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const busy = useSession(({ run }) => run !== null)
  const bar = useMemo(() => ({ day, busy }), [day, busy])
  const { wish, move, rest } = useHand(bar)
  if (horizon === null) return null
  const shown = wish ?? day
  const share = horizon.guessed[shown - 1] ?? null
  const guessed = share === null ? null : days.inTen(decimal(share * 10, 1))
  const words = days.sentence(`${shortDate(dayAt(shown))}, ${time.day(shown)}`, horizon.day, guessed)
  return (
    <div className="days" title={days.hint}>
      <Spark guessed={horizon.guessed} until={shown} days={horizon.day} />
      <input
        type="range"
        className="days-handle"
        aria-label={days.name}
        aria-valuetext={words}
        min={0}
        max={Math.max(1, horizon.day)}
        step={1}
        value={Math.min(shown, horizon.day)}
        disabled={horizon.day === 0}
        onChange={({ target }) => move(Number(target.value))}
        onPointerUp={rest}
        onBlur={rest}
      />
      <output className={wish === null ? 'visually-hidden' : 'days-words'}>
        {time.day(shown)}
        {guessed !== null && ` · ${shell.labelled(days.guessed, guessed)}`}
      </output>
    </div>
  )
}

/** The day under the hand, until it is shown. What is wished while days are lived again waits for them: the last wish wins. */
function useHand(bar: Bar) {
  const [hand, setHand] = useState<Hand | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  useEffect(() => {
    const next = scrub(hand, bar)
    if (next.hand !== hand) setHand(next.hand)
    if (next.ask !== null) session.actions.showDay(next.ask)
  }, [hand, bar])
  const rest = () => {
    clearTimeout(timer.current)
    setHand((now) => (now?.phase === 'moving' ? { ...now, phase: 'resting' } : now))
  }
  const move = (to: number) => {
    setHand({ to, phase: 'moving' })
    clearTimeout(timer.current)
    timer.current = setTimeout(rest, REST_MS)
  }
  return { wish: hand?.to ?? null, move, rest }
}

interface SparkProps {
  readonly guessed: readonly (number | null)[]
  readonly until: number
  readonly days: number
}

/** Amber and dashed, as what is guessed is; days after the one shown are faint. The handle says it in words. */
function Spark({ guessed, until, days }: SparkProps) {
  const line = pathOf(guessed, days)
  const shown = (until / Math.max(1, days)) * WIDTH
  return (
    <svg className="days-spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <clipPath id="days-past">
        <rect x={0} y={0} width={shown} height={HEIGHT} />
      </clipPath>
      <path className="days-later" d={line} />
      <path d={line} clipPath="url(#days-past)" />
    </svg>
  )
}

/** A day's share is known on the morning after it. */
function pathOf(guessed: readonly (number | null)[], days: number): string {
  const known = guessed.flatMap((share, at) => (share === null ? [] : [{ morning: at + 1, share }]))
  const most = Math.max(0.1, ...known.map(({ share }) => share))
  const across = WIDTH / Math.max(1, days)
  return known
    .map(
      ({ morning, share }, first) =>
        `${first === 0 ? 'M' : 'L'}${(morning * across).toFixed(1)} ${(HEIGHT - 3 - (share / most) * (HEIGHT - 6)).toFixed(1)}`,
    )
    .join('')
}
