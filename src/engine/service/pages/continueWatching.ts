/**
 * The row of what this person is in the middle of, the likeliest to be resumed first (`resume.ts` has the probability).
 * Left out: what is resumed with less than 3 in 100, set by us; it was given up.
 */
import { DEVICES } from '../../contract/vocabulary'
import type { DraftRow, PageContext, PageStep } from './draft'
import { RESUME_FEATURES, resumeProbability, writeResumeFeatures } from './resume'

const GIVEN_UP = 0.03
const features = new Float64Array(RESUME_FEATURES)

export const continueWatching: PageStep = {
  id: 'continueWatching',
  apply: (rows, context) => {
    const row = resumeRow(context)
    return row === null ? rows : [...rows, row]
  },
}

function resumeRow({ input, catalogue, night, columns }: PageContext): DraftRow | null {
  const { cells } = input
  const moment = { at: input.at, device: DEVICES.indexOf(input.device) }
  const titles: number[] = []
  const rowScores: number[] = []
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.inProgress[cell] === 0) continue
    writeResumeFeatures(catalogue, cells, cell, { moment, out: features })
    const probability = resumeProbability(night.resume, features)
    if (probability < GIVEN_UP) continue
    insert(titles, rowScores, { title: cells.titles[cell], score: probability })
  }
  if (titles.length === 0) return null
  titles.length = Math.min(titles.length, columns)
  rowScores.length = titles.length
  return { kind: 'continueWatching', subject: -1, orderedBy: 'resume', titles, rowScores, explored: [], weight: rowScores[0] }
}

/** Keeps both lists in falling order of score; equal scores keep the order of arrival. */
function insert(titles: number[], scores: number[], { title, score }: { readonly title: number; readonly score: number }): void {
  let place = scores.length
  while (place > 0 && scores[place - 1] < score) {
    scores[place] = scores[place - 1]
    titles[place] = titles[place - 1]
    place--
  }
  scores[place] = score
  titles[place] = title
}
