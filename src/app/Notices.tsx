import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react'
import { useFirstMessages, withMessages } from '../store/language'
import { useSession } from '../store/session'
import { Fault } from './Fault'
import './Notices.css'

const NoticeLine = lazy(async () => ({ default: (await withMessages(import('./NoticeLine'))).NoticeLine }))

/** Short messages above the time bar: what was done, with its undo; what failed, and why. */
export function Notices() {
  const notices = useSession((state) => state.notices)
  const { shell } = useFirstMessages()
  const dock = useRef<HTMLDivElement>(null)
  useDocked(dock)
  return (
    <div ref={dock} className="notices" role="status" aria-label={shell.notices.name}>
      <Fault instead={null}>
        <Suspense fallback={null}>
          {notices.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </Suspense>
      </Fault>
    </div>
  )
}

/** What is fixed at the foot of the window keeps its height free there, so that no notice lies over a control that cannot be scrolled away. */
function useDocked(dock: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const on = dock.current
    if (on === null) return
    const { style } = document.documentElement
    const observer = new ResizeObserver(() => style.setProperty('--notices', `${on.offsetHeight}px`))
    observer.observe(on)
    return () => {
      observer.disconnect()
      style.removeProperty('--notices')
    }
  }, [dock])
}
