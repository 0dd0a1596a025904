import { useEffect, useRef } from 'react'
import type { Trace } from '../../engine/lab/trace'
import { useFormat, useMessages } from '../../store/language'
import { useSession } from '../../store/session'
import { useQuestion } from '../page/useQuestion'
import { Button } from '../parts/Button'
import { catchFocus } from '../parts/focus'
import { Sentence } from '../parts/Sentence'
import { Waiting } from '../parts/Waiting'
import './Tour.css'
import { endTrace, goBy, goToStation, STATIONS, type Tracing } from './tracing'
import { useTracedMark } from './useTracedMark'
import { wordStation } from './wordStation'

/** One record's way through the loop, station by station: a card over the room where it is. */
export function Tour({ tracing: { about, station } }: { readonly tracing: Tracing }) {
  const { trace: words } = useMessages()
  const asked = useQuestion('trace', about)
  const trace = asked.answer
  const card = useRef<HTMLElement>(null)
  useTracedMark(trace, station)
  useStationKeys()
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  const at = STATIONS.indexOf(station)
  return (
    <section ref={card} className="trace" tabIndex={-1} aria-label={words.title} data-testid="trace" data-station={station}>
      <ol className="trace-stations">
        {STATIONS.map((one, index) => (
          <li key={one} className={index <= at ? 'trace-passed' : undefined}>
            <button type="button" aria-current={one === station ? 'step' : undefined} onClick={() => goToStation(one)}>
              {words.stations[one]}
            </button>
          </li>
        ))}
      </ol>
      <div className="trace-sentence" aria-live="polite">
        {trace === null ? <Waiting on={asked} words={words.following} /> : <Said trace={trace} station={station} />}
      </div>
      <div className="trace-buttons">
        <Button disabled={at === 0} onClick={() => goBy(-1)}>
          {words.back}
        </Button>
        {at < STATIONS.length - 1 && (
          <Button look="strong" onClick={() => goBy(1)}>
            {words.next}
          </Button>
        )}
        <Button onClick={end}>{words.end}</Button>
      </div>
    </section>
  )
}

function Said({ trace, station }: { readonly trace: Trace; readonly station: Tracing['station'] }) {
  const messages = useMessages()
  const format = useFormat()
  const catalogue = useSession(({ opening }) => opening?.catalogue ?? null)
  return catalogue === null ? null : <Sentence text={wordStation(trace, station, { catalogue, messages, format })} />
}

function end(): void {
  endTrace()
  catchFocus()
}

/** Arrows and a clicker's two keys go from station to station, wherever the focus is but in a field; Esc ends. */
function useStationKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('[role="dialog"], [role="menu"]') !== null) return
      if (document.activeElement?.closest('input, select, textarea')) return
      const act = actOf(event.key)
      if (act === null) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
    window.addEventListener('keydown', listen, true)
    return () => window.removeEventListener('keydown', listen, true)
  }, [])
}

function actOf(key: string): (() => void) | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return () => goBy(1)
    case 'ArrowLeft':
    case 'PageUp':
      return () => goBy(-1)
    case 'Escape':
      return end
    default:
      return null
  }
}
