/** The cutting room: one of a title's ten edited in place. */
export const cuttingRoom = {
  noneCut: 'You can edit any of the ten, or cut an eleventh, K, from this title’s shots.',
  edit: (letter: string) => `Edit ${letter} itself`,
  edited: 'edited',
  editedName: (name: string) => `${name}, edited`,
  editing: (letter: string) => `Trailer ${letter}, edited by you`,
  runsEdited: (letter: string) => `As you have edited it, ${letter} takes its own place among those launched.`,
  asMade: 'So far it is as it was made.',
  toOriginal: (letter: string) => `Back to the original ${letter}`,
  leave: 'Leave it as it is',
}
