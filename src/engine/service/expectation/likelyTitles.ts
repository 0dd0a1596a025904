/**
 * Which three titles is this profile most likely to start tonight? Read off its own records and the public catalogue alone, so
 * that the guess of any past morning can be made again.
 *
 * First what is in progress, by the probability of being carried on (`pages/resume.ts`, with its opening coefficients); then
 * what stands on My List; then, of the genres it has watched most, the titles that the company pays most for.
 * The chance of carrying on is that of the week; what is not in progress has none that could be told.
 *
 * Misleads: the page puts its own titles forward, and people take up what stands in front of them.
 */
import type { PublicCatalogue, PublicTitle } from '../../contract/catalogue'
import { NOTHING } from '../../contract/events'
import type { Minute, TitleId } from '../../contract/ids'
import { titleId } from '../../contract/ids'
import type { Genre } from '../../contract/vocabulary'
import type { Cells } from '../log/cellReader'
import { OPENING_COEFFICIENTS, RESUME_FEATURES, RecentPlays, resumeProbability, writeResumeFeatures } from '../pages/resume'

export const EXPECTED_TITLES = 3

export interface LikelyTitle {
  readonly title: TitleId
  /** Of being carried on within a week; null where it is not in progress. */
  readonly carriesOn: number | null
}

interface Moment {
  readonly at: Minute
  /** Index into DEVICES, or null. */
  readonly device: number | null
}

export function likelyTitles(cells: Cells, catalogue: PublicCatalogue, moment: Moment): readonly LikelyTitle[] {
  const begun = inProgress(cells, catalogue, moment)
  const listed = entriesOf(cells).filter((entry) => cells.onList[entry] === 1 && cells.played[entry] === 0)
  const rest = [...listed.map((entry) => titleId(cells.titles[entry])), ...unknownOfTheirGenres(cells, catalogue)]
  const titles = [...begun, ...rest.map((title) => ({ title, carriesOn: null }))]
  return titles.filter(({ title }, place) => titles.findIndex((other) => other.title === title) === place).slice(0, EXPECTED_TITLES)
}

const entriesOf = (cells: Cells): readonly number[] => Array.from({ length: cells.count }, (_, entry) => entry)

function inProgress(cells: Cells, catalogue: PublicCatalogue, { at, device }: Moment): readonly LikelyTitle[] {
  const moment = { at, device: device ?? NOTHING, recent: new RecentPlays().read(cells) }
  const features = new Float64Array(RESUME_FEATURES)
  return entriesOf(cells)
    .filter((entry) => cells.inProgress[entry] === 1)
    .map((cell) => {
      writeResumeFeatures(features, { catalogue, cells, cell, moment })
      return { title: titleId(cells.titles[cell]), carriesOn: resumeProbability(OPENING_COEFFICIENTS, features) }
    })
    .sort((one, other) => other.carriesOn - one.carriesOn || one.title - other.title)
}

/** Titles never begun, of the genres that were watched most, the dearest of each genre first. */
function unknownOfTheirGenres(cells: Cells, { titles }: PublicCatalogue): readonly TitleId[] {
  const watched = new Map<Genre, number>()
  const known = new Set<number>()
  for (const entry of entriesOf(cells)) {
    const title = titles[cells.titles[entry]]
    const liked = cells.played[entry] === 1 || cells.thumb[entry] > 0
    if (liked) watched.set(title.genres[0], (watched.get(title.genres[0]) ?? 0) + 1)
    if (cells.played[entry] === 1) known.add(title.id)
  }
  const weight = ({ genres }: PublicTitle): number => watched.get(genres[0]) ?? 0
  return titles
    .filter((title) => weight(title) > 0 && !known.has(title.id))
    .sort((one, other) => weight(other) - weight(one) || other.licenceCost - one.licenceCost || one.id - other.id)
    .slice(0, EXPECTED_TITLES)
    .map(({ id }) => id)
}
