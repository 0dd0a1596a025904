import { formatFor } from '../../format'
import { recorded, rich, truth } from '../../rich'

const { decimal, integer, plural } = formatFor('en')

/** Households: who lives together, the sofa, and who comes and goes. */
export const household = {
  title: (number: number) => `Household ${integer(number)}`,
  sentence: (people: number, country: string) =>
    rich`${recorded(plural(people, { one: 'One profile', other: `${integer(people)} profiles` }))}, ${country}.`,
  gone: 'left',
  sofa: {
    title: 'One profile each, or one for the sofa?',
    sentence: 'All that this household did, poured into one profile: the same records, the same model, one page for all.',
    alone: 'One person: nothing to share.',
    shared: 'In this world each household opens one profile: nobody tells the service who sits there.',
    toShared: 'Live this world with one profile for the sofa',
    toOwn: 'Live this world with one profile each',
    otherNote: 'The same people, the same dice, from the first day on. Undo brings the world you have back.',
    hits: ({ own, sofa, asked }: { readonly own: number; readonly sofa: number; readonly asked: number }) =>
      rich`Of ${recorded(plural(asked, { one: 'one title', other: `${integer(asked)} titles` }))} taken up in four weeks, ${recorded(integer(own))} stood among the first ten guesses; for the sofa ${recorded(integer(sofa))}.`,
    noHits: 'Nothing new was taken up in four weeks.',
    truth: ({ own, sofa, random }: { readonly own: number; readonly sofa: number; readonly random: number }) =>
      rich`Guess against real taste: ${truth(decimal(own, 2))} alone, ${truth(decimal(sofa, 2))} on the sofa, ${truth(decimal(random, 2))} by chance.`,
    loses: 'loses',
    gains: 'gains',
    same: 'no difference',
    columns: {
      person: 'Person',
      asked: 'New titles',
      own: 'Guessed, own profile',
      sofa: 'Guessed, sofa',
      real: 'Real, own',
      realSofa: 'Real, sofa',
    },
    table: 'What each member loses, as a table',
    how: 'what is compared, and what it cannot say',
    caveat:
      'A guess counts where the title stood among the model’s first ten, knowing only what was recorded before. Today’s model has seen all of it, on both sides. And under one profile they would have been shown, and so have watched, other things.',
    page: 'The page that all would share',
    show: 'Show the shared page',
    hide: 'Put it away',
  },
  acts: {
    more: 'More',
    clone: 'Clone',
    cloneTitle: 'A copy of this person',
    cloneNote: 'The same tastes and habits, other dice: the evenings will differ, and the service begins with nothing.',
    name: 'Name (may be empty)',
    nameNote: 'Empty: a name by lot.',
    invite: 'Invent a household',
    room: (room: number, most: number) =>
      plural(room, {
        zero: `This world has room for ${integer(most)} newcomers, and all have come. Undo an invitation, or open another world.`,
        one: 'There is room for one more newcomer in this world.',
        other: `There is room for ${integer(room)} more newcomers in this world.`,
      }),
    inviteTitle: 'A new household',
    inviteNote: 'Drawn like the others of this world. They come today, and nobody knows anything of them.',
    size: 'How many people',
    come: 'Let them come',
    remove: 'Remove',
    removeAll: 'Remove the household',
    back: 'Bring back',
    backAll: 'Bring the household back',
    removeNote: 'They watch no more; what is recorded stays.',
  },
}
