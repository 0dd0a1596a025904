import { useMemo } from 'react'
import { BoardStage } from './BoardStage'
import { storyboardOf } from './storyboard'
import type { TrailerProps } from './trailerProps'

/** What {@link TrailerPlayer} loads when the first trailer plays. */
export function TrailerStage({ trailer, ...props }: TrailerProps) {
  const { title, catalogue } = props
  const board = useMemo(() => storyboardOf(title, trailer, catalogue), [title, trailer, catalogue])
  return <BoardStage {...props} board={board} />
}
