/**
 * The row of what this person is in the middle of, the likeliest to be resumed first (`resume.ts` has the probability).
 * Left out: what is resumed with less than 3 in 100, set by us; it was given up.
 */
import { DEVICES } from '../../contract/vocabulary'
import type { DraftRow, PageContext, PageStep } from './draft'
import { insertByScore } from './insertByScore'
import { RESUME_FEATURES, RecentPlays, resumeProbability, writeResumeFeatures } from './resume'

const GIVEN_UP = 0.03
const features = new Float64Array(RESUME_FEATURES)
const recent = new RecentPlays()

export const continueWatching: PageStep = {
  id: 'continueWatching',
  apply: (rows, context) => {
    const row = resumeRow(context)
    return row === null ? rows : [...rows, row]
  },
}

function resumeRow({ input, catalogue, night, columns, resume }: PageContext): DraftRow | null {
  const { cells } = input
  const moment = { at: input.at, device: DEVICES.indexOf(input.device), recent: recent.read(cells) }
  const titles: number[] = []
  for (let cell = 0; cell < cells.count; cell++) {
    if (cells.inProgress[cell] === 0) continue
    writeResumeFeatures(features, { catalogue, cells, cell, moment })
    const probability = resumeProbability(night.resume, features)
    if (probability < GIVEN_UP) continue
    resume[cells.titles[cell]] = probability
    insertByScore(titles, cells.titles[cell], { scores: resume, limit: columns })
  }
  if (titles.length === 0) return null
  return { kind: 'continueWatching', subject: -1, orderedBy: 'resume', titles, scores: resume, explored: [], weight: resume[titles[0]] }
}
