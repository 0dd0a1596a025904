import { useEffect, useId, useState } from 'react'
import { wordProblem } from '../../i18n/problem'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { Button } from '../../views/parts/Button'
import { saveFile } from '../../views/parts/saveFile'
import './KeepSheet.css'
import { KeptList } from './KeptList'
import { close, Sheet } from './Sheet'

/** Keeps and shares the evening: as a link, as a file, on this device. */
export function KeepSheet() {
  const { sheet } = useMessages().kept
  return (
    <Sheet title={sheet.title}>
      <LinkPart />
      <FilePart />
      <KeptList />
    </Sheet>
  )
}

function LinkPart() {
  const { sheet } = useMessages().kept
  const acts = useSession((state) => state.acts.length)
  const [withActs, setWithActs] = useState(false)
  const [shared, setShared] = useState<Awaited<ReturnType<typeof session.actions.linkWith>>>(null)
  useEffect(() => {
    let gone = false
    void session.actions.linkWith(withActs).then((link) => gone || setShared(link))
    return () => {
      gone = true
    }
  }, [withActs])
  // Time may have gone on since the link was written.
  const copy = async () => {
    const now = await session.actions.linkWith(withActs)
    if (now !== null) await session.actions.copyLink(now.link)
  }
  return (
    <section className="keep-part">
      <h3>{sheet.link.title}</h3>
      <p>{sheet.link.text}</p>
      <label className="keep-tick">
        <input type="checkbox" checked={withActs} disabled={acts === 0} onChange={({ target }) => setWithActs(target.checked)} />
        <span>{acts === 0 ? sheet.link.nothingDone : sheet.link.withActs(acts)}</span>
      </label>
      {shared !== null && shared.tooLongBy > 0 ? (
        <p role="alert">{sheet.link.tooLong(shared.tooLongBy)}</p>
      ) : (
        <div className="keep-link">
          <input readOnly value={shared?.link ?? ''} aria-label={sheet.link.field} onFocus={({ target }) => target.select()} />
          <Button look="strong" disabled={shared === null} onClick={() => void copy()}>
            {sheet.link.copy}
          </Button>
        </div>
      )}
    </section>
  )
}

function FilePart() {
  const { sheet } = useMessages().kept
  const id = useId()
  const save = async () => {
    const saved = await session.actions.saveEvening()
    if (saved !== null) saveFile(new Blob([saved.text], { type: 'application/json' }), saved.name)
  }
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    input.value = ''
    if (file !== undefined && (await session.actions.openFile(file))) close()
  }
  return (
    <section className="keep-part">
      <h3>{sheet.file.title}</h3>
      <p>{sheet.file.text}</p>
      <RefusedFile />
      <div className="banner-buttons">
        <Button onClick={() => void save()}>{sheet.file.save}</Button>
        <label className="button button-quiet keep-open" htmlFor={id}>
          {sheet.file.open}
          <input id={id} type="file" accept=".json,application/json" onChange={({ target }) => void open(target)} />
        </label>
      </div>
    </section>
  )
}

/** Said here, too: the messages stand under the sheet. */
function RefusedFile() {
  const refused = useSession(({ notices }) => notices.find(({ text }) => text.kind === 'refused'))
  const messages = useMessages()
  if (refused?.text.kind !== 'refused') return null
  return <p role="alert">{wordProblem(refused.text.problem, messages)}</p>
}
