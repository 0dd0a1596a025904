import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { ArtistPortrait } from '../../../art/ArtistPortrait'

/** Who is in it and who made it, each with the face that they have on posters and in trailers. */
export function Cast({ title, catalogue }: { readonly title: PublicTitle; readonly catalogue: PublicCatalogue }) {
  const { watching } = useMessages()
  const people = [...new Set([...title.cast, title.director])]
  return (
    <section className="title-page-part">
      <h4>{watching.cast}</h4>
      <ul className="title-cast">
        {people.map((artist) => (
          <li key={artist}>
            <ArtistPortrait artist={artist} />
            <span>
              {catalogue.artists[artist].name}
              {artist === title.director && <small>{watching.directs}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
