import { useEffect, useRef } from 'react'
import { useMessages } from '../store/language'
import { session, useSession } from '../store/session'
import type { Notice } from '../store/state'
import { Button } from '../views/parts/Button'
import { useCaughtFocus } from '../views/parts/focus'
import { wordNotice } from './noticeText'
import './Notices.css'

const PLAIN_NOTICE_MS = 8000
/** Longer where there is something to decide. */
const UNDO_NOTICE_MS = 12000
/** A notice under the pointer, or with the focus, stays. */
const HELD = ':hover, :focus-within'
const HELD_AGAIN_MS = 1000

/** Short messages above the time bar: what was done, with its undo; what failed, and why. */
export function Notices() {
  const notices = useSession((state) => state.notices)
  const { shell } = useMessages()
  return (
    <div className="notices" role="status" aria-label={shell.notices.name}>
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} />
      ))}
    </div>
  )
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const messages = useMessages()
  const { id, text, undo } = notice
  const undoable = useSession(({ history }) => undo !== null || (notice.step !== undefined && history.past.at(-1)?.id === notice.step))
  const line = useRef<HTMLDivElement>(null)
  const failed = text.kind === 'failed' || text.kind === 'pageFault'
  const passes = !failed && text.kind !== 'copyYourself'
  useEffect(() => {
    if (!passes) return
    const pass = () => {
      if (line.current?.matches(HELD)) timer = setTimeout(pass, HELD_AGAIN_MS)
      else session.actions.dismissNotice(id)
    }
    let timer = setTimeout(pass, !undoable ? PLAIN_NOTICE_MS : UNDO_NOTICE_MS)
    return () => clearTimeout(timer)
  }, [id, passes, undoable])
  useCaughtFocus(line)
  const words = wordNotice(text, messages)
  return (
    <div ref={line} className={failed ? 'notice-line notice-failed' : 'notice-line'}>
      <span>{words}</span>
      {text.kind === 'copyYourself' && (
        <input className="notice-link" readOnly value={text.link} aria-label={words} onFocus={(event) => event.target.select()} />
      )}
      {undoable && (
        <Button look="strong" onClick={() => session.actions.undo(id)}>
          {messages.shell.notices.undo}
        </Button>
      )}
      <Button onClick={() => session.actions.dismissNotice(id)}>{messages.shell.notices.dismiss}</Button>
    </div>
  )
}
