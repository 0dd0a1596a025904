import { useMessages } from '../../../store/language'
import './Room.css'

/** Teach me: the lessons there are. */
export function Room() {
  const { lessons } = useMessages()
  return (
    <div className="lessons-room">
      <h1>{lessons.title}</h1>
      <p>{lessons.intro}</p>
      <p className="lessons-soon">{lessons.soon}</p>
    </div>
  )
}
