/** What the company can compute of one day from its own log. Types only; the words mean what they mean in `ratios.ts`. */
import type { MemberMeasures } from './memberCount'

export interface RecordedMeasures extends MemberMeasures {
  readonly events: number
  readonly sittings: number
  /** Quality plays: two minutes or more, from the page or from search. */
  readonly plays: number
  readonly tilesLooked: number
  /** Plays from the page ÷ tiles looked at. */
  readonly takeRate: number | null
  /** Sittings with a quality play from the page ÷ sittings. */
  readonly eveningsFound: number | null
  readonly searchShare: number | null
  readonly hours: number
  readonly finishedShare: number | null
  /** Over the hours of the last 28 days. */
  readonly effectiveCatalogueSize: number | null
  /** Over the plays of the last 28 days. */
  readonly gini: number | null
  /** Mean number of shared titles among the first ten, over random pairs. */
  readonly overlap: number | null
}
