import { formatFor } from '../../format'

const { integer, percent, plural } = formatFor('en')

/** The Lessons room, whatever lesson is taught there. */
export const lessons = {
  title: 'Lessons',
  intro: 'Each lesson makes a claim, lets the class predict, and tries it out in a world that anybody can open again.',
  number: (lesson: number) => `Lesson ${integer(lesson)}`,
  inAll: (minutes: number, steps: number) => `${integer(minutes)} minutes, ${integer(steps)} steps`,
  begin: 'Begin',
  goOn: (step: number) => `Go on at step ${integer(step)}`,
  leave: 'All lessons',
  steps: 'The steps of the lesson',
  step: (step: number, of: number) => `Step ${integer(step)} of ${integer(of)}`,
  toStep: (step: number, name: string, minutes: string) => `Step ${integer(step)}: ${name}, ${minutes}`,
  minutes: (minutes: number) => (Number.isInteger(minutes) ? `${integer(minutes)} min` : `${integer(Math.floor(minutes))}½ min`),
  before: (minutes: string, _count: number) => `${minutes} gone by`,
  back: 'Back',
  next: 'Next',
  keys: 'Arrow keys, Page Up and Page Down go through the steps.',
  opening: (days: number, done: number) =>
    `The lesson’s world lives its first ${plural(days, { one: 'day', other: `${integer(days)} days` })}: ${percent(done)}`,
  sheet: {
    open: 'Sheet with answers',
    close: 'Back to the lesson',
    print: 'Print',
    nothing: 'Nothing has been learned in this world yet: live a day, and the answers are there.',
    failed: 'The answers could not be worked out.',
    again: 'Try again',
    working: 'The sheet is being worked out in this world …',
  },
}
