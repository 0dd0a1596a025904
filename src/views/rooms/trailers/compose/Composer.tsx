import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { type Cut, SHOTS, withMore } from '../../../../store/trailers/cut'
import { race, useCutting } from '../../../../store/trailers/race'
import { Button } from '../../../parts/Button'
import { Switch } from '../../../parts/Switch'
import { AspectBars } from '../stage/AspectBars'
import { PromiseLine } from '../stage/BigScreen'
import { cutFrom, emphasisOfCut, type RoomTrailer, shotOf } from './board'
import { CutShotLine } from './CutShotLine'
import { ShotShelf } from './ShotShelf'
import './Composer.css'

interface ComposerProps {
  readonly title: PublicTitle
  readonly catalogue: PublicCatalogue
  readonly cut: Cut
  readonly ten: readonly RoomTrailer[]
  readonly holds: readonly (number | null)[] | undefined
}

/** The cutting room: the visitor's own trailer, shot by shot. Every step can be taken back. */
export function Composer({ title, catalogue, cut, ten, holds }: ComposerProps) {
  const { trailersRoom: say } = useMessages()
  const { inRace } = useCutting(title)
  const emphasis = emphasisOfCut(cut, ten)
  const about = { title, catalogue, ten }
  return (
    <section className="composer" aria-labelledby="composer-title" data-testid="composer" data-shots={cut.shots.length}>
      <h2 id="composer-title">{say.composer}</h2>
      <p>{say.composerLead}</p>
      <Steps title={title} cut={cut} ten={ten} />
      <div className="composer-columns">
        <ol className="composer-shots">
          {cut.shots.map((shot, at) => (
            <CutShotLine key={shot.key} shot={shot} at={at} cut={cut} about={about} />
          ))}
        </ol>
        <div className="composer-sum">
          <AspectBars emphasis={emphasis} holds={holds} />
          {holds !== undefined && <PromiseLine emphasis={emphasis} holds={holds} />}
          <Switch label={say.intoRace} states={say.raceStates} on={inRace} onChange={(on) => race.enter(title, on)} />
        </div>
      </div>
      <ShotShelf
        about={about}
        full={cut.shots.length >= SHOTS.max}
        onTake={({ trailer, shot }) => {
          const taken = shotOf({ trailer, shot }, ten)
          if (taken !== null) {
            race.cut(title, withMore(cut, { trailer, shot, seconds: taken.seconds, stress: 1, caption: taken.caption ?? 0 }))
          }
        }}
      />
    </section>
  )
}

/** Back and forth, back to the trailer that it began as, and away with it. */
function Steps({ title, cut, ten }: Pick<ComposerProps, 'title' | 'cut' | 'ten'>) {
  const { trailersRoom: say } = useMessages()
  const { past, future } = useCutting(title)
  const from = ten[cut.from]
  return (
    <div className="composer-steps">
      <Button disabled={past.length === 0} onClick={() => race.undo(title)}>
        {say.undo}
      </Button>
      <Button disabled={future.length === 0} onClick={() => race.redo(title)}>
        {say.redo}
      </Button>
      <Button onClick={() => race.cut(title, cutFrom(from))}>{say.resetTo(from.board.letter)}</Button>
      <Button onClick={() => race.cut(title, null)}>{say.takeOff}</Button>
    </div>
  )
}
