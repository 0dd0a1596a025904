import type { Lesson } from '../../../lessons/lesson'
import { useMessages } from '../../../store/language'
import { useSession } from '../../../store/session'
import { Button } from '../../parts/Button'
import './Sheet.css'
import { SheetExit, SheetRecords, SheetSeven, SheetTastes, SheetTile, SheetTwoPages, SheetVote, SheetWorlds } from './SheetSteps'
import { useLessonWords } from './useLessonWords'
import type { LessonWorld } from './useLessonWorld'
import { useSheetFigures } from './useSheetFigures'

interface SheetProps {
  readonly lesson: Lesson
  readonly world: LessonWorld
  readonly onClose: () => void
}

/** The lesson on paper, with its answers: two pages A4 for the teacher, every figure from this world. */
export function Sheet({ lesson, world, onClose }: SheetProps) {
  const messages = useMessages()
  const { lessons } = messages
  const say = useLessonWords()
  const figures = useSheetFigures(world)
  const scenario = useSession((state) => state.scenario)
  const day = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const engine = useSession(({ opening }) => opening?.engineVersion ?? '')
  return (
    <div className="answers-room">
      <div className="answers-buttons">
        <Button onClick={onClose}>{lessons.sheet.close}</Button>
        <Button look="strong" disabled={figures === null} onClick={() => window.print()}>
          {lessons.sheet.print}
        </Button>
      </div>
      {figures === null ? (
        <p role="status">{lessons.sheet.working}</p>
      ) : (
        <article className="answers" data-testid="sheet">
          <header>
            <p className="answers-brand">
              {messages.shell.name} · {lessons.number(lesson.number)}
            </p>
            <h1>{say.title}</h1>
            <p>
              <em>{say.claim}</em> {say.claimSource}
            </p>
            <p className="answers-small">
              {say.sheet.forTeacher}. {say.sheet.world({ ...scenario, day, engine })}{' '}
              <span className="answers-link">{addressOf(lesson)}</span>
            </p>
          </header>
          <SheetTwoPages lesson={lesson} world={world} figures={figures} />
          <SheetVote lesson={lesson} />
          <SheetTile lesson={lesson} world={world} figures={figures} />
          <SheetRecords lesson={lesson} world={world} figures={figures} />
          <SheetSeven lesson={lesson} figures={figures} />
          <SheetWorlds lesson={lesson} figures={figures} />
          <SheetTastes lesson={lesson} world={world} figures={figures} />
          <SheetExit lesson={lesson} figures={figures} />
        </article>
      )}
    </div>
  )
}

const addressOf = ({ number }: Lesson): string => `${window.location.href.split('#')[0]}#/lessons?lesson=${number}`
