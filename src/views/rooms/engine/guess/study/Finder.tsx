import { useId, useState } from 'react'
import { folded } from '../../../../../i18n/folded'
import { useMessages } from '../../../../../store/language'
import './Finder.css'

interface FinderProps {
  readonly label: string
  readonly names: readonly string[]
  /** Which of them may be found. */
  readonly among?: (index: number) => boolean
  readonly onFound: (index: number) => void
}

const MOST = 8

/** One of very many, found by a part of its name. */
export function Finder({ label, names, among = () => true, onFound }: FinderProps) {
  const { guessStudy: say } = useMessages()
  const [query, setQuery] = useState('')
  const input = useId()
  const found = matches(names, query, among)
  const take = (index: number): void => {
    setQuery('')
    onFound(index)
  }
  return (
    <form
      className="guess-find"
      onSubmit={(event) => {
        event.preventDefault()
        if (found[0] !== undefined) take(found[0])
      }}
    >
      <label htmlFor={input}>{label}</label>
      <input
        id={input}
        type="search"
        autoComplete="off"
        placeholder={say.find}
        value={query}
        onChange={({ target }) => setQuery(target.value)}
      />
      {query.trim() !== '' && (
        <ul className="guess-find-found" aria-label={say.found}>
          {found.map((index) => (
            <li key={index}>
              <button type="button" onClick={() => take(index)}>
                {names[index]}
              </button>
            </li>
          ))}
          {found.length === 0 && <li>{say.notFound}</li>}
        </ul>
      )}
    </form>
  )
}

/** Those that begin with it, then those that hold it. */
function matches(names: readonly string[], query: string, among: (index: number) => boolean): readonly number[] {
  const wanted = folded(query.trim())
  if (wanted === '') return []
  const all = plainOf(names)
  const first: number[] = []
  const then: number[] = []
  for (let index = 0; index < names.length && first.length < MOST; index++) {
    const at = all[index].indexOf(wanted)
    if (at < 0 || !among(index)) continue
    if (at === 0) first.push(index)
    else if (then.length < MOST) then.push(index)
  }
  return [...first, ...then].slice(0, MOST)
}

/** Kept as long as the names are: there may be a hundred thousand. */
const plainNames = new WeakMap<readonly string[], readonly string[]>()

function plainOf(names: readonly string[]): readonly string[] {
  const known = plainNames.get(names) ?? names.map(folded)
  plainNames.set(names, known)
  return known
}
