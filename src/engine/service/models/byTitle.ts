/**
 * The interactions the other way round: for each title, who touched it, with what weight. Profiles ascend within a title.
 */
import type { Interactions } from '../log/interactions'

export interface ByTitle {
  /** Title t's entries are `starts[t]` to `starts[t + 1]`. */
  readonly starts: Int32Array
  readonly profiles: Uint16Array | Uint32Array
  readonly weights: Float32Array
}

export function byTitle(interactions: Interactions): ByTitle {
  const { profileCount, titleCount, titles, weights } = interactions
  const cells = interactions.starts[profileCount]
  const starts = new Int32Array(titleCount + 1)
  for (let cell = 0; cell < cells; cell++) starts[titles[cell] + 1] += 1
  for (let title = 0; title < titleCount; title++) starts[title + 1] += starts[title]
  const next = starts.slice(0, titleCount)
  const columns = { profiles: profileCount > 0x10000 ? new Uint32Array(cells) : new Uint16Array(cells), weights: new Float32Array(cells) }
  for (let profile = 0; profile < profileCount; profile++) {
    for (let cell = interactions.starts[profile]; cell < interactions.starts[profile + 1]; cell++) {
      const at = next[titles[cell]]++
      columns.profiles[at] = profile
      columns.weights[at] = weights[cell]
    }
  }
  return { starts, ...columns }
}
