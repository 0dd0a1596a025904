import { useCallback, useEffect, useState } from 'react'
import { LOCALES } from '../../i18n/format'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { Button } from '../../views/parts/Button'
import { close } from './Sheet'

type Kept = NonNullable<Awaited<ReturnType<typeof session.actions.keptEvenings>>>[number]

/** What this device keeps: whether this evening is kept, and the evenings of this and other visits. */
export function KeptList() {
  const { sheet } = useMessages().kept
  const keeping = useSession((state) => state.keeping)
  const [all, setAll] = useState<readonly Kept[] | null>([])
  const read = useCallback(() => session.actions.keptEvenings().then(setAll), [])
  useEffect(() => void read(), [read])
  const drop = (id: string) => void session.actions.deleteKept(id).then(read)
  return (
    <section className="keep-part">
      <h3>{sheet.device.title}</h3>
      <p>{all === null ? sheet.device.states.blocked : sheet.device.states[keeping]}</p>
      <ol className="sheet-steps">
        {all?.map((kept) => (
          <KeptLine key={kept.id} kept={kept} onDrop={drop} />
        ))}
      </ol>
    </section>
  )
}

function KeptLine({ kept, onDrop }: { readonly kept: Kept; readonly onDrop: (id: string) => void }) {
  const { kept: words, time } = useMessages()
  const { sheet } = words
  const language = useSession((state) => state.language)
  const when = new Date(kept.at).toLocaleString(LOCALES[language], { dateStyle: 'medium', timeStyle: 'short' })
  const said = sheet.device.evening(String(kept.seed), time.day(kept.day), kept.acts)
  const open = () => {
    close()
    void session.actions.openKept(kept.id)
  }
  return (
    <li>
      <span>
        {said} <span className="sheet-small">· {kept.isOpen ? sheet.device.isOpen : sheet.device.keptOn(when)}</span>
      </span>
      <span className="keep-line-buttons">
        {!kept.isOpen && (
          <Button onClick={open} name={sheet.device.openName(said)}>
            {sheet.device.open}
          </Button>
        )}
        <Button onClick={() => onDrop(kept.id)} name={sheet.device.deleteName(said)}>
          {sheet.device.delete}
        </Button>
      </span>
    </li>
  )
}
