import type { Structure } from '../../../engine/contract/vocabulary'
import { formatFor } from '../../format'
import { recorded, rich } from '../../rich'

const { decimal, integer, percent, plural } = formatFor('en')

const kinds: { readonly [Kind in Structure | 'film']: string } = {
  film: 'films',
  closed: 'series, each episode closed',
  cliffhanger: 'series with cliffhangers',
  serial: 'series, one long story',
}

interface HookedSeries {
  readonly series: number
  readonly hooked: number
  readonly first: number
  readonly last: number
}

/** What lies behind each of the seven strands, as pictures. */
export const strandViews = {
  title: 'Behind each strand, its picture',
  lead: 'Choose a strand: here, or on its line.',
  hint: 'Switch one off, and the machine no longer sees it. Press a line to see what lies behind it.',
  open: (name: string) => `${name}: show what lies behind`,
  whom: 'Of whom',
  second: 'Beside it',
  nobodyElse: 'nobody else',
  whoms: {
    everybody: 'everybody',
    person: 'this person',
    household: 'this household',
    children: 'children’s profiles',
    country: (name: string) => `in ${name}`,
    fans: (genre: string) => `who mostly watch: ${genre}`,
  },
  headed: (title: string, whom: string) => `${title}: ${whom}`,
  reading: 'The records are being counted',
  hidden:
    'This signal is hidden from the machine, so there is no picture. The records are still there: show it again with its switch above.',
  nobody: 'There is nobody like that here.',
  nothing: 'Nothing of this has been recorded of them.',
  about: (profiles: number): string =>
    plural(profiles, { one: 'Counted for one profile.', other: `Counted for ${integer(profiles)} profiles.` }),
  stopped: (stopped: number, profiles: number): string =>
    stopped === profiles
      ? 'It is not recorded any more: what stands here is older.'
      : `Of ${integer(stopped)} of these profiles it is not recorded any more.`,
  genre: 'Genre',
  allGenres: 'all genres',
  letter: 'Trailer',
  allLetters: 'all trailers',
  hours: 'hours',
  share: 'Share',
  beside: {
    note: 'Each is drawn in shares of its own whole, both on the same axes.',
    plays: 'share of plays, on a logarithmic scale',
    ofPlays: 'share of plays',
    ofHours: 'of the hours',
    finished: 'share of titles watched to the end',
    hours: 'share of the hours',
    begun: 'share of titles begun, by the furthest point',
    sittings: 'share of sittings',
  },
  titles: {
    title: 'The long tail',
    unit: 'plays, on a logarithmic scale',
    across: 'rank of the title',
    plays: 'plays',
    effective: 'titles that count',
    name: 'Title',
    sentence: (plays: number, titles: number, catalogue: number, effective: number) =>
      rich`${recorded(integer(plays))} plays, of ${recorded(integer(titles))} of ${integer(catalogue)} titles. They are as concentrated as if ${recorded(decimal(effective, 1))} titles were played equally.`,
    how: 'Both axes are logarithmic: a straight line is a power law. Titles that count: the effective catalogue size, ECS = 2 Σ pᵢ · i − 1, where pᵢ is the share of plays of the title of rank i (Gomez-Uribe and Hunt 2015).',
  },
  artists: {
    actors: 'Actors',
    directors: 'Directors',
    unit: 'hours of titles they are in',
    name: 'Name',
    count: 'Titles',
    sentence: (name: string, hours: number, all: number) =>
      rich`Most hours: ${recorded(name)}, in ${recorded(decimal(hours, 1))} of ${decimal(all, 1)} hours.`,
    how: 'The hours of a title count for each of its actors, and for its director: not how long somebody is on the screen. The dozen with most are shown.',
  },
  structures: {
    minutes: 'Kinds of story',
    unit: 'share of the hours',
    kind: 'Kind',
    kinds,
    sentence: (kind: string, share: number) => rich`Most hours go to ${recorded(kind)}: ${recorded(percent(share))}.`,
    hook: 'The hook episode',
    hookUnit: 'of those who saw the episode, who saw the last one too',
    across: 'episode',
    hooks: (found: string) => rich`From this episode on, seven in ten stay to the end: ${recorded(found)}.`,
    noHook: 'After no episode do seven in ten go on to the end.',
    hookAt: (kind: string, episode: number) => `${kind} (episode ${integer(episode)})`,
    hookShare: 'Of these, who saw the last one too',
    tooFew: (fewest: number) => `An episode tells something once ${integer(fewest)} have seen it to its end. That has not happened here.`,
    reached: 'Saw it to its end',
    finished: 'Saw the last one too',
    how: 'Films have no episodes and stand apart. Of each episode but the last: of the profiles that saw it to its end, the share that saw the last one too. Seven in ten is the mark that Netflix set in 2015; it found the hook between the second and the eighth episode. Only those count who had two weeks to finish, or half of the days there are. In this simulation each series has its own hook by lot, whatever its kind: so kinds hardly differ here, and where they do, by which series they hold.',
    bySeries: 'Series by series',
    bySeriesUnit: 'series, by the episode that hooks',
    bySeriesShare: 'share of these series, by the episode that hooks',
    never: 'none',
    saw: 'Saw the first episode',
    alike: 'Series with this hook',
    bySeriesSentence: ({ series, hooked, first, last }: HookedSeries) =>
      hooked === 0
        ? rich`Of ${recorded(integer(series))} series that ten have begun, none hooks seven in ten of them.`
        : rich`Of ${recorded(integer(series))} series that ten have begun, ${recorded(integer(hooked))} hook seven in ten: ${first === last ? 'all at' : 'from'} episode ${recorded(integer(first))}${first === last ? '' : ` to episode ${integer(last)}`}.`,
    bySeriesHow:
      'Of each series that at least ten began and had time to finish: the first episode after which seven in ten of those who saw it saw the last one too, while ten of them are left. With so few, an episode earlier or later is chance.',
    oneMore: 'One more tonight?',
    oneMoreUnit: 'of episodes seen to their end, after which the next one was begun at once',
    oneMoreSentence: (kind: string, share: number) =>
      rich`Most often after ${recorded(kind)}: ${recorded(percent(share))} let the next one run.`,
    oneMoreHow:
      'Of episodes but the last of their series, seen to their end: those after which the next one was begun before the viewing stopped. Whoever fell asleep let it run too. That a cliffhanger makes some stay up is set by us; it hardly shows, since short episodes, such as most closed ones are, fit into an evening more often.',
  },
  when: {
    title: 'The week by the hour',
    unit: 'Monday to Sunday, 0 to 23 o’clock; the fuller, the more is watched',
    sharedUnit: 'Monday to Sunday, 0 to 23 o’clock; the fuller, the larger this hour’s share of all hours',
    shareOf: (share: string) => `${share} of the hours`,
    weekday: 'Day',
    hour: (hour: number) => `${integer(hour)}h`,
    sentence: ({ weekday, hour, most, all }: FullestHour) =>
      rich`Most is watched on ${recorded(weekday)} between ${recorded(`${integer(hour)}:00 and ${integer((hour + 1) % 24)}:00`)}: ${recorded(decimal(most, 1))} of ${decimal(all, 1)} hours.`,
    hourless: (hours: number) => `${decimal(hours, 1)} hours more have no hour in the records.`,
    how: 'What was watched is laid back over the hours that it filled. A day begins at six in the morning, so a night belongs to the evening before it. A genre counts every title that has it. Colour goes by the square root of the hours, so that quiet hours can still be told from empty ones.',
  },
  howLong: {
    reached: 'How far they get',
    reachedUnit: 'titles begun, by the furthest point reached',
    reachedAcross: '% of the title',
    count: 'Titles begun',
    sentence: (finished: number, early: number) =>
      rich`Of what was begun, ${recorded(percent(finished))} was watched to the last tenth, and ${recorded(percent(early))} left in the first.`,
    pace: 'Episodes in one go',
    paceUnit: 'sittings',
    paceAcross: 'episodes seen to the end',
    andMore: (episodes: number) => `${integer(episodes)}+`,
    sittings: 'Sittings',
    binge: (share: number) => rich`In ${recorded(percent(share))} of the sittings with episodes, three or more were seen.`,
    how: 'Each profile and title counts once, with the furthest it got; what was begun yesterday stands where it was left. A binge is three or more episodes in one sitting: people say two to six (Harris for Netflix, 2013).',
  },
  trailers: {
    title: 'How long a trailer holds',
    unit: 'still watching',
    across: 'seconds',
    all: 'all trailers',
    fit: 'Weibull curve',
    trailers: 'Trailers started',
    tenSeconds: 'Still watching after 10 s',
    formula: 'The curve fitted: S(t) = exp(−(t ÷ λ)^k)',
    sentence: (ten: number, end: number, stops: number) =>
      rich`Of ${recorded(integer(stops))} trailers, ${recorded(percent(ten))} still ran after ten seconds, and ${recorded(percent(end))} to the end.`,
    fitted: (k: number, lambda: number) => `k = ${decimal(k, 2)}, λ = ${decimal(lambda, 1)} s`,
    noFit: 'too few were left for a curve',
    byLetter: 'Trailers A to J',
    holds: (letter: string, share: number) => rich`After ten seconds most still watch trailer ${letter}: ${recorded(percent(share))}.`,
    seconds: 'Seconds',
    how: 'The curve through the points is S(t) = exp(−(t ÷ λ)^k), by maximum likelihood; trailers that ran to the end were not left, only not followed further. With k below 1, whoever has stayed is ever less likely to leave; short clips on the web gave k ≈ 0.57. Pressing play ends a trailer too, and counts as leaving it. Trailers are kept for 28 days.',
  },
  device: {
    title: 'Devices',
    unit: 'share of the hours',
    name: 'Device',
    sentence: (device: string, share: number) => rich`Most hours on: ${recorded(device)}, ${recorded(percent(share))}.`,
    deviceless: (hours: number) => `${decimal(hours, 1)} hours more have no device in the records.`,
    paths: 'Begun here, finished there',
    pathsUnit: 'titles watched to the end',
    begun: 'Begun on',
    finished: 'Finished on',
    count: 'Titles',
    pathsSentence: (moved: number, all: number) =>
      rich`${recorded(integer(moved))} of ${recorded(integer(all))} titles were finished on another device than they were begun on.`,
    noPaths: 'No title has been watched to its end yet.',
    how: 'Each profile and title counts once, when nine tenths of it are reached: the device of its first play, and the one on which it was finished.',
  },
}

interface FullestHour {
  readonly weekday: string
  /** 0 to 23. */
  readonly hour: number
  /** Hours watched in it, of all. */
  readonly most: number
  readonly all: number
}
