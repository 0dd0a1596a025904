import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Signal } from '../../../../engine/contract/signals'
import type { Genre } from '../../../../engine/contract/vocabulary'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useMessages } from '../../../../store/language'
import { Select } from '../../../parts/Select'
import { Chooser } from '../../../people/Chooser'
import { GENRES, TRAILERS_A_TITLE } from '../../../vocabulary'
import { Sides } from './Sides'
import { type Chosen, crowdOf, type NamedCrowd, useCrowds } from './useCrowds'

interface PicturesProps {
  readonly signal: Signal
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
}

/** What lies behind a strand, of some people and, where they are chosen, of others beside them. */
export function Pictures({ signal, seat, catalogue }: PicturesProps) {
  const [others, setOthers] = useState<readonly Chosen[]>([])
  const crowds = useCrowds(seat, others)
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
        <Whom {...{ crowds, first, second }} onFirst={setFirst} onSecond={setSecond} onOther={(one) => setOthers(withOne(others, one))} />
        {signal === 'when' && <OfGenre genre={genre} onChange={setGenre} />}
        {signal === 'trailers' && <OfLetter letter={letter} onChange={setLetter} />}
      </div>
      {sides.length > 0 && <Sides {...{ signal, sides, genre, letter, catalogue }} />}
    </>
  )
}

const withOne = (others: readonly Chosen[], one: Chosen): readonly Chosen[] =>
  others.some(({ profile }) => profile === one.profile) ? others : [...others, one]

interface WhomProps {
  readonly crowds: readonly NamedCrowd[]
  readonly first: string
  readonly second: string
  readonly onFirst: (value: string) => void
  readonly onSecond: (value: string) => void
  /** Somebody is to stand among the crowds. */
  readonly onOther: (one: Chosen) => void
}

/** Opens the list of all people. */
const CHOOSE = 'choose'

/** Of whom, and of whom beside them: a crowd, or anybody by name. */
function Whom({ crowds, first, second, onFirst, onSecond, onOther }: WhomProps) {
  const { strandViews: say, screen } = useMessages()
  const [choosing, setChoosing] = useState<((value: string) => void) | null>(null)
  const take = (set: (value: string) => void) => (value: string) => (value === CHOOSE ? setChoosing(() => set) : set(value))
  const more = { value: CHOOSE, name: `${screen.seats.choose} …` }
  return (
    <>
      <Select
        label={say.whom}
        labelSeen
        value={first}
        options={[...crowds.filter(({ value }) => value !== second), more]}
        onChange={take(onFirst)}
      />
      <Select
        label={say.second}
        labelSeen
        value={second}
        options={[{ value: '', name: say.nobodyElse }, ...crowds.filter(({ value }) => value !== first), more]}
        onChange={take(onSecond)}
      />
      {choosing !== null && (
        <Chooser
          onClose={() => setChoosing(null)}
          onChoose={({ profile, name }) => {
            const one = { profile, name: name === '' ? screen.seats.me : name }
            onOther(one)
            choosing(crowdOf(one))
            setChoosing(null)
          }}
        />
      )}
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
