import { type Ref, useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Signal } from '../../../../engine/contract/signals'
import type { Genre } from '../../../../engine/contract/vocabulary'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { Select } from '../../../parts/Select'
import { GENRES, SIGNALS, TRAILERS_A_TITLE } from '../../../vocabulary'
import './Behind.css'
import { Sides } from './Sides'
import { useCrowds } from './useCrowds'

interface BehindProps {
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
  readonly chosen: Signal | null
  readonly onChoose: (signal: Signal | null) => void
  readonly ref: Ref<HTMLHeadingElement>
}

/** The seven strands as a row of names; behind the chosen one its picture, of some people and, if wanted, of others beside them. */
export function Behind({ seat, catalogue, chosen, onChoose, ref }: BehindProps) {
  const { strandViews: say, data } = useMessages()
  return (
    <section className="behind" aria-labelledby="behind" data-testid="behind" data-signal={chosen ?? ''}>
      <h2 id="behind" tabIndex={-1} ref={ref}>
        {say.title}
      </h2>
      {chosen === null && <p>{say.lead}</p>}
      <div className="behind-names">
        {SIGNALS.map((signal) => (
          <Button key={signal} pressed={signal === chosen} onClick={() => onChoose(signal === chosen ? null : signal)}>
            {data.signals.names[signal].name}
          </Button>
        ))}
      </div>
      {chosen !== null && <Pictures key={seat.profile} signal={chosen} seat={seat} catalogue={catalogue} />}
    </section>
  )
}

interface PicturesProps {
  readonly signal: Signal
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
}

function Pictures({ signal, seat, catalogue }: PicturesProps) {
  const { strandViews: say } = useMessages()
  const crowds = useCrowds(seat)
  const [first, setFirst] = useState('everybody')
  const [second, setSecond] = useState('')
  const [genre, setGenre] = useState<Genre | null>(null)
  const [letter, setLetter] = useState<number | null>(null)
  const sides = [first, second].flatMap((value, side) => {
    const crowd = crowds.find((one) => one.value === value)
    return crowd === undefined ? [] : [{ ...crowd, side: side === 0 ? 'a' : 'b' }]
  })
  return (
    <>
      <div className="behind-whom">
        <Select label={say.whom} labelSeen value={first} options={crowds} onChange={setFirst} />
        <Select
          label={say.second}
          labelSeen
          value={second}
          options={[{ value: '', name: say.nobodyElse }, ...crowds.filter(({ value }) => value !== first)]}
          onChange={setSecond}
        />
        {signal === 'when' && <OfGenre genre={genre} onChange={setGenre} />}
        {signal === 'trailers' && <OfLetter letter={letter} onChange={setLetter} />}
      </div>
      {sides.length > 0 && <Sides {...{ signal, sides, genre, letter, catalogue }} />}
    </>
  )
}

function OfGenre({ genre, onChange }: { readonly genre: Genre | null; readonly onChange: (genre: Genre | null) => void }) {
  const { strandViews: say, words } = useMessages()
  return (
    <Select
      label={say.genre}
      labelSeen
      value={genre ?? ''}
      options={[{ value: '', name: say.allGenres }, ...GENRES.map((value) => ({ value, name: words.genres[value] }))]}
      onChange={(value) => onChange(GENRES.find((one) => one === value) ?? null)}
    />
  )
}

function OfLetter({ letter, onChange }: { readonly letter: number | null; readonly onChange: (letter: number | null) => void }) {
  const { strandViews: say, words } = useMessages()
  const letters = Array.from({ length: TRAILERS_A_TITLE }, (_, at) => ({ value: String(at), name: words.trailer(at) }))
  return (
    <Select
      label={say.letter}
      labelSeen
      value={letter === null ? '' : String(letter)}
      options={[{ value: '', name: say.allLetters }, ...letters]}
      onChange={(value) => onChange(value === '' ? null : Number(value))}
    />
  )
}
