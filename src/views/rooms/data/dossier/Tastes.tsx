import { useRef, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { TasteBelief } from '../../../../engine/lab/data/dossier'
import type { Seat } from '../../../../engine/lab/snapshot'
import type { Messages } from '../../../../i18n/messages'
import { useFormat, useMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import { Figure } from '../../../charts/Figure'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
import { usePage } from '../../../page/usePage'
import { Button } from '../../../parts/Button'
import { DataTable, type Line } from '../../../parts/DataTable'
import { catchFocus, useCaughtFocus } from '../../../parts/focus'
import { titleName } from '../../../wording/title'
import '../../../parts/Stacking.css'
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
  const figures = useFigureWords()
  const { percent, signed } = useFormat()
  const { left, correct, putBack } = useLeftOut(seat, onChange)
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
            <Button look="plain" onClick={() => correct({ genre, events })} name={say.correctName(name, events.length)}>
              {say.correct}
            </Button>
          ),
      },
    }
  })
  const keys = ['taste', 'bar', 'liking', 'sure', 'behind', ...(truth ? (['real'] as const) : []), 'act'] as const
  const columns = keys.map((key) => ({ key, name: say.columns[key], numeric: key === 'liking' || key === 'sure' }))
  return (
    <div className="data-part dossier-part">
      {tastes.length === 0 ? (
        <>
          <h2>{say.tastes}</h2>
          <p>{say.noTastes}</p>
        </>
      ) : (
        <Figure
          id="believed"
          title={say.tastes}
          how={say.tastesHow}
          table={tableOf(tastes, catalogue, { say, words, truth, verdict: figures.verdict })}
        >
          <div className="stacking dossier-tastes">
            <DataTable caption={say.tastes} columns={columns} lines={lines} />
          </div>
        </Figure>
      )}
      {left !== null && <Left left={left} onPutBack={putBack} />}
    </div>
  )
}

/** The records that a taste rested on, since taken from the machine's sight. */
interface LeftOut {
  readonly genre: TasteBelief['genre']
  readonly events: readonly number[]
}

/** What was left out last, and both ways: the records of a taste taken from the machine's sight, and put back. */
function useLeftOut(seat: Seat, onChange: TastesProps['onChange']) {
  const page = usePage(seat)
  const [left, setLeft] = useState<LeftOut | null>(null)
  const turn = async (kind: 'takeAway' | 'putBack', events: readonly number[]) => {
    onChange(page?.rows.map(({ tiles }) => tiles.map(({ title }) => title)) ?? [])
    await session.actions.quietly(events.map((event) => ({ kind, event })))
  }
  const correct = async (wrong: LeftOut) => {
    await turn('takeAway', wrong.events)
    setLeft(wrong)
    catchFocus()
  }
  const putBack = async () => {
    await turn('putBack', left?.events ?? [])
    setLeft(null)
  }
  return { left, correct: (wrong: LeftOut) => void correct(wrong), putBack: () => void putBack() }
}

/** What was left out, and the way back. */
function Left({ left: { genre, events }, onPutBack }: { readonly left: LeftOut; readonly onPutBack: () => void }) {
  const { dossier: say, words } = useMessages()
  const line = useRef<HTMLParagraphElement>(null)
  useCaughtFocus(line)
  return (
    <p ref={line} role="status" className="dossier-left">
      {say.leftOut(words.genres[genre], events.length)} <Button onClick={onPutBack}>{say.putBack}</Button>
    </p>
  )
}

interface Words {
  readonly say: Messages['dossier']
  readonly words: Messages['words']
  readonly truth: boolean
  readonly verdict: string
}

function tableOf(tastes: readonly TasteBelief[], catalogue: PublicCatalogue, { say, words, truth, verdict }: Words): FigureTable {
  const { columns, verdicts } = say
  return {
    columns: [
      { key: 'taste', name: columns.taste },
      { key: 'liking', name: columns.liking, digits: 1, signed: true },
      { key: 'sure', name: columns.sure, unit: '%', digits: 0 },
      { key: 'behind', name: columns.behind },
      ...(truth
        ? [
            { key: 'real', name: columns.real, digits: 1, signed: true },
            { key: 'verdict', name: verdict },
          ]
        : []),
    ],
    rows: tastes.map(({ genre, liking, sure, titles, real }) => ({
      taste: words.genres[genre],
      liking,
      sure: sure === null ? null : 100 * sure,
      behind: titles.map((title) => titleName(catalogue, title) ?? '').join(', '),
      real: real?.liking ?? null,
      verdict: real === null ? null : verdicts[real.verdict],
    })),
  }
}
