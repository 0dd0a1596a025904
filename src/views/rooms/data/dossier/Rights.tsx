import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Dossier } from '../../../../engine/lab/data/dossier'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { usePage } from '../../../page/usePage'
import { Button } from '../../../parts/Button'
import { Dialog } from '../../../parts/Dialog'
import { saveFile } from '../../../parts/saveFile'
import { Export } from '../Export'
import { Forget } from '../Forget'
import { dossierFile } from './dossierFile'
import { Reset } from './Reset'

interface RightsProps {
  readonly catalogue: PublicCatalogue
  readonly answer: Dossier
  readonly seat: Seat
  readonly before: readonly (readonly number[])[] | null
  readonly onChange: (before: readonly (readonly number[])[]) => void
}

/** Take it with you, hide it, start anew, or erase it for good; and what that did to the page. */
export function Rights({ answer, catalogue, seat, before, onChange }: RightsProps) {
  const { dossier: say } = useMessages()
  const [sure, setSure] = useState(false)
  const page = usePage(seat)
  const titles = page?.rows.map(({ tiles }) => tiles.map(({ title }) => title)) ?? []
  const erase = () => {
    setSure(false)
    onChange(titles)
    void session.actions.act({ kind: 'erase', profile: seat.profile })
  }
  const json = async () => {
    const records = await session.actions.records(seat.profile, ALL)
    if (records === null) return session.actions.sayFault()
    const text = dossierFile(answer, records, catalogue)
    saveFile(new Blob([text], { type: 'application/json' }), say.jsonName(String(seat.profile)))
  }
  return (
    <>
      {before !== null && (
        <p role="status" className="dossier-changed" data-testid="page-changed">
          {say.pageChanged(changedPlaces(before, titles), before.flat().length)}
        </p>
      )}
      <div className="data-ends">
        <Export seat={seat} />
        <section className="data-part">
          <h2>{say.json}</h2>
          <p>{say.jsonNote}</p>
          <Button onClick={() => void json()}>{say.jsonSave}</Button>
        </section>
        <Forget seat={seat} />
        <Reset stored={answer.stored} seat={seat} onReset={() => onChange(titles)} />
        <section className="data-part">
          <h2>{say.erase}</h2>
          <p>{say.eraseNote}</p>
          <Button onClick={() => setSure(true)}>{say.eraseAll}</Button>
        </section>
      </div>
      {sure && (
        <Dialog labelledBy="erase-title" onClose={() => setSure(false)}>
          <h2 id="erase-title">{say.eraseSure}</h2>
          <p>{say.eraseSureNote}</p>
          <div className="data-buttons">
            <Button look="strong" onClick={erase}>
              {say.eraseYes}
            </Button>
            <Button onClick={() => setSure(false)}>{say.eraseNo}</Button>
          </div>
        </Dialog>
      )}
    </>
  )
}

const ALL = 1_000_000

/** Places of the page on which another title stands. */
function changedPlaces(before: readonly (readonly number[])[], now: readonly (readonly number[])[]): number {
  return before.reduce((sum, row, at) => sum + row.filter((title, place) => now[at]?.[place] !== title).length, 0)
}
