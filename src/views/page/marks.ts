import type { TitleId } from '../../engine/contract/ids'
import type { TruePerson } from '../../engine/lab/snapshot'
import type { Move } from './compare'
import type { TileMarks } from './TileButton'

interface MarkSources {
  readonly shared: ReadonlySet<TitleId> | null
  readonly moves: readonly Move[]
  readonly truth: TruePerson | null
}

/** What each tile of a page is marked with: shared with the other page, moved by the last act, really liked how much. */
export function marksFor({ shared, moves, truth }: MarkSources): (title: TitleId) => TileMarks {
  const likes = new Map(truth?.likes.map(({ title, enjoyment }) => [title, enjoyment]))
  const changes = new Map(
    moves.filter(({ to }) => to !== null).map(({ title, from }) => [title, from === null ? 'arrived' : 'moved'] as const),
  )
  return (title) => ({
    shared: shared?.has(title) ?? false,
    change: changes.get(title) ?? null,
    enjoyment: likes.get(title) ?? null,
  })
}
