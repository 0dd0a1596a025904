/**
 * Watching a series: one more episode?
 *
 * Answers: how many episodes tonight, and is the season given up? Formula: an episode is left for good with a chance that falls with
 * what is felt; before the hook σ(−1.5 − 1.7 · felt + 1.5 · let-down), more in the pilot; after it a hazard
 * 0.75 ÷ (episodes left after the hook) · e^(−1.3 · felt), so that about 70 % of those who got that far finish, however
 * long the season. Tonight goes on until the viewer's pace, the hour or the time ends it; a cliffhanger can ask for one more.
 * Source: hooked episodes (Netflix 2015): P(finish | hook) = .70; binge scale 2016; c₁ ≈ .75 to .85 (facts C3).
 */
import { KIND } from '../../contract/events'
import { STRUCTURES } from '../../contract/vocabulary'
import { exp, pow, sigmoid } from '../../math/elementary'
import { uniform } from '../../math/random'
import { freshAbout } from './emit'
import { asleepAt, episodeKey, runOn, wearsSocks } from './interruptions'
import { DROPPED, FINISHED, IN_PROGRESS } from './journal'
import type { Showing, Watching } from './showing'
import { type Sitting, type Stage, type Surroundings, timeLeft } from './sitting'

const LEAVES = -1.5
const LEAVES_FELT = -1.7
const LEAVES_LET_DOWN = 1.5
const PILOT = 0.5
const AFTER_HOOK = 0.75
const AFTER_HOOK_FELT = -1.3
const EARLY = 1.4
const CLIFFHANGER = STRUCTURES.indexOf('cliffhanger')
const ONE_MORE = 0.3
/** An episode is begun only if this share of it fits into the time left. */
const FITS = 0.6
/** Episodes that run on before the service asks whether anybody is still there. */
const ASLEEP_EPISODES = 2
const WHERE = 0x40000000

export function watchSeries(stage: Stage, around: Surroundings, watching: Watching): void {
  const { sitting, showing } = watching
  const { titles } = stage.catalogue
  const minutes = titles.minutesAnEpisode[showing.title]
  const last = titles.episodes[showing.title] - 1
  showing.to = showing.from
  showing.state = IN_PROGRESS
  for (let watched = 0; ; ) {
    const episode = Math.floor(showing.to / minutes)
    const ending = watchEpisode(stage, around, { ...watching, episode })
    showing.reallyTo = showing.to
    if (ending !== 'whole') {
      endEarly(stage, around, { ...watching, ending, episode })
      return
    }
    watched++
    if (episode === last) {
      showing.state = FINISHED
      return
    }
    if (!oneMore(stage, sitting, { title: showing.title, episode, watched })) return
  }
}

type Ending = 'whole' | 'left' | 'outOfTime' | 'asleep'

interface Episode extends Watching {
  readonly episode: number
}

/** Watches from `showing.to` towards the end of the episode; moves `showing.to`. */
function watchEpisode(stage: Stage, around: Surroundings, { sitting, showing, episode }: Episode): Ending {
  const { title } = showing
  const minutes = stage.catalogue.titles.minutesAnEpisode[title]
  const rest = (episode + 1) * minutes - showing.to
  const key = episodeKey(title, episode)
  const leaves = uniform(stage.dice.episode, sitting.host, sitting.slot, key) < leaveChance(stage, showing, episode)
  const where = pow(uniform(stage.dice.episode, sitting.host, sitting.slot + WHERE, key), EARLY)
  const wanted = leaves ? Math.max(0.3, where * rest) : rest
  const room = Math.max(0, sitting.latest - sitting.startsAt - sitting.elapsed)
  const seen = Math.min(wanted, room)
  const stretch = { sitting, title, episode, minutes: seen }
  const sleep = leaves ? -1 : asleepAt(stage, stretch)
  if (sleep >= 0) {
    showing.to += sleep * seen
    sitting.elapsed += sleep * seen
    return 'asleep'
  }
  runOn(stage, around, stretch)
  showing.to += seen
  if (seen < wanted) return 'outOfTime'
  if (leaves) return 'left'
  emitEpisodeEnd(stage, around, { sitting, showing, episode })
  return 'whole'
}

type Feeling = Pick<Showing, 'title' | 'felt' | 'letDown' | 'from'>

/** The chance that an episode is left for good. */
export function leaveChance({ catalogue }: Stage, showing: Feeling, episode: number): number {
  const { hook, episodes } = catalogue.titles
  const { title } = showing
  if (episode <= hook[title]) {
    const lure = LEAVES + LEAVES_FELT * showing.felt + LEAVES_LET_DOWN * showing.letDown
    return sigmoid(lure + (episode === 0 ? PILOT : 0)) * (showing.from > 0 ? 0.6 : 1)
  }
  return (AFTER_HOOK / (episodes[title] - 1 - hook[title])) * exp(AFTER_HOOK_FELT * showing.felt)
}

interface Early extends Episode {
  readonly ending: Ending
}

function endEarly(stage: Stage, around: Surroundings, { sitting, showing, ending, episode }: Early): void {
  showing.state = ending === 'left' ? DROPPED : IN_PROGRESS
  if (ending === 'asleep') sleepOn(stage, around, { sitting, showing, episode })
}

/** The programme runs on for a sleeper: this episode's rest and up to two more, all of it on record; unless a sensor tells. */
function sleepOn(stage: Stage, around: Surroundings, { sitting, showing, episode }: Episode): void {
  const { minutesAnEpisode, episodes } = stage.catalogue.titles
  const minutes = minutesAnEpisode[showing.title]
  sitting.asleep = true
  if (wearsSocks(stage, sitting)) return
  const end = Math.min(episodes[showing.title], episode + 1 + ASLEEP_EPISODES)
  for (let running = episode; running < end; running++) {
    const room = sitting.latest - sitting.startsAt - sitting.elapsed
    const rest = Math.min(room, (running + 1) * minutes - showing.to)
    if (rest <= 0) return
    sitting.elapsed += rest
    showing.to += rest
    if (showing.to >= (running + 1) * minutes - 1e-9) emitEpisodeEnd(stage, around, { sitting, showing, episode: running })
  }
}

function emitEpisodeEnd(stage: Stage, around: Surroundings, { sitting, showing, episode }: Episode): void {
  const { episodes, minutesAnEpisode } = stage.catalogue.titles
  const minutes = minutesAnEpisode[showing.title]
  showing.to = (episode + 1) * minutes
  const record = freshAbout(sitting, KIND.episodeEnd, showing.title)
  record.episode = episode
  record.amount = showing.to - Math.max(showing.from, episode * minutes)
  record.share = (episode + 1) / episodes[showing.title]
  around.sink.emit(record)
}

interface Turn {
  readonly title: number
  /** The episode just seen. */
  readonly episode: number
  /** Episodes seen tonight. */
  readonly watched: number
}

function oneMore(stage: Stage, sitting: Sitting, { title, episode, watched }: Turn): boolean {
  const { minutesAnEpisode, structure } = stage.catalogue.titles
  if (timeLeft(sitting) < FITS * minutesAnEpisode[title]) return false
  const pace = stage.people.viewers.episodesASitting[sitting.host]
  const key = episodeKey(title, episode)
  const hooked = structure[title] === CLIFFHANGER && uniform(stage.dice.again, sitting.host, sitting.slot, key) < ONE_MORE
  return watched + (hooked ? -1 : 0) < pace - 0.5 || (hooked && watched < pace + 0.5)
}
