import { useEffect } from 'react'
import type { Trace } from '../../engine/lab/trace'
import { NO_TITLE } from '../vocabulary'
import type { Station } from './tracing'

const MARK = 'data-traced'
const LOOKS = 20
const LOOK_EVERY_MS = 150

/** Marks the record's tile or line in the room, once the room shows it, and brings it into sight. */
export function useTracedMark(trace: Trace | null, station: Station): void {
  const wanted = trace === null ? null : selectorOf(trace, station)
  useEffect(() => {
    if (wanted === null) return
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      const found = document.querySelector(wanted)
      if (found !== null) {
        found.setAttribute(MARK, '')
        found.scrollIntoView({ block: 'center', inline: 'nearest' })
      }
      if (found !== null || looks === LOOKS) clearInterval(timer)
    }, LOOK_EVERY_MS)
    return () => {
      clearInterval(timer)
      for (const marked of document.querySelectorAll(`[${MARK}]`)) marked.removeAttribute(MARK)
    }
  }, [wanted])
}

function selectorOf({ record, model }: Trace, station: Station): string | null {
  const tile = station === 'tile' ? record.title : station === 'page' ? model.title : null
  if (tile !== null && tile !== NO_TITLE) return `main [data-title="${tile}"]`
  return station === 'log' ? `main [data-event="${record.event}"]` : null
}
