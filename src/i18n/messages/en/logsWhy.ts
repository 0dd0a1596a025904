import { formatFor } from '../../format'

const { integer } = formatFor('en')

/** From records alone: which trailer for all, and why an estimate is off. */
export const logsWhy = {
  which: 'namely',
  fans: (letter: string, aspect: string) => `${letter}, which a rule shows those who like ${aspect}`,
  genre: 'the one that a studio would take',
  naive:
    'Why the plain mean is off: those who match were not drawn by lot. The old way had picked them for this trailer because of what they like, and such people press play more, or less, than others whatever they are shown. Weighing each by 1 ÷ its chance gives the others, who were shown it only by lot, the part that they have among all.',
  rest: (names: string, effective: number) =>
    `${names}: unbiased over many throws, and here off all the same. In a throw it rests on few people who weigh a lot, as much as ${integer(effective)} of equal weight would; so few throws often look surer than they are. More throws, or more shown by lot, and it comes nearer. A larger share by lot is what such an answer costs.`,
  learns:
    'The way that is judged first learns in a launch of its own and is then held fast: what weighs records can judge is a way that stands still, not one that goes on learning.',
  column: 'Rests on so many people of equal weight',
}
