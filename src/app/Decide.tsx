import { useEffect, useId, useRef, useState } from 'react'
import { useFirstMessages } from '../store/language'
import { DECIDE_ROOMS } from '../store/link'
import { useSession } from '../store/session'
import './Decide.css'
import { RoomLink } from './RoomLink'

/** The rooms in which one decides, folded up under one name beside the loop: as many as there will be, the strip stays as wide. */
export function Decide() {
  const { shell } = useFirstMessages()
  const here = useSession(({ room }) => DECIDE_ROOMS.find((one) => one === room) ?? null)
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const list = useId()
  const { decide, decideHere, rooms } = shell.loop
  useEffect(() => (open && box.current !== null ? shutFromOutside(box.current, () => setOpen(false)) : undefined), [open])
  return (
    <div className="decide" ref={box}>
      <button
        type="button"
        className={here === null ? 'decide-button' : 'decide-button decide-here'}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span className="decide-long">{here === null ? decide : decideHere(rooms[here].name)}</span>
        <span className="decide-short" aria-hidden="true">
          {decide}
        </span>
        <svg viewBox="0 0 12 8" aria-hidden="true">
          <path d="M1 1.5l5 5 5-5" />
        </svg>
      </button>
      <ul id={list} className="decide-rooms" hidden={!open}>
        {DECIDE_ROOMS.map((room) => (
          <li key={room}>
            <RoomLink room={room} onGone={() => setOpen(false)} withQuestion />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A press or the focus elsewhere shuts it, and so does Esc, with the focus back on its button. */
function shutFromOutside(box: HTMLElement, shut: () => void): () => void {
  const outside = ({ target }: Event) => target instanceof Node && !box.contains(target) && shut()
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    shut()
    box.querySelector('button')?.focus()
  }
  document.addEventListener('pointerdown', outside)
  document.addEventListener('focusin', outside)
  document.addEventListener('keydown', onKey, true)
  return () => {
    document.removeEventListener('pointerdown', outside)
    document.removeEventListener('focusin', outside)
    document.removeEventListener('keydown', onKey, true)
  }
}
