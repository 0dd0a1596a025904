import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { type Cut, SHOTS, withMore } from '../../../../store/trailers/cut'
import { race, useCutting, type Work } from '../../../../store/trailers/race'
import { Button } from '../../../parts/Button'
import { Switch } from '../../../parts/Switch'
import { AspectBars } from '../stage/AspectBars'
import { PromiseLine } from '../stage/BigScreen'
import { UndoCut } from '../Undoing'
import { cutFrom, type RoomTrailer, shotOf } from './board'
import { CutShotLine } from './CutShotLine'
import { ShotShelf } from './ShotShelf'
import './Composer.css'

interface ComposerProps {
  readonly work: Work
  readonly catalogue: PublicCatalogue
  readonly cut: Cut
  /** What it makes. */
  readonly trailer: RoomTrailer
  /** As they were made: what its shots are taken from. */
  readonly ten: readonly RoomTrailer[]
  readonly holds: readonly (number | null)[] | undefined
}

/** The cutting room: one trailer, the visitor's own or one of the ten, shot by shot. Every step can be taken back. */
export function Composer({ work, catalogue, cut, trailer, ten, holds }: ComposerProps) {
  const { trailersRoom: say, cuttingRoom } = useMessages()
  const { emphasis, board } = trailer
  const isOwn = work.which === 'own'
  const about = { work, catalogue, ten }
  return (
    <section
      className="composer"
      aria-labelledby="composer-title"
      data-testid="composer"
      data-trailer={board.letter}
      data-shots={cut.shots.length}
    >
      <h2 id="composer-title">{isOwn ? say.composer : cuttingRoom.editing(board.letter)}</h2>
      <p>{say.composerLead}</p>
      <Steps work={work} cut={cut} ten={ten} edited={trailer.edited} />
      <div className="composer-columns">
        <ol className="composer-shots">
          {cut.shots.map((shot, at) => (
            <CutShotLine key={shot.key} shot={shot} at={at} cut={cut} about={about} />
          ))}
        </ol>
        <div className="composer-sum">
          <AspectBars emphasis={emphasis} holds={holds} />
          {holds !== undefined && <PromiseLine emphasis={emphasis} holds={holds} />}
          {isOwn ? <Entry title={work.title} /> : <p>{trailer.edited ? cuttingRoom.runsEdited(board.letter) : cuttingRoom.asMade}</p>}
        </div>
      </div>
      <ShotShelf
        about={about}
        full={cut.shots.length >= SHOTS.max}
        onTake={({ trailer, shot }) => {
          const taken = shotOf({ trailer, shot }, ten)
          if (taken !== null) {
            race.cut(work, withMore(cut, { trailer, shot, seconds: taken.seconds, stress: 1, caption: taken.caption ?? 0 }))
          }
        }}
      />
    </section>
  )
}

/** Whether the eleventh runs in the race. */
function Entry({ title }: { readonly title: PublicTitle }) {
  const { trailersRoom: say } = useMessages()
  const { inRace } = useCutting(title)
  return <Switch label={say.intoRace} states={say.raceStates} on={inRace} onChange={(on) => race.enter(title, on)} />
}

interface StepsProps extends Pick<ComposerProps, 'work' | 'cut' | 'ten'> {
  readonly edited: boolean
}

/** Back and forth, back to the trailer that it began as, and away with it. */
function Steps({ work, cut, ten, edited }: StepsProps) {
  const { trailersRoom: say, cuttingRoom } = useMessages()
  const from = ten[cut.from]
  return (
    <div className="composer-steps">
      <UndoCut />
      {work.which === 'own' ? (
        <>
          <Button onClick={() => race.cut(work, cutFrom(from))}>{say.resetTo(from.board.letter)}</Button>
          <Button onClick={() => race.cut(work, null)}>{say.takeOff}</Button>
        </>
      ) : (
        <Button onClick={() => race.cut(work, null)}>{edited ? cuttingRoom.toOriginal(from.board.letter) : cuttingRoom.leave}</Button>
      )}
    </div>
  )
}
