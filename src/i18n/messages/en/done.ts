import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

/** What is said once something was done. */
export const done = {
  join: 'You have a seat: three records about you.',
  watch: 'Recorded: what you watched, and for how long.',
  search: 'Recorded: what you searched for, and what you opened from it.',
  rate: 'Recorded: your thumb.',
  list: 'Recorded: your list.',
  takeAway: 'The record is taken from the machine’s sight.',
  putBack: 'The record is back in the machine’s sight.',
  mask: (signal: string) => `“${signal}” is hidden from the machine.`,
  unmask: (signal: string) => `“${signal}” is given back to the machine.`,
  maskAll: 'Everything is hidden from the machine.',
  unmaskAll: 'Everything is given back to the machine.',
  forget: 'All that the service held is hidden from the machine.',
  remember: 'What the service held is given back to the machine.',
  recorded: (signal: string) => `From now on “${signal}” is recorded again. What was not recorded meanwhile does not come back.`,
  notRecorded: (signal: string) => `From now on “${signal}” is not recorded. What was recorded before stays.`,
  asked: 'Those asked may say no. What is refused is recorded no more.',
  askedForced: 'Told: like it to get in. Some leave; the others give in.',
  erase: 'Erased: nothing of this person is left in the records, and everything was learned anew without them.',
  reset: 'Started anew: what was recorded until now counts no more, and the page knows none of it.',
  eraseRecord: 'The record is erased, and everything was learned anew without it.',
  tweak: 'The last evenings, four weeks at most, were lived again so. Others feel it from the next night.',
  preset: 'Back to the preset. Undo brings back the world you had, with what you did in it.',
  undone: 'Undone.',
  redone: 'Done again.',
  forgotMe: 'Forgotten: what you did in this world, and what this device kept.',
  leftOut: (what: string) => `In this evening one thing can no longer be done, and is left out: “${what}”.`,
  dropped: (acts: number) =>
    plural(acts, {
      one: 'This makes another evening: one thing you did on a later day is dropped.',
      other: `This makes another evening: ${integer(acts)} things you did on later days are dropped.`,
    }),
}
