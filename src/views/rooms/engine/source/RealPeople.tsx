import { type ReactNode, useState } from 'react'
import { useMessages } from '../../../../store/language'
import { MOVIELENS_LICENCE_ADDRESS } from '../../../../store/study/movieLens'
import { study, useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { JoinPanel } from './JoinPanel'

interface RealPeopleProps {
  readonly children: ReactNode
  /** A file is being chosen: one panel at a time. */
  readonly busy: boolean
}

/** How to become one of the real people, in line with the choice of whose data it is. */
export function RealPeople({ children, busy }: RealPeopleProps) {
  const { study: say } = useMessages()
  const open = useStudy(({ card }) => card?.origin === 'movielens')
  const joined = useStudy((state) => state.joined)
  const [rating, setRating] = useState(false)
  const [stars, setStars] = useState<ReadonlyMap<string, number>>(new Map())
  return (
    <>
      <div className="engine-source-row">
        {children}
        {open && !rating && (
          <div className="engine-source-choice">
            {joined && <p role="status">{say.join.joined}</p>}
            <Button onClick={() => setRating(true)}>{joined ? say.join.again : say.join.open}</Button>
            {joined && <Button onClick={() => void study.join({ name: say.join.you, ratings: [] })}>{say.join.undo}</Button>}
          </div>
        )}
      </div>
      {open && rating && !busy && <JoinPanel stars={stars} onStars={setStars} onClose={() => setRating(false)} />}
    </>
  )
}

/** To whom the real people are owed. */
export function Credit() {
  const { study: say } = useMessages()
  return (
    <p className="engine-credit" data-testid="credit">
      {say.credit} <a href={`./${MOVIELENS_LICENCE_ADDRESS}`}>{say.licence}</a>
    </p>
  )
}
