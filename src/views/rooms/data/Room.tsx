import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { useOpened } from '../../page/useOpened'
import { Tabs } from '../../parts/Tabs'
import './linked'
import './Room.css'
import { VIEWS } from './views'

/** What does the service know? One person as seven strands; what is recorded of whom; and what it is worth. */
export function Room() {
  const { dataRoom: say } = useMessages()
  const opened = useOpened()
  const [seat] = useSession((state) => state.seats)
  const wanted = useSession((state) => state.views.data)
  const view = VIEWS.find(({ id }) => id === wanted) ?? VIEWS[0]
  if (opened === null || seat === undefined) return null
  return (
    <div className="data-room">
      <Tabs
        label={say.title}
        value={view.id}
        onChange={(id) => session.actions.turnTo('data', id)}
        tabs={VIEWS.map(({ id, View }) => ({
          value: id,
          name: say.views[id],
          panel: id === view.id && (
            <>
              <h1>{say.headings[id]}</h1>
              <View {...opened} seat={seat} />
            </>
          ),
        }))}
      />
    </div>
  )
}
