import { type DragEvent, useEffect, useId, useRef, useState } from 'react'
import type { LayoutWish } from '../../../../engine/datasets/layout'
import type { FilePreview } from '../../../../engine/study/ownFile'
import { FILE_WORDS } from '../../../../i18n/fileWords'
import { useMessages } from '../../../../store/language'
import { useSession } from '../../../../store/session'
import { study, useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { Waiting } from '../../../parts/Waiting'
import { ColumnMapper } from './ColumnMapper'
import { OpeningTrouble } from './OpeningTrouble'

interface FilePanelProps {
  /** Dropped on the room, and looked at first. */
  readonly dropped: File | null
  readonly onOpened: () => void
  /** Null where there is nothing to go back to. */
  readonly onClose: (() => void) | null
}

interface Chosen {
  readonly file: File
  readonly wish: LayoutWish
  /** Null where the file is refused. */
  readonly preview: FilePreview | null
}

/** A file of the visitor's own: chosen or dropped, looked at, and only then learned from. */
export function FilePanel({ dropped, onOpened, onClose }: FilePanelProps) {
  const { file: say } = useMessages().study
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [titles, setTitles] = useState<File | null>(null)
  const reading = useStudy(({ opening }) => opening === 'file')
  const refusal = useRefusal()
  const look = async (file: File, wish: LayoutWish) => {
    const preview = await study.preview(file, wish)
    setChosen({ file, wish, preview: preview?.kind === 'preview' ? preview : null })
    refusal.of(preview?.kind === 'refused' ? preview.problem : null)
  }
  const take = (file: File) => {
    setTitles(null)
    void look(file, {})
  }
  useDropped(dropped, take)
  const open = async (wish: LayoutWish) => {
    refusal.of(null)
    if (chosen !== null && (await study.openFile({ ratings: chosen.file, titles, wish }))) onOpened()
  }
  return (
    <section className="engine-panel" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p>{say.stays}</p>
      <DropZone onFile={take} another={chosen !== null} />
      {refusal.words !== null && <p role="alert">{refusal.words}</p>}
      <OpeningTrouble />
      {chosen?.preview && !reading && (
        <ColumnMapper
          key={`${chosen.file.name} ${chosen.file.size} ${String(chosen.wish.header)}`}
          place={chosen.file.name}
          preview={chosen.preview}
          onHeader={(header) => void look(chosen.file, { header })}
          onOpen={(wish) => void open(wish)}
        >
          <FileButton words={titles === null ? say.titles : say.withTitles(titles.name)} onFile={setTitles} />
        </ColumnMapper>
      )}
      {reading ? <Reading /> : chosen === null && <LastFile onOpened={onOpened} />}
      {onClose !== null && (
        <div>
          <Button onClick={onClose}>{say.close}</Button>
        </div>
      )}
    </section>
  )
}

/** Looks at it once. */
function useDropped(file: File | null, take: (file: File) => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    if (file !== null) latest.current(file)
  }, [file])
}

/** The file that was opened before, if it is not open now. */
function LastFile({ onOpened }: Pick<FilePanelProps, 'onOpened'>) {
  const { file: say } = useMessages().study
  const lastFile = useStudy((state) => state.lastFile)
  const open = useStudy(({ card }) => card?.origin === 'file')
  if (lastFile === null || open) return null
  return (
    <div>
      <Button onClick={() => void study.openFile(lastFile).then((isOpen) => isOpen && onOpened())}>
        {say.openAgain(lastFile.ratings.name)}
      </Button>
    </div>
  )
}

/** Of the look at it, or of the reading of all of it. */
function useRefusal() {
  const language = useSession((state) => state.language)
  const ofAll = useStudy((state) => state.refused)
  const [ofLook, setOfLook] = useState<typeof ofAll>(null)
  const problem = ofLook ?? ofAll
  return { words: problem && FILE_WORDS[language].refused(problem), of: setOfLook }
}

function Reading() {
  const { file: say } = useMessages().study
  const done = useStudy((state) => state.done)
  const standing = { failure: null, stopped: false, done: done ?? 0, again: () => undefined, stop: () => study.stop() }
  return <Waiting on={standing} words={say.reading} />
}

/** The browser's own control lies over all of it, so that keyboard, pointer and dropping all work. */
function DropZone({ onFile, another }: { readonly onFile: (file: File) => void; readonly another: boolean }) {
  const { file: say } = useMessages().study
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(event.type === 'dragover')
  }
  const dropped = (event: DragEvent) => {
    hold(event)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onFile(file)
  }
  return (
    <div className="engine-drop" data-over={over}>
      {!another && <p>{say.formats}</p>}
      <span className="button button-quiet">{another ? say.another : say.choose}</span>
      <span>{say.drop}</span>
      <input
        type="file"
        aria-label={another ? say.another : say.choose}
        onDragOver={hold}
        onDragLeave={hold}
        onDrop={dropped}
        onChange={({ target }) => pick(target, onFile)}
      />
    </div>
  )
}

function pick(input: HTMLInputElement, onFile: (file: File) => void): void {
  const [file] = input.files ?? []
  if (file !== undefined) onFile(file)
  input.value = ''
}

function FileButton({ words, onFile }: { readonly words: string; readonly onFile: (file: File) => void }) {
  const id = useId()
  return (
    <label className="button button-quiet engine-file" htmlFor={id}>
      {words}
      <input id={id} type="file" onChange={({ target }) => pick(target, onFile)} />
    </label>
  )
}
