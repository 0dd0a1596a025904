import type { PersonPage } from '../../../../engine/lab/people/personPage'
import { useFormat, useMessages } from '../../../../store/language'
import { DataTable } from '../../../parts/DataTable'
import { EmptyState } from '../../../parts/EmptyState'
import { How } from '../../../parts/How'
import { LayerNumber } from '../../../parts/LayerNumber'
import { Sentence } from '../../../parts/Sentence'
import { GENRES } from '../../../vocabulary'
import { agreeing, mostLiked } from './likings'
import './BeliefsTab.css'

const MOST = 3
/** Spreads that fill half of the row. */
const FULL = 2.5

/** What the service believes of each genre, beside what is true where that is shown. */
export function BeliefsTab({ about }: { readonly about: PersonPage | null }) {
  const { person: say, screen } = useMessages()
  if (about === null) return <p>{screen.page.soon}</p>
  const { genres } = about.guessed
  if (genres.length === 0) return <EmptyState title={say.believesNothing(about.person.isVisitor)} />
  const real = about.truth?.genres ?? null
  return (
    <section className="beliefs" data-testid="beliefs">
      <h2>{say.beliefs.title}</h2>
      <BeliefSentence guessed={genres} real={real} />
      <ul className="belief-rows">
        {mostLiked(genres, GENRES.length).map((genre) => (
          <BeliefRow key={genre} genre={genre} guessed={genres[genre]} real={real === null ? null : real[genre]} />
        ))}
      </ul>
      <p className="belief-axis">{say.beliefs.axis}</p>
      {real === null && <p className="looked-quiet">{say.beliefs.hidden}</p>}
      <How about={say.beliefs.how}>
        <p>{say.beliefs.formula}</p>
        <BeliefTable guessed={genres} real={real} />
      </How>
    </section>
  )
}

interface Both {
  readonly guessed: readonly number[]
  readonly real: readonly number[] | null
}

function BeliefSentence({ guessed, real }: Both) {
  const { person: say, words } = useMessages()
  const { list } = useFormat()
  const name = (likings: readonly number[]) => list(mostLiked(likings, MOST).map((genre) => words.genres[GENRES[genre]]))
  if (real === null) {
    return (
      <p>
        <Sentence text={say.beliefs.sentence(name(guessed))} />
      </p>
    )
  }
  return (
    <p>
      <Sentence text={say.beliefs.sentenceBoth({ guess: name(guessed), real: name(real) })} />{' '}
      <Sentence text={say.beliefs.agree(agreeing(guessed, real, MOST))} />
    </p>
  )
}

interface BeliefRowProps {
  readonly genre: number
  readonly guessed: number
  readonly real: number | null
}

function BeliefRow({ genre, guessed, real }: BeliefRowProps) {
  const { words, person: say } = useMessages()
  return (
    <li>
      <span className="belief-name">{words.genres[GENRES[genre]]}</span>
      <span className="belief-bars" aria-hidden="true">
        <span className="belief-bar layer-fill-guessed" style={barOf(guessed)} />
        {real !== null && <span className="belief-bar layer-fill-truth" style={barOf(real)} />}
      </span>
      <span className="belief-values">
        <LayerNumber layer="guessed" text={say.beliefs.value(guessed)} />
        {real !== null && <LayerNumber layer="truth" text={say.beliefs.value(real)} />}
      </span>
    </li>
  )
}

function barOf(value: number): { readonly left: string; readonly width: string } {
  const half = Math.min(1, Math.abs(value) / FULL) * 50
  return { left: `${value < 0 ? 50 - half : 50}%`, width: `${half}%` }
}

function BeliefTable({ guessed, real }: Both) {
  const { person: say, words } = useMessages()
  const columns = [
    { key: 'genre', name: say.beliefs.genre },
    { key: 'guessed', name: say.beliefs.guessed, numeric: true },
    ...(real === null ? [] : [{ key: 'real', name: say.beliefs.real, numeric: true }]),
  ]
  const lines = GENRES.map((genre, index) => ({
    key: genre,
    cells: {
      genre: words.genres[genre],
      guessed: say.beliefs.value(guessed[index]),
      real: real === null ? '' : say.beliefs.value(real[index]),
    },
  }))
  return <DataTable caption={say.beliefs.table} columns={columns} lines={lines} />
}
