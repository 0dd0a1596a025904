import type { MouseEvent, ReactNode } from 'react'
import { linkTo } from '../store/desk'
import { useFirstMessages } from '../store/language'
import type { Room } from '../store/link'
import { session, useSession } from '../store/session'

interface RoomLinkProps {
  readonly room: Room
  /** Its question stands under its name, and not only in the tip. */
  readonly withQuestion?: boolean
  readonly onGone?: () => void
  /** What stands under its name. */
  readonly children?: ReactNode
}

/** The way to a room, by its name; a true link, so that it opens in another tab too. */
export function RoomLink({ room, withQuestion = false, onGone, children }: RoomLinkProps) {
  const { shell } = useFirstMessages()
  const here = useSession((state) => state.room === room)
  const href = useSession((state) => linkTo(state, room))
  const { name, question } = shell.loop.rooms[room]
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    session.actions.goTo(room)
    onGone?.()
  }
  return (
    <a className="loop-link" href={href} aria-current={here ? 'page' : undefined} title={withQuestion ? undefined : question} onClick={go}>
      <span className="loop-name">{name}</span>
      {withQuestion && <span className="loop-question">{question}</span>}
      {children}
    </a>
  )
}
