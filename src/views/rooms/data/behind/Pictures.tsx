import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { ProfileId } from '../../../../engine/contract/ids'
import type { Signal } from '../../../../engine/contract/signals'
import type { Genre } from '../../../../engine/contract/vocabulary'
import type { Seat } from '../../../../engine/lab/snapshot'
import { useChosen } from '../../../../store/choices/chosen'
import { useMessages } from '../../../../store/language'
import { Select } from '../../../parts/Select'
import { Chooser } from '../../../people/Chooser'
import { GENRES, TRAILERS_A_TITLE } from '../../../vocabulary'
import { choices } from '../choices'
import { type CrowdName, personIn, personName } from './crowdName'
import { Sides } from './Sides'
import { type NamedCrowd, useCrowds } from './useCrowds'

interface PicturesProps {
  readonly signal: Signal
  readonly seat: Seat
  readonly catalogue: PublicCatalogue
}

/** What lies behind a strand, of some people and, where they are chosen, of others beside them. */
export function Pictures({ signal, seat, catalogue }: PicturesProps) {
  const [of, setOf] = useChosen(choices, 'of')
  const [beside, setBeside] = useChosen(choices, 'beside')
  const [genre, setGenre] = useChosen(choices, 'genre')
  const [letter, setLetter] = useChosen(choices, 'letter')
  const [met, setMet] = useState<readonly ProfileId[]>([])
  const named = [personIn(of), personIn(beside)].filter((profile) => profile !== null)
  const crowds = useCrowds(seat, [...new Set([...met, ...named])])
  const second = beside === of ? null : beside
  const sides = [of, second].flatMap((value, side) => {
    const crowd = crowds.find((one) => one.value === value)
    return crowd === undefined ? [] : [{ ...crowd, side: side === 0 ? 'a' : 'b' }]
  })
  return (
    <>
      <div className="behind-whom">
        <Whom
          {...{ crowds, first: of, second }}
          onFirst={setOf}
          onSecond={setBeside}
          onOther={(profile) => setMet([...met.filter((one) => one !== profile), profile])}
        />
        {signal === 'when' && <OfGenre genre={genre} onChange={setGenre} />}
        {signal === 'trailers' && <OfLetter letter={letter} onChange={setLetter} />}
      </div>
      {sides.length > 0 && <Sides {...{ signal, sides, genre, letter, catalogue }} />}
    </>
  )
}

interface WhomProps {
  readonly crowds: readonly NamedCrowd[]
  readonly first: CrowdName
  readonly second: CrowdName | null
  readonly onFirst: (value: CrowdName) => void
  readonly onSecond: (value: CrowdName | null) => void
  /** Somebody is to stand among the crowds. */
  readonly onOther: (profile: ProfileId) => void
}

/** Opens the list of all people. */
const CHOOSE = 'choose'
const NOBODY = ''

/** Of whom, and of whom beside them: a crowd, or anybody by name. */
function Whom({ crowds, first, second, onFirst, onSecond, onOther }: WhomProps) {
  const { strandViews: say, screen } = useMessages()
  const [choosing, setChoosing] = useState<((value: CrowdName) => void) | null>(null)
  const more = { value: CHOOSE, name: `${screen.seats.choose} …` } as const
  return (
    <>
      <Select
        label={say.whom}
        labelSeen
        value={first}
        options={[...crowds.filter(({ value }) => value !== second), more]}
        onChange={(value) => (value === CHOOSE ? setChoosing(() => onFirst) : onFirst(value))}
      />
      <Select
        label={say.second}
        labelSeen
        value={second ?? NOBODY}
        options={[{ value: NOBODY, name: say.nobodyElse }, ...crowds.filter(({ value }) => value !== first), more]}
        onChange={(value) => (value === CHOOSE ? setChoosing(() => onSecond) : onSecond(value === NOBODY ? null : value))}
      />
      {choosing !== null && (
        <Chooser
          onClose={() => setChoosing(null)}
          onChoose={({ profile }) => {
            onOther(profile)
            choosing(personName(profile))
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
