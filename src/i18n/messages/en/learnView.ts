import { formatFor } from '../../format'
import { guessed, rich } from '../../rich'

const { decimal, integer, percent, plural } = formatFor('en')

/** A factorisation as it runs. */
export const learnView = {
  title: 'Watch it learn',
  waiting: 'Laying out the table …',
  lead: {
    als: 'Every title and every person starts with a few numbers drawn by lot. Each sweep over the table moves people towards what they watched, and titles towards who watched them. Nobody says what a title is about.',
    sgd: 'Every title and every person starts with a few numbers drawn by lot. Rating after rating, the two that it joins are moved a little, so that their product comes nearer to it. Nobody says what a title is about.',
  },
  play: 'Play',
  pause: 'Pause',
  step: 'One step',
  restart: 'From the start',
  before: rich`Before the first sweep: dots thrown by lot.`,
  after: (sweeps: number, missed: number) =>
    rich`After ${guessed(integer(sweeps))} ${plural(sweeps, { one: 'sweep', other: 'sweeps' })} it misses ${guessed(percent(missed))} of what it missed with nothing learned.`,
  together: (counts: { readonly near: number; readonly chance: number }) =>
    rich`Of a title’s five nearest on the map, ${guessed(decimal(counts.near, 1))} share its first genre; by chance ${decimal(counts.chance, 1)} would.`,
  overdone: (best: number) =>
    `What was held out was guessed best after ${integer(best)} ${plural(best, { one: 'sweep', other: 'sweeps' })}: since then it learns by heart.`,
  burst: 'It flew apart: the steps were so long that each mistake made a larger one. Turn the learning rate down and begin from the start.',
  misses: 'What it misses',
  unit: '% of what is missed with nothing learned',
  sweeps: 'sweeps over the table',
  learned: 'on what it learns from',
  heldOut: 'on what was held out',
  knobs: 'Settings; they act with the next step',
  factors: 'Numbers each (factors)',
  regularisation: 'Restraint (regularisation)',
  learningRate: 'Length of a step (learning rate)',
  mapWords: (titles: number, sweeps: number) =>
    `A map of ${integer(titles)} titles after ${integer(sweeps)} ${plural(sweeps, { one: 'sweep', other: 'sweeps' })}: those that the same people like draw near each other.`,
  kept: (share: number) => rich`The map keeps ${guessed(percent(share))} of the differences between these titles’ numbers.`,
  how: {
    als: 'Implicit alternating least squares (Hu, Koren & Volinsky 2008; regularised as Rendle et al. 2021). A sweep solves all people given the titles, then all titles given the people. What it misses is Σ c·(p − x·y)² over all cells, without the penalty. A restraint of 1 cuts off what chance alone could hold.',
    sgd: 'Stochastic gradient descent (Funk 2006): e = r − b − x·y, x += γ·(e·y − λ·x), y += γ·(e·x − λ·y), over all ratings in an order drawn anew each sweep, beside the means b of people and titles. A twentieth is held out. What it misses is the mean square of e.',
  },
  howMap:
    'The two widest directions of the titles’ factors (principal components), turned and mirrored onto the map before (Procrustes), so that it does not jump. With more factors new ones begin small; with fewer the widest directions stay. People stand by the same directions, brought to the titles’ spread.',
}
