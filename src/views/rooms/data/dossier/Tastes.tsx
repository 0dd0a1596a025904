import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TasteBelief } from '../../../../engine/lab/data/dossier'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { usePage } from '../../../page/usePage'
import { Button } from '../../../parts/Button'
import { DataTable, type Line } from '../../../parts/DataTable'
import { How } from '../../../parts/How'
import { titleName } from '../../../wording/title'
import '../Stacking.css'
import { LikingBar } from './LikingBar'

interface TastesProps {
  readonly tastes: readonly TasteBelief[]
  readonly catalogue: PublicCatalogue
  readonly seat: Seat
  readonly truth: boolean
  /** The page as it stood before the person corrected something. */
  readonly onChange: (before: readonly (readonly number[])[]) => void
}

/** What the service believes of tastes: how strong, how sure, on which titles it rests; beside it, while they are shown, the real ones. */
export function Tastes({ tastes, catalogue, seat, truth, onChange }: TastesProps) {
  const { dossier: say, words } = useMessages()
  const { percent, signed } = useFormat()
  const page = usePage(seat)
  const correct = async (events: readonly number[]) => {
    onChange(page?.rows.map(({ tiles }) => tiles.map(({ title }) => title)) ?? [])
    await session.actions.quietly(events.map((event) => ({ kind: 'takeAway', event })))
  }
  const lines = tastes.map(({ genre, liking, sure, titles, events, real }): Line => {
    const name = words.genres[genre]
    return {
      key: genre,
      cells: {
        taste: name,
        bar: <LikingBar guessed={liking} real={real?.liking ?? null} />,
        liking: signed(liking, 1),
        sure: sure === null ? say.unsure : percent(sure),
        behind: titles.length === 0 ? say.nothingBehind : titles.map((title) => titleName(catalogue, title)).join(', '),
        real: real === null ? '' : `${signed(real.liking, 1)} · ${say.verdicts[real.verdict]}`,
        act:
          events.length === 0 ? (
            ''
          ) : (
            <Button look="plain" onClick={() => void correct(events)} name={say.correctName(name, events.length)}>
              {say.correct}
            </Button>
          ),
      },
    }
  })
  const keys = ['taste', 'bar', 'liking', 'sure', 'behind', ...(truth ? (['real'] as const) : []), 'act'] as const
  const columns = keys.map((key) => ({ key, name: say.columns[key], numeric: key === 'liking' || key === 'sure' }))
  return (
    <section className="data-part dossier-part">
      <h2>{say.tastes}</h2>
      {tastes.length === 0 ? (
        <p>{say.noTastes}</p>
      ) : (
        <div className="stacking dossier-tastes">
          <DataTable caption={say.tastes} columns={columns} lines={lines} />
        </div>
      )}
      <How about={say.tastes}>
        <p>{say.tastesHow}</p>
      </How>
    </section>
  )
}
