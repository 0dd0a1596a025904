import { formatFor } from '../../format'
import { guessed, recorded, rich, truth } from '../../rich'

const { decimal, integer, percent, plural, signed } = formatFor('en')

/** One person’s page in the room of people, and a week of theirs. */
export const person = {
  invented: 'Invented. The face was drawn by lot.',
  gone: 'Has left the service. The records stay.',
  believes: (genres: string, you: boolean) => rich`The service believes${you ? ' of you' : ''}: more than others, ${guessed(genres)}.`,
  believesNothing: (you: boolean) => `The service knows nothing of ${you ? 'you' : 'this person'} yet.`,
  tabs: {
    habits: 'Habits',
    week: 'A week in the life',
    beliefs: 'What the service believes',
    household: 'Household',
    everybody: 'Everybody',
    population: 'This population',
  },
  label: 'More about the person looked at, and about everybody',
  habits: {
    title: (you: boolean) => `When ${you ? 'you' : 'they'} watch`,
    sentence: ({ minutes, sittings }: { readonly minutes: string; readonly sittings: number }) =>
      rich`${recorded(minutes)} in ${recorded(plural(sittings, { one: 'one sitting', other: `${integer(sittings)} sittings` }))}, laid over the hours of a week.`,
    none: 'Nothing is recorded yet.',
    most: (weekday: string, hour: string) => rich`Most on ${recorded(weekday)} around ${recorded(hour)}.`,
    hour: (hour: number) => `${integer(hour)}:00`,
    hours: 'Hour of the day',
    weekday: 'Day of the week',
    minutes: (minutes: number) => `${integer(minutes)} min`,
    cell: ({ weekday, hour, minutes }: { readonly weekday: string; readonly hour: string; readonly minutes: string }) =>
      `${weekday}, ${hour}: ${minutes}`,
    table: 'Minutes by day and hour, as a table',
    scale: 'none to most minutes',
    devices: 'On what',
    device: (device: string, share: number) => rich`${device}: ${recorded(percent(share))}`,
    pace: 'In what portions',
    finished: (finished: number, begun: number) =>
      rich`${recorded(integer(finished))} of ${recorded(integer(begun))} titles begun were watched to the end.`,
    episodes: (class_: number) =>
      plural(class_, { one: 'one episode', other: class_ >= 5 ? 'five and more' : `${integer(class_)} episodes` }),
    sittings: (count: number) => plural(count, { zero: 'never', one: 'once', other: `${integer(count)} times` }),
    portion: (episodes: string, times: string) => `${episodes}: ${times}`,
    noEpisodes: 'No episode was seen to its end yet.',
    latest: 'Lately',
  },
  beliefs: {
    title: 'Genres, compared with everybody',
    guessed: 'the service believes',
    real: 'really',
    sentence: (genres: string) => rich`Most, the service believes: ${guessed(genres)}.`,
    sentenceBoth: ({ guess, real }: { readonly guess: string; readonly real: string }) =>
      rich`The service believes ${guessed(guess)}; really it is ${truth(real)}.`,
    agree: (count: number) => rich`Guessed right: ${truth(integer(count))} of the three they really like most.`,
    how: 'how a liking is compared',
    formula: 'How far above or below everybody’s mean a liking lies, in standard deviations over all people.',
    value: (value: number) => signed(value, 1),
    table: 'Likings by genre',
    genre: 'Genre',
    axis: 'less than others · like others · more than others',
    hidden: 'Switch on “Show real tastes” to set the truth beside it.',
  },
  week: {
    title: 'A week in the life',
    sentence: ({ sittings, minutes }: { readonly sittings: number; readonly minutes: string }) =>
      rich`${recorded(plural(sittings, { one: 'One sitting', other: `${integer(sittings)} sittings` }))} in seven days, ${recorded(minutes)} watched.`,
    who: 'Whose week',
    one: (name: string) => name,
    household: 'the whole household',
    nothing: 'Nothing.',
    gaveUp: 'looked, and found nothing',
    took: (minutes: string, share: number) => rich`${recorded(minutes)}, up to ${recorded(percent(share))}`,
    toEnd: (minutes: string) => rich`${recorded(minutes)}, to the end`,
    resumed: 'went on',
    early: 'No day has been lived yet.',
    duration: (minutes: number) =>
      minutes < 60
        ? `${integer(minutes)} min`
        : `${integer(Math.floor(minutes / 60))} h ${integer(Math.round(minutes) % 60).padStart(2, '0')}`,
  },
  nearest: (name: string, likeness: number) => `${name}, likeness ${decimal(likeness, 2)}`,
}
