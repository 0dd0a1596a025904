import { lazy, Suspense, useEffect } from 'react'
import { useFirstMessages, withMessages } from '../store/language'
import { useSession } from '../store/session'
import './App.css'
import './presenter.css'
import { TraceTour } from '../views/trace/TraceTour'
import { DeadBanner } from './DeadBanner'
import { Fault } from './Fault'
import { Footer } from './Footer'
import { Frozen } from './Frozen'
import { Header } from './Header'
import { Notices } from './Notices'
import { ProblemBanner } from './ProblemBanner'
import { usePanel } from './panels'
import { RoomView } from './RoomView'
import { TimeBar } from './TimeBar'
import { Unsupported } from './Unsupported'
import { useDroppedFile } from './useDroppedFile'
import { useRoomTop } from './useRoomTop'
import { useShellKeys } from './useShellKeys'
import { useTimeKeys } from './useTimeKeys'

const Panels = lazy(async () => ({ default: (await withMessages(import('./menu/Panels'))).Panels }))

/** The whole page: what is there in every room, around the room. */
export function App() {
  const kind = useSession(({ connection }) => connection.kind)
  const room = useSession((state) => state.room)
  useDocumentLooks()
  useTimeKeys()
  useShellKeys()
  useRoomTop(room)
  useDroppedFile()
  const hidden = useSession((state) => state.hidden)
  const panel = usePanel()
  const { shell } = useFirstMessages()
  if (kind === 'unsupported') return <Unsupported />
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('room')?.focus()}>
        {shell.skipToRoom}
      </button>
      <Header />
      <main id="room" className="room" tabIndex={-1}>
        <Fault>
          <ProblemBanner />
        </Fault>
        <DeadBanner />
        <Fault key={room}>
          <RoomView />
        </Fault>
      </main>
      {!hidden.includes('footer') && <Footer />}
      <Notices />
      <Fault>
        <TraceTour />
      </Fault>
      <Frozen />
      {!hidden.includes('time') && <TimeBar />}
      {panel !== null && (
        <Fault key={panel} instead={null}>
          <Suspense fallback={null}>
            <Panels />
          </Suspense>
        </Fault>
      )}
    </>
  )
}

function useDocumentLooks(): void {
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  const room = useSession((state) => state.room)
  const { shell } = useFirstMessages()
  const title = `${shell.loop.rooms[room].name} · ${shell.name}, ${shell.tagline}`
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
    document.title = title
  }, [language, theme, title])
  const presenter = useSession((state) => state.presenter)
  const frozen = useSession((state) => state.frozen)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenter', presenter)
    document.documentElement.toggleAttribute('data-frozen', frozen)
  }, [presenter, frozen])
  const guided = useSession(({ minute, room: at }) => minute !== null && at === 'screen')
  useEffect(() => void document.documentElement.toggleAttribute('data-guided', guided), [guided])
  useEffect(() => document.getElementById('first')?.remove(), [])
}
