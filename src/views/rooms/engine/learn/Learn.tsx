import type { LearnPicture } from '../../../../engine/study/factors/learn'
import { useMessages } from '../../../../store/language'
import { useStudy } from '../../../../store/study/page'
import { Button } from '../../../parts/Button'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { TasteMap } from '../map/TasteMap'
import { Course } from './Course'
import { bestBefore, canName } from './derive'
import { Knobs } from './Knobs'
import type { Learner } from './learner'
import { useLearner } from './useLearner'
import './Learn.css'

/** A factorisation as it runs: the map unfolds, what it misses comes down, and its settings can be turned meanwhile. */
export function Learn() {
  const { learnView: say } = useMessages()
  const names = useStudy((state) => state.names)
  const { learner, state } = useLearner()
  const { picture, knobs, playing, failure } = state
  const asked = { failure, stopped: false, done: null, again: () => learner.begin(), stop: () => learner.leave() }
  return (
    <section className="learn" data-testid="learn" data-sweep={picture?.sweep ?? ''} data-playing={playing}>
      {picture === null || names === null || knobs === null || failure !== null || !canName(picture, names) ? (
        <Waiting on={asked} words={say.waiting} />
      ) : (
        <>
          <div className="learn-top">
            <p className="learn-lead">{say.lead[picture.method]}</p>
            <Run learner={learner} playing={playing} picture={picture} />
          </div>
          <div className="learn-stage">
            <div>
              <TasteMap places={picture} names={names} words={say.mapWords(picture.titles.length, picture.sweep)} />
              <p className="learn-note">
                <Sentence text={say.kept(picture.shares[0] + picture.shares[1])} />
              </p>
            </div>
            <div className="learn-beside">
              <Stand playing={playing} picture={picture} />
              <Course picture={picture} />
              <Knobs knobs={knobs} method={picture.method} onTurn={(change) => learner.turn(change)} />
            </div>
          </div>
          <How about={say.title}>
            <p>{say.how[picture.method]}</p>
            <p>{say.howMap}</p>
          </How>
        </>
      )}
    </section>
  )
}

interface RunProps {
  readonly learner: Learner
  readonly playing: boolean
  readonly picture: LearnPicture
}

/** Play, pause, one step, from the start. */
function Run({ learner, playing, picture }: RunProps) {
  const { learnView: say } = useMessages()
  return (
    <div>
      <div className="learn-buttons">
        <Button look="strong" disabled={picture.burst} onClick={() => (playing ? learner.pause() : learner.play())}>
          {playing ? say.pause : say.play}
        </Button>
        <Button disabled={playing || picture.burst} onClick={() => learner.step()}>
          {say.step}
        </Button>
        <Button onClick={() => learner.begin()}>{say.restart}</Button>
      </div>
      {picture.burst && (
        <p role="alert" className="learn-burst">
          {say.burst}
        </p>
      )}
    </div>
  )
}

/** In words where it stands; read out after each step, and while it plays only when it stops. */
function Stand({ playing, picture }: Omit<RunProps, 'learner'>) {
  const { learnView: say } = useMessages()
  const overdone = bestBefore(picture)
  return (
    <div className="learn-words" aria-live={playing ? 'off' : 'polite'}>
      <p>
        <Sentence text={picture.sweep === 0 ? say.before : say.after(picture.sweep, picture.course.at(-1)?.learned ?? 1)} />
      </p>
      {picture.together !== null && (
        <p>
          <Sentence text={say.together(picture.together)} />
        </p>
      )}
      {overdone !== null && <p>{say.overdone(overdone)}</p>}
    </div>
  )
}
