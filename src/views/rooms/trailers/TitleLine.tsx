import { useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../engine/contract/catalogue'
import { useFormat, useMessages } from '../../../store/language'
import { Poster } from '../../art/Poster'
import { Button } from '../../parts/Button'
import { TitleChooser } from './TitleChooser'

interface TitleLineProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
}

/** Which title is on stage, by what the editors say of it, and the way to another. */
export function TitleLine({ title, catalogue }: TitleLineProps) {
  const { trailersRoom: say, words } = useMessages()
  const { list } = useFormat()
  const [choosing, setChoosing] = useState(false)
  const names = { lead: catalogue.artists[title.cast[0]]?.name ?? '', director: catalogue.artists[title.director]?.name ?? '' }
  const tags = [...title.genres.map((genre) => words.genres[genre]), ...title.tones.map((tone) => words.tones[tone])]
  return (
    <div className="title-line" data-testid="title-on-stage" data-title={title.id}>
      <span className="title-line-poster" aria-hidden="true">
        <Poster title={title} named={false} />
      </span>
      <p>
        <strong>{title.name}</strong>
        <small>{say.about({ kind: words.titleKinds[title.kind], tags: list(tags), ...names })}</small>
      </p>
      <Button onClick={() => setChoosing(true)}>{say.chooseAnother}</Button>
      {choosing && <TitleChooser catalogue={catalogue} onClose={() => setChoosing(false)} />}
    </div>
  )
}
