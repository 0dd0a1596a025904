import type { PersonPage } from '../../../../engine/lab/people/personPage'
import type { Rich } from '../../../../i18n/rich'
import { useFormat, useMessages } from '../../../../store/language'
import { Figure } from '../../../charts/Figure'
import { useFigureWords } from '../../../charts/useFigureWords'
import { EmptyState } from '../../../parts/EmptyState'
import { LayerNumber } from '../../../parts/LayerNumber'
import { GENRES } from '../../../vocabulary'
import { agreeing, mostLiked } from './likings'
import './BeliefsTab.css'

const MOST = 3
/** Spreads that fill half of the row. */
const FULL = 2.5

/** What the service believes of each genre, beside what is true where that is shown. */
export function BeliefsTab({ about }: { readonly about: PersonPage | null }) {
  const { person: say, screen, words } = useMessages()
  const figures = useFigureWords()
  const sentenceOf = useSentence()
  if (about === null) return <p>{screen.page.soon}</p>
  const { genres } = about.guessed
  if (genres.length === 0) return <EmptyState title={say.believesNothing(about.person.isVisitor)} />
  const real = about.truth?.genres ?? null
  const sentence = sentenceOf({ guessed: genres, real })
  return (
    <div className="beliefs" data-testid="beliefs">
      <Figure
        id="beliefs"
        title={say.beliefs.title}
        sentence={sentence}
        how={say.beliefs.formula}
        legend={<p className="belief-axis">{say.beliefs.axis}</p>}
        table={{
          columns: [
            { key: 'genre', name: say.beliefs.genre },
            { key: 'guessed', name: say.beliefs.guessed, unit: figures.spreads, digits: 1, signed: true },
            ...(real === null ? [] : [{ key: 'real', name: say.beliefs.real, unit: figures.spreads, digits: 1, signed: true }]),
          ],
          rows: GENRES.map((genre, at) => ({ genre: words.genres[genre], guessed: genres[at], real: real?.[at] ?? null })),
        }}
      >
        <ul className="belief-rows">
          {mostLiked(genres, GENRES.length).map((genre) => (
            <BeliefRow key={genre} genre={genre} guessed={genres[genre]} real={real === null ? null : real[genre]} />
          ))}
        </ul>
      </Figure>
      {real === null && <p className="looked-quiet">{say.beliefs.hidden}</p>}
    </div>
  )
}

interface Both {
  readonly guessed: readonly number[]
  readonly real: readonly number[] | null
}

function useSentence(): (of: Both) => Rich {
  const { person: say, words } = useMessages()
  const { list } = useFormat()
  const name = (likings: readonly number[]) => list(mostLiked(likings, MOST).map((genre) => words.genres[GENRES[genre]]))
  return ({ guessed, real }) =>
    real === null
      ? say.beliefs.sentence(name(guessed))
      : [...say.beliefs.sentenceBoth({ guess: name(guessed), real: name(real) }), ' ', ...say.beliefs.agree(agreeing(guessed, real, MOST))]
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
