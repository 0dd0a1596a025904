/** What is kept of an evening: on this device, in a link, in a file. */
export const kept = {
  /** Once another evening is open. */
  opened: {
    world: 'Another world is open. Undo brings back the one before, with what you did in it.',
    anew: 'Begun anew: the same world, without what you did in it.',
    file: 'The evening from the file is open. Undo brings back the one before.',
    kept: 'You are back where you were.',
  },
  steps: {
    world: 'Opened another world',
    anew: 'Began anew',
    file: 'Opened an evening from a file',
    kept: 'Came back to a kept evening',
  },
}
