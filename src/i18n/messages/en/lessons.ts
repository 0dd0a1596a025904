/** The Lessons room. */
export const lessons = {
  title: 'Lessons',
  intro: 'Each lesson makes a claim, lets the class predict, and tries it out in this very world.',
  soon: 'The first lesson is being written.',
}
