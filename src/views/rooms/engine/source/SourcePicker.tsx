import { useState } from 'react'
import type { StudyOrigin } from '../../../../engine/study/study'
import { useMessages } from '../../../../store/language'
import { session, useSession } from '../../../../store/session'
import { study, useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { FilePanel } from './FilePanel'
import { RealPeople } from './RealPeople'
import './source.css'

const ORIGINS: readonly StudyOrigin[] = ['world', 'movielens', 'file']

/** Whose data the room works on: the world's, that of real people, or the visitor's own, which is opened before it takes the others' place. */
export function SourcePicker() {
  const { study: say } = useMessages()
  const data = useSession((state) => state.data)
  const origin = useStudy(({ card }) => card?.origin)
  const [choosing, setChoosing] = useState(false)
  const fileGone = data === 'file' && origin !== 'file'
  const choose = (wanted: StudyOrigin) => {
    if (wanted === 'file') {
      setChoosing(true)
      return
    }
    study.stop()
    setChoosing(false)
    session.actions.study(wanted)
  }
  const origins = (
    <>
      <p className="engine-source-name">{say.source}</p>
      {ORIGINS.map((one) => (
        <Button key={one} pressed={choosing ? one === 'file' : one === data} onClick={() => choose(one)}>
          {say.origins[one]}
        </Button>
      ))}
    </>
  )
  return (
    <section className="engine-sources" aria-label={say.source}>
      {data === 'movielens' ? <RealPeople>{origins}</RealPeople> : <div className="engine-source-choice">{origins}</div>}
      {(choosing || fileGone) && (
        <FilePanel
          onOpened={() => {
            setChoosing(false)
            session.actions.study('file')
          }}
          onClose={fileGone ? null : () => setChoosing(false)}
        />
      )}
    </section>
  )
}
