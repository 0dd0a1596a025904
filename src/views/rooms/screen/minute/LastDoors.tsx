import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import './LastDoors.css'

const DAYS_A_MONTH = 28

/** Where the first minute leads: let a month run, open a lesson, or look around. */
export function LastDoors() {
  const { turns } = useMessages()
  const { acts } = turns
  return (
    <nav className="doors" aria-label={acts.doors} data-testid="doors">
      <Door name={acts.month} says={acts.monthSays} onOpen={letAMonthRun} />
      <Door name={acts.lesson} says={acts.lessonSays} onOpen={openLesson} />
      <Door name={acts.look} says={acts.lookSays} onOpen={lookAround} />
    </nav>
  )
}

function Door({ name, says, onOpen }: { readonly name: string; readonly says: string; readonly onOpen: () => void }) {
  return (
    <button type="button" className="door" onClick={onOpen}>
      <strong>{name}</strong>
      <span>{says}</span>
    </button>
  )
}

function lookAround(): void {
  session.actions.goToMinute(null)
  window.scrollTo({ top: 0 })
}

function letAMonthRun(): void {
  lookAround()
  session.actions.runDays(DAYS_A_MONTH)
}

function openLesson(): void {
  session.actions.goToMinute(null)
  session.actions.goTo('lessons')
}
