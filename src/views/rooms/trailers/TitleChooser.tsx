import { useId, useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import { useMessages } from '../../../store/language'
import { race } from '../../../store/trailers/race'
import { Poster } from '../../art/Poster'
import { Dialog } from '../../parts/Dialog'
import { findTitles } from '../../titles/finding'
import { contrastOf } from './useTitle'

interface ChooserProps {
  readonly catalogue: PublicCatalogue
  readonly onClose: () => void
}

const OFFERED = 12

/** Any title can take the stage: found by name, face or genre, whether it has arrived or is still to come. */
export function TitleChooser({ catalogue, onClose }: ChooserProps) {
  const { trailersRoom: say, words, watching } = useMessages()
  const id = useId()
  const [query, setQuery] = useState('')
  const found = findTitles(query, { catalogue, genres: words.genres, day: null })
  const shown = found.length > 0 || query.trim().length > 1 ? found.map(({ title }) => title) : offered(catalogue)
  const choose = (title: PublicTitle) => {
    race.choose(title)
    onClose()
  }
  return (
    <Dialog labelledBy={`${id}-title`} onClose={onClose}>
      <search className="title-chooser">
        <h2 id={`${id}-title`}>{say.chooseTitle}</h2>
        <label htmlFor={id}>{watching.search.label}</label>
        <input
          id={id}
          type="search"
          className="people-search"
          placeholder={watching.search.hint}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <p role="status">{shown.length === 0 ? watching.search.nothing(query.trim()) : query === '' ? say.offered : ''}</p>
        <ul>
          {shown.map((title) => (
            <li key={title.id}>
              <button type="button" className="title-choice" onClick={() => choose(title)} aria-label={title.name}>
                <Poster title={title} />
                <small>{words.genres[title.genres[0]]}</small>
              </button>
            </li>
          ))}
        </ul>
      </search>
    </Dialog>
  )
}

/** Those whose ten trailers differ most. */
const offered = (catalogue: PublicCatalogue): readonly PublicTitle[] =>
  [...catalogue.titles]
    .sort((one, other) => contrastOf(other, catalogue) - contrastOf(one, catalogue) || one.id - other.id)
    .slice(0, OFFERED)
