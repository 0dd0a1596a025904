import { useEffect } from 'react'
import { useMessages } from '../store/language'
import { session, useSession } from '../store/session'
import type { Notice } from '../store/state'
import { Button } from '../views/parts/Button'
import { wordNotice } from './noticeText'
import './Notices.css'

const PLAIN_NOTICE_MS = 8000

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
  const passes = undo === null && text.kind !== 'failed' && text.kind !== 'copyYourself'
  useEffect(() => {
    if (!passes) return
    const timer = setTimeout(() => session.actions.dismissNotice(id), PLAIN_NOTICE_MS)
    return () => clearTimeout(timer)
  }, [id, passes])
  const words = wordNotice(text, messages)
  return (
    <div className={text.kind === 'failed' ? 'notice-line notice-failed' : 'notice-line'}>
      <span>{words}</span>
      {text.kind === 'copyYourself' && (
        <input className="notice-link" readOnly value={text.link} aria-label={words} onFocus={(event) => event.target.select()} />
      )}
      {undo !== null && (
        <Button look="strong" onClick={() => session.actions.undo(id)}>
          {messages.shell.notices.undo}
        </Button>
      )}
      <Button onClick={() => session.actions.dismissNotice(id)}>{messages.shell.notices.dismiss}</Button>
    </div>
  )
}
