import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

/** The launch under other throws of the dice: the bands around its curves. */
export const launchThrows = {
  lead: (more: number) =>
    `One launch is one throw of the dice. ${plural(more, { one: 'One more', other: `${integer(more)} more` })} would say how else it can end.`,
  press: (more: number) => plural(more, { one: 'Throw once more', other: `Throw ${integer(more)} more times` }),
  living: 'The same launch, with other throws of the dice …',
  bands: (throws: number) =>
    `The bands: this same launch under ${integer(throws)} throws of the dice, hour by hour from the lowest to the highest. The line is the throw that you see.`,
  band: (throws: number) => `lowest to highest of ${integer(throws)} throws`,
  counted: 'What is counted',
  brackets: (throws: number) => `In brackets: the lowest and the highest of ${integer(throws)} throws of the dice.`,
  /** At the end of the launch. */
  mean: (name: string, mean: string, low: string, high: string) =>
    `At the end, ${name}: ${mean} on average (95 times in 100 from ${low} to ${high}).`,
}
