import { useState } from 'react'
import type { ProfileId } from '../../../engine/contract/ids'
import type { Seat } from '../../../engine/lab/snapshot'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { usePage } from '../../page/usePage'
import { Button } from '../../parts/Button'
import { saveFile } from '../../parts/saveFile'

/** The records as a file, of one profile or of all, with progress and a way to stop. */
export function Export({ seat }: { readonly seat: Seat }) {
  const { csv } = useMessages().data
  const exporting = useSession((state) => state.exporting)
  const person = usePage(seat)?.person ?? null
  const [saved, setSaved] = useState(false)
  const save = async (profile: ProfileId | null, who: string) => {
    setSaved(false)
    const blob = await session.actions.exportCsv(profile)
    if (blob === null) return
    saveFile(blob, csv.fileName(who))
    setSaved(true)
  }
  return (
    <section className="data-part" data-testid="export">
      <h2>{csv.title}</h2>
      <p>{csv.note}</p>
      {exporting === null ? (
        <div className="data-buttons">
          <Button onClick={() => void save(seat.profile, String(person?.profile ?? seat.profile))}>{csv.one}</Button>
          <Button onClick={() => void save(null, csv.everybody)}>{csv.all}</Button>
        </div>
      ) : (
        <div className="data-buttons">
          <label>
            {csv.working(exporting.done)} <progress max={1} value={exporting.done} />
          </label>
          <Button onClick={session.actions.cancelExport}>{csv.cancel}</Button>
        </div>
      )}
      <p role="status">{saved && exporting === null && csv.ready}</p>
    </section>
  )
}
