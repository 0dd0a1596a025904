import { useId } from 'react'
import { useMessages } from '../../../../store/language'
import { study, useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { spoken } from './spoken'

/** Well known, and liked by different people; as the file calls them. */
const TWELVE = [
  'Toy Story (1995)',
  'Pulp Fiction (1994)',
  'Forrest Gump (1994)',
  'Matrix, The (1999)',
  'Star Wars: Episode IV - A New Hope (1977)',
  'Titanic (1997)',
  'Lord of the Rings: The Fellowship of the Ring, The (2001)',
  'Alien (1979)',
  "Amelie (Fabuleux destin d'Amélie Poulain, Le) (2001)",
  'Spirited Away (Sen to Chihiro no kamikakushi) (2001)',
  'Notting Hill (1999)',
  'Psycho (1960)',
]
const STARS = [1, 2, 3, 4, 5]

interface JoinPanelProps {
  readonly stars: ReadonlyMap<string, number>
  readonly onStars: (stars: ReadonlyMap<string, number>) => void
  readonly onClose: () => void
}

/** Twelve films to rate; the stars become one more person of the study. */
export function JoinPanel({ stars, onStars, onClose }: JoinPanelProps) {
  const { join: say } = useMessages().study
  const titles = useStudy(({ names }) => names?.titles)
  if (titles === undefined) return null
  const rate = (film: string, count: number) =>
    onStars(new Map([...stars].filter(([other]) => other !== film).concat(count > 0 ? [[film, count]] : [])))
  const joinThem = () => {
    const ratings = [...stars].map(([film, rating]) => ({ title: titles.indexOf(film), rating })).filter(({ title }) => title >= 0)
    void study.join({ name: say.you, ratings }).then(onClose)
  }
  return (
    <section className="engine-panel" aria-label={say.title}>
      <h2>{say.title}</h2>
      <p>{say.text}</p>
      <div className="engine-films">
        {TWELVE.map((film) => (
          <Film key={film} film={film} stars={stars.get(film) ?? 0} onRate={(count) => rate(film, count)} />
        ))}
      </div>
      {stars.size === 0 && <p>{say.atLeastOne}</p>}
      <div className="engine-source-choice">
        <Button look="strong" disabled={stars.size === 0} onClick={joinThem}>
          {say.join}
        </Button>
        <Button onClick={onClose}>{say.close}</Button>
      </div>
    </section>
  )
}

interface FilmProps {
  readonly film: string
  readonly stars: number
  readonly onRate: (stars: number) => void
}

function Film({ film, stars, onRate }: FilmProps) {
  const { join: say } = useMessages().study
  const name = useId()
  return (
    <fieldset className="engine-film">
      <legend>{spoken(film)}</legend>
      <label className="engine-not-seen">
        <input type="radio" name={name} checked={stars === 0} onChange={() => onRate(0)} />
        <span>{say.notSeen}</span>
      </label>
      {STARS.map((count) => (
        <label key={count} className="engine-star" data-lit={count <= stars}>
          <input type="radio" name={name} aria-label={say.stars(count)} checked={stars === count} onChange={() => onRate(count)} />
          <span aria-hidden="true">★</span>
        </label>
      ))}
    </fieldset>
  )
}
