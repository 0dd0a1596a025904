import { useEffect, useRef } from 'react'
import { useMessages } from '../store/language'
import { session, useSession } from '../store/session'
import type { Notice, NoticeText } from '../store/state'
import { Button } from '../views/parts/Button'
import { useCaughtFocus } from '../views/parts/focus'
import { wordNotice } from './noticeText'
import { noticeMs } from './noticeTime'
import { openPanel } from './panels'

/** What is wanted next, or what went wrong, does not go by itself. */
const STAYS: readonly NoticeText['kind'][] = ['failed', 'pageFault', 'copyYourself', 'refused', 'notKept', 'twoTabs']
const FAILURES: readonly NoticeText['kind'][] = ['failed', 'pageFault', 'refused', 'notKept']
/** After these comes the sheet that keeps and shares. */
const LEADS_ON: readonly NoticeText['kind'][] = ['copied', 'copyYourself', 'notKept', 'twoTabs']
/** A notice under the pointer, or with the focus, stays. */
const HELD = ':hover, :focus-within'
const HELD_AGAIN_MS = 3000

/** One of them; fetched with all the words when there is one. */
export function NoticeLine({ notice }: { readonly notice: Notice }) {
  const messages = useMessages()
  const { id, text, undo } = notice
  const words = wordNotice(text, messages)
  const undoable = useSession(({ history }) => undo !== null || (notice.step !== undefined && history.past.at(-1)?.id === notice.step))
  const line = useRef<HTMLDivElement>(null)
  const passes = !STAYS.includes(text.kind)
  // A whole world is at stake.
  const another = text.kind === 'preset' || text.kind === 'opened'
  useEffect(() => {
    if (!passes) return
    const pass = () => {
      if (document.hidden || line.current?.matches(HELD)) timer = setTimeout(pass, HELD_AGAIN_MS)
      else session.actions.dismissNotice(id)
    }
    let timer = setTimeout(pass, noticeMs(words, { undoable, another }))
    return () => clearTimeout(timer)
  }, [id, passes, words, undoable, another])
  useCaughtFocus(line)
  return (
    <div ref={line} className={FAILURES.includes(text.kind) ? 'notice-line notice-failed' : 'notice-line'}>
      <span className="notice-words">{words}</span>
      {text.kind === 'copyYourself' && (
        <input className="notice-link" readOnly value={text.link} aria-label={words} onFocus={(event) => event.target.select()} />
      )}
      {undoable && (
        <Button look="strong" onClick={() => session.actions.undo(id)}>
          {messages.shell.notices.undo}
        </Button>
      )}
      <NextButtons text={text} />
      <button
        type="button"
        className="notice-away"
        aria-label={messages.shell.notices.dismiss}
        title={messages.shell.notices.dismiss}
        onClick={() => session.actions.dismissNotice(id)}
      >
        ×
      </button>
    </div>
  )
}

/** What one may want after it. */
function NextButtons({ text }: { readonly text: NoticeText }) {
  const { kept } = useMessages()
  if (text.kind === 'opened' && text.how === 'kept') return <Button onClick={session.actions.beginAnew}>{kept.beginAnew}</Button>
  return LEADS_ON.includes(text.kind) ? <Button onClick={() => openPanel('keep')}>{kept.sheet.open}</Button> : null
}
