import type { PublicTitle } from '../../../../engine/contract/catalogue'
import type { Standing } from '../../../../engine/lab/titlePage'
import { useMessages } from '../../../../store/language'
import { putOnScreen } from '../../../page/onScreen'
import type { StageAbout } from './stageProps'

interface EpisodesProps extends StageAbout {
  readonly title: PublicTitle
  readonly standing: Standing
}

/** Each episode with its length, how far it was watched, and, in one's own seat, a way to begin it. */
export function Episodes({ title, standing, seat, person }: EpisodesProps) {
  const { watching } = useMessages()
  const { episodes } = watching
  const length = title.minutesAnEpisode
  return (
    <section className="title-page-part">
      <h4>{episodes.title}</h4>
      <ol className="episodes">
        {standing.episodes.map((reached, episode) => {
          const words = reached >= length ? episodes.watched : reached > 0 ? episodes.reached(reached, length) : episodes.minutes(length)
          const here = standing.goesOn?.episode === episode
          return (
            <li key={episodes.number(episode + 1)} className={here ? 'episode episode-here' : 'episode'} data-reached={reached}>
              <span className="episode-number">{episodes.number(episode + 1)}</span>
              <span className="episode-words">{words}</span>
              <span className="episode-bar" aria-hidden="true">
                <span style={{ width: `${(100 * reached) / length}%` }} />
              </span>
              {person.isVisitor && (
                <button
                  type="button"
                  className="episode-play"
                  aria-label={episodes.play(episode + 1)}
                  onClick={() => putOnScreen(seat.profile, { kind: 'player', title: title.id, episode })}
                >
                  ▸
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
