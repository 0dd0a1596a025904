import { useState } from 'react'
import type { PublicTitle } from '../../engine/contract/catalogue'
import type { Act } from '../../engine/lab/acts'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { Button } from '../parts/Button'
import { catchFocus } from '../parts/focus'
import { Slider } from '../parts/Slider'
import { isListed } from './derive'
import './Deeds.css'

/** After how many minutes one leaves, unless one says otherwise. */
const EARLY_MINUTES = 6

/** What the visitor can do with a title: play and leave, finish, rate, list. Each is one record more, and closes the tile. */
export function Deeds({ title }: { readonly title: PublicTitle }) {
  const { titles } = useMessages()
  const { acts: words } = titles
  const acts = useSession((state) => state.acts)
  const device = useSession(({ tile }) => tile?.seat.device ?? 'television')
  const [leaveAfter, setLeaveAfter] = useState(Math.min(EARLY_MINUTES, title.minutesAnEpisode))
  const joined = acts.some(({ act }) => act.kind === 'join')
  if (!joined) return <p>{words.joinFirst}</p>
  const listed = isListed(acts, title.id)
  const take = (act: Act) => {
    session.actions.closeTile()
    void session.actions.act(act).then(catchFocus)
  }
  const watch = (minutes: number) => take({ kind: 'watch', title: title.id, minutes, device })
  const isFilm = title.kind === 'film'
  return (
    <section className="deeds" aria-label={words.title}>
      <Slider
        label={words.leaveAfter}
        value={leaveAfter}
        range={{ min: 1, max: Math.max(2, title.minutesAnEpisode - 1), step: 1 }}
        words={words.minutes(leaveAfter)}
        onChange={setLeaveAfter}
      />
      <div className="deeds-row">
        <Button look="strong" onClick={() => watch(leaveAfter)}>
          {words.leave(leaveAfter)}
        </Button>
        <Button onClick={() => watch(title.minutesAnEpisode)}>{isFilm ? words.finishFilm : words.finishEpisode}</Button>
        {!isFilm && title.episodes > 1 && (
          <Button onClick={() => watch(title.minutesAnEpisode * title.episodes)}>{words.finishSeason}</Button>
        )}
        <Button onClick={() => take({ kind: 'rate', title: title.id, thumb: 1 })}>{words.thumbUp}</Button>
        <Button onClick={() => take({ kind: 'rate', title: title.id, thumb: -1 })}>{words.thumbDown}</Button>
        <Button onClick={() => take({ kind: 'list', title: title.id, on: !listed })}>{listed ? words.unlist : words.list}</Button>
      </div>
    </section>
  )
}
