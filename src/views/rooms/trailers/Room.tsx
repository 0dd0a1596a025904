import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { useOpened } from '../../page/useOpened'
import { Tabs } from '../../parts/Tabs'
import './choices/linked'
import { TitleLine } from './TitleLine'
import { Undoing } from './Undoing'
import { useTitle } from './useTitle'
import type { ViewProps } from './viewProps'
import { VIEWS } from './views'
import './Room.css'

/** Which of ten for whom? One title's trailers to watch and to cut, its launch, and what may be concluded from it. */
export function Room() {
  const opened = useOpened()
  return opened === null ? null : <OfWorld {...opened} />
}

function OfWorld({ snapshot, catalogue, opening }: Omit<ViewProps, 'title'>) {
  const { trailersRoom: say } = useMessages()
  const wanted = useSession((state) => state.views.trailers)
  const title = useTitle(catalogue)
  const view = VIEWS.find(({ id }) => id === wanted) ?? VIEWS[0]
  return (
    <div className="trailers-room">
      <Tabs
        label={say.title}
        value={view.id}
        onChange={(id) => session.actions.turnTo('trailers', id)}
        tabs={VIEWS.map(({ id, View, ofTitle }) => ({
          value: id,
          name: say.views[id],
          panel: id === view.id && (
            <>
              <div className="trailers-head">
                <h1>{say.headings[id]}</h1>
                <Undoing />
                {ofTitle && <TitleLine title={title} catalogue={catalogue} />}
              </div>
              <View snapshot={snapshot} catalogue={catalogue} opening={opening} title={title} />
            </>
          ),
        }))}
      />
    </div>
  )
}
