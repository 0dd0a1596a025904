import { formatFor } from '../../format'

const { integer, list } = formatFor('en')

/** One way of choosing, taught by three kinds of success. */
export const rewardsView = {
  lead: 'One way of choosing, taught three times: by clicks, by two minutes watched, by endings. Each begins with nothing, before the same people, with the same dice; only what counts as success differs.',
  conditions: (policy: string, pace: string) => `It chooses ${policy} and learns ${pace}. As set under “The launch”.`,
  run: 'Teach it three ways',
  living: 'The same launch is lived three ways, again and again …',
  sharesTitle: 'Which trailers it comes to show',
  shareUnit: 'of 100 trailers shown',
  most: (reward: string, letter: string, share: string) => `${reward}: ${letter}, ${share}`,
  sharesSentence: (parts: readonly string[]) => `Shown most, by what counts as success: ${parts.join('; ')}.`,
  sharesHow:
    'Each row is a trailer; each mark one kind of success, with its 95% interval over throws (Student). Marks that lie apart, intervals and all: what counts as success has changed who sees what.',
  trailer: 'Trailer',
  success: 'Success',
  share: 'Shown, of 100',
  low: 'From',
  high: 'To',
  believed: 'Believed, in 100',
  cameTitle: 'What came of it',
  cameNote: 'Large: the mean over throws. Small: where the difference from clicks lies, 95%.',
  noneSure: (lots: number) =>
    lots < 2
      ? 'One throw so far: what differs may be luck.'
      : `After ${integer(lots)} throws, what came of the three cannot be told from luck.`,
  sure: (parts: readonly string[], lots: number) => `Against teaching by clicks, surely after ${integer(lots)} throws: ${list(parts)}.`,
  difference: ({ reward, measure, by }: DifferenceWords) => `${measure} ${by} (${reward})`,
  known: (parts: readonly string[]) => `Answers that came in time to be learned from: ${list(parts)}.`,
  knownPart: (reward: string, share: string) => `${reward} ${share}`,
  tooShort: 'No ending came in time, so endings taught nothing: give it more days.',
  knownHow:
    'A click is known at once; whether a film was finished, a day later; a season, a week later. The truer the success, the longer one waits for it, and the fewer there are to learn from.',
  crowdsTitle: 'Which trailer each crowd is shown most',
  crowd: 'Crowd',
}

interface DifferenceWords {
  readonly reward: string
  readonly measure: string
  readonly by: string
}
