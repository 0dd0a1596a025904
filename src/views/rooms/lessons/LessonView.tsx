import { type ComponentType, type ReactNode, useCallback, useEffect, useState } from 'react'
import type { Lesson, Panel } from '../../../lessons/lesson'
import { stepBy } from '../../../lessons/lessons'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import type { Question } from '../../page/useQuestion'
import { Button } from '../../parts/Button'
import { Waiting } from '../../parts/Waiting'
import { LessonSteps, StepTime } from './LessonSteps'
import './LessonView.css'
import type { PanelProps } from './panelProps'
import { Exit } from './panels/Exit'
import { OneRecord } from './panels/OneRecord'
import { OpenTile } from './panels/OpenTile'
import { RealTastes } from './panels/RealTastes'
import { SevenSignals } from './panels/SevenSignals'
import { TwoPages } from './panels/TwoPages'
import { TwoWorlds } from './panels/TwoWorlds'
import { Vote } from './panels/Vote'
import { Sheet } from './Sheet'
import { useLessonKeys } from './useLessonKeys'
import { useLessonWords } from './useLessonWords'
import { useLessonWorld, useTidy, useWorldNotes } from './useLessonWorld'

const PANELS: { readonly [P in Panel]: ComponentType<PanelProps> } = {
  twoPages: TwoPages,
  vote: Vote,
  openTile: OpenTile,
  oneRecord: OneRecord,
  sevenSignals: SevenSignals,
  twoWorlds: TwoWorlds,
  realTastes: RealTastes,
  exit: Exit,
}

interface LessonViewProps {
  readonly lesson: Lesson
  readonly step: number
}

/** A lesson at one of its steps: one panel, and the way through. Or its sheet with answers, to be printed. */
export function LessonView({ lesson, step }: LessonViewProps) {
  const messages = useMessages()
  const [sheet, setSheet] = useState(false)
  const { panel } = lesson.steps[step - 1]
  const { world, asked } = useLessonWorld()
  useTidy(panel, sheet)
  useWorldNotes(world)
  const go = useCallback(
    (by: 1 | -1) => {
      const to = stepBy({ lesson: lesson.number, step }, by)
      if (to !== null && !sheet) session.actions.toLesson(to)
    },
    [lesson.number, step, sheet],
  )
  useLessonKeys(go)
  const Shown = PANELS[panel]
  if (world === null) return <Opening lesson={lesson} asked={asked} />
  if (sheet) return <Sheet lesson={lesson} world={world} onClose={() => setSheet(false)} />
  return (
    <article className="lesson" data-testid="lesson" data-step={step} data-panel={panel}>
      <header className="lesson-head">
        <Button look="plain" onClick={() => session.actions.toLesson(null)}>
          {messages.lessons.leave}
        </Button>
        <StepTime lesson={lesson} step={step} />
        <Button look="plain" onClick={() => setSheet(true)}>
          {messages.lessons.sheet.open}
        </Button>
      </header>
      <StepTop key={panel}>
        <Shown world={world} />
      </StepTop>
      <LessonSteps lesson={lesson} step={step} onGo={go} />
    </article>
  )
}

/** A step comes into view at its top. */
function StepTop({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    window.scrollTo({ top: 0 })
  }, [])
  return <div className="lesson-panel">{children}</div>
}

function Opening({ lesson, asked }: { readonly lesson: Lesson; readonly asked: Question<unknown> }) {
  const messages = useMessages()
  const { title } = useLessonWords()
  const done = useSession(({ run }) => run?.done ?? 0)
  return (
    <div className="lesson-opening" role="status">
      <h1>{title}</h1>
      {asked.failure === null && <p>{messages.lessons.opening(lesson.day, done)}</p>}
      <Waiting on={asked} words={null} />
    </div>
  )
}
