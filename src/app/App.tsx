import { Suspense, useEffect } from 'react'
import { useMessages } from '../store/language'
import { useSession } from '../store/session'
import './App.css'
import { DeadBanner } from './DeadBanner'
import { Fault } from './Fault'
import { Footer } from './Footer'
import { Header } from './Header'
import { Notices } from './Notices'
import { ProblemBanner } from './ProblemBanner'
import { RoomView } from './RoomView'
import { TimeBar } from './TimeBar'
import { Unsupported } from './Unsupported'
import { useRoomTop } from './useRoomTop'
import { useTimeKeys } from './useTimeKeys'

/** The whole page: what is there in every room, around the room. */
export function App() {
  const kind = useSession(({ connection }) => connection.kind)
  const room = useSession((state) => state.room)
  useDocumentLooks()
  useTimeKeys()
  useRoomTop(room)
  const { shell } = useMessages()
  if (kind === 'unsupported') return <Unsupported />
  return (
    <>
      <button type="button" className="skip" onClick={() => document.getElementById('room')?.focus()}>
        {shell.skipToRoom}
      </button>
      <Header />
      <main id="room" className="room" tabIndex={-1}>
        <ProblemBanner />
        <DeadBanner />
        <Fault key={room}>
          <Suspense fallback={<p className="opening">{shell.openingRoom}</p>}>
            <RoomView />
          </Suspense>
        </Fault>
      </main>
      <Footer />
      <Notices />
      <TimeBar />
    </>
  )
}

function useDocumentLooks(): void {
  const language = useSession((state) => state.language)
  const theme = useSession((state) => state.theme)
  const room = useSession((state) => state.room)
  const { shell } = useMessages()
  const title = `${shell.loop.rooms[room].name} · ${shell.name}, ${shell.tagline}`
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset.theme = theme
    document.title = title
  }, [language, theme, title])
}
