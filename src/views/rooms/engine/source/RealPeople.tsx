import { useState } from 'react'
import { useMessages } from '../../../../store/language'
import { MOVIELENS_LICENCE_ADDRESS } from '../../../../store/study/movieLens'
import { study, useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { JoinPanel } from './JoinPanel'

/** To whom the real people are owed, and how to become one of them. */
export function RealPeople() {
  const { study: say } = useMessages()
  const open = useStudy(({ card }) => card?.origin === 'movielens')
  const joined = useStudy((state) => state.joined)
  const [rating, setRating] = useState(false)
  const [stars, setStars] = useState<ReadonlyMap<string, number>>(new Map())
  return (
    <>
      <p className="engine-credit" data-testid="credit">
        {say.credit} <a href={`./${MOVIELENS_LICENCE_ADDRESS}`}>{say.licence}</a>
      </p>
      {open && !rating && (
        <div className="engine-source-choice">
          {joined && <p role="status">{say.join.joined}</p>}
          <Button onClick={() => setRating(true)}>{joined ? say.join.again : say.join.open}</Button>
          {joined && <Button onClick={() => void study.join({ name: say.join.you, ratings: [] })}>{say.join.undo}</Button>}
        </div>
      )}
      {open && rating && <JoinPanel stars={stars} onStars={setStars} onClose={() => setRating(false)} />}
    </>
  )
}
