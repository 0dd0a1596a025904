import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { useStudy } from '../../../store/study/page'
import { useOpened } from '../../page/useOpened'
import { Button } from '../../parts/Button'
import { EmptyState } from '../../parts/EmptyState'
import { Tabs } from '../../parts/Tabs'
import { Credit } from './source/RealPeople'
import { SourcePicker } from './source/SourcePicker'
import { StudyLine } from './study/StudyLine'
import { useOpenStudy } from './study/useOpenStudy'
import './linked'
import { VIEWS } from './views'
import './Room.css'

/** How does it learn? A guess worked out, the whole table, learning as it runs, and what comes of it; on simulated people or real ones. */
export function Room() {
  const { engine } = useMessages()
  const opened = useOpened()
  const data = useSession((state) => state.data)
  const wanted = useSession((state) => state.views.engine)
  const views = VIEWS.filter(({ of }) => of.includes(data))
  const view = views.find(({ id }) => id === wanted) ?? views[0]
  const needed = data !== 'world' || (view?.ofStudy === true && opened?.snapshot.guessed.learnedOn !== null)
  const lastNight = opened?.snapshot.guessed.learnedOn ?? null
  const study = useOpenStudy({ needed, follows: view?.id === 'table', lastNight })
  const fileGone = useStudy(({ card }) => data === 'file' && card?.origin !== 'file')
  if (opened === null) return null
  const { snapshot, catalogue, opening } = opened
  if (data === 'world' && snapshot.guessed.learnedOn === null) {
    return (
      <div className="engine-room">
        <h1>{engine.title}</h1>
        <SourcePicker />
        <NotLearned />
      </div>
    )
  }
  if (view === undefined || fileGone) {
    return (
      <div className="engine-room">
        <h1>{engine.title}</h1>
        <SourcePicker />
        <StudyLine opening={study} />
      </div>
    )
  }
  return (
    <div className="engine-room">
      <SourcePicker />
      <Tabs
        label={engine.title}
        value={view.id}
        onChange={(id) => session.actions.turnTo('engine', id)}
        tabs={views.map(({ id, View, ofStudy }) => ({
          value: id,
          name: engine.views[id],
          panel: id === view.id && (
            <>
              <div className="engine-head">
                {id !== 'guess' && <h1>{engine.views[id]}</h1>}
                {ofStudy && <StudyLine opening={study} />}
              </div>
              <View snapshot={snapshot} catalogue={catalogue} opening={opening} />
            </>
          ),
        }))}
      />
      {data === 'movielens' && <Credit />}
    </div>
  )
}

function NotLearned() {
  const { engine } = useMessages()
  return (
    <EmptyState title={engine.notLearned}>
      <Button look="strong" onClick={() => session.actions.runDays(1)}>
        {engine.letADayRun}
      </Button>
    </EmptyState>
  )
}
