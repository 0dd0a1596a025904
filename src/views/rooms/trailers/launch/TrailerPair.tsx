import { useState } from 'react'
import type { PublicCatalogue, PublicTitle } from '../../../../engine/contract/catalogue'
import { useMessages } from '../../../../store/language'
import { BoardStage } from '../../../art/trailer/BoardStage'
import { Button } from '../../../parts/Button'
import type { RoomTrailer } from '../compose/board'

interface TrailerPairProps {
  readonly trailer: RoomTrailer
  readonly about: { readonly title: PublicTitle; readonly catalogue: PublicCatalogue }
}

/** The trailer that one of the two is shown; it plays when asked. */
export function TrailerPair({ trailer, about }: TrailerPairProps) {
  const { trailersRoom: say } = useMessages()
  const [runs, setRuns] = useState(false)
  return (
    <div className="two-people-trailer">
      <BoardStage {...about} board={trailer.board} playing={runs} onEnd={() => setRuns(false)} />
      <Button onClick={() => setRuns(!runs)}>{runs ? say.hold : say.play(trailer.board.letter)}</Button>
    </div>
  )
}
