import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { StudyOrigin } from '../../../../engine/study/study'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { study, useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { FilePanel } from './FilePanel'
import { RealPeople } from './RealPeople'
import { useDropOnRoom } from './useDropOnRoom'
import './source.css'

const ORIGINS: readonly StudyOrigin[] = ['world', 'movielens', 'file']

/** Whose data the room works on: the world's, that of real people, or the visitor's own, which is opened before it takes the others' place. */
export function SourcePicker() {
  const { study: say } = useMessages()
  const data = useSession((state) => state.data)
  const origin = useStudy(({ card }) => card?.origin)
  const lastFile = useStudy((state) => state.lastFile)
  const [choosing, setChoosing] = useState(false)
  const [dropped, setDropped] = useState<File | null>(null)
  const line = useRef<HTMLDivElement>(null)
  useChosenInMiddle(line, data)
  const fileGone = data === 'file' && origin !== 'file'
  const over = useDropOnRoom(
    useCallback((file: File) => {
      setDropped(file)
      setChoosing(true)
    }, []),
  )
  const opened = () => {
    setChoosing(false)
    session.actions.study('file')
  }
  const choose = (wanted: StudyOrigin) => {
    if (wanted === 'file') {
      setDropped(null)
      setChoosing(true)
      if (data !== 'file' && lastFile !== null) void study.openFile(lastFile).then((open) => open && opened())
      return
    }
    study.stop()
    setChoosing(false)
    session.actions.study(wanted)
  }
  const choice = (
    <div ref={line} className="engine-source-choice engine-source-line">
      <p className="engine-source-name">{say.source}</p>
      {ORIGINS.map((one) => (
        <Button key={one} pressed={choosing ? one === 'file' : one === data} onClick={() => choose(one)}>
          {say.origins[one]}
        </Button>
      ))}
    </div>
  )
  return (
    <section className="engine-sources" aria-label={say.source}>
      {data === 'movielens' ? <RealPeople busy={choosing}>{choice}</RealPeople> : choice}
      {over && <p className="engine-over">{say.file.dropHere}</p>}
      {(choosing || fileGone) && (
        <FilePanel
          key={dropped === null ? '' : `${dropped.name} ${dropped.lastModified}`}
          dropped={dropped}
          onOpened={opened}
          onClose={fileGone ? null : () => setChoosing(false)}
        />
      )}
    </section>
  )
}

/** Where the choice is one long line, what is chosen stands in its middle. */
function useChosenInMiddle(line: RefObject<HTMLElement | null>, chosen: StudyOrigin): void {
  useEffect(() => {
    const [box, button] = [line.current, line.current?.querySelectorAll('button')[ORIGINS.indexOf(chosen)]]
    if (box && button) box.scrollLeft = button.offsetLeft - box.offsetLeft - (box.clientWidth - button.offsetWidth) / 2
  }, [line, chosen])
}
