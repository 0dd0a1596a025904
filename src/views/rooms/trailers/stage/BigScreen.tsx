import { useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useFormat, useMessages } from '../../../../store/language'
import { BoardStage } from '../../../art/trailer/BoardStage'
import { Button } from '../../../parts/Button'
import { How } from '../../../parts/How'
import { emptyPromises, type RoomTrailer, strongest } from '../compose/board'
import { AspectBars } from './AspectBars'
import { Timeline } from './Timeline'

interface BigScreenProps {
  readonly trailer: RoomTrailer
  readonly about: { readonly title: PublicTitle; readonly catalogue: PublicCatalogue }
  /** By aspect, what the title holds of it by its tags; undefined until it is known. */
  readonly holds: readonly (number | null)[] | undefined
  readonly runs: boolean
  readonly onRun: (runs: boolean) => void
  /** Null where it is the visitor's own already. */
  readonly onCut: (() => void) | null
  /** Null where it is on the cutting table already. */
  readonly onEdit: (() => void) | null
  /** To what its promise costs; null where it promises nothing that is not there. */
  readonly onPrice: (() => void) | null
}

/** One trailer, large: it plays, with its music and its shots laid out in time, and beside it what it leans on. */
export function BigScreen({ trailer, about, holds, runs, onRun, onCut, onEdit, onPrice }: BigScreenProps) {
  const { trailersRoom: say, cuttingRoom } = useMessages()
  const [shot, setShot] = useState(0)
  const { board } = trailer
  return (
    <section className="big-screen" aria-label={say.trailer(board.letter)} data-testid="big-screen" data-trailer={board.letter}>
      <div className="big-screen-picture">
        <BoardStage {...about} board={board} playing={runs} onEnd={() => onRun(false)} onShot={setShot} />
        <Timeline trailer={trailer} now={{ shot, running: runs }} />
      </div>
      <div className="big-screen-buttons">
        <Button look="strong" onClick={() => onRun(!runs)}>
          {runs ? say.hold : say.play(board.letter)}
        </Button>
        {onEdit !== null && <Button onClick={onEdit}>{cuttingRoom.edit(board.letter)}</Button>}
        {onCut !== null && <Button onClick={onCut}>{say.cutFrom(board.letter)}</Button>}
      </div>
      <div className="big-screen-words">
        <h2>
          {say.trailer(board.letter)} {trailer.edited && <small className="trailer-edited">{cuttingRoom.edited}</small>}
        </h2>
        <Leaning trailer={trailer} />
        <AspectBars emphasis={trailer.emphasis} holds={holds} />
        {holds !== undefined && <PromiseLine emphasis={trailer.emphasis} holds={holds} />}
        {onPrice !== null && (
          <p>
            <Button look="plain" onClick={onPrice}>
              {say.promisePrice}
            </Button>
          </p>
        )}
        <How about={say.leansOn}>
          <p>{say.leansHow}</p>
        </How>
      </div>
    </section>
  )
}

function Leaning({ trailer: { board, emphasis } }: { readonly trailer: RoomTrailer }) {
  const { trailersRoom: say, words } = useMessages()
  const [main, second] = strongest(emphasis)
  const shots = board.shots.length - 1
  return (
    <p>
      {say.leaning(words.aspects[main], words.aspects[second])} {say.made(shots, board.seconds)}
    </p>
  )
}

/** Whether it promises what the title hardly holds. */
export function PromiseLine({ emphasis, holds }: { readonly emphasis: readonly number[]; readonly holds: readonly (number | null)[] }) {
  const { trailersRoom: say, words } = useMessages()
  const { percent } = useFormat()
  const empty = emptyPromises(emphasis, holds)
  const [worst] = empty
  return (
    <p className={worst === undefined ? 'promise' : 'promise promise-empty'} data-empty={empty.length}>
      {worst === undefined ? say.keepsPromise : say.emptyPromise(words.aspects[worst.aspect], percent(worst.share))}
    </p>
  )
}
