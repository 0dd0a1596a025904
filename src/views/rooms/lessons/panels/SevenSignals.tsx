import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../../store/language'
import { FigureTwin } from '../../../charts/FigureTwin'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { Switch } from '../../../parts/Switch'
import { SIGNALS } from '../../../vocabulary'
import { Board } from '../Board'
import { measured, nextToHide, nextToReturn } from '../derive'
import { note, type TrailPoint, useNotes } from '../notes'
import type { PanelProps } from '../panelProps'
import { hideAll, turnSignal } from '../playSignals'
import { SignalsChart } from '../SignalsChart'
import './SevenSignals.css'
import { useLessonWords } from '../useLessonWords'

/** Step 5: the seven signals go one by one and come back; the count after each draws itself through the class's vote. */
export function SevenSignals({ world }: PanelProps) {
  const messages = useMessages()
  const noDataNoMagic = useLessonWords()
  const { data } = messages
  const { sevenSignals: say } = noDataNoMagic
  const [asTable, setAsTable] = useState(false)
  const printed = useRef<HTMLDivElement>(null)
  const votes = useNotes((state) => state.votes)
  const trail = useNotes((state) => state.trail)
  const shown = trail.length > 0 ? trail : [measured(world.pages, world.masked)]
  const table = useTrailTable(shown)
  return (
    <>
      <h1>{say.title}</h1>
      <div className="lesson-split">
        <div className="seven-board" data-figure="seven">
          <Board>
            <div ref={printed}>
              {asTable ? <FigureTwin title={say.title} table={table} /> : <SignalsChart trail={shown} votes={votes} />}
            </div>
            {votes.length === 0 && <p className="board-note">{say.noVote}</p>}
          </Board>
          <div className="figure-ways">
            <FigureWays
              title={say.title}
              table={() => table}
              picture={printed}
              twin={{ shown: asTable, onTurn: () => setAsTable(!asTable) }}
            />
          </div>
          <Said world={world} />
        </div>
        <div>
          <OneByOne world={world} />
          <div className="seven-switches">
            {SIGNALS.map((signal) => (
              <Switch
                key={signal}
                label={data.signals.names[signal].name}
                states={{ on: say.seen, off: say.hidden }}
                on={!world.masked.includes(signal)}
                onChange={(seen) => void turnSignal(world, signal, !seen)}
              />
            ))}
          </div>
          <div className="lesson-buttons">
            <Button look="plain" onClick={() => note({ trail: [] })}>
              {say.again}
            </Button>
          </div>
        </div>
      </div>
    </>
  )
}

/** The count in a sentence, and what it means at both ends. */
function Said({ world }: PanelProps) {
  const { sevenSignals: say } = useLessonWords()
  const trail = useNotes((state) => state.trail)
  const now = measured(world.pages, world.masked)
  const isBack = now.hidden === 0 && trail.length > 1 && trail[0].shared === now.shared
  return (
    <div className="seven-said" role="status" data-testid="seven" data-hidden={now.hidden} data-shared={now.shared} data-same={now.same}>
      <p className="lesson-lead">
        <Sentence text={say.shared(now.shared, now.of, now.hidden)} />
      </p>
      {now.same && <p>{say.same}</p>}
      {isBack && <p>{say.returned}</p>}
    </div>
  )
}

const PAUSE_MS = 900

function OneByOne({ world }: PanelProps) {
  const { sevenSignals: say } = useLessonWords()
  const [running, setRunning] = useState(false)
  const there = useRef(true)
  useEffect(() => {
    there.current = true
    return () => {
      there.current = false
    }
  }, [])
  const pause = () => new Promise<boolean>((resolve) => setTimeout(() => resolve(there.current), PAUSE_MS))
  const all = async () => {
    setRunning(true)
    await hideAll(world, pause)
    if (there.current) setRunning(false)
  }
  const giveAll = async () => {
    for (const signal of world.masked) await turnSignal(world, signal, false)
  }
  const [hide, giveBack] = [nextToHide(world.masked), nextToReturn(world.masked)]
  return (
    <div className="lesson-buttons seven-buttons">
      <Button look="strong" disabled={running || hide === null} onClick={() => hide !== null && void turnSignal(world, hide, true)}>
        {say.next}
      </Button>
      <Button disabled={running || hide === null} onClick={() => void all()}>
        {say.all}
      </Button>
      <Button disabled={running || giveBack === null} onClick={() => giveBack !== null && void turnSignal(world, giveBack, false)}>
        {say.back}
      </Button>
      <Button disabled={running || giveBack === null} onClick={() => void giveAll()}>
        {say.none}
      </Button>
    </div>
  )
}

/** The curve's table twin. */
function useTrailTable(points: readonly TrailPoint[]): FigureTable {
  const { sevenSignals: say } = useLessonWords()
  const { data } = useMessages()
  const wordStep = ({ signal, gone }: TrailPoint): string =>
    signal === null ? say.start : (gone ? say.hid : say.gave)(data.signals.names[signal].name)
  return {
    columns: [
      { key: 'step', name: say.step },
      { key: 'hidden', name: say.hiddenColumn, digits: 0 },
      { key: 'shared', name: say.sharedColumn, digits: 0 },
    ],
    rows: points.map((point) => ({ step: wordStep(point), hidden: point.hidden, shared: point.shared })),
  }
}
