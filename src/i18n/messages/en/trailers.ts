import type { Aspect } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

/** Who is named in a caption. */
export interface Credits {
  readonly lead: string
  readonly director: string
}

/** What stands under a trailer's shots: eight lines for each aspect that it can stress. */
const captions: { readonly [A in Aspect]: readonly ((credits: Credits) => string)[] } = {
  lead: [
    ({ lead }) => `${lead}.`,
    ({ lead }) => `${lead}, as never before.`,
    () => 'A face you cannot forget.',
    () => 'Nobody looks away.',
    ({ lead }) => `Everything turns around ${lead}.`,
    () => 'Those eyes know something.',
    ({ lead }) => `${lead} says nothing, for once.`,
    () => 'One part. A whole life.',
  ],
  director: [
    ({ director }) => `Directed by ${director}.`,
    ({ director }) => `Seen by ${director}.`,
    () => 'Every frame is a decision.',
    () => 'Look again.',
    ({ director }) => `${director} takes the time it takes.`,
    () => 'Shot in the light of November.',
    () => 'Nothing here is by accident.',
    () => 'A way of seeing.',
  ],
  romance: [
    () => 'They were not going to meet.',
    () => 'Two people. One umbrella.',
    () => 'It begins with a look.',
    () => 'She kept the letter.',
    () => 'Some goodbyes take years.',
    () => 'Stay a little.',
    () => 'He missed the last train. On purpose.',
    () => 'All summer long.',
  ],
  action: [
    () => 'Run.',
    () => 'No brakes.',
    () => 'Eleven seconds left.',
    () => 'There is no other road.',
    () => 'They know where you are.',
    () => 'Do not look down.',
    () => 'One way out.',
    () => 'It starts with a spark.',
  ],
  politics: [
    () => 'Some deals are made at night.',
    () => 'Count again.',
    () => 'Everybody has a price. Or a vote.',
    () => 'The door stays closed.',
    () => 'A majority of one.',
    () => 'Who wrote this speech?',
    () => 'The country is watching.',
    () => 'Power is a small room.',
  ],
  dread: [
    () => 'Do not open it.',
    () => 'Somebody is home.',
    () => 'It heard you.',
    () => 'The lights were on a moment ago.',
    () => 'Count the stairs.',
    () => 'You were told not to look.',
    () => 'It has been here longer than you.',
    () => 'Behind you.',
  ],
  comedy: [
    () => 'What could go wrong?',
    () => 'This was not the plan.',
    () => 'A family like any other. Almost.',
    () => 'Nobody ordered a goose.',
    () => 'It seemed a good idea.',
    () => 'Please keep a straight face.',
    () => 'They brought a cake.',
    () => 'Let me explain.',
  ],
  wonder: [
    () => 'There is another sky.',
    () => 'Far from everything you know.',
    () => 'Look up.',
    () => 'The map ends here.',
    () => 'Something out there answers.',
    () => 'Once, before the clocks.',
    () => 'It only shines at night.',
    () => 'Follow the light.',
  ],
}

/** What a playing trailer says: captions, and a sentence for those who do not see it. */
export const trailers = {
  captions,
  letter: (letter: string) => `Trailer ${letter}`,
  by: (director: string) => `by ${director}`,
  episodes: (count: number) => plural(count, { one: 'One episode', other: `${integer(count)} episodes` }),
  film: 'A film',
  described: (letter: string, name: string, lines: readonly string[]) => `Trailer ${letter} of “${name}”, silent. ${lines.join(' ')}`,
}
