/**
 * What one cell (a profile and a title) is worth as implicit feedback: one number, above 0 liked, below 0 disliked.
 *
 * Summands of x, then saturated to w = 3x / (3 + |x|), so that no single cell outshouts a life of others:
 *
 * | what was recorded | adds to x | why |
 * | --- | --- | --- |
 * | pressed play and stayed | 0.4 | choosing is a weak yes: the trailer may have promised too much |
 * | reached the share s of the title | 1.2 · s | finishing is the strongest thing that people say without words |
 * | e episodes ended | 0.8 · e / (e + 3) | the second episode says more than the twentieth |
 * | begun again r times after finishing | 0.4 · r / (r + 1) | |
 * | left early q times and never came back | −0.8 · q / (q + 1), instead of the three above | tried and disliked |
 * | trailer left in its first third, t times | −0.15 · t / (t + 1) | slight: most trailers are left early by everybody |
 * | thumb up, thumb down | +1.5, −2 | said aloud, so it outweighs a habit |
 * | on My List | +0.5 | an intention |
 *
 * A thumb up alone, as a newcomer's pick, is w = 1. Left early: under 15 minutes of the viewing, under a fifth of the title,
 * no episode ended.
 *
 * Masked signals: without *titles* there are no cells; without *howLong* a play is worth 0.4 whatever came of it and nothing
 * is ever left early; without *trailers* no trailer counts; *when*, *device*, *artists* and *structures* do not enter here.
 *
 * Source: the idea of preference and confidence from behaviour is Hu, Koren & Volinsky 2008; thresholds of watching follow
 * the trade's two minutes, 70 % and 90 %; the sizes are set by us.
 * It misleads when people fall asleep with the programme on, or when somebody else sits behind the profile.
 */

/** What a cell has gathered; a record that is reused. */
export interface CellEvidence {
  /** A viewing was begun. */
  played: boolean
  /** Largest share of the title reached, 0 to 1. */
  reachedShare: number
  episodesEnded: number
  rewatches: number
  earlyStops: number
  trailersLeft: number
  /** 1 up, −1 down, 0 none. */
  thumb: number
  onList: boolean
}

export const EARLY_STOP_MINUTES = 15
export const EARLY_STOP_SHARE = 0.2
/** A trailer left before this share of it was shown counts as left early. */
export const TRAILER_LEFT_SHARE = 1 / 3
/** A film or season counts as finished from this share on. */
export const FINISHED_SHARE = 0.9
const SATURATION = 3

const fading = (count: number): number => count / (count + 1)

function watchingWorth(cell: Readonly<CellEvidence>): number {
  if (!cell.played) return 0
  const leftForGood = cell.earlyStops > 0 && cell.episodesEnded === 0 && cell.reachedShare < EARLY_STOP_SHARE
  if (leftForGood) return -0.8 * fading(cell.earlyStops)
  return 0.4 + 1.2 * cell.reachedShare + (0.8 * cell.episodesEnded) / (cell.episodesEnded + 3) + 0.4 * fading(cell.rewatches)
}

/** The weight of a cell, within −3..3; 0 where nothing speaks for or against. */
export function weightOf(cell: Readonly<CellEvidence>): number {
  const thumb = cell.thumb > 0 ? 1.5 : cell.thumb < 0 ? -2 : 0
  const x = watchingWorth(cell) + thumb + (cell.onList ? 0.5 : 0) - 0.15 * fading(cell.trailersLeft)
  return (SATURATION * x) / (SATURATION + Math.abs(x))
}
