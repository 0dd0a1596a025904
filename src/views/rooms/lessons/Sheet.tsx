import type { Lesson } from '../../../lessons/lesson'
import { useMessages } from '../../../store/language'
import { useSession } from '../../../store/session'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
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
  const { state: answers, again } = useSheetFigures(world)
  const figures = answers.kind === 'ready' ? answers.figures : null
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
      {answers.kind === 'failed' && (
        <EmptyState look="trouble" title={lessons.sheet.failed}>
          <Button onClick={again}>{lessons.sheet.again}</Button>
        </EmptyState>
      )}
      {(answers.kind === 'working' || answers.kind === 'nothing') && <p role="status">{lessons.sheet[answers.kind]}</p>}
      {figures !== null && (
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
