import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

const things = (acts: number): string => plural(acts, { one: 'one thing done', other: `${integer(acts)} things done` })

/** What is kept of an evening: on this device, in a link, in a file. */
export const kept = {
  /** Once another evening is open. */
  opened: {
    world: 'Another world is open. Undo brings back the one before, with what you did in it.',
    anew: 'Begun anew. Undo brings back what was there before.',
    file: 'The evening from the file is open. Undo, step by step, brings back the one before.',
    link: 'The evening from the link is open, with what was done in it.',
    kept: 'You are back where you were: this device kept your evening, and it is lived again.',
  },
  steps: {
    world: 'Opened another world',
    anew: 'Began anew',
    file: 'Opened an evening from a file',
    link: 'Opened an evening from a link',
    kept: 'Came back to a kept evening',
  },
  beginAnew: 'Begin anew',
  notKept: {
    blocked:
      'This browser does not let the page keep your evening on this device. All goes on; to have it again on another day, save it to a file.',
    full: 'There is no room left on this device to keep your evening. All goes on; free some room, or save it to a file.',
    cleared:
      'What this device kept of your evening was removed meanwhile, so this tab keeps nothing more. All goes on; save it to a file if you want it again.',
    unread: 'What this device kept of your evening cannot be read, so a new one begins.',
  },
  twoTabs: 'This evening is open in another tab as well. From here on each tab keeps its own.',
  sheet: {
    open: 'Keep and share …',
    title: 'Keep and share this evening',
    link: {
      title: 'As a link',
      text: 'It opens this world on this day, in this room, with the people shown.',
      withActs: (acts: number) => `With what you did, too (${things(acts)})`,
      nothingDone: 'With what you did, too (nothing yet)',
      field: 'The link',
      copy: 'Copy the link',
      tooLong: (by: number) =>
        `With all that you did the link would be ${plural(by, { one: 'one character', other: `${integer(by)} characters` })} longer than the 2,000 that every program takes. Save the evening to a file instead.`,
    },
    file: {
      title: 'As a file',
      text: 'The whole evening with what you did in it, as a small text. Opening one puts it in place of this evening; undo brings this one back. A file can also be dropped anywhere on the page.',
      save: 'Save to a file',
      open: 'Open a file …',
    },
    device: {
      title: 'On this device',
      states: {
        notYet: 'Nothing of this evening is kept yet: that begins once you do something, or let time run.',
        kept: 'This evening is kept in this browser, and nowhere else. “Forget me” in the menu removes it.',
        blocked: 'This browser does not let the page keep anything.',
        full: 'There is no room left to keep this evening.',
        cleared: 'What was kept was removed meanwhile; this tab keeps nothing more.',
      },
      evening: (seed: string, day: string, acts: number) => `World ${seed}, ${day}, ${things(acts)}`,
      keptOn: (when: string) => `kept ${when}`,
      isOpen: 'open here',
      open: 'Open',
      openName: (evening: string) => `Open: ${evening}`,
      delete: 'Delete',
      deleteName: (evening: string) => `Delete: ${evening}`,
    },
  },
}
