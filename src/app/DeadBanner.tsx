import { useFirstMessages } from '../store/language'
import { session, useSession } from '../store/session'
import { Button } from '../views/parts/Button'
import { wordDeath } from './deathText'
import './Banner.css'

/** The worker is gone: what that means, and the way back. What was last seen stays on the page below. */
export function DeadBanner() {
  const connection = useSession((state) => state.connection)
  const hasActs = useSession(({ acts }) => acts.length > 0)
  const messages = useFirstMessages()
  const { dead } = messages.shell
  if (connection.kind !== 'dead') return null
  return (
    <section className="banner banner-trouble" role="alert" data-testid="dead">
      <h2>{dead.title}</h2>
      <p>{wordDeath(connection.death, messages)}</p>
      <p>{dead.remedy}</p>
      <div className="banner-buttons">
        <Button look="strong" onClick={() => session.actions.restart(true)}>
          {dead.restart}
        </Button>
        {hasActs && <Button onClick={() => session.actions.restart(false)}>{dead.restartFresh}</Button>}
      </div>
    </section>
  )
}
